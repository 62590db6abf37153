#include "importers/libraries.hpp"

#include <fmt/format.h>
#include <pugixml.hpp>
#include <zip.h>

namespace samenspel {

// yaml-cpp says its version nowhere in its headers; CMake knows it.
std::vector<std::pair<std::string, std::string>> importers_libraries() {
  return {{"yaml-cpp", SAMENSPEL_YAML_CPP_VERSION},
          {"libzip", zip_libzip_version()},
          {"pugixml", fmt::format("{}.{}", PUGIXML_VERSION / 1000, PUGIXML_VERSION % 1000 / 10)}};
}

}  // namespace samenspel
