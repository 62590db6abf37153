#include "cli/commands.hpp"
#include "cli/input.hpp"
#include "importers/network_file.hpp"
#include "render/diagnostics/diagnostics_json.hpp"
#include "render/diagnostics/diagnostics_text.hpp"
#include "support/files.hpp"
#include "support/unicode.hpp"

namespace samenspel {

namespace {

constexpr Text kFine{"{0}: nothing wrong: {1}, {2}, {3}", "{0}: in orde: {1}, {2}, {3}"};
constexpr Text kCounts{"{0}: {1} and {2}", "{0}: {1} en {2}"};

Words counted(std::size_t n, Text one, Text many) {
  const std::string number = std::to_string(n) + " ";
  const Text words = n == 1 ? one : many;
  return {number + std::string(words.en), number + std::string(words.nl)};
}

std::string summary(const ReadNetwork& read, Language language, bool strict) {
  std::size_t errors = read.diagnostics.count(Severity::error), warnings = read.diagnostics.count(Severity::warning);
  if (strict) {
    errors += warnings;
    warnings = 0;
  }
  const Words path(printable(read.sources.front().path()));
  if (errors + warnings == 0 && read.network) {
    const std::vector<Words> values{
        path, counted(read.network->actors.size(), {"actor", "actor"}, {"actors", "actoren"}),
        counted(read.network->ties.size(), {"tie", "relatie"}, {"ties", "relaties"}),
        counted(read.network->events.size(), {"event", "gebeurtenis"}, {"events", "gebeurtenissen"})};
    return fill(kFine, language, values) + "\n";
  }
  const std::vector<Words> values{path, counted(errors, {"error", "fout"}, {"errors", "fouten"}),
                                  counted(warnings, {"warning", "waarschuwing"}, {"warnings", "waarschuwingen"})};
  return fill(kCounts, language, values) + "\n";
}

}  // namespace

int run_check(const Arguments& arguments, Talk& talk) {
  enum Format : std::size_t { kText, kJson };  // in the order of the command's row
  const bool json = arguments.choice(Option::format).value_or(kText) == kJson;
  const bool strict = arguments.has(Option::strict);
  bool wrong = false;
  std::string text;
  std::vector<CheckedFile> files;
  for (const std::string& path : arguments.operands()) {
    ReadNetwork read = read_network(path, threads_of(arguments));
    talk.file_says(read.language);
    wrong = wrong || read.diagnostics.has_errors() || (strict && read.diagnostics.count(Severity::warning) > 0);
    if (json) {
      files.push_back({std::move(read.sources), std::move(read.diagnostics)});
      continue;
    }
    DiagnosticsStyle style = talk.style(!arguments.has(Option::output));
    style.colour = style.colour && !arguments.has(Option::output);
    style.warnings_are_errors = strict;
    style.warnings = style.warnings || strict;
    const std::string shown = diagnostics_text(read.sources, read.diagnostics, style);
    text += (text.empty() ? "" : "\n") + shown + (shown.empty() ? "" : "\n") + summary(read, style.language, strict);
  }
  talk.give(arguments, json ? diagnostics_json(files, talk.language(), strict) : text);
  return wrong ? 1 : 0;
}

}  // namespace samenspel
