#include "support/text.hpp"

#include <array>

#include <gtest/gtest.h>

namespace samenspel {
namespace {

std::string filled(std::string_view pattern, std::initializer_list<std::string> values) {
  return fill(pattern, std::span(values.begin(), values.size()));
}

TEST(Fill, PutsValuesInTheirPlaces) {
  EXPECT_EQ(filled("{1} and {0} and {1}", {"a", "b"}), "b and a and b");
  EXPECT_EQ(filled("{0}{0}", {"x"}), "xx");
  EXPECT_EQ(filled("", {"x"}), "");
}

TEST(Fill, LeavesAPlaceWithoutAValueAsItIs) {
  EXPECT_EQ(filled("{0} {1}", {"a"}), "a {1}");
  EXPECT_EQ(filled("{a} { } {", {"a"}), "{a} { } {");
  EXPECT_EQ(filled("{/}", {"a"}), "{/}");  // the sign before 0
}

TEST(Fill, TakesTwoBracesForOne) {
  EXPECT_EQ(filled("{{0} is {0}", {"a"}), "{0} is a");
}

TEST(Fill, DoesNotFillWhatAValueBrings) {
  EXPECT_EQ(filled("{0}{1}", {"{1}", "b"}), "{1}b");
}

TEST(Fill, FillsBothLanguages) {
  const Words words = fill(Text{"{0} reads {1}", "{0} leest {1}"}, {"Jan", Text{"a book", "een boek"}});
  EXPECT_EQ(words.en, "Jan reads a book");
  EXPECT_EQ(words.nl, "Jan leest een boek");
  const std::array<Words, 1> one{Words("house", "huis")};
  EXPECT_EQ(fill(Text{"a {0}", "een {0}"}, Language::nl, one), "een huis");
}

TEST(Words, OfOneTextAreTheSameInBothLanguages) {
  EXPECT_EQ(Words("Jan").in(Language::nl), "Jan");
  EXPECT_EQ(Words("Jan").in(Language::en), "Jan");
}

}  // namespace
}  // namespace samenspel
