#include "metrics/interplay/truth.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "metrics/compensated_sum.hpp"
#include "metrics/interplay/kaplan_meier.hpp"
#include "metrics/interplay/median.hpp"
#include "metrics/interplay/superiority.hpp"
#include "metrics/undefined.hpp"
#include "support/stop.hpp"

namespace samenspel {

namespace {

constexpr int kYear = 365;

std::vector<std::pair<ActorIndex, ActorIndex>> confronting_pairs(const Timeline& timeline) {
  std::vector<std::pair<ActorIndex, ActorIndex>> pairs;
  for (const Moment& moment : timeline.moments())
    if (moment.dated && moment.has(kConfront))
      for (const ActorIndex maker : moment.makers)
        for (const ActorIndex addressee : moment.addressees)
          pairs.push_back(std::minmax(maker, addressee));
  std::ranges::sort(pairs);
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
  return pairs;
}

/// A sum of contacts that count by half after each half-life, as of the last of them.
struct Fading {
  double value = 0;
  Day last = 0;
  [[nodiscard]] double on(Day day, double half_life) const {
    return value == 0 ? 0 : value * std::exp2(-(day - last) / half_life);
  }
};

struct Episode {
  int days;
  bool closed;
  double cushion;
};

/// The episodes of one row after the other, each row with its own events only.
class Episodes {
 public:
  Episodes(const Timeline& timeline, const Confrontations& confrontations)
      : timeline_(timeline), confrontations_(confrontations), open_(confrontations.pairs()) {}

  [[nodiscard]] std::vector<Episode> of(const InterplayRow& row) {
    ++row_;
    std::vector<Episode> out;
    for (const std::uint32_t number : row.moments) {
      const Moment& moment = timeline_.moments()[number];
      if (!moment.dated || moment.day > timeline_.as_of()) continue;
      if (moment.has(kConfront)) {
        for (const Confrontations::Opening& opening : confrontations_.openings(number)) {
          Open& open = open_[opening.pair];
          if (open.row == row_) continue;
          open = {row_, out.size(), moment.day};
          out.push_back({*timeline_.as_of() - moment.day, false, opening.cushion});
        }
      } else if (moment.move()) {
        close(moment, out);
      }
    }
    return out;
  }

 private:
  struct Open {
    std::uint32_t row = 0;  ///< in which it is open, from 1 on; 0: in none
    std::size_t number = 0;
    Day since = 0;
  };

  /// What both make together; what one makes towards the other, where it is more than a decision or a step back.
  void close(const Moment& moment, std::vector<Episode>& episodes) {
    const bool towards = moment.stance == Stance::honour || moment.stance == Stance::join ||
                         moment.stance == Stance::make_room || moment.has(kExchange);
    for (std::size_t i = 0; i < moment.makers.size(); ++i) {
      for (std::size_t j = i + 1; j < moment.makers.size(); ++j)
        close_pair(moment.makers[i], moment.makers[j], moment.day, episodes);
      if (!towards) continue;
      for (const ActorIndex addressee : moment.addressees)
        close_pair(moment.makers[i], addressee, moment.day, episodes);
    }
  }
  void close_pair(ActorIndex a, ActorIndex b, Day day, std::vector<Episode>& episodes) {
    const auto pair = confrontations_.pair_of(a, b);
    if (!pair || open_[*pair].row != row_) return;
    Open& open = open_[*pair];
    episodes[open.number].days = day - open.since;
    episodes[open.number].closed = true;
    open.row = 0;
  }

  const Timeline& timeline_;
  const Confrontations& confrontations_;
  std::vector<Open> open_;
  std::uint32_t row_ = 0;
};

double survival_of(const std::vector<Episode>& episodes) {
  std::vector<FollowUp> followed;
  int longest = -1;
  for (const Episode& episode : episodes) {
    followed.push_back({episode.days, episode.closed});
    longest = std::max(longest, episode.days);
  }
  if (followed.empty()) return kUndefined;
  const double open = surviving_at(kaplan_meier(std::move(followed)), kYear);
  return longest < kYear && open > 0 ? kUndefined : 1 - open;
}

double cushion_of(const std::vector<Episode>& episodes) {
  if (episodes.empty()) return kUndefined;
  CompensatedSum sum;
  for (const Episode& episode : episodes)
    sum += episode.cushion;
  return sum.value() / static_cast<double>(episodes.size());
}

/// For every moment the first one, in order, that keeps the promise made in it; kNone where there is none.
std::vector<std::uint32_t> keepers(const Timeline& timeline) {
  const auto moments = timeline.moments();
  std::vector<std::uint32_t> out(moments.size(), kNone);
  for (std::uint32_t i = 0; i < moments.size(); ++i) {
    const std::uint32_t answers = timeline.network().events[moments[i].event].answers;
    if (!moments[i].has(kFulfils) || answers == kNone) continue;
    const std::uint32_t promise = timeline.moment_of(answers);
    if (promise < i && moments[promise].has(kPromise) && out[promise] == kNone) out[promise] = i;
  }
  return out;
}

std::vector<Day> days_kept(std::span<const Moment> moments, std::span<const std::uint32_t> kept_by,
                           const InterplayRow& row) {
  std::vector<Day> out;
  for (const std::uint32_t i : row.moments) {
    if (!moments[i].has(kPromise) || kept_by[i] == kNone) continue;
    const Moment& keeper = moments[kept_by[i]];
    if (moments[i].dated && keeper.dated) out.push_back(keeper.day - moments[i].day);
  }
  return out;
}

}  // namespace

Confrontations::Confrontations(const Timeline& timeline, double half_life) {
  check_stop();
  const auto confronting = confronting_pairs(timeline);
  first_pair_.assign(timeline.network().actors.size() + 1, 0);
  for (const auto& pair : confronting) {
    ++first_pair_[pair.first + 1];
    higher_.push_back(pair.second);
  }
  for (std::size_t i = 1; i < first_pair_.size(); ++i)
    first_pair_[i] += first_pair_[i - 1];

  std::vector<Fading> under(pairs());
  const auto moments = timeline.moments();
  first_opening_.reserve(moments.size() + 1);
  for (std::size_t i = 0; i < moments.size(); ++i) {
    if (i % 4096 == 0) check_stop();
    const Moment& moment = moments[i];
    first_opening_.push_back(openings_.size());
    if (!moment.dated) continue;
    if (moment.has(kConfront))
      for (const ActorIndex maker : moment.makers)
        for (const ActorIndex addressee : moment.addressees)
          if (const auto pair = pair_of(maker, addressee))
            openings_.push_back({*pair, under[*pair].on(moment.day, half_life)});
    each_pair(moment, [&](ActorIndex a, ActorIndex b) {
      if (const auto pair = pair_of(a, b)) under[*pair] = {under[*pair].on(moment.day, half_life) + 1, moment.day};
    });
  }
  first_opening_.push_back(openings_.size());
}

std::optional<std::uint32_t> Confrontations::pair_of(ActorIndex a, ActorIndex b) const {
  const auto [low, high] = std::minmax(a, b);
  const auto begin = higher_.begin() + first_pair_[low], end = higher_.begin() + first_pair_[low + 1];
  const auto found = std::lower_bound(begin, end, high);
  if (found == end || *found != high) return std::nullopt;
  return static_cast<std::uint32_t>(found - higher_.begin());
}

Truth truth(const Timeline& timeline, std::span<const InterplayRow> rows, const Confrontations& confrontations,
            std::uint64_t seed, int permutations) {
  check_stop();
  const std::vector<std::uint32_t> kept_by = keepers(timeline);
  const auto moments = timeline.moments();
  Episodes episodes(timeline, confrontations);
  Truth out;
  const auto count = [](std::vector<double>& column, std::size_t value) {
    column.push_back(static_cast<double>(value));
  };
  for (const InterplayRow& row : rows) {
    check_stop();
    std::size_t moves = 0, confronting = 0, made = 0, kept = 0;
    for (const std::uint32_t number : row.moments) {
      const Moment& moment = moments[number];
      moves += moment.move() ? 1 : 0;
      confronting += moment.move() && moment.has(kConfront) ? 1 : 0;
      if (!moment.has(kPromise)) continue;
      ++made;
      if (kept_by[number] != kNone) ++kept;
    }
    count(out.confrontations, confronting);
    out.confrontation_share.push_back(moves == 0 ? kUndefined
                                                 : static_cast<double>(confronting) / static_cast<double>(moves));
    count(out.promises_made, made);
    count(out.promises_kept, kept);
    count(out.promises_open, made - kept);
    out.promise_days.push_back(median(days_kept(moments, kept_by, row)));

    const std::vector<Episode> of_row = episodes.of(row);
    count(out.episodes, of_row.size());
    out.confrontation_survival.push_back(survival_of(of_row));
    out.cushion.push_back(cushion_of(of_row));
    std::vector<double> returned, not_returned;  // within a year
    for (const Episode& episode : of_row) {
      if (episode.closed && episode.days <= kYear) {
        returned.push_back(episode.cushion);
      } else if (episode.days >= kYear) {
        not_returned.push_back(episode.cushion);
      }
    }
    count(out.in_effect, returned.size() + not_returned.size());
    const Superiority effect = superiority(returned, not_returned, seed, permutations);
    out.cushion_effect.push_back(effect.chance);
    out.cushion_effect_p.push_back(effect.p);
  }
  return out;
}

std::vector<Day> kept_days(const Timeline& timeline, const InterplayRow& row) {
  return days_kept(timeline.moments(), keepers(timeline), row);
}

std::vector<std::uint32_t> open_promises(const Timeline& timeline, const InterplayRow& row) {
  const auto moments = timeline.moments();
  std::vector<bool> kept(moments.size());
  for (std::uint32_t i = 0; i < moments.size(); ++i) {
    const std::uint32_t answered = timeline.network().events[moments[i].event].answers;
    if (answered == kNone || !moments[i].has(kFulfils)) continue;
    if (const std::uint32_t promise = timeline.moment_of(answered); promise < i) kept[promise] = true;
  }
  std::vector<std::uint32_t> out;
  for (const std::uint32_t i : row.moments)
    if (moments[i].has(kPromise) && !kept[i]) out.push_back(i);
  return out;
}

}  // namespace samenspel
