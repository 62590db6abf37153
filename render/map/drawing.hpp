// A finished picture as data: every place, shape, colour and word is decided; what remains is to paint it. Made by
// render/map, painted by render/graphviz (and by the poster). No library's types; points, y upward. Everything is
// painted in the order: hulls, the legend with its words, ties, marks with their labels, plates.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "render/map/geometry.hpp"
#include "support/text.hpp"

namespace samenspel {

/// Colours are "#RRGGBB"; alpha apart, 0…1.
using Colour = std::string;

enum class MarkShape { circle, square, diamond, house, hexagon, triangle, pentagon };
enum class Dash { solid, dashed, dotted };
enum class Anchor { start, middle, end };

/// One line of text. `at` is on the baseline.
struct DrawnWord {
  std::string text;
  Point at;
  double letter = 11;  ///< letter size in points
  bool bold = false;
  Anchor anchor = Anchor::start;
  Colour colour = "#1A1A1A";
  double width = 0;  ///< measured, for the painter
};

/// A shape filled with one colour, or a disc cut in wedges (the first from 3 o'clock, anticlockwise).
struct Mark {
  MarkShape shape = MarkShape::circle;
  Point at;
  double radius = 7;  ///< of the disc with the same weight to the eye
  struct Fill {
    Colour colour;
    double share;
  };
  std::vector<Fill> fills;
  Colour outline = "#333333";
  double outline_width = 1.1;
  bool weak = false;  ///< its fills are mixed with white: of who recedes, or has no value
};

struct Label {
  std::vector<std::string> lines;
  double letter = 11;
  bool bold = false;
  Box box;                          ///< of the plate behind it
  std::vector<std::string> more{};  ///< below the lines, in smaller plain letters
  Colour colour = "#1A1A1A";
};

struct ActorMark {
  std::string id;                    ///< unique in the drawing, safe in XML: "actor-17"
  std::string title;                 ///< the name as shown
  std::vector<std::string> classes;  ///< "actor", "sector-resident", …
  Mark mark;
  Label label;
};

struct TieMark {
  std::string id;
  std::string title;                 ///< "A → B", "A – B"
  std::string tooltip_kind;          ///< kind in words, "" for none
  std::vector<std::string> classes;  ///< "tie", and "cross" between sectors
  std::uint32_t from = 0, to = 0;    ///< indices in Drawing::actors
  Cubic curve;                       ///< ends where the arrow head begins
  std::optional<Point> tip;          ///< of the arrow head; none for a mutual tie
  double width = 1, arrow_size = 0.6;
  Dash dash = Dash::solid;
  Colour colour = "#808080";
  bool doubled = false;  ///< two lines side by side with a third of `width` white between them
};

/// Words on a plate of their own, over all else.
struct PlateMark {
  std::string id;
  std::string title;
  std::vector<std::string> classes;
  Label label;
};

/// Opacities at which what lies on a tint, or where two meet, can still be read (theme_test.cpp).
inline constexpr double kTint = 0.14, kRim = 0.8;

struct HullMark {
  std::string sector_class;              ///< "hull-resident"
  std::vector<std::vector<Point>> fill;  ///< closed outlines as Beziers (p0, then c1 c2 p …), holes joined by a keyhole
  std::vector<std::vector<Point>> rims;  ///< closed outlines of rims and holes
  Colour colour, rim_colour;
  double alpha = kTint, rim_alpha = kRim;
  Dash rim_dash = Dash::solid;
  double rim_width = 1;
};

struct LineMark {
  Point from, to;
  double width = 1;
  Dash dash = Dash::solid;
  Colour colour = "#333333";
  bool arrow = false;
};

struct Drawing {
  Box page;
  Point origin{};                  ///< added to a place on the page: where it lay while actors were being placed
  std::string title, description;  ///< for metadata and the SVG's title and desc
  Language language = Language::en;
  std::string font = "Inter,Noto Sans,DejaVu Sans,Arial,sans-serif";
  std::vector<HullMark> hulls;
  std::vector<TieMark> ties;
  std::vector<ActorMark> actors;
  std::vector<PlateMark> plates;
  std::vector<Mark> icons;  ///< of the legend
  std::vector<LineMark> lines;
  std::vector<DrawnWord> words;
  Colour ground = "#FFFFFF";    ///< of the page, and of the plates behind names
  double plate_opacity = 0.72;  ///< of the plates behind the names of actors
};

}  // namespace samenspel
