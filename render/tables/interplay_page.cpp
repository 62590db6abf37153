#include "render/tables/interplay_page.hpp"

#include <array>

#include "metrics/interplay/leapfrog.hpp"
#include "metrics/interplay/rows.hpp"
#include "render/tables/interplay_telling.hpp"
#include "render/tables/page_writer.hpp"

namespace samenspel {

namespace {

constexpr Text kAtLevel{"Level: {0}", "Niveau: {0}"};

}  // namespace

bool tells_stories(const std::vector<const Column*>& columns) {
  constexpr std::array needed{"moves", "leapfrog", "carriers", "contacts", "promises_made", "suppleness"};
  return std::ranges::all_of(needed, [&](std::string_view id) { return find(columns, id) != nullptr; });
}

void add_stories(Page& page, const MeasureResults& results, Level level, const std::vector<const Column*>& columns) {
  const Writer writer(results);
  const std::vector<std::uint32_t> rows = shown_rows(results, level);
  if (rows.empty()) {
    page.emplace_back(Paragraph{writer.say(level == Level::levels ? kNoLevels : kNoInitiatives)});
    return;
  }
  const Timeline timeline(results.whole, results.window);
  const std::vector<InterplayRow> events = interplay_rows(timeline, level);
  const MoveTallies moves = tally_moves(timeline);
  const std::vector<std::string> levels = level_texts(results.whole);
  const std::vector<const Column*> of_sides = columns_of(results.results, Level::sides);
  const std::vector<SideRow> sides = side_rows(results.whole);
  for (const std::uint32_t row : rows) {
    if (level == Level::levels) {
      page.emplace_back(Heading{writer.say(kAtLevel, {Words(line_of(levels[row]))})});
    } else {
      const Initiative& initiative = results.network.initiatives[row];
      page.emplace_back(Heading{line_of(initiative.shown()) +
                                (initiative.level.empty() ? "" : " (" + line_of(initiative.level) + ")")});
    }
    Telling story(timeline, moves, level, events[row], writer, columns, row);
    Terms terms = story.told();
    if (level == Level::initiatives) {
      const auto first = std::ranges::find(sides, row, &SideRow::initiative);
      if (first != sides.end())
        story.tell_credit(of_sides, sides, static_cast<std::size_t>(first - sides.begin()), terms);
    }
    page.emplace_back(std::move(terms));
  }
}

}  // namespace samenspel
