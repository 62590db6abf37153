#include "render/views/timeline_words.hpp"

#include <algorithm>
#include <cmath>

#include "render/map/labels.hpp"
#include "support/numbers.hpp"
#include "support/unicode.hpp"

namespace samenspel {

namespace {

constexpr std::size_t kNamed = 30;  ///< so many events can have their names beside them; more are numbered
constexpr std::size_t kNameColumns = 17;
constexpr std::size_t kMostUnder = 3;  ///< lines of what is answered elsewhere

constexpr Text kDays{"{0} days", "{0} dagen"}, kMonths{"{0} months", "{0} maanden"}, kYears{"{0} years", "{0} jaar"};
constexpr Text kOpen{"open", "open"}, kManyOpen{"{0} open", "{0} open"};
constexpr Text kElsewhere{"↗ answers {0}", "↗ antwoord op {0}"};

/// Of more lines the first `most`, the last with an ellipsis.
void cut(std::vector<std::string>& lines, std::size_t most) {
  if (lines.size() <= most) return;
  lines.resize(most);
  lines.back() += "…";
}

}  // namespace

bool TimelineWords::numbered(const Panel& panel) {
  return panel.events.size() > kNamed;
}

std::vector<std::string> TimelineWords::at_mark(const Panel& panel, std::size_t column, std::size_t part) const {
  if (numbered(panel)) return {std::to_string(column + 1)};
  const PanelEvent& event = panel.events[column];
  std::vector<std::string> lines = wrapped(listed(event.makers[part].names, language_), kNameColumns);
  cut(lines, 2);
  if (part == 0)
    for (const std::string& line : wrapped(event.act, kNameColumns))
      lines.push_back(line);
  return lines;
}

std::string TimelineWords::entry(const Panel& panel, std::size_t column) const {
  const PanelEvent& event = panel.events[column];
  std::string who;
  std::vector<std::string> told;
  for (const LaneMakers& makers : event.makers) {
    // Who acts in several lanes is named once.
    std::vector<std::string> names;
    for (const std::string& name : makers.names)
      if (std::ranges::find(told, name) == told.end()) names.push_back(name);
    if (names.empty()) continue;
    told.insert(told.end(), names.begin(), names.end());
    who += (who.empty() ? "" : " + ") + listed(names, language_);
  }
  return std::to_string(column + 1) + " " + (event.date.empty() ? "" : event.date + " · ") + who + " " + event.act +
         (event.whom.empty() ? "" : " → " + event.whom) +
         (event.elsewhere.empty() ? "" : " " + say(kElsewhere, event.elsewhere));
}

std::string TimelineWords::silence(int days) const {
  if (days < 60) return say(kDays, std::to_string(days));
  if (days < 730) return say(kMonths, std::to_string(std::lround(days / 30.44)));
  return say(kYears, readable(std::round(days / 36.525) / 10, 1, language_ == Language::nl));
}

std::vector<std::string> TimelineWords::under(const Panel& panel, std::size_t column) const {
  const PanelEvent& event = panel.events[column];
  std::vector<std::string> lines{event.date};
  if (numbered(panel)) {
    const std::string before = column == 0 ? "" : panel.events[column - 1].date.substr(0, 4);
    lines[0] = event.date.substr(0, 4) == before ? "" : event.date.substr(0, 4);
    if (!event.elsewhere.empty()) lines.emplace_back("↗");
    return lines;
  }
  if (event.elsewhere.empty()) return lines;
  std::vector<std::string> more = wrapped(say(kElsewhere, event.elsewhere), kNameColumns);
  cut(more, kMostUnder);
  lines.insert(lines.end(), more.begin(), more.end());
  return lines;
}

std::string TimelineWords::open(std::size_t promises) const {
  return promises == 1 ? say(kOpen) : say(kManyOpen, std::to_string(promises));
}

}  // namespace samenspel
