#include "render/poster/sheet_size.hpp"

#include <array>
#include <utility>

#include "support/numbers.hpp"
#include "support/unicode.hpp"

namespace samenspel {

namespace {

constexpr std::array kPapers{
    PaperRow{"A4", {210, 297}, 0.9}, PaperRow{"A3", {297, 420}, 1},    PaperRow{"A2", {420, 594}, 1.5},
    PaperRow{"A1", {594, 841}, 2},   PaperRow{"A0", {841, 1189}, 2.5},
};

}  // namespace

std::span<const PaperRow> all_papers() {
  return kPapers;
}

const PaperRow* find_paper(std::string_view name) {
  const std::string wanted = folded(name);
  for (const PaperRow& paper : kPapers) {
    if (folded(paper.name) == wanted) return &paper;
  }
  return nullptr;
}

std::optional<SheetSize> read_sheet_size(std::string_view text, bool standing) {
  if (const PaperRow* paper = find_paper(text)) {
    Size mm = paper->mm;
    if (!standing) std::swap(mm.width, mm.height);
    return SheetSize{mm, std::string(paper->name)};
  }
  const std::string small = folded(text);
  const std::size_t by = small.find('x');
  if (by == std::string::npos) return std::nullopt;
  const auto width = read_number(std::string_view(small).substr(0, by)),
             height = read_number(std::string_view(small).substr(by + 1));
  if (!width || !height) return std::nullopt;
  for (const double side : {*width, *height}) {
    if (!(side >= kLeastSide && side <= kMostSide)) return std::nullopt;
  }
  Size mm{*width, *height};
  if (standing && mm.width > mm.height) std::swap(mm.width, mm.height);
  return SheetSize{mm, {}};
}

double usual_distance(Size mm) {
  const double area = mm.width * mm.height;
  const PaperRow* nearest = &kPapers.front();
  const auto ratio = [&](const PaperRow& paper) {
    const double other = paper.mm.width * paper.mm.height;
    return area > other ? area / other : other / area;
  };
  for (const PaperRow& paper : kPapers) {
    if (ratio(paper) < ratio(*nearest)) nearest = &paper;
  }
  return nearest->distance;
}

}  // namespace samenspel
