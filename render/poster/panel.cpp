#include "render/poster/panel.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "render/map/labels.hpp"
#include "render/map/writer.hpp"
#include "render/poster/poster_map.hpp"
#include "support/unicode.hpp"

namespace samenspel {

namespace {

constexpr std::string_view kBarGround = "#E4E4E4";

constexpr Text kActors{"actors", "actoren"};
constexpr Text kOneActor{"actor", "actor"};
constexpr Text kTies{"ties", "relaties"};
constexpr Text kOneTie{"tie", "relatie"};
constexpr Text kBetween{"between sectors", "tussen sectoren"};
constexpr Text kSeveral{"in several sectors", "in meer sectoren"};
constexpr Text kSectors{"sectors", "sectoren"};
constexpr Text kOneSector{"sector", "sector"};
constexpr Text kWhoBridges{"Who builds bridges", "Wie slaat bruggen"};
constexpr Text kLongest{"The longest bar is 100 %: {0}.", "De langste balk is 100 %: {0}."};
constexpr Text kNoPersons{"Organisations and groups only; people are not ranked.",
                          "Alleen organisaties en groepen; mensen worden niet op volgorde gezet."};
constexpr Text kNobody{"Nobody stands between two worlds.", "Niemand staat tussen twee werelden."};
constexpr Text kNobodyListed{"Only people do, and they are not listed.",
                             "Dat doen alleen mensen, en die staan hier niet op volgorde."};
constexpr Text kSure{"How sure is this?", "Hoe zeker is dit?"};
constexpr Text kIndex{"Numbers on the map", "Nummers op de kaart"};

std::string joined_lines(const std::vector<std::string>& lines) {
  std::string out;
  for (const std::string& line : lines)
    out += (out.empty() ? "" : " ") + line;
  return out;
}

void heading(BlockWriter& block, std::string_view text, double letter) {
  block.text(text, {1.1 * letter, kBold});
  block.gap(0.3 * letter);
}

Writer writer_of(const PanelScene& scene) {
  return Writer{scene.options.map.language};
}

}  // namespace

PanelScene panel_scene(const Network& network, const PosterOptions& options, const MapContents& contents,
                       const Letters& letters, const Bridges& bridges, const PosterTexts& texts) {
  // what the measure means is told where it ranks
  MapOptions map = options.map;
  map.size_meaning.clear();
  return {network,
          options,
          contents,
          letters,
          bridges,
          texts,
          legend_sections(network, map, contents),
          small_letter(options)};
}

Block figures_block(const PanelScene& scene, double width, double letter) {
  const Writer write = writer_of(scene);
  const std::size_t n = scene.network.actors.size(), m = scene.contents.ties.size();
  const auto sectors = static_cast<std::size_t>(
      std::count_if(scene.contents.members.begin(), scene.contents.members.end(), [](auto k) { return k > 0; }));
  struct Figure {
    std::string value, words;
  };
  std::vector<Figure> figures{{write.count(n), write(n == 1 ? kOneActor : kActors)},
                              {write.count(m), write(m == 1 ? kOneTie : kTies)}};
  if (sectors > 1 && m > 0) {
    const double counted = static_cast<double>(scene.contents.cross) / static_cast<double>(m);
    const double by_shares = scene.options.figures.external_share;
    const double share = std::isfinite(by_shares) ? by_shares : counted;
    figures.push_back({write.number(100 * share, 0) + " %", write(kBetween)});
  } else {
    figures.push_back({write.count(sectors), write(sectors == 1 ? kOneSector : kSectors)});
  }
  figures.push_back({write.count(scene.contents.several), write(kSeveral)});

  BlockWriter block(scene.letters, "figures", width);
  const double column = std::min(width / 2, 9.5 * letter);
  const double words_letter = std::max(scene.small, 0.9 * letter);
  double value_letter = 2.3 * letter;
  for (const Figure& figure : figures) {
    const double wide = scene.letters.width(figure.value, value_letter, kHeavy), room = column - 0.8 * letter;
    if (wide > room) value_letter *= room / wide;
  }
  for (std::size_t i = 0; i < figures.size(); i += 2) {
    const double top = block.height();
    double tallest = 0;
    for (std::size_t k = i; k < i + 2; ++k) {
      const double x = static_cast<double>(k - i) * column;
      block.line(figures[k].value, {x, top + 2.0 * letter}, {value_letter, kHeavy});
      double y = top + 2.3 * letter;
      for (std::string& line : scene.letters.lines(figures[k].words, words_letter, kRegular, column - 0.4 * letter)) {
        block.line(std::move(line), {x, y + 0.97 * words_letter}, {words_letter, kRegular, kSoftInk});
        y += 1.15 * words_letter;
      }
      tallest = std::max(tallest, y - top);
    }
    block.gap(tallest + (i + 2 < figures.size() ? 0.7 * letter : 0));
  }
  return std::move(block).done();
}

Block certainty_block(const PanelScene& scene, double width, double letter) {
  BlockWriter block(scene.letters, "certainty", width);
  heading(block, writer_of(scene)(kSure), letter);
  const double size = std::max(scene.small, 0.85 * letter);
  for (std::size_t i = 0; i < scene.texts.certainty.size(); ++i) {
    if (i > 0) block.gap(0.25 * letter);
    block.text(scene.texts.certainty[i], {size, kRegular, kInk});
  }
  return std::move(block).done();
}

Block bridges_block(const PanelScene& scene, double width, double letter, std::size_t most) {
  const Writer write = writer_of(scene);
  BlockWriter block(scene.letters, "bridges", width);
  heading(block, write(kWhoBridges), letter);
  const std::size_t count = std::min(most, scene.bridges.actors.size());
  const std::vector<double>& values = scene.options.map.size;
  const double indent = 1.7 * letter;
  for (std::size_t k = 0; k < count; ++k) {
    const ActorIndex actor = scene.bridges.actors[k];
    Mark mark = mark_of(scene.network, scene.options.map, scene.contents, actor);
    mark.radius = 0.5 * letter;
    mark.outline_width = 0.07 * letter;
    mark.at = {0.62 * letter, block.height() + 0.62 * letter};
    const Colour colour = mark.outline;
    block.icon(std::move(mark));
    block.text(shown_name(scene.network, actor), {letter, kRegular, kInk, indent, 1.15});
    const double room = width - indent, top = block.height() + 0.12 * letter, high = 0.28 * letter;
    block.bar({indent, top, indent + room, top + high}, kBarGround);
    block.bar({indent, top, indent + room * values[actor] / values[scene.bridges.actors[0]], top + high}, colour);
    block.gap(0.95 * letter);
  }
  if (count == 0) {
    block.text(write(scene.bridges.without_persons ? kNobodyListed : kNobody),
               {std::max(scene.small, 0.85 * letter), kRegular, kInk});
    return std::move(block).done();
  }
  std::string note;
  if (!scene.options.map.size_meaning.empty()) note = write(kLongest, {scene.options.map.size_meaning});
  if (scene.options.audience == Audience::everybody) note += (note.empty() ? "" : " ") + write(kNoPersons);
  if (!note.empty()) block.text(note, {scene.small, kRegular, kSoftInk, 0, 1.18});
  return std::move(block).done();
}

Block legend_block(const PanelScene& scene, const LegendSection& section, double width, double letter,
                   double map_letter) {
  BlockWriter block(scene.letters, "legend", width);
  heading(block, section.heading, letter);
  const double scale = map_letter / 11;
  if (!section.circles.empty()) {
    double tallest = 0, x = 0;
    for (const LegendCircle& circle : section.circles)
      tallest = std::max(tallest, 2 * PosterMap::radius_of(circle.radius) * scale);
    const double top = block.height(), size = std::max(scene.small, 0.85 * letter);
    for (const LegendCircle& circle : section.circles) {
      const double radius = PosterMap::radius_of(circle.radius) * scale;
      const double words = scene.letters.width(circle.value, size, kRegular);
      const double room = std::max(2 * radius, words);
      block.icon({MarkShape::circle,
                  {x + room / 2, top + tallest - radius},
                  radius,
                  {{"#DDDDDD", 1}},
                  "#555555",
                  0.06 * letter});
      block.line(circle.value, {x + room / 2, top + tallest + 1.1 * size},
                 {size, kRegular, kSoftInk, 0, 1.2, Anchor::middle});
      x += room + 0.9 * letter;
    }
    block.gap(tallest + 1.6 * size);
  }
  for (const LegendRow& row : section.rows) {
    const double middle = block.height() + 0.62 * letter;
    double indent = 0;
    if (row.mark) {
      Mark mark = *row.mark;
      mark.radius = 0.52 * letter;
      mark.outline_width = 0.07 * letter;
      mark.at = {0.62 * letter, middle};
      block.icon(std::move(mark));
      indent = 1.7 * letter;
    }
    if (row.line) {
      LineMark line = *row.line;
      line.width *= 0.6 * letter / 11;
      line.from = {0, middle};
      line.to = {2.9 * letter, middle};
      if (row.barred) {
        const Point centre{1.45 * letter, middle}, half{0, 0.35 * letter};
        block.stroke({centre - half, centre + half, line.width, Dash::solid, line.colour, false});
      }
      block.stroke(std::move(line));
      indent = 3.4 * letter;
    }
    block.text(joined_lines(row.lines), {letter, kRegular, kInk, indent, 1.15});
    block.gap(0.3 * letter);
  }
  for (const std::string& note : section.notes)
    block.text(note, {scene.small, kRegular, kSoftInk, 0, 1.18});
  return std::move(block).done();
}

Block index_block(const PanelScene& scene, std::vector<std::string> names, double width) {
  BlockWriter block(scene.letters, "index", width);
  if (names.empty()) return std::move(block).done();
  const double size = scene.small;
  heading(block, writer_of(scene)(kIndex), std::max(size, 0.85 * asked_letter(scene.options)));
  const double digits = scene.letters.width(std::to_string(names.size()), size, kBold) + 0.6 * size;
  double widest = 0;
  for (const std::string& name : names)
    widest = std::max(widest, scene.letters.width(name, size, kRegular));
  // as many columns as hold the names, the longest broken in two
  const double column = std::clamp(widest, 8 * size, 15 * size) + digits + 1.2 * size;
  const auto columns = static_cast<std::size_t>(std::max(1.0, std::floor((width + 1.2 * size) / column)));
  const double each = (width + 1.2 * size) / static_cast<double>(columns);
  const double text_width = each - digits - 1.2 * size, line_height = 1.2 * size;
  std::vector<std::vector<std::string>> lines;
  std::size_t all = 0, longest = 1;
  for (const std::string& name : names) {
    lines.push_back(scene.letters.lines(name, size, kRegular, text_width));
    all += lines.back().size();
    longest = std::max(longest, lines.back().size());
  }
  // the least height at which the columns hold all, none broken within a name
  std::size_t rows = std::max(longest, (all + columns - 1) / columns);
  const auto fits = [&](std::size_t height) {
    std::size_t used = 0, column_count = 1;
    for (const auto& entry : lines) {
      if (used + entry.size() > height) {
        ++column_count;
        used = 0;
      }
      used += entry.size();
    }
    return column_count <= columns;
  };
  while (!fits(rows))
    ++rows;
  const double top = block.height();
  std::size_t used = 0, at = 0;
  for (std::size_t k = 0; k < lines.size(); ++k) {
    if (used + lines[k].size() > rows) {
      ++at;
      used = 0;
    }
    const double x = static_cast<double>(at) * each;
    double y = top + line_height * static_cast<double>(used) + 0.97 * size;
    block.line(std::to_string(k + 1), {x + digits - 0.6 * size, y}, {size, kBold, kInk, 0, 1.2, Anchor::end});
    for (std::string& line : lines[k]) {
      block.line(std::move(line), {x + digits, y}, {size, kRegular, kInk});
      y += line_height;
    }
    used += lines[k].size();
  }
  block.gap(line_height * static_cast<double>(rows));
  return std::move(block).done();
}

}  // namespace samenspel
