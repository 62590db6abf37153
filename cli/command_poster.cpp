#include <cmath>
#include <tuple>

#include "cli/commands.hpp"
#include "cli/input.hpp"
#include "cli/look_measure.hpp"
#include "cli/progress.hpp"
#include "metrics/measure.hpp"
#include "metrics/sector_rows.hpp"
#include "render/map/graphviz_layouter.hpp"
#include "render/poster/cairo_painter.hpp"
#include "render/poster/groups.hpp"
#include "render/poster/logo.hpp"
#include "render/poster/poster.hpp"
#include "render/poster/svg_painter.hpp"
#include "support/files.hpp"
#include "support/nearest.hpp"
#include "support/numbers.hpp"
#include "support/unicode.hpp"

namespace samenspel {

namespace {

constexpr double kLeastDistance = 0.3, kMostDistance = 30;  ///< metres
constexpr double kMostBleed = 20;                           ///< mm

constexpr Text kNoOutput{"poster needs -o OUT, such as -o poster.pdf",
                         "poster heeft -o UIT nodig, zoals -o poster.pdf"};
constexpr Text kNoEnding{"{0}: the name of a poster must end in .pdf, .svg or .png",
                         "{0}: de naam van een poster moet eindigen op .pdf, .svg of .png"};
constexpr Text kNoSize{"--size {0}: a size is A4, A3, A2, A1 or A0, or width x height in mm, such as 500x700{1}",
                       "--size {0}: een formaat is A4, A3, A2, A1 of A0, of breedte x hoogte in mm, zoals 500x700{1}"};
constexpr Text kOutOfRange{"--{0} takes a number from {1} to {2}, not \"{3}\"",
                           "--{0} wil een getal van {1} tot en met {2}, niet \"{3}\""};
constexpr Text kOnlyPdf{"--{0} goes with a PDF: -o poster.pdf", "--{0} hoort bij een pdf: -o poster.pdf"};
constexpr Text kTileAndBleed{
    "--tile and --bleed exclude each other: sheets to be glued are not cut at a print shop",
    "--tile en --bleed gaan niet samen: bladen om te plakken worden niet bij een drukker gesneden"};
constexpr Text kNoLogo{"--logo {0}: this is no picture in PNG or SVG that can be read",
                       "--logo {0}: dit is geen leesbaar plaatje in PNG of SVG"};
constexpr Text kNobody{"nobody is left to draw", "er blijft niemand over om te tekenen"};
constexpr Text kFromEvents{"this file has no ties: the contacts of its events are drawn",
                           "dit bestand heeft geen relaties: de contacten van de gebeurtenissen zijn getekend"};
constexpr Text kFontMissing{"this machine has no letters of the family {0}: others stand in their place",
                            "op deze computer staan geen letters van de soort {0}: er staan andere voor in de plaats"};
constexpr Text kNumbers{
    "{0} of the {1} names do not fit in letters that can be read from {2} m: they are numbers with an index{3}",
    "{0} van de {1} namen passen niet in letters die van {2} m te lezen zijn: dat zijn nummers met een lijst{3}"};
constexpr Text kOneNumber{
    "1 of the {1} names does not fit in letters that can be read from {2} m: it is a number with an index{3}",
    "1 van de {1} namen past niet in letters die van {2} m te lezen zijn: dat is een nummer met een lijst{3}"};
constexpr Text kSheetForAll{"; --size {0} holds them all", "; op --size {0} passen ze allemaal"};
constexpr Text kNoSheet{"; no sheet up to A0 holds them all at this distance",
                        "; geen vel tot en met A0 bevat ze allemaal op deze afstand"};
constexpr Text kNoDistance{"--distance {0}: from there not even the title of {1} can be read",
                           "--distance {0}: van daar is zelfs de titel van {1} niet te lezen"};
/// In the order of the command's endings.
enum class PosterFormat { pdf, svg, png };

PosterFormat format_of(const std::string& path, std::span<const std::string_view> endings) {
  const auto dot = path.rfind('.');
  if (dot != std::string::npos) {
    const std::string ending = folded(std::string_view(path).substr(dot + 1));
    for (std::size_t i = 0; i < endings.size(); ++i)
      if (ending == endings[i]) return static_cast<PosterFormat>(i);
  }
  throw UsageError(fill(kNoEnding, {Words(printable(path))}));
}

Words number(double value) {
  return {readable(value, 2, false), readable(value, 2, true)};
}

double number_of(const Arguments& arguments, Option option, double least, double most) {
  const std::string& given = *arguments.value(option);
  std::string text = given;
  if (const auto comma = text.find(','); comma != std::string::npos) text[comma] = '.';
  const auto value = read_number(text);
  if (value && *value >= least && *value <= most) return *value;
  throw UsageError(
      fill(kOutOfRange, {Words(row_of(option).name), number(least), number(most), Words(printable(given))}));
}

SheetSize sheet_of(const Arguments& arguments) {
  const std::string given = arguments.value(Option::size).value_or("A2");
  const auto sheet = read_sheet_size(given, arguments.has(Option::portrait));
  if (sheet) return *sheet;
  std::vector<std::string_view> names;
  for (const PaperRow& paper : all_papers())
    names.push_back(paper.name);
  throw UsageError(fill(kNoSize, {Words(printable(given)), suggestion(given, names)}));
}

/// Everything about the poster that does not depend on the network.
struct Asked {
  PosterFormat format = PosterFormat::pdf;
  PosterOptions options;
  double bleed = 0;
  const PaperRow* tile = nullptr;
  bool check = false;
};

Asked asked_of(const Arguments& arguments) {
  Asked out;
  const auto& output = arguments.value(Option::output);
  out.check = arguments.has(Option::check);
  if (!output && !out.check) throw UsageError(Words(kNoOutput));
  if (output) out.format = format_of(*output, arguments.command().endings);
  out.options.sheet = sheet_of(arguments);
  out.options.distance = arguments.has(Option::distance)
                             ? number_of(arguments, Option::distance, kLeastDistance, kMostDistance)
                             : usual_distance(out.options.sheet.mm);
  const double shorter = std::min(out.options.sheet.mm.width, out.options.sheet.mm.height) * kPointsPerMm;
  if (asked_letter(out.options) > 0.1 * shorter) {
    const Words sheet = out.options.sheet.name.empty() ? Words(arguments.value(Option::size).value_or("A2"))
                                                       : Words(out.options.sheet.name);
    throw UsageError(fill(kNoDistance, {number(out.options.distance), sheet}));
  }
  if (arguments.has(Option::bleed)) out.bleed = number_of(arguments, Option::bleed, 0, kMostBleed);
  if (const auto chosen = arguments.choice(Option::tile))
    out.tile = find_paper(choices_of(row_of(Option::tile), arguments.command())[*chosen]);
  for (const Option option : {Option::bleed, Option::tile}) {
    if (arguments.has(option) && out.format != PosterFormat::pdf)
      throw UsageError(fill(kOnlyPdf, {Words(row_of(option).name)}));
  }
  if (out.tile != nullptr && out.bleed > 0) throw UsageError(Words(kTileAndBleed));
  out.options.title = arguments.value(Option::title).value_or("");
  out.options.finding = arguments.value(Option::finding).value_or("");
  if (const auto& path = arguments.value(Option::logo)) {
    out.options.logo = read_logo(read_file(*path, std::size_t{64} << 20));
    if (!out.options.logo) throw FileError(fill(kNoLogo, {Words(printable(*path))}));
  }
  return out;
}

/// Measures who bridges, and what the poster tells of the whole.
void measure(const View& view, const MeasureOptions& how, const LookMeasure& bridging, PosterOptions& options) {
  const bool worlds = sectors_in_data(view.network).size() > 1;
  std::vector<const Measure*> wanted = bridging.rows;
  PosterFigures& figures = options.figures;
  struct Figure {
    std::string_view id;
    double* into;
  };
  double ei = figures.external_share, ei_expected = ei;
  std::vector<Figure> asked;
  if (worlds) asked = {{"ei_index", &ei}, {"ei_expected", &ei_expected}, {"ei_index_p", &figures.share_p}};
  if (options.timeline != nullptr) {
    asked.insert(asked.end(), {{"moves", &figures.moves},
                               {"leaps", &figures.leaps},
                               {"leapfrog_p", &figures.leapfrog_p},
                               {"promises_open", &figures.promises_open}});
  }
  for (const Figure& figure : asked)
    wanted.push_back(find_measure(figure.id, Level::network));
  const bool in_groups = view.network.actors.size() > kMostNamed;
  if (in_groups) wanted.push_back(find_measure("community", Level::actors));
  const Projection projection =
      project(view.network, {view.direction, view.layers, parts_for(wanted, how), how.threads});
  Results results = compute(view.network, projection, wanted, how);
  for (std::size_t k = 0; k < asked.size(); ++k)
    *asked[k].into = results.columns[k + bridging.rows.size()].values.at(0);
  if (in_groups) options.community = std::move(results.columns.back().values);
  figures.external_share = (1 + ei) / 2;
  figures.expected_share = (1 + ei_expected) / 2;
  figures.permutations = how.permutations;
  std::vector<std::vector<double>> sizes;
  for (std::size_t k = 0; k < bridging.rows.size(); ++k)
    sizes.push_back(std::move(results.columns[k].values));
  options.map.size = sum_of(sizes);
  std::tie(options.map.size_title, options.map.size_meaning) = words_for(bridging, options.map.language);
}

std::string painted(const PosterDrawing& drawing, const Asked& asked) {
  switch (asked.format) {
    case PosterFormat::svg:
      return poster_svg(drawing);
    case PosterFormat::png:
      return poster_png(drawing);
    case PosterFormat::pdf:
      break;
  }
  return asked.tile != nullptr ? poster_tiles(drawing, asked.tile->mm) : poster_pdf(drawing, asked.bleed);
}

}  // namespace

int run_poster(const Arguments& arguments, Talk& talk) {
  Asked asked = asked_of(arguments);
  const auto& output = arguments.value(Option::output);
  if (output) check_writable(*output);
  PosterOptions& options = asked.options;
  MeasureOptions how;
  how.weighted = arguments.has(Option::weighted);
  how.threads = threads_of(arguments);
  how.seed = static_cast<std::uint64_t>(arguments.whole(Option::seed, 1, 0, std::int64_t{1} << 31));
  how.permutations = static_cast<int>(arguments.whole(Option::permutations, 999, 1, 1'000'000));
  options.map.seed = how.seed;
  (void)layout_limit(arguments, 0);  // wrong usage is told before any work

  auto network = read_network(arguments.operands()[0], how.threads, talk);
  if (!network) return 1;
  View view = view_of(std::move(*network), arguments, Audience::everybody, talk);
  if (view.network.actors.size() == 0) {
    talk.complain(Words(kNobody));
    return 1;
  }
  if (!view.sector_by.en.empty()) talk.note(view.sector_by);
  options.map.helper.limit = layout_limit(arguments, view.network.actors.size());
  const bool from_events = view.network.ties.size() == 0 && !view.network.events.empty();
  if (from_events) {
    if (!view.all_time) view.all_time = view.network;
    view.network = with_contacts(std::move(view.network));
    options.map.drawn_from_events = true;
    talk.note(Words(kFromEvents));
  }
  options.map.language = talk.language();
  options.map.layers = view.layers;
  options.map.window = view.window.in(talk.language());
  options.map.footer = std::string("samenspel ") + SAMENSPEL_VERSION + " · " + view.today + " · " +
                       view.network.input_sha256.substr(0, 12);
  options.audience = view.audience;
  options.today = view.today;
  how.whole = &view.whole();
  how.window = view.open_window;
  std::optional<Timeline> timeline;
  if (!view.whole().events.empty()) {
    timeline.emplace(view.whole(), view.open_window);
    options.timeline = &*timeline;
  }

  const Letters letters(Drawing{}.font);
  if (const std::string missing = letters.missing_family(); !missing.empty())
    talk.note(fill(kFontMissing, {Words(missing)}));
  const LookMeasure bridging = who_bridges(view, talk, false);
  Poster poster;
  std::string bytes;
  try {
    Progress progress(talk, {"making the poster", "de poster maken"});
    how.progress = [&](const Text& step, double done) { progress.at(step, done); };
    measure(view, how, bridging, options);
    progress.at({"the page", "de bladzijde"}, 0);
    poster = poster_of(view.network, options, letters, graphviz_layouter(options.map.helper, letters.families()));
    if (output) bytes = painted(poster.drawing, asked);
  } catch (const PosterError& error) {
    talk.complain(error.words());
    return 1;
  }
  if (poster.check.numbered > 0) {
    const Words sheet =
        poster.sheet_for_all.empty() ? Words(kNoSheet) : fill(kSheetForAll, {Words(poster.sheet_for_all)});
    talk.note(fill(poster.check.numbered == 1 ? kOneNumber : kNumbers,
                   {Words(std::to_string(poster.check.numbered)), Words(std::to_string(view.network.actors.size())),
                    number(options.distance), sheet}));
  }
  if (output) write_file(*output, bytes);
  if (asked.check) {
    write_stdout(check_json(poster.check));
    if (!poster.check.kept()) return 1;
  }
  return 0;
}

}  // namespace samenspel
