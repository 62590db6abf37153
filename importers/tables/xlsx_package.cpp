#include "importers/tables/xlsx_package.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <new>
#include <utility>

#include <zip.h>

#include "importers/tables/xlsx_fault.hpp"

namespace samenspel::xlsx {
namespace {

constexpr std::uint64_t kMostPart = std::uint64_t{2} << 30, kMostOfAll = std::uint64_t{4} << 30;
/// Up to here any part may inflate, however well it was compressed.
constexpr std::uint64_t kHarmless = std::uint64_t{64} << 20, kMostRatio = 100;

/// Names in archives are written with either slash, and by some with one in front.
std::string comparable(std::string_view name) {
  std::string out(name);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (c == '\\') c = '/';
  }
  if (out.starts_with('/')) out.erase(0, 1);
  return out;
}

constexpr std::string_view kCompoundFile = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

/// Entries of the directory of a compound file are 128 bytes long, begin at a multiple of that, and begin with a name
/// in UTF-16.
bool has_stream(std::string_view bytes, std::string_view name) {
  std::string wide;
  for (const char c : name)
    wide.append({c, '\0'});
  wide.append(2, '\0');
  for (std::size_t at = 512; at + 128 <= bytes.size(); at += 128) {
    if (bytes.substr(at, wide.size()) == wide) return true;
  }
  return false;
}

/// Of bytes that are no zip archive.
XlsxFault what_else(std::string_view bytes) {
  if (bytes.starts_with(kCompoundFile)) {
    if (has_stream(bytes, "EncryptedPackage")) return XlsxFault::encrypted;
    if (has_stream(bytes, "Workbook") || has_stream(bytes, "Book")) return XlsxFault::old_format;
    return XlsxFault::not_a_workbook;
  }
  // Excel 2, 3 and 4 wrote their records bare, that of the beginning first.
  for (const std::string_view head : {std::string_view("\x09\x00\x04\x00", 4), std::string_view("\x09\x02\x06\x00", 4),
                                      std::string_view("\x09\x04\x06\x00", 4)}) {
    if (bytes.starts_with(head)) return XlsxFault::old_format;
  }
  return bytes.starts_with("PK\x03\x04") ? XlsxFault::damaged : XlsxFault::not_a_workbook;
}

[[noreturn]] void throw_trouble(int error) {
  if (error == ZIP_ER_MEMORY) throw std::bad_alloc();
  const bool locked = error == ZIP_ER_NOPASSWD || error == ZIP_ER_WRONGPASSWD || error == ZIP_ER_ENCRNOTSUPP;
  throw XlsxTrouble{locked ? XlsxFault::encrypted : XlsxFault::damaged};
}

struct Claim {
  std::uint64_t size, packed;
  bool encrypted;
};

Claim claim_of(zip_t* zip, zip_uint64_t index) {
  zip_stat_t stat;
  zip_stat_init(&stat);
  if (zip_stat_index(zip, index, 0, &stat) != 0) throw_trouble(zip_error_code_zip(zip_get_error(zip)));
  constexpr zip_uint64_t needed = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE;
  if ((stat.valid & needed) != needed) throw XlsxTrouble{XlsxFault::damaged};
  return {stat.size, stat.comp_size, stat.encryption_method != ZIP_EM_NONE};
}

}  // namespace

struct Package::Archive {
  explicit Archive(std::string file) : bytes(std::move(file)) {
    if (!bytes.starts_with("PK")) throw XlsxTrouble{what_else(bytes)};
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    if (source != nullptr) zip = zip_open_from_source(source, ZIP_RDONLY, &error);
    const int code = zip_error_code_zip(&error);
    zip_error_fini(&error);
    if (zip == nullptr) {
      zip_source_free(source);
      if (code == ZIP_ER_MEMORY) throw std::bad_alloc();
      throw XlsxTrouble{what_else(bytes)};
    }
  }
  Archive(const Archive&) = delete;
  Archive& operator=(const Archive&) = delete;
  ~Archive() { zip_discard(zip); }

  void list_parts() {
    std::uint64_t claimed = 0;
    const auto count = static_cast<zip_uint64_t>(std::max<zip_int64_t>(zip_get_num_entries(zip, 0), 0));
    for (zip_uint64_t i = 0; i < count; ++i) {
      const char* name = zip_get_name(zip, i, ZIP_FL_ENC_RAW);
      if (name == nullptr) throw_trouble(zip_error_code_zip(zip_get_error(zip)));
      claimed += std::min(claim_of(zip, i).size, kMostOfAll);
      if (claimed > kMostOfAll) throw XlsxTrouble{XlsxFault::too_large};
      parts.emplace(comparable(name), i);
    }
  }

  std::string bytes;
  zip_t* zip = nullptr;
  std::map<std::string, zip_uint64_t> parts;
};

namespace {

struct OpenPart {
  OpenPart(std::shared_ptr<const void> of, zip_file_t* opened, std::uint64_t claimed)
      : archive(std::move(of)), file(opened), left(claimed) {}
  OpenPart(const OpenPart&) = delete;
  OpenPart& operator=(const OpenPart&) = delete;
  ~OpenPart() { zip_fclose(file); }

  std::shared_ptr<const void> archive;  ///< lives longer than the file in it
  zip_file_t* file;
  std::uint64_t left;
};

}  // namespace

Package::Package(std::string bytes) {
  auto archive = std::make_shared<Archive>(std::move(bytes));
  archive->list_parts();
  archive_ = std::move(archive);
}

bool Package::has(std::string_view name) const {
  return archive_->parts.contains(comparable(name));
}

PartReader Package::open(std::string_view name) const {
  const auto found = archive_->parts.find(comparable(name));
  if (found == archive_->parts.end()) throw XlsxTrouble{XlsxFault::damaged};
  const Claim claim = claim_of(archive_->zip, found->second);
  if (claim.encrypted) throw XlsxTrouble{XlsxFault::encrypted};
  const std::uint64_t packed = std::min<std::uint64_t>(claim.packed, archive_->bytes.size());
  if (claim.size > kMostPart || (claim.size > kHarmless && claim.size / kMostRatio >= packed))
    throw XlsxTrouble{XlsxFault::too_large};
  zip_file_t* file = zip_fopen_index(archive_->zip, found->second, 0);
  if (file == nullptr) throw_trouble(zip_error_code_zip(zip_get_error(archive_->zip)));
  auto part = std::make_shared<OpenPart>(archive_, file, claim.size);
  return [part = std::move(part)](std::span<char> to) -> std::size_t {
    const zip_int64_t got = zip_fread(part->file, to.data(), to.size());
    if (got < 0) throw_trouble(zip_error_code_zip(zip_file_get_error(part->file)));
    const auto count = static_cast<std::uint64_t>(got);
    if (count > part->left) throw XlsxTrouble{XlsxFault::damaged};
    part->left -= count;
    return count;
  };
}

}  // namespace samenspel::xlsx
