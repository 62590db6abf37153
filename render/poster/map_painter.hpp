// Paints the map of a poster when it is known where everybody stands: moves labels to where the fewest ties cross them,
// draws ties, hulls and names of sectors, and brings all to the page. Works at a letter of 11 points, y upward.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "render/map/contents.hpp"
#include "render/poster/options.hpp"

namespace samenspel {

/// A name to be placed beside its mark.
struct PlacedName {
  std::vector<std::string> lines;
  double letter;
  int weight;
  Size size;
};

class MapPainter {
 public:
  /// `room` at a letter of 11; `scale` brings that to the page.
  MapPainter(const Network& network, const PosterOptions& options, const MapContents& contents, const Letters& letters,
             Size room, double scale);

  // In the order of the actors. `centre` is that of mark and label together.
  void add_named(ActorIndex actor, Mark mark, Point centre, PlacedName name);
  void add_numbered(ActorIndex actor, Mark mark, Point centre, std::size_t number, double letter);

  /// `rank`: of each actor, 0 for the most important, whose label chooses first.
  void paint(PosterDrawing& out, const Box& room_on_page, std::span<const std::uint32_t> rank);

 private:
  struct Row {
    PlacedName name;
    Anchor anchor = Anchor::middle;
    bool numbered = false;
  };
  void move_labels(std::span<const std::uint32_t> rank);
  void draw_hulls();
  void name_sectors();
  [[nodiscard]] std::vector<PosterLine> name_lines(std::size_t actor) const;
  [[nodiscard]] Box space_of(std::size_t actor) const;
  void bring_to_page(PosterDrawing& out, const Box& room) const;

  const Network& network_;
  const PosterOptions& options_;
  const MapContents& contents_;
  const Letters& letters_;
  Box room_;
  double scale_;
  Drawing drawing_;  ///< actors, ties, hulls; labels as boxes
  std::vector<Row> rows_;
  std::vector<PosterLine> sector_names_;
};

}  // namespace samenspel
