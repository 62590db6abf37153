// Posters of small networks, for the tests: made without the helper program.
#pragma once

#include "render/poster/poster.hpp"
#include "tests/render/map/sample_network.hpp"

namespace samenspel {

/// Options for a poster of the network on this sheet, each actor sized by its ties.
PosterOptions poster_options(const Network& network, const char* sheet, bool standing = false);

/// With the letters of the program and plain_layouter().
Poster sample_poster(const Network& network, const PosterOptions& options);

/// All words of the poster, a line each; labels of actors too.
std::string words_of(const PosterDrawing& poster);

}  // namespace samenspel
