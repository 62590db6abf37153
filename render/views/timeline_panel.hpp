// What one panel of a timeline shows, before anything has a place: which lanes there are, which event stands in which
// column and lanes, what answers what. No cost worth naming.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "metrics/interplay/timeline.hpp"
#include "render/map/drawing.hpp"
#include "support/text.hpp"

namespace samenspel {

inline constexpr std::uint32_t kNoSector = 0xFFFF;

struct Lane {
  std::uint32_t sector;  ///< kNoSector: makers without one
  std::optional<SideIndex> side;
  std::string name;
};

/// An answer from another side, a change of side that answers nothing, an answer from the same side, a promise and what
/// fulfilled it.
enum class LinkKind { answered_leap, leap, answer, kept };

/// From one column to a later one.
struct Link {
  std::size_t from, to;
  LinkKind kind;
};

/// The makers of an event who act in one lane; who belongs to several sectors acts in the lane of each.
struct LaneMakers {
  std::size_t lane;
  std::vector<std::string> names;
};

struct PanelEvent {
  std::uint32_t moment;              ///< index in Timeline::moments()
  std::vector<LaneMakers> makers;    ///< from the first lane to the last
  std::vector<std::size_t> towards;  ///< lanes of its addressees in which no maker acts
  std::string act;                   ///< in words
  std::string whom;                  ///< names of the addressees, "" for nobody
  std::string date;                  ///< as written, "" for none
  std::string elsewhere;             ///< what it answers about something else, "Park 2020-05", or ""
  bool open_promise = false;
  std::size_t actors = 0, sectors = 0;  ///< reached so far
  int silence = 0;                      ///< days of silence before it that stand out, else 0
};

struct Panel {
  std::string title;
  std::vector<Lane> lanes;
  std::vector<PanelEvent> events;
  std::vector<Link> links;
  std::vector<std::string> notes;  ///< sentences: which sides are addressed and make no move any more
  [[nodiscard]] bool dated() const;
};

/// The panel of an initiative, or of the events about nothing (Timeline::no_initiative()). Events within the window.
[[nodiscard]] Panel panel_of(const Timeline& timeline, std::uint32_t group, Language language);

/// Leaves the last `most` events of all panels together, and the links between those; panels of which nothing is left
/// go. Returns how many events there were.
std::size_t keep_last(std::vector<Panel>& panels, std::size_t most);

/// Names with commas between, of many the first two: "Anna, Bram and 3 more".
[[nodiscard]] std::string listed(const std::vector<std::string>& names, Language language);

/// The shape of a stance.
[[nodiscard]] MarkShape shape_of(Stance stance);

}  // namespace samenspel
