// What is wrong with an input, as data: a code of the table in diagnostic_codes.hpp, a place and the values of its
// sentence. Words are made only when it is printed (render/diagnostics). Nothing here prints or throws.
#pragma once

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

/// All diagnostics of one reading, in order of source and place.
class Diagnostics {
 public:
  void add(Diagnostic diagnostic) { list_.push_back(std::move(diagnostic)); }
  /// Sorts by source and place, and takes out exact repeats.
  void sort();
  [[nodiscard]] const std::vector<Diagnostic>& list() const { return list_; }
  [[nodiscard]] std::size_t count(Severity severity) const;
  [[nodiscard]] std::size_t count(Severity severity, std::size_t source) const;
  [[nodiscard]] bool has_errors() const { return count(Severity::error) > 0; }

 private:
  std::vector<Diagnostic> list_;
};

/// The sentence of a diagnostic, without place and suggestion. Values are made printable and cut at 200 signs.
[[nodiscard]] std::string sentence(const Diagnostic& diagnostic, Language language);

}  // namespace samenspel
