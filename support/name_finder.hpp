// Finds names in texts as people write them: whatever the case, accents, normal form, blanks, hyphens and quotes
// ("Jan Jansen", "JAN  JANSEN", "jan-jansen", "janjansen"), as whole words, also with a Dutch or English s behind.
// Names of one or two signs (`Al`, `B`) are found in their own case only: else they would be found in every sentence.
// Cost: of making, n log n; of a text, its length times that of the longest name, however many names there are.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace samenspel {

class NameFinder {
 public:
  struct Name {
    std::string_view text;     ///< must outlive the finder
    std::uint32_t number = 0;  ///< the caller's own
  };
  /// Names without a letter, digit or symbol ("?", "…") are never found.
  explicit NameFinder(std::vector<Name> names);

  [[nodiscard]] bool empty() const { return entries_.empty(); }
  /// The text with every name in it replaced; where several begin at one place, the longest, of equals the first.
  [[nodiscard]] std::string replaced(std::string_view text,
                                     const std::function<std::string_view(std::uint32_t number)>& instead) const;

 private:
  struct Entry {
    std::uint64_t hash;
    std::uint32_t name;  ///< index in names_
  };
  std::vector<Name> names_;
  std::vector<Entry> entries_;  ///< by hash, then in the order given
  std::size_t longest_ = 0;     ///< signs of the longest name
};

}  // namespace samenspel
