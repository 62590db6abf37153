// Rows of a table as a tree such as a network file gives, so that both are read and checked by the same code. Built
// front to back; cleared, its memory serves for the next rows.
#pragma once

#include <string_view>
#include <vector>

#include "importers/yaml/tree.hpp"

namespace samenspel {

class RowTree {
 public:
  /// Of lists and maps: everything up to its `close` stands in it. In a map keys and values take turns.
  void open(NodeKind list_or_map, Place place);
  void close() { open_.pop_back(); }
  void text(std::string_view text, Place place);
  [[nodiscard]] bool is_open() const { return !open_.empty(); }
  void clear();
  [[nodiscard]] const Tree& tree() const { return tree_; }

 private:
  struct Open {
    NodeIndex node, last_child;
  };
  NodeIndex append(Node node);

  Tree tree_;
  std::vector<Open> open_;
};

}  // namespace samenspel
