#include "render/map/labels.hpp"

#include <cmath>
#include <limits>
#include <numeric>

#include "render/graphviz/mark_shape.hpp"
#include "support/unicode.hpp"

namespace samenspel {

namespace {

constexpr double kMarkToLabel = 3;  ///< points
constexpr double kMarkSides = 2;
constexpr char32_t kZeroWidthJoiner = 0x200D;

struct Piece {
  std::string text;
  std::size_t width = 0;
  bool blank_before = true;  ///< false within a word that is broken
};

/// Pieces of a word that is too wide for a line, as even as can be, never between a sign and what joins it.
void append_pieces(std::vector<Piece>& out, std::string_view word, std::size_t limit) {
  const std::size_t width = terminal_width(word);
  if (width <= limit) {
    out.push_back({std::string(word), width, true});
    return;
  }
  const std::size_t parts = (width + limit - 1) / limit;
  const std::size_t wanted = (width + parts - 1) / parts;
  Piece piece;
  bool joined_to_next = false;
  while (!word.empty()) {
    const CodePoint sign = first_code_point(word);
    const std::string_view bytes = word.substr(0, sign.length);
    const std::size_t sign_width = terminal_width(bytes);
    if (sign_width > 0 && !joined_to_next && piece.width > 0 && piece.width + sign_width > wanted) {
      out.push_back(std::move(piece));
      piece = {{}, 0, false};
    }
    piece.text += bytes;
    piece.width += sign_width;
    joined_to_next = sign.value == kZeroWidthJoiner;
    word.remove_prefix(sign.length);
  }
  out.push_back(std::move(piece));
}

std::vector<Piece> pieces_of(std::string_view text, std::size_t limit) {
  constexpr std::string_view blanks = " \t\n\r";
  std::vector<Piece> out;
  while (true) {
    const std::size_t begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos) return out;
    text.remove_prefix(begin);
    const std::size_t end = std::min(text.find_first_of(blanks), text.size());
    append_pieces(out, text.substr(0, end), limit);
    text.remove_prefix(end);
  }
}

/// Lines from pieces, at most `count` of them: the widest is as narrow as can be, and no line is very short.
std::vector<std::string> even_lines(const std::vector<Piece>& pieces, std::size_t count) {
  const std::size_t n = pieces.size();
  const std::size_t lines = std::min(count, n);
  constexpr std::size_t none = std::numeric_limits<std::size_t>::max();
  const auto cost_of = [&](std::size_t from, std::size_t to) {
    std::size_t width = 0;
    for (std::size_t i = from; i < to; ++i)
      width += pieces[i].width + (i > from && pieces[i].blank_before ? 1 : 0);
    return width + (width < 3 && to - from < n ? 6 : 0);
  };
  // best[k][i]: the least possible widest line when the first i pieces fill k lines
  std::vector<std::vector<std::size_t>> best(lines + 1, std::vector<std::size_t>(n + 1, none)), cut = best;
  best[0][0] = 0;
  for (std::size_t k = 1; k <= lines; ++k) {
    for (std::size_t i = k; i <= n; ++i) {
      for (std::size_t from = k - 1; from < i; ++from) {
        if (best[k - 1][from] == none) continue;
        const std::size_t cost = std::max(best[k - 1][from], cost_of(from, i));
        if (cost < best[k][i]) {
          best[k][i] = cost;
          cut[k][i] = from;
        }
      }
    }
  }
  std::vector<std::string> out(lines);
  std::size_t end = n;
  for (std::size_t k = lines; k > 0; --k) {
    const std::size_t from = cut[k][end];
    for (std::size_t i = from; i < end; ++i) {
      if (i > from && pieces[i].blank_before) out[k - 1] += ' ';
      out[k - 1] += pieces[i].text;
    }
    end = from;
  }
  return out;
}

}  // namespace

std::vector<std::string> wrapped(std::string_view text, std::size_t columns, std::size_t word_columns) {
  const std::vector<Piece> pieces = pieces_of(text, std::max<std::size_t>(1, word_columns));
  if (pieces.empty()) return {std::string()};
  std::size_t width = 0;
  for (const Piece& piece : pieces)
    width += piece.width + (piece.blank_before ? 1 : 0);
  width -= 1;
  const bool one = width <= columns && pieces.size() == 1;
  const std::size_t count = one ? 1 : (width + columns - 1) / std::max<std::size_t>(1, columns);
  // a long text is filled line by line: even lines would take the square of its words
  if (pieces.size() > 200) {
    std::vector<std::string> lines(1);
    std::size_t used = 0;
    for (const Piece& piece : pieces) {
      if (used > 0 && used + 1 + piece.width > columns) {
        lines.emplace_back();
        used = 0;
      }
      if (used > 0 && piece.blank_before) lines.back() += ' ';
      lines.back() += piece.text;
      used += piece.width + 1;
    }
    return lines;
  }
  return even_lines(pieces, std::max<std::size_t>(1, count));
}

std::vector<std::string> label_lines(std::string_view name) {
  const std::size_t width = terminal_width(name);
  if (width <= 15) return wrapped(name, 15);
  if (width <= 36) return wrapped(name, (width + 1) / 2);
  return wrapped(name, 22);
}

double SizeScale::radius(double value) const {
  if (!given) return kPlainRadius;
  if (!std::isfinite(value)) return kLeastRadius;
  if (!(highest > lowest)) return kPlainRadius;
  const double share = std::clamp((value - lowest) / (highest - lowest), 0.0, 1.0);
  return kLeastRadius + kRadiusRange * std::sqrt(share);
}

SizeScale size_scale(std::span<const double> values) {
  SizeScale scale;
  for (const double value : values) {
    if (!std::isfinite(value)) {
      ++scale.undefined;
      continue;
    }
    scale.given = true;
    scale.lowest = std::min(scale.lowest, value);
    scale.highest = std::max(scale.highest, value);
  }
  return scale;
}

std::vector<bool> standing_out(std::span<const double> values) {
  std::vector<std::size_t> order(values.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::erase_if(order, [&](std::size_t i) { return !(values[i] > 0); });
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return values[a] > values[b]; });
  const std::size_t wanted = std::clamp<std::size_t>(values.size() / 12, 3, 12);
  if (order.size() > wanted) order.resize(wanted);
  std::vector<bool> out(values.size(), false);
  for (const std::size_t i : order)
    out[i] = true;
  return out;
}

ActorSpace actor_space(MarkShape shape, double radius, Size label) {
  const Size mark = shape_size(shape, radius);
  ActorSpace space;
  const double below = label.height > 0 ? kMarkToLabel + label.height : 0;
  space.box = {std::max(label.width, mark.width + 2 * kMarkSides), mark.height + below};
  space.mark_above = (space.box.height - mark.height) / 2;
  space.label_below = (space.box.height - label.height) / 2;
  return space;
}

}  // namespace samenspel
