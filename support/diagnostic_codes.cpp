#include "support/diagnostic_codes.hpp"

#include <array>
#include <cstddef>

namespace samenspel {

namespace {

constexpr std::array kRows{
    CodeRow{Code::file_empty, "file-empty", Severity::error,
            {"the file is empty", "het bestand is leeg"},
            {"", ""}},
    CodeRow{Code::actor_unknown, "actor-unknown", Severity::error,
            {"there is no actor \"{0}\"", "er is geen actor \"{0}\""},
            {"", ""}},
};

constexpr bool in_order() {
  if (kRows.size() != static_cast<std::size_t>(Code::count_)) return false;
  for (std::size_t i = 0; i < kRows.size(); ++i)
    if (kRows[i].code != static_cast<Code>(i)) return false;
  return true;
}
static_assert(in_order(), "the rows stand in the order of the enumeration, one each");

}  // namespace

const CodeRow& row_of(Code code) { return kRows[static_cast<std::size_t>(code)]; }

std::optional<Code> find_code(std::string_view id) {
  for (const CodeRow& row : kRows)
    if (row.id == id) return row.code;
  return std::nullopt;
}

std::span<const CodeRow> all_codes() { return kRows; }

}  // namespace samenspel
