#include "cli/options.hpp"

#include <algorithm>
#include <array>

#include <CLI/CLI.hpp>

#include "render/tables/wrap.hpp"
#include "support/nearest.hpp"
#include "support/numbers.hpp"
#include "support/unicode.hpp"

namespace samenspel {

namespace {

constexpr std::size_t kWidth = 80;
constexpr std::string_view kBetween = "\n";  ///< the values of an option that was given more than once

// Those who read a choice know its index: the orders of Audience, Direction, LayoutEngine, PictureView, NamesDrawn and
// Theme, and of
// talk.cpp.
using Choices = std::span<const std::string_view>;
constexpr std::array<std::string_view, 3> kAudiences{"owner", "internal", "public"};
constexpr std::array<std::string_view, 3> kColours{"auto", "always", "never"};
constexpr std::array<std::string_view, 3> kDirections{"auto", "directed", "undirected"};
constexpr std::array<std::string_view, 2> kLanguages{"nl", "en"};
constexpr std::array<std::string_view, 3> kLabels{"all", "brokers", "none"};
constexpr std::array<std::string_view, 4> kThemes{"light", "print", "dark", "contrast"};
constexpr std::array<std::string_view, 9> kLevels{"actors", "ties",  "sectors", "pairs", "initiatives",
                                                  "levels", "sides", "network", "reach"};
constexpr std::array<std::string_view, 2> kTiles{"A4", "A3"};
constexpr std::array<std::string_view, 5> kLayouts{"neato", "sfdp", "dot", "twopi", "circo"};
constexpr std::array<std::string_view, 4> kViews{"map", "ego", "sectors", "timeline"};

// clang-format off
constexpr std::array kOptions{
    OptionRow{Option::audience, "audience", 0, {}, {"who will see the result: names that they may not see become pseudonyms", "wie het resultaat zal zien: namen die zij niet mogen zien worden schuilnamen"}, kAudiences},
    OptionRow{Option::bleed, "bleed", 0, {"MM", "MM"}, {"for the print shop: so many mm more on every side, with crop marks (usual: 3)", "voor de drukker: zoveel mm extra aan elke kant, met snijtekens (gebruikelijk: 3)"}},
    OptionRow{Option::check, "check", 0, {"", ""}, {"measures whether all can be read and nothing overlaps, and tells so as JSON", "meet of alles te lezen is en niets over elkaar valt, en zegt dat als JSON"}},
    OptionRow{Option::color, "color", 0, {}, {"colours in messages (auto: on a terminal, unless NO_COLOR is set)", "kleuren in meldingen (auto: op een terminal, tenzij NO_COLOR is gezet)"}, kColours},
    OptionRow{Option::colour_by, "colour-by", 0, {"sector|community|MEASURE", "sector|community|MAAT"}, {"with --view map or ego: what colours tell: the sector, the close-knit group, or a measure (sector)", "bij --view map of ego: wat kleuren vertellen: de sector, de hechte groep of een maat (sector)"}, {}, Names::measure},
    OptionRow{Option::direction, "direction", 0, {}, {"how ties are read (auto: directed when the file has a directed tie)", "hoe relaties gelezen worden (auto: gericht als het bestand een gerichte relatie heeft)"}, kDirections},
    OptionRow{Option::distance, "distance", 0, {"METRES", "METER"}, {"from how far it is read (A4 0.9, A3 1, A2 1.5, A1 2, A0 2.5): letters are as large as that asks", "van hoe ver de poster gelezen wordt (A4 0,9, A3 1, A2 1,5, A1 2, A0 2,5): de letters worden daarvoor groot genoeg"}},
    OptionRow{Option::ego, "ego", 0, {"ACTOR", "ACTOR"}, {"with --view ego: whose surroundings to draw, by name or id", "bij --view ego: wiens omgeving te tekenen, met naam of id"}},
    OptionRow{Option::finding, "finding", 0, {"TEXT", "TEKST"}, {"the sentence below the title, in your own words", "de zin onder de titel, in uw eigen woorden"}},
    OptionRow{Option::format, "format", 0, {"FORMAT", "VORM"}, {"how the result is written (the first where not said)", "hoe het resultaat geschreven wordt (de eerste waar niets gezegd is)"}},
    OptionRow{Option::from, "from", 0, {"DATE", "DATUM"}, {"first day of the window of time", "eerste dag van het tijdvak"}},
    OptionRow{Option::half_life, "half-life", 0, {"SPAN", "DUUR"}, {"after how long a contact counts by half, in measures of interplay: 90d, 6w, 3m, 1y (1y)", "na hoe lang een contact half meetelt, in maten van het samenspel: 90d, 6w, 3m, 1j (1j)"}},
    OptionRow{Option::help, "help", 'h', {"", ""}, {"tells how it is used", "vertelt hoe het werkt"}},
    OptionRow{Option::highlight, "highlight", 0, {"ACTOR,...", "ACTOR,..."}, {"with --view map or ego: these actors stand out, with their ties and direct partners; may be given more than once", "bij --view map of ego: deze actoren springen eruit, met hun relaties en directe partners; mag meer dan eens"}, {}, Names::nothing, true},
    OptionRow{Option::include_events, "include-events", 0, {"", ""}, {"every contact of an event counts as a tie of weight 1", "elk contact van een gebeurtenis telt als een relatie met gewicht 1"}},
    OptionRow{Option::initiative, "initiative", 0, {"ID", "ID"}, {"with --view timeline: only this initiative, by id or name", "bij --view timeline: alleen dit initiatief, met id of naam"}},
    OptionRow{Option::labels, "labels", 0, {}, {"with --view map or ego: whose names are drawn: of all, of the highest, of none (all; above 400 actors the highest)", "bij --view map of ego: wiens namen getekend worden: van allen, van de hoogste, van niemand (all; boven 400 actoren de hoogste)"}, kLabels},
    OptionRow{Option::lang, "lang", 0, {}, {"language (else that of the file, else that of the machine)", "taal (anders die van het bestand, anders die van de computer)"}, kLanguages},
    OptionRow{Option::layer, "layer", 0, {"KIND,...", "SOORT,..."}, {"only ties of these kinds", "alleen relaties van deze soorten"}},
    OptionRow{Option::layout, "layout", 0, {}, {"with --view map: how actors are placed: by sector (neato, sfdp for large networks), in layers (dot), in rings (twopi) or in circles (circo)", "bij --view map: hoe actoren geplaatst worden: per sector (neato, sfdp voor grote netwerken), in lagen (dot), in ringen (twopi) of in cirkels (circo)"}, kLayouts},
    OptionRow{Option::layout_seconds, "layout-seconds", 0, {"N", "N"}, {"stop when the layout takes longer (60, and 1 more for every hundred actors)", "stop als het plaatsen langer duurt (60, en 1 meer voor elke honderd actoren)"}},
    OptionRow{Option::level, "level", 0, {}, {"the rows of the result (csv: actors where not said)", "de rijen van het resultaat (csv: actors waar niets gezegd is)"}, kLevels},
    OptionRow{Option::logo, "logo", 0, {"FILE", "BESTAND"}, {"a picture in the corner: svg or png", "een plaatje in de hoek: svg of png"}, {}, Names::file},
    OptionRow{Option::measures, "measures", 0, {"LIST|standard|all", "LIJST|standard|all"}, {"what to compute, with commas between; gf_* for all that begin so", "wat te berekenen, met komma's ertussen; gf_* voor alle die zo beginnen"}, {}, Names::measures},
    OptionRow{Option::output, "output", 'o', {"OUT", "UIT"}, {"file to write (draw and poster: its ending picks the format)", "bestand om te schrijven (draw en poster: het einde kiest het formaat)"}, {}, Names::file},
    OptionRow{Option::permutations, "permutations", 0, {"N", "N"}, {"random relabellings behind a p value (999)", "willekeurige herverdelingen achter een p-waarde (999)"}},
    OptionRow{Option::portrait, "portrait", 0, {"", ""}, {"upright (lying where not said)", "staand (liggend waar niets gezegd is)"}},
    OptionRow{Option::positions, "positions", 0, {"PLACES", "PLAATSEN"}, {"with --view map: a CSV file of where each actor stands; read where it is there, then written, so that the next map looks like this one", "bij --view map: een CSV-bestand met waar elke actor staat; gelezen als het er is, daarna geschreven, zodat de volgende kaart op deze lijkt"}, {}, Names::file},
    OptionRow{Option::quiet, "quiet", 'q', {"", ""}, {"no warnings and no remarks, errors only", "geen waarschuwingen en opmerkingen, alleen fouten"}},
    OptionRow{Option::radius, "radius", 0, {"N", "N"}, {"with --view ego: how many ties away from that actor (1)", "bij --view ego: tot hoeveel relaties van die actor vandaan (1)"}},
    OptionRow{Option::sector_by, "sector-by", 0, {"ATTRIBUTE", "KENMERK"}, {"another attribute (column) of the actors as their sector, such as street or age", "een ander kenmerk (kolom) van de actoren als hun sector, zoals straat of leeftijd"}},
    OptionRow{Option::seed, "seed", 0, {"N", "N"}, {"where chance begins (1): same seed, same result", "waar het toeval begint (1): zelfde getal, zelfde resultaat"}},
    OptionRow{Option::size, "size", 0, {"A4..A0|WxH", "A4..A0|BxH"}, {"size of the sheet, or width x height in mm, such as 500x700 (A2)", "formaat van het vel, of breedte x hoogte in mm, zoals 500x700 (A2)"}},
    OptionRow{Option::size_by, "size-by", 0, {"MEASURE", "MAAT"}, {"with --view map or ego: the measure that says how large an actor is drawn (map: who bridges most between sectors)", "bij --view map of ego: de maat die zegt hoe groot een actor getekend wordt (map: wie de meeste bruggen slaat tussen sectoren)"}, {}, Names::measure},
    OptionRow{Option::sort, "sort", 0, {"MEASURE", "MAAT"}, {"rows by this measure, greatest first; -MEASURE: least first (else in the order of the file)", "rijen op deze maat, grootste eerst; -MAAT: kleinste eerst (anders in de volgorde van het bestand)"}, {}, Names::measure},
    OptionRow{Option::sources, "sources", 0, {"K", "K"}, {"estimates the measures of shortest paths from K actors picked by lot (else exact, from all)", "schat de maten van kortste wegen vanuit K gelote actoren (anders precies, vanuit alle)"}},
    OptionRow{Option::step, "step", 0, {"SPAN", "DUUR"}, {"how far each window lies behind the one before: 90d, 6w, 3m, 1y (the length of --window)", "hoe ver elk tijdvak na het vorige begint: 90d, 6w, 3m, 1j (de lengte van --window)"}},
    OptionRow{Option::strict, "strict", 0, {"", ""}, {"warnings count as errors", "waarschuwingen tellen als fouten"}},
    OptionRow{Option::theme, "theme", 0, {}, {"how it looks: tints on white, black and white for a printer, a dark page, or the most contrast (light)", "hoe het eruitziet: tinten op wit, zwart-wit voor een printer, een donkere pagina, of het meeste contrast (light)"}, kThemes},
    OptionRow{Option::threads, "threads", 0, {"N", "N"}, {"processor cores to use (all)", "te gebruiken processorkernen (alle)"}},
    OptionRow{Option::tile, "tile", 0, {}, {"in sheets of this size for your own printer, to be cut and glued", "in bladen van dit formaat voor uw eigen printer, om te knippen en te plakken"}, kTiles},
    OptionRow{Option::timings, "timings", 0, {"", ""}, {"afterwards, beside the messages, how many seconds each step took", "na afloop, bij de meldingen, hoeveel seconden elke stap duurde"}},
    OptionRow{Option::title, "title", 0, {"TEXT", "TEKST"}, {"the title, best a question (else that of the file)", "de titel, liefst een vraag (anders die van het bestand)"}},
    OptionRow{Option::today, "today", 0, {"DATE", "DATUM"}, {"the day that counts as today, for keep_until (else the machine's)", "de dag die als vandaag telt, voor bewaren_tot (anders die van de computer)"}},
    OptionRow{Option::top, "top", 0, {"N", "N"}, {"only the first N rows; of who bridges most: N instead of 10", "alleen de eerste N rijen; van wie de meeste bruggen slaan: N in plaats van 10"}},
    OptionRow{Option::until, "until", 0, {"DATE", "DATUM"}, {"last day of the window of time", "laatste dag van het tijdvak"}},
    OptionRow{Option::version, "version", 0, {"", ""}, {"the version of the program", "de versie van het programma"}},
    OptionRow{Option::view, "view", 0, {}, {"what to draw: all actors, the surroundings of one (--ego), how sectors are tied, or who moved when (map where not said)", "wat te tekenen: alle actoren, de omgeving van één (--ego), hoe sectoren verbonden zijn, of wie wanneer een zet deed (map waar niets gezegd is)"}, kViews},
    OptionRow{Option::weighted, "weighted", 0, {"", ""}, {"weights count: stronger ties are shorter and weigh more", "gewichten tellen: sterkere relaties zijn korter en wegen zwaarder"}},
    OptionRow{Option::window, "window", 0, {"SPAN", "DUUR"}, {"a series of windows of this length through time: 90d, 6w, 3m, 1y (draw: a file for each, OUT-01 and on)", "een reeks tijdvakken van deze lengte door de tijd: 90d, 6w, 3m, 1j (draw: een bestand voor elk, UIT-01 en verder)"}},
};
// clang-format on

constexpr bool in_order() {
  for (std::size_t i = 0; i < kOptions.size(); ++i)
    if (kOptions[i].option != static_cast<Option>(i)) return false;
  return true;
}
static_assert(in_order(), "the rows stand in the order of the enumeration");

constexpr std::array kExitStatuses{
    ExitRow{0, {"done", "gelukt"}},
    ExitRow{1, {"the input has errors", "fouten in de invoer"}},
    ExitRow{2, {"wrong usage", "verkeerd gebruik"}},
    ExitRow{3, {"could not read or write", "kon niet lezen of schrijven"}},
    ExitRow{70, {"a fault of the program", "een fout van het programma"}},
    ExitRow{130, {"stopped by Ctrl-C", "afgebroken met Ctrl-C"}},
};

constexpr Text kUnknownCommand{"there is no command \"{0}\"{1}; samenspel --help lists them",
                               "er is geen opdracht \"{0}\"{1}; samenspel --help noemt ze alle"};
constexpr Text kUnknownOption{"{2} has no option {0}{1}", "{2} heeft geen optie {0}{1}"};
constexpr Text kNoValue{"{0} needs a value: {0} {1}", "{0} heeft een waarde nodig: {0} {1}"};
constexpr Text kNoFlagValue{"{0} takes no value", "{0} neemt geen waarde"};
constexpr Text kTooFew{"{0} needs a file: samenspel {0} {1}", "{0} heeft een bestand nodig: samenspel {0} {1}"};
constexpr Text kTooMany{"{0} does not know what to do with \"{1}\": samenspel {0} {2}",
                        "{0} weet niet wat te doen met \"{1}\": samenspel {0} {2}"};
constexpr Text kNotWhole{"{0} takes a whole number from {1} to {2}, not \"{3}\"",
                         "{0} neemt een geheel getal van {1} tot en met {2}, niet \"{3}\""};
constexpr Text kNotDate{"{0} takes a date such as 2024, 2024-03 or 2024-03-14, not \"{1}\"",
                        "{0} neemt een datum zoals 2024, 2024-03 of 14-3-2024, niet \"{1}\""};
constexpr Text kNotChoice{"{0} takes {1}, not \"{2}\"{3}", "{0} neemt {1}, niet \"{2}\"{3}"};
constexpr Text kDidYouMean{" (did you mean {0}?)", " (bedoelde u {0}?)"};

std::string dashed(const OptionRow& row) {
  return "--" + std::string(row.name);
}

std::string joined(Choices words, std::string_view between, std::string_view last) {
  std::string out;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) out += i + 1 == words.size() ? last : between;
    out += words[i];
  }
  return out;
}

std::string option_lines(const CommandRow& command, Language language) {
  std::string out;
  for (const OptionRow* row : options_of(command)) {
    std::string left = row->letter != 0 ? std::string("-") + row->letter + ", " : "    ";
    left += dashed(*row);
    if (!is_flag(*row)) left += " " + value_of(*row, command).in(language);
    out += "  " + left + "\n" + wrapped(row->help.in(language), kWidth, 10);
  }
  return out;
}

}  // namespace

std::span<const OptionRow> all_options() {
  return kOptions;
}
const OptionRow& row_of(Option option) {
  return kOptions[static_cast<std::size_t>(option)];
}
std::span<const ExitRow> all_exit_statuses() {
  return kExitStatuses;
}

std::vector<const OptionRow*> options_of(const CommandRow& command) {
  std::vector<const OptionRow*> out;
  for (const OptionRow& row : kOptions)
    if (std::ranges::find(command.options, row.option) != command.options.end()) out.push_back(&row);
  return out;
}

bool is_flag(const OptionRow& option) {
  return option.value.en.empty() && option.choices.empty();
}

Choices choices_of(const OptionRow& option, const CommandRow& command) {
  return option.option == Option::format ? command.formats : option.choices;
}

Words value_of(const OptionRow& option, const CommandRow& command) {
  const Choices choices = choices_of(option, command);
  return choices.empty() ? Words(option.value) : Words(joined(choices, "|", "|"));
}

Words suggestion(std::string_view wrong, std::span<const std::string_view> right) {
  const auto found = nearest(wrong, right);
  if (!found) return {};
  return fill(kDidYouMean, {Words(printable(right[*found]))});
}

const CommandRow* take_command(std::vector<std::string>& words) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string& word = words[i];
    if (word.size() > 1 && word[0] == '-') {
      if (word == "--") return nullptr;
      for (const OptionRow& row : kOptions) {
        const bool named = word == dashed(row) || (row.letter != 0 && word == std::string("-") + row.letter);
        if (named && !is_flag(row)) ++i;
      }
      continue;
    }
    std::vector<std::string_view> names;
    for (const CommandRow& command : all_commands()) {
      if (command.name == word) {
        words.erase(words.begin() + static_cast<std::ptrdiff_t>(i));
        return &command;
      }
      names.push_back(command.name);
    }
    throw UsageError(fill(kUnknownCommand, {Words(printable(word)), suggestion(word, names)}));
  }
  return nullptr;
}

std::optional<Language> early_language(std::span<const std::string> words) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    std::string_view value;
    if (words[i] == "--lang" && i + 1 < words.size()) value = words[i + 1];
    if (words[i].starts_with("--lang=")) value = std::string_view(words[i]).substr(7);
    if (value == "nl") return Language::nl;
    if (value == "en") return Language::en;
  }
  return std::nullopt;
}

Arguments parse_command(const CommandRow& command, std::vector<std::string> words) {
  const std::vector<const OptionRow*> rows = options_of(command);
  CLI::App app;
  app.set_help_flag();
  app.allow_extras();
  std::vector<std::string> operands;
  app.add_option("operands", operands)->expected(0, 1 << 20);
  std::vector<std::vector<std::string>> values(kOptions.size());
  std::vector<CLI::Option*> known(kOptions.size(), nullptr);
  for (const OptionRow* row : rows) {
    const auto i = static_cast<std::size_t>(row->option);
    std::string names = dashed(*row);
    if (row->letter != 0) names += std::string(",-") + row->letter;
    if (is_flag(*row)) {
      known[i] = app.add_flag(names);
    } else {
      // A value may be missing for CLI11, so that the complaint can be ours.
      known[i] =
          app.add_option(names, values[i])
              ->expected(0, 1)
              ->allow_extra_args(false)
              ->multi_option_policy(row->repeats ? CLI::MultiOptionPolicy::TakeAll : CLI::MultiOptionPolicy::TakeLast);
    }
  }
  // --sort -degree: what begins with a dash there is no option.
  const std::string sort = dashed(row_of(Option::sort));
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    if (words[i] == "--") break;
    if (words[i] != sort || words[i + 1].size() < 3 || words[i + 1][0] != '-' || words[i + 1][1] == '-') continue;
    words[i] += "=" + words[i + 1];
    words.erase(words.begin() + static_cast<std::ptrdiff_t>(i) + 1);
  }
  std::reverse(words.begin(), words.end());
  try {
    app.parse(std::move(words));
  } catch (const CLI::ParseError& error) {
    const std::string_view what = error.what();
    const std::string name(what.substr(0, std::min(what.find(':'), what.size())));
    throw UsageError(fill(kNoFlagValue, {Words(printable(name))}));
  }
  std::vector<std::string_view> names;
  std::vector<std::string> dashed_names;
  dashed_names.reserve(rows.size());
  for (const OptionRow* row : rows)
    dashed_names.push_back(dashed(*row));
  names.assign(dashed_names.begin(), dashed_names.end());
  for (const std::string& extra : app.remaining()) {
    if (extra.size() > 1 && extra[0] == '-' && extra != "--") {
      const std::string option = extra.substr(0, extra.find('='));
      throw UsageError(
          fill(kUnknownOption, {Words(printable(option)), suggestion(option, names), Words(command.name)}));
    }
    if (extra != "--") operands.push_back(extra);
  }

  Arguments out;
  out.command_ = &command;
  out.values_.resize(kOptions.size());
  for (const OptionRow* row : rows) {
    const auto i = static_cast<std::size_t>(row->option);
    if (known[i]->count() == 0) continue;
    const auto given = known[i]->results();
    if (is_flag(*row)) {
      if (given.back() != "true") throw UsageError(fill(kNoFlagValue, {Words(dashed(*row))}));
      out.values_[i] = "true";
      continue;
    }
    if (given.empty() || given.back().empty())
      throw UsageError(fill(kNoValue, {Words(dashed(*row)), value_of(*row, command)}));
    out.values_[i] = given.back();
    if (row->repeats)
      out.values_[i] = joined(std::vector<std::string_view>(given.begin(), given.end()), kBetween, kBetween);
  }
  if (!out.has(Option::help) && !out.has(Option::version)) {
    if (operands.size() < command.least_operands)
      throw UsageError(fill(kTooFew, {Words(command.name), Words(command.operands)}));
    if (operands.size() > command.most_operands)
      throw UsageError(fill(
          kTooMany, {Words(command.name), Words(printable(operands[command.most_operands])), Words(command.operands)}));
  }
  out.operands_ = std::move(operands);
  return out;
}

std::vector<std::pair<std::string, std::string>> Arguments::set_options() const {
  std::vector<std::pair<std::string, std::string>> out;
  for (const OptionRow& row : kOptions)
    if (has(row.option)) out.emplace_back(row.name, *value(row.option));
  return out;
}

std::int64_t Arguments::whole(Option option, std::int64_t otherwise, std::int64_t least, std::int64_t most) const {
  if (!has(option)) return otherwise;
  const auto number = read_whole(*value(option));
  if (number && *number >= least && *number <= most) return *number;
  throw UsageError(fill(kNotWhole, {Words(dashed(row_of(option))), Words(std::to_string(least)),
                                    Words(std::to_string(most)), Words(printable(*value(option)))}));
}

std::optional<Date> Arguments::date(Option option) const {
  if (!has(option)) return std::nullopt;
  const ReadSpan read = read_date(*value(option));
  if (read.fault == DateFault::none) return read.span.begin;
  throw UsageError(fill(kNotDate, {Words(dashed(row_of(option))), Words(printable(*value(option)))}));
}

std::optional<std::size_t> Arguments::choice(Option option) const {
  if (!has(option)) return std::nullopt;
  const std::string& given = *value(option);
  const Choices words = choices_of(row_of(option), command());
  for (std::size_t i = 0; i < words.size(); ++i)
    if (words[i] == given) return i;
  throw UsageError(
      fill(kNotChoice, {Words(dashed(row_of(option))), Words(joined(words, ", ", " or "), joined(words, ", ", " of ")),
                        Words(printable(given)), suggestion(given, words)}));
}

std::vector<std::string> Arguments::list(Option option) const {
  std::vector<std::string> out;
  if (!has(option)) return out;
  std::string_view rest = *value(option);
  for (;;) {
    const auto comma = rest.find(',');
    const std::string_view part = trimmed(rest.substr(0, comma));
    if (!part.empty()) out.emplace_back(part);
    if (comma == std::string_view::npos) return out;
    rest.remove_prefix(comma + 1);
  }
}

std::vector<std::string> Arguments::every(Option option) const {
  std::vector<std::string> out;
  if (!has(option)) return out;
  std::string_view rest = *value(option);
  for (;;) {
    const auto end = rest.find(kBetween);
    out.emplace_back(rest.substr(0, end));
    if (end == std::string_view::npos) return out;
    rest.remove_prefix(end + kBetween.size());
  }
}

std::string program_help(Language language) {
  constexpr Text commands{"Commands", "Opdrachten"};
  constexpr Text more{"samenspel COMMAND --help tells more of one.",
                      "samenspel OPDRACHT --help vertelt meer over een opdracht."};
  constexpr Text exit_status{"Exit status: ", "Afsluitwaarde: "};
  std::string out = "samenspel " + std::string(kProgramUsage.in(language)) + "\n\n" +
                    wrapped(kProgramDescription.in(language), kWidth) + "\n" + std::string(commands.in(language)) +
                    "\n";
  for (const CommandRow& command : all_commands())
    out += "  " + padded(command.name, 9) + wrapped(command.summary.in(language), kWidth, 11, true);
  std::string status(exit_status.in(language));
  for (const ExitRow& row : kExitStatuses)
    status += (row.status == 0 ? "" : ", ") + std::to_string(row.status) + " " + std::string(row.meaning.in(language));
  return out + "\n" + wrapped(more.in(language), kWidth) + wrapped(status + ".", kWidth);
}

std::string command_help(const CommandRow& command, Language language) {
  constexpr Text options{"Options", "Opties"};
  return "samenspel " + std::string(command.name) + " " + std::string(command.operands.in(language)) + "\n\n" +
         wrapped(command.description.in(language), kWidth) + "\n" + std::string(options.in(language)) + "\n" +
         option_lines(command, language);
}

}  // namespace samenspel
