// The files that were read, and places in them. A place is a span of bytes; it becomes a line and a column (counted
// from 1, in code points, a byte order mark at the start left out) only when it is printed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace samenspel {

/// A span in a source: 8 bytes. `length` is cut at 16 million.
struct Place {
  std::uint32_t begin = 0;
  std::uint32_t length : 24 = 0;
  std::uint32_t source : 8 = 0;
  friend bool operator==(const Place&, const Place&) = default;
};
[[nodiscard]] inline Place make_place(std::size_t source, std::size_t begin, std::size_t end) {
  constexpr std::size_t most = (std::size_t{1} << 24) - 1;
  const std::size_t length = end > begin ? end - begin : 0;
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(length < most ? length : most),
          static_cast<std::uint32_t>(source)};
}

/// Where a place is, for people.
struct Located {
  std::size_t line, column;    ///< from 1
  std::size_t end_column;      ///< the first column behind it; the end of the line where it runs over more lines
  std::string_view line_text;  ///< the line without its end
};

/// One file as it was read. Lines end at LF, CR LF or a lone CR.
class Source {
 public:
  Source(std::string path, std::string bytes) : path_(std::move(path)), bytes_(std::move(bytes)) {}
  [[nodiscard]] const std::string& path() const { return path_; }
  [[nodiscard]] const std::string& bytes() const { return bytes_; }
  /// Cost: logarithmic in the lines after the first call, plus the length of the line. The first call counts the lines:
  /// not from two threads at once.
  [[nodiscard]] Located locate(Place place) const;

 private:
  std::string path_, bytes_;
  mutable std::vector<std::size_t> line_starts_;
};

using Sources = std::vector<Source>;

}  // namespace samenspel
