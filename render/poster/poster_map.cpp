#include "render/poster/poster_map.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

#include "render/graphviz/mark_shape.hpp"
#include "render/map/marks.hpp"
#include "render/poster/map_painter.hpp"
#include "render/poster/settle.hpp"
#include "support/unicode.hpp"

namespace samenspel {

namespace {

constexpr double kThinner = 0.55;  ///< of lines, against a map to be seen close by
constexpr double kFullest = 0.62;  ///< of the room that boxes may cover
constexpr double kAtEase = 0.30;   ///< of the room; where they cover less, the letter grows
constexpr double kGrowth = 1.04;
constexpr double kNumberLetter = 0.62 * kNameLetter;  ///< of a number in a mark, at least
constexpr double kCrowded = 0.38;                     ///< of the room; covered by more, it has to be filled evenly
constexpr double kMostInflated = 0.8;  ///< of the room, by boxes with their gaps: more than that never settles
constexpr double kForeignGap = 1.6;
constexpr double kLineHeight = 1.16;                                         ///< of names, in letters
constexpr std::array kGaps{3.2, 2.4, 1.8, 1.3, 0.95, 0.7, 0.5, 0.35, 0.25};  ///< between boxes, in letters

double covered(const std::vector<Size>& boxes, Size room) {
  double area = 0;
  for (const Size& box : boxes)
    area += (box.width + 0.4 * kNameLetter) * (box.height + 0.3 * kNameLetter);
  return area / (room.width * room.height);
}

}  // namespace

std::size_t MapFit::count() const {
  return static_cast<std::size_t>(std::count(numbered.begin(), numbered.end(), true));
}

double PosterMap::radius_of(double map_radius) {
  return kNameLetter * (0.42 + 0.83 * (map_radius - kLeastRadius) / kRadiusRange);
}

PosterMap::PosterMap(const Network& network, const PosterOptions& options, const MapContents& contents,
                     const Letters& letters, const Layouter& layouter)
    : network_(network), options_(options), contents_(contents), letters_(letters) {
  contents_.widths.thinner = kThinner;
  const std::size_t n = network.actors.size();
  for (ActorIndex i = 0; i < n; ++i) {
    const TextBlock block = name_block(network, contents_, i);
    Name name{block.lines, static_cast<double>(block.letter), block.bold ? kBold : kRegular, {}};
    for (const std::string& line : name.lines)
      name.size.width = std::max(name.size.width, letters.width(line, name.letter, name.weight));
    name.size.height = kLineHeight * name.letter * static_cast<double>(name.lines.size());
    names_.push_back(std::move(name));
  }
  std::vector<std::size_t> degree(n, 0);
  for (const DrawnTie& tie : contents_.ties) {
    ++degree[tie.from];
    ++degree[tie.to];
  }
  const auto value = [&](ActorIndex i) {
    return i < options.map.size.size() && std::isfinite(options.map.size[i]) ? options.map.size[i] : -1.0;
  };
  std::vector<ActorIndex> order(n);
  std::iota(order.begin(), order.end(), ActorIndex{0});
  std::stable_sort(order.begin(), order.end(), [&](ActorIndex a, ActorIndex b) {
    return value(a) != value(b) ? value(a) > value(b) : degree[a] > degree[b];
  });
  rank_.resize(n);
  for (std::uint32_t k = 0; k < n; ++k)
    rank_[order[k]] = k;
  std::vector<std::string> folded_names;
  for (ActorIndex i = 0; i < n; ++i)
    folded_names.push_back(bare(shown_name(network, i)));
  by_name_.resize(n);
  std::iota(by_name_.begin(), by_name_.end(), 0U);
  std::stable_sort(by_name_.begin(), by_name_.end(),
                   [&](std::uint32_t a, std::uint32_t b) { return folded_names[a] < folded_names[b]; });
  lying_ = sector_places(network, contents_.ties, options.map.seed, layouter);
}

bool PosterMap::share_sector(std::size_t a, std::size_t b) const {
  for (const Share& one : network_.actors.sectors(static_cast<ActorIndex>(a))) {
    for (const Share& other : network_.actors.sectors(static_cast<ActorIndex>(b))) {
      if (one.sector == other.sector) return true;
    }
  }
  return false;
}

double PosterMap::number_radius(ActorIndex actor, double number_letter) const {
  const std::size_t digits = std::to_string(network_.actors.size()).size();
  const double round = std::max(0.62 * kNameLetter, number_letter * (0.36 + 0.3 * static_cast<double>(digits)));
  // in a diamond, a triangle or a house less than its radius is for the number
  const MarkShape shape = mark_of(network_, options_.map, contents_, actor).shape;
  return shape == MarkShape::circle || shape == MarkShape::square || shape == MarkShape::hexagon ? round : 1.25 * round;
}

std::vector<Size> PosterMap::boxes(const std::vector<bool>& numbered, double number_letter) const {
  std::vector<Size> out;
  for (ActorIndex i = 0; i < numbered.size(); ++i) {
    const Mark mark = mark_of(network_, options_.map, contents_, i);
    if (numbered[i]) {
      const Size size = shape_size(mark.shape, number_radius(i, number_letter));
      out.push_back({size.width + 2, size.height + 2});
    } else {
      out.push_back(actor_space(mark.shape, radius_of(mark.radius), names_[i].size).box);
    }
  }
  return out;
}

std::optional<std::vector<Point>> PosterMap::placed(const Box& room, const std::vector<Size>& boxes) const {
  const Box inner{room.x0 + 0.9 * kNameLetter, room.y0 + 0.9 * kNameLetter, room.x1 - 0.9 * kNameLetter,
                  room.y1 - 1.9 * kNameLetter};
  if (inner.width() <= 0 || inner.height() <= 0) return std::nullopt;
  std::vector<Point> wished;
  const bool standing = room.height() > room.width();
  // the fuller the room, the more evenly it has to be filled
  std::vector<Point> unit_places = filling_square(lying_);
  if (covered(boxes, {room.width(), room.height()}) > kCrowded) unit_places = filling_square(std::move(unit_places));
  for (std::size_t i = 0; i < lying_.size(); ++i) {
    const Point unit = standing ? Point{unit_places[i].y, unit_places[i].x} : unit_places[i];
    // within the room with its whole box
    const Size box = boxes[i];
    wished.push_back({inner.x0 + box.width / 2 + unit.x * std::max(0.0, inner.width() - box.width),
                      inner.y0 + box.height / 2 + unit.y * std::max(0.0, inner.height() - box.height)});
  }
  const auto same = [&](std::size_t a, std::size_t b) { return share_sector(a, b); };
  for (const double gap : kGaps) {
    double inflated = 0;
    for (const Size& box : boxes)
      inflated += (box.width + gap * kNameLetter) * (box.height + 0.7 * gap * kNameLetter);
    const bool last = gap == kGaps.back();
    if (inflated > kMostInflated * inner.width() * inner.height() && !last) continue;  // no use trying
    const SettleOptions how{gap * kNameLetter, gap > 0.6 ? kForeignGap : 1, gap > 0.6 ? 400 : 1500};
    if (auto places = settled(wished, boxes, inner, same, how)) return places;
  }
  return packed(wished, boxes, inner, kGaps.back() * kNameLetter);
}

std::optional<MapFit> PosterMap::fit(const RoomFor& room_for, double letter, double small, double most) const {
  const std::size_t n = network_.actors.size();
  std::size_t named = n;
  const auto fewer = [&](std::size_t part) { named -= std::min(named, std::max<std::size_t>(1, n / part)); };
  double most_growth = std::max(1.0, most / letter);
  while (true) {
    MapFit out;
    out.numbered.assign(n, false);
    out.number.assign(n, 0);
    std::vector<ActorIndex> index;
    for (const std::uint32_t i : by_name_) {
      if (rank_[i] < named) continue;
      out.numbered[i] = true;
      index.push_back(i);
      out.number[i] = index.size();
    }
    const auto room = room_for(index);
    if (!room) return std::nullopt;
    out.room = *room;
    const auto sized = [&](double growth) {  // the room at a letter of 11
      const double scale = letter * growth / kNameLetter;
      return Size{room->width() / scale, room->height() / scale};
    };
    const auto boxes_at = [&](double growth) {
      const double scale = letter * growth / kNameLetter;
      return boxes(out.numbered, std::max(small / scale, kNumberLetter));
    };
    double growth = 1;
    if (covered(boxes_at(1), sized(1)) > kFullest) {
      if (named == 0) return std::nullopt;
      fewer(40);
      continue;
    }
    while (growth * kGrowth <= most_growth && covered(boxes_at(growth * kGrowth), sized(growth * kGrowth)) < kAtEase)
      growth *= kGrowth;
    const Size size = sized(growth);
    if (auto places = placed({0, 0, size.width, size.height}, boxes_at(growth))) {
      out.places = std::move(*places);
      out.letter = letter * growth;
      return out;
    }
    if (growth > 1.02) {
      most_growth = std::max(1.0, growth * 0.95);
    } else {
      if (named == 0) return std::nullopt;
      fewer(30);
    }
  }
}

void PosterMap::draw(const MapFit& fit, PosterDrawing& out) const {
  const double scale = fit.letter / kNameLetter;
  const double small = small_letter(options_), number_letter = std::max(small / scale, kNumberLetter);
  MapPainter painter(network_, options_, contents_, letters_, {fit.room.width() / scale, fit.room.height() / scale},
                     scale);
  for (ActorIndex i = 0; i < network_.actors.size(); ++i) {
    Mark mark = mark_of(network_, options_.map, contents_, i);
    if (fit.numbered[i]) {
      mark.radius = number_radius(i, number_letter);
      painter.add_numbered(i, std::move(mark), fit.places[i], fit.number[i], number_letter);
    } else {
      mark.radius = radius_of(mark.radius);
      const Name& name = names_[i];
      painter.add_named(i, std::move(mark), fit.places[i], {name.lines, name.letter, name.weight, name.size});
    }
  }
  painter.paint(out, fit.room, rank_);
}

}  // namespace samenspel
