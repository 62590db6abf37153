#include "metrics/sweeps/triangles.hpp"

#include <algorithm>
#include <vector>

#include "support/stop.hpp"
#include "support/threads.hpp"

namespace samenspel {

namespace {

constexpr std::size_t kTiesOfBlock = 1024;

/// Finds the triangles of blocks of ties u–v, in rising order.
class Finder {
 public:
  explicit Finder(const TurnedTies& ties) : ties_(ties), mark_(ties.size(), 0) {}

  void find(std::uint32_t first, std::uint32_t last) {
    count_ = 0;
    auto u = static_cast<std::uint32_t>(std::ranges::upper_bound(ties_.begin, first) - ties_.begin.begin() - 1);
    for (std::uint32_t tie = first; tie < last; ++u) {
      const std::uint32_t end = std::min(ties_.begin[u + 1], last);
      find_at(u, tie, end);
      tie = end;
    }
  }
  [[nodiscard]] std::span<const Triangle> found() const { return std::span(found_).first(count_); }

 private:
  void find_at(std::uint32_t u, std::uint32_t first, std::uint32_t last) {
    const std::uint32_t row = ties_.begin[u], row_end = ties_.begin[u + 1];
    if (row_end - row < 2) {
      if (last > first) call_for(first);
      return;
    }
    // Marks of earlier actors are smaller than the number of the first tie here: nothing has to be wiped out.
    for (std::uint32_t tie = row; tie < row_end; ++tie)
      mark_[ties_.to[tie]] = tie + 1;
    for (std::uint32_t uv = first; uv < last; ++uv) {
      call_for(uv);
      const std::uint32_t v = ties_.to[uv];
      const std::uint32_t begin = ties_.begin[v], end = ties_.begin[v + 1];
      if (found_.size() < count_ + (end - begin)) found_.resize(2 * (count_ + (end - begin)) + 1024);
      // Every tie is written down and only the hits are counted: whether one is a hit is not to be foreseen.
      Triangle* next = found_.data() + count_;
      for (std::uint32_t vw = begin; vw < end; ++vw) {
        const std::uint32_t mark = mark_[ties_.to[vw]];
        *next = {u, uv, mark - 1, vw};
        next += mark > row ? 1 : 0;
      }
      count_ = static_cast<std::size_t>(next - found_.data());
    }
  }
  /// Ties of all rows stand behind each other, so that what comes after this row is known too.
  void call_for(std::uint32_t tie) const {
    const std::size_t all = ties_.ties();
    if (tie + std::size_t{24} < all) __builtin_prefetch(&ties_.begin[ties_.to[tie + 24]]);
    if (tie + std::size_t{12} < all) __builtin_prefetch(ties_.to.data() + ties_.begin[ties_.to[tie + 12]]);
  }

  const TurnedTies& ties_;
  std::vector<std::uint32_t> mark_;  // by rank: the tie from u that leads there and 1, or something smaller
  std::vector<Triangle> found_;
  std::size_t count_ = 0;
};

}  // namespace

void sweep_triangles(const TurnedTies& ties, std::span<const TakeTriangles> takers, int threads,
                     const std::function<void(double done)>& progress) {
  const std::size_t blocks = (ties.ties() + kTiesOfBlock - 1) / kTiesOfBlock;
  in_blocks(
      blocks, threads, [&] { return Finder(ties); },
      [&](Finder& finder, std::size_t block) {
        check_stop();
        finder.find(static_cast<std::uint32_t>(block * kTiesOfBlock),
                    static_cast<std::uint32_t>(std::min((block + 1) * kTiesOfBlock, ties.ties())));
      },
      [&](const Finder& finder, std::size_t block) {
        for (const TakeTriangles& take : takers)
          take(finder.found());
        if (progress && block % 256 == 0) progress(static_cast<double>(block) / static_cast<double>(blocks));
      });
}

}  // namespace samenspel
