// Computes measures of a network. What was asked decides which passes run; nothing is computed twice. Undefined is NaN
// (of a text: ""). Same input, options and seed give the same values, whatever the number of threads.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "graph/network.hpp"
#include "graph/projection.hpp"
#include "graph/windows.hpp"
#include "metrics/catalogue.hpp"

namespace samenspel {

struct MeasureOptions {
  bool weighted = false;
  std::uint64_t seed = 1;
  int permutations = 999;
  int threads = 1;
  std::size_t sources = 0;    ///< path measures estimated from so many sampled sources; 0: exact, from all
  double half_life = 365.25;  ///< days after which a contact counts by half, in measures of interplay
  /// Of all time, where the network given is a window of it: what interplay must know of what lies outside. Null: it is
  /// whole.
  const Network* whole = nullptr;
  OpenWindow window{};
  std::optional<Day> as_of{};  ///< the day from which ages count back; where absent: reference_day() of the network
  /// Told now and then what runs, and what share of it is done, 0 (begun) … 1; by one thread at a time. May be empty.
  std::function<void(const Text& what, double done)> progress{};
};

/// One measure for every row of its level: actors in file order, ties as Projection::ties, sectors and pairs as
/// metrics/sector_rows.hpp lists them, initiatives, levels and sides as metrics/interplay/rows.hpp does, one row for
/// the network.
struct Column {
  const Measure* measure;
  std::vector<double> values;      ///< NaN: undefined. Empty for ValueKind::text
  std::vector<std::string> texts;  ///< of ValueKind::text only
  std::vector<bool> on_little{};   ///< of interplay: whether each rests on too little to go by; empty: none does
  bool estimated = false;          ///< from sampled sources (MeasureOptions::sources), so not exact
};

/// Seconds by the clock that a family of measures took.
struct FamilyTime {
  Text family;
  double seconds;
};

struct Results {
  std::vector<Column> columns;        ///< in the order asked
  std::size_t without_sector = 0;     ///< actors left out of every sector measure
  std::vector<FamilyTime> timings{};  ///< in the order in which they first ran
};

/// What of a projection `compute` will look at for these measures.
[[nodiscard]] ProjectionParts parts_for(std::span<const Measure* const> wanted, const MeasureOptions& options = {});

/// `wanted` holds rows of the catalogue. `network` is the one that `projection` was made of, with the parts that they
/// take; the ties of `network` itself are not looked at. Throws Stopped when a stop was asked for, std::runtime_error
/// when a library fails to converge.
[[nodiscard]] Results compute(const Network& network, const Projection& projection,
                              std::span<const Measure* const> wanted, const MeasureOptions& options = {});

}  // namespace samenspel
