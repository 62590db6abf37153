#include "render/poster/composition.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "render/map/palette.hpp"
#include "render/poster/interplay_strip.hpp"

namespace samenspel {

namespace {

constexpr std::string_view kRule = "#8F8F8F";
constexpr double kLeastMap = 0.3;      ///< of the height of the sheet, and of its width
constexpr double kMostBand = 0.4;      ///< of the height of an upright sheet, for what is below the map
constexpr double kBlockGap = 1.15;     ///< between blocks, in letters
constexpr std::size_t kMostBridges = 5, kFewestBridges = 3;

class Composer {
 public:
  Composer(const PanelScene& scene, const PosterMap& map)
      : scene_(scene),
        options_(scene.options),
        map_(map),
        page_{options_.sheet.mm.width * kPointsPerMm, options_.sheet.mm.height * kPointsPerMm},
        letter_(asked_letter(options_)),
        small_(small_letter(options_)),
        short_(std::min(page_.width, page_.height)),
        margin_(std::max(10 * kPointsPerMm, 0.035 * short_)),
        gutter_(0.8 * margin_) {}

  std::optional<Composed> compose(bool paint) {
    drawing_.page = page_;
    stripe();
    if (!head() || !foot()) return std::nullopt;
    std::optional<MapFit> fit;
    if (page_.width >= page_.height) fit = with_panel();
    if (!fit) fit = with_band();
    if (!fit) return std::nullopt;
    if (paint) map_.draw(*fit, drawing_);
    return Composed{std::move(drawing_), fit->letter, fit->count()};
  }

 private:
  [[nodiscard]] double width() const { return page_.width - 2 * margin_; }

  /// The colours of the sectors along the upper edge, on into the bleed.
  void stripe() {
    std::vector<Colour> colours;
    for (std::size_t s = 0; s < scene_.contents.styles.size(); ++s) {
      if (scene_.contents.members[s] > 0) colours.push_back(scene_.contents.styles[s].fill);
    }
    stripe_ = 0.012 * short_;
    const double each = page_.width / static_cast<double>(std::max<std::size_t>(1, colours.size()));
    for (std::size_t k = 0; k < colours.size(); ++k) {
      const double left = static_cast<double>(k) * each;
      drawing_.boxes.push_back({{left, 0, k + 1 == colours.size() ? page_.width : left + each, stripe_}, colours[k]});
    }
  }

  /// Question, title, finding, logo. False where they take more than a third of the sheet.
  bool head() {
    const double top = margin_ + 0.4 * stripe_;
    double room = width();
    double title = std::max(std::min(4.2 * letter_, 0.06 * short_), small_);
    if (options_.logo) {
      PosterLogo logo = *options_.logo;
      const double high = std::max(1.6 * title, 0.05 * short_);
      const double scale = std::min(high / logo.box.height(), 0.22 * page_.width / logo.box.width());
      const double wide = scale * logo.box.width(), tall = scale * logo.box.height();
      logo.box = {page_.width - margin_ - wide, top, page_.width - margin_, top + tall};
      logo_bottom_ = logo.box.y1;
      room -= wide + gutter_;
      drawing_.logo = std::move(logo);
    }
    const double wide = scene_.letters.width(scene_.texts.title, title, kHeavy);
    if (wide > room) title = std::max(std::max(0.62 * title, small_), title * room / wide * 0.995);
    while (scene_.letters.lines(scene_.texts.title, title, kHeavy, room).size() > 3 && title * 0.94 > small_)
      title *= 0.94;
    const double finding = std::max(1.35 * letter_, 0.36 * title);
    BlockWriter block(scene_.letters, "head", room);
    if (!scene_.texts.question.empty()) {
      const double size = std::max(small_, std::min(letter_ * 1.2, 0.42 * title));
      block.text(scene_.texts.question, {size, kBold, kSoftInk});
      block.gap(0.1 * size);
    }
    block.text(scene_.texts.title, {title, kHeavy, kInk, 0, 1.12});
    block.gap(0.12 * title);
    const auto lines = [&](double size) { return scene_.letters.lines(scene_.texts.finding, size, 500, room).size(); };
    double size = finding;
    while (lines(size) > 2 && size * 0.96 >= letter_)
      size *= 0.96;
    block.text(scene_.texts.finding, {size, 500, "#333333", 0, 1.25});
    const double height = block.height();
    place(drawing_, std::move(block).done(), {margin_, top});
    top_ = std::max(top + height, logo_bottom_) + 0.45 * margin_ + 0.2 * letter_;
    return top_ < 0.36 * page_.height;
  }

  bool foot() {
    BlockWriter block(scene_.letters, "footer", width());
    block.text(scene_.texts.footer, {small_, kRegular, kFaintInk, 0, 1.22});
    const double height = block.height();
    const double at = page_.height - 0.75 * margin_ - height;
    place(drawing_, std::move(block).done(), {margin_, at});
    bottom_ = at - 0.4 * margin_;
    return height < 0.2 * page_.height && bottom_ - top_ > kLeastMap * page_.height;
  }

  struct Below {
    std::optional<Block> strip;
    Block index;
    [[nodiscard]] double height(double gap) const {
      return (strip ? strip->height + gap : 0) + (index.height > 0 ? index.height + gap : 0);
    }
  };
  [[nodiscard]] Below below(const std::vector<ActorIndex>& numbered, double wide) const {
    return {interplay_strip(scene_, wide, std::max(small_, 0.9 * letter_)), index_block(scene_, numbered, wide)};
  }
  [[nodiscard]] std::vector<ActorIndex> index_of(const MapFit& fit) const {
    std::vector<ActorIndex> out(fit.count());
    for (ActorIndex i = 0; i < fit.numbered.size(); ++i) {
      if (fit.numbered[i]) out[fit.number[i] - 1] = i;
    }
    return out;
  }
  [[nodiscard]] bool large_enough(const Box& room) const {
    return room.height() >= kLeastMap * page_.height && room.width() >= kLeastMap * page_.width;
  }

  // ---- the panel at the right

  /// Blocks one below the other; the height that they take.
  [[nodiscard]] std::vector<Block> panel(double wide, double size, double map_letter, std::size_t bridges) const {
    std::vector<Block> out{figures_block(scene_, wide, size), bridges_block(scene_, wide, size, bridges),
                           certainty_block(scene_, wide, size)};
    for (const LegendSection& section : scene_.legend)
      out.push_back(legend_block(scene_, section, wide, size, map_letter));
    return out;
  }
  static double stacked(const std::vector<Block>& blocks, double size) {
    double height = 0;
    for (const Block& block : blocks)
      height += block.height + kBlockGap * size;
    return height - kBlockGap * size;
  }
  [[nodiscard]] std::optional<std::pair<std::vector<Block>, double>> fitting_panel(double wide,
                                                                                    double map_letter) const {
    const double room = bottom_ - top_;
    const double largest = std::max(small_, std::min(1.5 * letter_, wide / 11));
    for (std::size_t bridges = kMostBridges; bridges >= kFewestBridges; --bridges) {
      const double least = bridges > kFewestBridges ? std::min(letter_, largest) : small_;
      for (double size = largest;; size *= 0.98) {
        size = std::max(size, least);
        std::vector<Block> blocks = panel(wide, size, map_letter, bridges);
        if (stacked(blocks, size) <= room) return std::pair(std::move(blocks), size);
        if (size <= least) break;
      }
    }
    return std::nullopt;
  }

  std::optional<MapFit> with_panel() {
    for (const double more : {1.0, 1.25, 1.5}) {  // a wider panel is a lower one
      const double wide = std::clamp(15.5 * letter_ * more, 0.15 * page_.width, 0.29 * page_.width);
      // the circles of the legend are as large as those of the map: first as large as they may come
      if (!fitting_panel(wide, letter_)) continue;
      const Box all{margin_, top_, page_.width - margin_ - wide - gutter_, bottom_};
      const double gap = 0.9 * letter_;
      const auto room_for = [&](const std::vector<ActorIndex>& numbered) -> std::optional<Box> {
        Box room = all;
        room.y1 -= below(numbered, all.width()).height(gap);
        return large_enough(room) ? std::optional(room) : std::nullopt;
      };
      double most = 2 * letter_;
      for (int round = 0; round < 8; ++round) {
        const auto fit = map_.fit(room_for, letter_, small_, most);
        if (!fit) break;
        auto blocks = fitting_panel(wide, fit->letter);
        if (!blocks) {
          if (fit->letter <= 1.001 * letter_) break;
          most = std::max(letter_, 0.9 * fit->letter);
          continue;
        }
        place_below(all, *fit, gap);
        const double x = page_.width - margin_ - wide;
        drawing_.lines.push_back(
            {{x - 0.5 * gutter_, top_}, {x - 0.5 * gutter_, bottom_}, 0.6, Dash::solid, Colour(kRule), false});
        double y = top_;
        const double air = std::min(
            1.5 * blocks->second, (bottom_ - top_ - stacked(blocks->first, blocks->second)) /
                                      static_cast<double>(std::max<std::size_t>(2, blocks->first.size()) - 1));
        for (Block& block : blocks->first) {
          const double high = block.height;
          place(drawing_, std::move(block), {x, y});
          y += high + kBlockGap * blocks->second + std::max(0.0, air);
        }
        return fit;
      }
    }
    return std::nullopt;
  }

  void place_below(const Box& all, const MapFit& fit, double gap) {
    Below parts = below(index_of(fit), all.width());
    double y = fit.room.y1 + gap;
    if (parts.strip) {
      const double high = parts.strip->height;
      place(drawing_, std::move(*parts.strip), {all.x0, y});
      y += high + gap;
    }
    place(drawing_, std::move(parts.index), {all.x0, y});
  }

  // ---- the band below

  struct Band {
    std::vector<std::vector<Block>> columns;
    double size, wide, height;
  };
  [[nodiscard]] std::optional<Band> band(double map_letter) const {
    for (const std::size_t count : {std::size_t{4}, std::size_t{3}, std::size_t{2}}) {
      const double wide = (width() - static_cast<double>(count - 1) * gutter_) / static_cast<double>(count);
      for (std::size_t bridges = kMostBridges; bridges >= kFewestBridges; --bridges) {
        for (double size = std::max(small_, std::min(1.15 * letter_, wide / 11));; size = std::max(small_, 0.96 * size)) {
          if (wide < 9 * size) {
            if (size <= small_) break;
            continue;
          }
          Band out{{}, size, wide, 0};
          std::vector<Block> blocks = panel(wide, size, map_letter, bridges);
          std::swap(blocks[1], blocks[2]);  // figures and how sure they are go together
          // fill the columns one after the other, as even as the order allows
          double most = stacked(blocks, size) / static_cast<double>(count);
          for (; out.columns.empty(); most *= 1.03) {
            std::vector<std::size_t> first{0};
            double used = 0;
            for (std::size_t k = 0; k < blocks.size(); ++k) {
              const double more = blocks[k].height + (used > 0 ? kBlockGap * size : 0);
              if (used > 0 && used + more > most) {
                first.push_back(k);
                used = blocks[k].height;
              } else {
                used += more;
              }
            }
            if (first.size() > count) continue;
            first.push_back(blocks.size());
            for (std::size_t c = 0; c + 1 < first.size(); ++c) {
              out.columns.emplace_back();
              for (std::size_t k = first[c]; k < first[c + 1]; ++k)
                out.columns.back().push_back(std::move(blocks[k]));
              out.height = std::max(out.height, stacked(out.columns.back(), size));
            }
          }
          if (out.height <= kMostBand * (bottom_ - top_)) return out;
          if (size <= small_) break;
        }
      }
    }
    return std::nullopt;
  }

  std::optional<MapFit> with_band() {
    // circles of the legend are true to the map, whose letter follows from the room that the legend leaves
    double guess = 1.5 * letter_;
    bool refined = false;
    for (int round = 0; round < 4; ++round) {
      const auto parts = band(guess);
      const double gap = 0.9 * letter_;
      std::optional<MapFit> fit;
      Box all;
      if (parts) {
        all = {margin_, top_, page_.width - margin_, bottom_ - parts->height - gap};
        const auto room_for = [&](const std::vector<ActorIndex>& numbered) -> std::optional<Box> {
          Box room = all;
          room.y1 -= below(numbered, all.width()).height(gap);
          return large_enough(room) ? std::optional(room) : std::nullopt;
        };
        fit = map_.fit(room_for, letter_, small_, guess);
      }
      if (!fit) {
        if (guess <= letter_) return std::nullopt;
        guess = letter_;
        continue;
      }
      if (!refined && fit->letter < 0.97 * guess) {
        guess = std::max(letter_, 1.02 * fit->letter);
        refined = true;
        continue;
      }
      place_below(all, *fit, gap);
      const double top = bottom_ - parts->height;
      drawing_.lines.push_back({{margin_, top - 0.5 * gap}, {page_.width - margin_, top - 0.5 * gap}, 0.6, Dash::solid,
                                Colour(kRule), false});
      double x = margin_;
      for (std::vector<Block> column : parts->columns) {
        double y = top;
        for (Block& block : column) {
          const double high = block.height;
          place(drawing_, std::move(block), {x, y});
          y += high + kBlockGap * parts->size;
        }
        x += parts->wide + gutter_;
      }
      return fit;
    }
    return std::nullopt;
  }

  const PanelScene& scene_;
  const PosterOptions& options_;
  const PosterMap& map_;
  Size page_;
  double letter_, small_, short_, margin_, gutter_;
  double stripe_ = 0, top_ = 0, bottom_ = 0, logo_bottom_ = 0;
  PosterDrawing drawing_;
};

}  // namespace

std::optional<Composed> composed(const PanelScene& scene, const PosterMap& map, bool paint) {
  return Composer(scene, map).compose(paint);
}

}  // namespace samenspel
