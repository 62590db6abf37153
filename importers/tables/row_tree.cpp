#include "importers/tables/row_tree.hpp"

namespace samenspel {

void RowTree::open(NodeKind list_or_map, Place place) {
  Node node;
  node.kind = list_or_map;
  node.place = place;
  open_.push_back({append(node), kNoNode});
}

void RowTree::text(std::string_view text, Place place) {
  Node node;
  node.kind = NodeKind::text;
  node.quote = Quote::double_;  // `null` and `~` are names here
  node.place = place;
  node.text = static_cast<std::uint32_t>(tree_.texts_.size());
  node.length = static_cast<std::uint32_t>(text.size());
  tree_.texts_ += text;
  append(node);
}

void RowTree::clear() {
  tree_.nodes_.clear();
  tree_.texts_.clear();
  open_.clear();
}

NodeIndex RowTree::append(Node node) {
  const auto index = static_cast<NodeIndex>(tree_.nodes_.size());
  tree_.nodes_.push_back(node);
  if (open_.empty()) return index;
  Open& parent = open_.back();
  (parent.last_child == kNoNode ? tree_.nodes_[parent.node].first : tree_.nodes_[parent.last_child].next) = index;
  parent.last_child = index;
  return index;
}

}  // namespace samenspel
