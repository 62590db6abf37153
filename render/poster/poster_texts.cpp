#include "render/poster/poster_texts.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "render/map/frame.hpp"
#include "render/map/writer.hpp"
#include "support/unicode.hpp"

namespace samenspel {

namespace {

constexpr std::size_t kFewTies = 5;
constexpr double kClear = 0.05;  ///< p below which a difference from chance is told as one

constexpr Text kQuestion{"Who bridges the worlds?", "Wie slaat bruggen tussen de werelden?"};
constexpr Text kNobodyCrosses{"None of the {0} ties runs between sectors",
                              "Geen van de {0} relaties loopt tussen sectoren"};
constexpr Text kAllCross{"All {0} ties run between sectors", "Alle {0} relaties lopen tussen sectoren"};
constexpr Text kOneCrosses{"1 of the {0} ties runs between sectors", "1 van de {0} relaties loopt tussen sectoren"};
constexpr Text kCross{"{0} of the {1} ties run between sectors", "{0} van de {1} relaties lopen tussen sectoren"};
constexpr Text kAgainstChance{"{0} % of the ties run between sectors, where chance would give {1} %",
                              "{0} % van de relaties loopt tussen sectoren, waar het toeval {1} % zou geven"};
constexpr Text kAsChance{"{0} % of the ties run between sectors, much as chance would give ({1} %)",
                         "{0} % van de relaties loopt tussen sectoren, ongeveer wat het toeval zou geven ({1} %)"};
constexpr Text kOneWorld{"{0} actors and {1} ties in one world", "{0} actoren en {1} relaties in één wereld"};
constexpr Text kBridgesMost{" {0} builds the most bridges.", " {0} slaat de meeste bruggen."};
constexpr Text kBridgesMostOf{" Of the organisations and groups {0} builds the most bridges.",
                              " Van de organisaties en groepen slaat {0} de meeste bruggen."};
constexpr Text kNobodyBridges{" Nobody stands between two worlds.", " Niemand staat tussen twee werelden."};

constexpr Text kResponse{"{0} of the {1} who were asked have answered ({2} %).",
                         "{0} van de {1} gevraagden hebben geantwoord ({2} %)."};
constexpr Text kMissing{"Who did not answer may be missing, and so may bridges.",
                        "Wie niet antwoordde kan ontbreken, en bruggen dus ook."};
constexpr Text kNoResponse{"How many were asked and answered is not known: ties may be missing.",
                           "Hoeveel mensen gevraagd zijn en antwoordden is niet bekend: er kunnen relaties ontbreken."};
constexpr Text kDiffers{
    "That so {2} ties cross is hardly chance (p = {0}, {1} shuffles of the sectors).",
    "Dat er zo {2} relaties tussen sectoren lopen is bijna zeker geen toeval (p = {0}, {1} keer geloot)."};
constexpr Text kFew{"few", "weinig"};
constexpr Text kMany{"many", "veel"};
constexpr Text kMayBeChance{"How many ties cross may be chance (p = {0}).",
                            "Hoeveel relaties er tussen sectoren lopen kan toeval zijn (p = {0})."};
constexpr Text kByShares{"Who belongs to several sectors counts for a part in that percentage.",
                         "Wie bij meer sectoren hoort telt in dat percentage voor een deel mee."};
constexpr Text kInvented{"This network is made up.", "Dit netwerk is verzonnen."};

constexpr Text kForEverybody{"Who is not public stands here under another name.",
                             "Wie niet openbaar is, staat hier onder een schuilnaam."};
constexpr Text kForInsiders{"For those who work with this network: not to be hung in public.",
                            "Voor wie met dit netwerk werkt: niet om openbaar op te hangen."};
constexpr Text kForOwner{"For the owner of the data alone: not to be hung in public.",
                         "Alleen voor de eigenaar van de gegevens: niet om openbaar op te hangen."};

std::string percent(const Writer& write, double share) {
  return write.number(100 * share, 0);
}

std::string finding_of(const Network& network, const PosterOptions& options, const MapContents& contents,
                       const Bridges& bridges, const Writer& write) {
  const auto worlds = std::count_if(contents.members.begin(), contents.members.end(), [](auto k) { return k > 0; });
  const std::size_t ties = contents.ties.size();
  std::string out;
  if (worlds < 2) {
    out = write(kOneWorld, {write.count(network.actors.size()), write.count(ties)});
  } else {
    const PosterFigures& figures = options.figures;
    const double share = figures.external_share, expected = figures.expected_share;
    // of a handful of ties a percentage says less than they do themselves
    if (ties >= kFewTies && share > 0 && share < 1 && std::isfinite(expected)) {
      out = write(figures.share_p < kClear ? kAgainstChance : kAsChance,
                  {percent(write, share), percent(write, expected)});
    } else {
      out = contents.cross == 0      ? write(kNobodyCrosses, {write.count(ties)})
            : contents.cross == ties ? write(kAllCross, {write.count(ties)})
            : contents.cross == 1    ? write(kOneCrosses, {write.count(ties)})
                                     : write(kCross, {write.count(contents.cross), write.count(ties)});
    }
  }
  out += ".";
  if (!bridges.actors.empty()) {
    out += write(bridges.led_by_person ? kBridgesMostOf : kBridgesMost, {shown_name(network, bridges.actors[0])});
  } else if (worlds > 1 && !bridges.without_persons) {
    out += write(kNobodyBridges);
  }
  return out;
}

std::vector<std::string> certainty_of(const Network& network, const PosterOptions& options, const MapContents& contents,
                                      const Writer& write) {
  std::vector<std::string> out;
  if (network.fictional) out.push_back(write(kInvented));
  if (network.response && network.response->asked > 0) {
    const double asked = static_cast<double>(network.response->asked),
                 answered = static_cast<double>(network.response->answered);
    out.push_back(
        write(kResponse, {write.number(answered, 0), write.number(asked, 0), percent(write, answered / asked)}));
    if (answered < asked) out.back() += " " + write(kMissing);
  } else {
    out.push_back(write(kNoResponse));
  }
  const PosterFigures& figures = options.figures;
  if (std::isfinite(figures.share_p) && contents.ties.size() >= kFewTies) {
    const std::string p = write.number(figures.share_p, 3);
    const Text amount = figures.external_share < figures.expected_share ? kFew : kMany;
    out.push_back(figures.share_p < kClear
                      ? write(kDiffers, {p, write.count(static_cast<std::size_t>(figures.permutations)), write(amount)})
                      : write(kMayBeChance, {p}));
    if (contents.several > 0) out.back() += " " + write(kByShares);
  }
  return out;
}

}  // namespace

Bridges bridges_of(const Network& network, const PosterOptions& options) {
  Bridges out;
  const std::vector<double>& value = options.map.size;
  std::vector<ActorIndex> order(std::min(network.actors.size(), value.size()));
  std::iota(order.begin(), order.end(), ActorIndex{0});
  std::erase_if(order, [&](ActorIndex i) { return !(value[i] > 0); });
  std::stable_sort(order.begin(), order.end(), [&](ActorIndex a, ActorIndex b) { return value[a] > value[b]; });
  for (const ActorIndex i : order) {
    if (options.audience == Audience::everybody && network.actors.kind(i) == ActorKind::person) {
      out.without_persons = true;
      out.led_by_person = out.led_by_person || out.actors.empty();
    } else {
      out.actors.push_back(i);
    }
  }
  return out;
}

PosterTexts poster_texts(const Network& network, const PosterOptions& options, const MapContents& contents,
                         const Bridges& bridges) {
  const Writer write{options.map.language};
  PosterTexts out;
  const FrameTexts frame = frame_texts(network, options.map, contents);
  out.title = options.title.empty() ? frame.title : printable(trimmed(options.title));
  if (!out.title.ends_with('?')) out.question = write(kQuestion);
  out.finding = options.finding.empty() ? finding_of(network, options, contents, bridges, write)
                                        : printable(trimmed(options.finding));
  out.certainty = certainty_of(network, options, contents, write);
  std::vector<std::string> parts;
  const bool has_source = !network.source.empty() || !network.licence.empty();
  if (has_source && !frame.footer.empty()) parts.push_back(frame.footer[0]);
  for (const std::string& line : frame.under_title)
    parts.push_back(line);
  parts.push_back(write(options.audience == Audience::everybody  ? kForEverybody
                        : options.audience == Audience::internal ? kForInsiders
                                                                 : kForOwner));
  for (std::size_t i = has_source ? 1 : 0; i < frame.footer.size(); ++i)
    parts.push_back(frame.footer[i]);
  for (const std::string& part : parts)
    out.footer += (out.footer.empty() ? "" : " · ") + part;
  return out;
}

}  // namespace samenspel
