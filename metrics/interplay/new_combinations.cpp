#include "metrics/interplay/new_combinations.hpp"

#include <algorithm>
#include <cstddef>
#include <tuple>
#include <utility>

#include "metrics/compensated_sum.hpp"
#include "metrics/undefined.hpp"
#include "support/stop.hpp"

namespace samenspel {

namespace {

/// Two actors that know each other from a moment on; by a contact, the one after it.
struct Joined {
  ActorIndex a, b;
  std::uint32_t from;

  friend bool operator<(const Joined& x, const Joined& y) {
    return std::tie(x.a, x.b, x.from) < std::tie(y.a, y.b, y.from);
  }
};

/// Every contact, and every tie of an actor that has one and of which the beginning is known; each once, a < b.
struct Joins {
  std::vector<Joined> contacts, ties;
};

Joins joins_of(const Timeline& timeline) {
  const auto moments = timeline.moments();
  const Ties& ties = timeline.network().ties;
  Joins out;
  std::vector<bool> meets(timeline.network().actors.size(), false);
  for (std::uint32_t i = 0; i < moments.size(); ++i) {
    if (i % 4096 == 0) check_stop();
    each_pair(moments[i], [&](ActorIndex a, ActorIndex b) {
      meets[a] = meets[b] = true;
      out.contacts.push_back({std::min(a, b), std::max(a, b), i + 1});
    });
  }
  // Of the contacts of a pair the first alone tells something.
  std::ranges::sort(out.contacts, [](const Joined& x, const Joined& y) { return x < y; });
  const auto same = [](const Joined& x, const Joined& y) { return x.a == y.a && x.b == y.b; };
  out.contacts.erase(std::unique(out.contacts.begin(), out.contacts.end(), same), out.contacts.end());
  if (out.contacts.empty()) return out;

  for (TieIndex t = 0; t < ties.size(); ++t) {
    if (t % 65536 == 0) check_stop();
    const ActorIndex a = std::min(ties.from(t), ties.to(t)), b = std::max(ties.from(t), ties.to(t));
    const Date since = ties.since(t);
    if (!since || a == b || !(meets[a] || meets[b])) continue;
    // Known at events of a later day.
    const auto known = std::ranges::upper_bound(moments, since.first_day(), {}, &Moment::day);
    out.ties.push_back({a, b, static_cast<std::uint32_t>(known - moments.begin())});
  }
  std::ranges::sort(out.ties, [](const Joined& x, const Joined& y) { return x < y; });
  out.ties.erase(std::unique(out.ties.begin(), out.ties.end(), same), out.ties.end());
  return out;
}

/// Whom each actor knows, and from which moment on.
class Acquaintances {
 public:
  Acquaintances(std::size_t actors, const Joins& joins) : first_(actors + 1, 0) {
    for (const auto* list : {&joins.contacts, &joins.ties})
      for (const Joined& joined : *list) {
        ++first_[joined.a + 1];
        ++first_[joined.b + 1];
      }
    for (std::size_t i = 0; i < actors; ++i)
      first_[i + 1] += first_[i];
    known_.resize(first_.back());
    std::vector<std::size_t> next(first_.begin(), first_.end() - 1);
    for (const auto* list : {&joins.contacts, &joins.ties})
      for (const Joined& joined : *list) {
        known_[next[joined.a]++] = {joined.b, joined.from};
        known_[next[joined.b]++] = {joined.a, joined.from};
      }
    for (std::size_t i = 0; i < actors; ++i)
      std::sort(known_.begin() + static_cast<std::ptrdiff_t>(first_[i]),
                known_.begin() + static_cast<std::ptrdiff_t>(first_[i + 1]),
                [](const Known& x, const Known& y) { return std::tie(x.actor, x.from) < std::tie(y.actor, y.from); });
  }

  /// Whether somebody knows both at this moment.
  [[nodiscard]] bool in_common(ActorIndex a, ActorIndex b, std::uint32_t moment) const {
    std::span<const Known> few = of(a), many = of(b);
    if (few.size() > many.size()) std::swap(few, many);
    for (const Known& known : few) {
      if (known.from > moment) continue;
      // The next one lies further on: what is passed is not looked at again.
      const auto found = std::ranges::lower_bound(many, known.actor, {}, &Known::actor);
      many = many.subspan(static_cast<std::size_t>(found - many.begin()));
      if (many.empty()) return false;
      if (many.front().actor == known.actor && many.front().from <= moment) return true;
    }
    return false;
  }

 private:
  struct Known {
    ActorIndex actor;
    std::uint32_t from;
  };
  [[nodiscard]] std::span<const Known> of(ActorIndex actor) const {
    return std::span(known_).subspan(first_[actor], first_[actor + 1] - first_[actor]);
  }

  std::vector<std::size_t> first_;
  std::vector<Known> known_;
};

}  // namespace

std::vector<FirstContact> first_contacts(const Timeline& timeline) {
  check_stop();
  Joins joins = joins_of(timeline);
  const Acquaintances acquaintances(timeline.network().actors.size(), joins);

  // No longer new where a tie was known at the event: at or before the moment of the contact, one before `from`.
  std::erase_if(joins.contacts, [&](const Joined& contact) {
    const auto tie = std::ranges::lower_bound(joins.ties, Joined{contact.a, contact.b, 0},
                                              [](const Joined& x, const Joined& y) { return x < y; });
    return tie != joins.ties.end() && tie->a == contact.a && tie->b == contact.b && tie->from < contact.from;
  });
  std::ranges::stable_sort(joins.contacts, {}, &Joined::from);
  std::vector<FirstContact> out;
  for (std::size_t i = 0; i < joins.contacts.size(); ++i) {
    if (i % 4096 == 0) check_stop();
    const Joined& contact = joins.contacts[i];
    const std::uint32_t moment = contact.from - 1;
    const Moment& at = timeline.moments()[moment];
    const auto of_a = timeline.membership_in(at, contact.a), of_b = timeline.membership_in(at, contact.b);
    if (of_a.empty() || of_b.empty()) continue;
    const double external = rest_of_one(internal_share(of_a, of_b));
    if (external > 0) out.push_back({moment, external, !acquaintances.in_common(contact.a, contact.b, moment)});
  }
  return out;
}

NewCombinations new_combinations(const Timeline& timeline, std::span<const InterplayRow> rows,
                                 std::span<const FirstContact> contacts) {
  std::vector<CompensatedSum> of_group(timeline.groups()), far_of_group(timeline.groups());
  for (const FirstContact& contact : contacts) {
    const Moment& moment = timeline.moments()[contact.moment];
    if (!moment.inside) continue;
    of_group[moment.group] += contact.external;
    if (contact.far) far_of_group[moment.group] += contact.external;
  }
  NewCombinations out;
  for (const InterplayRow& row : rows) {
    CompensatedSum all, far;
    for (const std::uint32_t group : row.groups) {
      all += of_group[group].value();
      far += far_of_group[group].value();
    }
    out.new_combinations.push_back(all.value());
    out.new_combinations_far.push_back(all.value() == 0 ? kUndefined : far.value() / all.value());
  }
  return out;
}

}  // namespace samenspel
