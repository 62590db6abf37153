#include "render/graphviz/escape.hpp"

#include <vector>

#include <gtest/gtest.h>

namespace samenspel {
namespace {

TEST(Escape, XmlSignsBecomeEntities) {
  EXPECT_EQ(xml_escaped("a & b < c > \"d\" 'e'"), "a &amp; b &lt; c &gt; &quot;d&quot; 'e'");
}

TEST(Escape, AnEntityInANameIsTextLikeAnyOther) {
  EXPECT_EQ(xml_escaped("&eacute;"), "&amp;eacute;");
}

TEST(Escape, HtmlLabelsDoubleTheBackslashBecauseGraphvizExpandsIt) {
  EXPECT_EQ(html_escaped("\\N & x"), "\\\\N &amp; x");
}

TEST(Escape, AttributesKeepOnlyWhatGraphvizHandsOn) {
  EXPECT_EQ(attribute_escaped("a&lt;\\N"), "a&amp;lt;∖N");
}

TEST(Escape, BackgroundTextsCountBytesNotSigns) {
  EXPECT_EQ(background_text("Zoë"), "4 -Zoë");
  EXPECT_EQ(background_text(""), "0 -");
  EXPECT_EQ(background_text("&amp; <b>"), "9 -&amp; <b>");
}

TEST(Escape, BackgroundTextsKeepABackslashFromAQuote) {
  EXPECT_EQ(background_text("\\\""), "5 -\\\u2060\"");
  EXPECT_EQ(background_text("\\ \" \""), "5 -\\ \" \"");
}

TEST(Escape, WhatXmlForbidsIsReplaced) {
  EXPECT_EQ(drawable(std::string_view("a\0b\x01\x7F", 5)), "a\uFFFDb\uFFFD\uFFFD");
  EXPECT_EQ(drawable("\u0085\uFFFE\uFFFF"), "\uFFFD\uFFFD\uFFFD");
  EXPECT_EQ(drawable("\xC3("), "\uFFFD(");
  EXPECT_EQ(drawable("\xED\xA0\x80"), "\uFFFD\uFFFD\uFFFD") << "half of a surrogate pair";
}

TEST(Escape, LineBreaksBecomeBlanks) {
  EXPECT_EQ(drawable("a\nb\tc\u2028d"), "a b c d");
}

TEST(Escape, OtherScriptsStayAsTheyAre) {
  for (const char* text : {"🌳", "בית העם", "中文会", "é"}) {
    EXPECT_EQ(drawable(text), text);
    EXPECT_EQ(html_escaped(text), text);
  }
}

TEST(Escape, ClassesAreJoinedByBlanks) {
  EXPECT_EQ(class_list(std::vector<std::string>{"actor", "sector-housing"}), "actor sector-housing");
  EXPECT_EQ(class_list({}), "");
}

}  // namespace
}  // namespace samenspel
