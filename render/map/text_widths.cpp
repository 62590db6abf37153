#include "render/map/text_widths.hpp"

namespace samenspel {

void TextWidths::want(const std::vector<TextBlock>& blocks) {
  for (const TextBlock& block : blocks) {
    if (widths_.try_emplace({block.lines[0], block.letter, block.bold}, 0.0).second) blocks_.push_back(block);
  }
}

void TextWidths::measure(const Layouter& layouter) {
  const std::vector<Size> sizes = layouter.measure(blocks_);
  for (std::size_t i = 0; i < blocks_.size(); ++i)
    widths_[{blocks_[i].lines[0], blocks_[i].letter, blocks_[i].bold}] = sizes[i].width;
}

double TextWidths::width(const std::string& text, int letter, bool bold) const {
  const auto found = widths_.find({text, letter, bold});
  return found == widths_.end() ? 0 : found->second;
}

WidthOf TextWidths::lookup() const {
  return [this](const std::string& text, int letter, bool bold) { return width(text, letter, bold); };
}

}  // namespace samenspel
