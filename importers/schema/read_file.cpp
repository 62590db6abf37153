// The head of a network file, its sectors, own acts and initiatives.
#include <limits>

#include "importers/schema/parts.hpp"
#include "support/numbers.hpp"

namespace samenspel {

void read_head(Context& context, const Keys& keys) {
  Network& network = context.network;
  if (const auto version = keys.text(Key::samenspel); version && version->text != kFormatVersion)
    context.report.add(Code::version_unknown, version->place, {version->text}, std::string(kFormatVersion));

  network.title = keys.string(Key::title);
  network.description = keys.string(Key::description);
  network.source = keys.string(Key::source);
  network.licence = keys.string(Key::licence);
  if (const auto language = keys.word(Key::language, language_words())) {
    network.language = static_cast<Language>(*language);
    context.suggestions.set_language(*network.language);
  }
  network.as_of = keys.date(Key::as_of);
  network.period = keys.span(Key::period);
  if (const auto fictional = keys.text(Key::fictional))
    network.fictional = context.values.truth(*fictional).value_or(false);
  if (const auto consent = keys.word(Key::consent, consent_words()))
    network.consent = static_cast<Consent>(*consent + 1);

  if (const NodeIndex map = keys.map(Key::response); map != kNoNode) {
    const Keys parts(context, map, Part::response);
    const auto asked = parts.text(Key::asked), answered = parts.text(Key::answered);
    Response response;
    if (asked) response.asked = context.values.whole(*asked).value_or(0);
    if (answered) response.answered = context.values.whole(*answered).value_or(0);
    if (asked && answered) {
      if (read_whole(asked->text) && response.answered > response.asked)
        context.report.add(Code::response_reversed, answered->place, {answered->text, asked->text});
    } else if (parts.tells_missing()) {
      context.report.add(Code::response_incomplete, context.node(keys.written(Key::response)).place);
    }
    response.own = parts.own_as_written();
    network.response = std::move(response);
  }
  network.own = keys.own_as_written();
}

void read_sectors(Context& context, NodeIndex map) {
  for (const Entry& entry : entries_of(context, map)) {
    const std::string_view written = context.tree().text(entry.key);
    if (written.starts_with("x-")) {
      context.network.own.push_back(own_key(context, entry, "sectors."));
      continue;
    }
    const Place place = context.node(entry.key).place;
    const Node& value = context.node(entry.value);
    const std::string id = References::sector_id(written);
    const SectorRow* builtin = find_sector(written);
    const std::string_view word = context.tree().text(entry.value);
    const bool nothing = value.kind == NodeKind::nothing ||
                         (value.kind == NodeKind::text && (word == "~" || word == "null" || word == "Null" ||
                                                           word == "NULL" || word == "none" || word == "geen"));
    if (builtin != nullptr && nothing) {
      context.references.drop_sector(id);
      continue;
    }
    if (context.network.sectors.size() >= std::numeric_limits<SectorIndex>::max() / 2) {
      context.report.add(Code::too_many, place, {Text{"sectors", "sectoren"}});
      return;
    }
    if (context.references.has_sector(id)) {
      context.report.add(Code::key_duplicate, place, {written});
      continue;
    }
    Sector sector{id,
                  {},
                  {},
                  builtin != nullptr ? std::string(builtin->side) : id,
                  builtin != nullptr ? builtin->power : Power::none,
                  place};
    if (value.kind == NodeKind::map) {
      const Keys keys(context, entry.value, Part::sector);
      sector.label = keys.label(Key::label);
      if (const auto colour = keys.text(Key::colour)) sector.colour = context.values.colour(*colour);
      if (std::string side = keys.string(Key::side); !side.empty()) sector.side = std::move(side);
      if (const auto power = keys.word(Key::power, power_words())) sector.power = static_cast<Power>(*power + 1);
      sector.own = keys.own_as_written();
    } else if (!nothing) {
      tell_type(context, value.place, written, kMap, value.kind,
                value.kind == NodeKind::text
                    ? std::optional("{label: " + std::string(context.tree().written(entry.value)) + "}")
                    : std::nullopt);
    }
    context.references.define_sector(std::move(sector), written);
  }
}

void read_acts(Context& context, NodeIndex map) {
  for (const Entry& entry : entries_of(context, map)) {
    const std::string_view id = context.tree().text(entry.key);
    if (id.starts_with("x-")) {
      context.network.own.push_back(own_key(context, entry, "acts."));
      continue;
    }
    for (const ActRow& row : builtin_acts())
      if (row.en == id || row.nl == id) context.report.add(Code::act_builtin, context.node(entry.key).place, {id});
    Act act;
    act.id = id;
    const Node& value = context.node(entry.value);
    if (value.kind == NodeKind::map) {
      const Keys keys(context, entry.value, Part::act);
      act.label = keys.label(Key::label);
      for (const Field& field : keys.texts(Key::mechanism))
        if (const auto mechanism = context.values.word(field, mechanism_words()))
          act.mechanisms = static_cast<std::uint8_t>(act.mechanisms | (1U << *mechanism));
      if (const auto stance = keys.word(Key::stance, stance_words())) act.stance = static_cast<Stance>(*stance + 1);
      act.own = keys.own_as_written();
    } else if (value.kind != NodeKind::nothing) {
      tell_type(context, value.place, id, kMap, value.kind);
    }
    context.references.define_act(std::move(act));
  }
}

void read_initiatives(Context& context, NodeIndex map) {
  for (const Entry& entry : entries_of(context, map)) {
    Initiative initiative;
    initiative.id = context.tree().text(entry.key);
    initiative.place = context.node(entry.key).place;
    const Node& value = context.node(entry.value);
    if (value.kind == NodeKind::map) {
      const Keys keys(context, entry.value, Part::initiative);
      initiative.name = keys.string(Key::name);
      initiative.level = keys.string(Key::level);
      initiative.since = keys.date(Key::since);
      initiative.until = keys.date(Key::until);
      initiative.own = keys.own_as_written();
      if (const auto until = keys.text(Key::until))
        context.values.check_life(initiative.since, initiative.until, *until);
    } else if (value.kind != NodeKind::nothing) {
      tell_type(
          context, value.place, initiative.id, kMap, value.kind,
          value.kind == NodeKind::text
              ? std::optional("{" + words_of(row_of(Part::initiative, Key::name)).in(context.suggestions.language()) +
                              ": " + std::string(context.tree().written(entry.value)) + "}")
              : std::nullopt);
    }
    context.references.define_initiative(std::move(initiative));
  }
}

}  // namespace samenspel
