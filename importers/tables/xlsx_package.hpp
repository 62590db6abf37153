// The zip archive of a workbook: its parts by name. Every function throws XlsxTrouble for what is wrong with the file.
// Claims of size are not believed but held to: a part that inflates to more than it claims is damaged, and one is too
// large that claims more than 2 GB, or more than 64 MB and a hundred times what it takes in the file, or whose archive
// claims more than 4 GB for all. So a bomb is told before it is inflated.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace samenspel::xlsx {

/// Fills the start of the span, tells how much of it: 0 at the end, where the checksum has been found right.
using PartReader = std::function<std::size_t(std::span<char>)>;

class Package {
 public:
  explicit Package(std::string bytes);

  /// Names are compared as the format asks: from the top of the archive, without case.
  [[nodiscard]] bool has(std::string_view name) const;
  /// Damaged when there is no such part. The reader may outlive the package.
  [[nodiscard]] PartReader open(std::string_view name) const;

 private:
  struct Archive;
  std::shared_ptr<const Archive> archive_;
};

}  // namespace samenspel::xlsx
