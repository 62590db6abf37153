// The parts of a network, in the order in which they are read: each from a tree into the network of the context, be it
// that of a network file or of some rows of a table. What they find wrong goes into the report.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "importers/schema/context.hpp"

namespace samenspel {

void read_head(Context& context, const Keys& keys);
void read_sectors(Context& context, NodeIndex map);
void read_acts(Context& context, NodeIndex map);
void read_initiatives(Context& context, NodeIndex map);

/// Actors may come in several lists and maps; what they say of each other is looked up when all are there.
class ActorReader {
 public:
  explicit ActorReader(Context& context) : context_(context) {}
  void read(NodeIndex list_or_map);
  void finish();

 private:
  struct Read;
  struct Parent {
    std::string id;
    Place place;
  };
  void read_map(NodeIndex map);
  void read_list(NodeIndex list);
  void read_pair(NodeIndex item, NodeIndex name);
  void read_fields(const Keys& keys, Read& actor);
  void read_sector(NodeIndex value, Read& actor);
  void tell_no_id(const Keys& keys, Place place);
  [[nodiscard]] NodeIndex name_of_pair(NodeIndex item) const;
  [[nodiscard]] bool is_new(const Read& actor);
  ActorIndex add(Read actor);
  void add(Read actor, const Keys& keys);

  Context& context_;
  std::vector<std::pair<ActorIndex, std::vector<Parent>>> parents_;
};

void read_ties(Context& context, NodeIndex list);

/// Events may come in several lists; what they answer is looked up when all are there.
class EventReader {
 public:
  explicit EventReader(Context& context) : context_(context) {}
  void read(NodeIndex list);
  void finish();

 private:
  struct Answer {
    std::size_t event;
    std::string id;
    Place place;
  };
  struct Named {
    std::size_t event;
    Place place;
  };
  void read_event(NodeIndex item);
  void name_event(Event& event, Field id);
  void read_gift(const Keys& keys, Event& event);
  void read_capacity(const Keys& keys, Event& event);
  void tell_no_maker(const Event& event, Field name);
  [[nodiscard]] bool is_empty_list(NodeIndex value) const;

  Context& context_;
  std::unordered_map<std::string, Named> by_id_;
  std::vector<std::string_view> ids_;  // the keys of by_id_, in the order of the events
  std::vector<Answer> answers_;
};

/// The days by which events are sorted: an undated one stays behind the dated one before it.
[[nodiscard]] std::vector<Day> sort_days(const std::vector<Event>& events);

void read_stories(Context& context, NodeIndex list);
void warn_of_whole(Context& context);
/// What counts for less than it seems to say: adoptions, deliveries, addressees, initiatives. Part of warn_of_whole.
void warn_of_interplay(Context& context);

}  // namespace samenspel
