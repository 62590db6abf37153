// Where actors stood in a drawing, kept in a file for the next one: CSV with the columns id, x and y. The ids are those
// that the audience of the drawing may see. What is wrong with such a file is told as a sentence with its line.
#pragma once

#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "graph/network.hpp"
#include "render/map/drawing.hpp"
#include "support/text.hpp"

namespace samenspel {

/// A file that is no list of places: exit status 1.
class PositionsError : public std::runtime_error {
 public:
  explicit PositionsError(Words words) : std::runtime_error(words.en), words_(std::move(words)) {}
  [[nodiscard]] const Words& words() const { return words_; }

 private:
  Words words_;
};

/// The places in `text` of the actors of a network, for MapOptions::kept; of others they are passed over. Also what a
/// spreadsheet made of the file is read: semicolons or tabs between the cells, decimal commas. `path` is for messages.
/// Throws PositionsError.
[[nodiscard]] std::vector<std::optional<Point>> read_positions(std::string_view text, const std::string& path,
                                                               const Actors& actors);
/// The same of a file. Empty where there is no such file. Throws FileError too.
[[nodiscard]] std::vector<std::optional<Point>> read_positions_file(const std::string& path, const Actors& actors);

/// The file for where the marks of `drawing` stand, a row for each actor in the order of the network.
[[nodiscard]] std::string positions_csv(const Drawing& drawing, const Actors& actors);

}  // namespace samenspel
