// From the command line to the network that a command works on: read, shown as the audience may see it, within the
// window of time, and projected.
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>

#include "cli/options.hpp"
#include "cli/talk.hpp"
#include "graph/network.hpp"
#include "graph/projection.hpp"
#include "graph/seen_by.hpp"
#include "graph/windows.hpp"

namespace samenspel {

/// Reads a file and reports its diagnostics on stderr. Nothing where it has errors: exit status 1. Throws FileError.
[[nodiscard]] std::optional<Network> read_network(const std::string& path, int threads, Talk& talk);

struct View {
  Network network;
  std::size_t past_keeping = 0;
  Words window;     ///< "from … to …" in words, or nothing
  Words sector_by;  ///< "sectors are …" in words, or nothing
  Audience audience = Audience::owner;
  std::string today;  ///< YYYY-MM-DD, what --today said or the machine's day (UTC)
  std::vector<std::string> layers;
  Direction direction = Direction::automatic;
  std::vector<Window> windows;  ///< the series of --window, in time order
  /// The network of all time and before its events became ties, where that is not `network` itself.
  std::optional<Network> all_time{};
  OpenWindow open_window{};  ///< --from and --until
  [[nodiscard]] const Network& whole() const { return all_time ? *all_time : network; }
  std::optional<Network> before_events{};  ///< the network before events became ties, where a series needs it
};
/// The network in one window of the series.
[[nodiscard]] Network in_window(const View& view, Window window);

/// "Only what lived or happened from … to …."
[[nodiscard]] Words sentence_on(Window window);

/// Takes the network over, without a copy where all of it is shown. Heeds --today, --audience (else `audience`),
/// --sector-by, --from, --until, --window, --step, --include-events, --layer and --direction; notes on stderr what was
/// left out. Throws UsageError.
[[nodiscard]] View view_of(Network network, const Arguments& arguments, Audience audience, const Talk& talk);

/// A length of time such as `--window 3m`; nothing where it is not given. Throws UsageError.
[[nodiscard]] std::optional<Length> length_of(const Arguments& arguments, Option option);

/// --layout-seconds, or a minute and a second more for every hundred actors. Throws UsageError.
[[nodiscard]] std::chrono::seconds layout_limit(const Arguments& arguments, std::size_t actors);

/// That --window and --step, where given, are such lengths: told before anything else about them. Throws UsageError.
void check_lengths(const Arguments& arguments);

/// --threads, or the cores of the machine.
[[nodiscard]] int threads_of(const Arguments& arguments);

}  // namespace samenspel
