// Privacy: what of a network a given audience may see. Everything that shows a network shows what this returns. It
// takes the whole network: windows (`within`) and projections come behind it, so that pseudonyms are the same in all of
// them.
#pragma once

#include <cstddef>

#include "graph/network.hpp"

namespace samenspel {

enum class Audience { owner, internal, everybody };

struct Seen {
  Network network;
  std::size_t past_keeping = 0;  ///< actors left out because `keep_until` has passed
  std::size_t pseudonymised = 0;
};

/// Who may be named: `public` everybody, `internal` those who work with the network, `none` only its owner. Where an
/// actor does not say, the file's `consent` holds; else `internal` for persons and `public` for all others.
[[nodiscard]] Consent effective_consent(const Network& network, ActorIndex actor);
[[nodiscard]] bool may_be_named(const Network& network, ActorIndex actor, Audience audience);

/// The network as `audience` may see it on `today`.
/// - An actor past its `keep_until` goes, with its ties, and with its moves where it made them alone.
/// - An actor that may not be named becomes a pseudonym, name and id alike: the word for its (largest, first) sector in
///   `language` and a number, counted through the file, so the same for every audience and day. It loses note,
///   attributes, offers and asks.
/// - Ties, events and stories that either was party to lose their texts: notes, what was given, who told it.
/// - The names and ids of both are taken out of every other text (the title, initiatives, levels, kinds of tie, labels,
///   own keys, attributes and so on; see name_finder.hpp for what counts as the same name). Two things stay as they
///   are: the names of those who may be named, also where another's name is part of them ("Jansen" and "Bakkerij
///   Jansen"), and an id of digits of an actor that has a name beside it, which says nothing outside the file and would
///   be found in every text with a number. Parts of a name (a first name alone) are not looked for.
/// Cost: linear in the network and in the length of its texts.
[[nodiscard]] Seen seen_by(const Network& network, Audience audience, Day today, Language language);
/// The same without a copy where nothing is to be hidden.
[[nodiscard]] Seen seen_by(Network&& network, Audience audience, Day today, Language language);

}  // namespace samenspel
