#include "render/diagnostics/diagnostics_json.hpp"

#include <nlohmann/json.hpp>

#include "render/diagnostics/diagnostics_text.hpp"
#include "support/unicode.hpp"

namespace samenspel {

namespace {

using Json = nlohmann::ordered_json;

std::string dump(const Json& json) {
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Json diagnostic_json(const Sources& sources, const Diagnostic& diagnostic, Language language, bool strict) {
  const CodeRow& row = row_of(diagnostic.code);
  const Located where = sources[diagnostic.place.source].locate(diagnostic.place);
  Json out{{"code", row.id},
           {"severity", row.severity == Severity::error || strict ? "error" : "warning"},
           {"file", sources[diagnostic.place.source].path()},
           {"line", where.line},
           {"column", where.column},
           {"end_column", where.end_column},
           {"sheet", nullptr},
           {"cell", nullptr},
           {"message", sentence(diagnostic, language)},
           {"suggestion", nullptr},
           {"related", Json::array()}};
  if (diagnostic.suggestion) out["suggestion"] = printable(*diagnostic.suggestion);
  for (const Related& related : diagnostic.related) {
    const Located there = sources[related.place.source].locate(related.place);
    out["related"].push_back({{"file", sources[related.place.source].path()},
                              {"line", there.line},
                              {"column", there.column},
                              {"message", related.message.in(language)}});
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
      const std::size_t errors = file.diagnostics.count(Severity::error, i);
      const std::size_t warnings = file.diagnostics.count(Severity::warning, i);
      out["files"].push_back({{"file", file.sources[i].path()},
                              {"errors", strict ? errors + warnings : errors},
                              {"warnings", strict ? 0 : warnings}});
    }
  }
  return dump(out);
}

}  // namespace samenspel
