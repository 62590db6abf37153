#include "render/tables/explain.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <vector>

#include "render/tables/markdown.hpp"
#include "render/tables/wrap.hpp"
#include "support/numbers.hpp"
#include "support/unicode.hpp"

namespace samenspel {

namespace {

constexpr std::array kLevels{Level::actors, Level::ties,  Level::sectors, Level::pairs, Level::initiatives,
                             Level::levels, Level::sides, Level::network, Level::reach};
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
constexpr Text kCost{"Cost", "Rekenwerk"};
constexpr Text kAsked{"To ask for it", "Opvragen"};
constexpr Text kNever{"never", "nooit"};
constexpr Text kUnasked{"Computed unasked; by itself with --measures {0} --level {1}",
                        "Wordt ongevraagd berekend; apart met --measures {0} --level {1}"};
constexpr Text kByName{"--measures {0} --level {1}", "--measures {0} --level {1}"};
constexpr Text kGrows{
    "Ten times as many actors and ties take about {0} times as long; {1} actors with {2} ties are some {3} steps.",
    "Tien keer zo veel actoren en relaties kosten ongeveer {0} keer zo veel tijd; {1} actoren met {2} relaties zijn "
    "zo'n {3} stappen."};

// The whole of it as a book.
constexpr Text kBook{"Measures", "Maten"};
constexpr Text kBookIs{
    "What samenspel measures, and what each number means. The id of a measure is its word on the command line, its "
    "heading in a table and its key in JSON; `samenspel explain ID` tells on the terminal what stands here. This page "
    "is "
    "made from the program's own catalogue, by `samenspel explain --format md`.",
    "Wat samenspel meet, en wat elk getal betekent. De naam van een maat is het woord op de opdrachtregel, de kop in "
    "een "
    "tabel en de sleutel in JSON; `samenspel explain NAAM` vertelt op de terminal wat hier staat. Deze bladzijde is "
    "gemaakt uit de catalogus van het programma zelf, met `samenspel explain --format md`."};
constexpr Text kNotation{"Notation", "Notatie"};
constexpr Text kNotationIs{
    "n is the number of actors. i → j: there is a tie from i to j. N(i): the distinct others with whom i has a tie, "
    "whatever its direction. a_ij is 1 where i → j, otherwise 0; w_ij is the weight of all ties from i to j together. "
    "m_s(i) is the share with which i belongs to sector s; the shares of an actor sum to 1.",
    "n is het aantal actoren. i → j: er is een relatie van i naar j. N(i): de verschillende anderen met wie i een "
    "relatie heeft, in welke richting ook. a_ij is 1 als i → j, anders 0; w_ij is het gewicht van alle relaties van i "
    "naar j samen. m_s(i) is het aandeel waarmee i bij sector s hoort; de aandelen van een actor zijn samen 1."};
constexpr Text kReading{
    "Parallel ties of the same two are one tie of their summed weight, and a tie of an actor with itself does not "
    "count. "
    "In a network with direction a mutual tie is two, one each way. A value that is not defined is missing: an empty "
    "cell, never 0. Actors without a sector stay in the network, and are left out of every measure of sectors.",
    "Meer relaties tussen dezelfde twee zijn samen één relatie met het gewicht van alle, en een relatie van een actor "
    "met "
    "zichzelf telt niet mee. In een netwerk met richting is een wederzijdse relatie er twee, één naar elke kant. Een "
    "waarde die niet bepaald is, ontbreekt: een lege cel, nooit 0. Actoren zonder sector blijven in het netwerk, en "
    "tellen in geen enkele maat van sectoren mee."};
constexpr Text kOfLevel{"Measures {0}", "Maten {0}"};

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

/// A number to one digit: "30", "2 billion".
std::string about(double number, Language language) {
  const double unit = std::pow(10, std::floor(std::log10(number)));
  const double rounded = std::round(number / unit) * unit;
  struct Step {
    double size;
    Text word;
  };
  constexpr std::array<Step, 4> steps{{{1e12, {" trillion", " biljoen"}},
                                       {1e9, {" billion", " miljard"}},
                                       {1e6, {" million", " miljoen"}},
                                       {1, {"", ""}}}};
  const auto step = std::ranges::find_if(steps, [&](const Step& one) { return rounded >= one.size; });
  return readable(std::round(rounded / step->size), 0, language == Language::nl) + std::string(step->word.in(language));
}

/// How the time that a measure takes grows, and how much work it is in a city.
std::string cost_words(const Measure& row, Language language) {
  constexpr double actors = 20'000, ties = 100'000;
  const auto whole = [&](double number) { return readable(number, 0, language == Language::nl); };
  const std::array<Words, 4> values{about(row.cost(10 * actors, 10 * ties) / row.cost(actors, ties), language),
                                    whole(actors), whole(ties), about(row.cost(actors, ties), language)};
  return fill(kGrows, language, values);
}

struct Field {
  Text name;
  std::string text;
};

/// All that is said of a measure behind its meaning. `levels`: at which it is to be had, for --level.
std::vector<Field> fields_of(const Measure& row, std::string_view levels, Language language) {
  std::string source(row.source);
  if (!row.doi.empty()) source += (source.empty() ? "" : " ") + ("https://doi.org/" + std::string(row.doi));
  const std::array<Words, 2> names{Words(row.id), Words(levels)};
  std::vector<Field> all{
      {kFormula, std::string(row.formula)},
      {kUnit, std::string(row.unit.in(language))},
      {kRange, std::string(row.range)},
      {kUndefined, std::string(row.undefined.in(language).empty() ? kNever.in(language) : row.undefined.in(language))},
      {kDirection, std::string(row.direction.in(language))},
      {kNotThis, std::string(row.not_to_confuse.in(language))},
      {kSource, source},
      {kCost, cost_words(row, language)},
      {kAsked, fill(row.standard ? kUnasked : kByName, language, names)}};
  std::erase_if(all, [](const Field& field) { return field.text.empty(); });
  return all;
}

/// Measures of several levels of which the same is to be said.
struct Alike {
  const Measure* row;
  std::string of;      ///< "of an initiative, of a level, of the network"
  std::string levels;  ///< "initiatives, levels, network"
};

std::vector<Alike> alike(std::span<const Measure* const> rows, Language language) {
  const auto said = [&](const Measure& row) {
    std::vector<std::string> out{std::string(row.title.in(language)), std::string(row.meaning.in(language))};
    for (Field& field : fields_of(row, {}, language))
      out.push_back(std::move(field.text));
    return out;
  };
  std::vector<Alike> out;
  for (const Measure* row : rows) {
    const std::string of(level_words(row->level).in(language)), level(level_name(row->level));
    const auto same = std::ranges::find_if(
        out, [&](const Alike& known) { return known.row->id == row->id && said(*known.row) == said(*row); });
    if (same == out.end()) {
      out.push_back({row, of, level});
    } else {
      same->of += ", " + of;
      same->levels += ", " + level;
    }
  }
  return out;
}

std::string markdown_measure(const Alike& one, std::string_view heading, Language language) {
  const Measure& row = *one.row;
  std::string out = std::string(heading) + "\n\n";
  out += markdown_lines("**" + markdown_escaped(row.title.in(language)) + "** ",
                        "(" + one.of + "). " + markdown_escaped(row.meaning.in(language)));
  out += "\n";
  for (const Field& field : fields_of(row, one.levels, language))
    out += markdown_lines("- **" + std::string(field.name.in(language)) + "**: ", markdown_escaped(field.text), 2);
  return out;
}

/// As GitHub makes it of a heading that is an id: the second of the same name gets a number.
std::string anchor_of(std::string_view id, std::size_t before) {
  std::string out;
  for (const char c : id)
    out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return before == 0 ? out : out + "-" + std::to_string(before);
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
  for (const Alike& one : alike(rows, language)) {
    if (!out.empty()) out += "\n";
    // "Constraint (constraint), of an actor"
    const std::string heading =
        std::string(one.row->title.in(language)) + " (" + std::string(one.row->id) + "), " + one.of;
    out += wrapped(heading, kTerminalWidth);
    for (std::size_t i = 0; i < std::min(terminal_width(heading), kTerminalWidth); ++i)
      out += "─";
    out += "\n" + wrapped(one.row->meaning.in(language), kTerminalWidth) + "\n";
    for (const Field& field : fields_of(*one.row, one.levels, language))
      out += wrapped(std::string(field.name.in(language)) + ": " + field.text, kTerminalWidth, 2, true);
  }
  return out;
}

std::string explain_measure_markdown(std::span<const Measure* const> rows, Language language) {
  std::string out;
  for (const Alike& one : alike(rows, language))
    out += (out.empty() ? "" : "\n") + markdown_measure(one, "# " + markdown_escaped(one.row->id), language);
  return out;
}

std::string measures_book(Language language) {
  std::string contents, chapters;
  std::map<std::string_view, std::size_t> met;
  for (const Level level : kLevels) {
    std::string list;
    for (const Measure& row : all_measures()) {
      if (row.level != level) continue;
      if (list.empty()) {
        const std::string title = fill(kOfLevel, language, std::array<Words, 1>{level_words(level)});
        chapters += "\n## " + title + "\n";
        contents += "\n**" + title + "**\n\n";
      }
      const std::string id = markdown_escaped(row.id);
      list += "- [" + id + "](#" + anchor_of(row.id, met[row.id]++) + "): " + markdown_escaped(row.title.in(language)) +
              "\n";
      const Measure* const only = &row;
      chapters += "\n" + markdown_measure(alike({&only, 1}, language)[0], "### " + id, language);
    }
    contents += list;
  }
  return "# " + std::string(kBook.in(language)) + "\n\n" + markdown_lines("", std::string(kBookIs.in(language))) +
         "\n## " + std::string(kNotation.in(language)) + "\n\n" +
         markdown_lines("", markdown_escaped(kNotationIs.in(language))) + "\n" +
         markdown_lines("", markdown_escaped(kReading.in(language))) + contents + chapters;
}

std::string explain_code_markdown(const CodeRow& row, Language language) {
  return "# " + markdown_escaped(row.id) + "\n\n" + markdown_lines("", markdown_escaped(row.explanation.in(language)));
}

std::string explain_code(const CodeRow& row, Language language) {
  const std::string severity(row.severity == Severity::error ? Text{"error", "fout"}.in(language)
                                                             : Text{"warning", "let op"}.in(language));
  return std::string(row.id) + " (" + severity + ")\n\n" + wrapped(row.explanation.in(language), kTerminalWidth);
}

}  // namespace samenspel
