// Events and initiatives that count for less than they seem to say: warnings.
#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <set>
#include <utility>

#include "importers/schema/parts.hpp"

namespace samenspel {

namespace {

constexpr Text kPromiseHere{"the promise stands here", "de belofte staat hier"};

const Act& act_of(const Network& network, const Event& event) {
  return network.acts[event.act];
}

bool has(const Network& network, const Event& event, Mechanism mechanism) {
  return (act_of(network, event).mechanisms & mechanism) != 0;
}

/// Whether a maker stands with an institution: by the sector in which it acts, else by the power that holds more than
/// half of its membership, else by any part of it.
bool is_institution(const Network& network, const Event& event, ActorIndex maker) {
  const auto power_of = [&](SectorIndex sector) { return network.sectors[sector].power; };
  const auto capacity =
      std::find_if(event.as.begin(), event.as.end(), [&](const auto& as) { return as.maker == maker; });
  if (capacity != event.as.end()) return power_of(capacity->sector) == Power::institution;
  std::array<double, 3> powers{};
  for (const Share& share : network.actors.sectors(maker))
    powers[static_cast<std::size_t>(power_of(share.sector))] += share.share;
  constexpr double half = 0.5 + 1e-9;
  const double institution = powers[static_cast<std::size_t>(Power::institution)];
  const bool one_power = std::any_of(powers.begin(), powers.end(), [](double share) { return share > half; });
  return one_power ? institution > half : institution > 0;
}

/// Only of initiatives that no institution adopts: where one does, the file knows how, and the other is a move.
void warn_of_adoptions(Context& context) {
  const Network& network = context.network;
  std::vector<bool> adopted(network.initiatives.size(), false);
  std::vector<const Event*> idle;
  for (const Event& event : network.events) {
    if (act_of(network, event).id != "adopt" || event.about == kNone || event.by.empty()) continue;
    if (std::any_of(event.by.begin(), event.by.end(),
                    [&](ActorIndex maker) { return is_institution(network, event, maker); })) {
      adopted[event.about] = true;
    } else {
      idle.push_back(&event);
    }
  }
  for (const Event* event : idle)
    if (!adopted[event->about]) context.report.add(Code::adoption_without_institution, event->place);
}

/// To take the lead is done towards nobody: there the maker as addressee misleads no one.
void warn_of_addressees(Context& context) {
  const Network& network = context.network;
  for (const Event& event : network.events) {
    if (event.to.empty() || act_of(network, event).stance == Stance::lead) continue;
    const bool own = std::all_of(event.to.begin(), event.to.end(), [&](ActorIndex to) {
      return std::find(event.by.begin(), event.by.end(), to) != event.by.end();
    });
    if (own) context.report.add(Code::event_to_maker_only, event.place, {network.actors.name(event.to.front())});
  }
}

/// Deliveries that name no promise, where the same makers have one open to the same actors; each promise is told once.
void warn_of_deliveries(Context& context) {
  const Network& network = context.network;
  const std::vector<Event>& events = network.events;
  const std::vector<Day> days = sort_days(events);
  std::vector<std::size_t> order(events.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return days[a] < days[b]; });
  std::set<std::size_t> kept;
  for (const Event& event : events)
    if (event.answers != kNone && has(network, event, kFulfils)) kept.insert(event.answers);

  using Parties = std::pair<std::set<ActorIndex>, std::set<ActorIndex>>;
  const auto parties_of = [&](const Event& event) {
    return Parties{{event.by.begin(), event.by.end()}, {event.to.begin(), event.to.end()}};
  };
  std::map<Parties, std::vector<std::size_t>> open;
  for (const std::size_t i : order) {
    const Event& event = events[i];
    if (event.by.empty() || event.to.empty()) continue;
    if (has(network, event, kPromise)) {
      if (!kept.contains(i)) open[parties_of(event)].push_back(i);
    } else if (has(network, event, kFulfils) && !context.answering.contains(i)) {
      const auto found = open.find(parties_of(event));
      if (found == open.end() || found->second.empty()) continue;
      // Of several the one about the same thing, else the oldest.
      std::vector<std::size_t>& promises = found->second;
      auto promise = std::find_if(promises.begin(), promises.end(),
                                  [&](std::size_t each) { return events[each].about == event.about; });
      if (promise == promises.end()) promise = promises.begin();
      const std::string& id = events[*promise].id;
      const Words write = id.empty() ? Words("an `id` with that promise, and the same here behind `answers`",
                                             "een `id` bij die belofte, en hetzelfde hier achter `antwoord_op`")
                                     : Words("`answers: " + id + "`", "`antwoord_op: " + id + "`");
      context.report.add(Code::promise_unnamed, event.place, {write}, {}, {{events[*promise].place, kPromiseHere}});
      promises.erase(promise);
    }
  }
}

/// Only where other initiatives do have events, and nothing else is known of this one: dates of its own, or stories. An
/// event whose initiative is unknown may be about it.
void warn_of_initiatives(Context& context) {
  if (context.references.initiative_missed()) return;
  const Network& network = context.network;
  std::vector<bool> told(network.initiatives.size(), false);
  bool any = false;
  for (const Event& event : network.events) {
    if (event.about == kNone) continue;
    told[event.about] = true;
    any = true;
  }
  for (const Story& story : network.stories)
    if (story.about != kNone) told[story.about] = true;
  if (!any) return;
  for (std::size_t i = 0; i < network.initiatives.size(); ++i) {
    const Initiative& initiative = network.initiatives[i];
    if (told[i] || initiative.since || initiative.until) continue;
    context.report.add(Code::initiative_without_moves, initiative.place,
                       {initiative.shown(), Words("`about: " + initiative.id + "`", "`over: " + initiative.id + "`")});
  }
}

}  // namespace

void warn_of_interplay(Context& context) {
  if (!context.whole()) return;
  warn_of_adoptions(context);
  warn_of_deliveries(context);
  warn_of_addressees(context);
  warn_of_initiatives(context);
}

}  // namespace samenspel
