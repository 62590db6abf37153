// Finds the measure that an option names. No cost worth naming.
#pragma once

#include <string_view>

#include "cli/options.hpp"
#include "metrics/catalogue.hpp"

namespace samenspel {

/// Steps for a network (Measure::cost); what costs more is computed only where it is asked for by name.
inline constexpr double kStandardLimit = 2e10;

/// That there is no such measure, with the nearest one.
[[nodiscard]] UsageError unknown_measure(std::string_view name);

/// A measure of actors whose values are numbers. Throws UsageError: there is none of the name, or it is known of other
/// things only.
[[nodiscard]] const Measure& actor_measure_named(std::string_view name, Option option);

}  // namespace samenspel
