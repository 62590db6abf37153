#include "support/name_finder.hpp"

#include <algorithm>

#include <unicode/uchar.h>

#include "support/unicode.hpp"

namespace samenspel {

namespace {

/// One letter, digit or symbol of a text as it is compared. Blanks, punctuation and accents are none.
struct Sign {
  char32_t plain;          ///< without case and accents
  bool upper = false;      ///< was a capital
  bool after_gap = true;   ///< the first of the text, or something that is no sign stands before it
  std::size_t begin, end;  ///< its bytes, accents behind it included; several signs may come of one code point
};

bool is_sign(char32_t value) {
  switch (u_charType(static_cast<UChar32>(value))) {
    case U_CONTROL_CHAR:
    case U_FORMAT_CHAR:
    case U_SPACE_SEPARATOR:
    case U_LINE_SEPARATOR:
    case U_PARAGRAPH_SEPARATOR:
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_DASH_PUNCTUATION:
    case U_START_PUNCTUATION:
    case U_END_PUNCTUATION:
    case U_CONNECTOR_PUNCTUATION:
    case U_OTHER_PUNCTUATION:
    case U_INITIAL_PUNCTUATION:
    case U_FINAL_PUNCTUATION:
      return false;
    default:
      return true;
  }
}

void add_sign(std::vector<Sign>& out, char32_t plain, bool upper, std::size_t begin, std::size_t end, bool& gap) {
  out.push_back({plain, upper, gap, begin, end});
  gap = false;
}

std::vector<Sign> signs_of(std::string_view text) {
  std::vector<Sign> out;
  out.reserve(text.size());
  bool gap = true;
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint next = first_code_point(text.substr(i));
    const std::size_t end = i + next.length;
    const char32_t value = next.value;
    if (value < 0x80) {
      const bool upper = value >= U'A' && value <= U'Z';
      if (upper || (value >= U'a' && value <= U'z') || (value >= U'0' && value <= U'9')) {
        add_sign(out, upper ? value - U'A' + U'a' : value, upper, i, end, gap);
      } else {
        gap = true;
      }
    } else if (const auto type = u_charType(static_cast<UChar32>(value));
               type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR) {
      if (!gap && !out.empty()) out.back().end = end;  // an accent, a joiner or a soft hyphen: part of the word
    } else {
      const bool upper = u_isUUppercase(static_cast<UChar32>(value)) != 0;
      bool any = false;
      for (const char32_t plain : to_code_points(bare(text.substr(i, next.length)))) {
        if (!is_sign(plain)) continue;
        add_sign(out, plain, upper, i, end, gap);
        any = true;
      }
      if (!any) gap = true;
    }
    i = end;
  }
  return out;
}

std::uint64_t with(std::uint64_t hash, char32_t sign) {
  return (hash ^ sign) * 0x9E3779B97F4A7C15U + (hash >> 29);
}

/// Scripts whose words are set apart by blanks, and whose names take no other words before or behind them.
bool is_spaced(char32_t plain) {
  return plain < 0x0590;
}

/// Whether a word may end before signs[i].
bool is_edge(const std::vector<Sign>& signs, std::size_t i) {
  if (i == 0 || i == signs.size() || signs[i].after_gap) return true;
  if (signs[i].begin < signs[i - 1].end) return false;  // inside one code point
  return !is_spaced(signs[i].plain) || !is_spaced(signs[i - 1].plain);
}

/// Whether a name may end before signs[i]: at the end of a word, or before its genitive s.
bool is_end(const std::vector<Sign>& signs, std::size_t i) {
  return is_edge(signs, i) || (signs[i].plain == U's' && !signs[i].upper && is_edge(signs, i + 1));
}

bool is_short(std::size_t signs) {
  return signs <= 2;
}

bool are_same(const std::vector<Sign>& text, std::size_t at, const std::vector<Sign>& name) {
  for (std::size_t i = 0; i < name.size(); ++i) {
    if (text[at + i].plain != name[i].plain) return false;
    if (is_short(name.size()) && text[at + i].upper != name[i].upper) return false;
  }
  return true;
}

}  // namespace

NameFinder::NameFinder(std::vector<Name> names) : names_(std::move(names)) {
  for (std::size_t i = 0; i < names_.size(); ++i) {
    const std::vector<Sign> signs = signs_of(names_[i].text);
    if (signs.empty()) continue;
    std::uint64_t hash = 0;
    for (const Sign& sign : signs)
      hash = with(hash, sign.plain);
    entries_.push_back({hash, static_cast<std::uint32_t>(i)});
    longest_ = std::max(longest_, signs.size());
  }
  std::stable_sort(entries_.begin(), entries_.end(), [](const Entry& a, const Entry& b) { return a.hash < b.hash; });
  const auto same = [&](const Entry& a, const Entry& b) {
    return a.hash == b.hash && names_[a.name].text == names_[b.name].text;
  };
  entries_.erase(std::unique(entries_.begin(), entries_.end(), same), entries_.end());
}

std::string NameFinder::replaced(std::string_view text,
                                 const std::function<std::string_view(std::uint32_t number)>& instead) const {
  if (entries_.empty() || text.empty()) return std::string(text);
  const std::vector<Sign> signs = signs_of(text);
  std::string out;
  std::size_t copied = 0;  // bytes of `text` that stand in `out`
  for (std::size_t i = 0; i < signs.size();) {
    std::size_t end = i;
    std::uint32_t found = 0;
    std::uint64_t hash = 0;
    for (std::size_t j = i; is_edge(signs, i) && j < signs.size() && j - i < longest_; ++j) {
      hash = with(hash, signs[j].plain);
      if (!is_end(signs, j + 1)) continue;
      auto entry = std::lower_bound(entries_.begin(), entries_.end(), hash,
                                    [](const Entry& a, std::uint64_t value) { return a.hash < value; });
      for (; entry != entries_.end() && entry->hash == hash; ++entry) {
        const std::vector<Sign> name = signs_of(names_[entry->name].text);
        if (name.size() != j + 1 - i || !are_same(signs, i, name)) continue;
        end = j + 1;
        found = names_[entry->name].number;
        break;
      }
    }
    if (end == i) {
      ++i;
      continue;
    }
    out += text.substr(copied, signs[i].begin - copied);
    out += instead(found);
    copied = signs[end - 1].end;
    i = end;
  }
  out += text.substr(copied);
  return out;
}

}  // namespace samenspel
