#include "render/poster/interplay_strip.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "render/map/writer.hpp"
#include "support/unicode.hpp"

namespace samenspel {

namespace {

constexpr Text kHeading{"How the initiative passed to and fro", "Hoe het initiatief heen en weer ging"};
constexpr Text kOneMove{"1 move.", "1 zet."};
constexpr Text kMoves{"{0} moves; the initiative passed to another side {1} times",
                      "{0} zetten; {1} keer ging het initiatief naar een andere kant"};
constexpr Text kMovesOnce{"{0} moves; the initiative passed to another side once",
                          "{0} zetten; één keer ging het initiatief naar een andere kant"};
constexpr Text kClear{", which is hardly chance (p = {0}).", ", en dat is bijna zeker geen toeval (p = {0})."};
constexpr Text kMayBeChance{", which may be chance (p = {0}).", ", en dat kan toeval zijn (p = {0})."};
constexpr Text kOpenPromises{" Promises still open: {0}.", " Beloften die nog openstaan: {0}."};
constexpr Text kInOrder{"In the order of the events; not all have a date.",
                        "Op volgorde van de gebeurtenissen; niet alle hebben een datum."};

/// A move where it stands in the strip.
struct Step {
  const Moment* moment;
  double x = 0;
};

std::string caption(const PosterFigures& figures, const Writer& write, std::size_t moves) {
  std::string out;
  if (!(figures.moves > 0) || !std::isfinite(figures.leaps)) {
    out = moves == 1 ? write(kOneMove) : std::string();
  } else if (figures.moves == 1) {
    out = write(kOneMove);
  } else {
    out = write(figures.leaps == 1 ? kMovesOnce : kMoves,
                {write.number(figures.moves, 0), write.number(figures.leaps, 0)});
    out += std::isfinite(figures.leapfrog_p)
               ? write(figures.leapfrog_p < 0.05 ? kClear : kMayBeChance, {write.number(figures.leapfrog_p, 3)})
               : std::string(".");
  }
  if (figures.promises_open > 0) out += write(kOpenPromises, {write.number(figures.promises_open, 0)});
  return out;
}

}  // namespace

std::optional<Block> interplay_strip(const PanelScene& scene, double width, double letter) {
  if (scene.options.timeline == nullptr) return std::nullopt;
  const Timeline& timeline = *scene.options.timeline;
  const Writer write{scene.options.map.language};
  std::vector<Step> steps;
  bool dated = true;
  std::set<SideIndex> used;
  for (const Moment& moment : timeline.moments()) {
    if (!moment.inside || !moment.move()) continue;
    steps.push_back({&moment});
    dated = dated && moment.dated;
    used.insert(moment.sides.begin(), moment.sides.end());
  }
  if (steps.empty() || used.empty()) return std::nullopt;

  BlockWriter block(scene.letters, "interplay", width);
  block.text(write(kHeading), {1.1 * letter, kBold});
  block.gap(0.45 * letter);
  const double name_letter = std::max(scene.small, 0.9 * letter), row = 1.75 * letter;
  double left = 0;
  std::map<SideIndex, double> lanes;  // the middle of each
  double y = block.height() + row / 2;
  for (const SideIndex side : used) {
    const std::string name = printable(side_label(timeline.network(), timeline.sides()[side], write.language));
    left = std::max(left, scene.letters.width(name, name_letter, kRegular));
    block.line(name, {0, y + 0.36 * name_letter}, {name_letter, kRegular, kInk});
    lanes[side] = y;
    y += row;
  }
  left += letter;
  const double right = width - 0.6 * letter, bottom = y - row / 2;
  for (const auto& [side, middle] : lanes)
    block.stroke({{left, middle}, {right + 0.6 * letter, middle}, 0.05 * letter, Dash::solid, "#C9C9C9", false});

  // by date, or where a date is missing one step each
  const double radius =
      std::min(0.42 * letter, 0.46 * (right - left) / static_cast<double>(steps.size()) + 0.12 * letter);
  const double first = left + 0.8 * letter;
  const auto span = [&] {
    Day low = steps.front().moment->day, high = low;
    for (const Step& step : steps) {
      low = std::min(low, step.moment->day);
      high = std::max(high, step.moment->day);
    }
    return std::pair(low, high);
  }();
  if (span.first == span.second) dated = false;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    const double share =
        dated ? static_cast<double>(steps[i].moment->day - span.first) / static_cast<double>(span.second - span.first)
        : steps.size() == 1 ? 0.5
                            : static_cast<double>(i) / static_cast<double>(steps.size() - 1);
    steps[i].x = first + share * (right - first);
  }
  if (dated) {
    // moves of a few days apart stand side by side
    const double apart = std::min(2.1 * radius, (right - first) / static_cast<double>(steps.size()));
    for (std::size_t i = 1; i < steps.size(); ++i)
      steps[i].x = std::max(steps[i].x, steps[i - 1].x + apart);
    double limit = right;
    for (std::size_t i = steps.size(); i-- > 0; limit -= apart)
      steps[i].x = std::min(steps[i].x, limit);
  }

  std::map<std::uint32_t, const Step*> before;  // of each initiative, the last in the sequence
  for (const Step& step : steps) {
    if (!step.moment->in_sequence()) continue;
    const Step*& last = before[step.moment->group];
    if (last != nullptr) {
      const SideIndex from = last->moment->sides[0], to = step.moment->sides[0];
      const bool leap = from != to;
      block.stroke({{last->x, lanes[from]},
                    {step.x, lanes[to]},
                    leap ? 0.11 * letter : 0.06 * letter,
                    Dash::solid,
                    Colour(leap ? kCrossTie : kWithinTie),
                    false});
    }
    last = &step;
  }
  for (const Step& step : steps) {
    const auto& sides = step.moment->sides;
    if (sides.size() > 1) {
      block.stroke({{step.x, lanes[sides.front()]},
                    {step.x, lanes[sides[sides.size() - 1]]},
                    0.16 * letter,
                    Dash::solid,
                    Colour(kCrossTie),
                    false});
    }
    for (const SideIndex side : sides) {
      Mark mark;
      mark.at = {step.x, lanes[side]};
      mark.radius = radius;
      mark.outline_width = 0.06 * letter;
      mark.fills = {{Colour(kNoSectorFill), 1}};
      mark.outline = kNoSectorDark;
      for (const ActorIndex maker : step.moment->makers) {
        bool found = false;
        for (const Share& share : timeline.membership_in(*step.moment, maker)) {
          if (timeline.side_of(share.sector) != side || share.sector >= scene.contents.styles.size()) continue;
          mark.fills = {{scene.contents.styles[share.sector].fill, 1}};
          mark.shape = scene.contents.styles[share.sector].shape;
          mark.outline = scene.contents.styles[share.sector].dark;
          found = true;
          break;
        }
        if (found) break;
      }
      block.icon(std::move(mark));
    }
  }
  block.gap(bottom - block.height() + 0.25 * letter);
  if (dated) {
    double free_from = left - letter;
    std::optional<int> shown;
    for (const Step& step : steps) {
      const int year = date_of(step.moment->day).year();
      if (shown == year) continue;
      shown = year;
      const std::string text = std::to_string(year);
      const double wide = scene.letters.width(text, scene.small, kRegular);
      const double x = std::clamp(step.x, wide / 2, width - wide / 2);
      if (x - wide / 2 < free_from) continue;
      block.line(text, {x, block.height() + 0.97 * scene.small},
                 {scene.small, kRegular, kSoftInk, 0, 1.2, Anchor::middle});
      free_from = x + wide / 2 + 0.8 * scene.small;
    }
    block.gap(1.5 * scene.small);
  }
  std::string words = caption(scene.options.figures, write, steps.size());
  if (!dated && steps.size() > 1) words += (words.empty() ? "" : " ") + write(kInOrder);
  if (!words.empty()) block.text(words, {std::max(scene.small, 0.85 * letter), kRegular, kInk});
  return std::move(block).done();
}

}  // namespace samenspel
