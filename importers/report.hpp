// Where the steps of one reading put what they find. Later steps are silent about places that an earlier step has
// named: what stands inside a mistake only follows from it. Cost: logarithmic in the mistakes of earlier steps.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "support/diagnostic.hpp"

namespace samenspel {

class Report {
 public:
  explicit Report(Diagnostics& out) : out_(out) {}
  Report(const Report&) = delete;
  Report& operator=(const Report&) = delete;

  /// Returns whether it was told: not when it begins inside a mistake of an earlier step.
  bool add(Code code, Place place, std::vector<Words> values = {}, std::optional<std::string> suggestion = {},
           std::vector<Related> related = {});
  /// From here on, all errors so far hide what is told about the same places.
  void end_step();
  /// Whether an error of an earlier step begins in this span.
  [[nodiscard]] bool is_hit(Place span) const;
  [[nodiscard]] std::size_t errors() const { return errors_; }

 private:
  [[nodiscard]] bool is_hidden(Place place) const;

  Diagnostics& out_;
  std::size_t errors_ = 0;
  /// (source, begin, the furthest end of it and all before it), in order.
  struct Named {
    std::uint32_t source, begin, reach;
  };
  std::vector<Named> named_;
};

}  // namespace samenspel
