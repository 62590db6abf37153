#include "support/unicode.hpp"

#include <gtest/gtest.h>

namespace samenspel {
namespace {

constexpr std::string_view kBad = "\xEF\xBF\xBD";  // U+FFFD

TEST(FirstCodePoint, ReadsTheEdgesOfEachLength) {
  const auto is = [](std::string_view text, char32_t value) {
    const CodePoint point = first_code_point(text);
    return point.valid && point.value == value && point.length == text.size();
  };
  EXPECT_TRUE(is(std::string_view("\0", 1), 0));
  EXPECT_TRUE(is("\x7F", 0x7F));
  EXPECT_TRUE(is("\xC2\x80", 0x80));
  EXPECT_TRUE(is("\xDF\xBF", 0x7FF));
  EXPECT_TRUE(is("\xE0\xA0\x80", 0x800));
  EXPECT_TRUE(is("\xED\x9F\xBF", 0xD7FF));
  EXPECT_TRUE(is("\xEE\x80\x80", 0xE000));
  EXPECT_TRUE(is("\xEF\xBF\xBF", 0xFFFF));
  EXPECT_TRUE(is("\xF0\x90\x80\x80", 0x10000));
  EXPECT_TRUE(is("\xF4\x8F\xBF\xBF", 0x10FFFF));
}

TEST(FirstCodePoint, RefusesWhatIsNotUtf8OneByteAtATime) {
  for (const char* text : {"\x80", "\xBF", "\xC0\x80", "\xC1\xBF", "\xC3", "\xC3(", "\xE0\x9F\xBF", "\xE2\x82",
                           "\xE2(\xA1", "\xED\xA0\x80", "\xED\xBF\xBF", "\xF0\x8F\xBF\xBF", "\xF0\x9F\x98",
                           "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF"}) {
    const CodePoint point = first_code_point(text);
    EXPECT_FALSE(point.valid) << text;
    EXPECT_EQ(point.length, 1U);
    EXPECT_EQ(point.value, 0xFFFDU);
    EXPECT_FALSE(is_utf8(text));
  }
  EXPECT_TRUE(is_utf8(""));
  EXPECT_TRUE(is_utf8("café 王 🙂"));
}

TEST(CodePoints, CountsSignsAndEveryBadByteAsOne) {
  EXPECT_EQ(code_points(""), 0U);
  EXPECT_EQ(code_points("abcdefgh"), 8U);
  EXPECT_EQ(code_points("abcdefghi"), 9U);
  EXPECT_EQ(code_points("één"), 3U);
  EXPECT_EQ(code_points("abcdefg\xC3\xA9xyz"), 11U);  // é over the border of eight bytes
  EXPECT_EQ(code_points("王🙂"), 2U);
  EXPECT_EQ(code_points("a\xFF\xFE"
                        "b"),
            4U);
  EXPECT_EQ(code_points("\xE2\x82"), 2U);
}

TEST(CodePoints, GoThereAndBack) {
  const std::string text = "aé王🙂";
  std::string back;
  for (const char32_t sign : to_code_points(text))
    append_utf8(back, sign);
  EXPECT_EQ(back, text);
}

TEST(Folded, ComparesAsPeopleDo) {
  EXPECT_EQ(folded("Straße"), folded("STRASSE"));
  EXPECT_EQ(folded("ÉCOLE"), folded("e\u0301cole"));  // one sign, or e and an accent
  EXPECT_EQ(folded("ﬁets"), "fiets");
  EXPECT_EQ(folded("Jan JANSEN"), "jan jansen");
  EXPECT_NE(folded("Cafe"), folded("Café"));
}

TEST(Bare, TakesAccentsOff) {
  EXPECT_EQ(bare("Café"), "cafe");
  EXPECT_EQ(bare("CAFE\u0301"), "cafe");
  EXPECT_EQ(bare("Çelik Ñandú"), "celik nandu");
  EXPECT_EQ(bare("Jan"), "jan");
}

TEST(Nfc, JoinsAnAccentToItsLetter) {
  EXPECT_EQ(nfc("e\u0301"), "é");
  EXPECT_EQ(nfc("abc"), "abc");
}

TEST(TerminalWidth, CountsColumns) {
  EXPECT_EQ(terminal_width(""), 0U);
  EXPECT_EQ(terminal_width("abc"), 3U);
  EXPECT_EQ(terminal_width("é"), 1U);
  EXPECT_EQ(terminal_width("e\u0301"), 1U);
  EXPECT_EQ(terminal_width("王伟"), 4U);
  EXPECT_EQ(terminal_width("🙂"), 2U);
  EXPECT_EQ(terminal_width("a\u200Db"), 2U);  // a joiner
}

TEST(Trimmed, TakesBlanksOffBothEnds) {
  EXPECT_EQ(trimmed("  a b \r\n"), "a b");
  EXPECT_EQ(trimmed(" \t "), "");
  EXPECT_EQ(trimmed(""), "");
}

TEST(Printable, TakesOutWhatATerminalWouldObey) {
  EXPECT_EQ(printable("a\x1B[31mb"), "a" + std::string(kBad) + "[31mb");
  EXPECT_EQ(printable("\x7F"), kBad);
  EXPECT_EQ(printable("\u009B"), kBad);  // the one-sign form of ESC [
  EXPECT_EQ(printable(std::string_view("\0", 1)), kBad);
  for (const char* text : {"\u202A", "\u202E", "\u2066", "\u2069", "\uFEFF", "\u2028", "\u2029"})
    EXPECT_EQ(printable(text), kBad);
}

TEST(Printable, ReplacesEachBadByte) {
  EXPECT_EQ(printable("a\xFF\xC3"), "a" + std::string(kBad) + std::string(kBad));
}

TEST(Printable, LeavesTheRest) {
  EXPECT_EQ(printable("één\ttwee 王 🙂"), "één\ttwee 王 🙂");
  EXPECT_EQ(printable("a\nb"), "a" + std::string(kBad) + "b");
  EXPECT_EQ(printable("a\nb", true), "a\nb");
  EXPECT_EQ(printable("a\r\nb", true), "a" + std::string(kBad) + "\nb");
}

}  // namespace
}  // namespace samenspel
