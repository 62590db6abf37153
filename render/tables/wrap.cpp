#include "render/tables/wrap.hpp"

#include <algorithm>

#include "support/unicode.hpp"

namespace samenspel {

std::string wrapped(std::string_view text, std::size_t width, std::size_t indent, bool hanging) {
  const std::string margin(indent, ' ');
  std::string out, line = hanging ? "" : margin;
  std::size_t used = hanging ? 0 : indent;
  bool empty = true;
  const auto flush = [&] {
    while (!line.empty() && line.back() == ' ')
      line.pop_back();
    out += line + "\n";
    line = margin;
    used = indent;
    empty = true;
  };
  for (std::size_t i = 0; i < text.size();) {
    if (text[i] == '\n') {
      flush();
      ++i;
      continue;
    }
    if (text[i] == ' ') {
      // Blanks at the beginning of a line are meant: an example, a list.
      if (empty && (i == 0 || text[i - 1] == '\n' || text[i - 1] == ' ')) {
        line += ' ';
        ++used;
      }
      ++i;
      continue;
    }
    const std::size_t end = std::min(text.find_first_of(" \n", i), text.size());
    const std::string_view word = text.substr(i, end - i);
    const std::size_t wide = terminal_width(word);
    if (!empty && used + 1 + wide > width) flush();
    if (!empty) {
      line += ' ';
      ++used;
    }
    line += word;
    used += wide;
    empty = false;
    i = end;
  }
  if (!empty || out.empty()) flush();
  return out;
}

std::string cut_to(std::string_view text, std::size_t width) {
  if (terminal_width(text) <= width) return std::string(text);
  std::string out;
  std::size_t used = 0;
  for (const char32_t sign : to_code_points(text)) {
    std::string one;
    append_utf8(one, sign);
    const std::size_t wide = terminal_width(one);
    if (used + wide + 1 > width) break;
    out += one;
    used += wide;
  }
  while (!out.empty() && out.back() == ' ')
    out.pop_back();
  return out + "…";
}

std::string padded(std::string_view text, std::size_t width, bool right) {
  const std::size_t wide = terminal_width(text);
  const std::string gap(wide < width ? width - wide : 0, ' ');
  return right ? gap + std::string(text) : std::string(text) + gap;
}

std::size_t broken_width(std::string_view heading) {
  std::size_t widest = 0;
  for (std::size_t begin = 0; begin <= heading.size();) {
    const std::size_t end = std::min(heading.find(' ', begin), heading.size());
    widest = std::max(widest, terminal_width(heading.substr(begin, end - begin)));
    begin = end + 1;
  }
  return widest;
}

std::string columned(const std::vector<std::vector<std::string>>& rows, const std::vector<bool>& right,
                     const std::vector<std::vector<std::string>>& foot) {
  std::vector<std::size_t> widths(right.size());
  for (std::size_t c = 0; c < widths.size(); ++c)
    widths[c] = broken_width(rows[0][c]);
  for (std::size_t r = 1; r < rows.size(); ++r)
    for (std::size_t c = 0; c < rows[r].size(); ++c)
      widths[c] = std::max(widths[c], terminal_width(rows[r][c]));
  for (const auto& row : foot)
    for (std::size_t c = 0; c < row.size(); ++c)
      widths[c] = std::max(widths[c], terminal_width(row[c]));
  std::string out;
  const auto put = [&](const auto& cell) {
    std::string line;
    for (std::size_t c = 0; c < widths.size(); ++c)
      line += (c == 0 ? "" : "  ") + cell(c);
    while (!line.empty() && line.back() == ' ')
      line.pop_back();
    out += line + "\n";
  };
  // Headings stand on the rule: the shorter ones begin lower.
  std::vector<std::vector<std::string>> heads(widths.size());
  std::size_t height = 1;
  for (std::size_t c = 0; c < widths.size(); ++c) {
    std::string lines = wrapped(rows[0][c], widths[c]);
    for (std::size_t begin = 0; begin < lines.size();) {
      const std::size_t end = lines.find('\n', begin);
      heads[c].push_back(lines.substr(begin, end - begin));
      begin = end + 1;
    }
    height = std::max(height, heads[c].size());
  }
  for (std::size_t line = 0; line < height; ++line)
    put([&](std::size_t c) {
      const std::size_t above = height - heads[c].size();
      return padded(line < above ? std::string() : heads[c][line - above], widths[c], right[c]);
    });
  const auto rule = [&](std::size_t c) {
    std::string line;
    for (std::size_t i = 0; i < widths[c]; ++i)
      line += "─";
    return line;
  };
  put(rule);
  for (std::size_t r = 1; r < rows.size(); ++r)
    put([&](std::size_t c) { return padded(rows[r][c], widths[c], right[c]); });
  if (!foot.empty()) put(rule);
  for (const auto& row : foot)
    put([&](std::size_t c) { return padded(row[c], widths[c], right[c]); });
  return out;
}

}  // namespace samenspel
