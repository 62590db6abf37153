// What the three forms of measured results (csv, json, table) are made of. References must outlive it.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "graph/network.hpp"
#include "graph/projection.hpp"
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

struct MeasureResults {
  const Network& network;  ///< as seen by the audience, within the window
  const Projection& projection;
  const Results& results;
  RunFacts run;
  Language language = Language::en;
  bool for_everybody = false;  ///< a public ranking names no private persons
  std::vector<Words> notes;    ///< what the reader must know of what was left out
};

/// Columns of one level, in the order asked.
[[nodiscard]] std::vector<const Column*> columns_of(const Results& results, Level level);

/// The sectors of an actor as tables show them: ids joined by `|`, in the order of the file.
[[nodiscard]] std::string sector_text(const Network& network, ActorIndex actor);

}  // namespace samenspel
