// What all forms of measured results (csv, json, table, Markdown) are made of. References must outlive it.
#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "graph/network.hpp"
#include "graph/projection.hpp"
#include "graph/windows.hpp"
#include "metrics/interplay/reach.hpp"
#include "metrics/measure.hpp"
#include "support/text.hpp"

namespace samenspel {

/// How the results came about: everything that is needed to repeat them.
struct RunFacts {
  std::string input_sha256;
  std::vector<std::pair<std::string, std::string>>
      options;  ///< as given: name without dashes, value ("true" for a flag)
  std::uint64_t seed = 1;
  std::string today;                                           ///< YYYY-MM-DD
  std::vector<std::pair<std::string, std::string>> libraries;  ///< name, version
};

/// Which rows of a level are shown, and in which order; the network has but one.
struct Selection {
  const Measure* by = nullptr;  ///< one of the results; its level alone is sorted. Null: the order of the file
  bool least_first = false;     ///< otherwise the greatest; texts by the alphabet, and from its end. Undefined: last
  std::size_t top = std::numeric_limits<std::size_t>::max();  ///< rows of a level at most
};

/// The same measures in one window of a series.
struct WindowResults {
  Window window;
  Network network;  ///< without its ties, which are in the projection
  Projection projection;
  Results results;
};

struct MeasureResults {
  const Network& network;  ///< as seen by the audience, within the window
  const Network& whole;    ///< the same of all time
  const Projection& projection;
  const Results& results;
  RunFacts run;
  Language language = Language::en;
  bool for_everybody = false;  ///< a public ranking names no private persons
  std::vector<Words> notes;    ///< what the reader must know of what was left out
  Selection selection{};
  std::span<const WindowResults> windows{};  ///< in time order
  OpenWindow window{};                       ///< of `network` within `whole`
  std::vector<ReachStep> reach{};            ///< Level::reach, where it was asked for
};
/// What one window of the series shows.
[[nodiscard]] MeasureResults in_window(const MeasureResults& results, const WindowResults& window);

inline constexpr Text kNoPersons{"Private persons are left out of a public ranking.",
                                 "Personen blijven buiten een openbare ranglijst."};

/// Columns of one level, in the order asked.
[[nodiscard]] std::vector<const Column*> columns_of(const Results& results, Level level);

/// How many rows a level has.
[[nodiscard]] std::size_t rows_of(const MeasureResults& results, Level level);

/// The rows of a level that may be shown, in their order, before they are cut to the first Selection::top: numbers of
/// actors, of ties in Projection::ties, of sectors_in_data or their pairs_of, of initiatives, of level_texts, of
/// side_rows. A ranking for everybody leaves out
/// persons, and their ties.
[[nodiscard]] std::vector<std::uint32_t> ordered_rows(const MeasureResults& results, Level level);
/// Those that are shown.
[[nodiscard]] std::vector<std::uint32_t> shown_rows(const MeasureResults& results, Level level);

/// The sectors of an actor as tables show them: ids joined by `|`, in the order of the file.
[[nodiscard]] std::string sector_text(const Network& network, ActorIndex actor);

}  // namespace samenspel
