#include "support/numbers.hpp"

#include <array>
#include <charconv>
#include <clocale>
#include <cmath>
#include <limits>

#include <gtest/gtest.h>

#include "support/random.hpp"

namespace samenspel {
namespace {

TEST(Shortest, IsTheShortestFormThatReadsBack) {
  EXPECT_EQ(shortest(0.1), "0.1");
  EXPECT_EQ(shortest(3), "3");
  EXPECT_EQ(shortest(-2.5), "-2.5");
  EXPECT_EQ(shortest(1.0 / 3), "0.3333333333333333");
  EXPECT_EQ(shortest(0.1 + 0.2), "0.30000000000000004");
  EXPECT_EQ(shortest(1e-7), "1e-07");
  EXPECT_EQ(shortest(1e22), "1e+22");
  EXPECT_EQ(shortest(std::numeric_limits<double>::max()), "1.7976931348623157e+308");
}

TEST(Shortest, HasNoMinusZeroAndNothingForNaN) {
  EXPECT_EQ(shortest(-0.0), "0");
  EXPECT_EQ(shortest(std::nan("")), "");
}

TEST(Shortest, ReadsBackToTheSameDouble) {
  Random random(7);
  for (int i = 0; i < 10000; ++i) {
    const double value = std::ldexp(random.unit() - 0.5, static_cast<int>(random.below(200)) - 100);
    EXPECT_EQ(read_number(shortest(value)), value);
  }
}

TEST(Readable, RoundsAndDropsZeros) {
  EXPECT_EQ(readable(0.25, 3, false), "0.25");
  EXPECT_EQ(readable(2, 3, false), "2");
  EXPECT_EQ(readable(0.0004, 3, false), "0");
  EXPECT_EQ(readable(-0.0004, 3, false), "0");
  EXPECT_EQ(readable(-1.5, 1, false), "-1.5");
  EXPECT_EQ(readable(9.996, 2, false), "10");
  EXPECT_EQ(readable(100, 0, false), "100");
}

TEST(Readable, SetsThousandsApartFromFiveDigitsOn) {
  EXPECT_EQ(readable(1234.5, 1, false), "1234.5");
  EXPECT_EQ(readable(12345.5, 1, false), "12,345.5");
  EXPECT_EQ(readable(1234567, 0, false), "1,234,567");
  EXPECT_EQ(readable(-1234567, 0, false), "-1,234,567");
  EXPECT_EQ(readable(-1234, 0, false), "-1234");
}

TEST(Readable, IsDutchWithAComma) {
  EXPECT_EQ(readable(0.25, 3, true), "0,25");
  EXPECT_EQ(readable(1234567.5, 2, true), "1.234.567,5");
}

TEST(Readable, OfNaNIsADash) {
  EXPECT_EQ(readable(std::nan(""), 2, true), "–");
}

TEST(Readable, TakesTheLargestDouble) {
  EXPECT_EQ(readable(std::numeric_limits<double>::max(), 3, false).size(), 309 + 102U);  // digits and commas
}

TEST(ReadNumber, TakesTheWholeTextOrNothing) {
  EXPECT_EQ(read_number("2.5"), 2.5);
  EXPECT_EQ(read_number("-2"), -2);
  EXPECT_EQ(read_number("+2"), 2);
  EXPECT_EQ(read_number("1e3"), 1000);
  EXPECT_EQ(read_number(".5"), 0.5);
  for (const char* text :
       {"", "+", "-", "2,5", "2 ", " 2", "2x", "0x10", "nan", "inf", "-inf", "1e999", "+-2", "++2", "--2", "1.2.3"})
    EXPECT_EQ(read_number(text), std::nullopt) << text;
}

TEST(ReadWhole, TakesTheWholeTextOrNothing) {
  EXPECT_EQ(read_whole("007"), 7);
  EXPECT_EQ(read_whole("-3"), -3);
  EXPECT_EQ(read_whole("9223372036854775807"), std::numeric_limits<std::int64_t>::max());
  for (const char* text : {"", "1.0", "9223372036854775808", "1 ", "a", "1e3"})
    EXPECT_EQ(read_whole(text), std::nullopt) << text;
}

TEST(Numbers, DoNotDependOnTheLocale) {
  const std::string old = std::setlocale(LC_ALL, nullptr);
  if (std::setlocale(LC_ALL, "nl_NL.UTF-8") == nullptr) std::setlocale(LC_ALL, "C.UTF-8");
  EXPECT_EQ(shortest(0.5), "0.5");
  EXPECT_EQ(read_number("0.5"), 0.5);
  std::setlocale(LC_ALL, old.c_str());
}

TEST(Shortest, IsThatOfToCharsForEveryWholeNumber) {
  for (const double value : {0.0, -0.0, 1.0, 9.0, 10.0, 100.0, 1000.0, 10000.0, 12345.0, 99999.0, 100000.0, 100001.0,
                             -1.0, -100.0, 0.5, 99999.5, 1e15, 1e21}) {
    std::array<char, 40> buffer{};
    const double plain = value == 0 ? 0 : value;
    const std::string expected(buffer.data(), std::to_chars(buffer.data(), buffer.data() + buffer.size(), plain).ptr);
    EXPECT_EQ(shortest(value), expected);
  }
}

}  // namespace
}  // namespace samenspel
