// UTF-8 text by code points, and comparing as people do. ICU does the case folding and normal forms behind it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace samenspel {

/// Number of code points; a byte that is no part of valid UTF-8 counts as one.
[[nodiscard]] std::size_t code_points(std::string_view text);

struct CodePoint {
  char32_t value;      ///< U+FFFD where the bytes are not UTF-8
  std::size_t length;  ///< bytes taken, 1 where they are not UTF-8
  bool valid;
};
/// The code point at the start of `text`, which is not empty. No overlong forms, no surrogates, nothing above U+10FFFF.
[[nodiscard]] CodePoint first_code_point(std::string_view text);
[[nodiscard]] std::u32string to_code_points(std::string_view text);
void append_utf8(std::string& out, char32_t value);
[[nodiscard]] bool is_utf8(std::string_view text);
/// What a byte stands for in Windows-1252; U+FFFD for the five that it leaves out.
[[nodiscard]] char32_t windows_1252(unsigned char byte);
/// Whether bytes look like UTF-16: a byte order mark, or many zeros at the beginning.
[[nodiscard]] bool is_utf16(std::string_view bytes);

/// Full case folding after NFKC, for comparing names and words ("Straße" = "STRASSE").
[[nodiscard]] std::string folded(std::string_view text);
/// As `folded`, with accents taken off, so that "Cafe" is near to "Café".
[[nodiscard]] std::string bare(std::string_view text);
[[nodiscard]] std::string nfc(std::string_view text);

/// Columns of a terminal that the text takes: 2 for wide signs, 0 for joining ones.
[[nodiscard]] std::size_t terminal_width(std::string_view text);

[[nodiscard]] std::string_view trimmed(std::string_view text);

/// The text with control signs (C0 but tab, DEL, C1), line and paragraph separators, bidirectional overrides and bad
/// bytes replaced by U+FFFD: safe for a terminal. With `keep_newlines`, line feeds stay.
[[nodiscard]] std::string printable(std::string_view text, bool keep_newlines = false);

}  // namespace samenspel
