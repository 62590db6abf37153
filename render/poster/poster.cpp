#include "render/poster/poster.hpp"

#include "render/poster/composition.hpp"
#include "render/poster/poster_map.hpp"
#include "support/numbers.hpp"

namespace samenspel {

namespace {

constexpr Text kTooSmall{"{0} is too small to be read from {1} m with {2} actors: take {3}",
                         "{0} is te klein om van {1} m te lezen met {2} actoren: neem {3}"};
constexpr Text kLargerSheet{"{0} (--size {0}), or a shorter distance (--distance)",
                            "{0} (--size {0}), of een kortere afstand (--distance)"};
constexpr Text kShorter{"a shorter distance (--distance), or a part of the network (--layer, --from)",
                        "een kortere afstand (--distance), of een deel van het netwerk (--layer, --from)"};
constexpr Text kThisSheet{"a sheet of {0} x {1} mm", "een vel van {0} x {1} mm"};

/// The options for the same poster on another paper, lying or standing as this one.
PosterOptions on_paper(const PosterOptions& options, const PaperRow& paper) {
  PosterOptions out = options;
  const bool standing = options.sheet.mm.height > options.sheet.mm.width;
  out.sheet = *read_sheet_size(paper.name, standing);
  return out;
}

}  // namespace

Poster poster_of(const Network& network, const PosterOptions& options, const Letters& letters,
                 const Layouter& layouter) {
  const MapContents contents = contents_of(network, options.map);
  const Bridges bridges = bridges_of(network, options);
  const PosterTexts texts = poster_texts(network, options, contents, bridges);
  const PosterMap map(network, options, contents, letters, layouter);
  // On a larger sheet with the same letter: how many would be numbers; nothing where it cannot be made.
  const auto numbers_on = [&](const PaperRow& paper) -> std::optional<std::size_t> {
    const PosterOptions larger = on_paper(options, paper);
    const auto found = composed(panel_scene(network, larger, contents, letters, bridges, texts), map, false);
    return found ? std::optional(found->numbered) : std::nullopt;
  };
  const double area = options.sheet.mm.width * options.sheet.mm.height;
  const auto larger = [&](const PaperRow& paper) { return paper.mm.width * paper.mm.height > 1.01 * area; };

  auto made = composed(panel_scene(network, options, contents, letters, bridges, texts), map, true);
  if (!made) {
    Words advice(kShorter);
    for (const PaperRow& paper : all_papers()) {
      if (!larger(paper) || !numbers_on(paper)) continue;
      advice = fill(kLargerSheet, {Words(paper.name)});
      break;
    }
    const auto number = [](double value, int decimals) {
      return Words(readable(value, decimals, false), readable(value, decimals, true));
    };
    const Words sheet = options.sheet.name.empty()
                            ? fill(kThisSheet, {number(options.sheet.mm.width, 1), number(options.sheet.mm.height, 1)})
                            : Words(options.sheet.name);
    throw PosterError(fill(kTooSmall, {sheet, number(options.distance, 2),
                                       number(static_cast<double>(network.actors.size()), 0), advice}));
  }
  Poster out{std::move(made->drawing), {}, {}};
  out.drawing.title = texts.title;
  out.drawing.description = texts.finding;
  out.drawing.author = network.source;
  out.drawing.created = options.today;
  out.drawing.language = options.map.language;
  out.drawing.font = letters.families();
  out.check = checked(out.drawing, options, made->map_letter);
  if (made->numbered > 0) {
    for (const PaperRow& paper : all_papers()) {
      if (!larger(paper)) continue;
      if (numbers_on(paper) != std::optional<std::size_t>(0)) continue;
      out.sheet_for_all = paper.name;
      break;
    }
  }
  return out;
}

}  // namespace samenspel
