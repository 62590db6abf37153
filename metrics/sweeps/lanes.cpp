#include "metrics/sweeps/lanes.hpp"

#include <algorithm>
#include <vector>

#include "support/stop.hpp"

// Everything below is inlined into three functions a walk, each compiled for another vector unit. Vectors are never
// handed from function to function but as arrays, whose layout does not depend on the unit.
#define SAMENSPEL_INLINE inline __attribute__((always_inline))

namespace samenspel::lanes {

namespace {

constexpr std::size_t kMeetingsBetweenStops = 2048;
/// Arcs on shortest paths are picked for so many actors ahead, or till there are so many of them.
constexpr std::size_t kMeetingsAhead = 256, kPicksAhead = 1024;
/// Picks are taken so many at once.
constexpr std::size_t kAtOnce = 4;

template <int Width>
struct Vector;
template <>
struct Vector<2> {
  using Real = double __attribute__((vector_size(16), may_alias));
  using Bits = std::int64_t __attribute__((vector_size(16)));
};
template <>
struct Vector<4> {
  using Real = double __attribute__((vector_size(32), may_alias));
  using Bits = std::int64_t __attribute__((vector_size(32)));
};
template <>
struct Vector<8> {
  using Real = double __attribute__((vector_size(64), may_alias));
  using Bits = std::int64_t __attribute__((vector_size(64)));
};

template <int Width>
using Real = typename Vector<Width>::Real;

/// A line, in as many vectors as it takes.
template <int Width>
struct Values {
  static constexpr int kParts = static_cast<int>(kLanes) / Width;
  Real<Width> part[kParts];
};

template <int Width>
SAMENSPEL_INLINE Real<Width>* parts_of(Line& line) {
  return reinterpret_cast<Real<Width>*>(line.lane);
}
template <int Width>
SAMENSPEL_INLINE const Real<Width>* parts_of(const Line& line) {
  return reinterpret_cast<const Real<Width>*>(line.lane);
}

template <int Width>
SAMENSPEL_INLINE void add(Values<Width>& sum, const Line& line) {
  for (int p = 0; p < Values<Width>::kParts; ++p)
    sum.part[p] += parts_of<Width>(line)[p];
}

/// Takes over the values of the lanes of a meeting, whose bits begin at the bit `Begin`.
template <int Width, int Begin = 0>
SAMENSPEL_INLINE void take(Real<Width>* to, const Real<Width>* from, std::uint64_t lanes) {
  for (int p = 0; p < Values<Width>::kParts; ++p) {
    typename Vector<Width>::Bits bit{};
    for (int l = 0; l < Width; ++l)
      bit[l] = std::int64_t{1} << (Begin + p * Width + l);
    to[p] = ((bit - bit + static_cast<std::int64_t>(lanes)) & bit) != 0 ? from[p] : to[p];
  }
}

/// ((0 + 4) + (2 + 6)) + ((1 + 5) + (3 + 7)).
template <int Width>
SAMENSPEL_INLINE double sum_of(const Values<Width>& values) {
  Real<2> low, high;
  if constexpr (Width == 8) {
    const Real<8>& v = values.part[0];
    const Real<4> half = __builtin_shufflevector(v, v, 0, 1, 2, 3) + __builtin_shufflevector(v, v, 4, 5, 6, 7);
    low = __builtin_shufflevector(half, half, 0, 1);
    high = __builtin_shufflevector(half, half, 2, 3);
  } else if constexpr (Width == 4) {
    const Real<4> half = values.part[0] + values.part[1];
    low = __builtin_shufflevector(half, half, 0, 1);
    high = __builtin_shufflevector(half, half, 2, 3);
  } else {
    low = values.part[0] + values.part[2];
    high = values.part[1] + values.part[3];
  }
  low += high;
  return low[0] + low[1];
}

/// Adds the sums over the lanes of four lines, ((0 + 4) + (1 + 5)) + ((2 + 6) + (3 + 7)) each, to four values.
template <int Width>
SAMENSPEL_INLINE void add_sums(double* values, const Pick* picks, const Values<Width> (&lines)[kAtOnce]) {
  if constexpr (Width == 2) {
    for (std::size_t k = 0; k < kAtOnce; k += 2) {
      const Values<2>&a = lines[k], &b = lines[k + 1];
      const Real<2> a_low = a.part[0] + a.part[2], a_high = a.part[1] + a.part[3];
      const Real<2> b_low = b.part[0] + b.part[2], b_high = b.part[1] + b.part[3];
      const Real<2> sums =
          (__builtin_shufflevector(a_low, b_low, 0, 2) + __builtin_shufflevector(a_low, b_low, 1, 3)) +
          (__builtin_shufflevector(a_high, b_high, 0, 2) + __builtin_shufflevector(a_high, b_high, 1, 3));
      values[picks[k] >> kPickedPlace] += sums[0];
      values[picks[k + 1] >> kPickedPlace] += sums[1];
    }
  } else {
    Real<4> halves[kAtOnce], twos[2];
    for (std::size_t k = 0; k < kAtOnce; ++k) {
      if constexpr (Width == 8) {
        const Real<8>& v = lines[k].part[0];
        halves[k] = __builtin_shufflevector(v, v, 0, 1, 2, 3) + __builtin_shufflevector(v, v, 4, 5, 6, 7);
      } else {
        halves[k] = lines[k].part[0] + lines[k].part[1];
      }
    }
    for (std::size_t k = 0; k < 2; ++k)
      twos[k] = __builtin_shufflevector(halves[2 * k], halves[2 * k + 1], 0, 4, 2, 6) +
                __builtin_shufflevector(halves[2 * k], halves[2 * k + 1], 1, 5, 3, 7);
    const Real<4> sums =
        __builtin_shufflevector(twos[0], twos[1], 0, 1, 4, 5) + __builtin_shufflevector(twos[0], twos[1], 2, 3, 6, 7);
    for (std::size_t k = 0; k < kAtOnce; ++k)
      values[picks[k] >> kPickedPlace] += sums[static_cast<int>(k)];
  }
}

template <int Width>
SAMENSPEL_INLINE double count(const PathGraph::Lists& in, std::span<const Meeting> level, Line* paths, Line* fresh) {
  Values<Width> largest{};
  for (std::size_t k = 0; k < level.size(); ++k) {
    if (k % kMeetingsBetweenStops == 0) check_stop();
    const auto [v, met] = level[k];
    Values<Width> even{}, odd{};  // two sums, so that one need not wait for the other
    const std::uint32_t* end = in.ends.data() + in.begin[v];
    const std::uint32_t* const last = in.ends.data() + in.begin[v + 1];
    for (; last - end >= 2; end += 2) {
      add<Width>(even, paths[end[0]]);
      add<Width>(odd, paths[end[1]]);
    }
    if (end != last) add<Width>(even, paths[*end]);
    for (int p = 0; p < Values<Width>::kParts; ++p) {
      const Real<Width> sum = even.part[p] + odd.part[p];
      parts_of<Width>(fresh[k])[p] = sum;
    }
    Values<Width> met_paths{};
    take<Width>(met_paths.part, parts_of<Width>(fresh[k]), met);
    for (int p = 0; p < Values<Width>::kParts; ++p)
      largest.part[p] = met_paths.part[p] > largest.part[p] ? met_paths.part[p] : largest.part[p];
  }
  for (std::size_t k = 0; k < level.size(); ++k)
    take<Width>(parts_of<Width>(paths[level[k].actor]), parts_of<Width>(fresh[k]), level[k].lanes);
  Line all;
  for (int p = 0; p < Values<Width>::kParts; ++p)
    parts_of<Width>(all)[p] = largest.part[p];
  return *std::max_element(all.lane, all.lane + kLanes);
}

/// δ and share of one actor, from the sums of share over those who follow it. `fresh` is where share goes.
template <int Width, bool Cross>
SAMENSPEL_INLINE void finish(const WayBack& way, std::uint32_t v, const Values<Width>& paths, const Values<Width>& sum,
                             const Values<Width>& cross_sum, Line* fresh) {
  Values<Width> through, cross;
  for (int p = 0; p < Values<Width>::kParts; ++p) {
    const Real<Width> one_path = 1.0 / parts_of<Width>(way.paths[v])[p];  // in other lanes anything
    through.part[p] = paths.part[p] * sum.part[p];
    parts_of<Width>(fresh[0])[p] = one_path + sum.part[p];
    if constexpr (Cross) {
      cross.part[p] = paths.part[p] * cross_sum.part[p];
      parts_of<Width>(fresh[1])[p] = parts_of<Width>(way.weights[way.membership[v]])[p] * one_path + cross_sum.part[p];
    }
  }
  way.through[v] += sum_of<Width>(through);
  if constexpr (Cross) way.cross[v] += sum_of<Width>(cross);
}

/// Where an arc costs little: all of them, on shortest paths or not.
template <int Width>
SAMENSPEL_INLINE void share_all(const PathGraph::Lists& out, std::span<const Meeting> level, const WayBack& way) {
  for (std::size_t k = 0; k < level.size(); ++k) {
    if (k % kMeetingsBetweenStops == 0) check_stop();
    const auto [v, met] = level[k];
    Values<Width> paths{};  // of the lanes of this meeting alone
    take<Width>(paths.part, parts_of<Width>(way.paths[v]), met);
    Values<Width> even{}, odd{};
    const std::uint32_t* end = out.ends.data() + out.begin[v];
    const std::uint32_t* const last = out.ends.data() + out.begin[v + 1];
    for (; last - end >= 2; end += 2) {
      add<Width>(even, way.share[end[0]]);
      add<Width>(odd, way.share[end[1]]);
    }
    if (end != last) add<Width>(even, way.share[*end]);
    for (int p = 0; p < Values<Width>::kParts; ++p)
      even.part[p] += odd.part[p];
    finish<Width, false>(way, v, paths, even, even, way.fresh + k);
  }
  for (std::size_t k = 0; k < level.size(); ++k)
    take<Width>(parts_of<Width>(way.share[level[k].actor]), parts_of<Width>(way.fresh[k]), level[k].lanes);
}

/// Where an arc costs more: those on shortest paths are picked first, without a branch and for many actors ahead, so
/// that what follows need not wait to know how many there are.
template <int Width, bool Cross, bool Arcs>
SAMENSPEL_INLINE void share_picked(const PathGraph::Lists& out, std::span<const Meeting> level, const WayBack& way) {
  constexpr std::size_t lines = Cross ? 2 : 1;
  const auto nobody = static_cast<std::uint32_t>(out.begin.size() - 1);
  std::size_t picks_of[kMeetingsAhead];
  for (std::size_t first = 0; first < level.size();) {
    check_stop();
    std::size_t picks = 0, next = first;
    for (; next < level.size() && next - first < kMeetingsAhead && picks < kPicksAhead; ++next) {
      const auto [v, met] = level[next];
      Pick place = 0;
      for (std::size_t arc = out.begin[v]; arc < out.begin[v + 1]; ++arc) {
        const std::uint32_t w = out.ends[arc];
        const Pick lanes = met & way.next[w];
        way.picks[picks] = place | lanes << kPickedLanes | w;
        place += Pick{1} << kPickedPlace;
        picks += lanes != 0 ? 1 : 0;
      }
      for (std::size_t j = 0; j < kAtOnce; ++j)
        way.picks[picks + j] = nobody;
      picks = (picks + kAtOnce - 1) / kAtOnce * kAtOnce;
      picks_of[next - first] = picks;
    }
    std::size_t pick = 0;
    for (std::size_t k = first; k < next; ++k) {
      const auto [v, met] = level[k];
      Values<Width> paths{};
      take<Width>(paths.part, parts_of<Width>(way.paths[v]), met);
      Values<Width> even{}, odd{}, cross_even{}, cross_odd{};
      for (; pick < picks_of[k - first]; pick += kAtOnce) {
        const Pick* const four = way.picks + pick;
        Values<Width> flow[kAtOnce];
        for (std::size_t i = 0; i < kAtOnce; ++i) {
          const Line* const line = way.share + static_cast<std::uint32_t>(four[i]) * lines;
          Values<Width> one{}, cross{};
          take<Width, kPickedLanes>(one.part, parts_of<Width>(line[0]), four[i]);
          if constexpr (Cross) take<Width, kPickedLanes>(cross.part, parts_of<Width>(line[1]), four[i]);
          for (int p = 0; p < Values<Width>::kParts; ++p) {
            (i % 2 == 0 ? even : odd).part[p] += one.part[p];
            if constexpr (Cross) (i % 2 == 0 ? cross_even : cross_odd).part[p] += cross.part[p];
            flow[i].part[p] = paths.part[p] * one.part[p];
          }
        }
        if constexpr (Arcs) add_sums<Width>(way.through_arc + out.begin[v], four, flow);
      }
      if (way.through == nullptr) continue;
      for (int p = 0; p < Values<Width>::kParts; ++p) {
        even.part[p] += odd.part[p];
        cross_even.part[p] += cross_odd.part[p];
      }
      Line fresh[lines];
      finish<Width, Cross>(way, v, paths, even, cross_even, fresh);
      for (std::size_t line = 0; line < lines; ++line)
        take<Width>(parts_of<Width>(way.share[v * lines + line]), parts_of<Width>(fresh[line]), met);
    }
    first = next;
  }
}

#define SAMENSPEL_WALKS(name, width, target)                                                                          \
  struct name {                                                                                                       \
    target static double count_paths(const PathGraph::Lists& in, std::span<const Meeting> level, Line* paths,         \
                                     Line* fresh) {                                                                   \
      return count<width>(in, level, paths, fresh);                                                                   \
    }                                                                                                                 \
    target static void share_plain(const PathGraph::Lists& out, std::span<const Meeting> level, const WayBack& way) { \
      share_all<width>(out, level, way);                                                                              \
    }                                                                                                                 \
    target static void share_arcs(const PathGraph::Lists& out, std::span<const Meeting> level, const WayBack& way) {  \
      share_picked<width, false, true>(out, level, way);                                                              \
    }                                                                                                                 \
    target static void share_cross(const PathGraph::Lists& out, std::span<const Meeting> level, const WayBack& way) { \
      share_picked<width, true, false>(out, level, way);                                                              \
    }                                                                                                                 \
    target static void share_both(const PathGraph::Lists& out, std::span<const Meeting> level, const WayBack& way) {  \
      share_picked<width, true, true>(out, level, way);                                                               \
    }                                                                                                                 \
    static constexpr Walks walks{count_paths, {{share_plain, share_arcs}, {share_cross, share_both}}, #name};         \
  }

#if defined(__x86_64__)
SAMENSPEL_WALKS(Avx512, 8, __attribute__((target("avx512f"))));
SAMENSPEL_WALKS(Avx2, 4, __attribute__((target("avx2"))));
#endif
SAMENSPEL_WALKS(Plain, 2, );

std::vector<Walks> found() {
  std::vector<Walks> all;
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx512f")) all.push_back(Avx512::walks);
  if (__builtin_cpu_supports("avx2")) all.push_back(Avx2::walks);
#endif
  all.push_back(Plain::walks);
  return all;
}

}  // namespace

std::span<const Walks> all_walks() {
  static const std::vector<Walks> all = found();
  return all;
}

const Walks& walks() {
  return all_walks().front();
}

}  // namespace samenspel::lanes
