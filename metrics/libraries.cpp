#include "metrics/libraries.hpp"

#include <boost/version.hpp>
#include <igraph_version.h>

namespace samenspel {

std::vector<std::pair<std::string, std::string>> metrics_libraries() {
  return {{"Boost", std::to_string(BOOST_VERSION / 100000) + "." + std::to_string(BOOST_VERSION / 100 % 1000)},
          {"igraph", IGRAPH_VERSION}};
}

}  // namespace samenspel
