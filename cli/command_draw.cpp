#include <array>

#include <unistd.h>

#include "cli/commands.hpp"
#include "cli/input.hpp"
#include "cli/progress.hpp"
#include "metrics/measure.hpp"
#include "render/graphviz/paint.hpp"
#include "render/map/map.hpp"
#include "support/files.hpp"
#include "support/nearest.hpp"
#include "support/unicode.hpp"

namespace samenspel {

namespace {

constexpr Text kNoOutput{"draw needs -o OUT, such as -o map.svg", "draw heeft -o UIT nodig, zoals -o kaart.svg"};
constexpr Text kNoEnding{"{0}: the name must end in .svg, .pdf, .png or .dot",
                         "{0}: de naam moet eindigen op .svg, .pdf, .png of .dot"};
constexpr Text kFromEvents{"this file has no ties: the contacts of its events are drawn",
                           "dit bestand heeft geen relaties: de contacten van de gebeurtenissen zijn getekend"};
constexpr Text kWritten{"{0} is written", "{0} is geschreven"};
constexpr Text kSizeMeaning{"shortest paths that run through this actor", "kortste paden die via deze actor lopen"};
constexpr Text kNobody{"nobody is left to draw", "er blijft niemand over om te tekenen"};

/// The endings of the command's row stand in the order of PictureFormat.
PictureFormat format_of(const std::string& path, std::span<const std::string_view> endings) {
  const auto dot = path.rfind('.');
  if (dot != std::string::npos) {
    const std::string ending = folded(std::string_view(path).substr(dot + 1));
    for (std::size_t i = 0; i < endings.size(); ++i)
      if (ending == endings[i]) return static_cast<PictureFormat>(i);
  }
  throw UsageError(fill(kNoEnding, {Words(printable(path))}));
}

/// A heading as it stands behind a colon: its first letter small.
std::string within_a_line(std::string_view title) {
  std::string out(title);
  if (!out.empty() && out[0] >= 'A' && out[0] <= 'Z') out[0] = static_cast<char>(out[0] - 'A' + 'a');
  return out;
}

}  // namespace

int run_draw(const Arguments& arguments, Talk& talk) {
  (void)arguments.choice(Option::view);
  const auto& output = arguments.value(Option::output);
  if (!output) throw UsageError(Words(kNoOutput));
  const PictureFormat format = format_of(*output, arguments.command().endings);
  MapOptions options;
  options.seed = static_cast<std::uint64_t>(arguments.whole(Option::seed, 1, 0, std::int64_t{1} << 31));
  options.helper.limit = std::chrono::seconds(arguments.whole(Option::layout_seconds, 60, 1, 1'000'000));
  MeasureOptions measure_options;
  measure_options.weighted = arguments.has(Option::weighted);
  measure_options.threads = threads_of(arguments);
  check_writable(*output);

  auto network = read_network(arguments.operands()[0], threads_of(arguments), talk);
  if (!network) return 1;
  View view = view_of(std::move(*network), arguments, Audience::internal, talk);
  if (view.network.actors.size() == 0) {
    talk.complain(Words(kNobody));
    return 1;
  }
  if (!view.sector_by.en.empty()) talk.note(view.sector_by);
  if (view.network.ties.size() == 0 && !view.network.events.empty()) {
    view.network = with_contacts(std::move(view.network));
    options.drawn_from_events = true;
    talk.note(Words(kFromEvents));
  }

  const Measure* size = find_measure("betweenness", Level::actors);
  const std::array wanted{size};
  const Projection projection =
      project(view.network, {view.direction, view.layers, parts_for(wanted, measure_options), measure_options.threads});
  std::string bytes;
  {
    Progress progress(talk, {"drawing", "tekenen"});
    measure_options.progress = [&](const Text& step, double done) { progress.at(step, done); };
    Results results = compute(view.network, projection, wanted, measure_options);
    options.language = talk.language();
    options.layers = view.layers;
    options.window = view.window.in(talk.language());
    options.size = std::move(results.columns[0].values);
    options.size_title = within_a_line(size->title.in(talk.language()));
    options.size_meaning = kSizeMeaning.in(talk.language());
    options.footer = std::string("samenspel ") + SAMENSPEL_VERSION + " · " + view.today + " · " +
                     view.network.input_sha256.substr(0, 12);
    progress.at({"the map", "de kaart"}, 0);
    bytes = paint(map_of(view.network, options), format, options.helper);
  }
  write_file(*output, bytes);
  if (::isatty(STDERR_FILENO) == 1) talk.note(fill(kWritten, {Words(*output)}));
  return 0;
}

}  // namespace samenspel
