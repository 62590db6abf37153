#include "render/diagnostics/diagnostics_json.hpp"

#include <utility>

#include <nlohmann/json.hpp>

#include "render/diagnostics/diagnostics_text.hpp"
#include "support/unicode.hpp"

namespace samenspel {

namespace {

using Json = nlohmann::ordered_json;

std::string dump(const Json& json) {
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

/// Where a place is; no sheet and cell in a text.
Json place_json(const Source& source, const Located& where) {
  const bool sheet = !where.cell.empty();
  return {{"file", source.path()},
          {"line", where.line},
          {"column", where.column},
          {"end_column", where.end_column},
          {"sheet", sheet ? Json(source.sheet()) : Json()},
          {"cell", sheet ? Json(where.cell) : Json()}};
}

Json diagnostic_json(const Sources& sources, const Diagnostic& diagnostic, Language language, bool strict) {
  const CodeRow& row = row_of(diagnostic.code);
  const Source& source = sources[diagnostic.place.source];
  Json out{{"code", row.id}, {"severity", row.severity == Severity::error || strict ? "error" : "warning"}};
  out.update(place_json(source, source.locate(diagnostic.place)));
  out["message"] = sentence(diagnostic, language);
  out["suggestion"] = nullptr;
  out["related"] = Json::array();
  if (diagnostic.suggestion) out["suggestion"] = printable(*diagnostic.suggestion);
  for (const Related& related : diagnostic.related) {
    const Source& other = sources[related.place.source];
    Json there = place_json(other, other.locate(related.place));
    there.erase("end_column");
    there["message"] = related.message.in(language);
    out["related"].push_back(std::move(there));
  }
  return out;
}

}  // namespace

std::string diagnostics_json(const std::vector<CheckedFile>& files, Language language, bool strict) {
  Json out{{"samenspel", SAMENSPEL_VERSION}, {"schema", "samenspel-check/1"}};
  out["files"] = Json::array();
  out["diagnostics"] = Json::array();
  for (const CheckedFile& file : files) {
    std::vector<std::size_t> shown(file.sources.size());
    for (const Diagnostic& diagnostic : file.diagnostics.list()) {
      const bool error = row_of(diagnostic.code).severity == Severity::error || strict;
      if (error && ++shown[diagnostic.place.source] > kShownErrors) continue;
      out["diagnostics"].push_back(diagnostic_json(file.sources, diagnostic, language, strict));
    }
    for (std::size_t i = 0; i < file.sources.size(); ++i) {
      const std::string& path = file.sources[i].path();
      std::size_t errors = file.diagnostics.count(Severity::error, i);
      std::size_t warnings = file.diagnostics.count(Severity::warning, i);
      if (strict) errors += std::exchange(warnings, 0);
      Json& told = out["files"];  // the sheets of one workbook are one file
      if (i > 0 && told.back()["file"] == path) {
        told.back()["errors"] = told.back()["errors"].get<std::size_t>() + errors;
        told.back()["warnings"] = told.back()["warnings"].get<std::size_t>() + warnings;
      } else {
        told.push_back({{"file", path}, {"errors", errors}, {"warnings", warnings}});
      }
    }
  }
  return dump(out);
}

}  // namespace samenspel
