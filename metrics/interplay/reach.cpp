#include "metrics/interplay/reach.hpp"

#include <algorithm>
#include <span>

#include "metrics/interplay/rows.hpp"
#include "support/stop.hpp"

namespace samenspel {

namespace {

constexpr double kHalf = 0.5 - 1e-9;

/// Who and which sectors were touched, for one row after another.
class Touched {
 public:
  explicit Touched(const Network& network)
      : network_(network), actors_(network.actors.size(), 0), sectors_(network.sectors.size(), 0) {}

  void begin_row() {
    ++row_;
    actor_count_ = sector_count_ = 0;
  }
  /// Whether one of them is new.
  bool touch(std::span<const ActorIndex> actors) {
    bool any = false;
    for (const ActorIndex actor : actors) {
      if (actors_[actor] == row_) continue;
      actors_[actor] = row_;
      ++actor_count_;
      any = true;
      for (const Share& share : network_.actors.sectors(actor)) {
        if (share.share < kHalf || sectors_[share.sector] == row_) continue;
        sectors_[share.sector] = row_;
        ++sector_count_;
      }
    }
    return any;
  }
  [[nodiscard]] std::size_t actors() const { return actor_count_; }
  [[nodiscard]] std::size_t sectors() const { return sector_count_; }

 private:
  const Network& network_;
  std::vector<std::uint32_t> actors_, sectors_;  // the last row in which each was touched
  std::uint32_t row_ = 0;
  std::size_t actor_count_ = 0, sector_count_ = 0;
};

}  // namespace

std::vector<ReachStep> reach_curve(const Timeline& timeline) {
  std::vector<ReachStep> curve;
  Touched touched(timeline.network());
  for (const Level level : {Level::initiatives, Level::network}) {
    const std::vector<InterplayRow> rows = interplay_rows(timeline, level);
    for (std::uint32_t i = 0; i < rows.size(); ++i) {
      check_stop();
      touched.begin_row();
      for (const std::uint32_t number : rows[i].moments) {
        const Moment& moment = timeline.moments()[number];
        if (!moment.contact()) continue;
        const bool makers = touched.touch(moment.makers), addressees = touched.touch(moment.addressees);
        if (makers || addressees)
          curve.push_back({level == Level::network ? kNone : i, moment.dated ? std::optional(moment.day) : std::nullopt,
                           touched.actors(), touched.sectors()});
      }
    }
  }
  return curve;
}

}  // namespace samenspel
