// A page of results before it is set: blocks of text and tables in one language, every cell whole. terminal_text() sets
// it for a terminal, markdown_text() for GitHub-flavoured Markdown; both say the same.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace samenspel {

struct Title {
  std::string text;
};
struct Heading {
  std::string text;
};
struct Paragraph {
  std::string text;
};

/// Words and what they mean, with their ids where they have one.
struct Terms {
  struct Term {
    std::string term, id, meaning;
  };
  std::vector<Term> terms;
};

/// at_point, at_comma: to the right, with the decimal marks one below the other.
enum class Align : std::uint8_t { left, right, at_point, at_comma };

struct GridColumn {
  std::string heading;
  Align align = Align::left;
  std::vector<std::string> cells;   ///< one a row
  std::vector<std::string> foot{};  ///< below a line: what sums the column up
};

struct Grid {
  std::vector<GridColumn> columns;
  std::size_t leading = 0;  ///< the first columns say what a row is: names and kinds, which a terminal may cut
  std::size_t keys = 0;     ///< the first of those again, enough to know a row by
  bool plain = false;       ///< a list of facts: on a terminal without headings
};

using Block = std::variant<Title, Heading, Paragraph, Grid, Terms>;
using Page = std::vector<Block>;

/// What stands in a cell without a value.
inline constexpr std::string_view kMissingMark = "–";

}  // namespace samenspel
