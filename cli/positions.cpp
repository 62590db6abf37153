#include "cli/positions.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cmath>
#include <unordered_map>

#include <sys/stat.h>

#include "importers/tables/csv_dialect.hpp"
#include "importers/tables/csv_rows.hpp"
#include "render/tables/measures_csv.hpp"
#include "support/files.hpp"
#include "support/numbers.hpp"
#include "support/unicode.hpp"

namespace samenspel {

namespace {

constexpr double kFarthest = 100'000;  ///< points; Graphviz takes no million

constexpr Text kWhere{"{0}, line {1}: {2}", "{0}, regel {1}: {2}"};
constexpr Text kNoHeading{
    "a file of places begins with the line id,x,y; take this one away, or give another name, and "
    "it will be written",
    "een bestand met plaatsen begint met de regel id,x,y; haal dit weg of noem een andere naam, "
    "dan wordt het geschreven"};
constexpr Text kNotUtf8{"a sign that is not UTF-8; save the file as CSV UTF-8",
                        "een teken dat geen UTF-8 is; bewaar het bestand als CSV UTF-8"};
constexpr Text kQuote{"a quotation mark has no other half; write the whole id between two, and one inside it twice",
                      "een aanhalingsteken mist zijn andere helft; zet de hele id tussen twee, en een erbinnen dubbel"};
constexpr Text kNotThree{"a row has three cells, id, x and y, such as {0},120.5,80",
                         "een rij heeft drie cellen, id, x en y, zoals {0},120.5,80"};
constexpr Text kNoId{"the id is missing; write whose place it is, such as Ann,120.5,80",
                     "de id ontbreekt; schrijf wiens plaats het is, zoals Ann,120.5,80"};
constexpr Text kNotNumber{"the {0} of {1} is \"{2}\"; write a number of points, such as 120.5",
                          "de {0} van {1} is \"{2}\"; schrijf een aantal punten, zoals 120.5"};
constexpr Text kTooFar{"the {0} of {1} is {2}; it may be {3} points at most",
                       "de {0} van {1} is {2}; het mogen hoogstens {3} punten zijn"};
constexpr Text kTwice{"{0} has a place already in line {1}; leave one of the two out",
                      "{0} heeft al een plaats in regel {1}; laat een van de twee weg"};

class Reader {
 public:
  Reader(std::string_view text, const std::string& path) : text_(text), path_(path) {}

  std::vector<std::optional<Point>> read(const Actors& actors) {
    if (!is_utf8(text_)) throw fault(line_of_bad_sign(), Words(kNotUtf8));
    const CsvDialect dialect = dialect_of(text_);
    delimiter_ = dialect.delimiter;
    first_ = dialect.first_row;
    CsvRows rows(text_.substr(first_), first_, delimiter_, 0);
    std::vector<Field> cells;
    bool heading = true;
    std::unordered_map<std::string, std::size_t> lines;
    std::vector<std::optional<Point>> out(actors.size());
    while (next(rows, cells)) {
      const bool empty = std::all_of(cells.begin(), cells.end(), [](const Field& cell) { return cell.text.empty(); });
      if (empty) continue;
      if (heading) {
        check_heading(cells);
        heading = false;
        continue;
      }
      const std::string id(cells[0].text);
      if (cells.size() != 3)
        throw fault(line_, fill(kNotThree, {Words(id.empty() ? "Ann" : csv_field(printable(id)))}));
      if (id.empty()) throw fault(line_, Words(kNoId));
      const auto [place, is_new] = lines.try_emplace(id, line_);
      if (!is_new) throw fault(line_, fill(kTwice, {Words(printable(id)), Words(std::to_string(place->second))}));
      const Point point{number("x", id, cells[1].text), number("y", id, cells[2].text)};
      if (const ActorIndex actor = actors.find(id); actor != kNone) out[actor] = point;
    }
    if (heading) throw fault(1, Words(kNoHeading));
    return out;
  }

 private:
  /// The next row, and on which line it begins.
  bool next(CsvRows& rows, std::vector<Field>& cells) {
    for (const std::size_t begin = first_ + rows.at(); counted_ < begin; ++counted_)
      line_ += text_[counted_] == '\n' ? 1 : 0;
    if (!rows.next(cells)) return false;
    if (rows.fault()) throw fault(line_, Words(kQuote));
    return true;
  }

  [[nodiscard]] std::size_t line_of_bad_sign() const {
    std::size_t line = 1;
    for (std::string_view rest = text_; !rest.empty();) {
      const CodePoint sign = first_code_point(rest);
      if (!sign.valid) return line;
      line += rest[0] == '\n' ? 1 : 0;
      rest.remove_prefix(sign.length);
    }
    return line;
  }

  void check_heading(const std::vector<Field>& cells) const {
    constexpr std::array<std::string_view, 3> names{"id", "x", "y"};
    bool right = cells.size() == names.size();
    for (std::size_t i = 0; right && i < names.size(); ++i)
      right = folded(cells[i].text) == names[i];
    if (!right) throw fault(line_, Words(kNoHeading));
  }

  [[nodiscard]] double number(std::string_view axis, const std::string& id, std::string_view text) const {
    std::string written(text);
    if (delimiter_ != ',') std::replace(written.begin(), written.end(), ',', '.');
    const auto value = read_number(written);
    if (!value)
      throw fault(line_, fill(kNotNumber, {Words(std::string(axis)), Words(printable(id)), Words(printable(text))}));
    if (std::abs(*value) > kFarthest)
      throw fault(line_, fill(kTooFar, {Words(std::string(axis)), Words(printable(id)), Words(printable(text)),
                                        Words(readable(kFarthest, 0, false), readable(kFarthest, 0, true))}));
    return *value;
  }

  [[nodiscard]] PositionsError fault(std::size_t line, const Words& what) const {
    return PositionsError(fill(kWhere, {Words(printable(path_)), Words(std::to_string(line)), what}));
  }

  std::string_view text_;
  const std::string& path_;
  char delimiter_ = ',';
  std::size_t first_ = 0;  ///< bytes before the first row
  std::size_t line_ = 1, counted_ = 0;
};

}  // namespace

std::vector<std::optional<Point>> read_positions(std::string_view text, const std::string& path, const Actors& actors) {
  return Reader(text, path).read(actors);
}

std::vector<std::optional<Point>> read_positions_file(const std::string& path, const Actors& actors) {
  struct stat info {};
  if (::stat(path.c_str(), &info) != 0 && errno == ENOENT) return {};
  return read_positions(read_file(path), path, actors);
}

std::string positions_csv(const Drawing& drawing, const Actors& actors) {
  std::string out = "id,x,y\n";
  for (ActorIndex i = 0; i < std::min(actors.size(), drawing.actors.size()); ++i) {
    const Point place = drawing.actors[i].mark.at + drawing.origin;
    out += csv_field(actors.id(i));
    for (const double value : {place.x, place.y})
      out += "," + shortest(std::round(value * 100) / 100 + 0.0);
    out += '\n';
  }
  return out;
}

}  // namespace samenspel
