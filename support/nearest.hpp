// What was probably meant: the nearest of a list of words by edit distance.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace samenspel {

/// Insertions, deletions, substitutions and swaps of neighbours between two texts (optimal string alignment), in code
/// points; `limit` + 1 when it is more than `limit`. Cost |a|·limit.
[[nodiscard]] std::size_t edit_distance(std::u32string_view a, std::u32string_view b, std::size_t limit);

/// The index of the word nearest to `wrong`, when one is near enough to be what was meant: compared without case,
/// accents, quotes and runs of blanks; at most a third of its length away (but one letter for words of two to five), or
/// the only one that it begins. The first of equals. Cost: some tenths of a second for a million words.
[[nodiscard]] std::optional<std::size_t> nearest(std::string_view wrong, std::span<const std::string_view> words);

}  // namespace samenspel
