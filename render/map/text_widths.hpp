// How wide texts are: all that a drawing will need are measured in one question to the layouter, then looked up.
#pragma once

#include <map>
#include <string>
#include <tuple>
#include <vector>

#include "render/map/layout.hpp"

namespace samenspel {

/// Texts measured once, to be looked up.
class TextWidths {
 public:
  void want(const TextBlock& block) {
    if (sizes_.try_emplace(key(block.lines[0], block.letter, block.bold), Size{}).second) blocks_.push_back(block);
  }
  void measure(const Layouter& layouter) {
    const std::vector<Size> sizes = layouter.measure(blocks_);
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      sizes_[key(blocks_[i].lines[0], blocks_[i].letter, blocks_[i].bold)] = sizes[i];
    }
  }
  [[nodiscard]] double width(const std::string& text, int letter, bool bold) const {
    const auto found = sizes_.find(key(text, letter, bold));
    return found == sizes_.end() ? 0 : found->second.width;
  }

 private:
  using Key = std::tuple<std::string, int, bool>;
  static Key key(const std::string& text, int letter, bool bold) { return {text, letter, bold}; }
  std::map<Key, Size> sizes_;
  std::vector<TextBlock> blocks_;
};

}  // namespace samenspel
