// How a text is put between quotes in YAML, and small questions about signs that the scanners share.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace samenspel {

inline constexpr std::string_view kHardSpace = "\xC2\xA0";

[[nodiscard]] constexpr bool is_blank(char c) {
  return c == ' ' || c == '\t';
}
[[nodiscard]] constexpr bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

/// Between double quotes; between single ones where it holds a double quote or a backslash.
[[nodiscard]] std::string quoted(std::string_view text);

/// The text that was meant by one whose quotes went wrong: stray ones at its ends are left out, and so are those round
/// the two names of a tie (`"Jan" -- "Truus"`). A leading apostrophe ('t) stays.
[[nodiscard]] std::string without_stray_quotes(std::string_view text);

/// A text within double quotes, its escapes looked at.
struct Escapes {
  bool bad = false;                   ///< holds an escape that YAML does not know
  std::optional<std::string> mended;  ///< the same text in escapes that are read rightly, where it needs mending
};
/// `inside` is what stands between the quotes. An escape that does not exist becomes a backslash; \N and \_ and pairs
/// of surrogates are written otherwise: the one gives bytes that are not UTF-8, the other (as JSON has it) is refused.
[[nodiscard]] Escapes check_escapes(std::string_view inside);

}  // namespace samenspel
