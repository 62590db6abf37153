// What the parts of the reader (parts.hpp) share, and how they ask a map of the tree for its keys.
#pragma once

#include <optional>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "graph/network.hpp"
#include "importers/schema/references.hpp"
#include "importers/schema/values.hpp"
#include "importers/yaml/tree.hpp"

namespace samenspel {

struct Context {
  Context(Report& told, Network& made)
      : report(told), network(made), values(told, suggestions), references(made, told, suggestions) {}
  Context(const Context&) = delete;
  Context& operator=(const Context&) = delete;

  /// What is read next: the tree of the network file, or of some rows of a table. It must outlive its reading.
  void use(const Tree& tree) {
    tree_ = &tree;
    if (!tree.complete()) references.keep_silent();
  }
  [[nodiscard]] const Tree& tree() const { return *tree_; }

  Report& report;
  Network& network;
  Suggestions suggestions;
  Values values;
  References references;
  std::unordered_set<ActorIndex> sector_untold;  ///< actors whose sector is written, but wrong
  std::unordered_set<std::size_t> answering;     ///< events that say what they answer, be it wrongly
  std::unordered_set<TieIndex> unsure_ties;      ///< ties of which a part was wrong: no duplicates of others
  int threads = 1;                               ///< that may work at once
  bool too_many_kinds = false;                   ///< of ties: told
  bool untold_ties = false;                      ///< something was not read, so that an actor may seem to have no ties

  /// Whether all of the file was read: if not, what is missing may stand in the rest.
  [[nodiscard]] bool whole() const { return tree_->complete(); }
  [[nodiscard]] const Node& node(NodeIndex i) const { return (*tree_)[i]; }
  /// Nothing is written, or `~` or `null` without quotes.
  [[nodiscard]] bool is_nothing(NodeIndex i) const {
    const Node& value = node(i);
    const bool word = value.kind == NodeKind::text && value.quote == Quote::plain;
    return value.kind == NodeKind::nothing || (word && (tree().text(i) == "~" || tree().text(i) == "null"));
  }
  [[nodiscard]] Field field(NodeIndex i) const { return {tree().text(i), node(i).place}; }

 private:
  const Tree* tree_ = nullptr;
};

struct Entry {
  NodeIndex key, value;
};

/// The entries of a map whose keys are the user's own, without repeats; a repeat is told as `repeated`, and a key that
/// is empty or a map is told too.
[[nodiscard]] std::vector<Entry> entries_of(Context& context, NodeIndex map, Code repeated = Code::key_duplicate);

/// One of the user's own keys, as it was written; `before` comes in front of its name.
[[nodiscard]] OwnKey own_key(const Context& context, const Entry& entry, std::string_view before = {});

/// The keys of one map of a part: known ones by name, own ones (`x-`) apart. Unknown and repeated keys are told.
class Keys {
 public:
  Keys(Context& context, NodeIndex map, Part part);

  /// The value; kNoNode where the key is not there or has an empty value.
  [[nodiscard]] NodeIndex operator[](Key key) const;
  /// The key as it stands there; kNoNode where it does not.
  [[nodiscard]] NodeIndex written(Key key) const;
  [[nodiscard]] const std::vector<Entry>& own() const { return own_; }
  /// Those that are known, as they follow each other.
  [[nodiscard]] std::vector<Key> known() const;
  /// The same, as they were written.
  [[nodiscard]] std::vector<OwnKey> own_as_written() const;
  /// Whether a key that is missing should be told: not when it may be one that was told as unknown.
  [[nodiscard]] bool tells_missing() const { return context_.whole() && !has_unknown_; }

  // ---- values of a wanted shape; another shape is told
  [[nodiscard]] std::optional<Field> text(Key key) const;
  /// "" where there is none.
  [[nodiscard]] std::string string(Key key) const;
  /// A text, or one for each language: `{nl: …, en: …}`. Of these, the one in the language of the file.
  [[nodiscard]] std::string label(Key key) const;
  [[nodiscard]] Date date(Key key) const;
  [[nodiscard]] Span span(Key key) const;
  /// One text or a list of texts.
  [[nodiscard]] std::vector<Field> texts(Key key) const;
  /// Actors by id, each once; those that are unknown are told and left out.
  [[nodiscard]] std::vector<ActorIndex> actors(Key key) const;
  [[nodiscard]] NodeIndex map(Key key) const;
  [[nodiscard]] NodeIndex list(Key key) const;
  [[nodiscard]] std::optional<std::size_t> word(Key key, std::span<const Word> words) const;

 private:
  struct Known {
    Key name;
    NodeIndex key, value;
  };
  [[nodiscard]] const Known* find(Key key) const;
  void tell_unknown(NodeIndex key, NodeIndex value, Part part);

  Context& context_;
  Part part_;
  bool has_unknown_ = false;
  std::vector<Known> known_;
  std::vector<Entry> own_;
};

/// The name of a key in each language.
[[nodiscard]] Words words_of(const KeyRow& row);
/// Tells that a value should be of another shape.
void tell_type(Context& context, Place place, const Words& name, Text wanted, NodeKind found,
               std::optional<std::string> suggestion = {});
inline constexpr Text kText{"a text", "een tekst"};
inline constexpr Text kList{"a list, each line with `- ` in front", "een lijst, met `- ` voor elke regel"};
inline constexpr Text kMap{"a group of lines `key: value`", "een groep regels `sleutel: waarde`"};
inline constexpr Text kTextOrList{"a text or a list of texts", "een tekst of een lijst van teksten"};

/// Texts of a value that is a text or a list of texts; `name` is what messages call it.
[[nodiscard]] std::vector<Field> texts_of(Context& context, NodeIndex value, std::string_view name);
/// All texts in a value, however deep, joined by `|`.
[[nodiscard]] std::string joined_texts(const Context& context, NodeIndex value);

/// Shares of a membership that is a text, a list or a map of shares.
[[nodiscard]] std::vector<Share> read_membership(Context& context, NodeIndex value);

}  // namespace samenspel
