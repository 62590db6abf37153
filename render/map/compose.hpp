// Puts the parts of a map together. Apart from map.hpp for those who bring a Layouter of their own, and for checking
// what came of it.
#pragma once

#include <string>
#include <vector>

#include "render/map/labels.hpp"
#include "render/map/layout.hpp"
#include "render/map/map.hpp"

namespace samenspel {

[[nodiscard]] Drawing map_of(const Network& network, const MapOptions& options, const Layouter& layouter);

/// Centres of the boxes of all actors: laid out, or where some of them stood before.
[[nodiscard]] std::vector<Point> map_places(const Network& network, std::span<const DrawnTie> ties,
                                            std::span<const ActorSpace> spaces, Size least, const MapOptions& options,
                                            const Layouter& layouter);

/// What a drawing should never have, each as a sentence for its maker: marks, labels or plates on each other, words on
/// actors or on other words, anything beyond the page. Quadratic in the words.
[[nodiscard]] std::vector<std::string> faults_of(const Drawing& drawing);

/// The box of a word: from a little below its baseline to the top of its capitals.
[[nodiscard]] Box box_of(const DrawnWord& word);
/// The box round a mark.
[[nodiscard]] Box box_of(const Mark& mark);

}  // namespace samenspel
