#include "render/graphviz/pdf.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string_view>

#include <fmt/format.h>

#include "render/graphviz/escape.hpp"
#include "support/unicode.hpp"

namespace samenspel {
namespace {

/// The whole number behind `key` in a dictionary.
std::optional<std::size_t> number_of(std::string_view dictionary, std::string_view key) {
  std::size_t at = dictionary.find(key);
  if (at == std::string_view::npos) return std::nullopt;
  at = dictionary.find_first_not_of(" \r\n", at + key.size());
  if (at == std::string_view::npos) return std::nullopt;
  std::size_t value = 0;
  const auto [end, error] = std::from_chars(dictionary.data() + at, dictionary.data() + dictionary.size(), value);
  return error == std::errc() ? std::optional(value) : std::nullopt;
}

struct Span {
  std::size_t begin, end;
};

/// The dictionary of an object without a stream, from "<<" to behind the last ">>".
std::optional<Span> object_of(std::string_view pdf, std::size_t number) {
  const std::size_t head = pdf.rfind(fmt::format("\n{} 0 obj", number));
  if (head == std::string_view::npos) return std::nullopt;
  const std::size_t begin = pdf.find("<<", head), foot = pdf.find("endobj", head);
  if (begin == std::string_view::npos || foot == std::string_view::npos || begin > foot) return std::nullopt;
  const std::size_t end = pdf.rfind(">>", foot);
  if (end == std::string_view::npos || end < begin) return std::nullopt;
  return Span{begin, end + 2};
}

void take_out_date(std::string& pdf, Span info) {
  const std::size_t begin = pdf.find("/CreationDate", info.begin);
  const std::size_t end = pdf.find(')', begin);
  if (begin == std::string::npos || end == std::string::npos || end >= info.end) return;
  // Blanks, so that everything behind stays where it is.
  std::fill(pdf.begin() + static_cast<std::ptrdiff_t>(begin), pdf.begin() + static_cast<std::ptrdiff_t>(end + 1), ' ');
}

/// A text string in UTF-16 with its mark, as hexadecimal digits.
std::string pdf_text(std::string_view text) {
  std::string out = "<FEFF";
  for (const char32_t sign : to_code_points(drawable(text))) {
    if (sign < 0x10000) {
      out += fmt::format("{:04X}", static_cast<std::uint32_t>(sign));
    } else {
      const std::uint32_t rest = static_cast<std::uint32_t>(sign) - 0x10000;
      out += fmt::format("{:04X}{:04X}", 0xD800 + (rest >> 10), 0xDC00 + (rest & 0x3FF));
    }
  }
  return out + '>';
}

}  // namespace

std::string finished_pdf(std::string raw, const Drawing& drawing) {
  const std::size_t tail = raw.rfind("trailer");
  if (tail == std::string::npos) return raw;
  const std::string trailer = raw.substr(tail);
  const auto size = number_of(trailer, "/Size"), root = number_of(trailer, "/Root"), info = number_of(trailer, "/Info"),
             start = number_of(trailer, "startxref");
  if (!size || !root || !info || !start) return raw;
  const auto info_object = object_of(raw, *info), root_object = object_of(raw, *root);
  if (!info_object || !root_object) return raw;
  take_out_date(raw, *info_object);

  std::string out = std::move(raw);
  const std::string catalogue = out.substr(root_object->begin, root_object->end - root_object->begin - 2);
  if (!out.ends_with('\n')) out += '\n';
  const std::size_t info_at = out.size();
  out +=
      fmt::format("{} 0 obj\n<< /Title {}\n   /Subject {}\n   /Creator (samenspel)\n   /Producer (cairo)\n>>\nendobj\n",
                  *info, pdf_text(drawing.title), pdf_text(drawing.description));
  const std::size_t root_at = out.size();
  out += fmt::format("{} 0 obj\n{}   /Lang ({})\n   /ViewerPreferences << /DisplayDocTitle true >>\n>>\nendobj\n",
                     *root, catalogue, drawing.language == Language::nl ? "nl" : "en");
  const std::size_t table_at = out.size();
  out += fmt::format("xref\n{} 1\n{:010} 00000 n \n{} 1\n{:010} 00000 n \n", *info, info_at, *root, root_at);
  out += fmt::format("trailer\n<< /Size {}\n   /Root {} 0 R\n   /Info {} 0 R\n   /Prev {}\n>>\nstartxref\n{}\n%%EOF\n",
                     *size, *root, *info, *start, table_at);
  return out;
}

}  // namespace samenspel
