// A part of the page beside the map: texts, signs and bars below each other in a column, made before it is known where
// the column stands. No cost worth naming.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "render/map/palette.hpp"
#include "render/poster/poster_drawing.hpp"

namespace samenspel {

/// Places count from its top left corner.
struct Block {
  std::string part;  ///< class of its words in SVG
  std::vector<PosterLine> words;
  std::vector<Mark> icons;
  std::vector<LineMark> lines;
  std::vector<PosterBox> boxes;
  double height = 0;
};

/// Adds the block to the drawing with its corner at `at`.
void place(PosterDrawing& drawing, Block block, Point at);

/// Writes a block from the top down.
class BlockWriter {
 public:
  BlockWriter(const Letters& letters, std::string part, double width) : letters_(letters), width_(width) {
    block_.part = std::move(part);
  }

  [[nodiscard]] double width() const { return width_; }
  /// Of all that is written so far.
  [[nodiscard]] double height() const { return block_.height; }

  struct Style {
    double letter;
    int weight = kRegular;
    std::string_view colour = kInk;
    double indent = 0;
    double line_height = 1.22;  ///< in letters
    Anchor anchor = Anchor::start;
  };
  /// The text in as many lines as it takes.
  void text(std::string_view words, const Style& style);
  /// One line with its baseline at a place of the block; takes no height.
  void line(std::string words, Point baseline, const Style& style);
  void gap(double height) { block_.height += height; }
  void icon(Mark mark) { block_.icons.push_back(std::move(mark)); }
  void stroke(LineMark line) { block_.lines.push_back(std::move(line)); }
  void bar(const Box& box, std::string_view colour) { block_.boxes.push_back({box, Colour(colour)}); }
  [[nodiscard]] Block done() && { return std::move(block_); }

 private:
  const Letters& letters_;
  double width_;
  Block block_;
};

}  // namespace samenspel
