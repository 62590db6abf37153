// JSON Schema of the network file, for completion and first checks in editors: every key in both languages, the words
// of every list, the shape of every value, made from the vocabulary. Draft-07, which the YAML plug-ins of editors know.
// It refuses nothing that `check` takes; what a schema cannot see (an actor that is not there, shares that do not make
// 1) is left to `check`. The same version and language give the same bytes.
#pragma once

#include <optional>
#include <string>

#include "support/text.hpp"

namespace samenspel {

/// The schema as JSON, its explanations in one language; without one, each key is explained in its own.
[[nodiscard]] std::string json_schema(std::optional<Language> language);

}  // namespace samenspel
