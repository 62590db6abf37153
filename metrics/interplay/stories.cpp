#include "metrics/interplay/stories.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "metrics/compensated_sum.hpp"
#include "metrics/interplay/dealt_labels.hpp"
#include "metrics/undefined.hpp"
#include "support/random.hpp"
#include "support/stop.hpp"

namespace samenspel {

namespace {

/// What each side has done or was credited with; a whole one split equally over the sides that share it.
class Parts {
 public:
  explicit Parts(std::size_t sides) : parts_(sides) {}
  void add(std::span<const SideIndex> sides) {
    for (const SideIndex side : sides)
      parts_[side] += 1 / static_cast<double>(sides.size());
    if (!sides.empty()) ++all_;
  }
  [[nodiscard]] bool empty() const { return all_ == 0; }
  [[nodiscard]] double share(std::size_t side) const { return parts_[side].value() / all_; }

 private:
  std::vector<CompensatedSum> parts_;
  double all_ = 0;
};

Parts credit_of(const Timeline& timeline, const Story& story) {
  Parts parts(timeline.sides().size());
  std::vector<ActorIndex> credited = story.credits;
  std::ranges::sort(credited);
  credited.erase(std::unique(credited.begin(), credited.end()), credited.end());
  for (const ActorIndex actor : credited)
    parts.add(timeline.stands(actor));
  return parts;
}

bool inside(const Timeline& timeline, const Story& story) {
  const OpenWindow window = timeline.window();
  return !window || (story.date && window.holds(story.date.last_day()));
}

constexpr Day kAllOfTime = std::numeric_limits<Day>::max();
Day day_of(const Story& story) {
  return story.date ? story.date.last_day() : kAllOfTime;
}

}  // namespace

std::vector<ToldStory> told_stories(const Timeline& timeline) {
  const std::vector<Story>& stories = timeline.network().stories;
  const std::size_t sides = timeline.sides().size();
  std::vector<std::uint32_t> by_day;
  for (std::uint32_t i = 0; i < stories.size(); ++i)
    if (inside(timeline, stories[i])) by_day.push_back(i);
  std::ranges::stable_sort(by_day, {}, [&](std::uint32_t i) { return day_of(stories[i]); });

  // The moves so far: of all, and of each initiative that a story is about.
  std::vector<Parts> moves{Parts(sides)};
  std::vector<std::uint32_t> place(timeline.groups(), 0);
  for (const std::uint32_t i : by_day)
    if (const std::uint32_t about = stories[i].about; about != kNone && place[about] == 0) {
      place[about] = static_cast<std::uint32_t>(moves.size());
      moves.emplace_back(sides);
    }

  std::vector<std::vector<double>> gaps(stories.size());
  const auto moments = timeline.moments();
  std::size_t next = 0;
  for (const std::uint32_t i : by_day) {
    check_stop();
    const Story& story = stories[i];
    for (; next < moments.size() && moments[next].day <= day_of(story); ++next) {
      if (!moments[next].move()) continue;
      moves[0].add(moments[next].sides);
      if (const std::uint32_t of_group = place[moments[next].group]; of_group != 0)
        moves[of_group].add(moments[next].sides);
    }
    const Parts& role = moves[story.about == kNone ? 0 : place[story.about]];
    const Parts credit = credit_of(timeline, story);
    if (role.empty() || credit.empty()) continue;
    for (std::size_t side = 0; side < sides; ++side)
      gaps[i].push_back(credit.share(side) - role.share(side));
  }

  std::vector<ToldStory> out;
  for (std::size_t i = 0; i < stories.size(); ++i)
    if (!gaps[i].empty()) out.push_back({&stories[i], std::move(gaps[i])});
  return out;
}

namespace {

double mean(std::span<const double> values) {
  if (values.empty()) return kUndefined;
  CompensatedSum sum;
  for (const double value : values)
    sum += value;
  return sum.value() / static_cast<double>(values.size());
}

}  // namespace

Credits credits(const Timeline& timeline, std::span<const SideRow> rows, const MeasureOptions& options) {
  const std::vector<ToldStory> told = told_stories(timeline);
  std::vector<std::vector<const ToldStory*>> of_group(timeline.groups());
  for (const ToldStory& one : told) {
    if (one.story->about != kNone) of_group[one.story->about].push_back(&one);
    of_group[timeline.no_initiative()].push_back(&one);  // here: the row of the network
  }

  Credits out;
  std::vector<double> good, bad;
  for (const SideRow& row : rows) {
    check_stop();
    const std::uint32_t group = row.initiative == kNone ? timeline.no_initiative() : row.initiative;
    const auto side =
        static_cast<std::size_t>(std::ranges::find(timeline.sides(), row.side) - timeline.sides().begin());
    good.clear();
    bad.clear();
    for (const ToldStory* one : of_group[group]) {
      if (one->story->tone == Tone::good) good.push_back(one->gaps[side]);
      if (one->story->tone == Tone::bad) bad.push_back(one->gaps[side]);
    }
    out.good.push_back(static_cast<double>(good.size()));
    out.bad.push_back(static_cast<double>(bad.size()));
    out.fewer.push_back(std::min(out.good.back(), out.bad.back()));
    out.gap_good.push_back(mean(good));
    out.gap_bad.push_back(mean(bad));
    out.tilt.push_back(out.gap_bad.back() - out.gap_good.back());
    // The sides of a row are dealt the same tones.
    const std::uint64_t seed = Random(Random(options.seed).next() ^ group).next();
    out.tilt_p.push_back(dealt_labels_p(good, bad, {seed, options.permutations, options.threads}));
  }
  return out;
}

}  // namespace samenspel
