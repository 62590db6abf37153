#include "cli/actor_named.hpp"

#include "support/unicode.hpp"

namespace samenspel {

namespace {

constexpr Text kNotThere{"{0} {1}: there is no such actor{2}", "{0} {1}: die actor is er niet{2}"};
constexpr Text kSeveral{"{0} {1}: several actors are called that; choose one by its id: {2}",
                        "{0} {1}: zo heten meer actoren; kies er een met de id: {2}"};
constexpr std::size_t kMostListed = 10;

std::string quoted(std::string_view text) {
  return "\"" + printable(text) + "\"";
}

/// Those with this id or name, without regard to case.
std::vector<ActorIndex> alike(const Network& network, std::string_view name) {
  const Actors& actors = network.actors;
  const std::string wanted = folded(trimmed(name));
  std::vector<ActorIndex> found;
  for (ActorIndex i = 0; i < actors.size(); ++i) {
    if (folded(trimmed(actors.id(i))) == wanted ||
        (actors.has_own_name(i) && folded(trimmed(actors.name(i))) == wanted))
      found.push_back(i);
  }
  return found;
}

}  // namespace

bool is_actor(const Network& network, std::string_view name) {
  return network.actors.find(name) != kNone || !alike(network, name).empty();
}

ActorIndex actor_named(const Network& network, std::string_view name, Option option) {
  const Actors& actors = network.actors;
  if (const ActorIndex exact = actors.find(name); exact != kNone) return exact;
  const std::vector<ActorIndex> found = alike(network, name);
  if (found.size() == 1) return found[0];
  const Words asked("--" + std::string(row_of(option).name));
  if (found.size() > 1) {
    std::string ids;
    for (std::size_t k = 0; k < std::min(found.size(), kMostListed); ++k)
      ids += (k == 0 ? "" : ", ") + quoted(actors.id(found[k]));
    if (found.size() > kMostListed) ids += ", …";
    throw UsageError(fill(kSeveral, {asked, Words(quoted(name)), Words(ids)}));
  }
  std::vector<std::string_view> names;
  for (ActorIndex i = 0; i < actors.size(); ++i) {
    names.push_back(actors.name(i));
    if (actors.has_own_name(i)) names.push_back(actors.id(i));
  }
  throw UsageError(fill(kNotThere, {asked, Words(quoted(name)), suggestion(name, names)}));
}

}  // namespace samenspel
