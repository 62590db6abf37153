// Reads a network file from a text, and shows what was told in short lines that tests compare:
//   "3:8-14 sector-unknown -> bewoner"  (line, first column, the first one behind; the suggestion)
#pragma once

#include <string>
#include <vector>

#include <fmt/format.h>

#include "importers/network_file.hpp"

namespace samenspel {

inline std::vector<std::string> told(const ReadNetwork& read) {
  std::vector<std::string> lines;
  for (const Diagnostic& diagnostic : read.diagnostics.list()) {
    const Located at = read.sources[diagnostic.place.source].locate(diagnostic.place);
    std::string line = fmt::format("{}:{}-{} {}", at.line, at.column, at.end_column, row_of(diagnostic.code).id);
    if (diagnostic.suggestion) line += " -> " + *diagnostic.suggestion;
    for (const Related& related : diagnostic.related)
      line += fmt::format(" ({})", read.sources[related.place.source].locate(related.place).line);
    lines.push_back(line);
  }
  return lines;
}

inline ReadNetwork read_text(std::string text) {
  return read_network_file("net.yaml", std::move(text));
}
inline std::vector<std::string> told(std::string text) {
  return told(read_text(std::move(text)));
}

/// The sentence of the first diagnostic.
inline std::string first_sentence(std::string text, Language language) {
  const ReadNetwork read = read_text(std::move(text));
  return read.diagnostics.list().empty() ? "" : sentence(read.diagnostics.list().front(), language);
}

}  // namespace samenspel
