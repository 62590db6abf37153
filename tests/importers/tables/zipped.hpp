// Zip archives made in memory, part by part: workbooks as a test wants them, right or wrong.
#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include <zip.h>

namespace samenspel::test {

/// Name in the archive, and content.
using ZipParts = std::vector<std::pair<std::string, std::string>>;

enum class Packing { deflated, stored, encrypted };

[[nodiscard]] inline std::string zipped(const ZipParts& parts, Packing packing = Packing::deflated) {
  const auto demand = [](bool holds) {
    if (!holds) throw std::runtime_error("no archive could be made");
  };
  zip_source_t* const archive = zip_source_buffer_create(nullptr, 0, 0, nullptr);
  demand(archive != nullptr);
  zip_source_keep(archive);
  zip_t* const zip = zip_open_from_source(archive, ZIP_CREATE | ZIP_TRUNCATE, nullptr);
  demand(zip != nullptr);
  for (const auto& [name, content] : parts) {
    const zip_int64_t index =
        zip_file_add(zip, name.c_str(), zip_source_buffer(zip, content.data(), content.size(), 0), ZIP_FL_ENC_UTF_8);
    demand(index >= 0);
    const auto at = static_cast<zip_uint64_t>(index);
    demand(zip_set_file_compression(zip, at, packing == Packing::stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 1) == 0);
    demand(zip_file_set_mtime(zip, at, 1'000'000'000, 0) == 0);
    if (packing == Packing::encrypted) demand(zip_file_set_encryption(zip, at, ZIP_EM_AES_256, "geheim") == 0);
  }
  demand(zip_close(zip) == 0);

  zip_stat_t stat;
  zip_stat_init(&stat);
  demand(zip_source_stat(archive, &stat) == 0 && zip_source_open(archive) == 0);
  std::string bytes(stat.size, '\0');
  demand(zip_source_read(archive, bytes.data(), bytes.size()) == static_cast<zip_int64_t>(bytes.size()));
  zip_source_close(archive);
  zip_source_free(archive);
  return bytes;
}

}  // namespace samenspel::test
