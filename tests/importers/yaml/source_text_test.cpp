#include "importers/yaml/source_text.hpp"

#include <gtest/gtest.h>
#include <sys/mman.h>

namespace samenspel {
namespace {

struct Decoded {
  Diagnostics diagnostics;
  SourceText source;
  explicit Decoded(std::string_view bytes) {
    Report report(diagnostics);
    source = decode(bytes, 0, report);
  }
};

TEST(SourceText, keeps_valid_text_as_it_is) {
  const std::string text = "a: é\u0085\u2028 \U0001F3E1\r\nb\tc\n";
  const Decoded decoded(text);
  EXPECT_EQ(decoded.source.text, text);
  EXPECT_TRUE(decoded.diagnostics.list().empty());
  EXPECT_EQ(decoded.source.to_bytes.begin_of(7), 7U);
}

TEST(SourceText, skips_a_byte_order_mark_at_the_start) {
  const Decoded decoded(
      "\xEF\xBB\xBF"
      "abc");
  EXPECT_EQ(decoded.source.text, "abc");
  EXPECT_EQ(decoded.source.to_bytes.begin_of(0), 3U);
  EXPECT_EQ(decoded.source.to_bytes.begin_of(2), 5U);
  EXPECT_EQ(decoded.source.to_bytes.end_of(3), 6U);
  EXPECT_TRUE(decoded.diagnostics.list().empty());
}

TEST(SourceText, reads_bad_bytes_as_windows_1252_with_one_message) {
  // 80 is the euro sign there, 81 nothing, E9 is é
  const Decoded decoded("x\x80\x81\xE9y");
  EXPECT_EQ(decoded.source.text, "x€\uFFFDéy");
  ASSERT_EQ(decoded.diagnostics.list().size(), 1U);
  EXPECT_EQ(decoded.diagnostics.list()[0].values[0].en, "3");
  EXPECT_EQ(decoded.diagnostics.list()[0].suggestion, "x€\uFFFDéy");
  EXPECT_EQ(decoded.source.to_bytes.begin_of(9), 4U);  // y: 1 + 3 + 3 + 2 bytes before it
  EXPECT_EQ(decoded.source.to_bytes.end_of(9), 4U);
}

TEST(SourceText, takes_overlong_forms_and_surrogates_for_bad_bytes) {
  for (const char* bytes : {"\xC0\xAF", "\xED\xA0\x80", "\xF5\x80\x80\x80", "\xE2\x82"})
    EXPECT_EQ(Decoded(bytes).diagnostics.list().size(), 1U);
}

TEST(SourceText, makes_a_lone_cr_a_line_end) {
  const Decoded decoded("a\rb\r\nc\r");
  EXPECT_EQ(decoded.source.text, "a\nb\r\nc\n");
}

TEST(SourceText, leaves_out_control_signs_and_says_so) {
  const Decoded decoded(
      std::string_view("a\0b\x1B"
                       "c\xC2\x80",
                       7));
  EXPECT_EQ(decoded.source.text, "abc");
  ASSERT_EQ(decoded.diagnostics.list().size(), 3U);
  EXPECT_EQ(decoded.diagnostics.list()[0].values[0].en, "U+0000");
  EXPECT_EQ(decoded.diagnostics.list()[1].place, make_place(0, 3, 4));
  EXPECT_EQ(decoded.diagnostics.list()[2].values[0].en, "U+0080");
  EXPECT_EQ(decoded.source.to_bytes.begin_of(1), 2U);
  EXPECT_EQ(decoded.source.to_bytes.end_of(1), 1U);
}

TEST(SourceText, refuses_utf16) {
  for (const std::string_view bytes : {std::string_view("\xFE\xFF\0a", 4), std::string_view("\0a\0b\0c", 6)}) {
    const Decoded decoded(bytes);
    EXPECT_FALSE(decoded.source.readable);
    ASSERT_EQ(decoded.diagnostics.list().size(), 1U);
    EXPECT_EQ(decoded.diagnostics.list()[0].code, Code::file_utf16);
  }
}

TEST(SourceText, refuses_more_than_a_gigabyte) {
  constexpr std::size_t size = (std::size_t{1} << 30) + 1;
  void* pages = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  ASSERT_NE(pages, MAP_FAILED);
  const Decoded decoded({static_cast<const char*>(pages), size});
  EXPECT_FALSE(decoded.source.readable);
  ASSERT_EQ(decoded.diagnostics.list().size(), 1U);
  EXPECT_EQ(decoded.diagnostics.list()[0].code, Code::file_too_large);
  ::munmap(pages, size);
}

}  // namespace
}  // namespace samenspel
