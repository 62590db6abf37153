#include "render/tables/markdown.hpp"

#include <algorithm>

#include "render/tables/wrap.hpp"
#include "support/unicode.hpp"

namespace samenspel {

namespace {

/// A line of a text that was broken anew: what would begin a list or underline a heading there gets a backslash.
std::string safe_begin(std::string_view line) {
  if (line.empty()) return {};
  const auto digits = std::min(line.find_first_not_of("0123456789"), line.size());
  const std::string_view mark = line.substr(digits, 2);
  const bool numbered = digits > 0 && (mark == ". " || mark == ") ");
  const bool list = digits == 0 && (mark == "- " || mark == "+ ");
  const bool rule = line.find_first_not_of(line[0] == '=' ? '=' : '-') == std::string_view::npos;
  if (!numbered && !list && !rule) return std::string(line);
  return std::string(line.substr(0, digits)) + '\\' + std::string(line.substr(digits));
}

std::string set_grid(const Grid& grid) {
  const auto right = [&](std::size_t c) { return grid.columns[c].align != Align::left; };
  std::vector<std::vector<std::string>> rows(1);  // the heading first
  for (const GridColumn& column : grid.columns)
    rows[0].push_back(markdown_escaped(column.heading));
  for (std::size_t r = 0; r < grid.columns[0].cells.size(); ++r) {
    rows.emplace_back();
    for (const GridColumn& column : grid.columns)
      rows.back().push_back(markdown_escaped(column.cells[r]));
  }
  for (std::size_t r = 0; r < grid.columns[0].foot.size(); ++r) {
    rows.emplace_back();
    for (std::size_t c = 0; c < grid.columns.size(); ++c) {
      const std::string cell = markdown_escaped(grid.columns[c].foot[r]);
      rows.back().push_back(c == 0 ? "**" + cell + "**" : cell);
    }
  }
  std::vector<std::size_t> widths(grid.columns.size(), 4);
  for (const auto& row : rows)
    for (std::size_t c = 0; c < widths.size(); ++c)
      widths[c] = std::max(widths[c], terminal_width(row[c]));
  std::string out;
  for (std::size_t r = 0; r < rows.size(); ++r) {
    for (std::size_t c = 0; c < widths.size(); ++c)
      out += (c == 0 ? "| " : " | ") + padded(rows[r][c], widths[c], right(c));
    out += " |\n";
    if (r > 0) continue;
    for (std::size_t c = 0; c < widths.size(); ++c)
      out += (c == 0 ? "| " : " | ") + std::string(widths[c] - 1, '-') + (right(c) ? ':' : '-');
    out += " |\n";
  }
  return out;
}

struct Setter {
  std::string operator()(const Title& title) const { return "# " + markdown_escaped(title.text) + "\n"; }
  std::string operator()(const Heading& heading) const { return "## " + markdown_escaped(heading.text) + "\n"; }
  std::string operator()(const Paragraph& paragraph) const {
    return markdown_lines("", markdown_escaped(paragraph.text));
  }
  std::string operator()(const Grid& grid) const { return set_grid(grid); }
  std::string operator()(const Terms& terms) const {
    std::string out;
    for (const Terms::Term& term : terms.terms)
      out += markdown_lines(
          "- **" + markdown_escaped(term.term) + "**" + (term.id.empty() ? "" : " (`" + term.id + "`)") + ": ",
          markdown_escaped(term.meaning), 2);
    return out;
  }
};

}  // namespace

std::string markdown_lines(std::string_view begin, const std::string& escaped, std::size_t indent) {
  const std::string lines = wrapped(std::string(begin) + escaped, kTerminalWidth - indent);
  std::string out;
  for (std::size_t at = 0; at < lines.size();) {
    const std::size_t end = lines.find('\n', at);
    const std::string_view line = std::string_view(lines).substr(at, end - at);
    const bool marked = at == 0 && !begin.empty();
    out +=
        (at == 0 ? std::string() : std::string(indent, ' ')) + (marked ? std::string(line) : safe_begin(line)) + "\n";
    at = end + 1;
  }
  return out;
}

std::string markdown_escaped(std::string_view text) {
  std::string out;
  for (const char c : printable(trimmed(text), true)) {
    if (c == '\n' || c == '\t') {
      out += ' ';
      continue;
    }
    if (std::string_view("\\|<>_*`[]~&#$").find(c) != std::string_view::npos) out += '\\';
    out += c;
  }
  return out;
}

std::string markdown_text(const Page& page) {
  std::string out;
  for (const Block& block : page)
    out += (out.empty() ? "" : "\n") + std::visit(Setter(), block);
  return out;
}

}  // namespace samenspel
