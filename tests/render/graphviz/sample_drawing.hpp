// A small drawing made by hand for the tests of painting: five sectors, a double member, ties of every kind, a hull
// with a hole, a legend; and one with names that a careless program would read as something else.
#pragma once

#include <string>
#include <vector>

#include "render/map/drawing.hpp"

namespace samenspel::testing {

/// Actors in a row of `columns`, each with a label of its name.
[[nodiscard]] Drawing drawing_of(const std::vector<std::string>& names, std::size_t columns = 4);

/// Eight actors, six ties, three of them between sectors.
[[nodiscard]] Drawing sample_drawing();

/// Names with signs of Graphviz, of XML and of HTML, of other scripts, and long ones.
[[nodiscard]] const std::vector<std::string>& hostile_names();

/// The same names as actors, and one as the title.
[[nodiscard]] Drawing hostile_drawing();

}  // namespace samenspel::testing
