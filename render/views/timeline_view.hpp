// The view `timeline`: initiatives as lanes by side and sector, with every event in its order from left to right, the
// stance of a move as its shape, arrows where the initiative changes hands or an event answers another, promises open
// and kept, moves made together across lanes, long silences, and below it how many actors and sectors were reached.
// A line of events that is too long for the page goes on below, as music does. Cost: some of the events squared, for
// the promises and answers between lines.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "metrics/interplay/timeline.hpp"
#include "render/graphviz/client.hpp"
#include "render/map/drawing.hpp"
#include "render/map/layout.hpp"

namespace samenspel {

struct TimelineOptions {
  Language language = Language::en;
  std::optional<std::uint32_t> initiative;  ///< the only one to draw; otherwise all, and what is about none of them
  std::string window;                       ///< a sentence on the window of time, or nothing
  std::string footer;                       ///< program, version, date: the last line
  HelperOptions helper;
};

[[nodiscard]] Drawing timeline_view(const Timeline& timeline, const TimelineOptions& options);
/// The same for who brings a Layouter of their own; it is asked to measure texts only.
[[nodiscard]] Drawing timeline_view(const Timeline& timeline, const TimelineOptions& options, const Layouter& layouter);

}  // namespace samenspel
