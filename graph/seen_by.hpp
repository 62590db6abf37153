// Privacy: what of a network a given audience may see. Everything that shows a network shows what this returns.
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

/// The network as `audience` may see it on `today`. An actor past its `keep_until` goes with its ties and moves; texts
/// that it was party to (notes, gifts) go too, and its name is taken out of every other text. An actor that may not be
/// named becomes a pseudonym: the word for its (largest, first) sector in `language` and a number, its place among the
/// members of that sector in the file, so the same for every audience and view; it loses note, level of detail
/// (attributes, offers, asks), and the ties and events that it is party to lose their texts.
/// Its id becomes the pseudonym as well. Cost: linear, times the names to take out of the texts.
[[nodiscard]] Seen seen_by(const Network& network, Audience audience, Day today, Language language);

}  // namespace samenspel
