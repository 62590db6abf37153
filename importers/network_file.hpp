// Reads a network file (YAML, with the tables that it names) or a set of tables into a Network, behind the guards of
// docs/format.md. All mistakes are told in one reading; an input with errors gives no network. Never throws for what
// stands in a file.
#pragma once

#include <optional>
#include <string>

#include "graph/network.hpp"
#include "support/diagnostic.hpp"
#include "support/source.hpp"

namespace samenspel {

struct ReadNetwork {
  Sources sources;          ///< the file, then the tables that it names
  Diagnostics diagnostics;  ///< sorted by place
  std::optional<Network> network;
  std::optional<Language> language;  ///< in which the file asks to be told of, also where it has errors
};

/// `path` is what messages call the file, and beside it its tables are sought; `bytes` is its content. `threads`: how
/// many may read a large table at once; the network is the same for any number. Cost: linear. Throws FileError for a
/// table that cannot be read, Stopped.
[[nodiscard]] ReadNetwork read_network_file(std::string path, std::string bytes, int threads = 1);

/// Reads whatever holds a network: a network file (standard input for "-"), a workbook (.xlsx), a folder of CSV files
/// or one CSV file. Throws FileError, Stopped.
[[nodiscard]] ReadNetwork read_network(const std::string& path, int threads = 1);

}  // namespace samenspel
