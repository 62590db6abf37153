#include "render/map/legend.hpp"

#include <algorithm>
#include <cmath>

#include "render/map/writer.hpp"
#include "support/unicode.hpp"

namespace samenspel {

namespace {

constexpr std::size_t kColumns = 26, kNoteColumns = 34;
constexpr Text kSectors{"Sector (number of actors)", "Sector (aantal actoren)"};
constexpr Text kSectorsByShape{"Shape: sector (number of actors)", "Vorm: sector (aantal actoren)"};
constexpr Text kSeveral{"in several sectors ({0})", "in meer sectoren ({0})"};
constexpr Text kWithout{"without a sector ({0})", "zonder sector ({0})"};
constexpr Text kColour{"Colour: {0}", "Kleur: {0}"};
constexpr Text kFromTo{"{0} to {1}", "{0} tot en met {1}"};
constexpr Text kUndefined{"not defined", "niet te bepalen"};
constexpr Text kGroups{"Close-knit group (number of actors)", "Hechte groep (aantal actoren)"};
constexpr Text kOtherGroups{"in smaller groups or alone", "in kleinere groepen of alleen"};
constexpr Text kHighlighted{"Highlighted", "Uitgelicht"};
constexpr Text kPartners{"their direct partners ({0})", "hun directe partners ({0})"};
constexpr Text kRest{"all others ({0})", "alle anderen ({0})"};
constexpr Text kSize{"Size: {0}", "Grootte: {0}"};
constexpr Text kSizePlain{"Size", "Grootte"};
constexpr Text kNoValue{"not defined ({0})", "niet te bepalen ({0})"};
constexpr Text kAllSame{"the same for all: {0}", "bij allen gelijk: {0}"};
constexpr Text kBold{"bold name: among the highest", "vette naam: bij de hoogste"};
constexpr Text kOnlyHighest{"named: the highest only", "met naam: alleen de hoogste"};
constexpr Text kTies{"Tie (number)", "Relatie (aantal)"};
constexpr Text kNoKind{"no kind given", "zonder soort"};
constexpr Text kOtherKinds{"other kinds: {0}", "andere soorten: {0}"};
constexpr Text kAndMore{"and {0} more", "en nog {0}"};
constexpr Text kCross{"between sectors ({0})", "tussen sectoren ({0})"};
constexpr Text kWithin{"within a sector ({0})", "binnen een sector ({0})"};
constexpr Text kWithinOrNone{"within a sector, or with someone without one ({0})",
                             "binnen een sector, of met iemand zonder sector ({0})"};
constexpr Text kNegative{"negative tie ({0})", "negatieve relatie ({0})"};
constexpr Text kHeavier{"thicker = heavier tie", "dikker = zwaardere relatie"};
constexpr Text kArrow{"arrow = from one to the other", "pijl = van de een naar de ander"};
constexpr Text kNoArrow{"no arrow = mutual", "geen pijl = wederzijds"};

Mark sample_mark(MarkShape shape, std::vector<Mark::Fill> fills, std::string_view outline) {
  return {shape, {}, 0.62, std::move(fills), Colour(outline), 1.0};
}

LegendSection size_section(const MapOptions& options, const MapContents& contents, const Writer& write) {
  LegendSection section;
  section.heading = options.size_title.empty() ? write(kSizePlain) : write(kSize, {options.size_title});
  const SizeScale& scale = contents.sizes;
  const double range = scale.highest - scale.lowest;
  const int decimals = range >= 20 ? 0 : range >= 2 ? 2 : 3;
  if (range > 0) {
    const double between = scale.lowest < 0 && scale.highest > 0 ? 0 : scale.lowest + 0.25 * range;
    for (const double value : {scale.lowest, between, scale.highest}) {
      section.circles.push_back({scale.radius(value), write.number(value, decimals)});
    }
  } else {
    section.notes.push_back(write(kAllSame, {write.number(scale.highest, decimals)}));
  }
  if (scale.undefined > 0) {
    section.rows.push_back({wrapped(write(kNoValue, {write.count(scale.undefined)}), kColumns),
                            sample_mark(MarkShape::circle, {{pale(kNoSectorFill), 1}}, kNoSectorDark),
                            {},
                            false});
    section.rows.back().mark->weak = true;
  }
  if (!options.size_meaning.empty()) {
    for (std::string& line : wrapped(options.size_meaning, kNoteColumns))
      section.notes.push_back(std::move(line));
  }
  const bool some =
      std::find(contents.standing_out.begin(), contents.standing_out.end(), true) != contents.standing_out.end();
  if (some && contents.emphasis.empty() && options.names != NamesDrawn::none)
    section.notes.push_back(write(options.names == NamesDrawn::brokers ? kOnlyHighest : kBold));
  return section;
}

/// The groups, or the steps of a measure, with how many actors each has.
LegendSection colour_section(const Network& network, const MapOptions& options, const MapContents& contents,
                             const Writer& write) {
  const Colouring& colouring = contents.colouring;
  const bool measure = colouring.by == ColourBy::measure;
  LegendSection section;
  section.heading = measure ? write(kColour, {options.colour_title}) : write(kGroups);
  const auto row = [&](const std::string& text, std::size_t actors, std::string_view fill, std::string_view dark) {
    section.rows.push_back({wrapped(text + " (" + write.count(actors) + ")", kColumns),
                            sample_mark(MarkShape::circle, {{Colour(fill), 1}}, dark),
                            {},
                            false});
  };
  for (std::size_t g = 0; g < colouring.groups.size(); ++g) {
    const ColourGroup& group = colouring.groups[g];
    std::string text;
    if (measure) {
      const double range = colouring.groups.back().highest - colouring.groups.front().lowest;
      const auto number = [&](double value) { return write.number(value, range >= 200 ? 0 : range >= 2 ? 2 : 3); };
      text = number(group.lowest);
      if (const std::string high = number(group.highest); high != text) text = write(kFromTo, {text, high});
    } else {
      text = group_name(network, colouring, g, write.language);
    }
    row(text, group.actors, group.fill, group.dark);
  }
  if (colouring.rest > 0 && measure) row(write(kUndefined), colouring.rest, kNoStep, kNoSectorDark);
  if (colouring.rest > 0 && !measure) row(write(kOtherGroups), colouring.rest, kNoSectorFill, kNoSectorDark);
  if (!options.colour_meaning.empty()) {
    for (std::string& line : wrapped(options.colour_meaning, kNoteColumns))
      section.notes.push_back(std::move(line));
  }
  return section;
}

/// Who is highlighted, and what became of the others.
LegendSection highlight_section(const Network& network, const MapOptions& options, const MapContents& contents,
                                const Writer& write) {
  constexpr std::size_t most = 6;
  LegendSection section;
  section.heading = write(kHighlighted);
  const auto row = [&](const std::string& text, Mark mark) {
    section.rows.push_back({wrapped(text, kColumns), std::move(mark), {}, false});
  };
  Mark strong = sample_mark(MarkShape::circle, {{Colour(kNeutralFill), 1}}, kInk);
  strong.outline_width = 2.8;
  std::vector<ActorIndex> actors;
  for (const ActorIndex actor : options.highlight)
    if (std::find(actors.begin(), actors.end(), actor) == actors.end()) actors.push_back(actor);
  for (std::size_t k = 0; k < std::min(most, actors.size()); ++k)
    row(shown_name(network, actors[k]), strong);
  if (actors.size() > most) row(write(kAndMore, {write.count(actors.size() - most)}), strong);
  const auto count = [&](Emphasis emphasis) {
    return static_cast<std::size_t>(std::count(contents.emphasis.begin(), contents.emphasis.end(), emphasis));
  };
  if (const std::size_t partners = count(Emphasis::partner); partners > 0)
    row(write(kPartners, {write.count(partners)}),
        sample_mark(MarkShape::circle, {{Colour(kNeutralFill), 1}}, kNeutralDark));
  if (const std::size_t rest = count(Emphasis::receding); rest > 0) {
    Mark small = sample_mark(MarkShape::circle, {{pale(kNeutralFill), 1}}, kReceding);
    small.radius *= 0.7;
    small.weak = true;
    row(write(kRest, {write.count(rest)}), std::move(small));
  }
  return section;
}

LineMark sample_line(double width, Dash dash, std::string_view colour, bool arrow) {
  LineMark line;
  line.width = width;
  line.dash = dash;
  line.colour = colour;
  line.arrow = arrow;
  return line;
}

void append_kinds(const Network& network, const MapOptions& options, const MapContents& contents, const Writer& write,
                  LegendSection& section) {
  constexpr std::size_t most = 8;
  if (contents.kinds.size() == 1 && kind_words(network, options, contents.kinds[0].kinds[0]).empty()) return;
  for (const KindStyle& style : contents.kinds) {
    const auto words = [&](std::uint16_t kind) {
      const std::string text = kind_words(network, options, kind);
      return text.empty() ? write(kNoKind) : text;
    };
    std::string text = words(style.kinds[0]);
    if (style.kinds.size() > 1) {
      for (std::size_t i = 1; i < std::min(most, style.kinds.size()); ++i)
        text += ", " + words(style.kinds[i]);
      if (style.kinds.size() > most) text += ", " + write(kAndMore, {write.count(style.kinds.size() - most)});
      text = write(kOtherKinds, {text});
    }
    text += " (" + write.count(style.ties) + ")";
    section.rows.push_back(
        {wrapped(text, kColumns), {}, sample_line(1.8, style.dash, kManySectors, style.directed), false});
  }
}

LegendSection tie_section(const Network& network, const MapOptions& options, const MapContents& contents,
                          const Writer& write) {
  LegendSection section;
  section.heading = write(kTies);
  append_kinds(network, options, contents, write, section);
  const auto sectors = std::count_if(contents.members.begin(), contents.members.end(), [](auto n) { return n > 0; });
  const auto row = [&](Text text, std::size_t count, double width, std::string_view colour) {
    section.rows.push_back({wrapped(write(text, {write.count(count)}), kColumns),
                            {},
                            sample_line(width, Dash::solid, colour, false),
                            false});
  };
  if (sectors > 1) {
    row(kCross, contents.cross, 2.2, kCrossTie);
    row(contents.none > 0 ? kWithinOrNone : kWithin, contents.ties.size() - contents.cross, 1.2, kWithinTie);
  }
  if (contents.negative > 0) {
    row(kNegative, contents.negative, 1.8, kNegativeTie);
    section.rows.back().barred = true;
  }
  const auto directed = std::any_of(contents.ties.begin(), contents.ties.end(), [](auto& t) { return !t.mutual; });
  const auto mutual = std::any_of(contents.ties.begin(), contents.ties.end(), [](auto& t) { return t.mutual; });
  if (directed) section.notes.push_back(write(kArrow));
  if (directed && mutual) section.notes.push_back(write(kNoArrow));
  if (contents.widths.varies()) section.notes.push_back(write(kHeavier));
  return section;
}

int small(int letter) {
  return std::max(9, static_cast<int>(std::lround(letter * 0.85)));
}

/// Where the parts of the legend go, from the top down.
class Placer {
 public:
  Placer(int letter, Point top_left, const WidthOf& width_of) : fs_(letter), at_(top_left), width_of_(width_of) {
    out_.box = {top_left.x, top_left.y, top_left.x, top_left.y};
  }

  void section(const LegendSection& section) {
    for (const std::string& line : wrapped(section.heading, kColumns)) {
      text(line, {at_.x, at_.y - fs_}, fs_, true, Anchor::start, kInk);
      at_.y -= 1.3 * fs_;
    }
    at_.y -= 0.45 * fs_;
    if (!section.circles.empty()) circles(section.circles);
    for (const LegendRow& legend_row : section.rows)
      row(legend_row);
    for (const std::string& note : section.notes) {
      text(note, {at_.x, at_.y - 0.85 * fs_}, small(letter()), false, Anchor::start, kSoftInk);
      at_.y -= 1.3 * fs_;
    }
    at_.y -= 0.8 * fs_;
  }

  [[nodiscard]] PlacedLegend done() && {
    out_.box.y0 = at_.y + 0.8 * fs_;
    return std::move(out_);
  }

 private:
  [[nodiscard]] int letter() const { return static_cast<int>(fs_); }

  void text(const std::string& words, Point baseline, double size, bool bold, Anchor anchor, std::string_view colour) {
    const double width = width_of_(words, static_cast<int>(size), bold);
    out_.words.push_back({words, baseline, size, bold, anchor, Colour(colour), width});
    const double left = anchor == Anchor::middle ? baseline.x - width / 2 : baseline.x;
    out_.box.x1 = std::max(out_.box.x1, left + width);
  }

  void circles(const std::vector<LegendCircle>& circles) {
    const int value_letter = small(letter());
    double tallest = 0, x = at_.x;
    for (const LegendCircle& circle : circles)
      tallest = std::max(tallest, 2 * circle.radius);
    for (const LegendCircle& circle : circles) {
      const double room = std::max({2 * circle.radius, width_of_(circle.value, value_letter, false), 1.6 * fs_});
      const Point centre{x + room / 2, at_.y - tallest + circle.radius};
      out_.icons.push_back({MarkShape::circle, centre, circle.radius, {{"#DDDDDD", 1}}, Colour(kNeutralDark), 1});
      text(circle.value, {centre.x, at_.y - tallest - 1.15 * value_letter}, value_letter, false, Anchor::middle,
           kSoftInk);
      x += room + 0.8 * fs_;
      out_.box.x1 = std::max(out_.box.x1, x);
    }
    at_.y -= tallest + 2.2 * value_letter;
  }

  void row(const LegendRow& row) {
    const double middle = at_.y - 0.7 * fs_;  // of the first line
    double indent = 0;
    if (row.mark) {
      Mark mark = *row.mark;
      mark.radius *= fs_;
      mark.at = {at_.x + 0.7 * fs_, middle};
      out_.icons.push_back(std::move(mark));
      indent = 2 * fs_;
    }
    if (row.line) {
      LineMark line = *row.line;
      line.from = {at_.x, middle};
      line.to = {at_.x + 3.4 * fs_, middle};
      if (row.doubled) {
        for (const double side : {-line.width / 3, line.width / 3}) {
          LineMark half = line;
          half.width = line.width / 3;
          half.from.y += side;
          half.to.y += side;
          out_.lines.push_back(half);
        }
      } else {
        out_.lines.push_back(line);
      }
      if (row.barred) {
        const Point centre{at_.x + 1.7 * fs_, middle};
        out_.lines.push_back({centre - Point{0, 4}, centre + Point{0, 4}, line.width, Dash::solid, line.colour, false});
      }
      indent = 4.6 * fs_;
    }
    for (const std::string& line : row.lines) {
      text(line, {at_.x + indent, at_.y - 1.12 * fs_}, fs_, false, Anchor::start, kInk);
      at_.y -= 1.3 * fs_;
    }
    at_.y -= 0.4 * fs_;
  }

  double fs_;
  Point at_;
  const WidthOf& width_of_;
  PlacedLegend out_;
};

}  // namespace

LegendSection sector_section(const Network& network, const MapContents& contents, Language language) {
  const Writer write{language};
  LegendSection section;
  const bool neutral = contents.colouring.by != ColourBy::sector;  // shapes alone tell of sectors
  section.heading = write(neutral ? kSectorsByShape : kSectors);
  for (std::size_t s = 0; s < network.sectors.size(); ++s) {
    if (contents.members[s] == 0) continue;
    const std::string text =
        printable(label_of(network.sectors[s], write.language)) + " (" + write.count(contents.members[s]) + ")";
    const SectorStyle& style = contents.styles[s];
    const Mark mark = neutral ? sample_mark(style.shape, {{Colour(kNeutralFill), 1}}, kNeutralDark)
                              : sample_mark(style.shape, {{style.fill, 1}}, style.dark);
    section.rows.push_back({wrapped(text, kColumns), mark, {}, false});
  }
  if (contents.several > 0) {
    // the sample is that of the first such actor, in equal parts
    for (ActorIndex i = 0; i < network.actors.size(); ++i) {
      const auto sectors = network.actors.sectors(i);
      if (sectors.size() < 2) continue;
      const Mark mark = neutral ? sample_mark(MarkShape::circle, {{Colour(kNeutralFill), 1}}, kNeutralDark)
                                : sample_mark(MarkShape::circle,
                                              {{contents.styles[sectors[0].sector].fill, 0.5},
                                               {contents.styles[sectors[1].sector].fill, 0.5}},
                                              kManySectors);
      section.rows.push_back({wrapped(write(kSeveral, {write.count(contents.several)}), kColumns), mark, {}, false});
      break;
    }
  }
  if (contents.none > 0) {
    section.rows.push_back(
        {wrapped(write(kWithout, {write.count(contents.none)}), kColumns),
         sample_mark(MarkShape::circle, {{Colour(neutral ? kNeutralFill : kNoSectorFill), 1}}, kNoSectorDark),
         {},
         false});
  }
  return section;
}

std::vector<LegendSection> legend_sections(const Network& network, const MapOptions& options,
                                           const MapContents& contents) {
  const Writer write{options.language};
  std::vector<LegendSection> sections;
  if (!contents.emphasis.empty()) sections.push_back(highlight_section(network, options, contents, write));
  if (contents.colouring.by != ColourBy::sector) sections.push_back(colour_section(network, options, contents, write));
  if (contents.none < network.actors.size())  // else nothing to tell apart
    sections.push_back(sector_section(network, contents, options.language));
  if (contents.sizes.given) sections.push_back(size_section(options, contents, write));
  if (!contents.ties.empty()) {
    sections.push_back(tie_section(network, options, contents, write));
    if (sections.back().rows.empty() && sections.back().notes.empty()) sections.pop_back();
  }
  return sections;
}

PlacedLegend place_legend(const std::vector<LegendSection>& sections, int letter, Point top_left,
                          const WidthOf& width_of) {
  Placer placer(letter, top_left, width_of);
  for (const LegendSection& section : sections)
    placer.section(section);
  return std::move(placer).done();
}

std::vector<TextBlock> legend_texts(const std::vector<LegendSection>& sections, int letter) {
  // placed without knowing any width: the words and their letters are the same
  const PlacedLegend placed = place_legend(sections, letter, {}, [](auto&, int, bool) { return 0.0; });
  std::vector<TextBlock> out;
  for (const DrawnWord& word : placed.words)
    out.push_back({{word.text}, static_cast<int>(word.letter), word.bold});
  return out;
}

}  // namespace samenspel
