// Finds the actor that an option names. Linear in the actors; a name that is not there costs a search for the nearest.
#pragma once

#include <string_view>

#include "cli/options.hpp"
#include "graph/network.hpp"

namespace samenspel {

/// By id, else by id or name without regard to case. `network` is what the audience may see, so that a pseudonym is
/// found by the pseudonym only. Throws UsageError: nobody has the name (with the nearest one), or several have (with
/// their ids).
[[nodiscard]] ActorIndex actor_named(const Network& network, std::string_view name, Option option);

/// Whether somebody, or several, have this id or name.
[[nodiscard]] bool is_actor(const Network& network, std::string_view name);

}  // namespace samenspel
