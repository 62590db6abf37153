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
    throw UsageError(fill(kTooManyValues, {name, Words(std::to_string(chosen->values)),
                                           Words(std::to_string(kMostSectors))}));
  view.network = sector_by(std::move(view.network), attribute);
  view.sector_by = fill(kSectorBy, {name});
}

}  // namespace

std::optional<Network> read_network(const std::string& path, int threads, Talk& talk) {
  ReadNetwork read = read_network(path, threads);
  if (read.network) talk.file_says(read.network->language);
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
  if (from || until) {
    const auto undated = std::count_if(out.network.events.begin(), out.network.events.end(),
                                       [](const Event& event) { return !event.date; });
    if (undated == 1) talk.note(Words(kOneUndated));
    if (undated > 1) talk.note(fill(kUndated, {Words(std::to_string(undated))}));
    out.network = within(out.network, from ? std::optional(from->first_day()) : std::nullopt,
                         until ? std::optional(until->last_day()) : std::nullopt);
  }
  if (arguments.has(Option::include_events)) out.network = with_contacts(std::move(out.network));
  return out;
}

int threads_of(const Arguments& arguments) {
  const auto cores = static_cast<std::int64_t>(std::max(1U, std::thread::hardware_concurrency()));
  return static_cast<int>(arguments.whole(Option::threads, cores, 1, 1024));
}

}  // namespace samenspel
