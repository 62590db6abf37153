#include "metrics/interplay/carriers.hpp"

#include <cmath>

#include "metrics/compensated_sum.hpp"
#include "metrics/undefined.hpp"
#include "support/stop.hpp"

namespace samenspel {

namespace {

/// Counts for one list of moves after another, without a look at all actors each time.
class Shoulders {
 public:
  explicit Shoulders(std::size_t actors) : load_(actors, 0) {}

  double carry(std::span<const Moment* const> moves) {
    for (const Moment* move : moves)
      for (const ActorIndex maker : move->makers) {
        if (load_[maker] == 0) carriers_.push_back(maker);
        load_[maker] += 1 / static_cast<double>(move->makers.size());
      }
    CompensatedSum entropy;
    const auto all = static_cast<double>(moves.size());
    for (const ActorIndex maker : carriers_) {
      const double share = load_[maker] / all;
      entropy += -share * std::log(share);
      load_[maker] = 0;
    }
    carriers_.clear();
    return std::exp(entropy.value());
  }

 private:
  std::vector<double> load_;
  std::vector<ActorIndex> carriers_;
};

}  // namespace

Carriers carriers(const Timeline& timeline, std::span<const InterplayRow> rows) {
  Carriers out;
  Shoulders shoulders(timeline.network().actors.size());
  std::vector<const Moment*> moves;
  for (const InterplayRow& row : rows) {
    check_stop();
    moves.clear();
    for (const std::uint32_t i : row.moments)
      if (timeline.moments()[i].move()) moves.push_back(&timeline.moments()[i]);
    const std::span<const Moment* const> all = moves;
    const std::size_t half = all.size() / 2;
    out.carriers.push_back(all.empty() ? kUndefined : shoulders.carry(all));
    out.growth.push_back(all.size() < 4 ? kUndefined
                                        : shoulders.carry(all.last(half)) / shoulders.carry(all.first(half)));
  }
  return out;
}

}  // namespace samenspel
