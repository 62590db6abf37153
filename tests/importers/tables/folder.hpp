// Files in a folder of the test's own, and what is told of them in short lines:
//   "ties.csv 3:5-8 actor-unknown -> Kees (2)"   or   "b.xlsx Leden!B3 sector-unknown -> official"
#pragma once

#include <filesystem>
#include <fstream>
#include <initializer_list>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <unistd.h>

#include "importers/network_file.hpp"

namespace samenspel::test {

class Folder {
 public:
  Folder(std::initializer_list<std::pair<std::string, std::string>> files = {}) {
    std::string pattern = (std::filesystem::temp_directory_path() / "samenspel-tables-XXXXXX").string();
    if (::mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no temporary folder");
    path_ = pattern;
    for (const auto& [name, bytes] : files)
      write(name, bytes);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() { std::filesystem::remove_all(path_); }

  void write(const std::string& name, const std::string& bytes) const {
    std::ofstream(path_ / name, std::ios::binary) << bytes;
  }
  [[nodiscard]] std::string path(const std::string& name = {}) const {
    return name.empty() ? path_.string() : (path_ / name).string();
  }

 private:
  std::filesystem::path path_;
};

inline std::vector<std::string> told_of_tables(const ReadNetwork& read) {
  const auto place = [&](Place at) {
    const Source& source = read.sources[at.source];
    const std::string name = std::filesystem::path(source.path()).filename().string();
    if (source.is_tables()) return std::string("*");
    const Located where = source.locate(at);
    if (!where.cell.empty()) return fmt::format("{} {}!{}", name, source.sheet(), where.cell);
    return fmt::format("{} {}:{}-{}", name, where.line, where.column, where.end_column);
  };
  std::vector<std::string> lines;
  for (const Diagnostic& diagnostic : read.diagnostics.list()) {
    std::string line = place(diagnostic.place) + " " + std::string(row_of(diagnostic.code).id);
    if (diagnostic.suggestion) line += " -> " + *diagnostic.suggestion;
    for (const Related& related : diagnostic.related)
      line += " (" + place(related.place) + ")";
    lines.push_back(line);
  }
  return lines;
}

}  // namespace samenspel::test
