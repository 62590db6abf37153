#include "render/poster/poster.hpp"

#include <optional>

#include "render/map/writer.hpp"
#include "render/poster/composition.hpp"
#include "render/poster/groups.hpp"
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

constexpr Text kMembers{"actors in a group", "actoren in een groep"};
constexpr Text kLines{"Lines between groups", "Lijnen tussen groepen"};
constexpr Text kLine{"ties from one group to the other; thicker: more of them",
                     "relaties van de ene groep naar de andere; dikker: meer relaties"};
constexpr Text kHeaviest{"ties from one group to the other, the {0} heaviest lines; thicker: more ties",
                         "relaties van de ene groep naar de andere, de {0} zwaarste lijnen; dikker: meer relaties"};

/// The options for the same poster on another paper, lying or standing as this one.
PosterOptions on_paper(const PosterOptions& options, const PaperRow& paper) {
  PosterOptions out = options;
  const bool standing = options.sheet.mm.height > options.sheet.mm.width;
  out.sheet = *read_sheet_size(paper.name, standing);
  return out;
}

/// The maps of a poster: of all actors, or of groups and of those who bridge most.
class Drawn {
 public:
  Drawn(const Network& network, const PosterOptions& options, const MapContents& contents, const Bridges& bridges,
        const Letters& letters, const Layouter& layouter)
      : network_(network) {
    if (network.actors.size() <= kMostNamed) {
      map_.emplace(network, options, contents, letters, layouter);
      return;
    }
    groups_ = grouped(network, options.community, options.map.size, options.map.language);
    group_options_ = options;
    group_options_.map.size = groups_->members;
    group_options_.map.layers.clear();
    group_options_.map.size_title = Writer{options.map.language}(kMembers);
    group_options_.map.size_meaning.clear();
    group_contents_ = contents_of(groups_->network, group_options_.map);
    map_.emplace(groups_->network, group_options_, group_contents_, letters, layouter);
    brokers_network_ = brokers_of(network, bridges, kMostBrokers);
    broker_options_ = options;
    broker_options_.map.size.clear();
    for (ActorIndex i = 0; i < brokers_network_.actors.size(); ++i) {
      const ActorIndex whole = network.actors.find(brokers_network_.actors.id(i));
      broker_options_.map.size.push_back(options.map.size[whole]);
    }
    broker_contents_ = contents_of(brokers_network_, broker_options_.map);
    if (brokers_network_.actors.size() > 0)
      brokers_.emplace(brokers_network_, broker_options_, broker_contents_, letters, layouter);
  }
  Drawn(const Drawn&) = delete;
  Drawn& operator=(const Drawn&) = delete;

  [[nodiscard]] Maps maps() const { return {*map_, brokers_ ? &*brokers_ : nullptr}; }

  /// The legend of a map of groups is that of groups, but for the sectors.
  [[nodiscard]] PanelScene scene(PanelScene scene) const {
    if (!groups_) return scene;
    const Writer write{group_options_.map.language};
    auto sections = legend_sections(groups_->network, group_options_.map, group_contents_);
    std::erase_if(sections, [](const LegendSection& section) { return section.circles.empty(); });
    for (LegendSection& section : sections)
      section.notes.clear();
    sections.insert(sections.begin(), sector_section(network_, scene.contents, group_options_.map.language));
    LegendSection lines;
    lines.heading = write(kLines);
    const std::size_t drawn = groups_->network.ties.size();
    lines.notes.push_back(write(drawn < groups_->links ? kHeaviest : kLine, {write.count(drawn)}));
    sections.push_back(std::move(lines));
    scene.legend = std::move(sections);
    return scene;
  }

 private:
  const Network& network_;
  std::optional<Groups> groups_;
  Network brokers_network_;
  PosterOptions group_options_, broker_options_;
  MapContents group_contents_, broker_contents_;
  std::optional<PosterMap> map_, brokers_;
};

}  // namespace

Poster poster_of(const Network& network, const PosterOptions& options, const Letters& letters,
                 const Layouter& layouter) {
  const MapContents contents = contents_of(network, options.map);
  const Bridges bridges = bridges_of(network, options);
  const PosterTexts texts = poster_texts(network, options, contents, bridges);
  const Drawn drawn(network, options, contents, bridges, letters, layouter);
  const auto scene = [&](const PosterOptions& on) {
    return drawn.scene(panel_scene(network, on, contents, letters, bridges, texts));
  };
  // On a larger sheet with the same letter: how many would be numbers; nothing where it cannot be made.
  const auto numbers_on = [&](const PaperRow& paper) -> std::optional<std::size_t> {
    const PosterOptions larger = on_paper(options, paper);
    const auto found = composed(scene(larger), drawn.maps(), false);
    return found ? std::optional(found->numbered) : std::nullopt;
  };
  const double area = options.sheet.mm.width * options.sheet.mm.height;
  const auto larger = [&](const PaperRow& paper) { return paper.mm.width * paper.mm.height > 1.01 * area; };

  auto made = composed(scene(options), drawn.maps(), true);
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
