#include "support/diagnostic.hpp"

#include <algorithm>
#include <set>

#include <gtest/gtest.h>

#include "support/unicode.hpp"

namespace samenspel {
namespace {

/// Some code of a severity whose sentence has one value.
Code some_code(Severity severity) {
  for (const CodeRow& row : all_codes())
    if (row.severity == severity && row.message.en.find("{0}") != std::string_view::npos &&
        row.message.nl.find("{0}") != std::string_view::npos && row.message.en.find("{1}") == std::string_view::npos)
      return row.code;
  ADD_FAILURE() << "no such code";
  return Code{};
}

Diagnostic at(std::size_t source, std::size_t begin, std::size_t end, Code code, std::string value) {
  return {code, make_place(source, begin, end), {Words(std::move(value))}, {}, {}};
}

TEST(DiagnosticCodes, HaveDistinctIdsThatAreFound) {
  std::set<std::string_view> ids;
  for (const CodeRow& row : all_codes()) {
    EXPECT_TRUE(ids.insert(row.id).second) << row.id;
    EXPECT_EQ(find_code(row.id), row.code);
    EXPECT_EQ(&row_of(row.code), &row);
  }
  EXPECT_EQ(find_code("no-such-code"), std::nullopt);
}

TEST(Diagnostics, ComeInOrderOfSourceAndPlace) {
  const Code code = some_code(Severity::error);
  Diagnostics all;
  all.add(at(1, 0, 1, code, "d"));
  all.add(at(0, 9, 12, code, "c"));
  all.add(at(0, 9, 10, code, "b"));
  all.add(at(0, 2, 3, code, "a"));
  all.sort();
  std::string order;
  for (const Diagnostic& one : all.list())
    order += one.values[0].en;
  EXPECT_EQ(order, "abcd");
}

TEST(Diagnostics, DropExactRepeatsOnly) {
  const Code code = some_code(Severity::error);
  Diagnostics all;
  all.add(at(0, 2, 3, code, "a"));
  all.add(at(0, 2, 3, code, "b"));
  all.add(at(0, 2, 3, code, "b"));
  all.add(at(0, 2, 4, code, "b"));
  all.sort();
  EXPECT_EQ(all.list().size(), 3U);
}

TEST(Diagnostics, AreCountedBySeverityAndSource) {
  const Code wrong = some_code(Severity::error), doubtful = some_code(Severity::warning);
  Diagnostics all;
  EXPECT_FALSE(all.has_errors());
  all.add(at(0, 0, 1, doubtful, "a"));
  EXPECT_FALSE(all.has_errors());
  all.add(at(0, 0, 1, wrong, "a"));
  all.add(at(1, 0, 1, wrong, "a"));
  EXPECT_TRUE(all.has_errors());
  EXPECT_EQ(all.count(Severity::error), 2U);
  EXPECT_EQ(all.count(Severity::error, 1), 1U);
  EXPECT_EQ(all.count(Severity::warning, 0), 1U);
  EXPECT_EQ(all.count(Severity::warning, 1), 0U);
}

TEST(Sentence, MakesValuesPrintable) {
  const Diagnostic one = at(0, 0, 1, some_code(Severity::error), "a\x1B]0;x\x07");
  EXPECT_EQ(sentence(one, Language::en).find('\x1B'), std::string::npos);
  EXPECT_NE(sentence(one, Language::nl).find("a\uFFFD]0;x\uFFFD"), std::string::npos);
}

TEST(Sentence, CutsALongValueAtTwoHundredSigns) {
  std::string nearly, over;
  for (int i = 0; i < 200; ++i)
    nearly += "é";
  for (int i = 0; i < 201; ++i)
    over += "ü";
  const Code code = some_code(Severity::error);
  EXPECT_NE(sentence(at(0, 0, 1, code, nearly), Language::en).find(nearly), std::string::npos);
  const std::string cut = sentence(at(0, 0, 1, code, over), Language::en);
  std::string kept;
  for (int i = 0; i < 199; ++i)
    kept += "ü";
  EXPECT_NE(cut.find(kept + "…"), std::string::npos);
  EXPECT_EQ(cut.find(kept + "ü"), std::string::npos);
}

TEST(Sentence, SpeaksBothLanguages) {
  Diagnostic one = at(0, 0, 1, some_code(Severity::error), "");
  one.values = {Words("house", "huis")};
  EXPECT_NE(sentence(one, Language::en).find("house"), std::string::npos);
  EXPECT_NE(sentence(one, Language::nl).find("huis"), std::string::npos);
}

}  // namespace
}  // namespace samenspel
