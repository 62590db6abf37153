#include "metrics/interplay/exchange.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "metrics/compensated_sum.hpp"
#include "metrics/interplay/circulation.hpp"
#include "metrics/interplay/kaplan_meier.hpp"
#include "metrics/undefined.hpp"
#include "support/stop.hpp"
#include "support/unicode.hpp"

namespace samenspel {

namespace {

/// Unicode's White_Space.
bool is_blank(char32_t sign) {
  return (sign >= 0x09 && sign <= 0x0D) || sign == 0x20 || sign == 0x85 || sign == 0xA0 || sign == 0x1680 ||
         (sign >= 0x2000 && sign <= 0x200A) || sign == 0x2028 || sign == 0x2029 || sign == 0x202F || sign == 0x205F ||
         sign == 0x3000;
}

/// Case folded, without blanks at its ends, a run of them one.
std::string kind_of(std::string_view what) {
  std::string out;
  bool gap = false;
  for (const char32_t sign : to_code_points(folded(what))) {
    if (is_blank(sign)) {
      gap = !out.empty();
      continue;
    }
    if (gap) out += ' ';
    gap = false;
    append_utf8(out, sign);
  }
  return out;
}

/// What has been given from one to another, each pair once, by giver and receiver.
std::vector<Amount> summed(std::vector<Amount> amounts) {
  std::ranges::stable_sort(
      amounts, [](const Amount& a, const Amount& b) { return std::pair(a.from, a.to) < std::pair(b.from, b.to); });
  std::vector<Amount> out;
  for (std::size_t i = 0; i < amounts.size();) {
    const Amount first = amounts[i];
    CompensatedSum sum;
    for (; i < amounts.size() && amounts[i].from == first.from && amounts[i].to == first.to; ++i)
      sum += amounts[i].amount;
    out.push_back({first.from, first.to, sum.value()});
  }
  return out;
}

double reciprocity_of(const std::vector<Amount>& amounts, double total) {
  CompensatedSum returned;
  for (const Amount& there : amounts) {
    if (there.from > there.to) continue;
    const std::pair wanted(there.to, there.from);
    const auto back = std::ranges::lower_bound(amounts, wanted, {},
                                               [](const Amount& amount) { return std::pair(amount.from, amount.to); });
    if (back != amounts.end() && back->from == wanted.first && back->to == wanted.second)
      returned += 2 * std::min(there.amount, back->amount);
  }
  return std::min(returned.value() / total, 1.0);
}

double mutual_gain_of(const std::vector<Amount>& amounts) {
  std::vector<ActorIndex> givers, receivers, both;
  for (const Amount& amount : amounts) {
    if (givers.empty() || givers.back() != amount.from) givers.push_back(amount.from);
    receivers.push_back(amount.to);
  }
  std::ranges::sort(receivers);
  receivers.erase(std::unique(receivers.begin(), receivers.end()), receivers.end());
  std::ranges::set_intersection(givers, receivers, std::back_inserter(both));
  return static_cast<double>(both.size()) / static_cast<double>(givers.size() + receivers.size() - both.size());
}

/// Who gave before receiving anything, row after row.
class FirstGifts {
 public:
  explicit FirstGifts(const Timeline& timeline) : timeline_(timeline), actors_(timeline.network().actors.size()) {}

  /// For each of them the days until the first receipt.
  [[nodiscard]] std::vector<FollowUp> of(const InterplayRow& row) {
    ++row_;
    std::vector<FollowUp> out;
    for (const std::uint32_t number : row.moments) {
      const Moment& moment = timeline_.moments()[number];
      if (!moment.dated || moment.day > timeline_.as_of() || given_in(timeline_.network(), moment) == 0) continue;
      for (const ActorIndex maker : moment.makers) {
        Actor& actor = actors_[maker];
        if (actor.row == row_) continue;
        actor = {row_, out.size(), moment.day};
        out.push_back({*timeline_.as_of() - moment.day, false});
      }
      for (const ActorIndex addressee : moment.addressees) {
        Actor& actor = actors_[addressee];
        if (actor.row != row_) {
          actor = {row_, kReceived, 0};
        } else if (actor.number != kReceived) {
          out[actor.number] = {moment.day - actor.gave, true};
          actor.number = kReceived;
        }
      }
    }
    return out;
  }

 private:
  static constexpr std::size_t kReceived = static_cast<std::size_t>(-1);
  struct Actor {
    std::uint32_t row = 0;  ///< in which it was last seen, from 1 on
    std::size_t number = kReceived;
    Day gave = 0;
  };
  const Timeline& timeline_;
  std::vector<Actor> actors_;
  std::uint32_t row_ = 0;
};

}  // namespace

double given_in(const Network& network, const Moment& moment) {
  if (moment.makers.empty() || moment.addressees.empty()) return 0;
  const auto& gives = network.events[moment.event].gives;
  if (!moment.has(kExchange) && (!gives || moment.has(kPromise))) return 0;
  return gives ? gives->value : 1;
}

std::vector<std::uint32_t> gift_kinds(const Timeline& timeline) {
  check_stop();
  const Network& network = timeline.network();
  std::unordered_map<std::string_view, std::uint32_t> as_written;
  std::unordered_map<std::string, std::uint32_t> kinds;
  std::vector<std::uint32_t> out;
  out.reserve(timeline.moments().size());
  for (const Moment& moment : timeline.moments()) {
    const auto& gives = network.events[moment.event].gives;
    std::uint32_t kind = kNone;
    if (gives && !gives->what.empty() && given_in(network, moment) > 0) {
      const auto [known, is_new] = as_written.try_emplace(gives->what, kNone);
      if (is_new)
        if (const std::string folded_kind = kind_of(gives->what); !folded_kind.empty())
          known->second = kinds.try_emplace(folded_kind, static_cast<std::uint32_t>(kinds.size())).first->second;
      kind = known->second;
    }
    out.push_back(kind);
  }
  return out;
}

Exchange exchange(const Timeline& timeline, std::span<const InterplayRow> rows, std::span<const std::uint32_t> kinds) {
  check_stop();
  Exchange out;
  FirstGifts first_gifts(timeline);
  for (const InterplayRow& row : rows) {
    check_stop();
    std::vector<Amount> pairs;
    std::vector<std::uint32_t> row_kinds;
    CompensatedSum total;
    std::size_t exchanges = 0;
    for (const std::uint32_t number : row.moments) {
      const Moment& moment = timeline.moments()[number];
      const double given = given_in(timeline.network(), moment);
      if (given == 0) continue;
      ++exchanges;
      total += given;
      const double each = given / static_cast<double>(moment.makers.size() * moment.addressees.size());
      for (const ActorIndex maker : moment.makers)
        for (const ActorIndex addressee : moment.addressees)
          pairs.push_back({maker, addressee, each});
      if (kinds[number] != kNone) row_kinds.push_back(kinds[number]);
    }
    std::ranges::sort(row_kinds);
    const auto distinct = std::unique(row_kinds.begin(), row_kinds.end()) - row_kinds.begin();
    out.gift_kinds.push_back(static_cast<double>(distinct));
    out.exchanges.push_back(static_cast<double>(exchanges));
    const std::vector<FollowUp> followed = first_gifts.of(row);
    out.gave_first.push_back(static_cast<double>(followed.size()));
    out.return_days.push_back(median_survival(kaplan_meier(followed)));
    if (exchanges == 0) {
      for (std::vector<double>* column : {&out.exchange_reciprocity, &out.circulation, &out.mutual_gain})
        column->push_back(kUndefined);
      continue;
    }
    const std::vector<Amount> amounts = summed(std::move(pairs));
    const double reciprocity = reciprocity_of(amounts, total.value());
    out.exchange_reciprocity.push_back(reciprocity);
    // What two give each other lies on a ring: no less, whatever the rounding.
    out.circulation.push_back(std::max(circulating_share(amounts), reciprocity));
    out.mutual_gain.push_back(mutual_gain_of(amounts));
  }
  return out;
}

ActorExchange actor_exchange(const Timeline& timeline) {
  check_stop();
  const std::size_t actors = timeline.network().actors.size();
  std::vector<CompensatedSum> given(actors), received(actors);
  for (const Moment& moment : timeline.moments()) {
    if (!moment.inside) continue;
    const double value = given_in(timeline.network(), moment);
    if (value == 0) continue;
    for (const ActorIndex maker : moment.makers)
      given[maker] += value / static_cast<double>(moment.makers.size());
    for (const ActorIndex addressee : moment.addressees)
      received[addressee] += value / static_cast<double>(moment.addressees.size());
  }
  ActorExchange out;
  for (std::size_t i = 0; i < actors; ++i) {
    const double gave = given[i].value(), got = received[i].value();
    out.given.push_back(gave);
    out.received.push_back(got);
    out.balance.push_back(gave + got > 0 ? (got - gave) / (got + gave) : kUndefined);
  }
  return out;
}

std::vector<RowExchange> row_exchange(const Timeline& timeline, const InterplayRow& row) {
  std::vector<RowExchange> shares;  // of each event, to be added up by actor
  for (const std::uint32_t i : row.moments) {
    const Moment& moment = timeline.moments()[i];
    const double value = given_in(timeline.network(), moment);
    if (value == 0 || moment.addressees.empty()) continue;
    for (const ActorIndex maker : moment.makers)
      shares.push_back({maker, value / static_cast<double>(moment.makers.size()), 0});
    for (const ActorIndex addressee : moment.addressees)
      shares.push_back({addressee, 0, value / static_cast<double>(moment.addressees.size())});
  }
  std::ranges::stable_sort(shares, {}, &RowExchange::actor);
  std::vector<RowExchange> out;
  for (const RowExchange& share : shares) {
    if (out.empty() || out.back().actor != share.actor) out.push_back({share.actor, 0, 0});
    out.back().given += share.given;
    out.back().received += share.received;
  }
  return out;
}

}  // namespace samenspel
