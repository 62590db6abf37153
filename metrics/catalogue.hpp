// Every measure, declared once. The command line, results, `explain`, tables, the report and the docs all read these
// rows; nothing about a measure is said anywhere else. An id that several levels know is one row a level.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "support/text.hpp"

namespace samenspel {

enum class Level : std::uint8_t { actors, ties, sectors, pairs, initiatives, levels, sides, network, reach };
[[nodiscard]] std::string_view level_name(Level level);  ///< as on the command line

/// How the values are to be read and written.
enum class ValueKind : std::uint8_t { count, truth, share, real, text, label };

struct Measure {
  std::string_view id;
  Level level;
  ValueKind kind;
  bool standard;           ///< part of `standard`
  Text title;              ///< two or three words, a heading
  Text meaning;            ///< what it tells, in a few sentences for a reader who is no specialist
  std::string_view formula;  ///< plain text, notation of docs/measures; same in both languages
  Text unit;
  std::string_view range;  ///< "0…1", "≥ 0"
  Text undefined;          ///< when it is missing; "" when it never is
  Text direction;          ///< what arcs and weights do
  std::string_view source; ///< author, year, title
  std::string_view doi;    ///< "" where there is none
  Text not_to_confuse;     ///< the neighbour it is not; may be ""
  /// Steps that it takes for n actors and m ties, for the limit of DESIGN.md on what is left out of `standard`; at the
  /// level pairs, of one pair.
  double (*cost)(double n, double m);
};

[[nodiscard]] std::span<const Measure> all_measures();
[[nodiscard]] const Measure* find_measure(std::string_view id, Level level);
/// The rows of an id, one a level, in the order of the catalogue; empty where it is known nowhere.
[[nodiscard]] std::vector<const Measure*> measures_named(std::string_view id);

}  // namespace samenspel
