#include "importers/yaml/tree.hpp"

#include <gtest/gtest.h>

#include "support/source.hpp"

namespace samenspel {
namespace {

/// Reads without the lint, so that what yaml-cpp refuses by itself is seen too.
struct Read {
  Diagnostics diagnostics;
  Tree tree;
  explicit Read(std::string text) {
    Report report(diagnostics);
    SourceText source;
    source.text = text;
    Linted linted;
    linted.text = std::move(text);
    tree = read_tree(std::move(source), std::move(linted), 0, report);
  }
  /// The n-th child of a node.
  [[nodiscard]] NodeIndex child(NodeIndex parent, int n) const {
    NodeIndex i = tree[parent].first;
    while (n-- > 0)
      i = tree[i].next;
    return i;
  }
};

TEST(Tree, keeps_texts_with_their_places_and_quotes) {
  const Read read("a: 'b'\n\"c\\n\": [d e, f]\n");
  EXPECT_EQ(read.tree[0].kind, NodeKind::map);
  const NodeIndex b = read.child(0, 1), c = read.child(0, 2), list = read.child(0, 3);
  EXPECT_EQ(read.tree.text(b), "b");
  EXPECT_EQ(read.tree[b].quote, Quote::single_);
  EXPECT_EQ(read.tree[b].place, make_place(0, 3, 6));
  EXPECT_EQ(read.tree.part(b, 0, 1), make_place(0, 4, 5));
  EXPECT_EQ(read.tree.text(c), "c\n");
  EXPECT_FALSE(read.tree[c].exact);
  EXPECT_EQ(read.tree.part(c, 1, 2), read.tree[c].place);
  EXPECT_EQ(read.tree[list].place, make_place(0, 14, 22));
  EXPECT_EQ(read.tree.text(read.child(list, 0)), "d e");
  EXPECT_EQ(read.tree.written(list), "[d e, f]");
}

TEST(Tree, keeps_the_words_for_nothing_as_texts) {
  const Read read("Null: ~\nnull: NULL\nb:\nc: [null]\n");
  EXPECT_EQ(read.tree.text(read.child(0, 0)), "Null");
  EXPECT_EQ(read.tree.text(read.child(0, 1)), "~");
  EXPECT_EQ(read.tree.text(read.child(0, 2)), "null");
  EXPECT_EQ(read.tree.text(read.child(0, 3)), "NULL");
  EXPECT_EQ(read.tree[read.child(0, 5)].kind, NodeKind::nothing);
  EXPECT_EQ(read.tree.text(read.child(read.child(0, 7), 0)), "null");
}

TEST(Tree, does_not_take_the_next_key_for_an_empty_value) {
  const Read read("a:\nnull: b\nc:\n  d:\n~ x: y\n");
  EXPECT_EQ(read.tree[read.child(0, 1)].kind, NodeKind::nothing);
  EXPECT_EQ(read.tree.text(read.child(0, 2)), "null");
  EXPECT_EQ(read.tree[read.child(read.child(0, 5), 1)].kind, NodeKind::nothing);
  EXPECT_EQ(read.tree.text(read.child(0, 6)), "~ x");
}

TEST(Tree, puts_nothing_behind_its_key_and_an_empty_item_at_its_dash) {
  const Read read("a:\n\nb:\n  - x\n  # y - z\n  -\n  -\n");
  EXPECT_EQ(read.tree[read.child(0, 1)].place, make_place(0, 1, 1));
  const NodeIndex list = read.child(0, 3);
  EXPECT_EQ(read.tree[read.child(list, 1)].place, make_place(0, 25, 26));
  EXPECT_EQ(read.tree[read.child(list, 2)].place, make_place(0, 29, 30));
}

TEST(Tree, is_empty_for_a_text_that_says_nothing) {
  EXPECT_TRUE(Read("").tree.empty());
  EXPECT_TRUE(Read("# a\n").tree.empty());
}

TEST(Tree, ends_for_a_lone_comma) {
  const Read read(",");
  EXPECT_FALSE(read.diagnostics.list().empty());
}

TEST(Tree, refuses_anchors_aliases_and_tags_that_the_lint_would_have_seen) {
  for (const char* text : {"a: &b c\n", "a: *b\n", "a: !!str b\n", "a: ! b\n", "a: !<b> [c]\n", "&a b: c\n"}) {
    const Read read(text);
    ASSERT_EQ(read.diagnostics.list().size(), 1U) << text;
    EXPECT_TRUE(read.diagnostics.list()[0].code == Code::tag ||
                read.diagnostics.list()[0].code == Code::file_unreadable)
        << text;
    EXPECT_FALSE(read.tree.complete());
  }
}

TEST(Tree, says_so_when_the_library_reads_no_further) {
  const Read read("a: b\n c: d\n");
  ASSERT_EQ(read.diagnostics.list().size(), 1U);
  EXPECT_EQ(read.diagnostics.list()[0].code, Code::file_unreadable);
  EXPECT_FALSE(read.tree.complete());
}

TEST(Tree, says_so_when_a_text_is_longer_than_1_mb) {
  const Read read("a: " + std::string((std::size_t{1} << 20) + 1, 'b'));
  ASSERT_EQ(read.diagnostics.list().size(), 1U);
  EXPECT_EQ(read.diagnostics.list()[0].code, Code::text_too_long);
}

TEST(Tree, refuses_keys_that_are_lists) {
  const Read read("? [a]\n: b\n");
  ASSERT_EQ(read.diagnostics.list().size(), 1U);
  EXPECT_EQ(read.diagnostics.list()[0].code, Code::key_complex);
}

}  // namespace
}  // namespace samenspel
