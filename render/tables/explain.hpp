// The handbook: what a measure or a diagnostic is, from the rows that declare them; for a terminal of 80 columns or as
// GitHub-flavoured Markdown. docs/measures.en.md and docs/measures.nl.md are measures_book().
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "metrics/catalogue.hpp"
#include "support/diagnostic_codes.hpp"
#include "support/text.hpp"

namespace samenspel {

/// All that can be explained: measures by level, then codes.
[[nodiscard]] std::string explain_list(Language language);
/// Every level of one id, or of several; those of which the same is to be said together.
[[nodiscard]] std::string explain_measure(std::span<const Measure* const> rows, Language language);
[[nodiscard]] std::string explain_measure_markdown(std::span<const Measure* const> rows, Language language);
/// Every measure of every level, with a list of contents.
[[nodiscard]] std::string measures_book(Language language);
[[nodiscard]] std::string explain_code_markdown(const CodeRow& row, Language language);
[[nodiscard]] std::string explain_code(const CodeRow& row, Language language);

}  // namespace samenspel
