#include "render/views/timeline_legend.hpp"

#include <array>
#include <optional>
#include <string>

#include "render/map/palette.hpp"

namespace samenspel {

namespace {

constexpr Text kStances{"How they stood", "Hoe zij zich opstelden"};
constexpr Text kLines{"Lines", "Lijnen"};
constexpr Text kAnsweredLeap{"an answer from another side", "een antwoord van een andere kant"};
constexpr Text kLeap{"another side moves next; not noted as an answer to that",
                     "een andere kant is aan zet; niet genoteerd als antwoord daarop"};
constexpr Text kAnswer{"an answer from the same side", "een antwoord van dezelfde kant"};
constexpr Text kKept{"a promise, and how it was kept", "een belofte, en hoe die gehouden werd"};
constexpr Text kStillOpen{"a promise that is still open", "een belofte die nog openstaat"};
constexpr Text kTogether{"made together", "samen gedaan"};
constexpr Text kOfSeveral{"made by somebody of several sectors", "gedaan door iemand van meer sectoren"};
constexpr Text kTogetherOrOfSeveral{"made together, or by somebody of several sectors",
                                    "samen gedaan, of door iemand van meer sectoren"};
constexpr Text kAddressed{"whom it is addressed to", "tot wie het gericht is"};
constexpr std::array<Text, 7> kStanceWords{{{"contact only, or no stance", "alleen contact, of geen houding"},
                                            {"makes room", "geeft ruimte"},
                                            {"sets a limit", "trekt een grens"},
                                            {"joins in", "doet mee"},
                                            {"steps back", "treedt terug"},
                                            {"honours, supports", "honoreert, steunt"},
                                            {"takes the lead", "neemt de regie"}}};

/// In the order of LinkKind.
constexpr std::array<LinkStyle, 4> kLinkStyles{{{"answer leap", kAnsweredLeap, 2.2, Dash::solid, kInk},
                                                {"leap", kLeap, 1.6, Dash::solid, kTowards},
                                                {"answer", kAnswer, 1.5, Dash::dashed, kInk},
                                                {"kept", kKept, 1.8, Dash::dotted, kInk}}};

}  // namespace

const LinkStyle& link_style(LinkKind kind) {
  return kLinkStyles[static_cast<std::size_t>(kind)];
}

std::vector<LegendSection> timeline_legend(const Timeline& timeline, std::span<const Panel> panels, Language language) {
  const auto say = [&](Text text) { return std::string(text.in(language)); };
  std::array<bool, kStanceWords.size()> met{};
  std::array<bool, kLinkStyles.size()> linked{};
  bool joint = false, of_several = false, addressed = false, open = false;
  for (const Panel& panel : panels) {
    for (const PanelEvent& event : panel.events) {
      met[static_cast<std::size_t>(timeline.moments()[event.moment].stance)] = true;
      if (event.makers.size() > 1) {
        const bool alone = timeline.moments()[event.moment].makers.size() == 1;
        joint = joint || !alone;
        of_several = of_several || alone;
      }
      addressed = addressed || !event.towards.empty();
      open = open || event.open_promise;
    }
    for (const Link& link : panel.links)
      linked[static_cast<std::size_t>(link.kind)] = true;
  }
  LegendSection stances;
  stances.heading = say(kStances);
  for (const Stance stance : {Stance::lead, Stance::honour, Stance::join, Stance::make_room, Stance::step_back,
                              Stance::limit, Stance::none}) {
    if (!met[static_cast<std::size_t>(stance)]) continue;
    Mark mark;
    mark.shape = shape_of(stance);
    mark.radius = stance == Stance::none ? 0.3 : 0.55;
    mark.fills = {{"#E8E8E8", 1}};
    stances.rows.push_back({{say(kStanceWords[static_cast<std::size_t>(stance)])}, mark, std::nullopt});
  }
  LegendSection lines;
  lines.heading = say(kLines);
  const auto line = [&](Text words, double width, Dash dash, std::string_view colour, bool arrow) {
    lines.rows.push_back({{say(words)}, std::nullopt, LineMark{{}, {}, width, dash, Colour(colour), arrow}});
  };
  for (std::size_t kind = 0; kind < linked.size(); ++kind) {
    const LinkStyle& style = kLinkStyles[kind];
    if (linked[kind]) line(style.words, style.width, style.dash, style.colour, true);
  }
  if (open) line(kStillOpen, 1.2, Dash::dotted, kNegativeTie, false);
  if (addressed) line(kAddressed, 1, Dash::solid, kTowards, true);
  if (joint || of_several)
    line(!of_several ? kTogether : joint ? kTogetherOrOfSeveral : kOfSeveral, 5, Dash::solid, kTogetherLine, false);
  std::vector<LegendSection> out;
  if (!stances.rows.empty()) out.push_back(std::move(stances));
  if (!lines.rows.empty()) out.push_back(std::move(lines));
  return out;
}

}  // namespace samenspel
