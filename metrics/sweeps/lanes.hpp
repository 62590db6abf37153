// Eight sources side by side: one value of each is a cache line, one bit of each a byte. What walks the arcs of a whole
// level for eight sources at once is here, in three widths of vector unit; which one this machine has is asked when the
// program runs. All widths add in the same order, so they give the same results to the last bit.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "metrics/sweeps/path_graph.hpp"

namespace samenspel::lanes {

inline constexpr std::size_t kLanes = 8;

struct alignas(64) Line {
  double lane[kLanes];
};

/// Lines of zeros at the beginning of cache lines, in memory from the plain `new`: the program gives large pages for
/// it.
class Lines {
 public:
  explicit Lines(std::size_t size) : memory_((size + 1) * kLanes) {
    void* begin = memory_.data();
    std::size_t bytes = memory_.size() * sizeof(double);
    first_ = static_cast<Line*>(std::align(alignof(Line), size * sizeof(Line), begin, bytes));
  }
  Lines(Lines&&) = default;
  Lines& operator=(Lines&&) = default;
  Lines(const Lines&) = delete;
  Lines& operator=(const Lines&) = delete;
  ~Lines() = default;

  [[nodiscard]] Line* data() { return first_; }

 private:
  std::vector<double> memory_;
  Line* first_;
};

/// An actor that is met at one distance from the sources of some lanes.
struct Meeting {
  std::uint32_t actor;
  std::uint32_t lanes;  ///< a bit each
};

/// An arc on a shortest path, remembered for a moment in one word, which is written and spread over a vector at once:
/// the actor that it leads to, the lanes, and its place in the list of the actor that it leaves.
using Pick = std::uint64_t;
inline constexpr int kPickedLanes = 32, kPickedPlace = 40;
/// Lists must be shorter, or a place does not fit.
inline constexpr std::size_t kLongestList = std::size_t{1} << (64 - kPickedPlace);
/// Room for the picks of actors with at most so many arcs.
inline constexpr std::size_t room_for_picks(std::size_t arcs) {
  return arcs + 2048;
}

/// Where the way back of a level finds and leaves what it works on. `share` and `fresh` have two lines an actor where
/// there are `weights`: the second is for pairs weighed by how far they cross sectors.
struct WayBack {
  const Line* paths;                          ///< σ of each actor
  Line* share;                                ///< Σ (weight of the target + δ)/σ: 0 until an actor is done
  Line* fresh;                                ///< room for what the level makes of share
  double* through;                            ///< δ is added here, by actor; null: at the sources, where none is due
  double* cross = nullptr;                    ///< the same, for weighed pairs
  const Line* weights = nullptr;              ///< what each lane's source gives a target, by the target's membership
  const std::uint32_t* membership = nullptr;  ///< of each actor
  double* through_arc = nullptr;              ///< by arc
  const std::uint8_t* next = nullptr;         ///< of each actor, the lanes of the level behind this one
  Pick* picks = nullptr;                      ///< room
};

struct Walks {
  /// σ of a level, from all arcs that come in: an actor of this level or a later one still has none. `fresh` has room
  /// for the level. Returns the largest.
  double (*count)(const PathGraph::Lists& in, std::span<const Meeting> level, Line* paths, Line* fresh);
  /// share of a level, from all arcs that go out: an actor of this level or an earlier one still has none. By whether
  /// pairs are weighed, and whether arcs are wanted. The line behind the last actor's is 0.
  void (*share[2][2])(const PathGraph::Lists& out, std::span<const Meeting> level, const WayBack& way);
  const char* width;
};

/// The widest that this machine has.
[[nodiscard]] const Walks& walks();
/// All that it has, for tests: the same results from each.
[[nodiscard]] std::span<const Walks> all_walks();

}  // namespace samenspel::lanes
