// The third step of reading: what a YAML text says, as a small tree of texts, lists and maps with their places in the
// bytes of the file. Scalars stay text, as they were written: `no`, `007` and `Null` too. Made from yaml-cpp's events.
// Cost: linear; 32 bytes a node beside the texts.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "importers/report.hpp"
#include "importers/yaml/lint.hpp"
#include "importers/yaml/source_text.hpp"

namespace samenspel {

using NodeIndex = std::uint32_t;
inline constexpr NodeIndex kNoNode = UINT32_MAX;

enum class NodeKind : std::uint8_t { nothing, text, list, map };
enum class Quote : std::uint8_t { plain, single_, double_, block };

/// Children follow each other by `next`; those of a map are key, value, key, value.
struct Node {
  NodeKind kind = NodeKind::nothing;
  Quote quote = Quote::plain;
  bool exact = false;  ///< the text stands in the file sign by sign, so that a part of it has a place
  Place place;
  std::uint32_t begin = 0, end = 0;  ///< in the mended text
  std::uint32_t text = 0, length = 0;
  NodeIndex first = kNoNode, next = kNoNode;
};

class Tree {
 public:
  [[nodiscard]] const Node& operator[](NodeIndex i) const { return nodes_[i]; }
  [[nodiscard]] bool empty() const { return nodes_.empty(); }
  /// The root is node 0.
  [[nodiscard]] std::string_view text(NodeIndex i) const {
    return std::string_view(texts_).substr(nodes_[i].text, nodes_[i].length);
  }
  /// As it stands in the file, mended; of a row of a table its text.
  [[nodiscard]] std::string_view written(NodeIndex i) const;
  /// The place of a part of a text; of all of it where the text does not stand in the file sign by sign.
  [[nodiscard]] Place part(NodeIndex i, std::size_t begin, std::size_t end) const;
  [[nodiscard]] bool complete() const { return complete_; }

 private:
  friend class TreeBuilder;
  friend class RowTree;
  friend Tree read_tree(SourceText source, Linted linted, std::size_t number, Report& report);
  [[nodiscard]] Place place(std::size_t begin, std::size_t end) const;

  std::vector<Node> nodes_;
  std::string texts_;
  std::string mended_;
  OffsetMap to_text_, to_bytes_;
  std::size_t source_ = 0;
  bool complete_ = true;
};

/// Empty where the text says nothing; not complete where it could be read up to a mistake only.
[[nodiscard]] Tree read_tree(SourceText source, Linted linted, std::size_t number, Report& report);

}  // namespace samenspel
