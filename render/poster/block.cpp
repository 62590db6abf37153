#include "render/poster/block.hpp"

#include <utility>

namespace samenspel {

void place(PosterDrawing& drawing, Block block, Point at) {
  for (PosterLine& line : block.words)
    line.at = line.at + at;
  for (Mark& icon : block.icons) {
    icon.at = icon.at + at;
    drawing.icons.push_back(std::move(icon));
  }
  for (LineMark& line : block.lines) {
    line.from = line.from + at;
    line.to = line.to + at;
    drawing.lines.push_back(std::move(line));
  }
  for (PosterBox& box : block.boxes) {
    box.box = {box.box.x0 + at.x, box.box.y0 + at.y, box.box.x1 + at.x, box.box.y1 + at.y};
    drawing.boxes.push_back(std::move(box));
  }
  if (!block.words.empty()) drawing.words.push_back({std::move(block.part), std::move(block.words)});
}

void BlockWriter::text(std::string_view words, const Style& style) {
  for (std::string& one : letters_.lines(words, style.letter, style.weight, width_ - style.indent)) {
    line(std::move(one), {style.indent, block_.height + 0.97 * style.letter}, style);
    block_.height += style.line_height * style.letter;
  }
}

void BlockWriter::line(std::string words, Point baseline, const Style& style) {
  PosterLine out;
  out.width = letters_.width(words, style.letter, style.weight);
  out.text = std::move(words);
  out.at = baseline;
  out.letter = style.letter;
  out.weight = style.weight;
  out.anchor = style.anchor;
  out.colour = style.colour;
  block_.words.push_back(std::move(out));
}

}  // namespace samenspel
