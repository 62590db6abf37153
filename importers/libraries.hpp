// The libraries that importers/ computes with, by name and version, told in every result so that it can be repeated.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace samenspel {

[[nodiscard]] std::vector<std::pair<std::string, std::string>> importers_libraries();

}  // namespace samenspel
