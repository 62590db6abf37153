#include "render/poster/checks.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

#include <nlohmann/json.hpp>

#include "render/map/compose.hpp"
#include "render/map/palette.hpp"

namespace samenspel {

namespace {

constexpr double kLeastTextContrast = 4.5, kLeastShapeContrast = 3;
constexpr double kRounding = 0.005;  ///< points
constexpr std::size_t kNobody = static_cast<std::size_t>(-1);

/// A box that nothing else may lie on.
struct Item {
  Box box;
  std::size_t owner;  ///< actor, or kNobody
  bool word;
};

bool meet(const Item& a, const Item& b) {
  if (a.owner != kNobody && a.owner == b.owner && a.word != b.word) return false;  // a number in its own mark
  return overlap(a.box, b.box, -0.1);
}

}  // namespace

Box box_of(const PosterLine& line) {
  const double left = line.anchor == Anchor::start    ? line.at.x
                      : line.anchor == Anchor::middle ? line.at.x - line.width / 2
                                                      : line.at.x - line.width;
  return {left, line.at.y - 0.74 * line.letter, left + line.width, line.at.y + 0.2 * line.letter};
}

bool PosterCheck::kept() const {
  return overlaps == 0 && outside == 0 && letter >= minimum_letter - kRounding &&
         smallest_other >= least_other - kRounding && text_contrast >= kLeastTextContrast &&
         shape_contrast >= kLeastShapeContrast;
}

PosterCheck checked(const PosterDrawing& poster, const PosterOptions& options, double map_letter) {
  PosterCheck out;
  out.page_mm = options.sheet.mm;
  out.minimum_letter = asked_letter(options);
  out.least_other = std::max(kLeastLetter, 0.6 * asked_letter(options));
  out.letter = out.smallest_other = std::numeric_limits<double>::infinity();
  std::vector<Item> items;
  const auto see_text = [&](const PosterLine& line) {
    out.text_contrast = std::min(out.text_contrast, contrast(line.colour, line.under));
  };
  for (const PosterWords& words : poster.words) {
    for (const PosterLine& line : words.lines) {
      items.push_back({box_of(line), kNobody, true});
      out.smallest_other = std::min(out.smallest_other, line.letter);
      see_text(line);
    }
  }
  for (std::size_t i = 0; i < poster.actors.size(); ++i) {
    const PosterActor& actor = poster.actors[i];
    items.push_back({box_of(actor.mark), i, false});
    ++(actor.numbered ? out.numbered : out.labels);
    for (const PosterLine& line : actor.label) {
      items.push_back({box_of(line), i, true});
      double& smallest = actor.numbered ? out.smallest_other : out.letter;
      smallest = std::min(smallest, line.letter);
      see_text(line);
    }
    out.shape_contrast = std::min(out.shape_contrast, contrast(actor.mark.outline, "#FFFFFF"));
  }
  if (out.labels == 0) out.letter = map_letter;
  std::vector<Colour> grounds{"#FFFFFF"};
  for (const HullMark& hull : poster.hulls)
    grounds.push_back(mixed(hull.colour, "#FFFFFF", hull.alpha));
  const auto see_line = [&](const Colour& colour) {
    for (const Colour& ground : grounds)
      out.shape_contrast = std::min(out.shape_contrast, contrast(colour, ground));
  };
  for (const PosterTie& tie : poster.ties) {
    if (tie.from_colour && tie.to_colour) {
      see_line(*tie.from_colour);
      see_line(*tie.to_colour);
    } else {
      see_line(tie.mark.colour);
    }
  }
  const Box page{0, 0, poster.page.width, poster.page.height};
  std::sort(items.begin(), items.end(), [](const Item& a, const Item& b) { return a.box.x0 < b.box.x0; });
  for (std::size_t a = 0; a < items.size(); ++a) {
    const Box& box = items[a].box;
    if (box.x0 < page.x0 || box.y0 < page.y0 || box.x1 > page.x1 || box.y1 > page.y1) ++out.outside;
    for (std::size_t b = a + 1; b < items.size() && items[b].box.x0 < box.x1; ++b)
      out.overlaps += meet(items[a], items[b]) ? 1 : 0;
  }
  return out;
}

std::string check_json(const PosterCheck& check) {
  const auto rounded = [](double value) { return std::round(value * 100) / 100; };
  nlohmann::ordered_json json;
  json["page_mm"] = {check.page_mm.width, check.page_mm.height};
  json["minimum_letter_pt"] = rounded(check.minimum_letter);
  json["letter_pt"] = rounded(check.letter);
  json["labels"] = check.labels;
  json["numbered"] = check.numbered;
  json["overlaps"] = check.overlaps;
  json["outside"] = check.outside;
  json["contrast_minimum"] = rounded(std::min(check.text_contrast, check.shape_contrast));
  return json.dump(2) + "\n";
}

}  // namespace samenspel
