#include "render/map/frame.hpp"

#include <algorithm>
#include <array>

#include "render/map/writer.hpp"
#include "support/unicode.hpp"

namespace samenspel {

namespace {

constexpr double kBlank = 0.29;       ///< width of a blank, in letters
constexpr double kLineHeight = 1.25;  ///< in letters

constexpr Text kNoTitle{"Who works with whom", "Wie werkt met wie"};
constexpr Text kOneActor{"1 actor", "1 actor"};
constexpr Text kActors{"{0} actors", "{0} actoren"};
constexpr Text kNoTies{"no ties", "geen relaties"};
constexpr Text kOneTie{"1 tie", "1 relatie"};
constexpr Text kTies{"{0} ties", "{0} relaties"};
constexpr Text kOfThemCross{", {0} of them between sectors", ", waarvan {0} tussen sectoren"};
constexpr Text kItCrosses{", between sectors", ", tussen sectoren"};
constexpr Text kFictional{" Fictitious example.", " Verzonnen voorbeeld."};
constexpr Text kAsOf{"As of {0}.", "Stand van {0}."};
constexpr Text kPeriod{"Period: {0}.", "Periode: {0}."};
constexpr Text kRange{"{0} to {1}", "{0} tot en met {1}"};
constexpr Text kResponse{"{0} of the {1} who were asked have answered.",
                         "{0} van de {1} gevraagden hebben geantwoord."};
constexpr Text kFromEvents{"The lines are contacts taken from events.", "De lijnen zijn contacten uit gebeurtenissen."};
constexpr Text kLayers{"Drawn: only ties of the kind {0}.", "Getekend: alleen relaties van de soort {0}."};
constexpr Text kLayersMany{"Drawn: only ties of the kinds {0}.", "Getekend: alleen relaties van de soorten {0}."};
constexpr Text kSource{"Source: {0}", "Bron: {0}"};
constexpr Text kLicence{"Licence: {0}", "Licentie: {0}"};
constexpr Text kDistance{"Distance is no measure.", "Afstand is geen maat."};
constexpr Text kDistanceSectors{"Distance is no measure: those of one sector were drawn towards each other.",
                                "Afstand is geen maat: wie bij dezelfde sector hoort, is bij elkaar gezet."};

constexpr Text kDistanceGroups{"Distance is no measure: those of one close-knit group were drawn towards each other.",
                               "Afstand is geen maat: wie bij dezelfde hechte groep hoort, is bij elkaar gezet."};

constexpr std::array<Text, 12> kMonths{{{"January", "januari"},
                                        {"February", "februari"},
                                        {"March", "maart"},
                                        {"April", "april"},
                                        {"May", "mei"},
                                        {"June", "juni"},
                                        {"July", "juli"},
                                        {"August", "augustus"},
                                        {"September", "september"},
                                        {"October", "oktober"},
                                        {"November", "november"},
                                        {"December", "december"}}};

std::string in_words(Date date, Language language) {
  std::string out;
  if (date.day() > 0) out += std::to_string(date.day()) + " ";
  if (date.month() > 0) out += std::string(kMonths[static_cast<std::size_t>(date.month() - 1)].in(language)) + " ";
  return out + std::to_string(date.year());
}

std::string counts(const Network& network, const MapContents& contents, const Writer& write) {
  const std::size_t n = network.actors.size(), m = contents.ties.size();
  std::string text = n == 1 ? write(kOneActor) : write(kActors, {write.count(n)});
  text += ", ";
  text += m == 0 ? write(kNoTies) : m == 1 ? write(kOneTie) : write(kTies, {write.count(m)});
  const auto sectors = std::count_if(contents.members.begin(), contents.members.end(), [](auto k) { return k > 0; });
  if (m == 1 && contents.cross == 1) text += write(kItCrosses);
  if (m > 1 && sectors > 1) text += write(kOfThemCross, {write.count(contents.cross)});
  return text + ".";
}

std::string listed(const Network& network, const MapOptions& options) {
  std::string out;
  for (const std::string& layer : options.layers) {
    std::string words = printable(layer);
    const auto& kinds = network.ties.kinds();
    const auto kind = std::find(kinds.begin(), kinds.end(), layer);
    if (kind != kinds.end() && !layer.empty()) {
      words = kind_words(network, options, static_cast<std::uint16_t>(kind - kinds.begin()));
    }
    if (!out.empty()) out += ", ";
    out += words;
  }
  return out;
}

void append_sentence(std::string& text, const std::string& sentence) {
  if (!text.empty()) text += " ";
  text += sentence;
}

std::vector<std::string> words_of(const std::string& text) {
  std::vector<std::string> out;
  std::string word;
  for (const char c : text + " ") {
    if (c != ' ' && c != '\n' && c != '\t' && c != '\r') {
      word += c;
    } else if (!word.empty()) {
      // one that no line could hold is broken
      for (std::string& piece : wrapped(word, 60, 60))
        out.push_back(std::move(piece));
      word.clear();
    }
  }
  return out;
}

}  // namespace

FrameTexts frame_texts(const Network& network, const MapOptions& options, const MapContents& contents,
                       const std::optional<std::string>& reading) {
  const Writer write{options.language};
  FrameTexts out;
  out.title = printable(trimmed(network.title));
  if (out.title.empty()) out.title = write(kNoTitle);
  out.under_title.push_back(counts(network, contents, write) + (network.fictional ? write(kFictional) : ""));
  std::string more;
  if (options.drawn_from_events) append_sentence(more, write(kFromEvents));
  if (!options.window.empty()) append_sentence(more, options.window);
  if (!options.layers.empty()) {
    append_sentence(more, write(options.layers.size() > 1 ? kLayersMany : kLayers, {listed(network, options)}));
  }
  if (network.period) {
    std::string period = in_words(network.period.begin, options.language);
    if (network.period.end) period = write(kRange, {period, in_words(network.period.end, options.language)});
    append_sentence(more, write(kPeriod, {period}));
  }
  if (network.as_of) append_sentence(more, write(kAsOf, {in_words(network.as_of, options.language)}));
  if (network.response) {
    const auto number = [&](std::int64_t n) {
      return readable(static_cast<double>(n), 0, options.language == Language::nl);
    };
    append_sentence(more, write(kResponse, {number(network.response->answered), number(network.response->asked)}));
  }
  if (!more.empty()) out.under_title.push_back(more);

  std::string source;
  if (!network.source.empty()) source = write(kSource, {printable(network.source)});
  if (!network.licence.empty()) {
    source += (source.empty() ? "" : " · ") + write(kLicence, {printable(network.licence)});
  }
  if (!source.empty()) out.footer.push_back(source);
  if (reading) {
    if (!reading->empty()) out.footer.push_back(*reading);
  } else if (network.actors.size() > 1) {
    const bool groups = options.colour_by == ColourBy::community && !contents.colouring.groups.empty();
    const bool pulled = pulls_sectors(options.engine) && (groups || contents.none < network.actors.size());
    out.footer.push_back(write(!pulled ? kDistance : groups ? kDistanceGroups : kDistanceSectors));
  }
  if (!options.footer.empty()) out.footer.push_back(printable(options.footer));
  return out;
}

std::vector<std::string> flowed(const std::string& text, int letter, bool bold, double width, const WidthOf& width_of) {
  std::vector<std::string> lines;
  double used = 0;
  for (const std::string& word : words_of(text)) {
    const double word_width = width_of(word, letter, bold);
    const double with_blank = used + kBlank * letter + word_width;
    if (lines.empty() || with_blank > width) {
      lines.push_back(word);
      used = word_width;
    } else {
      lines.back() += " " + word;
      used = with_blank;
    }
  }
  return lines;
}

std::vector<TextBlock> words_to_measure(const std::string& text, int letter, bool bold) {
  std::vector<TextBlock> out;
  for (std::string& word : words_of(text))
    out.push_back({{std::move(word)}, letter, bold});
  return out;
}

PlacedLines place_lines(const std::vector<std::string>& lines, int letter, bool bold, std::string_view colour,
                        Point top_left, const WidthOf& width_of) {
  PlacedLines out;
  for (const std::string& line : lines) {
    double width = 0;
    for (const std::string& word : words_of(line)) {
      width += (width > 0 ? kBlank * letter : 0) + width_of(word, letter, bold);
    }
    const Point baseline{top_left.x, top_left.y - out.height - 0.95 * letter};
    out.words.push_back({line, baseline, static_cast<double>(letter), bold, Anchor::start, Colour(colour), width});
    out.height += kLineHeight * letter;
  }
  return out;
}

}  // namespace samenspel
