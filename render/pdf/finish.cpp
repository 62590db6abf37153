#include "render/pdf/finish.hpp"

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

/// The entry of the date in a dictionary, "" for none.
std::string date_of(const std::string& pdf, Span info) {
  const std::size_t begin = pdf.find("/CreationDate", info.begin);
  const std::size_t end = pdf.find(')', begin);
  if (begin == std::string::npos || end == std::string::npos || end >= info.end) return {};
  return pdf.substr(begin, end + 1 - begin);
}

std::string pdf_box(const Box& box) {
  return fmt::format("[ {:.4f} {:.4f} {:.4f} {:.4f} ]", box.x0, box.y0, box.x1, box.y1);
}

/// The number of the first object that is a page.
std::optional<std::size_t> page_number(std::string_view pdf) {
  for (std::size_t at = pdf.find("/Type /Page"); at != std::string_view::npos; at = pdf.find("/Type /Page", at + 1)) {
    if (at + 11 < pdf.size() && pdf[at + 11] == 's') continue;
    const std::size_t object = pdf.rfind(" 0 obj", at);
    if (object == std::string_view::npos) return std::nullopt;
    const std::size_t line = pdf.rfind('\n', object) + 1;
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(pdf.data() + line, pdf.data() + object, number);
    return error == std::errc() ? std::optional(number) : std::nullopt;
  }
  return std::nullopt;
}

/// New versions of some objects, behind a file that is otherwise left as it is.
class Update {
 public:
  explicit Update(std::string bytes) : bytes_(std::move(bytes)) {
    if (!bytes_.ends_with('\n')) bytes_ += '\n';
  }
  [[nodiscard]] const std::string& bytes() const { return bytes_; }
  /// The dictionary without its closing brackets.
  [[nodiscard]] std::string open_dictionary(Span object) const {
    return bytes_.substr(object.begin, object.end - object.begin - 2);
  }
  void add(std::size_t number, const std::string& dictionary) {
    table_ += fmt::format("{} 1\n{:010} 00000 n \n", number, bytes_.size());
    bytes_ += fmt::format("{} 0 obj\n{}\nendobj\n", number, dictionary);
  }
  [[nodiscard]] std::string done(std::size_t size, std::size_t root, std::size_t info, std::size_t before) && {
    const std::size_t at = bytes_.size();
    bytes_ += "xref\n" + table_;
    bytes_ +=
        fmt::format("trailer\n<< /Size {}\n   /Root {} 0 R\n   /Info {} 0 R\n   /Prev {}\n>>\nstartxref\n{}\n%%EOF\n",
                    size, root, info, before, at);
    return std::move(bytes_);
  }

 private:
  std::string bytes_, table_;
};

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

std::string finished_pdf(std::string raw, const PdfFacts& facts) {
  const std::size_t tail = raw.rfind("trailer");
  if (tail == std::string::npos) return raw;
  const std::string trailer = raw.substr(tail);
  const auto size = number_of(trailer, "/Size"), root = number_of(trailer, "/Root"), info = number_of(trailer, "/Info"),
             start = number_of(trailer, "startxref");
  if (!size || !root || !info || !start) return raw;
  const auto info_object = object_of(raw, *info), root_object = object_of(raw, *root);
  if (!info_object || !root_object) return raw;
  const std::string date = date_of(raw, *info_object);
  take_out_date(raw, *info_object);

  Update update(std::move(raw));
  std::string entries = fmt::format("/Title {}\n   /Subject {}\n", pdf_text(facts.title), pdf_text(facts.subject));
  if (!facts.author.empty()) entries += fmt::format("   /Author {}\n", pdf_text(facts.author));
  if (facts.dated) entries += "   " + date + "\n";
  update.add(*info, fmt::format("<< {}   /Creator (samenspel)\n   /Producer (cairo)\n>>", entries));
  update.add(*root, fmt::format("{}   /Lang ({})\n   /ViewerPreferences << /DisplayDocTitle true >>\n>>",
                                update.open_dictionary(*root_object), facts.language == Language::nl ? "nl" : "en"));
  if (facts.trim && facts.bleed) {
    if (const auto page = page_number(update.bytes())) {
      if (const auto object = object_of(update.bytes(), *page)) {
        update.add(*page, fmt::format("{}   /TrimBox {}\n   /BleedBox {}\n>>", update.open_dictionary(*object),
                                      pdf_box(*facts.trim), pdf_box(*facts.bleed)));
      }
    }
  }
  return std::move(update).done(*size, *root, *info, *start);
}

}  // namespace samenspel
