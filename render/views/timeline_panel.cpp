#include "render/views/timeline_panel.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "metrics/interplay/truth.hpp"
#include "support/unicode.hpp"

namespace samenspel {

namespace {

constexpr Text kNoSectorName{"no sector", "zonder sector"};
constexpr Text kAboutNothing{"About no initiative", "Niet over een initiatief"};
constexpr Text kAndMore{"{0} and {1} more", "{0} en nog {1}"};
constexpr int kLongSilence = 180;  ///< days; a silence that stands out is also four times the usual one
constexpr std::size_t kNamed = 2;

constexpr Text kStalled{"No move by {0} since {1}; after that {2} moves addressed that side.",
                        "Sinds {1} geen zet van {0}; daarna wel {2} keer aangesproken."};
constexpr Text kStalledUndated{"None of the last {1} moves was by {0}, while {2} of them addressed that side.",
                               "Onder de laatste {1} zetten is er geen van {0}, terwijl {2} ervan daaraan gericht "
                               "waren."};
constexpr int kStalledDays = 60;            ///< so long a side must have been without a move while it was addressed
constexpr std::uint32_t kStalledMoves = 4;  ///< or, without dates, for so many moves
constexpr std::uint32_t kAskedAgain = 2;

class PanelMaker {
 public:
  PanelMaker(const Timeline& timeline, std::uint32_t group, Language language)
      : timeline_(timeline), network_(timeline.network()), group_(group), language_(language) {}

  Panel make() {
    panel_.title = group_ == timeline_.no_initiative() ? std::string(kAboutNothing.in(language_))
                                                       : printable(trimmed(network_.initiatives[group_].shown()));
    for (std::uint32_t i = 0; i < timeline_.moments().size(); ++i)
      if (timeline_.moments()[i].inside && timeline_.moments()[i].group == group_) moments_.push_back(i);
    find_lanes();
    for (const std::uint32_t moment : moments_)
      add(moment);
    link();
    count_reach();
    mark_silences();
    note_stalled();
    return std::move(panel_);
  }

 private:
  [[nodiscard]] const Moment& moment(std::uint32_t i) const { return timeline_.moments()[i]; }

  /// The sectors in whose lanes an actor stands, as rule 6 of the interplay has it for sides: that which holds more
  /// than half of its membership, else all on its sides in which it has a share; kNoSector without any.
  template <typename Take>
  void each_sector(std::span<const Share> shares, Take take) const {
    constexpr double half = 0.5 + 1e-9;  // thirds and the like do not add up exactly
    std::map<SideIndex, double> of_side;
    for (const Share& share : shares) {
      if (share.share > half) return take(share.sector);
      of_side[timeline_.side_of(share.sector)] += share.share;
    }
    const bool one_side = std::ranges::any_of(of_side, [](const auto& side) { return side.second > half; });
    bool taken = false;
    for (const Share& share : shares) {
      if (share.share <= 0 || (one_side && of_side[timeline_.side_of(share.sector)] <= half)) continue;
      take(share.sector);
      taken = true;
    }
    if (!taken) take(kNoSector);
  }

  void find_lanes() {
    std::set<std::uint32_t> sectors;
    for (const std::uint32_t i : moments_) {
      for (const ActorIndex maker : moment(i).makers)
        each_sector(timeline_.membership_in(moment(i), maker), [&](std::uint32_t sector) { sectors.insert(sector); });
      for (const ActorIndex to : moment(i).addressees)
        each_sector(network_.actors.sectors(to), [&](std::uint32_t sector) { sectors.insert(sector); });
    }
    for (const std::uint32_t sector : sectors) {
      if (sector == kNoSector) continue;
      panel_.lanes.push_back({sector, timeline_.side_of(static_cast<SectorIndex>(sector)),
                              printable(label_of(network_.sectors[sector], language_))});
    }
    std::ranges::stable_sort(panel_.lanes, {}, &Lane::side);
    if (sectors.contains(kNoSector))
      panel_.lanes.push_back({kNoSector, std::nullopt, std::string(kNoSectorName.in(language_))});
    for (std::size_t lane = 0; lane < panel_.lanes.size(); ++lane)
      lane_of_[panel_.lanes[lane].sector] = lane;
  }

  void add(std::uint32_t index) {
    const Moment& at = moment(index);
    const Event& event = network_.events[at.event];
    PanelEvent out;
    out.moment = index;
    const auto acts_in = [&](std::size_t lane) { return std::ranges::find(out.makers, lane, &LaneMakers::lane); };
    for (const ActorIndex maker : at.makers) {
      each_sector(timeline_.membership_in(at, maker), [&](std::uint32_t sector) {
        const std::size_t lane = lane_of_[sector];
        if (acts_in(lane) == out.makers.end()) out.makers.push_back({lane, {}});
        acts_in(lane)->names.push_back(printable(network_.actors.name(maker)));
      });
    }
    std::ranges::sort(out.makers, {}, &LaneMakers::lane);
    std::vector<std::string> whom;
    for (const ActorIndex to : at.addressees) {
      whom.push_back(printable(network_.actors.name(to)));
      each_sector(network_.actors.sectors(to), [&](std::uint32_t sector) {
        const std::size_t lane = lane_of_[sector];
        if (acts_in(lane) == out.makers.end() && std::ranges::find(out.towards, lane) == out.towards.end())
          out.towards.push_back(lane);
      });
    }
    out.whom = listed(whom, language_);
    out.act = printable(label_of(network_.acts[event.act], language_));
    if (event.date) out.date = event.date.begin.text();
    column_of_[at.event] = panel_.events.size();
    panel_.events.push_back(std::move(out));
  }

  void link() {
    std::optional<std::size_t> last;
    for (std::size_t column = 0; column < panel_.events.size(); ++column) {
      const Moment& at = moment(panel_.events[column].moment);
      const Event& event = network_.events[at.event];
      std::optional<std::size_t> answered;
      if (event.answers != kNone) {
        const auto known = column_of_.find(event.answers);
        if (known != column_of_.end() && known->second < column) answered = known->second;
        if (moment_group(event.answers) != group_) panel_.events[column].elsewhere = told_elsewhere(event.answers);
      }
      if (answered && at.has(kFulfils) && moment(panel_.events[*answered].moment).has(kPromise)) {
        panel_.links.push_back({*answered, column, LinkKind::kept});
      } else if (answered) {
        const Moment& before = moment(panel_.events[*answered].moment);
        const bool other = !std::ranges::equal(before.sides, at.sides);
        panel_.links.push_back({*answered, column, other ? LinkKind::answered_leap : LinkKind::answer});
      }
      if (!at.in_sequence()) continue;
      const bool leap = last && moment(panel_.events[*last].moment).sides[0] != at.sides[0];
      if (leap && answered != last) panel_.links.push_back({*last, column, LinkKind::leap});
      last = column;
    }
    for (const std::uint32_t open : open_promises(timeline_, {{group_}, moments_}))
      panel_.events[column_of_[timeline_.moments()[open].event]].open_promise = true;
  }

  [[nodiscard]] std::uint32_t moment_group(std::uint32_t event) const {
    return moment(timeline_.moment_of(event)).group;
  }
  /// An event about something else: what that is, and when.
  [[nodiscard]] std::string told_elsewhere(std::uint32_t event) const {
    const std::uint32_t group = moment_group(event);
    const std::string date = network_.events[event].date.begin.text();
    const std::string about = group == timeline_.no_initiative()
                                  ? printable(label_of(network_.acts[network_.events[event].act], language_))
                                  : printable(trimmed(network_.initiatives[group].shown()));
    return about + (date.empty() ? "" : " " + date);
  }

  void count_reach() {
    std::set<ActorIndex> actors;
    std::set<SectorIndex> sectors;
    for (PanelEvent& event : panel_.events) {
      const Moment& at = moment(event.moment);
      const auto meet = [&](ActorIndex actor) {
        if (!actors.insert(actor).second) return;
        for (const Share& share : network_.actors.sectors(actor))
          if (share.share >= 0.5) sectors.insert(share.sector);
      };
      if (at.contact()) {
        std::ranges::for_each(at.makers, meet);
        std::ranges::for_each(at.addressees, meet);
      }
      event.actors = actors.size();
      event.sectors = sectors.size();
    }
  }

  void mark_silences() {
    std::vector<std::size_t> dated;
    for (std::size_t column = 0; column < panel_.events.size(); ++column)
      if (moment(panel_.events[column].moment).dated) dated.push_back(column);
    const auto day = [&](std::size_t i) { return moment(panel_.events[dated[i]].moment).day; };
    std::vector<int> gaps;
    for (std::size_t i = 1; i < dated.size(); ++i)
      gaps.push_back(day(i) - day(i - 1));
    if (gaps.empty()) return;
    std::vector<int> sorted = gaps;
    std::ranges::sort(sorted);
    const int long_one = std::max(kLongSilence, 4 * sorted[sorted.size() / 2]);
    for (std::size_t i = 1; i < dated.size(); ++i)
      if (gaps[i - 1] >= long_one) panel_.events[dated[i]].silence = gaps[i - 1];
  }

  /// The sides that others went on to address after their last move.
  void note_stalled() {
    for (SideIndex side = 0; side < timeline_.sides().size(); ++side) {
      const Moment* last = nullptr;
      const Moment* end = nullptr;  // the last event that is dated
      std::uint32_t moves = 0, addressed = 0;
      for (const std::uint32_t i : moments_) {
        const Moment& at = moment(i);
        if (at.dated) end = &at;
        if (!at.move()) continue;
        if (std::ranges::binary_search(at.sides, side)) {
          last = &at;
          moves = addressed = 0;
          continue;
        }
        ++moves;
        if (std::ranges::binary_search(at.addressed, side)) ++addressed;
      }
      if (last == nullptr || addressed < kAskedAgain) continue;
      const Words who(printable(side_label(network_, timeline_.sides()[side], language_)));
      const Words times(std::to_string(addressed));
      if (last->dated && end->day - last->day >= kStalledDays) {
        panel_.notes.push_back(
            fill(kStalled, {who, Words(network_.events[last->event].date.begin.text()), times}).in(language_));
      } else if ((!last->dated || end == last) && moves >= kStalledMoves) {
        panel_.notes.push_back(fill(kStalledUndated, {who, Words(std::to_string(moves)), times}).in(language_));
      }
    }
  }

  const Timeline& timeline_;
  const Network& network_;
  std::uint32_t group_;
  Language language_;
  Panel panel_;
  std::vector<std::uint32_t> moments_;
  std::map<std::uint32_t, std::size_t> lane_of_;    // by sector
  std::map<std::uint32_t, std::size_t> column_of_;  // by event
};

}  // namespace

bool Panel::dated() const {
  return std::ranges::any_of(events, [](const PanelEvent& event) { return !event.date.empty(); });
}

std::size_t keep_last(std::vector<Panel>& panels, std::size_t most) {
  std::vector<std::uint32_t> moments;
  for (const Panel& panel : panels)
    for (const PanelEvent& event : panel.events)
      moments.push_back(event.moment);
  const std::size_t all = moments.size();
  if (all <= most) return all;
  std::ranges::nth_element(moments, moments.begin() + static_cast<std::ptrdiff_t>(all - most));
  const std::uint32_t first_kept = moments[all - most];
  for (Panel& panel : panels) {
    const auto kept = std::ranges::lower_bound(panel.events, first_kept, {}, &PanelEvent::moment);
    const auto gone = static_cast<std::size_t>(kept - panel.events.begin());
    panel.events.erase(panel.events.begin(), kept);
    std::erase_if(panel.links, [&](const Link& link) { return link.from < gone; });
    for (Link& link : panel.links) {
      link.from -= gone;
      link.to -= gone;
    }
  }
  std::erase_if(panels, [](const Panel& panel) { return panel.events.empty(); });
  return all;
}

std::string listed(const std::vector<std::string>& names, Language language) {
  std::string out;
  for (std::size_t i = 0; i < std::min(kNamed, names.size()); ++i)
    out += (i > 0 ? ", " : "") + names[i];
  if (names.size() <= kNamed) return out;
  return fill(kAndMore, {Words(out), Words(std::to_string(names.size() - kNamed))}).in(language);
}

Panel panel_of(const Timeline& timeline, std::uint32_t group, Language language) {
  return PanelMaker(timeline, group, language).make();
}

MarkShape shape_of(Stance stance) {
  switch (stance) {
    case Stance::make_room:
      return MarkShape::pentagon;
    case Stance::limit:
      return MarkShape::square;
    case Stance::join:
      return MarkShape::hexagon;
    case Stance::step_back:
      return MarkShape::diamond;
    case Stance::lead:
      return MarkShape::triangle;
    default:
      return MarkShape::circle;
  }
}

}  // namespace samenspel
