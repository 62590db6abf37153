#include "render/map/kept_places.hpp"

#include <cmath>
#include <numbers>

#include "render/map/box_index.hpp"
#include "render/map/layout.hpp"

namespace samenspel {

namespace {

constexpr double kGap = 4;  ///< points left free round who is new

class Settler {
 public:
  Settler(const Network& network, std::span<const DrawnTie> ties, std::span<const Size> boxes,
          std::span<const std::optional<Point>> kept)
      : network_(network),
        boxes_(boxes),
        places_(kept.begin(), kept.end()),
        partners_(network.actors.size()),
        taken_(cell_for(boxes)) {
    for (const DrawnTie& tie : ties) {
      partners_[tie.from].push_back(tie.to);
      partners_[tie.to].push_back(tie.from);
    }
  }

  std::vector<Point> settle() {
    settle_kept();
    // Those with a placed partner first, then theirs, and so on: each round places who can be placed by the round
    // before.
    std::vector<ActorIndex> waiting;
    for (ActorIndex i = 0; i < places_.size(); ++i)
      if (!places_[i]) waiting.push_back(i);
    while (!waiting.empty()) {
      std::vector<std::pair<ActorIndex, Point>> round;
      std::vector<ActorIndex> rest;
      for (const ActorIndex i : waiting) {
        if (const auto wish = among_partners(i)) {
          round.emplace_back(i, *wish);
        } else {
          rest.push_back(i);
        }
      }
      if (round.empty()) break;
      for (const auto& [i, wish] : round)
        put(i, wish);
      waiting = std::move(rest);
    }
    const std::vector<std::optional<Point>> middles = sector_middles();
    const Point below{(all_.x0 + all_.x1) / 2, all_.y0};
    for (const ActorIndex i : waiting) {
      if (places_[i]) continue;
      const auto sectors = network_.actors.sectors(i);
      const auto& middle = sectors.empty() ? std::nullopt : middles[sectors[0].sector];
      put(i, middle ? *middle : below);
      settle_behind(i);
    }
    std::vector<Point> out;
    for (const auto& place : places_)
      out.push_back(*place);
    return out;
  }

 private:
  void settle_kept() {
    std::vector<ActorIndex> who;
    std::vector<Point> centres;
    std::vector<Size> sizes;
    for (ActorIndex i = 0; i < places_.size(); ++i) {
      if (!places_[i]) continue;
      who.push_back(i);
      centres.push_back(*places_[i]);
      sizes.push_back(boxes_[i]);
    }
    std::vector<Box> standing;
    for (std::size_t k = 0; k < who.size(); ++k)
      standing.push_back(around(centres[k], sizes[k]));
    if (!overlapping(standing).empty()) centres = pushed_apart(std::move(centres), sizes, 0.1);
    for (std::size_t k = 0; k < who.size(); ++k) {
      places_[who[k]] = centres[k];
      take(around(centres[k], sizes[k]));
    }
  }

  void take(const Box& box) {
    all_ = taken_.boxes().empty() ? box : joined(all_, box);
    taken_.add(box);
  }

  [[nodiscard]] std::optional<Point> among_partners(ActorIndex i) const {
    Point sum;
    std::size_t count = 0;
    for (const ActorIndex partner : partners_[i]) {
      if (!places_[partner]) continue;
      sum = sum + *places_[partner];
      ++count;
    }
    if (count == 0) return std::nullopt;
    return sum * (1 / static_cast<double>(count));
  }

  [[nodiscard]] std::vector<std::optional<Point>> sector_middles() const {
    std::vector<Point> sums(network_.sectors.size());
    std::vector<double> counts(network_.sectors.size(), 0);
    for (ActorIndex i = 0; i < places_.size(); ++i) {
      if (!places_[i]) continue;
      for (const Share& share : network_.actors.sectors(i)) {
        sums[share.sector] = sums[share.sector] + *places_[i] * share.share;
        counts[share.sector] += share.share;
      }
    }
    std::vector<std::optional<Point>> out(sums.size());
    for (std::size_t s = 0; s < sums.size(); ++s)
      if (counts[s] > 0) out[s] = sums[s] * (1 / counts[s]);
    return out;
  }

  /// Who is tied to this new one, and to those, when a part of the network is new as a whole.
  void settle_behind(ActorIndex first) {
    std::vector<ActorIndex> ready{first};
    for (std::size_t k = 0; k < ready.size(); ++k) {
      for (const ActorIndex partner : partners_[ready[k]]) {
        if (places_[partner]) continue;
        put(partner, *places_[ready[k]]);
        ready.push_back(partner);
      }
    }
  }

  /// At the free place nearest to the wish: round it in ever wider rings.
  void put(ActorIndex i, Point wish) {
    const Size size{boxes_[i].width + kGap, boxes_[i].height + kGap};
    const double step = std::min(size.width, size.height) / 2;
    Point place = wish;
    for (int ring = 1; taken_.any(around(place, size)); ++ring) {
      const int spots = 8 * ring;
      bool found = false;
      for (int k = 0; k < spots && !found; ++k) {
        const double angle = 2 * std::numbers::pi * k / spots;
        place = wish + Point{std::cos(angle), std::sin(angle)} * (step * ring);
        found = !taken_.any(around(place, size));
      }
      if (found) break;
    }
    places_[i] = place;
    take(around(place, boxes_[i]));
  }

  const Network& network_;
  std::span<const Size> boxes_;
  std::vector<std::optional<Point>> places_;
  std::vector<std::vector<ActorIndex>> partners_;
  BoxIndex taken_;
  Box all_;
};

}  // namespace

std::vector<Point> kept_places(const Network& network, std::span<const DrawnTie> ties, std::span<const Size> boxes,
                               std::span<const std::optional<Point>> kept) {
  return Settler(network, ties, boxes, kept).settle();
}

}  // namespace samenspel
