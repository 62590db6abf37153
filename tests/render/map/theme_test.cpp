// Every colour of every theme against what lies behind it, by WCAG 2.1; and what a theme may not lose.
#include "render/map/theme.hpp"

#include <algorithm>
#include <cmath>
#include <set>

#include <gtest/gtest.h>

#include "render/map/compose.hpp"
#include "render/map/contents.hpp"
#include "render/map/palette.hpp"
#include "tests/render/map/sample_network.hpp"

namespace samenspel {
namespace {

constexpr Theme kThemes[]{Theme::light, Theme::print, Theme::dark, Theme::contrast};

/// All seven colours of the palette, actors of two sectors and of none, ties of every sort.
Network every_colour() {
  Network network;
  for (const char* id : {"resident", "official", "designer", "housing", "business", "school", "church"})
    add_sector(network, id);
  for (int i = 0; i < 30; ++i) {
    const auto sector = static_cast<SectorIndex>(i % 7), other = static_cast<SectorIndex>((i + 1) % 7);
    const std::string name = "Garden " + std::to_string(i);
    if (i % 10 == 8) {
      add_actor(network, name, {{sector, 0.5}, {other, 0.5}});
    } else if (i % 10 == 9) {
      add_actor(network, name);
    } else {
      add_actor(network, name, {{sector, 1}});
    }
  }
  const char* kinds[] = {"talks", "helps", "funds"};
  for (ActorIndex i = 0; i < 30; ++i) {
    add_tie(network, i, (i + 7) % 30, i % 2 == 0, kinds[i % 3]);
    add_tie(network, i, (i * 5 + 2) % 30 == i ? (i + 1) % 30 : (i * 5 + 2) % 30);
  }
  NewTie against{};
  against.from = 3;
  against.to = 12;
  against.negative = true;
  network.ties.add(against);
  return network;
}

struct Look {
  std::string name;
  MapOptions options;
};

std::vector<Look> looks(const Network& network) {
  MapOptions plain;
  plain.footer = "samenspel";
  plain.size_title = plain.colour_title = "something";
  for (std::size_t i = 0; i < network.actors.size(); ++i)
    plain.size.push_back(i == 4 ? std::nan("") : static_cast<double>(i));
  std::vector<Look> out{{"by sector", plain}};
  MapOptions community = plain;
  community.colour_by = ColourBy::community;
  for (std::size_t i = 0; i < network.actors.size(); ++i)
    community.colour.push_back(static_cast<double>(i % 9));
  out.push_back({"by community", community});
  MapOptions measure = plain;
  measure.colour_by = ColourBy::measure;
  measure.colour = plain.size;
  out.push_back({"by measure", measure});
  for (std::size_t k = 0; k < 3; ++k) {
    Look look = out[k];
    look.name += ", one highlighted";
    look.options.highlight = {5};
    out.push_back(std::move(look));
  }
  return out;
}

/// What may lie behind a thing on the map: the page, a tint, or where two tints meet.
std::vector<Colour> grounds(const Drawing& drawing) {
  std::vector<Colour> out{drawing.ground};
  for (const HullMark& one : drawing.hulls) {
    const Colour tint = mixed(one.colour, drawing.ground, one.alpha);
    out.push_back(tint);
    for (const HullMark& two : drawing.hulls)
      if (&two != &one) out.push_back(mixed(two.colour, tint, two.alpha));
  }
  return out;
}

double least(const Colour& colour, const std::vector<Colour>& behind) {
  double found = 21;
  for (const Colour& ground : behind)
    found = std::min(found, contrast(colour, ground));
  return found;
}

TEST(Theme, EveryLetterCanBeReadAndEveryLineSeen) {
  const Network network = every_colour();
  for (const Look& look : looks(network)) {
    const Drawing drawn = map_of(network, look.options, plain_layouter());
    for (const Theme theme : kThemes) {
      const Drawing drawing = themed(drawn, theme);
      const std::string where = look.name + ", theme " + std::to_string(static_cast<int>(theme)) + ": ";
      const double letters = theme == Theme::contrast ? 7 : 4.5;
      const std::vector<Colour> behind = grounds(drawing);
      for (const DrawnWord& word : drawing.words)
        EXPECT_GE(least(word.colour, behind), letters) << where << word.text << " " << word.colour;
      for (const ActorMark& actor : drawing.actors) {
        std::vector<Colour> plates;
        for (const Colour& ground : behind)
          plates.push_back(mixed(drawing.ground, ground, drawing.plate_opacity));
        EXPECT_GE(least(actor.label.colour, plates), letters) << where << actor.title;
        EXPECT_GE(least(actor.mark.outline, behind), 3) << where << actor.title << " " << actor.mark.outline;
      }
      for (const TieMark& tie : drawing.ties)
        EXPECT_GE(least(tie.colour, behind), 3) << where << tie.title << " " << tie.colour;
      for (const Mark& icon : drawing.icons)
        EXPECT_GE(contrast(icon.outline, drawing.ground), 3) << where << icon.outline;
      for (const HullMark& hull : drawing.hulls)
        EXPECT_GE(contrast(mixed(hull.rim_colour, drawing.ground, hull.rim_alpha), drawing.ground), 3)
            << where << hull.sector_class << " " << hull.rim_colour;
      std::size_t faint = 0;  // the line that parts the legend from the map is the only one that may be
      for (const LineMark& line : drawing.lines)
        faint += contrast(line.colour, drawing.ground) < 3 ? 1 : 0;
      EXPECT_LE(faint, 1U) << where;
    }
  }
}

TEST(Theme, LightLeavesADrawingAsItIs) {
  const Drawing drawn = map_of(round_table(9), {}, plain_layouter());
  const Drawing light = themed(drawn, Theme::light);
  EXPECT_EQ(light.ground, "#FFFFFF");
  for (std::size_t i = 0; i < drawn.actors.size(); ++i)
    EXPECT_EQ(light.actors[i].mark.fills[0].colour, drawn.actors[i].mark.fills[0].colour);
}

TEST(Theme, NoneMovesAnything) {
  const Drawing drawn = map_of(round_table(15), {}, plain_layouter());
  for (const Theme theme : kThemes) {
    const Drawing drawing = themed(drawn, theme);
    EXPECT_EQ(drawing.page, drawn.page);
    for (std::size_t i = 0; i < drawn.actors.size(); ++i) {
      EXPECT_EQ(drawing.actors[i].mark.at, drawn.actors[i].mark.at);
      EXPECT_EQ(drawing.actors[i].mark.shape, drawn.actors[i].mark.shape);
      EXPECT_EQ(drawing.actors[i].label.box, drawn.actors[i].label.box);
    }
  }
}

TEST(Theme, PrintHasNoColourAndNoTint) {
  const Network network = every_colour();
  for (const Look& look : looks(network)) {
    const Drawing drawing = themed(map_of(network, look.options, plain_layouter()), Theme::print);
    std::set<Colour> all{drawing.ground};
    for (const ActorMark& actor : drawing.actors) {
      all.insert({actor.mark.outline, actor.label.colour});
      for (const Mark::Fill& fill : actor.mark.fills)
        all.insert(fill.colour);
    }
    for (const Mark& icon : drawing.icons) {
      all.insert(icon.outline);
      for (const Mark::Fill& fill : icon.fills)
        all.insert(fill.colour);
    }
    for (const TieMark& tie : drawing.ties)
      all.insert(tie.colour);
    for (const LineMark& line : drawing.lines)
      all.insert(line.colour);
    for (const DrawnWord& word : drawing.words)
      all.insert(word.colour);
    for (const HullMark& hull : drawing.hulls) {
      EXPECT_EQ(hull.alpha, 0) << look.name;
      all.insert(hull.rim_colour);
    }
    for (const Colour& colour : all)
      EXPECT_EQ(colour_span(colour), 0) << look.name << ": " << colour;
  }
}

TEST(Theme, InPrintSectorsStillDifferByShapeGreyAndRim) {
  const Drawing drawing = themed(map_of(every_colour(), {}, plain_layouter()), Theme::print);
  std::set<Colour> greys;
  std::set<MarkShape> shapes;
  for (std::size_t i = 0; i < 7; ++i) {
    greys.insert(drawing.actors[i].mark.fills[0].colour);
    shapes.insert(drawing.actors[i].mark.shape);
  }
  EXPECT_EQ(greys.size(), 7U);
  EXPECT_EQ(shapes.size(), 7U);
  std::set<Dash> dashes;
  for (const HullMark& hull : drawing.hulls)
    dashes.insert(hull.rim_dash);
  EXPECT_EQ(dashes.size(), 3U);
}

TEST(Theme, OnADarkPageTheHighestStepIsTheBrightest) {
  MapOptions options;
  options.colour_by = ColourBy::measure;
  for (int i = 0; i < 12; ++i)
    options.colour.push_back(i);
  const Drawing drawn = map_of(round_table(12), options, plain_layouter());
  const auto brightness = [](const Drawing& drawing, std::size_t actor) {
    return luminance(drawing.actors[actor].mark.fills[0].colour);
  };
  EXPECT_GT(brightness(drawn, 0), brightness(drawn, 11));
  const Drawing dark = themed(drawn, Theme::dark);
  EXPECT_LT(brightness(dark, 0), brightness(dark, 11));
}

TEST(Theme, WhoRecedesDoesNotShineOnADarkPage) {
  const Network network = every_colour();
  for (const Look& look : looks(network)) {
    if (look.options.highlight.empty()) continue;
    const Drawing dark = themed(map_of(network, look.options, plain_layouter()), Theme::dark);
    for (const ActorMark& actor : dark.actors) {
      if (!actor.mark.weak) continue;
      for (const Mark::Fill& fill : actor.mark.fills)
        EXPECT_LT(contrast(fill.colour, dark.ground), 3.5) << look.name << " " << actor.title << " " << fill.colour;
    }
  }
}

}  // namespace
}  // namespace samenspel
