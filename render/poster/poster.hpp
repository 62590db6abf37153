// Composes a poster: the question and what was found above a map, with key figures, who bridges, a legend and the
// interplay beside it, and where it all comes from below. Text is as large as the distance asks; what does not fit is
// told, never shrunk.
#pragma once

#include <stdexcept>

#include "render/map/layout.hpp"
#include "render/poster/checks.hpp"
#include "render/poster/options.hpp"
#include "render/poster/poster_drawing.hpp"

namespace samenspel {

struct Poster {
  PosterDrawing drawing;
  PosterCheck check;
  std::string sheet_for_all;  ///< where some are numbers: the smallest paper on which all have their name; "" for none
};

/// No legible poster can be made of this network on this sheet.
class PosterError : public std::runtime_error {
 public:
  explicit PosterError(Words words) : std::runtime_error(words.en), words_(std::move(words)) {}
  [[nodiscard]] const Words& words() const { return words_; }

 private:
  Words words_;
};

/// `network` is what the audience may see, with an actor at least. Throws PosterError.
[[nodiscard]] Poster poster_of(const Network& network, const PosterOptions& options, const Letters& letters,
                               const Layouter& layouter);

}  // namespace samenspel
