#include "cli/measure_named.hpp"

#include "support/unicode.hpp"

namespace samenspel {

namespace {

constexpr Text kUnknown{"there is no measure \"{0}\"{1}; samenspel explain lists them",
                        "er is geen maat \"{0}\"{1}; samenspel explain noemt ze alle"};
constexpr Text kNotOfActors{"--{0} {1}: no measure of actors; samenspel explain lists those",
                            "--{0} {1}: geen maat van actoren; samenspel explain noemt die"};

}  // namespace

UsageError unknown_measure(std::string_view name) {
  std::vector<std::string_view> known;
  for (const Measure& row : all_measures())
    known.push_back(row.id);
  return UsageError(fill(kUnknown, {Words(printable(name)), suggestion(name, known)}));
}

const Measure& actor_measure_named(std::string_view name, Option option) {
  const Measure* row = find_measure(name, Level::actors);
  if (row != nullptr && row->kind != ValueKind::text) return *row;
  if (row == nullptr && measures_named(name).empty()) throw unknown_measure(name);
  throw UsageError(fill(kNotOfActors, {Words(row_of(option).name), Words(printable(name))}));
}

}  // namespace samenspel
