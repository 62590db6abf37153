// How wide words are in the letters of a poster, and whether the machine has those letters: pango, asked once for each
// text. Widths grow with the letter exactly, for nothing is rounded to dots, so that every format shows one picture.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace samenspel {

/// Weights of letters as CSS and pango number them.
inline constexpr int kRegular = 400, kBold = 700, kHeavy = 800;

class Letters {
 public:
  /// `families`: names with commas between, the first that the machine has is taken.
  explicit Letters(std::string families);
  ~Letters();
  Letters(const Letters&) = delete;
  Letters& operator=(const Letters&) = delete;

  /// Width in points of one line in a letter of `size` points.
  [[nodiscard]] double width(std::string_view line, double size, int weight) const;
  /// The text in lines of at most `width` points, broken at blanks; a word that is wider is broken too. At least one.
  [[nodiscard]] std::vector<std::string> lines(std::string_view text, double size, int weight, double width) const;

  [[nodiscard]] const std::string& families() const;
  /// The family asked for first, where the machine has another in its place; else "".
  [[nodiscard]] std::string missing_family() const;
  /// Whether some sign of the line is in no font of this machine.
  [[nodiscard]] bool has_unknown_sign(std::string_view line) const;

 private:
  struct Inner;
  std::unique_ptr<Inner> inner_;
};

}  // namespace samenspel
