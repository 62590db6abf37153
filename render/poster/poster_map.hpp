// The map of a poster: laid out once, then fitted to the room that the page leaves it. It is made at a letter of 11
// points, as every map, and painted as much larger as the letter on the sheet is. Names are never smaller than asked:
// where not all fit, the least important become numbers.
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "render/map/contents.hpp"
#include "render/map/layout.hpp"
#include "render/poster/options.hpp"

namespace samenspel {

/// Where the actors of a map stand, how large its letter is and who has a number for a name.
struct MapFit {
  Box room;       ///< on the page, in points
  double letter;  ///< points of a name, at least what was asked
  std::vector<bool> numbered;
  std::vector<std::size_t> number;  ///< of those who are, 1 upward in the order of their names
  std::vector<Point> places;        ///< centres of mark and label together, at a letter of 11
  [[nodiscard]] std::size_t count() const;
};

class PosterMap {
 public:
  PosterMap(const Network& network, const PosterOptions& options, const MapContents& contents, const Letters& letters,
            const Layouter& layouter);

  /// The room on the page for the map when so many actors are in the index; nothing where there is none left.
  using RoomFor = std::function<std::optional<Box>(const std::vector<ActorIndex>& numbered)>;
  /// With a letter from `letter` to `most` points, numbers in one of `small`. Nothing where even numbers do not fit.
  [[nodiscard]] std::optional<MapFit> fit(const RoomFor& room_for, double letter, double small, double most) const;

  /// Adds hulls, ties, names of sectors and actors to the drawing.
  void draw(const MapFit& fit, PosterDrawing& drawing) const;

  [[nodiscard]] const Network& network() const { return network_; }

  /// Of a mark in a map of 11 points, for one of SizeScale::radius.
  [[nodiscard]] static double radius_of(double map_radius);

 private:
  struct Name {
    std::vector<std::string> lines;
    double letter;
    int weight;
    Size size;
  };
  [[nodiscard]] std::vector<Size> boxes(const std::vector<bool>& numbered, double number_letter) const;
  [[nodiscard]] double number_radius(ActorIndex actor, double number_letter) const;
  [[nodiscard]] std::optional<std::vector<Point>> placed(const Box& room, const std::vector<Size>& boxes) const;
  [[nodiscard]] bool share_sector(std::size_t a, std::size_t b) const;

  const Network& network_;
  const PosterOptions& options_;
  MapContents contents_;
  const Letters& letters_;
  std::vector<Name> names_;
  std::vector<std::uint32_t> rank_;     ///< 0 for the most important
  std::vector<std::uint32_t> by_name_;  ///< actors in the order of their names
  std::vector<Point> lying_;            ///< in the unit square, the longest direction across
};

}  // namespace samenspel
