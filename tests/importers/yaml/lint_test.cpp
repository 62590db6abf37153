// What the lint mends, and that it leaves right YAML alone. What it tells is in every_code_test.cpp.
#include "importers/yaml/lint.hpp"

#include <gtest/gtest.h>

#include "tests/importers/read.hpp"

namespace samenspel {
namespace {

struct Looked {
  Diagnostics diagnostics;
  Linted linted;
  explicit Looked(std::string_view text) {
    Report report(diagnostics);
    linted = lint(text, OffsetMap(), 0, report);
  }
};

TEST(Lint, leaves_right_yaml_alone) {
  for (const char* text : {
           "a: b\n",
           "a:\n- b\n- c\nd: e\n",
           "a:\n  - b: c\n    d: e\n  -\n    f: g\n",
           "- - a\n  - b\n- c\n",
           "a: |\n  'x\n\n  - y: z\n   \t\nb: >-2\n    x\n   y\nc: d\n",
           "- |\n  x\n- >\n  y\n",
           "a: b # c: d\n#e\n  # f\nb: c   #d\nc: d #-- e\n",
           "a: 'b''c'\nb: \"c\\\"d\"\nc: 'd\n  e'\nd: e\n",
           "'a': b\n\"c d\" : e\n",
           "a: b\n  c\n\n  d\ne: f\n",
           "a:\n  b\nc: d\n",
           "a: {b: c, \"d\":e, f: [g, h,], 'i': {}}\n",
           "a: [\n  b, # c\n  d\n]\ne: {\n}\n",
           "{\n\"a\": [\n1\n]\n}\n",
           "a: [een\n  twee, drie]\n",
           "a: http://b.nl:80/c\nb: 12:30\nc: a:b\nd: C# R&D 50% x@y j'k \"l\" -m --n\n",
           "---\na: b\n",
           "\n\n  a: b\n  c: d\n",
           "a: b\t\nc:\td\n\t\ne: f\n",
           "-5: a\n-b: c\n--: d\n",
           "a: [-5, -b, --]\n",
           "a: -5\nb: --\n",
       }) {
    const Looked looked(text);
    EXPECT_TRUE(looked.diagnostics.list().empty()) << text << sentence(looked.diagnostics.list().front(), Language::en);
    EXPECT_EQ(looked.linted.text, text);
    EXPECT_TRUE(looked.linted.complete);
  }
}

TEST(Lint, mends_what_has_one_plain_reading) {
  for (const auto& [written, mended] : std::vector<std::pair<std::string, std::string>>{
           {"a: 't b\nc: d\n", "a: \"'t b\"\nc: d\n"},
           {"'t a: b\nc: d\n", "\"'t a\": b\nc: d\n"},
           {"a: &b\n", "a: \"&b\"\n"},
           {"!a: b\n", "\"!a\": b\n"},
           {"a: b #1\n", "a: \"b #1\"\n"},
           {"a: b: c  # d\n", "a: \"b: c\"  # d\n"},
           {"a: b: c\n  d e\nf: g\n", "a: \"b: c\n  d e\"\nf: g\n"},
           {"a:b\nc: d\n", "a: b\nc: d\n"},
           {"c: d\na\n", "c: d\na:\n"},
           {"a:\n  -b\n  -c: d\n   e: f\n  -g: h\n    i: j\n", "a:\n  - b\n  - c: d\n    e: f\n  - g: h\n    i: j\n"},
           {"a:\n  - b\n  c -- d\n", "a:\n  - b\n  - c -- d\n"},
           {"a:\u00A0b\n", "a: b\n"},
           {"a: ['t b, c]\n", "a: [\"'t b\", c]\n"},
           {"a: [b,, c]\n", "a: [b,  c]\n"},
           {"a: {b: c: d, e: f}\n", "a: {b: \"c: d\", e: f}\n"},
           {"a: {b: #1, c: d}\n", "a: {b: \"#1\", c: d}\n"},
           {"a: {b: c d, e}\n", "a: {b: \"c d, e\"}\n"},
           {"a: {by: c, d}\n", "a: {by: [c, d]}\n"},
           {"a: [wie?, ?b]\n", "a: [\"wie?\", \"?b\"]\n"},
           {"a: \"\\N\"\n", "a: \"\\x85\"\n"},
           {"a: \"b\\c\"\n", "a: \"b\\\\c\"\n"},
           {"%YAML 1.2\n---\na: b\n", "#YAML 1.2\n---\na: b\n"},
           {"\t# a\nb: c\n", " # a\nb: c\n"},
           {"actors:\n  a: b: resident\n", "actors:\n  \"a: b\": resident\n"},
           {"a: b\n---\nc: d\n", "a: b\n"},
           {"a: b\n...\n# einde\n", "a: b\n"},
       })
    EXPECT_EQ(Looked(written).linted.text, mended);
}

TEST(Lint, says_nothing_of_what_it_mends_in_silence) {
  for (const char* text : {"a: [wie?, ?b]\n", "a: \"\\N\\_\"\n", "%YAML 1.2\n---\na: b\n", "\t# a\nb: c\n"})
    EXPECT_TRUE(Looked(text).diagnostics.list().empty()) << text;
}

TEST(Lint, cuts_the_text_where_reading_has_to_stop) {
  const Looked looked("a: b\nc:\n  d: e\n    f: g\nh: i\n");
  EXPECT_FALSE(looked.linted.complete);
  EXPECT_EQ(looked.linted.text, "a: b\nc:\n  d: e\n");
}

TEST(Lint, finds_the_way_back) {
  const Looked looked("a: 't b\nc: d\n");  // a quote more on either side
  EXPECT_EQ(looked.linted.to_text.begin_of(3), 3U);
  EXPECT_EQ(looked.linted.to_text.begin_of(looked.linted.text.find("c:")), 8U);
}

TEST(Lint, ends_at_once_for_deep_nesting) {
  for (const char* piece : {"[", "{a: ", "- "}) {
    std::string text = "a: ";
    if (*piece == '-') text.clear();
    for (int i = 0; i < 100'000; ++i)
      text += piece;
    const Looked looked(text);
    ASSERT_EQ(looked.diagnostics.list().size(), 1U);
    EXPECT_EQ(looked.diagnostics.list()[0].code, Code::too_deep);
  }
}

TEST(Lint, allows_sixty_deep) {
  std::string text = "a: ";
  for (int i = 0; i < 60; ++i)
    text += '[';
  for (int i = 0; i < 60; ++i)
    text += ']';
  EXPECT_TRUE(Looked(text).diagnostics.list().empty());
}

TEST(Lint, says_that_more_than_30_mb_stand_between_brackets) {
  std::string text = "[";
  while (text.size() < (std::size_t{31} << 20))
    text += "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa,\n";
  const Looked looked(text + "]");
  ASSERT_EQ(looked.diagnostics.list().size(), 1U);
  EXPECT_EQ(looked.diagnostics.list()[0].code, Code::brackets_too_large);
}

}  // namespace
}  // namespace samenspel
