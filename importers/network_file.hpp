// Reads a network file (YAML) into a Network, behind the guards of docs/format.md. All mistakes of a file are told in
// one reading; a file with errors gives no network. Never throws for what stands in the file.
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
};

/// `path` is what messages call the file (and where its tables are sought); `bytes` is its content. Cost: linear.
[[nodiscard]] ReadNetwork read_network_file(std::string path, std::string bytes);

}  // namespace samenspel
