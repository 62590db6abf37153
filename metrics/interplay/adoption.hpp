// Whether institutions take initiatives on, how soon, and whether it lasts. An adoption is an event with the act
// `adopt` about an initiative, made by an actor that stands with an institution there. What is an initiative's first
// move or first adoption, and what came after one, is looked up in all of time; an adoption counts in a window that
// holds it. Cost O(events), and O(log) for each party to a contact about an adopted initiative. Throws Stopped.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "metrics/interplay/rows.hpp"
#include "metrics/interplay/timeline.hpp"

namespace samenspel {

/// The first dated adoption of an initiative by one institution.
struct FirstAdoption {
  ActorIndex adopter;
  Day day;
  bool inside;    ///< in the window
  bool followed;  ///< for 365 days, until the reference day
  bool lasts;     ///< the adopter is party to a dated contact about the initiative 180 to 365 days after
};
/// Of one initiative.
struct Adopted {
  std::vector<ActorIndex> adopters;      ///< of the window, each once, ascending; undated adoptions too
  std::vector<FirstAdoption> adoptions;  ///< by adopter
  std::optional<int> days;  ///< from the first dated move to the first dated adoption, where the window holds that
};
/// By group of the timeline.
[[nodiscard]] std::vector<Adopted> adoptions_of(const Timeline& timeline);

/// By row; NaN where undefined.
struct Adoption {
  std::vector<double> adopters, adoption_days, adoption_lasting;
  std::vector<double> followed;  ///< adoptions on which adoption_lasting rests
};
/// `adopted` as adoptions_of gives it.
[[nodiscard]] Adoption adoption(std::span<const InterplayRow> rows, std::span<const Adopted> adopted);

}  // namespace samenspel
