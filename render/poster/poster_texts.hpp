// The sentences of a poster: what was asked, what was found, how sure that is, where it comes from. In the language of
// the poster.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "render/map/contents.hpp"
#include "render/poster/options.hpp"

namespace samenspel {

/// Who bridges most: actors with a value above 0, the highest first. On a poster for everybody private persons are left
/// out.
struct Bridges {
  std::vector<ActorIndex> actors;
  bool without_persons = false;  ///< some private person has a value and is left out
  bool led_by_person = false;    ///< one of those bridges more than all that are listed
};
[[nodiscard]] Bridges bridges_of(const Network& network, const PosterOptions& options);

struct PosterTexts {
  std::string question;  ///< "" where the title asks
  std::string title, finding;
  std::vector<std::string> certainty;
  std::string footer;
};
[[nodiscard]] PosterTexts poster_texts(const Network& network, const PosterOptions& options,
                                       const MapContents& contents, const Bridges& bridges);

}  // namespace samenspel
