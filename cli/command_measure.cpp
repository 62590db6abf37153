#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <limits>

#include "cli/commands.hpp"
#include "cli/input.hpp"
#include "cli/measure_named.hpp"
#include "cli/progress.hpp"
#include "importers/libraries.hpp"
#include "metrics/libraries.hpp"
#include "metrics/measure.hpp"
#include "metrics/sector_rows.hpp"
#include "render/tables/markdown.hpp"
#include "render/tables/measures_csv.hpp"
#include "render/tables/measures_json.hpp"
#include "render/tables/measures_page.hpp"
#include "render/tables/terminal.hpp"
#include "render/tables/wrap.hpp"
#include "support/files.hpp"
#include "support/numbers.hpp"
#include "support/unicode.hpp"

namespace samenspel {

namespace {

constexpr std::int64_t kMostRows = std::numeric_limits<std::uint32_t>::max();

constexpr Text kNotHere{"none of these measures exists at the level {0}; there is: {1}",
                        "geen van deze maten bestaat op het niveau {0}; er is: {1}"};
constexpr Text kLeftOut{
    "left out, since it would take long for a network of this size: {0}; --measures {0} asks for it",
    "weggelaten, omdat het bij een netwerk van deze grootte lang duurt: {0}; --measures {0} vraagt erom"};
constexpr Text kLayers{"Only ties of kind {0}.", "Alleen relaties van soort {0}."};
constexpr Text kOtherLevel{"not at the level {0}, so left out: {1}", "niet op het niveau {0}, dus weggelaten: {1}"};
constexpr Text kWithoutSector{"{0} actors without a sector are left out of every measure of sectors.",
                              "{0} actoren zonder sector tellen in geen enkele maat van sectoren mee."};
constexpr Text kOneWithoutSector{"One actor without a sector is left out of every measure of sectors.",
                                 "Eén actor zonder sector telt in geen enkele maat van sectoren mee."};
constexpr Text kNoRows{"--level network has no rows for --{0}", "--level network heeft geen rijen voor --{0}"};
constexpr Text kOfTheWhole{
    "--sort {0}: a measure of the whole network has one value, there are no rows to sort by it",
    "--sort {0}: een maat van het hele netwerk heeft één waarde, er zijn geen rijen om te sorteren"};
constexpr Text kOfOtherRows{
    "--sort {0}: a measure of {1}, so the rows of {2} cannot be sorted by it; --level {3} shows "
    "the {1}",
    "--sort {0}: een maat van {1}, dus de rijen van {2} zijn er niet op te sorteren; --level "
    "{3} toont de {1}"};

constexpr Text kSeriesLevels{
    "--window gives a series of actors and of the network, not of {0}; leave --level {0} out, or --window",
    "--window geeft een reeks van actoren en van het netwerk, niet van {0}; laat --level {0} weg, of --window"};
constexpr Text kEstimated{
    "Measures of shortest paths are estimates, from {0} actors picked by lot (--sources {0}, --seed {1}): {2}.",
    "Maten van kortste wegen zijn schattingen, vanuit {0} gelote actoren (--sources {0}, --seed {1}): {2}."};
constexpr Text kMeasuring{"measuring", "meten"};
constexpr Text kSeries{"windows of time", "tijdvakken"};

// The steps of --timings, beside the families of measures.
constexpr Text kReading{"reading", "lezen"};
constexpr Text kProjecting{"making the graph", "graaf maken"};
constexpr Text kWriting{"writing", "schrijven"};
constexpr Text kTogether{"together", "samen"};

/// What the rows of a level are.
Text rows_word(Level level) {
  switch (level) {
    case Level::ties:
      return {"ties", "relaties"};
    case Level::sectors:
      return {"sectors", "sectoren"};
    case Level::pairs:
      return {"pairs of sectors", "paren van sectoren"};
    case Level::initiatives:
      return {"initiatives", "initiatieven"};
    case Level::levels:
      return {"levels", "niveaus"};
    case Level::sides:
      return {"sides", "kanten"};
    default:
      return {"actors", "actoren"};
  }
}

/// The levels that have rows to sort, in the order in which a measure of several is looked for.
constexpr std::array kSorted{Level::actors,      Level::ties,   Level::sectors, Level::pairs,
                             Level::initiatives, Level::levels, Level::sides};

bool has_level(Level level) {
  const auto levels = row_of(Option::level).choices;
  return std::ranges::find(levels, level_name(level)) != levels.end();
}

std::optional<Level> chosen_level(const Arguments& arguments) {
  const auto chosen = arguments.choice(Option::level);
  if (!chosen) return std::nullopt;
  const std::string_view name = row_of(Option::level).choices[*chosen];
  constexpr std::array all{Level::actors,      Level::ties,   Level::sectors, Level::pairs, Level::network,
                           Level::initiatives, Level::levels, Level::sides,   Level::reach};
  return *std::ranges::find_if(all, [&](Level level) { return level_name(level) == name; });
}

/// The rows of one word of --measures; a star at its end stands for anything.
std::vector<const Measure*> rows_of(const std::string& word) {
  std::vector<const Measure*> out;
  for (const Measure& row : all_measures()) {
    const bool fits =
        word.ends_with('*') ? row.id.starts_with(std::string_view(word).substr(0, word.size() - 1)) : row.id == word;
    if (fits && has_level(row.level)) out.push_back(&row);
  }
  if (out.empty()) throw unknown_measure(word);
  return out;
}

/// What --sort and --top ask, of the rows of `level` or, without it, of every level that has the measure, actors first.
Selection selection_of(const Arguments& arguments, std::optional<Level> level) {
  Selection out;
  if (level == Level::network)
    for (const Option option : {Option::sort, Option::top})
      if (arguments.has(option)) throw UsageError(fill(kNoRows, {Words(row_of(option).name)}));
  if (arguments.has(Option::top)) out.top = static_cast<std::size_t>(arguments.whole(Option::top, 1, 1, kMostRows));
  if (!arguments.has(Option::sort)) return out;
  std::string word = *arguments.value(Option::sort);
  out.least_first = word.starts_with('-');
  if (out.least_first) word.erase(0, 1);
  const std::vector<const Measure*> known = measures_named(word);
  if (known.empty()) throw unknown_measure(word);
  const auto of = [&](Level one) { return find_measure(word, one); };
  if (level) {
    out.by = of(*level);
    if (out.by != nullptr) return out;
  }
  const auto other = std::ranges::find_if(kSorted, [&](Level one) { return of(one) != nullptr; });
  if (other == kSorted.end()) throw UsageError(fill(kOfTheWhole, {Words(word)}));
  if (level)
    throw UsageError(fill(
        kOfOtherRows, {Words(word), Words(rows_word(*other)), Words(rows_word(*level)), Words(level_name(*other))}));
  out.by = of(*other);
  return out;
}

/// What actors give and get stands in events alone.
bool is_of_gifts(const Measure& row) {
  return row.level == Level::actors && (row.id == "given" || row.id == "received" || row.id == "exchange_balance");
}

std::vector<const Measure*> standard(const View& view, Talk& talk) {
  const auto n = static_cast<double>(view.network.actors.size()), m = static_cast<double>(view.network.ties.size());
  const auto pairs = static_cast<double>(pairs_of(sectors_in_data(view.network)).size());
  std::vector<const Measure*> out;
  std::string left;
  for (const Measure& row : all_measures()) {
    if (!row.standard || !has_level(row.level)) continue;
    if (view.whole().events.empty() && is_of_gifts(row)) continue;
    if (row.cost(n, m) * (row.level == Level::pairs ? pairs : 1) <= kStandardLimit) {
      out.push_back(&row);
    } else {
      left += (left.empty() ? "" : ",") + std::string(row.id);
    }
  }
  if (!left.empty()) talk.note(fill(kLeftOut, {Words(left)}));
  return out;
}

/// What to compute, each row once, in the order asked. With a level: of that level only.
std::vector<const Measure*> wanted_rows(const Arguments& arguments, const View& view, std::optional<Level> level,
                                        Talk& talk) {
  std::vector<const Measure*> rows;
  std::vector<std::string> words = arguments.list(Option::measures);
  if (words.empty()) words.emplace_back("standard");
  for (const std::string& word : words) {
    std::vector<const Measure*> more;
    if (word == "standard") {
      more = standard(view, talk);
    } else if (word == "all") {
      more = rows_of("*");
    } else {
      more = rows_of(word);
    }
    for (const Measure* row : more)
      if (std::ranges::find(rows, row) == rows.end()) rows.push_back(row);
  }
  if (!level) return rows;
  std::erase_if(rows, [&](const Measure* row) { return row->level != *level; });
  std::string elsewhere;  // asked by name, and known at other levels only
  for (const std::string& word : words)
    if (find_measure(word, *level) == nullptr && !measures_named(word).empty())
      elsewhere += (elsewhere.empty() ? "" : ", ") + word;
  if (!rows.empty() && !elsewhere.empty()) talk.note(fill(kOtherLevel, {Words(level_name(*level)), Words(elsewhere)}));
  if (rows.empty() && *level != Level::reach) {
    std::string there;
    for (const Measure& row : all_measures())
      if (row.level == *level) there += (there.empty() ? "" : ", ") + std::string(row.id);
    throw UsageError(fill(kNotHere, {Words(level_name(*level)), Words(there)}));
  }
  return rows;
}

RunFacts facts_of(const Arguments& arguments, const View& view, const MeasureOptions& options) {
  RunFacts facts;
  facts.input_sha256 = view.network.input_sha256;
  for (const auto& [name, value] : arguments.set_options()) {
    // Only what bears on the result: two runs that must agree print the same.
    constexpr std::array<std::string_view, 8> other{"output",  "color", "quiet", "threads",
                                                    "timings", "lang",  "seed",  "today"};
    if (std::ranges::find(other, name) == other.end()) facts.options.emplace_back(name, value);
  }
  facts.seed = options.seed;
  facts.today = view.today;
  facts.libraries = importers_libraries();
  for (auto& library : metrics_libraries())
    facts.libraries.push_back(std::move(library));
  return facts;
}

/// The same measures in every window; of those that are known of actors and of the network.
std::vector<WindowResults> measure_windows(const View& view, bool directed, std::span<const Measure* const> rows,
                                           MeasureOptions options, Progress& progress) {
  options.whole = &view.whole();
  std::vector<const Measure*> known;
  for (const Measure* row : rows)
    if (row->level == Level::actors || row->level == Level::network) known.push_back(row);
  std::vector<WindowResults> out;
  for (const Window window : view.windows) {
    progress.at(kSeries, static_cast<double>(out.size()) / static_cast<double>(view.windows.size()));
    WindowResults one{window, in_window(view, window), {}, {}};
    options.window = {window.from, window.until};
    one.projection = project(one.network, {directed ? Direction::directed : Direction::undirected, view.layers,
                                           parts_for(known, options), options.threads});
    one.results = compute(one.network, one.projection, known, options);
    one.network.ties = {};
    one.projection.ties.clear();
    out.push_back(std::move(one));
  }
  return out;
}

/// The steps of a run with the seconds that they took, one a line.
class Timings {
 public:
  void add(Text step, double seconds) { steps_.push_back({step, seconds}); }
  /// What has passed since the last call, or since it was made.
  [[nodiscard]] double lap() {
    const auto now = Clock::now();
    const double seconds = std::chrono::duration<double>(now - last_).count();
    last_ = now;
    return seconds;
  }
  [[nodiscard]] std::string text(Language language) const {
    // The sum is that of the rounded numbers above it.
    std::vector<std::pair<std::string, std::int64_t>> lines;
    std::int64_t all = 0;
    for (const FamilyTime& step : steps_) {
      lines.emplace_back(step.family.in(language), std::llround(step.seconds * 1000));
      all += lines.back().second;
    }
    lines.emplace_back(kTogether.in(language), all);
    std::size_t widest = 0, digits = 0;
    for (const auto& [step, milliseconds] : lines) {
      widest = std::max(widest, terminal_width(step));
      digits = std::max(digits, seconds_text(milliseconds, language).size());
    }
    std::string out;
    for (const auto& [step, milliseconds] : lines)
      out += padded(step, widest) + "  " + padded(seconds_text(milliseconds, language), digits, true) + " s\n";
    return out;
  }

 private:
  using Clock = std::chrono::steady_clock;

  static std::string seconds_text(std::int64_t milliseconds, Language language) {
    const std::string rest = std::to_string(1000 + milliseconds % 1000).substr(1);
    return std::to_string(milliseconds / 1000) + (language == Language::nl ? "," : ".") + rest;
  }

  std::vector<FamilyTime> steps_;
  Clock::time_point last_ = Clock::now();
};

}  // namespace

int run_measure(const Arguments& arguments, Talk& talk) {
  enum Format : std::size_t { kTable, kMarkdown, kCsv, kJson };  // in the order of the command's row
  const auto format = arguments.choice(Option::format).value_or(kTable);
  std::optional<Level> level = chosen_level(arguments);
  if (format == kCsv && !level) level = Level::actors;
  check_lengths(arguments);
  if (arguments.has(Option::window) && level && *level != Level::actors && *level != Level::network)
    throw UsageError(fill(kSeriesLevels, {Words(level_name(*level))}));
  const Selection selection = selection_of(arguments, level);
  const bool for_people = format == kTable || format == kMarkdown;
  const bool overview = for_people && !level && !arguments.has(Option::measures) && selection.by == nullptr;
  // Nothing but --sort is said: its rows are meant.
  if (for_people && !overview && !level && !arguments.has(Option::measures)) level = selection.by->level;
  MeasureOptions options;
  options.weighted = arguments.has(Option::weighted);
  options.seed = static_cast<std::uint64_t>(arguments.whole(Option::seed, 1, 0, std::int64_t{1} << 53));
  options.permutations = static_cast<int>(arguments.whole(Option::permutations, 999, 1, 100'000'000));
  options.threads = threads_of(arguments);
  if (const auto half_life = length_of(arguments, Option::half_life)) options.half_life = mean_days(*half_life);
  if (arguments.has(Option::sources))
    options.sources = static_cast<std::size_t>(arguments.whole(Option::sources, 0, 1, kMostRows));
  if (const auto& output = arguments.value(Option::output); output && *output != "-") check_writable(*output);

  Timings timings;
  auto network = read_network(arguments.operands()[0], threads_of(arguments), talk);
  if (!network) return 1;
  timings.add(kReading, timings.lap());
  // Ages count back from the day of the whole file, not of the window.
  if (arguments.has(Option::from) || arguments.has(Option::until) || arguments.has(Option::window))
    options.as_of = reference_day(*network);
  const View view = view_of(std::move(*network), arguments, Audience::owner, talk);
  options.whole = &view.whole();
  options.window = view.open_window;
  auto rows = wanted_rows(arguments, view, level, talk);
  if (selection.by != nullptr && std::ranges::find(rows, selection.by) == rows.end()) rows.push_back(selection.by);
  // An overview tells nothing of ties and pairs: they need not be measured for it.
  if (overview)
    std::erase_if(rows, [](const Measure* row) { return row->level != Level::actors && row->level != Level::network; });
  // A story of an initiative tells of the credit that its sides get.
  if (for_people && level == Level::initiatives && !arguments.has(Option::measures))
    for (const Measure& row : all_measures())
      if (row.level == Level::sides) rows.push_back(&row);
  Results results;
  const Projection projection =
      project(view.network, {view.direction, view.layers, parts_for(rows, options), options.threads});
  timings.add(kProjecting, timings.lap());
  {
    Progress progress(talk, kMeasuring);
    options.progress = [&](const Text& step, double done) { progress.at(step, done); };
    results = compute(view.network, projection, rows, options);
    options.progress = {};  // of a series the windows are counted, not their steps
  }
  for (const FamilyTime& time : results.timings)
    timings.add(time.family, time.seconds);
  static_cast<void>(timings.lap());
  std::vector<WindowResults> windows;
  if (!view.windows.empty()) {
    Progress progress(talk, kMeasuring);
    windows = measure_windows(view, projection.directed(), rows, options, progress);
    timings.add(kSeries, timings.lap());
  }

  MeasureResults shown{view.network,
                       view.whole(),
                       projection,
                       results,
                       facts_of(arguments, view, options),
                       talk.language(),
                       view.audience == Audience::everybody,
                       {},
                       selection,
                       windows,
                       view.open_window,
                       {}};
  const bool of_initiatives =
      std::ranges::any_of(rows, [](const Measure* row) { return row->level == Level::initiatives; });
  if (level ? *level == Level::reach : format == kJson && of_initiatives)
    shown.reach = reach_curve(Timeline(view.whole(), view.open_window));
  if (!view.window.en.empty()) shown.notes.push_back(view.window);
  if (!view.sector_by.en.empty()) shown.notes.push_back(view.sector_by);
  if (!view.layers.empty()) {
    std::string kinds;
    for (const std::string& layer : view.layers)
      kinds += (kinds.empty() ? "" : ", ") + layer;
    shown.notes.push_back(fill(kLayers, {Words(kinds)}));
  }
  std::string estimated;
  for (const Column& column : results.columns)
    if (column.estimated) estimated += (estimated.empty() ? "" : ", ") + std::string(column.measure->id);
  if (!estimated.empty())
    shown.notes.push_back(fill(
        kEstimated, {Words(std::to_string(options.sources)), Words(std::to_string(options.seed)), Words(estimated)}));
  if (results.without_sector == 1) shown.notes.emplace_back(kOneWithoutSector);
  if (results.without_sector > 1)
    shown.notes.push_back(fill(kWithoutSector, {Words(std::to_string(results.without_sector))}));
  if (shown.for_everybody && selection.by != nullptr) shown.notes.emplace_back(kNoPersons);
  switch (format) {
    case kCsv:
      for (const Words& note : shown.notes)
        talk.note(note);
      talk.give(arguments, [&](const Sink& sink) { measures_csv(shown, *level, sink); });
      break;
    case kJson:
      talk.give(arguments, measures_json(shown, level));
      break;
    default: {
      const Page page = overview ? overview_page(shown) : measures_page(shown, level);
      talk.give(arguments, format == kMarkdown ? markdown_text(page) : terminal_text(page));
    }
  }
  timings.add(kWriting, timings.lap());
  if (arguments.has(Option::timings)) talk.tell(timings.text(talk.language()));
  return 0;
}

}  // namespace samenspel
