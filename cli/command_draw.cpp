#include <unistd.h>

#include "cli/actor_named.hpp"
#include "cli/commands.hpp"
#include "cli/draw_views.hpp"
#include "cli/input.hpp"
#include "cli/positions.hpp"
#include "cli/progress.hpp"
#include "metrics/sector_rows.hpp"
#include "render/graphviz/paint.hpp"
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
constexpr Text kNoSectors{"no actor has a sector, so there are no sectors to draw",
                          "geen enkele actor heeft een sector, dus er zijn geen sectoren om te tekenen"};
constexpr Text kEgoNeeded{"--view ego needs an actor to stand in the middle: --view ego --ego NAME",
                          "--view ego heeft een actor nodig die in het midden staat: --view ego --ego NAAM"};
constexpr Text kEgoAlone{"{0} goes with --view ego: --view ego --ego {1}",
                         "{0} hoort bij --view ego: --view ego --ego {1}"};
constexpr Text kTimelineAlone{"--initiative goes with --view timeline: --view timeline --initiative \"{0}\"",
                              "--initiative hoort bij --view timeline: --view timeline --initiative \"{0}\""};
constexpr Text kNoInitiative{"--initiative \"{0}\": there is no such initiative{1}",
                             "--initiative \"{0}\": dat initiatief is er niet{1}"};
constexpr Text kNoInitiatives{"--initiative \"{0}\": there are no initiatives in this file",
                              "--initiative \"{0}\": er staan geen initiatieven in dit bestand"};
constexpr Text kNoEvents{"there are no events to draw", "er zijn geen gebeurtenissen om te tekenen"};
constexpr Text kMapAlone{"--{0} goes with --view map, not with --view {1}",
                         "--{0} hoort bij --view map, niet bij --view {1}"};
constexpr Text kSameFile{"-o and --positions name the same file: {0}",
                         "-o en --positions noemen hetzelfde bestand: {0}"};
constexpr Text kName{"NAME", "NAAM"};
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

/// Throws UsageError where the options of one view are given with another.
PictureView picture_view(const Arguments& arguments) {
  const auto view = static_cast<PictureView>(arguments.choice(Option::view).value_or(0));
  for (const Option option : {Option::layout, Option::positions, Option::window, Option::step}) {
    if (view == PictureView::map || !arguments.has(option)) continue;
    throw UsageError(fill(kMapAlone, {Words(std::string(row_of(option).name)), Words(*arguments.value(Option::view))}));
  }
  if (arguments.has(Option::initiative) && view != PictureView::timeline)
    throw UsageError(fill(kTimelineAlone, {Words(printable(*arguments.value(Option::initiative)))}));
  if (view == PictureView::ego) {
    if (!arguments.has(Option::ego)) throw UsageError(Words(kEgoNeeded));
    return view;
  }
  for (const Option option : {Option::ego, Option::radius}) {
    if (!arguments.has(option)) continue;
    const auto& ego = arguments.value(Option::ego);
    Words rest = ego ? Words("\"" + printable(*ego) + "\"") : Words(kName);
    if (const auto& radius = arguments.value(Option::radius)) {
      rest.en += " --radius " + printable(*radius);
      rest.nl += " --radius " + printable(*radius);
    }
    throw UsageError(fill(kEgoAlone, {Words("--" + std::string(row_of(option).name)), rest}));
  }
  return view;
}

/// By id, else by id or name without regard to case; the first of several. Throws UsageError.
std::uint32_t initiative_named(const Network& network, const std::string& name) {
  const std::string wanted = folded(trimmed(name));
  std::vector<std::string_view> names;
  std::optional<std::uint32_t> alike;
  for (std::uint32_t i = 0; i < network.initiatives.size(); ++i) {
    const Initiative& initiative = network.initiatives[i];
    if (initiative.id == name) return i;
    if (!alike && (folded(initiative.id) == wanted || folded(trimmed(initiative.shown())) == wanted)) alike = i;
    names.push_back(initiative.id);
    if (!initiative.name.empty()) names.push_back(initiative.name);
  }
  if (alike) return *alike;
  if (names.empty()) throw UsageError(fill(kNoInitiatives, {Words(printable(name))}));
  throw UsageError(fill(kNoInitiative, {Words(printable(name)), suggestion(name, names)}));
}

/// "map-01.svg" and on, for a series.
std::string numbered(const std::string& path, std::size_t number, std::size_t count) {
  const std::string digits = std::to_string(number), most = std::to_string(count);
  const std::size_t width = std::max<std::size_t>(2, most.size());
  const auto dot = path.rfind('.');
  return path.substr(0, dot) + "-" + std::string(width - std::min(width, digits.size()), '0') + digits +
         path.substr(dot);
}

/// All that is drawn, and where everybody stood where that is asked for.
std::vector<NewFile> files_of(PictureView picture, const View& view, PictureOptions options, PictureFormat format,
                              const Arguments& arguments) {
  const std::string& output = *arguments.value(Option::output);
  const HelperOptions helper = options.map.helper;
  const auto progress = options.measures.progress;
  std::vector<Drawing> drawings;
  if (view.windows.empty()) {
    drawings.push_back(drawn(picture, view, std::move(options)));
  } else {
    drawings = drawn_series(view, std::move(options));
  }
  std::vector<NewFile> files;
  if (const auto& positions = arguments.value(Option::positions))
    files.push_back({*positions, positions_csv(drawings[0], view.network.actors)});
  for (std::size_t i = 0; i < drawings.size(); ++i) {
    if (drawings.size() > 1 && progress)
      progress({"painting", "schilderen"}, static_cast<double>(i) / static_cast<double>(drawings.size()));
    files.push_back(
        {view.windows.empty() ? output : numbered(output, i + 1, drawings.size()), paint(drawings[i], format, helper)});
    drawings[i] = {};
  }
  return files;
}

}  // namespace

int run_draw(const Arguments& arguments, Talk& talk) {
  check_lengths(arguments);
  const PictureView picture = picture_view(arguments);
  const auto& output = arguments.value(Option::output);
  if (!output) throw UsageError(Words(kNoOutput));
  const PictureFormat format = format_of(*output, arguments.command().endings);
  PictureOptions options;
  options.map.seed = static_cast<std::uint64_t>(arguments.whole(Option::seed, 1, 0, std::int64_t{1} << 31));
  (void)layout_limit(arguments, 0);  // wrong usage is told before any work
  options.look = look_of(arguments, picture);
  options.measures.seed = options.map.seed;
  options.measures.weighted = arguments.has(Option::weighted);
  options.measures.threads = threads_of(arguments);
  options.radius = static_cast<int>(arguments.whole(Option::radius, 1, 1, kMostRadius));
  if (const auto layout = arguments.choice(Option::layout)) options.map.engine = static_cast<LayoutEngine>(*layout + 1);
  check_writable(*output);
  if (const auto& positions = arguments.value(Option::positions)) {
    if (*positions == *output) throw UsageError(fill(kSameFile, {Words(printable(*output))}));
    check_writable(*positions);
  }

  auto network = read_network(arguments.operands()[0], threads_of(arguments), talk);
  if (!network) return 1;
  View view = view_of(std::move(*network), arguments, Audience::internal, talk);
  if (view.network.actors.size() == 0) {
    talk.complain(Words(kNobody));
    return 1;
  }
  if (!view.sector_by.en.empty()) talk.note(view.sector_by);
  options.map.helper.limit = layout_limit(arguments, view.network.actors.size());
  if (picture == PictureView::timeline) {
    if (const auto& initiative = arguments.value(Option::initiative))
      options.initiative = initiative_named(view.network, *initiative);
    if (view.network.events.empty()) {
      talk.complain(Words(kNoEvents));
      return 1;
    }
  } else if (view.network.ties.size() == 0 && !view.network.events.empty()) {
    if (!view.windows.empty()) view.before_events = view.network;
    view.network = with_contacts(std::move(view.network));
    options.map.drawn_from_events = true;
    talk.note(Words(kFromEvents));
  }

  options.map.highlight = highlighted(view.network, arguments);
  settle(options.look, picture, view, talk);
  options.map.language = talk.language();
  options.map.layers = view.layers;
  options.map.window = view.window.in(talk.language());
  options.map.footer = std::string("samenspel ") + SAMENSPEL_VERSION + " · " + view.today + " · " +
                       view.network.input_sha256.substr(0, 12);
  if (picture == PictureView::ego) options.ego = actor_named(view.network, *arguments.value(Option::ego), Option::ego);
  if (picture == PictureView::sectors && sectors_in_data(view.network).empty()) {
    talk.complain(Words(kNoSectors));
    return 1;
  }
  if (const auto& positions = arguments.value(Option::positions)) {
    try {
      options.map.kept = read_positions_file(*positions, view.network.actors);
    } catch (const PositionsError& error) {
      talk.complain(error.words());
      return 1;
    }
  }
  std::vector<NewFile> files;
  {
    Progress progress(talk, {"drawing", "tekenen"});
    options.measures.progress = [&](const Text& step, double done) { progress.at(step, done); };
    files = files_of(picture, view, std::move(options), format, arguments);
  }
  write_files(files);
  if (::isatty(STDERR_FILENO) == 1)
    for (const NewFile& file : files)
      talk.note(fill(kWritten, {Words(file.path)}));
  return 0;
}

}  // namespace samenspel
