#include "cli/input.hpp"

#include <algorithm>
#include <chrono>
#include <thread>

#include "graph/sector_by.hpp"
#include "importers/network_file.hpp"
#include "support/files.hpp"
#include "support/unicode.hpp"

namespace samenspel {

namespace {

constexpr Text kPastKeeping{"{0} actors are left out: the day until which they were to be kept has passed",
                            "{0} actoren zijn weggelaten: de dag tot wanneer ze bewaard mochten worden is voorbij"};
constexpr Text kOnePastKeeping{"one actor is left out: the day until which it was to be kept has passed",
                               "één actor is weggelaten: de dag tot wanneer die bewaard mocht worden is voorbij"};
constexpr Text kNoKinds{
    "the names of {0} actors are shown to everybody, since the file says neither their kind nor consent; write kind: "
    "person with people",
    "de namen van {0} actoren zijn voor iedereen te zien, omdat het bestand soort noch toestemming noemt; schrijf "
    "soort: "
    "persoon bij mensen"};
constexpr Text kFromTo{"Only what lived or happened from {0} to {1}.",
                       "Alleen wat er was of gebeurde van {0} tot en met {1}."};
constexpr Text kFrom{"Only what lived or happened from {0} on.", "Alleen wat er was of gebeurde vanaf {0}."};
constexpr Text kUntil{"Only what lived or happened up to {0}.", "Alleen wat er was of gebeurde tot en met {0}."};
constexpr Text kOneUndated{"one event without a date is left out of the window of time",
                           "één gebeurtenis zonder datum valt buiten het tijdvak"};
constexpr Text kUndated{"{0} events without a date are left out of the window of time",
                        "{0} gebeurtenissen zonder datum vallen buiten het tijdvak"};
constexpr Text kWindowTurned{"--until {0} comes before --from {1}", "--until {0} ligt voor --from {1}"};
constexpr Text kOutside{"{0} {1}: the dates of this file run from {2} to {3}, so nothing is left",
                        "{0} {1}: de datums in dit bestand lopen van {2} tot en met {3}, dus er blijft niets over"};
constexpr Text kNoDates{"the file has no dates, so --from and --until leave nothing out",
                        "het bestand heeft geen datums, dus --from en --until laten niets weg"};
constexpr Text kNoSeries{
    "--window {0}: the file has no dates to step through; --from and --until name the first and "
    "the last day",
    "--window {0}: het bestand heeft geen datums om doorheen te stappen; --from en --until noemen "
    "de eerste en de laatste dag"};
constexpr Text kNotLength{"{0} takes a length of time such as 90d, 6w, 3m or 1y, not \"{1}\"",
                          "{0} neemt een tijdsduur zoals 90d, 6w, 3m of 1j, niet \"{1}\""};
constexpr Text kManyWindows{"--window {0} --step {1} makes more than {2} windows; take a longer step",
                            "--window {0} --step {1} geeft meer dan {2} tijdvakken; neem een grotere stap"};
constexpr Text kStepAlone{"--step goes with --window: --window 1y --step {0}",
                          "--step hoort bij --window: --window 1j --step {0}"};
constexpr std::size_t kMostWindows = 1'000;
constexpr Text kNoLayer{"there are no ties of kind \"{0}\"{1}; there is: {2}",
                        "er zijn geen relaties van soort \"{0}\"{1}; er is: {2}"};
constexpr Text kNoLayers{"--layer {0}: the ties of this file have no kind",
                         "--layer {0}: de relaties in dit bestand hebben geen soort"};

constexpr Text kSectorBy{"Sectors are the values of \"{0}\".", "De sectoren zijn de waarden van \"{0}\"."};
constexpr Text kNoAttribute{"no actor has an attribute \"{0}\"{1}; there is: {2}",
                            "geen actor heeft een kenmerk \"{0}\"{1}; er is: {2}"};
constexpr Text kNoAttributes{"--sector-by {0}: the actors of this file have no attributes",
                             "--sector-by {0}: de actoren in dit bestand hebben geen kenmerken"};
constexpr Text kTooManyValues{"--sector-by {0}: it has {1} different values; sectors can be {2} at most",
                              "--sector-by {0}: dat heeft {1} verschillende waarden; er kunnen hoogstens {2} sectoren "
                              "zijn"};

std::string machine_day() {
  const auto now = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
  return date_of(static_cast<Day>(now.time_since_epoch().count())).text();
}

void check_layers(const std::vector<std::string>& layers, const Network& network, bool include_events) {
  std::vector<std::string_view> kinds;
  const auto see = [&](std::string_view kind) {
    if (!kind.empty() && std::ranges::find(kinds, kind) == kinds.end()) kinds.push_back(kind);
  };
  for (const std::string& kind : network.ties.kinds())
    see(kind);
  if (include_events)
    for (const Event& event : network.events)
      see(network.acts[event.act].id);
  std::string all;
  for (const std::string_view kind : kinds)
    all += (all.empty() ? "" : ", ") + printable(kind);
  for (const std::string& layer : layers) {
    if (std::ranges::find(kinds, layer) != kinds.end()) continue;
    if (kinds.empty()) throw UsageError(fill(kNoLayers, {Words(printable(layer))}));
    throw UsageError(fill(kNoLayer, {Words(printable(layer)), suggestion(layer, kinds), Words(all)}));
  }
}

/// That --from and --until leave something of the file's days.
void check_days(std::optional<Date> from, std::optional<Date> until, const std::optional<Window>& days,
                const Talk& talk) {
  if (!days) {
    talk.note(Words(kNoDates));
    return;
  }
  const auto outside = [&](const char* option, Date date) {
    return UsageError(fill(kOutside, {Words(option), Words(date.text()), Words(date_of(days->from).text()),
                                      Words(date_of(days->until).text())}));
  };
  if (from && from->first_day() > days->until) throw outside("--from", *from);
  if (until && until->last_day() < days->from) throw outside("--until", *until);
}

std::vector<Window> series_of(const Arguments& arguments, std::optional<Date> from, std::optional<Date> until,
                              const std::optional<Window>& days, const Span& period) {
  const auto length = length_of(arguments, Option::window), step = length_of(arguments, Option::step);
  if (!length && step) throw UsageError(fill(kStepAlone, {Words(*arguments.value(Option::step))}));
  if (!length) return {};
  if (!days && !(from && until)) throw UsageError(fill(kNoSeries, {Words(*arguments.value(Option::window))}));
  // What the file is about, unless that lies outside what was asked.
  Window all{period ? period.first_day() : days->from, period ? period.last_day() : days->until};
  if (from) all.from = from->first_day();
  if (until) all.until = until->last_day();
  if (all.from > all.until) (until ? all.from : all.until) = until ? days->from : days->until;
  const auto windows = windows_over(all, *length, step.value_or(*length), kMostWindows);
  if (windows) return *windows;
  const std::string& span = *arguments.value(Option::window);
  throw UsageError(fill(kManyWindows, {Words(span), Words(arguments.value(Option::step).value_or(span)),
                                       Words(std::to_string(kMostWindows))}));
}

/// Makes the values of an attribute the sectors.
void set_sectors(View& view, const std::string& attribute) {
  const std::vector<ActorAttribute> all = attributes_of(view.network);
  const auto chosen = std::ranges::find_if(
      all, [&](const ActorAttribute& one) { return one.name.en == attribute || one.name.nl == attribute; });
  const Words name(printable(attribute));
  if (all.empty()) throw UsageError(fill(kNoAttributes, {name}));
  if (chosen == all.end()) {
    std::vector<std::string_view> names;
    Words there;
    for (const ActorAttribute& one : all) {
      names.push_back(one.name.en);
      if (one.name.nl != one.name.en) names.push_back(one.name.nl);
      there.en += (there.en.empty() ? "" : ", ") + printable(one.name.en);
      there.nl += (there.nl.empty() ? "" : ", ") + printable(one.name.nl);
    }
    throw UsageError(fill(kNoAttribute, {name, suggestion(attribute, names), there}));
  }
  if (chosen->values > kMostSectors)
    throw UsageError(
        fill(kTooManyValues, {name, Words(std::to_string(chosen->values)), Words(std::to_string(kMostSectors))}));
  view.network = sector_by(std::move(view.network), attribute);
  view.sector_by = fill(kSectorBy, {name});
}

}  // namespace

std::optional<Network> read_network(const std::string& path, int threads, Talk& talk) {
  ReadNetwork read = read_network(path, threads);
  talk.file_says(read.language);
  talk.report(read.sources, read.diagnostics);
  if (read.diagnostics.has_errors()) return std::nullopt;
  return std::move(read.network);
}

View view_of(Network network, const Arguments& arguments, Audience audience, const Talk& talk) {
  View out;
  if (const auto chosen = arguments.choice(Option::audience)) audience = static_cast<Audience>(*chosen);
  if (const auto chosen = arguments.choice(Option::direction)) out.direction = static_cast<Direction>(*chosen);
  const auto today = arguments.date(Option::today);
  out.today = today ? today->text() : machine_day();
  const Day day = today ? today->last_day() : read_date(out.today).span.begin.last_day();
  const auto from = arguments.date(Option::from), until = arguments.date(Option::until);
  if (from && until && until->last_day() < from->first_day())
    throw UsageError(fill(kWindowTurned, {Words(until->text()), Words(from->text())}));

  std::size_t silent = 0;  // to be seen, for want of a word about it
  if (audience == Audience::everybody && network.consent == Consent::unsaid)
    for (ActorIndex i = 0; i < network.actors.size(); ++i)
      silent += network.actors.kind(i) == ActorKind::none && network.actors.consent(i) == Consent::unsaid ? 1 : 0;
  Seen seen = seen_by(std::move(network), audience, day, talk.language());
  out.past_keeping = seen.past_keeping;
  if (seen.past_keeping == 1) talk.note(Words(kOnePastKeeping));
  if (seen.past_keeping > 1) talk.note(fill(kPastKeeping, {Words(std::to_string(seen.past_keeping))}));
  out.audience = audience;
  if (silent > 0) talk.note(fill(kNoKinds, {Words(std::to_string(silent))}));
  if (from && until) out.window = fill(kFromTo, {Words(from->text()), Words(until->text())});
  if (from && !until) out.window = fill(kFrom, {Words(from->text())});
  if (!from && until) out.window = fill(kUntil, {Words(until->text())});
  out.network = std::move(seen.network);
  // Behind the veil: who may not be named has lost the attributes.
  if (arguments.has(Option::sector_by)) set_sectors(out, *arguments.value(Option::sector_by));
  out.layers = arguments.list(Option::layer);
  check_layers(out.layers, out.network, arguments.has(Option::include_events));
  const bool timed = from || until || arguments.has(Option::window) || arguments.has(Option::step);
  const std::optional<Window> days = timed ? days_of(out.network) : std::nullopt;
  if (from || until) check_days(from, until, days, talk);
  out.windows = series_of(arguments, from, until, days, out.network.period);
  if (from || until || !out.windows.empty()) {
    const auto undated = std::count_if(out.network.events.begin(), out.network.events.end(),
                                       [](const Event& event) { return !event.date; });
    if (undated == 1) talk.note(Words(kOneUndated));
    if (undated > 1) talk.note(fill(kUndated, {Words(std::to_string(undated))}));
  }
  if (from) out.open_window.from = from->first_day();
  if (until) out.open_window.until = until->last_day();
  // What lies outside the window, interplay must know of.
  const bool has_interplay = !out.network.events.empty() || !out.network.stories.empty();
  if (has_interplay && (timed || arguments.has(Option::include_events))) out.all_time = out.network;
  if (from || until) out.network = within(out.network, out.open_window.from, out.open_window.until);
  if (arguments.has(Option::include_events) && !out.windows.empty()) out.before_events = out.network;
  if (arguments.has(Option::include_events)) out.network = with_contacts(std::move(out.network));
  return out;
}

Network in_window(const View& view, Window window) {
  if (view.before_events) return with_contacts(within(*view.before_events, window.from, window.until));
  return within(view.network, window.from, window.until);
}

Words sentence_on(Window window) {
  return fill(kFromTo, {Words(date_of(window.from).text()), Words(date_of(window.until).text())});
}

std::optional<Length> length_of(const Arguments& arguments, Option option) {
  const auto& given = arguments.value(option);
  if (!given) return std::nullopt;
  const auto length = read_length(*given);
  if (!length)
    throw UsageError(fill(kNotLength, {Words("--" + std::string(row_of(option).name)), Words(printable(*given))}));
  return length;
}

std::chrono::seconds layout_limit(const Arguments& arguments, std::size_t actors) {
  const auto usual = static_cast<std::int64_t>(60 + actors / 100);
  return std::chrono::seconds(arguments.whole(Option::layout_seconds, usual, 1, 1'000'000));
}

void check_lengths(const Arguments& arguments) {
  for (const Option option : {Option::window, Option::step})
    static_cast<void>(length_of(arguments, option));
}

int threads_of(const Arguments& arguments) {
  const auto cores = static_cast<std::int64_t>(std::max(1U, std::thread::hardware_concurrency()));
  return static_cast<int>(arguments.whole(Option::threads, cores, 1, 1024));
}

}  // namespace samenspel
