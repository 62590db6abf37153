// What is seen only when all of a file has been read: warnings, for a file that can be used all the same.
#include <algorithm>
#include <array>
#include <bit>
#include <limits>
#include <map>
#include <optional>
#include <tuple>

#include "importers/schema/parts.hpp"
#include "support/stop.hpp"
#include "support/threads.hpp"

namespace samenspel {

namespace {

/// Days of a life; an absent end is open.
struct Life {
  Day begin = std::numeric_limits<Day>::min(), end = std::numeric_limits<Day>::max();
  Life(Date since, Date until) {
    if (since) begin = since.first_day();
    if (until) end = until.last_day();
  }
};

void warn_of_actors(Context& context) {
  const Network& network = context.network;
  const Actors& actors = network.actors;
  std::vector<bool> met(actors.size(), false);
  for (TieIndex i = 0; i < network.ties.size(); ++i) {
    if (network.ties.from(i) == network.ties.to(i)) continue;
    met[network.ties.from(i)] = true;
    met[network.ties.to(i)] = true;
  }
  for (const Event& event : network.events) {
    for (const ActorIndex actor : event.by)
      met[actor] = true;
    for (const ActorIndex actor : event.to)
      met[actor] = true;
  }
  for (ActorIndex i = 0; i < actors.size(); ++i) {
    for (const ActorIndex parent : actors.details(i).part_of) {
      met[i] = true;
      met[parent] = true;
    }
  }
  const bool some_missed = context.references.actor_missed() || context.untold_ties;
  for (ActorIndex i = 0; i < actors.size(); ++i) {
    if (!met[i] && !some_missed) context.report.add(Code::actor_isolated, actors.place(i), {actors.name(i)});
    // Where ties make the actors, one warning for all has been given.
    if (actors.sectors(i).empty() && !context.references.makes_actors() && !context.sector_untold.contains(i))
      context.report.add(Code::sector_missing, actors.place(i), {actors.name(i)});
  }
}

/// Parts of time that the ties of one kind between two actors take, none overlapping another.
class Lives {
 public:
  /// Adds a life; the first tie before it that it overlaps, or kNone.
  TieIndex add(Life life, TieIndex tie) {
    TieIndex first = kNone;
    auto piece = pieces_.upper_bound(life.begin);
    if (piece != pieces_.begin() && std::prev(piece)->second.end >= life.begin) --piece;
    std::int64_t free_from = life.begin;
    std::vector<std::pair<Day, Piece>> added;
    for (; piece != pieces_.end() && piece->first <= life.end; ++piece) {
      first = std::min(first, piece->second.tie);
      if (free_from < piece->first)
        added.push_back({static_cast<Day>(free_from), {static_cast<Day>(piece->first - 1), tie}});
      free_from = std::int64_t{piece->second.end} + 1;
    }
    if (free_from <= life.end) added.push_back({static_cast<Day>(free_from), {life.end, tie}});
    pieces_.insert(added.begin(), added.end());
    return first;
  }

 private:
  struct Piece {
    Day end;
    TieIndex tie;
  };
  std::map<Day, Piece> pieces_;
};

/// Finds keys that come again without sorting them all: a Bloom filter, both bits of a key in one cache line, so that a
/// key costs one access to memory, which is begun some keys ahead. Some keys are taken for others, so what is found
/// wants a closer look; none is missed.
class SeenBefore {
 public:
  explicit SeenBefore(std::size_t keys) : lines_(std::bit_ceil(keys / 32 + 1)), again_(kAgainBits / 64) {}

  void prefetch(std::uint64_t key) { __builtin_prefetch(&line_of(key), 1); }
  void add(std::uint64_t key) {
    Line& line = line_of(key);
    const unsigned a = key & 511U, b = key >> 9U & 511U;
    const std::uint64_t bit_a = std::uint64_t{1} << (a % 64), bit_b = std::uint64_t{1} << (b % 64);
    if ((line[a / 64] & bit_a) != 0 && (line[b / 64] & bit_b) != 0) {
      again_[again_bit(key) / 64] |= std::uint64_t{1} << (again_bit(key) % 64);
    } else {
      line[a / 64] |= bit_a;
      line[b / 64] |= bit_b;
    }
  }
  /// Whether the key may have been added more than once.
  [[nodiscard]] bool came_again(std::uint64_t key) const {
    return (again_[again_bit(key) / 64] >> (again_bit(key) % 64) & 1U) != 0;
  }

 private:
  using Line = std::array<std::uint64_t, 8>;
  static constexpr std::size_t kAgainBits = std::size_t{1} << 23U;  // stays in the cache
  static std::size_t again_bit(std::uint64_t key) { return key >> 18U & (kAgainBits - 1); }
  [[nodiscard]] Line& line_of(std::uint64_t key) { return lines_[key >> 32U & (lines_.size() - 1)]; }

  std::vector<Line> lines_;
  std::vector<std::uint64_t> again_;
};

/// The two ends, kind and direction of a tie: what makes it a duplicate of another.
auto ends_of(const Ties& ties, TieIndex i) {
  const ActorIndex from = ties.from(i), to = ties.to(i);
  const bool swap = ties.mutual(i) && to < from;
  return std::tuple(swap ? to : from, swap ? from : to, ties.mutual(i), ties.kind(i));
}

std::uint64_t key_of(const Ties& ties, TieIndex i) {
  const auto [from, to, mutual, kind] = ends_of(ties, i);
  std::uint64_t mixed = (std::uint64_t{from} << 32U | to) * 0x9E3779B97F4A7C15U + kind * 2U + (mutual ? 1U : 0U);
  mixed ^= mixed >> 29U;
  mixed *= 0xBF58476D1CE4E5B9U;
  return mixed ^ mixed >> 32U;
}

/// Of the ties whose key falls to this part, those that may be repeated: all that are, and a few others.
std::vector<TieIndex> maybe_repeated(const Ties& ties, std::uint64_t part, std::uint64_t parts) {
  const auto is_ours = [&](std::uint64_t key) { return (key >> 58U) % parts == part; };
  SeenBefore seen(ties.size() / parts);
  std::array<std::uint64_t, 32> keys{};
  std::size_t waiting = 0;
  const auto settle = [&] {
    for (std::size_t k = 0; k < waiting; ++k)
      seen.add(keys[k]);
    waiting = 0;
  };
  for (TieIndex i = 0; i < ties.size(); ++i) {
    const std::uint64_t key = key_of(ties, i);
    if (!is_ours(key) || ties.from(i) == ties.to(i)) continue;
    seen.prefetch(key);
    keys[waiting++] = key;
    if (waiting == keys.size()) settle();
  }
  settle();
  std::vector<TieIndex> found;
  for (TieIndex i = 0; i < ties.size(); ++i) {
    const std::uint64_t key = key_of(ties, i);
    if (is_ours(key) && ties.from(i) != ties.to(i) && seen.came_again(key)) found.push_back(i);
  }
  return found;
}

/// The same of all ties, in no order, with as many threads as the reading may take.
std::vector<TieIndex> maybe_repeated(const Ties& ties, int threads) {
  constexpr std::size_t few = 100'000;  // not worth a thread
  const std::size_t parts = ties.size() < few ? 1 : static_cast<std::size_t>(std::clamp(threads, 1, 8));
  std::vector<std::vector<TieIndex>> of_part(parts);
  in_shares(parts, [&](std::size_t part) { of_part[part] = maybe_repeated(ties, part, parts); });
  std::vector<TieIndex> found;
  for (const auto& some : of_part)
    found.insert(found.end(), some.begin(), some.end());
  return found;
}

void warn_of_ties(Context& context) {
  const Ties& ties = context.network.ties;
  const Actors& actors = context.network.actors;
  for (TieIndex i = 0; i < ties.size(); ++i)
    if (ties.from(i) == ties.to(i)) context.report.add(Code::tie_self, ties.place(i), {actors.name(ties.from(i))});
  check_stop();
  std::vector<TieIndex> order = maybe_repeated(ties, context.threads);
  check_stop();
  std::erase_if(order, [&](TieIndex i) { return context.unsure_ties.contains(i); });
  const auto ends = [&](TieIndex i) { return ends_of(ties, i); };
  std::sort(order.begin(), order.end(), [&](TieIndex a, TieIndex b) {
    return std::tuple_cat(ends(a), std::tuple(a)) < std::tuple_cat(ends(b), std::tuple(b));
  });
  for (std::size_t begin = 0, end = 0; begin < order.size(); begin = end) {
    while (end < order.size() && ends(order[end]) == ends(order[begin]))
      ++end;
    if (end - begin == 1) continue;
    Lives lives;
    for (std::size_t i = begin; i < end; ++i) {
      const TieIndex tie = order[i];
      const TieIndex first = lives.add(Life(ties.since(tie), ties.until(tie)), tie);
      if (first == kNone) continue;
      context.report.add(Code::tie_duplicate, ties.place(tie), {actors.name(ties.from(tie)), actors.name(ties.to(tie))},
                         {}, {{ties.place(first), {"the first one stands here", "de eerste staat hier"}}});
    }
  }
}

/// The end of a life that a date lies beyond, as it is told: "from 2020", "until 2021"; nothing where it lies within.
std::optional<Words> bound_passed(const Span& date, Date since, Date until) {
  const Life life(since, until);
  if (date.last_day() < life.begin) return Words("from " + since.text(), "vanaf " + since.text());
  if (date.first_day() > life.end) return Words("until " + until.text(), "tot " + until.text());
  return std::nullopt;
}

constexpr Text kDatesHere{"its dates stand here", "de datums ervan staan hier"};

void warn_of_events(Context& context) {
  const Network& network = context.network;
  const Actors& actors = network.actors;
  for (const Event& event : network.events) {
    if (!event.date) continue;
    std::vector<ActorIndex> parties = event.by;
    for (const ActorIndex actor : event.to)
      if (std::find(event.by.begin(), event.by.end(), actor) == event.by.end()) parties.push_back(actor);
    for (const ActorIndex actor : parties) {
      const ActorDetails& details = actors.details(actor);
      if (const auto known = bound_passed(event.date, details.since, details.until))
        context.report.add(Code::event_outside_life, event.place, {actors.name(actor), *known});
    }
    if (event.about == kNone) continue;
    const Initiative& about = network.initiatives[event.about];
    if (const auto known = bound_passed(event.date, about.since, about.until))
      context.report.add(Code::event_outside_initiative, event.place, {about.shown(), *known}, {},
                         {{about.place, kDatesHere}});
  }
}

/// Only those before its beginning: stories are told for years after the end.
void warn_of_stories(Context& context) {
  for (const Story& story : context.network.stories) {
    if (!story.date || story.about == kNone) continue;
    const Initiative& about = context.network.initiatives[story.about];
    if (about.since && story.date.last_day() < about.since.first_day())
      context.report.add(Code::story_before_initiative, story.place, {about.shown(), about.since.text()}, {},
                         {{about.place, kDatesHere}});
  }
}

}  // namespace

void warn_of_whole(Context& context) {
  warn_of_actors(context);
  warn_of_ties(context);
  warn_of_events(context);
  warn_of_stories(context);
  warn_of_interplay(context);
}

}  // namespace samenspel
