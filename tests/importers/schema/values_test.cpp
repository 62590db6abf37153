#include "importers/schema/values.hpp"

#include <gtest/gtest.h>

namespace samenspel {
namespace {

class ValuesTest : public testing::Test {
 protected:
  Diagnostics diagnostics_;
  Report report_{diagnostics_};
  Suggestions suggestions_;
  Values values_{report_, suggestions_};

  /// The id of the last code told, with its suggestion.
  [[nodiscard]] std::string last() const {
    if (diagnostics_.list().empty()) return "";
    const Diagnostic& diagnostic = diagnostics_.list().back();
    return std::string(row_of(diagnostic.code).id) + (diagnostic.suggestion ? " " + *diagnostic.suggestion : "");
  }
};

TEST_F(ValuesTest, read_dates_and_tell_what_was_meant) {
  EXPECT_EQ(values_.date({"14-3-2011", {}}), Date(2011, 3, 14));
  EXPECT_EQ(values_.span({"2011/2014-03", {}}).end, Date(2014, 3, 0));
  EXPECT_EQ(last(), "");
  for (const auto& [written, told] :
       {std::pair("14.3.2024", "date-unreadable 2024-03-14"), std::pair("2024/3/14", "date-unreadable 2024-03-14"),
        std::pair("14 mrt 2024", "date-unreadable 2024-03-14"), std::pair("Maart 2024", "date-unreadable 2024-03"),
        std::pair("3 may 2024", "date-unreadable 2024-05-03"), std::pair("ooit", "date-unreadable"),
        std::pair("", "date-unreadable"), std::pair("31-4-2020", "date-impossible"),
        std::pair("2011/2014", "date-unreadable")}) {
    EXPECT_FALSE(values_.date({written, {}})) << written;
    EXPECT_EQ(last(), told) << written;
  }
  EXPECT_FALSE(values_.span({"2014/2011", {}}));
  EXPECT_EQ(last(), "interval-reversed 2011/2014");
}

TEST_F(ValuesTest, take_a_life_that_ends_within_the_span_in_which_it_begins) {
  values_.check_life(Date(2011, 3, 14), Date(2011, 0, 0), {"2011", {}});
  EXPECT_EQ(last(), "");
  values_.check_life(Date(2011, 3, 14), Date(2011, 2, 0), {"2011-02", {}});
  EXPECT_EQ(last(), "life-reversed");
}

TEST_F(ValuesTest, read_numbers_whatever_the_locale) {
  EXPECT_EQ(values_.positive({"0.5", {}}), 0.5);
  EXPECT_EQ(values_.positive({"1e-3", {}}), 0.001);
  EXPECT_EQ(last(), "");
  for (const auto& [written, told] : {std::pair("0", "number-not-positive"), std::pair("-1", "number-not-positive"),
                                      std::pair("inf", "number-unreadable"), std::pair("nan", "number-unreadable"),
                                      std::pair("0,5", "number-unreadable 0.5"),
                                      std::pair("2 keer", "number-unreadable"), std::pair("", "number-unreadable")}) {
    EXPECT_FALSE(values_.positive({written, {}})) << written;
    EXPECT_EQ(last(), told) << written;
  }
  EXPECT_EQ(values_.whole({"0", {}}), 0);
  for (const char* written : {"-1", "1.5", "9999999999999999999999", "x"}) {
    EXPECT_FALSE(values_.whole({written, {}})) << written;
    EXPECT_EQ(last(), "number-not-whole");
  }
}

TEST_F(ValuesTest, read_words_in_either_language_and_case) {
  EXPECT_EQ(values_.truth({"Ja", {}}), true);
  EXPECT_EQ(values_.truth({"onwaar", {}}), false);
  EXPECT_EQ(values_.word({"GROEP", {}}, actor_kind_words()), 2U);
  EXPECT_EQ(last(), "");
  EXPECT_FALSE(values_.word({"goep", {}}, actor_kind_words()));
  EXPECT_EQ(last(), "value-unknown groep");
}

TEST_F(ValuesTest, prefer_words_in_the_language_of_the_file) {
  constexpr std::array words{Word{"label", "titel"}, Word{"lapel", "label"}};
  suggestions_.set_language(Language::nl);
  EXPECT_EQ(suggestions_.nearest("lavel", std::span<const Word>(words)), "label");
  constexpr std::array equal{Word{"cane", "kane"}};
  EXPECT_EQ(suggestions_.nearest("mane", std::span<const Word>(equal)), "kane");
  suggestions_.set_language(Language::en);
  EXPECT_EQ(suggestions_.nearest("mane", std::span<const Word>(equal)), "cane");
}

TEST_F(ValuesTest, stop_searching_long_lists_after_two_hundred_times) {
  std::vector<std::string> names;
  for (int i = 0; i < 500; ++i)
    names.push_back("actor number " + std::to_string(i));
  const std::vector<std::string_view> words(names.begin(), names.end());
  int found = 0;
  for (int i = 0; i < 300; ++i)
    found += suggestions_.nearest("actor numbre 7", words) ? 1 : 0;
  EXPECT_EQ(found, 200);
}

TEST_F(ValuesTest, read_colours) {
  EXPECT_EQ(values_.colour({"#e69F00", {}}), "#E69F00");
  EXPECT_EQ(values_.colour({"#0af", {}}), "#00AAFF");
  EXPECT_EQ(last(), "");
  EXPECT_EQ(values_.colour({"0af", {}}), "");
  EXPECT_EQ(last(), "colour-unreadable \"#0af\"");
  EXPECT_EQ(values_.colour({"#12345", {}}), "");
  EXPECT_EQ(last(), "colour-unreadable");
}

}  // namespace
}  // namespace samenspel
