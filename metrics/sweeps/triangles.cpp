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
  explicit Finder(const TurnedTies& ties)
      : ties_(ties), is_contact_(ties.size() / 64 + 1, 0), tie_from_u_(ties.size()) {}

  void find(std::uint32_t first, std::uint32_t last) {
    found_.clear();
    auto u = static_cast<std::uint32_t>(std::ranges::upper_bound(ties_.begin, first) - ties_.begin.begin() - 1);
    for (std::uint32_t tie = first; tie < last; ++u) {
      const std::uint32_t end = std::min(ties_.begin[u + 1], last);
      find_at(u, tie, end);
      tie = end;
    }
  }
  [[nodiscard]] std::span<const Triangle> found() const { return found_; }

 private:
  void find_at(std::uint32_t u, std::uint32_t first, std::uint32_t last) {
    const std::uint32_t row = ties_.begin[u], row_end = ties_.begin[u + 1];
    if (row_end - row < 2) {
      if (last > first) call_for(first);
      return;
    }
    for (std::uint32_t tie = row; tie < row_end; ++tie) {
      const std::uint32_t w = ties_.to[tie];
      tie_from_u_[w] = tie;
      is_contact_[w / 64] |= std::uint64_t{1} << w % 64;
    }
    for (std::uint32_t uv = first; uv < last; ++uv) {
      call_for(uv);
      const std::uint32_t v = ties_.to[uv];
      const std::uint32_t begin = ties_.begin[v], end = ties_.begin[v + 1];
      if (hits_.size() < end - begin) hits_.resize(2 * std::size_t{end - begin});
      // Every tie is written down and only the hits are counted: whether one is a hit is not to be foreseen.
      std::uint32_t* next = hits_.data();
      for (std::uint32_t vw = begin; vw < end; ++vw) {
        const std::uint32_t w = ties_.to[vw];
        *next = vw;
        next += is_contact_[w / 64] >> w % 64 & 1U;
      }
      for (const std::uint32_t* hit = hits_.data(); hit != next; ++hit)
        found_.push_back({u, uv, tie_from_u_[ties_.to[*hit]], *hit});
    }
    for (std::uint32_t tie = row; tie < row_end; ++tie)
      is_contact_[ties_.to[tie] / 64] = 0;
  }
  /// Ties of all rows stand behind each other, so that what comes after this row is known too.
  void call_for(std::uint32_t tie) const {
    const std::size_t all = ties_.ties();
    if (tie + std::size_t{24} < all) __builtin_prefetch(&ties_.begin[ties_.to[tie + 24]]);
    if (tie + std::size_t{12} < all) __builtin_prefetch(ties_.to.data() + ties_.begin[ties_.to[tie + 12]]);
  }

  const TurnedTies& ties_;
  std::vector<std::uint64_t> is_contact_;  // a bit for each rank: whether a turned tie of u leads there
  std::vector<std::uint32_t> tie_from_u_;  // by rank: which
  std::vector<std::uint32_t> hits_;
  std::vector<Triangle> found_;
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
