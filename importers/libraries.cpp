#include "importers/libraries.hpp"

namespace samenspel {

// yaml-cpp says its version nowhere in its headers; CMake knows it.
std::vector<std::pair<std::string, std::string>> importers_libraries() {
  return {{"yaml-cpp", SAMENSPEL_YAML_CPP_VERSION}};
}

}  // namespace samenspel
