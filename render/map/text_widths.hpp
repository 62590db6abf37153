// Widths of texts, all measured at once by a Layouter and then looked up: say what will be asked (`want`), measure,
// ask. Cost: one run of the layouter.
#pragma once

#include <map>
#include <string>
#include <tuple>
#include <vector>

#include "render/map/layout.hpp"
#include "render/map/legend.hpp"

namespace samenspel {

class TextWidths {
 public:
  /// Only the first line counts.
  void want(const std::vector<TextBlock>& blocks);
  void measure(const Layouter& layouter);
  /// 0 for a text that was not measured.
  [[nodiscard]] double width(const std::string& text, int letter, bool bold) const;
  /// `width` as a function; these widths must outlive it.
  [[nodiscard]] WidthOf lookup() const;

 private:
  using Key = std::tuple<std::string, int, bool>;
  std::map<Key, double> widths_;
  std::vector<TextBlock> blocks_;
};

}  // namespace samenspel
