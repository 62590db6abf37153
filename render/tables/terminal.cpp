#include "render/tables/terminal.hpp"

#include <algorithm>

#include "render/tables/wrap.hpp"
#include "support/unicode.hpp"

namespace samenspel {

namespace {

constexpr std::size_t kGap = 2;
/// The widths to which names may be cut: of a lone key, of one of several, and of what is no key.
constexpr std::size_t kLeastKey = 24, kLeastOfKeys = 16, kLeastOther = 12;

/// Blanks behind the numbers, so that their decimal marks stand one below the other when set to the right.
void line_up(GridColumn& column) {
  if (column.align != Align::at_point && column.align != Align::at_comma) return;
  const char mark = column.align == Align::at_point ? '.' : ',';
  // The width from the mark on, which a whole number lacks.
  const auto tail = [&](const std::string& cell) {
    const std::size_t at = cell.rfind(mark);
    return at == std::string::npos ? 0 : cell.size() - at;
  };
  std::size_t longest = 0;
  for (const std::string& cell : column.cells)
    longest = std::max(longest, tail(cell));
  for (const std::string& cell : column.foot)
    longest = std::max(longest, tail(cell));
  const auto lengthen = [&](std::string& cell) {
    if (!cell.empty()) cell.append(longest - tail(cell), ' ');
  };
  std::for_each(column.cells.begin(), column.cells.end(), lengthen);
  std::for_each(column.foot.begin(), column.foot.end(), lengthen);
}

std::size_t natural_width(const GridColumn& column) {
  std::size_t widest = broken_width(column.heading);
  for (const std::string& cell : column.cells)
    widest = std::max(widest, terminal_width(cell));
  for (const std::string& cell : column.foot)
    widest = std::max(widest, terminal_width(cell));
  return widest;
}

std::size_t foot_width(const GridColumn& column) {
  std::size_t widest = broken_width(column.heading);
  for (const std::string& cell : column.foot)
    widest = std::max(widest, terminal_width(cell));
  return widest;
}

/// Widens columns from `widths` towards `natural`, each time the one that lacks most of it, as far as `room` goes.
void widen(std::vector<std::size_t>& widths, const std::vector<std::size_t>& natural, std::size_t room) {
  for (; room > 0; --room) {
    std::size_t neediest = widths.size();
    for (std::size_t c = 0; c < widths.size(); ++c) {
      if (widths[c] >= natural[c]) continue;
      if (neediest == widths.size() || widths[c] * natural[neediest] < widths[neediest] * natural[c]) neediest = c;
    }
    if (neediest == widths.size()) return;
    ++widths[neediest];
  }
}

std::string set_block(const std::vector<const GridColumn*>& columns) {
  std::vector<std::vector<std::string>> rows(1 + columns[0]->cells.size()), foot(columns[0]->foot.size());
  std::vector<bool> right;
  for (const GridColumn* column : columns) {
    rows[0].push_back(column->heading);
    for (std::size_t r = 0; r < column->cells.size(); ++r)
      rows[r + 1].push_back(column->cells[r]);
    for (std::size_t r = 0; r < column->foot.size(); ++r)
      foot[r].push_back(column->foot[r]);
    right.push_back(column->align != Align::left);
  }
  return columned(rows, right, foot);
}

std::string set_plain(const Grid& grid) {
  std::string out;
  std::vector<std::size_t> widths;
  for (const GridColumn& column : grid.columns) {
    std::size_t widest = 0;
    for (const std::string& cell : column.cells)
      widest = std::max(widest, terminal_width(cell));
    widths.push_back(widest);
  }
  for (std::size_t r = 0; r < grid.columns[0].cells.size(); ++r) {
    std::string line;
    for (std::size_t c = 0; c < widths.size(); ++c)
      line += "  " + padded(grid.columns[c].cells[r], widths[c], grid.columns[c].align != Align::left);
    while (line.back() == ' ')
      line.pop_back();
    out += line + "\n";
  }
  return out;
}

/// Cuts what says a row into what fits, and sets as many of the other columns in each block as fit beside it.
std::string set_grid(Grid grid) {
  std::for_each(grid.columns.begin(), grid.columns.end(), line_up);
  if (grid.plain) return set_plain(grid);
  std::vector<std::size_t> natural, least;
  for (std::size_t c = 0; c < grid.columns.size(); ++c) {
    const std::size_t floor = c >= grid.keys ? kLeastOther : grid.keys == 1 ? kLeastKey : kLeastOfKeys;
    natural.push_back(natural_width(grid.columns[c]));
    least.push_back(c >= grid.leading ? natural[c]
                                      : std::min(natural[c], std::max(floor, foot_width(grid.columns[c]))));
  }
  std::string out;
  std::size_t next = grid.leading;
  do {
    std::vector<std::size_t> names;  // the columns of this block, and what their names take
    std::size_t used = 0;
    for (std::size_t c = 0; c < (next == grid.leading ? grid.leading : grid.keys); ++c) {
      names.push_back(c);
      used += (c == 0 ? 0 : kGap) + least[c];
    }
    std::vector<const GridColumn*> columns;
    const std::size_t first = next;
    while (next < grid.columns.size() && (next == first || used + kGap + natural[next] <= kTerminalWidth))
      used += kGap + natural[next++];

    std::vector<std::size_t> widths, wanted;
    for (const std::size_t c : names) {
      widths.push_back(least[c]);
      wanted.push_back(natural[c]);
    }
    widen(widths, wanted, used < kTerminalWidth ? kTerminalWidth - used : 0);
    std::vector<GridColumn> cut;
    for (const std::size_t c : names) {
      cut.push_back(grid.columns[c]);
      for (std::string& cell : cut.back().cells)
        cell = cut_to(cell, widths[c]);
    }
    for (const GridColumn& column : cut)
      columns.push_back(&column);
    for (std::size_t c = first; c < next; ++c)
      columns.push_back(&grid.columns[c]);
    out += (out.empty() ? "" : "\n") + set_block(columns);
  } while (next < grid.columns.size());
  return out;
}

struct Setter {
  std::string operator()(const Title& title) const { return wrapped(title.text, kTerminalWidth); }
  std::string operator()(const Heading& heading) const { return wrapped(heading.text, kTerminalWidth); }
  std::string operator()(const Paragraph& paragraph) const { return wrapped(paragraph.text, kTerminalWidth); }
  std::string operator()(const Grid& grid) const { return set_grid(grid); }
  std::string operator()(const Terms& terms) const {
    std::string out;
    for (const Terms::Term& term : terms.terms)
      out +=
          wrapped(term.term + (term.id.empty() ? "" : " (" + term.id + ")") + ": " + term.meaning, kTerminalWidth, 2);
    return out;
  }
};

/// A heading holds what follows, and a text that what stands before or behind it.
bool parted(const Block& above, const Block& below) {
  if (std::holds_alternative<Heading>(above)) return false;
  if (std::holds_alternative<Paragraph>(below)) return std::holds_alternative<Terms>(above);
  return !(std::holds_alternative<Grid>(below) && std::holds_alternative<Paragraph>(above));
}

}  // namespace

std::string terminal_text(const Page& page) {
  std::string out;
  for (std::size_t i = 0; i < page.size(); ++i)
    out += (i > 0 && parted(page[i - 1], page[i]) ? "\n" : "") + std::visit(Setter(), page[i]);
  return out;
}

}  // namespace samenspel
