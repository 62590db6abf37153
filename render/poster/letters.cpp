#include "render/poster/letters.hpp"

#include <map>
#include <utility>

#include "render/poster/pango_layout.hpp"
#include "support/unicode.hpp"

namespace samenspel {

namespace {

constexpr double kMeasured = 100;  ///< points of the letter in which widths are measured

/// The longest beginning of a word that is no wider than `room`, at least one sign; never cut between a sign and what
/// joins it.
std::size_t fitting(std::string_view word, const auto& width_of, double room) {
  std::size_t at = 0;
  while (at < word.size()) {
    std::size_t next = at + first_code_point(word.substr(at)).length;
    while (next < word.size()) {
      const CodePoint sign = first_code_point(word.substr(next));
      const bool joins = terminal_width(word.substr(next, sign.length)) == 0;
      const bool joined = word.substr(0, next).ends_with("\xE2\x80\x8D");
      if (!joins && !joined) break;
      next += sign.length;
    }
    if (at > 0 && width_of(word.substr(0, next)) > room) break;
    at = next;
  }
  return at;
}

}  // namespace

struct Letters::Inner {
  std::string families;
  PangoWorld world = pango_world();
  std::map<std::pair<std::string, int>, double, std::less<>> widths;
};

Letters::Letters(std::string families) : inner_(std::make_unique<Inner>()) {
  inner_->families = std::move(families);
}
Letters::~Letters() = default;

const std::string& Letters::families() const {
  return inner_->families;
}

double Letters::width(std::string_view line, double size, int weight) const {
  const auto [row, is_new] = inner_->widths.try_emplace({std::string(line), weight}, 0.0);
  if (is_new) row->second = width_of(pango_line(inner_->world.get(), inner_->families, line, kMeasured, weight).get());
  return row->second * size / kMeasured;
}

std::vector<std::string> Letters::lines(std::string_view text, double size, int weight, double room) const {
  const auto wide = [&](std::string_view line) { return width(line, size, weight); };
  std::vector<std::string> out(1);
  constexpr std::string_view blanks = " \t\n\r";
  while (true) {
    const std::size_t begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos) return out;
    text.remove_prefix(begin);
    std::string_view word = text.substr(0, std::min(text.find_first_of(blanks), text.size()));
    text.remove_prefix(word.size());
    const std::string with = out.back().empty() ? std::string(word) : out.back() + " " + std::string(word);
    if (wide(with) <= room) {
      out.back() = with;
      continue;
    }
    if (!out.back().empty()) out.emplace_back();
    while (wide(word) > room) {
      const std::size_t part = fitting(word, wide, room);
      if (part >= word.size()) break;
      out.back() = word.substr(0, part);
      out.emplace_back();
      word.remove_prefix(part);
    }
    out.back() = word;
  }
}

std::string Letters::missing_family() const {
  const std::string first = inner_->families.substr(0, inner_->families.find(','));
  PangoFontDescription* asked = pango_font_description_new();
  pango_font_description_set_family(asked, first.c_str());
  std::string missing;
  if (PangoFont* font = pango_context_load_font(inner_->world.get(), asked)) {
    PangoFontDescription* got = pango_font_describe(font);
    const char* family = pango_font_description_get_family(got);
    if (family == nullptr || folded(family) != folded(first)) missing = first;
    pango_font_description_free(got);
    g_object_unref(font);
  } else {
    missing = first;
  }
  pango_font_description_free(asked);
  return missing;
}

bool Letters::has_unknown_sign(std::string_view line) const {
  return pango_layout_get_unknown_glyphs_count(
             pango_line(inner_->world.get(), inner_->families, line, kMeasured, kRegular).get()) > 0;
}

}  // namespace samenspel
