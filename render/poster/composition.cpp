#include "render/poster/composition.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "render/map/palette.hpp"
#include "render/map/writer.hpp"
#include "render/poster/interplay_strip.hpp"

namespace samenspel {

namespace {

constexpr std::string_view kRule = "#8F8F8F";
constexpr double kLeastMap = 0.3;    ///< of the height of the sheet, and of its width
constexpr double kMostPanel = 0.36;  ///< of the width of a lying sheet, for what is beside the map
constexpr double kMostBand = 0.4;    ///< of the height of an upright sheet, for what is below the map
constexpr double kBlockGap = 1.15;   ///< between blocks, in letters
constexpr double kInset = 0.36;      ///< of the room, for those who bridge beside a map of groups
constexpr Text kBrokers{"Those who build the most bridges", "Wie de meeste bruggen slaan"};
constexpr std::size_t kMostBridges = 5, kFewestBridges = 3;

class Composer {
 public:
  /// `compact`: what is only told moves from the panel to the footer, for small sheets.
  Composer(const PanelScene& scene, const Maps& maps, bool compact)
      : scene_(scene),
        compact_(compact),
        options_(scene.options),
        map_(maps.all),
        brokers_(maps.brokers),
        page_{options_.sheet.mm.width * kPointsPerMm, options_.sheet.mm.height * kPointsPerMm},
        letter_(asked_letter(options_)),
        small_(small_letter(options_)),
        short_(std::min(page_.width, page_.height)),
        margin_(std::max(10 * kPointsPerMm, 0.035 * short_)),
        gutter_(0.8 * margin_),
        gap_(0.9 * letter_) {}

  std::optional<Composed> compose(bool paint) {
    drawing_.page = page_;
    stripe();
    if (!head() || !foot()) return std::nullopt;
    std::optional<MapFit> fit;
    if (page_.width >= page_.height) fit = with_panel();
    if (!fit) fit = with_band();
    if (!fit) return std::nullopt;
    std::optional<MapFit> inset;
    if (brokers_ != nullptr) {
      inset = inset_of(*fit);
      if (!inset) return std::nullopt;
    }
    if (paint) {
      map_.draw(*fit, drawing_);
      if (brokers_ != nullptr) {
        as_groups();
        brokers_->draw(*inset, drawing_);
      }
    }
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
    if (compact_) {
      std::string sure;
      for (const std::string& line : scene_.texts.certainty)
        sure += (sure.empty() ? "" : " ") + line;
      block.text(sure, {small_, kRegular, kInk, 0, 1.22});
    }
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
    std::vector<std::string> names;
    for (const ActorIndex i : numbered)
      names.push_back(shown_name(map_.network(), i));
    return {interplay_strip(scene_, wide, std::max(small_, 0.9 * letter_)),
            index_block(scene_, std::move(names), wide)};
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

  /// Names of a few actors may be larger than those of many.
  [[nodiscard]] double most_letter() const { return (scene_.network.actors.size() <= 12 ? 2.4 : 2.0) * letter_; }

  // ---- the inset of those who bridge

  /// In the frame that the map of groups leaves beside or below it, with a heading; all with their names.
  [[nodiscard]] std::optional<MapFit> inset_of(const MapFit& groups) {
    const bool beside = groups.room.width() < groups_all_.width() - 1;
    Box frame = beside ? Box{groups.room.x1 + gap_, groups.room.y0, groups_all_.x1, groups.room.y1}
                       : Box{groups.room.x0, groups.room.y1 + gap_, groups.room.x1,
                             groups.room.y1 + gap_ + kInset / (1 - kInset) * groups.room.height()};
    BlockWriter heading(scene_.letters, "inset", frame.width() - 1.2 * letter_);
    heading.text(Writer{options_.map.language}(kBrokers), {1.1 * letter_, kBold});
    Box room{frame.x0 + 0.3 * letter_, frame.y0 + 0.5 * letter_ + heading.height(), frame.x1 - 0.3 * letter_,
             frame.y1 - 0.3 * letter_};
    if (room.height() < 4 * letter_) return std::nullopt;
    place(drawing_, std::move(heading).done(), {frame.x0 + 0.6 * letter_, frame.y0 + 0.4 * letter_});
    rule({frame.x0, frame.y0}, {frame.x1, frame.y0});
    rule({frame.x1, frame.y0}, {frame.x1, frame.y1});
    rule({frame.x1, frame.y1}, {frame.x0, frame.y1});
    rule({frame.x0, frame.y1}, {frame.x0, frame.y0});
    const auto fit = brokers_->fit(
        [&](const std::vector<ActorIndex>& numbered) { return numbered.empty() ? std::optional(room) : std::nullopt; },
        letter_, small_, 1.5 * letter_);
    return fit;
  }

  /// What is painted so far are groups and not actors.
  void as_groups() {
    for (PosterActor& group : drawing_.actors) {
      group.id = "group-" + group.id.substr(group.id.find('-') + 1);
      group.classes[0] = "group";
    }
    for (PosterTie& link : drawing_.ties) {
      link.mark.id = "link-" + link.mark.id.substr(link.mark.id.find('-') + 1);
      link.mark.classes[0] = "link";
    }
  }

  // ---- the panel at the right

  /// Blocks one below the other; the height that they take.
  [[nodiscard]] std::vector<Block> panel(double wide, double size, double map_letter, std::size_t bridges) const {
    std::vector<Block> out{figures_block(scene_, wide, size)};
    if (!compact_) out.push_back(certainty_block(scene_, wide, size));
    out.push_back(bridges_block(scene_, wide, size, bridges));
    for (LegendSection section : scene_.legend) {
      if (compact_ && !section.circles.empty()) section.notes.clear();
      out.push_back(legend_block(scene_, section, wide, size, map_letter));
    }
    return out;
  }
  static double stacked(const std::vector<Block>& blocks, double size) {
    double height = 0;
    for (const Block& block : blocks)
      height += block.height + kBlockGap * size;
    return height - kBlockGap * size;
  }
  /// Blocks in columns beside each other.
  struct Columns {
    std::vector<std::vector<Block>> blocks;
    double size;    ///< of their letter
    double wide;    ///< of each
    double height;  ///< of the highest
  };

  /// The blocks in their order, at most `count` columns as even as that allows.
  [[nodiscard]] static Columns even(std::vector<Block> blocks, std::size_t count, double size, double wide) {
    for (double most = stacked(blocks, size) / static_cast<double>(count);; most *= 1.03) {
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
      Columns out{{}, size, wide, 0};
      for (std::size_t c = 0; c + 1 < first.size(); ++c) {
        out.blocks.emplace_back();
        for (std::size_t k = first[c]; k < first[c + 1]; ++k)
          out.blocks.back().push_back(std::move(blocks[k]));
        out.height = std::max(out.height, stacked(out.blocks.back(), size));
      }
      return out;
    }
  }

  /// The largest letter, not below `floor`, and the most bridges with which the blocks are no higher than `room`.
  [[nodiscard]] std::optional<Columns> columns(std::size_t count, double wide, double room, double map_letter,
                                               double floor, double largest) const {
    largest = std::max(small_, std::min(largest, wide / 10.5));
    if (wide < 9 * std::max(floor, small_)) return std::nullopt;
    for (std::size_t bridges = kMostBridges; bridges >= kFewestBridges; --bridges) {
      const double least = std::min(bridges > kFewestBridges ? std::max(floor, letter_) : floor, largest);
      for (double size = largest;; size *= 0.98) {
        size = std::max(size, least);
        Columns out = even(panel(wide, size, map_letter, bridges), count, size, wide);
        if (out.height <= room) return out;
        if (size <= least) break;
      }
    }
    return std::nullopt;
  }

  /// Places the columns with their upper left corner at `at`, each with `air` more between its blocks.
  void place_columns(Columns columns, Point at, double room) {
    for (std::vector<Block>& column : columns.blocks) {
      const double gaps = static_cast<double>(std::max<std::size_t>(2, column.size()) - 1);
      const double air = std::clamp((room - stacked(column, columns.size)) / gaps, 0.0, 1.5 * columns.size);
      double y = at.y;
      for (Block& block : column) {
        const double high = block.height;
        place(drawing_, std::move(block), {at.x, y});
        y += high + kBlockGap * columns.size + air;
      }
      at.x += columns.wide + gutter_;
    }
  }

  std::optional<MapFit> with_panel() {
    struct Try {
      std::size_t count;
      double wide, floor;
    };
    std::vector<Try> tries;
    for (const double floor : {std::max(small_, 0.92 * letter_), small_}) {
      for (const double more : {1.0, 1.2, 1.4, 1.6})  // a wider panel is a lower one
        tries.push_back({1, std::clamp(15.5 * letter_ * more, 0.15 * page_.width, 0.29 * page_.width), floor});
    }
    for (const double letters : {11.0, 12.5, 14.0})
      tries.push_back({2, letters * small_, small_});
    for (const Try& one : tries) {
      const double all = static_cast<double>(one.count) * (one.wide + gutter_) - gutter_;
      if (all > kMostPanel * page_.width) continue;
      if (auto fit = with_panel(one.count, one.wide, one.floor)) return fit;
    }
    return std::nullopt;
  }

  /// In a panel of columns of this width with no letter below `floor`.
  std::optional<MapFit> with_panel(std::size_t count, double wide, double floor) {
    const double room = bottom_ - top_, all_wide = static_cast<double>(count) * (wide + gutter_) - gutter_;
    const auto made = [&](double map_letter) { return columns(count, wide, room, map_letter, floor, 1.5 * letter_); };
    // the circles of the legend are as large as those of the map: at first as small as they may be
    if (!made(letter_)) return std::nullopt;
    const Box all{margin_, top_, page_.width - margin_ - all_wide - gutter_, bottom_};
    double most = most_letter();
    for (int round = 0; round < 8; ++round) {
      const auto fit = map_.fit(room_in(all), letter_, small_, most);
      if (!fit) return std::nullopt;
      if (auto parts = made(fit->letter)) {
        place_below(all, *fit);
        const double x = page_.width - margin_ - all_wide;
        rule({x - 0.5 * gutter_, top_}, {x - 0.5 * gutter_, bottom_});
        place_columns(std::move(*parts), {x, top_}, room);
        return fit;
      }
      if (fit->letter <= 1.001 * letter_) return std::nullopt;
      most = std::max(letter_, 0.9 * fit->letter);
    }
    return std::nullopt;
  }

  void rule(Point from, Point to) { drawing_.lines.push_back({from, to, 0.6, Dash::solid, Colour(kRule), false}); }

  /// What the parts below it leave of a box for the map.
  [[nodiscard]] PosterMap::RoomFor room_in(const Box& all) const {
    return [this, all](const std::vector<ActorIndex>& numbered) -> std::optional<Box> {
      Box room = all;
      room.y1 -= below(numbered, all.width()).height(gap_);
      if (brokers_ != nullptr) {
        if (room.width() > room.height()) {
          room.x1 -= kInset * room.width() + gap_;
        } else {
          room.y1 -= kInset * room.height() + gap_;
        }
      }
      return large_enough(room) ? std::optional(room) : std::nullopt;
    };
  }

  void place_below(const Box& all, const MapFit& fit) {
    groups_all_ = all;
    Below parts = below(index_of(fit), all.width());
    double y = all.y1 - parts.height(gap_) + gap_;
    if (parts.strip) {
      const double high = parts.strip->height;
      place(drawing_, std::move(*parts.strip), {all.x0, y});
      y += high + gap_;
    }
    place(drawing_, std::move(parts.index), {all.x0, y});
  }

  // ---- the band below

  [[nodiscard]] std::optional<Columns> band(double map_letter) const {
    for (const std::size_t count : {std::size_t{4}, std::size_t{5}, std::size_t{3}, std::size_t{2}}) {
      const double wide = (width() - static_cast<double>(count - 1) * gutter_) / static_cast<double>(count);
      if (auto out = columns(count, wide, kMostBand * (bottom_ - top_), map_letter, small_, 1.15 * letter_)) return out;
    }
    return std::nullopt;
  }

  std::optional<MapFit> with_band() {
    // circles of the legend are true to the map, whose letter follows from the room that the legend leaves
    double guess = most_letter();
    bool refined = false;
    for (int round = 0; round < 4; ++round) {
      const auto parts = band(guess);
      std::optional<MapFit> fit;
      Box all;
      if (parts) {
        all = {margin_, top_, page_.width - margin_, bottom_ - parts->height - gap_};
        fit = map_.fit(room_in(all), letter_, small_, guess);
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
      place_below(all, *fit);
      const double top = bottom_ - parts->height;
      rule({margin_, top - 0.5 * gap_}, {page_.width - margin_, top - 0.5 * gap_});
      place_columns(*parts, {margin_, top}, parts->height);
      return fit;
    }
    return std::nullopt;
  }

  const PanelScene& scene_;
  bool compact_;
  const PosterOptions& options_;
  const PosterMap& map_;
  const PosterMap* brokers_;
  Size page_;
  double letter_, small_, short_, margin_, gutter_, gap_;
  double stripe_ = 0, top_ = 0, bottom_ = 0, logo_bottom_ = 0;
  Box groups_all_;  ///< for map, inset and what is below them
  PosterDrawing drawing_;
};

}  // namespace

std::optional<Composed> composed(const PanelScene& scene, const Maps& maps, bool paint) {
  auto out = Composer(scene, maps, false).compose(paint);
  return out ? std::move(out) : Composer(scene, maps, true).compose(paint);
}

}  // namespace samenspel
