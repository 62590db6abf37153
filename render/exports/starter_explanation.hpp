// The text of the sheet that explains the others, in the workbook that `samenspel new FILE.xlsx` writes: a word and
// what is said of it on each row. What each column is for, the sectors, the acts and the keys that a sheet may have
// besides come from starter_sheets.hpp and the vocabulary, so that it always tells what the program reads.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "support/text.hpp"

namespace samenspel {

enum class ExplanationStyle : std::uint8_t { title, heading, entry, command };

struct ExplanationRow {
  ExplanationStyle style;
  std::string word;  ///< of an entry; empty where the text stands by itself
  std::string text;
};

[[nodiscard]] std::vector<ExplanationRow> starter_explanation(Language language);

}  // namespace samenspel
