// A finished poster as data, for the painters of PDF, PNG and SVG: every place, colour and word is decided. Points from
// the top left corner of the trimmed sheet, y downward. Painted in the order: boxes, hulls, ties (those between sectors
// on top), lines and icons, words, actors with their labels, logo.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "render/map/drawing.hpp"
#include "render/poster/letters.hpp"

namespace samenspel {

/// One line of text.
struct PosterLine {
  std::string text;
  Point at;  ///< of the baseline: its start, middle or end, as `anchor` says
  double letter = 11;
  int weight = kRegular;
  Anchor anchor = Anchor::start;
  Colour colour = "#1A1A1A";
  double width = 0;          ///< measured
  double halo = 0;           ///< of white round the letters, in points
  Colour under = "#FFFFFF";  ///< the darkest that lies behind it, for the check of contrast
};

struct PosterBox {
  Box box;
  Colour colour;
};

struct PosterActor {
  std::string id, title;
  std::vector<std::string> classes;
  Mark mark;
  std::vector<PosterLine> label;
  bool numbered = false;  ///< the label is a number in the mark
};

/// A tie, its colour running from that of one sector to that of the other where both are given.
struct PosterTie {
  TieMark mark;
  std::optional<Colour> from_colour, to_colour;
};

/// A picture in a box, kept as the bytes of its file.
struct PosterLogo {
  std::string bytes;
  bool svg = false;
  Box box;
};

/// Words that belong together, such as "title" or "footer": a group of that class in SVG.
struct PosterWords {
  std::string part;
  std::vector<PosterLine> lines;
};

struct PosterDrawing {
  Size page;  ///< trimmed
  std::string title, description, author;
  std::string created;  ///< YYYY-MM-DD, for the metadata
  Language language = Language::en;
  std::string font;
  std::vector<PosterBox> boxes;
  std::vector<HullMark> hulls;
  std::vector<PosterTie> ties;
  std::vector<LineMark> lines;
  std::vector<Mark> icons;
  std::vector<PosterWords> words;
  std::vector<PosterActor> actors;
  std::optional<PosterLogo> logo;
};

/// The box of a line: from its descenders to the top of its capitals.
[[nodiscard]] Box box_of(const PosterLine& line);

}  // namespace samenspel
