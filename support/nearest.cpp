#include "support/nearest.hpp"

#include <algorithm>
#include <vector>

#include "support/unicode.hpp"

namespace samenspel {

std::size_t edit_distance(std::u32string_view a, std::u32string_view b, std::size_t limit) {
  const std::size_t n = a.size(), m = b.size();
  if ((n > m ? n - m : m - n) > limit) return limit + 1;
  // Rows of the table of distances: only the band of cells within `limit` of the diagonal is filled, and the cell on
  // either side of it.
  std::vector<std::size_t> before(m + 1), last(m + 1), row(m + 1);
  for (std::size_t j = 0; j <= m; ++j)
    last[j] = j;
  for (std::size_t i = 1; i <= n; ++i) {
    const std::size_t lo = i > limit ? i - limit : 1, hi = std::min(m, i + limit);
    row[lo - 1] = lo == 1 ? i : limit + 1;
    if (hi < m) row[hi + 1] = limit + 1;
    std::size_t least = row[lo - 1];
    for (std::size_t j = lo; j <= hi; ++j) {
      std::size_t best = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) best = std::min(best, before[j - 2] + 1);
      row[j] = std::min(best, limit + 1);
      least = std::min(least, row[j]);
    }
    if (least > limit) return limit + 1;
    std::swap(before, last);
    std::swap(last, row);
  }
  return std::min(last[m], limit + 1);
}

namespace {

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// `out` becomes the text without case, accents, quotes and runs of blanks.
void make_plain(std::string_view text, std::u32string& out) {
  out.clear();
  const auto add = [&](char32_t sign) {
    if (sign == U'"' || sign == U'\'' || (sign >= 0x2018 && sign <= 0x201F) || sign == U'`') return;
    const bool blank = sign == U' ' || sign == U'\t' || sign == 0xA0 || sign == U'_';
    if (blank && (out.empty() || out.back() == U' ')) return;
    out += blank ? U' ' : sign;
  };
  if (is_ascii(text)) {  // nearly every name of a million: no detour by ICU
    for (const char c : text)
      add(static_cast<char32_t>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c));
  } else {
    for (const char32_t sign : to_code_points(bare(text)))
      add(sign);
  }
  while (!out.empty() && out.back() == U' ')
    out.pop_back();
}

}  // namespace

std::optional<std::size_t> nearest(std::string_view wrong, std::span<const std::string_view> words) {
  std::u32string from, to;
  make_plain(wrong, from);
  if (from.empty() || from.size() > 400) return std::nullopt;
  const std::size_t limit = from.size() == 1 ? 0 : std::clamp<std::size_t>(from.size() / 3, 1, 6);
  std::optional<std::size_t> best, longer;
  std::size_t least = limit + 1, begun = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    make_plain(words[i], to);
    if (to.empty()) continue;
    const std::size_t distance = edit_distance(from, to, std::min(limit, least));
    if (distance < least && distance < to.size()) {
      least = distance;
      best = i;
      if (least == 0) break;
    }
    if (from.size() >= 4 && to.size() > from.size() && to.compare(0, from.size(), from) == 0) {
      ++begun;
      if (!longer) longer = i;
    }
  }
  if (best) return best;
  return begun == 1 ? longer : std::nullopt;
}

}  // namespace samenspel
