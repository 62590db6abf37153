#include "importers/yaml/tree.hpp"

#include <algorithm>
#include <istream>
#include <streambuf>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include "importers/yaml/quoting.hpp"
#include "support/unicode.hpp"

namespace samenspel {

std::string_view Tree::written(NodeIndex i) const {
  if (mended_.empty()) return text(i);
  const Node& node = nodes_[i];
  return std::string_view(mended_).substr(node.begin, node.end - node.begin);
}

Place Tree::place(std::size_t begin, std::size_t end) const {
  return make_place(source_, to_bytes_.begin_of(to_text_.begin_of(begin)),
                    to_bytes_.end_of(to_text_.end_of(std::max(begin, end))));
}

Place Tree::part(NodeIndex i, std::size_t begin, std::size_t end) const {
  const Node& node = nodes_[i];
  if (!node.exact) return node.place;
  const std::size_t start = node.begin + (node.quote == Quote::plain ? 0U : 1U);
  return place(start + begin, start + end);
}

namespace {

constexpr std::size_t kLongestText = std::size_t{1} << 20;

/// Thrown out of an event to end the reading.
struct Refused {};
struct SecondDocument {
  std::size_t at;
};

/// A stream over a text that is there already.
class TextBuffer : public std::streambuf {
 public:
  explicit TextBuffer(std::string& text) { setg(text.data(), text.data(), text.data() + text.size()); }
};

bool is_null_word(std::string_view text) {
  return text == "~" || text == "null" || text == "Null" || text == "NULL";
}

}  // namespace

class TreeBuilder : public YAML::EventHandler {
 public:
  TreeBuilder(Tree& tree, Report& report) : tree_(tree), report_(report) {}

  void OnDocumentStart(const YAML::Mark& mark) override {
    if (documents_++ > 0) throw SecondDocument{offset(mark)};
  }
  void OnDocumentEnd() override { settle_nothing(); }

  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    const std::size_t at = offset(mark);
    before_event(at);
    refuse_anchor(anchor, at);
    // yaml-cpp does not say whether something is written here, or the mark is that of what follows.
    std::size_t end = at;
    constexpr std::string_view ends = " \t\r\n,[]{}";
    while (end < text().size() && ends.find(text()[end]) == std::string_view::npos &&
           !(text()[end] == ':' && (end + 1 >= text().size() || ends.find(text()[end + 1]) != std::string_view::npos)))
      ++end;
    Node node;
    if (!open_.empty() && !open_.back().flow && tree_.nodes_[open_.back().node].kind == NodeKind::list) {
      node.begin = static_cast<std::uint32_t>(next_dash());
      last_end_ = std::min<std::size_t>(node.begin + 1U, text().size());
    } else {
      node.begin = static_cast<std::uint32_t>(last_end_);  // behind its key
    }
    node.end = static_cast<std::uint32_t>(last_end_);
    unsettled_ = add(node);
    unsettled_begin_ = at;
    unsettled_end_ = is_null_word(text().substr(at, end - at)) ? end : at;
  }

  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
    before_event(offset(mark));
    refuse(offset(mark));
  }

  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override {
    const std::size_t at = offset(mark);
    before_event(at);
    refuse_anchor(anchor, at);
    refuse_tag(tag, at);
    Node node;
    node.kind = NodeKind::text;
    node.quote = quote_at(tag, at);
    node.begin = static_cast<std::uint32_t>(at);
    node.end = static_cast<std::uint32_t>(end_of_scalar(node, value));
    keep_text(node, value);
    node.exact = stands_as_written(node, value);
    node.place = tree_.place(node.begin, node.end);
    check_text(node, value);
    add(node);
    last_end_ = node.end;
  }

  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value style) override {
    open(NodeKind::list, mark, tag, anchor, style);
  }
  void OnSequenceEnd() override { close(']'); }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value style) override {
    open(NodeKind::map, mark, tag, anchor, style);
  }
  void OnMapEnd() override { close('}'); }

  /// After the last event, or after the reading ended early.
  void finish() {
    settle_nothing();
    while (!open_.empty())
      close('\0');
  }

 private:
  struct Open {
    NodeIndex node, last;
    bool flow;
    bool key_due;  // of a map
  };

  [[nodiscard]] std::string_view text() const { return tree_.mended_; }
  [[nodiscard]] std::size_t offset(const YAML::Mark& mark) const {
    return mark.pos < 0 ? text().size() : std::min(static_cast<std::size_t>(mark.pos), text().size());
  }

  NodeIndex add(const Node& node) {
    const auto index = static_cast<NodeIndex>(tree_.nodes_.size());
    tree_.nodes_.push_back(node);
    if (!open_.empty()) {
      Open& parent = open_.back();
      (parent.last == kNoNode ? tree_.nodes_[parent.node].first : tree_.nodes_[parent.last].next) = index;
      parent.last = index;
      parent.key_due = !parent.key_due;
    }
    return index;
  }

  void open(NodeKind kind, const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
            YAML::EmitterStyle::value style) {
    const std::size_t at = offset(mark);
    before_event(at);
    refuse_anchor(anchor, at);
    refuse_tag(tag, at);
    if (!open_.empty() && tree_.nodes_[open_.back().node].kind == NodeKind::map && open_.back().key_due) {
      report_.add(Code::key_complex, tree_.place(at, at + 1));
      throw Refused();
    }
    Node node;
    node.kind = kind;
    node.begin = node.end = static_cast<std::uint32_t>(at);
    const NodeIndex index = add(node);
    const bool flow = style == YAML::EmitterStyle::Flow;
    open_.push_back({index, kNoNode, flow, true});
    last_end_ = flow ? at + 1 : at;
  }

  void close(char bracket) {
    Node& node = tree_.nodes_[open_.back().node];
    if (open_.back().flow && bracket != '\0') last_end_ = after_bracket(bracket);
    node.end = static_cast<std::uint32_t>(std::max<std::size_t>(last_end_, node.begin));
    node.place = tree_.place(node.begin, node.end);
    open_.pop_back();
  }

  /// Behind the bracket that closes here: only blanks, comments and a comma can stand before it.
  [[nodiscard]] std::size_t after_bracket(char bracket) const {
    std::size_t i = last_end_;
    while (i < text().size() && text()[i] != bracket) {
      if (text()[i] == '#') {
        i = std::min(text().find('\n', i), text().size());
      } else {
        ++i;
      }
    }
    return std::min(i + 1, text().size());
  }

  // ---- what yaml-cpp gives as null

  void before_event(std::size_t at) {
    if (unsettled_ != kNoNode && at == unsettled_begin_) unsettled_end_ = unsettled_begin_;  // it was the next token
    settle_nothing();
  }

  void settle_nothing() {
    if (unsettled_ == kNoNode) return;
    Node& node = tree_.nodes_[unsettled_];
    if (unsettled_end_ > unsettled_begin_) {
      node.kind = NodeKind::text;
      node.exact = true;
      node.begin = static_cast<std::uint32_t>(unsettled_begin_);
      node.end = static_cast<std::uint32_t>(unsettled_end_);
      keep_text(node, std::string(text().substr(node.begin, node.end - node.begin)));
      last_end_ = unsettled_end_;
    }
    node.place = tree_.place(node.begin, node.end);
    unsettled_ = kNoNode;
  }

  /// The dash of the next item: only blanks and comments can stand before it.
  [[nodiscard]] std::size_t next_dash() const {
    std::size_t i = last_end_;
    while (i < text().size() && text()[i] != '-')
      i = text()[i] == '#' ? text().find('\n', i) : i + 1;
    return std::min(i, text().size());
  }

  // ---- texts

  void keep_text(Node& node, const std::string& value) {
    node.text = static_cast<std::uint32_t>(tree_.texts_.size());
    node.length = static_cast<std::uint32_t>(value.size());
    tree_.texts_ += value;
  }

  [[nodiscard]] Quote quote_at(const std::string& tag, std::size_t at) const {
    if (tag != "!" || at >= text().size()) return Quote::plain;
    switch (text()[at]) {
      case '\'':
        return Quote::single_;
      case '"':
        return Quote::double_;
      default:
        return Quote::block;
    }
  }

  [[nodiscard]] std::size_t end_of_scalar(const Node& node, const std::string& value) const {
    const std::size_t size = text().size();
    std::size_t i = node.begin;
    if (node.quote == Quote::plain) {
      // Over several lines the blanks between them are folded: pass over the signs that are no blanks.
      if (text().substr(i, value.size()) == value) return i + value.size();
      const auto is_space = [](char c) { return is_blank(c) || c == '\n' || c == '\r'; };
      for (const char c : value) {
        if (is_space(c)) continue;
        while (i < size && is_space(text()[i]))
          ++i;
        ++i;
      }
      return std::min(i, size);
    }
    if (node.quote == Quote::block) return std::min(text().find('\n', i), size);
    for (++i; i < size; ++i) {
      if (node.quote == Quote::double_ && text()[i] == '\\') {
        ++i;
      } else if (node.quote == Quote::double_ && text()[i] == '"') {
        return i + 1;
      } else if (node.quote == Quote::single_ && text()[i] == '\'') {
        if (i + 1 >= size || text()[i + 1] != '\'') return i + 1;
        ++i;
      }
    }
    return size;
  }

  [[nodiscard]] bool stands_as_written(const Node& node, const std::string& value) const {
    if (node.quote == Quote::block) return false;
    const std::size_t quotes = node.quote == Quote::plain ? 0 : 1;
    return node.end - node.begin == value.size() + 2 * quotes &&
           text().substr(node.begin + quotes, value.size()) == value;
  }

  void check_text(const Node& node, const std::string& value) {
    if (value.size() > kLongestText) {
      report_.add(Code::text_too_long, tree_.place(node.begin, node.begin + 1), {std::to_string(kLongestText >> 20)});
      throw Refused();
    }
    if (node.quote != Quote::double_ || node.exact) return;  // only escapes can bring in such a sign
    std::string_view rest = value;
    while (!rest.empty()) {
      const CodePoint next = first_code_point(rest);
      if (is_control(next.value) || !next.valid) {
        report_.add(Code::control_character, node.place, {code_point_name(next.value)});
        return;
      }
      rest.remove_prefix(next.length);
    }
  }

  // ---- what the lint has refused already

  void refuse(std::size_t at) {
    report_.add(Code::tag, tree_.place(at, at + 1), {Words(text().substr(at, 1))});
    throw Refused();
  }
  void refuse_anchor(YAML::anchor_t anchor, std::size_t at) {
    if (anchor != 0) refuse(at);
  }
  void refuse_tag(const std::string& tag, std::size_t at) {
    const bool marked = at < text().size() && (text()[at] == '!' || text()[at] == '&');
    if (marked || (!tag.empty() && tag != "?" && tag != "!")) refuse(at);
  }

  Tree& tree_;
  Report& report_;
  std::vector<Open> open_;
  std::size_t documents_ = 0;
  std::size_t last_end_ = 0;
  NodeIndex unsettled_ = kNoNode;
  std::size_t unsettled_begin_ = 0, unsettled_end_ = 0;
};

Tree read_tree(SourceText source, Linted linted, std::size_t number, Report& report) {
  Tree tree;
  tree.mended_ = std::move(linted.text);
  tree.to_text_ = std::move(linted.to_text);
  tree.to_bytes_ = std::move(source.to_bytes);
  tree.source_ = number;
  tree.complete_ = linted.complete;
  source.text = {};

  TreeBuilder builder(tree, report);
  TextBuffer buffer(tree.mended_);
  std::istream stream(&buffer);
  const auto refused = [&] { tree.complete_ = false; };
  try {
    YAML::Parser parser(stream);
    // Twice at most: yaml-cpp may find documents without end in what follows the first.
    if (parser.HandleNextDocument(builder)) (void)parser.HandleNextDocument(builder);
  } catch (const Refused&) {
    refused();
  } catch (const SecondDocument& second) {
    report.add(Code::text_after_end, tree.place(second.at, second.at + 1));
  } catch (const YAML::Exception& error) {
    // The lint has named what it knows: this is what is left, and only when nothing else ended the reading.
    if (linted.complete) {
      const std::size_t at = std::min(static_cast<std::size_t>(std::max(error.mark.pos, 0)), tree.mended_.size());
      const std::size_t line = std::min(tree.mended_.find('\n', at), tree.mended_.size());
      report.add(Code::file_unreadable, tree.place(at, line));
    }
    refused();
  }
  builder.finish();
  return tree;
}

}  // namespace samenspel
