#include "tests/render/poster/sample_poster.hpp"

namespace samenspel {

PosterOptions poster_options(const Network& network, const char* sheet, bool standing) {
  PosterOptions out;
  out.sheet = *read_sheet_size(sheet, standing);
  out.distance = usual_distance(out.sheet.mm);
  out.today = "2024-05-06";
  out.map.footer = "samenspel";
  out.map.size_title = "ties";
  out.map.size.assign(network.actors.size(), 0);
  for (TieIndex t = 0; t < network.ties.size(); ++t) {
    out.map.size[network.ties.from(t)] += 1;
    out.map.size[network.ties.to(t)] += 1;
  }
  return out;
}

Poster sample_poster(const Network& network, const PosterOptions& options) {
  const Letters letters(Drawing{}.font);
  return poster_of(network, options, letters, plain_layouter());
}

std::string words_of(const PosterDrawing& poster) {
  std::string out;
  for (const PosterWords& words : poster.words) {
    for (const PosterLine& line : words.lines)
      out += line.text + "\n";
  }
  for (const PosterActor& actor : poster.actors) {
    for (const PosterLine& line : actor.label)
      out += line.text + "\n";
  }
  return out;
}

}  // namespace samenspel
