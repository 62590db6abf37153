#include "support/unicode.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <stdexcept>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace samenspel {

CodePoint first_code_point(std::string_view text) {
  const auto byte = [&](std::size_t i) -> unsigned {
    return i < text.size() ? static_cast<unsigned char>(text[i]) : 0;
  };
  const auto follows = [&](std::size_t i) { return (byte(i) & 0xC0) == 0x80; };
  const unsigned a = byte(0);
  const CodePoint bad{0xFFFD, 1, false};
  if (a < 0x80) return {static_cast<char32_t>(a), 1, true};
  if (a >= 0xC2 && a <= 0xDF && follows(1)) return {static_cast<char32_t>((a & 0x1F) << 6 | (byte(1) & 0x3F)), 2, true};
  if (a >= 0xE0 && a <= 0xEF && follows(1) && follows(2)) {
    const char32_t value = (a & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F);
    if (value < 0x800 || (value >= 0xD800 && value <= 0xDFFF)) return bad;
    return {value, 3, true};
  }
  if (a >= 0xF0 && a <= 0xF4 && follows(1) && follows(2) && follows(3)) {
    const char32_t value = (a & 0x07) << 18 | (byte(1) & 0x3F) << 12 | (byte(2) & 0x3F) << 6 | (byte(3) & 0x3F);
    if (value < 0x10000 || value > 0x10FFFF) return bad;
    return {value, 4, true};
  }
  return bad;
}

std::size_t code_points(std::string_view text) {
  std::size_t count = 0, i = 0;
  while (i < text.size()) {
    // A line of a machine-made file may be megabytes long: eight signs at a time where all are ASCII.
    std::uint64_t eight = 0;
    if (i + sizeof eight <= text.size()) {
      std::memcpy(&eight, text.data() + i, sizeof eight);
      if ((eight & 0x8080808080808080U) == 0) {
        i += sizeof eight;
        count += sizeof eight;
        continue;
      }
    }
    i += first_code_point(text.substr(i)).length;
    ++count;
  }
  return count;
}

std::u32string to_code_points(std::string_view text) {
  std::u32string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const CodePoint next = first_code_point(text);
    out += next.value;
    text.remove_prefix(next.length);
  }
  return out;
}

void append_utf8(std::string& out, char32_t value) {
  const auto put = [&](char32_t byte) { out += static_cast<char>(static_cast<unsigned char>(byte)); };
  if (value < 0x80) {
    put(value);
  } else if (value < 0x800) {
    put(0xC0 | value >> 6);
    put(0x80 | (value & 0x3F));
  } else if (value < 0x10000) {
    put(0xE0 | value >> 12);
    put(0x80 | (value >> 6 & 0x3F));
    put(0x80 | (value & 0x3F));
  } else {
    put(0xF0 | value >> 18);
    put(0x80 | (value >> 12 & 0x3F));
    put(0x80 | (value >> 6 & 0x3F));
    put(0x80 | (value & 0x3F));
  }
}

bool is_utf8(std::string_view text) {
  while (!text.empty()) {
    const CodePoint next = first_code_point(text);
    if (!next.valid) return false;
    text.remove_prefix(next.length);
  }
  return true;
}

char32_t windows_1252(unsigned char byte) {
  constexpr std::array<char16_t, 32> high{0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                          0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
                                          0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                          0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};
  return byte >= 0x80 && byte < 0xA0 ? high[byte - 0x80U] : byte;
}

bool is_utf16(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) return true;
  const std::string_view head = bytes.substr(0, 512);
  const auto zeros = static_cast<std::size_t>(std::count(head.begin(), head.end(), '\0'));
  return head.size() >= 4 && zeros * 4 >= head.size();
}

namespace {

const icu::Normalizer2& normalizer(const char* which) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* found = nullptr;
  const std::string_view name = which;
  if (name == "nfkc_cf") found = icu::Normalizer2::getNFKCCasefoldInstance(status);
  if (name == "nfd") found = icu::Normalizer2::getNFDInstance(status);
  if (name == "nfc") found = icu::Normalizer2::getNFCInstance(status);
  if (U_FAILURE(status) || found == nullptr) throw std::runtime_error("ICU has no Unicode data");
  return *found;
}

icu::UnicodeString normalized(std::string_view text, const char* which) {
  UErrorCode status = U_ZERO_ERROR;
  const auto in = icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
  icu::UnicodeString out = normalizer(which).normalize(in, status);
  if (U_FAILURE(status)) throw std::runtime_error("ICU could not normalize a text");
  return out;
}

std::string utf8(const icu::UnicodeString& text) {
  std::string out;
  text.toUTF8String(out);
  return out;
}

bool is_ascii(std::string_view text) {
  for (const char c : text)
    if (static_cast<unsigned char>(c) >= 0x80) return false;
  return true;
}

std::string ascii_lower(std::string_view text) {
  std::string out(text);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return out;
}

}  // namespace

std::string folded(std::string_view text) {
  return is_ascii(text) ? ascii_lower(text) : utf8(normalized(text, "nfkc_cf"));
}

std::string nfc(std::string_view text) {
  return is_ascii(text) ? std::string(text) : utf8(normalized(text, "nfc"));
}

std::string bare(std::string_view text) {
  if (is_ascii(text)) return ascii_lower(text);
  const icu::UnicodeString parts = normalized(folded(text), "nfd");
  icu::UnicodeString out;
  for (int32_t i = 0; i < parts.length(); i = parts.moveIndex32(i, 1)) {
    const UChar32 sign = parts.char32At(i);
    if (u_charType(sign) != U_NON_SPACING_MARK) out.append(sign);
  }
  return utf8(out);
}

std::size_t terminal_width(std::string_view text) {
  std::size_t width = 0;
  for (const char32_t sign : to_code_points(text)) {
    const auto code = static_cast<UChar32>(sign);
    const auto type = u_charType(code);
    if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR) continue;
    const int east_asian = u_getIntPropertyValue(code, UCHAR_EAST_ASIAN_WIDTH);
    width += east_asian == U_EA_WIDE || east_asian == U_EA_FULLWIDTH ? 2 : 1;
  }
  return width;
}

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view blanks = " \t\r\n";
  const auto first = text.find_first_not_of(blanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::string printable(std::string_view text, bool keep_newlines) {
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const CodePoint next = first_code_point(text);
    const char32_t c = next.value;
    const bool control = (c < 0x20 && c != '\t' && !(keep_newlines && c == '\n')) || (c >= 0x7F && c < 0xA0);
    const bool separator = c == 0x2028 || c == 0x2029;  // some terminals start a new line there
    const bool overrides = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF;
    if (!next.valid || control || separator || overrides) {
      out += "\xEF\xBF\xBD";
    } else {
      out += text.substr(0, next.length);
    }
    text.remove_prefix(next.length);
  }
  return out;
}

}  // namespace samenspel
