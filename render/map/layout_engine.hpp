// By which of Graphviz's ways actors are placed.
#pragma once

#include <cstdint>

namespace samenspel {

/// In the order of the choices of --layout, behind `automatic`: neato, for large networks sfdp. These two pull the
/// members of a sector together; the others lay out the ties alone: in layers (dot), rings (twopi) or circles (circo).
enum class LayoutEngine : std::uint8_t { automatic, neato, sfdp, dot, twopi, circo };

/// Whether sectors pull their members together.
[[nodiscard]] constexpr bool pulls_sectors(LayoutEngine engine) {
  return engine == LayoutEngine::automatic || engine == LayoutEngine::neato || engine == LayoutEngine::sfdp;
}

}  // namespace samenspel
