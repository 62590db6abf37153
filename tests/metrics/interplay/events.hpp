// Networks with events for the tests of interplay: written out, an event a line, or drawn by lot; and one measure of
// interplay of them at a time.
#pragma once

#include <algorithm>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "graph/network.hpp"
#include "graph/projection.hpp"
#include "metrics/measure.hpp"
#include "support/random.hpp"

namespace samenspel::testing {

/// The sector of an id, with the side and power of a built-in one; any other stands on a side of its own, without
/// power.
inline SectorIndex sector_named(Network& network, std::string_view id) {
  const auto known = std::ranges::find(network.sectors, id, &Sector::id);
  if (known != network.sectors.end()) return static_cast<SectorIndex>(known - network.sectors.begin());
  Sector sector;
  sector.id = id;
  if (const SectorRow* row = find_sector(id)) {
    sector.side = row->side;
    sector.power = row->power;
  }
  network.sectors.push_back(sector);
  return static_cast<SectorIndex>(network.sectors.size() - 1);
}

inline std::uint32_t initiative_named(Network& network, std::string_view id) {
  const auto known = std::ranges::find(network.initiatives, id, &Initiative::id);
  if (known != network.initiatives.end()) return static_cast<std::uint32_t>(known - network.initiatives.begin());
  Initiative initiative;
  initiative.id = id;
  network.initiatives.push_back(initiative);
  return static_cast<std::uint32_t>(network.initiatives.size() - 1);
}

/// Reads one line of `play_of`.
class PlayLine {
 public:
  PlayLine(Network& network, const std::string& line) : network_(network), line_(line), words_(line) {}

  void read() {
    std::string first;
    if (!(words_ >> first)) return;
    if (first == "as_of") {
      network_.as_of = span(word()).begin;
    } else if (first == "period") {
      network_.period = span(word());
    } else if (first == "initiative") {
      initiative();
    } else if (first == "act") {
      act();
    } else if (first == "story") {
      story();
    } else if (first.back() == ':') {
      actor(first.substr(0, first.size() - 1));
    } else if (first == "-" || (first[0] >= '0' && first[0] <= '9')) {
      event(first);
    } else {
      tie(first);
    }
  }

 private:
  [[nodiscard]] std::string word() {
    std::string word;
    if (!(words_ >> word)) throw std::invalid_argument(line_);
    return word;
  }
  [[nodiscard]] Span span(const std::string& text) const {
    if (text == "-") return {};
    const ReadSpan read = read_span(text);
    if (read.fault != DateFault::none) throw std::invalid_argument(line_);
    return read.span;
  }
  [[nodiscard]] ActorIndex party(const std::string& id) const {
    const ActorIndex found = network_.actors.find(id);
    if (found == kNone) throw std::invalid_argument(line_);
    return found;
  }
  [[nodiscard]] std::vector<std::string> parts(const std::string& text) const {
    std::vector<std::string> out;
    std::istringstream stream(text);
    for (std::string part; std::getline(stream, part, '+');)
      out.push_back(part);
    return out;
  }
  [[nodiscard]] std::vector<ActorIndex> parties(const std::string& text) const {
    std::vector<ActorIndex> out;
    for (const std::string& id : parts(text))
      out.push_back(party(id));
    return out;
  }

  void initiative() {
    Initiative& initiative = network_.initiatives[initiative_named(network_, word())];
    for (std::string key; words_ >> key;) {
      if (key == "level") {
        initiative.level = word();
      } else if (key == "since") {
        initiative.since = span(word()).begin;
      } else if (key == "until") {
        initiative.until = span(word()).begin;
      } else {
        throw std::invalid_argument(line_);
      }
    }
  }
  void act() {
    Act act;
    act.id = word();
    for (std::string key; words_ >> key;) {
      if (const auto mechanism = find_word(mechanism_words(), key)) {
        act.mechanisms = static_cast<std::uint8_t>(act.mechanisms | (1U << *mechanism));
      } else if (const auto stance = find_word(stance_words(), key)) {
        act.stance = static_cast<Stance>(*stance + 1);
      } else {
        throw std::invalid_argument(line_);
      }
    }
    network_.acts.push_back(act);
  }
  void actor(const std::string& id) {
    std::vector<Share> shares;
    std::string level;
    for (std::string key; words_ >> key;) {
      if (key == "level") {
        level = word();
        continue;
      }
      const auto equals = key.find('=');
      shares.push_back({sector_named(network_, key.substr(0, equals)),
                        equals == std::string::npos ? 1 : std::stod(key.substr(equals + 1))});
    }
    const ActorIndex added = network_.actors.add({id, {}, shares});
    if (level.empty()) return;
    ActorDetails details;
    details.level = level;
    network_.actors.set_details(added, details);
  }
  void tie(const std::string& from) {
    const std::string arrow = word();
    if (arrow != "--" && arrow != "->") throw std::invalid_argument(line_);
    NewTie tie{party(from), party(word())};
    tie.mutual = arrow == "--";
    if (std::string key; words_ >> key) {
      if (key != "since") throw std::invalid_argument(line_);
      tie.since = span(word()).begin;
    }
    network_.ties.add(tie);
  }
  void capacities(Event& event, const std::string& text) {
    for (const std::string& part : parts(text)) {
      const auto equals = part.find('=');
      if (equals != std::string::npos) {
        event.as.push_back({party(part.substr(0, equals)), sector_named(network_, part.substr(equals + 1))});
        continue;
      }
      for (const ActorIndex maker : event.by)
        event.as.push_back({maker, sector_named(network_, part)});
    }
  }
  void event(const std::string& date) {
    Event event;
    event.date = span(date);
    const std::string id = word();
    const auto known = std::ranges::find(network_.acts, id, &Act::id);
    if (known == network_.acts.end()) throw std::invalid_argument(line_);
    event.act = static_cast<std::uint32_t>(known - network_.acts.begin());
    event.by = parties(word());
    for (std::string key; words_ >> key;) {
      if (key == ">") {
        event.to = parties(word());
      } else if (key[0] == '@') {
        event.about = initiative_named(network_, key.substr(1));
      } else if (key == "as") {
        capacities(event, word());
      } else if (key == "gives") {
        const std::string what = word();
        const auto equals = what.find('=');
        event.gives = Gift{what.substr(0, equals), 1, equals != std::string::npos};
        if (event.gives->has_value) event.gives->value = std::stod(what.substr(equals + 1));
      } else if (key == "id") {
        event.id = word();
      } else if (key == "answers") {
        const auto asked = std::ranges::find(network_.events, word(), &Event::id);
        if (asked == network_.events.end()) throw std::invalid_argument(line_);
        event.answers = static_cast<std::uint32_t>(asked - network_.events.begin());
      } else {
        throw std::invalid_argument(line_);
      }
    }
    network_.events.push_back(event);
  }
  void story() {
    Story story;
    story.date = span(word());
    const auto tone = find_word(tone_words(), word());
    if (!tone) throw std::invalid_argument(line_);
    story.tone = static_cast<Tone>(*tone);
    for (std::string key; words_ >> key;) {
      if (key[0] == '@') {
        story.about = initiative_named(network_, key.substr(1));
      } else {
        story.credits = parties(key);
      }
    }
    network_.stories.push_back(story);
  }

  Network& network_;
  const std::string& line_;
  std::istringstream words_;
};

/// Lines, empty ones left out; parties and what else is several stand with + between them:
///   Anna: resident                     an actor; `Dirk: resident=0.5 official=0.5 level city`, `Gast:` (no sector)
///   initiative park level city         also `since DATE`, `until DATE`; one that only events name has none of these
///   act vouch move confront honour     an act of the file's own
///   2012-03 invite Anna+Bram > Cas @park as Anna=official+Bram=resident gives bread=2 id x answers y
///                                      an event: date or `-`, act, makers; `as SECTOR` is for all makers; `gives
///                                      bread` has no value
///   story 2012-03 good @park Anna+Cas  what was told: date or `-`, tone, the credited
///   Anna -- Dirk since 2011            a tie, `->` a directed one
///   as_of 2014-12-31, period 2012/2014
[[nodiscard]] inline Network play_of(std::string_view text) {
  Network network;
  std::istringstream lines{std::string(text)};
  for (std::string line; std::getline(lines, line);)
    PlayLine(network, line).read();
  return network;
}

/// Up to six actors on up to four sides (some without a sector, some on several), up to three initiatives on two
/// levels, up to fourteen events of every kind, close in time, some undated or dated by month; up to seven stories.
[[nodiscard]] inline Network random_play(Random random) {
  constexpr const char* memberships[] = {"resident",
                                         "official",
                                         "housing",
                                         "business",
                                         "school",
                                         "resident=0.5 official=0.5",
                                         "school=0.25 official=0.75",
                                         "",
                                         "resident=0.4 business=0.3 housing=0.3"};
  constexpr const char* initiatives[] = {"", " @park", " @park", " @barn", " @pool"};
  constexpr const char* sectors[] = {"resident", "official", "housing", "business"};
  constexpr const char* tones[] = {"good", "bad", "good", "bad", "mixed"};
  const auto some = [&](std::uint64_t actors) {
    std::string text;
    for (std::uint64_t count = 1 + random.below(3); count > 0; --count)
      text += (text.empty() ? "" : "+") + std::string(1, static_cast<char>('a' + random.below(actors)));
    return text;
  };
  const auto date = [&] {
    const std::uint64_t kind = random.below(8), month = 1 + random.below(3);
    if (kind == 0) return std::string("-");
    const std::string text = "2012-0" + std::to_string(month);
    return kind == 1 ? text : text + "-0" + std::to_string(1 + random.below(9));
  };

  std::string text = "initiative park level near\ninitiative barn level far\ninitiative pool level near\n";
  if (random.below(3) == 0) text += "as_of 2013-02-01\n";
  text += "act grumble confront limit\nact vouch move honour\nact hail move\n";
  const std::uint64_t actors = 1 + random.below(6), events = random.below(15), stories = random.below(8);
  for (std::uint64_t i = 0; i < actors; ++i)
    text += std::string(1, static_cast<char>('a' + i)) + ": " + memberships[random.below(9)] + "\n";
  const std::uint64_t acts = builtin_acts().size();
  constexpr const char* own[] = {"grumble", "vouch", "hail"};
  for (std::uint64_t i = 0; i < events; ++i) {
    const std::uint64_t act = random.below(acts + 3);
    text += date() + " " + (act < acts ? std::string(builtin_acts()[act].en) : std::string(own[act - acts])) + " " +
            some(actors);
    if (random.below(4) != 0) text += " > " + some(actors);
    text += initiatives[random.below(5)];
    if (random.below(8) == 0) text += std::string(" as ") + sectors[random.below(4)];
    if (random.below(5) == 0) text += " gives bread=" + std::to_string(1 + random.below(3));
    text += " id e" + std::to_string(i);
    if (i > 0 && random.below(3) == 0) text += " answers e" + std::to_string(random.below(i));
    text += "\n";
  }
  for (std::uint64_t i = 0; i < stories; ++i) {
    text += "story " + date() + " " + tones[random.below(5)] + initiatives[random.below(5)];
    text += random.below(6) == 0 ? "\n" : " " + some(actors) + "\n";
  }
  return play_of(text);
}

/// One measure of interplay, of every row of its level.
[[nodiscard]] inline Column of_play(const Network& network, std::string_view id, Level level,
                                    const MeasureOptions& options = {}) {
  const Measure* measure = find_measure(id, level);
  if (measure == nullptr) throw std::invalid_argument(std::string(id));
  return compute(network, project(network), {&measure, 1}, options).columns.at(0);
}

/// What the command does for a window: a network of the window, and the whole one beside it.
[[nodiscard]] inline Column of_play_within(const Network& network, OpenWindow window, std::string_view id,
                                           Level level) {
  MeasureOptions options;
  options.whole = &network;
  options.window = window;
  return of_play(within(network, window.from, window.until), id, level, options);
}

}  // namespace samenspel::testing
