// One table, row by row, into the network: headings first, then rows, which become small trees that the same code reads
// as the parts of a network file. Memory is bounded: some hundred rows at a time.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "importers/schema/parts.hpp"
#include "importers/tables/headings.hpp"
#include "importers/tables/row_tree.hpp"

namespace samenspel {

/// The readers of a network, which go on from one table to the next.
struct Readers {
  explicit Readers(Context& context) : actors(context), events(context) {}
  ActorReader actors;
  EventReader events;
};

class TableReader {
 public:
  /// `part` is what the table holds; Part::file for the head of a network, whose rows are a key and its value and which
  /// has no headings. `in_sheet`: of a workbook.
  TableReader(Context& context, Readers& readers, Part part, std::size_t source, bool in_sheet = false)
      : context_(context),
        readers_(readers),
        part_(part),
        source_(source),
        in_sheet_(in_sheet),
        begun_(part == Part::file) {}

  /// The next row; empty ones are passed over, the first other one holds the headings.
  void row(std::vector<Field>& cells);
  /// Reads the rows that wait. To be called after the last row, or before anything else adds to the network.
  void flush();
  /// After the last row: tells that there was none.
  void finish();

  /// Null before the headings were read.
  [[nodiscard]] const Headings* headings() const { return begun_ ? &headings_ : nullptr; }

 private:
  void add_row(const std::vector<Field>& cells);
  void add_head(const std::vector<Field>& cells);
  void add_cell(const Column& column, const Field& cell);
  void add_value(Shape shape, const Field& cell);
  void add_texts(const Field& cell);
  void add_pairs(const Field& cell);
  void add_gift(const Field& gift, const Field& value);
  [[nodiscard]] std::string cleaned(const Field& cell, bool keep_lines = false);

  struct Cell {
    std::string text;
    Place place;
  };

  Context& context_;
  Readers& readers_;
  Part part_;
  std::size_t source_;
  Headings headings_;
  bool in_sheet_, begun_;
  std::set<std::size_t> told_columns_;  ///< cells without a heading are told once
  std::size_t waiting_ = 0;
  RowTree tree_;
  std::vector<std::pair<Cell, Cell>> response_;  ///< keys of the response and their values, for the head
};

}  // namespace samenspel
