// Names that a file gives to things and uses elsewhere: actors, sectors, acts, initiatives. Each look-up takes a text
// and its place, and tells what is not known with what was probably meant. Cost: one look-up in a hash table.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "graph/network.hpp"
#include "importers/schema/values.hpp"

namespace samenspel {

/// For a message about a word that is near to none: those that there are, "; there are: a, b".
[[nodiscard]] Words to_choose_from(std::span<const Word> words);
/// The same of names that a file gives.
[[nodiscard]] Words to_choose_from(std::span<const std::string_view> names);

class References {
 public:
  References(Network& network, Report& report, Suggestions& suggestions)
      : network_(network), report_(report), suggestions_(suggestions) {}

  /// While something of the file has not been read, what is missing is not told.
  void keep_silent() { silent_ = true; }

  // ---- sectors
  /// The id of a sector as the network has it: of a built-in one its English word.
  [[nodiscard]] static std::string sector_id(std::string_view written);
  void define_sector(Sector sector, std::string_view written);
  [[nodiscard]] bool has_sector(const std::string& id) const { return sectors_.contains(id); }
  void drop_sector(std::string_view id) { dropped_.emplace(id); }
  /// While set, names come from cells of a table: words count in any case and with blanks, what is meant is written as
  /// a cell writes it, and a sector that is near to none that is defined becomes one of its own, with a warning.
  void read_cells(bool cells) { in_cells_ = cells; }
  /// Adds a built-in sector to the network when it is first named.
  [[nodiscard]] std::optional<SectorIndex> sector(Field field);

  // ---- acts
  void define_act(Act act);
  [[nodiscard]] std::optional<std::uint32_t> act(Field field);
  [[nodiscard]] bool has_act(std::string_view name) const;

  // ---- initiatives
  void define_initiative(Initiative initiative);
  [[nodiscard]] std::uint32_t initiative(Field field);
  /// Whether one was not found.
  [[nodiscard]] bool initiative_missed() const { return initiative_missed_; }

  // ---- actors
  /// To be called when all actors are there.
  void actors_done();
  /// From here on an unknown actor is added, in no sector: for ties without a list of actors.
  void make_actors() { makes_actors_ = true; }
  [[nodiscard]] bool makes_actors() const { return makes_actors_; }
  /// An unknown initiative is added: for tables without a list of them.
  void make_initiatives() { makes_initiatives_ = true; }
  /// kNone where there is no such actor.
  [[nodiscard]] ActorIndex actor(Field field);
  [[nodiscard]] std::optional<std::string> meant_actor(std::string_view written);
  /// Whether there is such an actor; nothing is told. A text longer than every id is not looked up.
  [[nodiscard]] bool has_actor(std::string_view id) const {
    return id.size() <= longest_id_ && network_.actors.find(id) != kNone;
  }
  /// Whether a name was not found, so that an actor may seem to have no ties.
  [[nodiscard]] bool actor_missed() const { return actor_missed_; }
  void miss_actor() { actor_missed_ = true; }

 private:
  [[nodiscard]] const std::vector<std::string_view>& sector_words();
  void list_actor_words();

  Network& network_;
  Report& report_;
  Suggestions& suggestions_;
  std::size_t longest_id_ = 0;
  /// Ids by their composed form, for names that look the same and are put together of other signs; made when needed.
  std::unordered_map<std::string, ActorIndex> composed_;
  bool silent_ = false, actor_missed_ = false, makes_actors_ = false, makes_initiatives_ = false, in_cells_ = false;
  bool initiative_missed_ = false;
  std::unordered_map<std::string, SectorIndex> sectors_;
  std::vector<std::string> own_sectors_;  // as written
  std::unordered_set<std::string> dropped_;
  std::unordered_map<std::string, std::uint32_t> acts_, initiatives_;
  std::vector<std::string_view> sector_words_, initiative_words_, actor_words_;  // for suggestions
  std::unordered_map<std::string, std::string> initiative_of_name_;              // ids by folded name; for suggestions
  std::unordered_map<std::string_view, ActorIndex> actor_of_word_;               // ids, and names that are no id
};

}  // namespace samenspel
