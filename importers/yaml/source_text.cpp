#include "importers/yaml/source_text.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "support/unicode.hpp"

namespace samenspel {

bool is_control(char32_t sign) {
  if (sign < 0x20) return sign != '\t' && sign != '\n' && sign != '\r';
  return sign >= 0x7F && sign < 0xA0 && sign != 0x85;
}

std::string code_point_name(char32_t sign) {
  return fmt::format("U+{:04X}", static_cast<std::uint32_t>(sign));
}

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
/// Places hold 32 bits; long before that a network belongs in tables.
constexpr std::size_t kMostBytes = std::size_t{1} << 30;
/// Single signs are named one by one up to this number.
constexpr std::size_t kMostNamed = 200;

class Decoder {
 public:
  Decoder(std::string_view bytes, std::size_t source, Report& report)
      : bytes_(bytes), source_(source), report_(report) {}

  SourceText decode() {
    out_.text.reserve(bytes_.size());
    if (bytes_.starts_with(kByteOrderMark)) replace(kByteOrderMark.size(), {});
    while (at_ < bytes_.size()) {
      const auto byte = static_cast<unsigned char>(bytes_[at_]);
      if (byte >= 0x20 && byte < 0x7F) {
        out_.text += bytes_[at_++];
      } else {
        take_unusual();
      }
    }
    tell_bad_bytes();
    return std::move(out_);
  }

 private:
  void take_unusual() {
    const CodePoint next = first_code_point(bytes_.substr(at_));
    if (!next.valid) {
      if (bad_bytes_++ == 0) first_bad_ = at_;
      std::string decoded;
      append_utf8(decoded, windows_1252(static_cast<unsigned char>(bytes_[at_])));
      replace(1, decoded);
    } else if (next.value == 0xFEFF) {
      if (marks_++ < kMostNamed) report_.add(Code::byte_order_mark, make_place(source_, at_, at_ + next.length));
      replace(next.length, {});
    } else if (is_control(next.value)) {
      if (controls_++ < kMostNamed)
        report_.add(Code::control_character, make_place(source_, at_, at_ + next.length),
                    {code_point_name(next.value)});
      replace(next.length, {});
    } else if (next.value == '\r' && (at_ + 1 == bytes_.size() || bytes_[at_ + 1] != '\n')) {
      out_.text += '\n';
      ++at_;
    } else {
      out_.text += bytes_.substr(at_, next.length);
      at_ += next.length;
    }
  }

  void replace(std::size_t length, std::string_view by) {
    out_.to_bytes.add(out_.text.size(), out_.text.size() + by.size(), at_, at_ + length);
    out_.text += by;
    at_ += length;
  }

  /// One message for all bad bytes, at the word of the first.
  void tell_bad_bytes() {
    if (bad_bytes_ == 0) return;
    constexpr std::string_view ends = " \t\r\n\"'[]{},:#";
    constexpr std::size_t longest = 60;
    std::size_t begin = first_bad_, end = first_bad_;
    while (begin > 0 && first_bad_ - begin < longest && ends.find(bytes_[begin - 1]) == std::string_view::npos)
      --begin;
    while (begin < first_bad_ && (static_cast<unsigned char>(bytes_[begin]) & 0xC0U) == 0x80)
      ++begin;
    while (end < bytes_.size() && end - first_bad_ < longest && ends.find(bytes_[end]) == std::string_view::npos)
      ++end;
    std::string word;
    for (std::string_view rest = bytes_.substr(begin, end - begin); !rest.empty();) {
      const CodePoint next = first_code_point(rest);
      append_utf8(word, next.valid ? next.value : windows_1252(static_cast<unsigned char>(rest[0])));
      rest.remove_prefix(next.length);
    }
    report_.add(Code::file_not_utf8, make_place(source_, begin, end), {std::to_string(bad_bytes_)}, word);
  }

  std::string_view bytes_;
  std::size_t source_;
  Report& report_;
  SourceText out_;
  std::size_t at_ = 0;
  std::size_t bad_bytes_ = 0, first_bad_ = 0, marks_ = 0, controls_ = 0;
};

}  // namespace

SourceText decode(std::string_view bytes, std::size_t source, Report& report) {
  const auto refuse = [&](Code code, std::vector<Words> values) {
    report.add(code, make_place(source, 0, 0), std::move(values));
    return SourceText{{}, {}, false};
  };
  if (bytes.size() > kMostBytes) return refuse(Code::file_too_large, {std::to_string(kMostBytes >> 20)});
  if (is_utf16(bytes)) return refuse(Code::file_utf16, {});
  return Decoder(bytes, source, report).decode();
}

}  // namespace samenspel
