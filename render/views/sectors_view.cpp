#include "render/views/sectors_view.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "metrics/sector_rows.hpp"
#include "render/graphviz/mark_shape.hpp"
#include "render/map/compose.hpp"
#include "render/map/contents.hpp"
#include "render/map/graphviz_layouter.hpp"
#include "render/map/quantise.hpp"
#include "render/map/sheet.hpp"
#include "render/map/writer.hpp"
#include "render/views/circle_order.hpp"
#include "render/views/plates.hpp"
#include "support/unicode.hpp"

namespace samenspel {

namespace {

constexpr int kNameLetter = 14, kPlateLetter = 11;  ///< points
constexpr double kWidest = 14, kThinnest = 1.6, kThinnestDoubled = 4.2, kTieWidth = 3;
constexpr double kSmallest = 5;     ///< radius of a sector, in points
constexpr double kAspect = 1.3;     ///< of the ellipse on which they stand
constexpr std::size_t kWordy = 15;  ///< pairs with words beside their numbers; of more, numbers alone
constexpr std::size_t kMostPlates = 66, kFewerPlates = 30;  ///< pairs with a number, up to 12 sectors and beyond
constexpr std::size_t kOutOfTheWay = 16;  ///< sectors up to which no line runs through another one's mark
constexpr std::size_t kMostMissing = 6;   ///< pairs without a tie that are named
constexpr double kNothing = 1e-9;         ///< shares carry rounding
constexpr double kMoreFrom = 1.25, kFewerUpTo = 0.8;

constexpr Text kView{"How the sectors are tied to each other: more, or less, than chance would give.",
                     "Hoe de sectoren met elkaar verbonden zijn: meer of minder dan het toeval zou geven."};
constexpr Text kOneMember{"1 actor", "1 actor"};
constexpr Text kMembers{"{0} actors", "{0} actoren"};
constexpr Text kOneWithin{"1 tie within", "1 onderlinge relatie"};
constexpr Text kWithin{"{0} ties within", "{0} onderlinge relaties"};
constexpr Text kNoneWithin{"no ties within", "onderling geen relaties"};
constexpr Text kNoTies{"no ties at all", "geen enkele relatie"};
constexpr Text kOneTie{"1 tie", "1 relatie"};
constexpr Text kTies{"{0} ties", "{0} relaties"};
constexpr Text kTimesChance{"{0} × chance", "{0} × toeval"};
constexpr Text kNumbers{"{0} · {1} ×", "{0} · {1} ×"};
constexpr Text kLinking{"linking: civic with institution", "linking: burgers met een instelling"};
constexpr Text kBridging{"bridging: other sectors", "bridging: andere sectoren"};

constexpr Text kTiesHeading{"Ties between two sectors", "Relaties tussen twee sectoren"};
constexpr Text kMore{"more than chance ({0} × or more)", "meer dan toeval (vanaf {0} ×)"};
constexpr Text kAlike{"about as chance", "ongeveer als toeval"};
constexpr Text kFewer{"fewer than chance ({0} × or less)", "minder dan toeval (tot {0} ×)"};
constexpr Text kWider{"wider = more ties", "breder = meer relaties"};
constexpr Text kShort{"12 · 1.8 × = 12 ties, 1.8 times as many as chance would give",
                      "12 · 1,8 × = 12 relaties, 1,8 keer zoveel als het toeval zou geven"};
constexpr Text kArcs{"Two actors count as one tie in each direction, so that a mutual tie counts twice.",
                     "Twee actoren tellen voor één relatie per richting; een wederzijdse relatie telt dus dubbel."};
constexpr Text kMerged{"Two actors count as one tie, however many there are between them.",
                       "Twee actoren tellen voor één relatie, hoeveel er ook tussen hen zijn."};
constexpr Text kOneSector{"There is only one sector, so there are no ties between sectors.",
                          "Er is maar één sector, dus er zijn geen relaties tussen sectoren."};
constexpr Text kParts{"Who is in several sectors counts in each, and a tie of theirs for each by a share.",
                      "Wie bij meer sectoren hoort telt in elk mee, en een relatie daarvan voor elk voor een deel."};
constexpr Text kLeftOut{"Who has no sector is left out of the numbers.", "Wie geen sector heeft, telt niet mee."};
constexpr Text kWithoutNumber{"no room for the numbers of {0} thin lines",
                              "bij {0} dunne lijnen is geen plaats voor de getallen"};
constexpr Text kArea{"area = number of actors", "oppervlakte = aantal actoren"};
constexpr Text kMissingHeading{"No tie at all between", "Geen enkele relatie tussen"};
constexpr Text kMissing{"{0} and {1} (chance: {2})", "{0} en {1} (toeval: {2})"};
constexpr Text kMoreMissing{"and {0} more pairs", "en nog {0} paren"};
constexpr Text kOneMoreMissing{"and one more pair", "en nog een paar"};
constexpr Text kChance{
    "Chance: the number to be expected if the same memberships were dealt out anew among the actors, while the ties "
    "stay as they are. Where ties are few, the difference says little.",
    "Toeval: het aantal dat te verwachten is als dezelfde lidmaatschappen willekeurig over de actoren verdeeld worden, "
    "terwijl de relaties blijven zoals ze zijn. Bij weinig relaties zegt het verschil weinig."};
constexpr Text kUpAndDown{"Institutions stand above, civic sectors below; distance is no measure.",
                          "Boven staan instellingen, onder sectoren van burgers; afstand is geen maat."};
constexpr Text kDistance{"Distance is no measure.", "Afstand is geen maat."};
constexpr Text kInstitutions{"institutions", "instellingen"};
constexpr Text kCivic{"civic sectors", "burgers"};

struct TieStyle {
  std::string_view colour;
  Dash dash;
};
/// Purple and orange differ for all eyes; fewer is dashed too, and each line has its number.
TieStyle style_of(AgainstChance chance) {
  switch (chance) {
    case AgainstChance::more:
      return {"#5E3C99", Dash::solid};
    case AgainstChance::alike:
      return {"#808080", Dash::solid};
    case AgainstChance::fewer:
      break;
  }
  return {"#B35806", Dash::dashed};
}

bool is_linking(const Sector& a, const Sector& b) {
  return a.power != Power::none && b.power != Power::none && a.power != b.power;
}

/// A pair that is drawn.
struct Pair {
  std::size_t a, b;  ///< numbers of sectors
  double ties, ratio;
  bool linking;
};

class SectorsMaker {
 public:
  SectorsMaker(const Network& network, const MapOptions& options, const SectorFigures& figures,
               const Layouter& layouter)
      : network_(network),
        options_(options),
        figures_(figures),
        layouter_(layouter),
        write_{options.language},
        contents_(contents_of(network, options)),
        sectors_(sectors_in_data(network)) {}

  Drawing make() {
    choose_pairs();
    make_words();
    make_legend();
    place();
    letters_ = sheet_letters(all_);
    want_words(widths_, sheet_, letters_);
    for (const Text& side : {kInstitutions, kCivic})
      widths_.want({{{write_(side)}, letters_.letter, false}});
    widths_.measure(layouter_);
    draw_horizon();
    compose_page(drawing_, all_, sheet_, letters_, widths_);
    drawing_.language = options_.language;
    return quantised(std::move(drawing_));
  }

 private:
  [[nodiscard]] const Sector& sector(std::size_t i) const { return network_.sectors[sectors_[i]]; }
  [[nodiscard]] std::string name(std::size_t i) const { return printable(label_of(sector(i), options_.language)); }
  [[nodiscard]] bool has(Power power) const {
    return std::any_of(sectors_.begin(), sectors_.end(),
                       [&](SectorIndex s) { return network_.sectors[s].power == power; });
  }
  [[nodiscard]] std::size_t most_plates() const { return sectors_.size() <= 12 ? kMostPlates : kFewerPlates; }
  /// A number of ties: whole, or in tenths where shares make it so.
  [[nodiscard]] std::string ties(double number) const {
    const double whole = std::round(number);
    return write_.number(std::abs(number - whole) < 0.005 || number >= 100 ? whole : number, number < 1 ? 2 : 1);
  }
  [[nodiscard]] std::string ties_in_words(double number, Text one, Text many) const {
    return std::abs(number - 1) < 0.005 ? write_(one) : write_(many, {ties(number)});
  }
  [[nodiscard]] std::string times(double ratio) const {
    return write_.number(ratio, ratio < 0.995 ? 2 : ratio < 9.95 ? 1 : 0);
  }

  void choose_pairs() {
    const std::size_t n = sectors_.size();
    for (std::size_t i = 0; i < n; ++i) {
      for (std::size_t j = i + 1; j < n; ++j) {
        const std::size_t row = pair_row(i, j, n);
        const Pair pair{i, j, figures_.ties[row], figures_.ratio[row], is_linking(sector(i), sector(j))};
        if (pair.ties > kNothing) {
          pairs_.push_back(pair);
        } else if (figures_.expected[row] >= 0.05) {
          missing_.emplace_back(pair, figures_.expected[row]);
        }
      }
    }
    std::stable_sort(pairs_.begin(), pairs_.end(), [](const Pair& a, const Pair& b) { return a.ties > b.ties; });
    std::stable_sort(missing_.begin(), missing_.end(), [](auto& a, auto& b) { return a.second > b.second; });
  }

  void make_words() {
    std::vector<bool> tied(sectors_.size());
    for (const Pair& pair : pairs_)
      tied[pair.a] = tied[pair.b] = true;
    for (std::size_t i = 0; i < sectors_.size(); ++i) {
      const std::size_t members = contents_.members[sectors_[i]];
      TextBlock block{wrapped(name(i), 18), kNameLetter, true};
      block.more.push_back(members == 1 ? write_(kOneMember) : write_(kMembers, {write_.count(members)}));
      const double within = figures_.internal[i];
      if (within > kNothing) {
        block.more.push_back(ties_in_words(within, kOneWithin, kWithin));
      } else if (!tied[i]) {
        block.more.push_back(write_(kNoTies));
      } else if (members > 1) {
        block.more.push_back(write_(kNoneWithin));
      }
      names_.push_back(std::move(block));
    }
    for (std::size_t k = 0; k < std::min(pairs_.size(), most_plates()); ++k)
      plates_.push_back(plate_words(pairs_[k]));
    std::vector<TextBlock> blocks = names_;
    blocks.insert(blocks.end(), plates_.begin(), plates_.end());
    sizes_ = layouter_.measure(blocks);
  }

  [[nodiscard]] TextBlock plate_words(const Pair& pair) const {
    const std::string many = ties_in_words(pair.ties, kOneTie, kTies);
    if (std::isnan(pair.ratio)) return {{pairs_.size() > kWordy ? ties(pair.ties) : many}, kPlateLetter, false};
    if (pairs_.size() > kWordy) return {{write_(kNumbers, {ties(pair.ties), times(pair.ratio)})}, kPlateLetter, false};
    return {{many}, kPlateLetter, true, {write_(kTimesChance, {times(pair.ratio)})}};
  }

  void make_legend() {
    const bool alone = sectors_.size() == 1;
    std::string reading;
    const auto say = [&](Text text) { reading += (reading.empty() ? "" : " ") + write_(text); };
    if (!alone) say(kChance);
    if (figures_.directed) {
      say(kArcs);
    } else if (ties_by_pair(contents_.ties).size() < contents_.ties.size()) {
      say(kMerged);
    }
    if (contents_.several > 0) say(kParts);
    if (contents_.none > 0) say(kLeftOut);
    if (!alone) say(has(Power::civic) && has(Power::institution) ? kUpAndDown : kDistance);
    sheet_.texts = frame_texts(network_, options_, contents_, reading);
    sheet_.texts.under_title.insert(sheet_.texts.under_title.begin(), write_(alone ? kOneSector : kView));
    sheet_.legend.push_back(sector_section(network_, contents_, options_.language));
    note(kArea);
    if (!pairs_.empty()) ties_legend();
    if (missing_.empty()) return;
    LegendSection& section = sheet_.legend.emplace_back();
    section.heading = write_(kMissingHeading);
    for (std::size_t k = 0; k < std::min(missing_.size(), kMostMissing); ++k) {
      const auto& [pair, expected] = missing_[k];
      section.rows.push_back(
          {wrapped(write_(kMissing, {name(pair.a), name(pair.b), ties(expected)}), 30), {}, {}, false, false});
    }
    const std::size_t rest = missing_.size() - section.rows.size();
    if (rest > 0)
      section.notes.push_back(rest == 1 ? write_(kOneMoreMissing) : write_(kMoreMissing, {write_.count(rest)}));
  }

  void note(Text text) {
    for (std::string& line : wrapped(write_(text), 34))
      sheet_.legend.back().notes.push_back(std::move(line));
  }

  void ties_legend() {
    LegendSection& section = sheet_.legend.emplace_back();
    section.heading = write_(kTiesHeading);
    const auto row = [&](const std::string& text, std::string_view colour, Dash dash, double width, bool doubled) {
      LineMark line;
      line.width = width;
      line.dash = dash;
      line.colour = colour;
      section.rows.push_back({wrapped(text, 26), {}, line, false, doubled});
    };
    const std::pair<AgainstChance, std::string> classes[] = {
        {AgainstChance::more, write_(kMore, {write_.number(kMoreFrom, 2)})},
        {AgainstChance::alike, write_(kAlike)},
        {AgainstChance::fewer, write_(kFewer, {write_.number(kFewerUpTo, 2)})}};
    for (const auto& [chance, text] : classes)
      row(text, style_of(chance).colour, style_of(chance).dash, 5, false);
    const bool linking = std::any_of(pairs_.begin(), pairs_.end(), [](const Pair& pair) { return pair.linking; });
    const bool bridging = std::any_of(pairs_.begin(), pairs_.end(), [](const Pair& pair) { return !pair.linking; });
    if (linking) row(write_(kLinking), kManySectors, Dash::solid, 6, true);
    if (bridging) row(write_(kBridging), kManySectors, Dash::solid, 6, false);
    if (pairs_.size() > 1) note(kWider);
    if (pairs_.size() > kWordy) note(kShort);
    if (pairs_.size() > most_plates())
      sheet_.legend.back().notes.push_back(write_(kWithoutNumber, {write_.count(pairs_.size() - most_plates())}));
  }

  /// Sectors on an ellipse, no larger than it must be for all words to have a place of their own.
  void place() {
    std::vector<Power> powers;
    std::vector<Chord> chords;
    for (const SectorIndex s : sectors_)
      powers.push_back(network_.sectors[s].power);
    for (const Pair& pair : pairs_)
      chords.push_back({pair.a, pair.b, pair.ties});
    angles_ = circle_order(powers, chords).angles;
    const bool alone = sectors_.size() == 1;
    constexpr double growth = 1.06;
    constexpr int tries = 60;
    double radius = alone ? 0 : std::max(130.0, 0.36 * least_height(sheet_));
    for (int attempt = 0; attempt < tries; ++attempt, radius *= growth) {
      stand_at(radius);
      if (all_stand_free() || alone) break;
    }
    for (const Pair& pair : pairs_)
      draw_pair(pair);
    for (std::size_t k = 0; k < plates_.size(); ++k) {
      if (places_[k]) draw_plate(k, *places_[k]);
    }
    for (const Box& box : boxes_)
      all_ = joined(all_, box);
    for (const PlateMark& plate : drawing_.plates)
      all_ = joined(all_, plate.label.box);
  }

  void stand_at(double radius) {
    const std::size_t n = sectors_.size();
    const double largest = n <= 6 ? 40 : n <= 12 ? 30 : 18;
    std::size_t most = 1;
    for (const SectorIndex s : sectors_)
      most = std::max(most, contents_.members[s]);
    drawing_.actors.clear();
    boxes_.clear();
    for (std::size_t i = 0; i < n; ++i) {
      const SectorStyle& style = contents_.styles[sectors_[i]];
      const double share = static_cast<double>(contents_.members[sectors_[i]]) / static_cast<double>(most);
      ActorMark mark;
      mark.id = "sector-" + std::to_string(i);
      mark.title = name(i);
      mark.classes = {"sector", "sector-" + class_safe(sector(i).id)};
      mark.mark.shape = style.shape;
      mark.mark.radius = std::max(kSmallest, largest * std::sqrt(share));
      mark.mark.at = {kAspect * radius * std::cos(angles_[i]), radius * std::sin(angles_[i])};
      mark.mark.fills = {{style.fill, 1}};
      mark.mark.outline = style.dark;
      mark.mark.outline_width = 1.8;
      mark.label = {names_[i].lines, static_cast<double>(kNameLetter), true, {}, names_[i].more};
      mark.label.box = label_box(mark.mark, angles_[i], sizes_[i]);
      boxes_.push_back(box_of(mark.mark));
      boxes_.push_back(mark.label.box);
      drawing_.actors.push_back(std::move(mark));
    }
    all_ = boxes_[0];
    lines_.clear();
    for (const Pair& pair : pairs_)
      lines_.push_back({drawing_.actors[pair.a].mark.at, drawing_.actors[pair.b].mark.at});
  }

  /// Outside the circle, where no line runs.
  [[nodiscard]] static Box label_box(const Mark& mark, double angle, Size size) {
    constexpr double air = 5, steep = 0.55;
    const Box box = box_of(mark);
    const Point centre = box.centre();
    if (std::abs(std::sin(angle)) >= steep) {
      const double away = box.height() / 2 + air + size.height / 2;
      return around(centre + Point{0, std::sin(angle) > 0 ? away : -away}, size);
    }
    const double away = box.width() / 2 + air + size.width / 2;
    return around(centre + Point{std::cos(angle) > 0 ? away : -away, 0}, size);
  }

  /// Finds the places of the numbers; whether all have one, and nothing lies on another thing.
  bool all_stand_free() {
    std::vector<Size> sizes(sizes_.begin() + static_cast<std::ptrdiff_t>(names_.size()), sizes_.end());
    sizes.resize(lines_.size());
    std::vector<Box> taken;
    for (const Box& box : boxes_)
      taken.push_back({box.x0 - 4, box.y0 - 4, box.x1 + 4, box.y1 + 4});
    places_ = plate_places(lines_, sizes, taken);
    if (!overlapping(boxes_).empty()) return false;
    for (std::size_t k = 0; k < plates_.size(); ++k) {
      if (!places_[k]) return false;
    }
    if (sectors_.size() > kOutOfTheWay) return true;
    for (std::size_t k = 0; k < pairs_.size(); ++k) {
      for (std::size_t i = 0; i < sectors_.size(); ++i) {
        if (i == pairs_[k].a || i == pairs_[k].b) continue;
        if (crosses(lines_[k], boxes_[2 * i]) || crosses(lines_[k], boxes_[2 * i + 1])) return false;
      }
    }
    return true;
  }

  void draw_pair(const Pair& pair) {
    const ActorMark &a = drawing_.actors[pair.a], &b = drawing_.actors[pair.b];
    const double most = pairs_[0].ties;
    const TieStyle style = style_of(against_chance(pair.ratio));
    TieMark mark;
    mark.id = "pair-" + std::to_string(pair_row(pair.a, pair.b, sectors_.size()));
    mark.title = a.title + " – " + b.title;
    mark.tooltip_kind = in_words(pair);
    mark.classes = {"pair", pair.linking ? "linking" : "bridging"};
    mark.from = static_cast<std::uint32_t>(pair.a);
    mark.to = static_cast<std::uint32_t>(pair.b);
    const Point way = b.mark.at - a.mark.at;  // from centre to centre: the marks lie over the ends
    mark.curve = {a.mark.at, a.mark.at + way * (1.0 / 3), a.mark.at + way * (2.0 / 3), b.mark.at};
    mark.width = std::max(pair.linking ? kThinnestDoubled : kThinnest, std::min(kWidest / most, kTieWidth) * pair.ties);
    mark.doubled = pair.linking;
    mark.dash = style.dash;
    mark.colour = style.colour;
    drawing_.ties.push_back(std::move(mark));
  }

  [[nodiscard]] std::string in_words(const Pair& pair) const {
    std::string text = ties_in_words(pair.ties, kOneTie, kTies);
    if (!std::isnan(pair.ratio)) text += ", " + write_(kTimesChance, {times(pair.ratio)});
    return text + ", " + write_(pair.linking ? kLinking : kBridging);
  }

  void draw_plate(std::size_t k, const Box& box) {
    const TieMark& tie = drawing_.ties[k];
    PlateMark plate;
    plate.id = "number-of-" + tie.id;
    plate.title = tie.title;
    plate.classes = {"number"};
    plate.label = {plates_[k].lines, static_cast<double>(plates_[k].letter), plates_[k].bold, box, plates_[k].more};
    drawing_.plates.push_back(std::move(plate));
  }

  /// The line between institutions and civic sectors, where one can be drawn, with the name of either side.
  void draw_horizon() {
    double lowest_above = std::numeric_limits<double>::infinity(), highest_below = -lowest_above;
    for (std::size_t i = 0; i < sectors_.size(); ++i) {
      const Box box = joined(boxes_[2 * i], boxes_[2 * i + 1]);
      if (sector(i).power == Power::institution) lowest_above = std::min(lowest_above, box.y0);
      if (sector(i).power == Power::civic) highest_below = std::max(highest_below, box.y1);
    }
    if (!std::isfinite(lowest_above) || !std::isfinite(highest_below) || lowest_above < highest_below + 4) return;
    const double y = (lowest_above + highest_below) / 2;
    const double letter = letters_.letter, right = all_.x1;
    double widest = 0;
    const auto word = [&](Text text, double baseline) {
      const double width = widths_.width(write_(text), letters_.letter, false);
      drawing_.words.push_back(
          {write_(text), {all_.x0 - 4, baseline}, letter, false, Anchor::end, Colour(kSoftInk), width});
      widest = std::max(widest, width);
    };
    word(kInstitutions, y + 0.5 * letter);
    word(kCivic, y - 1.25 * letter);
    all_.x0 -= widest + 8;
    drawing_.lines.push_back({{all_.x0, y}, {right, y}, 0.8, Dash::dashed, "#B0B0B0", false});
  }

  const Network& network_;
  const MapOptions& options_;
  const SectorFigures& figures_;
  const Layouter& layouter_;
  Writer write_;
  MapContents contents_;
  std::vector<SectorIndex> sectors_;
  std::vector<Pair> pairs_;                       ///< with ties, most first
  std::vector<std::pair<Pair, double>> missing_;  ///< without ties, with what chance would give
  std::vector<TextBlock> names_, plates_;
  std::vector<Size> sizes_;  ///< of names, then of plates
  std::vector<double> angles_;
  std::vector<Box> boxes_;      ///< of each sector its mark, then its name
  std::vector<Segment> lines_;  ///< of each pair
  std::vector<std::optional<Box>> places_;
  Sheet sheet_;
  SheetLetters letters_;
  TextWidths widths_;
  Drawing drawing_;
  Box all_;
};

}  // namespace

AgainstChance against_chance(double ratio) {
  if (ratio >= kMoreFrom) return AgainstChance::more;
  return ratio <= kFewerUpTo ? AgainstChance::fewer : AgainstChance::alike;
}

Drawing sectors_view(const Network& network, const MapOptions& options, const SectorFigures& figures,
                     const Layouter& layouter) {
  return SectorsMaker(network, options, figures, layouter).make();
}

Drawing sectors_view(const Network& network, const MapOptions& options, const SectorFigures& figures) {
  return sectors_view(network, options, figures, graphviz_layouter(options.helper, Drawing{}.font));
}

}  // namespace samenspel
