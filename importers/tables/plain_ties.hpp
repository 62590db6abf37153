// The fast way for ties in CSV: rows that are as they should be become columns at once, many at a time and in several
// threads; every other row (quotes, an unknown actor, a number that is none, a note) is left to TableReader, which
// tells what is wrong. Both ways give the same network. Cost: some 100 ns a tie.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "graph/network.hpp"
#include "importers/tables/csv_file.hpp"
#include "importers/tables/headings.hpp"
#include "importers/tables/id_table.hpp"

namespace samenspel {

/// What one block of a file holds.
struct PlainTies {
  /// A row that was left: so many plain ties come before it; where it stands in the block.
  struct Left {
    std::size_t before, begin, end;
  };
  TieColumns ties;
  std::vector<Left> left;
  void clear();
};

class PlainTieReader {
 public:
  PlainTieReader(const Headings& headings, const IdTable& ids, char delimiter, std::size_t source);

  /// Safe from several threads, each with a block and an `out` of its own.
  void read(const CsvBlock& block, PlainTies& out) const;

 private:
  friend class PlainTieBlock;
  enum class Role : unsigned char { from, to, kind, weight, mutual, sign, since, until, confirmed, unread, other };

  const IdTable& ids_;
  char delimiter_;
  std::size_t source_;
  std::vector<Role> roles_;
  bool has_weight_ = false, has_kind_ = false, has_mutual_ = false, has_sign_ = false, has_since_ = false,
       has_until_ = false, has_confirmed_ = false;
};

}  // namespace samenspel
