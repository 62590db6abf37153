// Events and stories.
#include <algorithm>
#include <unordered_map>

#include "importers/schema/parts.hpp"

namespace samenspel {

namespace {

constexpr Text kAnsweredHere{"the event that it names", "de gebeurtenis die het noemt"};
constexpr Text kNoIds{"; give the event that this answers an `id`, and write that here",
                      "; geef de gebeurtenis waarop dit antwoordt een `id`, en schrijf dat hier"};

}  // namespace

void EventReader::read(NodeIndex list) {
  for (NodeIndex item = context_.node(list).first; item != kNoNode; item = context_.node(item).next) {
    if (context_.node(item).kind == NodeKind::map) {
      read_event(item);
    } else {
      context_.untold_ties = true;
      tell_type(context_, context_.node(item).place, words_of(row_of(Part::file, Key::events)), kMap,
                context_.node(item).kind);
    }
  }
}

void EventReader::read_event(NodeIndex item) {
  const Keys keys(context_, item, Part::event);
  const Place place = context_.node(item).place;
  Event event;
  event.place = place;
  event.date = keys.span(Key::date);
  event.note = keys.string(Key::note);
  event.own = keys.own_as_written();
  if (const auto act = keys.text(Key::act)) {
    event.act = context_.references.act(*act).value_or(0);
  } else if (keys[Key::act] == kNoNode && keys.tells_missing()) {
    context_.report.add(Code::event_act_missing, place);
  }
  event.by = keys.actors(Key::by);
  event.to = keys.actors(Key::to);
  if (keys[Key::by] == kNoNode || is_empty_list(keys[Key::by])) {
    context_.untold_ties = true;
    if (keys.tells_missing()) context_.report.add(Code::event_maker_missing, place);
  }
  if (const auto about = keys.text(Key::about)) event.about = context_.references.initiative(*about);
  read_gift(keys, event);
  read_capacity(keys, event);
  if (const auto id = keys.text(Key::id)) name_event(event, *id);
  if (const auto answers = keys.text(Key::answers))
    answers_.push_back({context_.network.events.size(), std::string(answers->text), answers->place});
  const bool adopts = keys[Key::act] != kNoNode && context_.network.acts[event.act].id == "adopt";
  if (adopts && keys[Key::about] == kNoNode && keys.tells_missing())
    context_.report.add(Code::adoption_without_initiative, context_.node(keys[Key::act]).place);
  context_.network.events.push_back(std::move(event));
}

bool EventReader::is_empty_list(NodeIndex value) const {
  return context_.node(value).kind == NodeKind::list && context_.node(value).first == kNoNode;
}

void EventReader::name_event(Event& event, Field id) {
  event.id = id.text;
  const auto [first, is_new] = by_id_.try_emplace(event.id, Named{context_.network.events.size(), id.place});
  if (is_new) {
    ids_.push_back(first->first);
  } else {
    context_.report.add(Code::event_id_duplicate, id.place, {id.text}, {},
                        {{first->second.place, {"the first one stands here", "de eerste staat hier"}}});
  }
}

void EventReader::read_gift(const Keys& keys, Event& event) {
  const NodeIndex value = keys[Key::gives];
  if (value == kNoNode) return;
  Gift gift;
  if (context_.node(value).kind == NodeKind::map) {
    const Keys parts(context_, value, Part::gift);
    gift.what = parts.string(Key::what);
    if (const auto worth = parts.text(Key::value)) {
      gift.value = context_.values.positive(*worth).value_or(1);
      gift.has_value = true;
    }
    gift.own = parts.own_as_written();
  } else {
    gift.what = keys.string(Key::gives);
  }
  event.gives = std::move(gift);
}

/// One sector for all makers, or a map of makers and sectors.
void EventReader::read_capacity(const Keys& keys, Event& event) {
  const NodeIndex value = keys[Key::as];
  if (value == kNoNode) return;
  if (context_.node(value).kind != NodeKind::map) {
    const auto written = keys.text(Key::as);
    const auto sector = written ? context_.references.sector(*written) : std::nullopt;
    if (!sector) return;
    for (const ActorIndex maker : event.by)
      event.as.push_back({maker, *sector});
    return;
  }
  for (const Entry& entry : entries_of(context_, value)) {
    const Field name = context_.field(entry.key);
    const ActorIndex maker = context_.network.actors.find(name.text);
    const bool makes = maker != kNone && std::find(event.by.begin(), event.by.end(), maker) != event.by.end();
    if (!makes && context_.whole()) tell_no_maker(event, name);
    if (context_.node(entry.value).kind != NodeKind::text) {
      tell_type(context_, context_.node(entry.value).place, name.text, Text{"a sector", "een sector"},
                context_.node(entry.value).kind);
      continue;
    }
    const auto sector = context_.references.sector(context_.field(entry.value));
    if (makes && sector) event.as.push_back({maker, *sector});
  }
}

void EventReader::tell_no_maker(const Event& event, Field name) {
  std::vector<std::string_view> makers;
  for (const ActorIndex maker : event.by)
    makers.push_back(context_.network.actors.id(maker));
  context_.report.add(Code::capacity_not_maker, name.place, {name.text},
                      context_.suggestions.nearest(name.text, makers));
}

// ---- answers, when all events are known

/// By date, then by place in the file; an undated event stays behind the dated one before it.
std::vector<Day> sort_days(const std::vector<Event>& events) {
  std::vector<Day> days(events.size(), 0);
  const auto first = std::find_if(events.begin(), events.end(), [](const Event& event) { return bool(event.date); });
  Day last = first == events.end() ? 0 : first->date.first_day();
  for (std::size_t i = 0; i < events.size(); ++i) {
    if (events[i].date) last = events[i].date.first_day();
    days[i] = last;
  }
  return days;
}

void EventReader::finish() {
  if (answers_.empty() || !context_.whole()) return;
  std::vector<Event>& events = context_.network.events;
  const std::vector<Day> days = sort_days(events);
  for (const Answer& answer : answers_) {
    context_.answering.insert(answer.event);
    const auto found = by_id_.find(answer.id);
    if (found == by_id_.end()) {
      const auto meant = context_.suggestions.nearest(answer.id, ids_);
      const Words there_are = ids_.empty() ? Words(kNoIds) : to_choose_from(ids_);
      context_.report.add(Code::answers_unknown, answer.place, {answer.id, meant ? Words() : there_are}, meant);
      continue;
    }
    const std::size_t target = found->second.event;
    const bool earlier = std::pair(days[target], target) < std::pair(days[answer.event], answer.event);
    if (earlier) {
      events[answer.event].answers = static_cast<std::uint32_t>(target);
      continue;
    }
    const auto has = [&](std::size_t event, Mechanism mechanism) {
      return (context_.network.acts[events[event].act].mechanisms & mechanism) != 0;
    };
    if (target == answer.event) {
      context_.report.add(Code::answers_self, answer.place, {answer.id});
      continue;
    }
    const bool promise = has(answer.event, kFulfils) && has(target, kPromise);
    context_.report.add(promise ? Code::promise_later : Code::answers_later, answer.place, {answer.id}, {},
                        {{events[target].place, kAnsweredHere}});
  }
}

void read_stories(Context& context, NodeIndex list) {
  for (NodeIndex item = context.node(list).first; item != kNoNode; item = context.node(item).next) {
    const Node& node = context.node(item);
    if (node.kind != NodeKind::map) {
      tell_type(context, node.place, words_of(row_of(Part::file, Key::stories)), kMap, node.kind);
      continue;
    }
    const Keys keys(context, item, Part::story);
    Story story;
    story.place = node.place;
    story.date = keys.span(Key::date);
    story.source = keys.string(Key::source);
    story.note = keys.string(Key::note);
    story.own = keys.own_as_written();
    if (const auto about = keys.text(Key::about)) story.about = context.references.initiative(*about);
    if (const auto tone = keys.word(Key::tone, tone_words())) {
      story.tone = static_cast<Tone>(*tone);
    } else if (keys[Key::tone] == kNoNode && keys.tells_missing()) {
      context.report.add(Code::story_tone_missing, node.place);
    }
    story.credits = keys.actors(Key::credits);
    context.network.stories.push_back(std::move(story));
  }
}

}  // namespace samenspel
