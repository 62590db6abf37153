#include "render/tables/explain.hpp"

#include <algorithm>
#include <array>

#include "render/tables/wrap.hpp"
#include "support/unicode.hpp"

namespace samenspel {

namespace {

constexpr std::array kLevels{Level::actors,      Level::ties,   Level::sectors, Level::pairs,
                             Level::initiatives, Level::levels, Level::sides,   Level::network};
constexpr Text kMeasures{"Measures: samenspel explain ID tells what one means.",
                         "Maten: samenspel explain ID vertelt wat er een betekent."};
constexpr Text kCodes{"What can be wrong with a file: samenspel explain CODE tells how to mend it.",
                      "Wat er mis kan zijn met een bestand: samenspel explain CODE vertelt hoe u het verhelpt."};
constexpr Text kFormula{"Formula", "Formule"};
constexpr Text kUnit{"Unit", "Eenheid"};
constexpr Text kRange{"Range", "Bereik"};
constexpr Text kUndefined{"Undefined", "Niet bepaald"};
constexpr Text kDirection{"Direction and weights", "Richting en gewichten"};
constexpr Text kNotThis{"Mind", "Let op"};
constexpr Text kSource{"Source", "Bron"};
constexpr Text kNever{"never", "nooit"};

Text level_words(Level level) {
  switch (level) {
    case Level::actors:
      return {"of an actor", "van een actor"};
    case Level::ties:
      return {"of a tie", "van een relatie"};
    case Level::sectors:
      return {"of a sector", "van een sector"};
    case Level::pairs:
      return {"of a pair of sectors", "van twee sectoren"};
    case Level::initiatives:
      return {"of an initiative", "van een initiatief"};
    case Level::levels:
      return {"of a level", "van een niveau"};
    case Level::sides:
      return {"of a side", "van een kant"};
    case Level::network:
      return {"of the network", "van het netwerk"};
    case Level::reach:
      return {"of the reach curve", "van de bereikcurve"};
  }
  return {};
}

/// A sentence without its values: an ellipsis for each.
std::string without_values(std::string_view sentence) {
  std::string out;
  for (std::size_t i = 0; i < sentence.size(); ++i) {
    if (sentence[i] == '{' && i + 2 < sentence.size() && sentence[i + 2] == '}') {
      out += "…";
      i += 2;
    } else {
      out += sentence[i];
    }
  }
  return out;
}

std::string field(Text name, std::string_view text, Language language) {
  if (text.empty()) return {};
  return wrapped(std::string(name.in(language)) + ": " + std::string(text), kTerminalWidth, 2, true);
}

}  // namespace

std::string explain_list(Language language) {
  std::string out = wrapped(kMeasures.in(language), kTerminalWidth);
  std::size_t widest = 0;
  for (const Measure& row : all_measures())
    widest = std::max(widest, row.id.size());
  for (const CodeRow& row : all_codes())
    widest = std::max(widest, row.id.size());
  const auto line = [&](std::string_view id, std::string_view text) {
    return "  " + padded(id, widest) + "  " + cut_to(text, kTerminalWidth - widest - 4) + "\n";
  };
  for (const Level level : kLevels) {
    std::string block;
    for (const Measure& row : all_measures())
      if (row.level == level) block += line(row.id, row.title.in(language));
    if (!block.empty()) out += "\n" + std::string(level_words(level).in(language)) + "\n" + block;
  }
  out += "\n" + wrapped(kCodes.in(language), kTerminalWidth) + "\n";
  for (const CodeRow& row : all_codes())
    out += line(row.id, without_values(row.message.in(language)));
  return out;
}

std::string explain_measure(std::span<const Measure* const> rows, Language language) {
  std::string out;
  for (const Measure* row : rows) {
    if (!out.empty()) out += "\n";
    const std::string heading = std::string(row->id) + ": " + std::string(row->title.in(language)) + ", " +
                                std::string(level_words(row->level).in(language));
    out += heading + "\n";
    for (std::size_t i = 0; i < terminal_width(heading); ++i)
      out += "─";
    out += "\n" + wrapped(row->meaning.in(language), kTerminalWidth) + "\n";
    out += field(kFormula, row->formula, language);
    out += field(kUnit, row->unit.in(language), language);
    out += field(kRange, row->range, language);
    out += field(kUndefined, row->undefined.in(language).empty() ? kNever.in(language) : row->undefined.in(language),
                 language);
    out += field(kDirection, row->direction.in(language), language);
    out += field(kNotThis, row->not_to_confuse.in(language), language);
    std::string source(row->source);
    if (!row->doi.empty()) source += (source.empty() ? "" : ". ") + ("https://doi.org/" + std::string(row->doi));
    out += field(kSource, source, language);
  }
  return out;
}

std::string explain_code(const CodeRow& row, Language language) {
  const std::string severity(row.severity == Severity::error ? Text{"error", "fout"}.in(language)
                                                             : Text{"warning", "let op"}.in(language));
  return std::string(row.id) + " (" + severity + ")\n\n" + wrapped(row.explanation.in(language), kTerminalWidth);
}

}  // namespace samenspel
