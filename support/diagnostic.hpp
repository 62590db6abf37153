// What is wrong with an input, as data: a code of the table in diagnostic_codes.hpp, a place and the values of its
// sentence. Words are made only when it is printed (render/diagnostics). Nothing here prints or throws.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "support/diagnostic_codes.hpp"
#include "support/source.hpp"
#include "support/text.hpp"

namespace samenspel {

/// A second place that explains the first.
struct Related {
  Place place;
  Text message;  ///< "it is first named here"
};

struct Diagnostic {
  Code code;
  Place place;
  std::vector<Words> values;              ///< for {0}, {1}, … of the code's sentence
  std::optional<std::string> suggestion;  ///< only the text to write instead
  std::vector<Related> related;
};

/// More than anybody reads; a register may have a mistake in each of ten million rows.
inline constexpr std::size_t kMostKept = 2000;

/// All diagnostics of one reading, in order of source and place.
class Diagnostics {
 public:
  /// Of one source and severity the first kMostKept are kept, the rest only counted.
  void add(Diagnostic diagnostic);
  /// Sorts by source and place, and takes out exact repeats.
  void sort();
  [[nodiscard]] const std::vector<Diagnostic>& list() const { return list_; }
  /// How many there are, kept or not.
  [[nodiscard]] std::size_t count(Severity severity) const;
  [[nodiscard]] std::size_t count(Severity severity, std::size_t source) const;
  [[nodiscard]] bool has_errors() const { return count(Severity::error) > 0; }

 private:
  struct Count {
    std::size_t kept = 0, left_out = 0;
  };
  std::vector<Diagnostic> list_;
  std::vector<std::array<Count, 2>> counts_;  // by source and severity
};

/// The sentence of a diagnostic, without place and suggestion. Values are made printable and cut at 200 signs.
[[nodiscard]] std::string sentence(const Diagnostic& diagnostic, Language language);

}  // namespace samenspel
