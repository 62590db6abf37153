#include "render/graphviz/helper/values.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <span>
#include <vector>

namespace helper {
namespace {

/// No picture is wider than this many points, and no number of a request is larger.
constexpr double far_away = 1e6;

using Words = std::span<const std::string_view>;

bool among(std::string_view word, Words words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool made_of(std::string_view text, std::string_view signs) {
  return text.find_first_not_of(signs) == std::string_view::npos;
}

std::optional<double> read_number(std::string_view text) {
  if (text.starts_with('+')) text.remove_prefix(1);
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  // The comparison is false for NaN too.
  if (!(value >= -far_away && value <= far_away)) return std::nullopt;
  return value;
}

constexpr std::string_view digits = "0123456789";
constexpr std::string_view letters_and_digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

template <int low, int high>
bool number(std::string_view text) {
  const std::optional<double> value = read_number(text);
  return value && *value >= low && *value <= high;
}

bool whole(std::string_view text) {
  return !text.empty() && text.size() <= 9 && made_of(text, digits);
}

bool word(std::string_view text) {
  return text.size() <= 64 && made_of(text, letters_and_digits);
}

bool any_text(std::string_view) {
  return true;
}

bool font(std::string_view text) {
  return text.size() <= 1000 && text.find('/') == std::string_view::npos;
}

/// A name, "#RRGGBB", "#RRGGBBAA", or several with their shares: "#E69F00;0.7:#0072B2".
bool colour(std::string_view text) {
  return text.size() <= 4000 && std::all_of(text.begin(), text.end(), [](char c) {
           return letters_and_digits.find(c) != std::string_view::npos || c == '#' || c == '.' || c == ';' || c == ':';
         });
}

/// "+5,3.5": room to keep free.
bool room(std::string_view text) {
  return !text.empty() && text.size() <= 40 && made_of(text, "+,.0123456789");
}

bool style(std::string_view text) {
  static constexpr std::array<std::string_view, 9> styles{"",       "solid",  "dashed",  "dotted", "bold",
                                                          "filled", "wedged", "rounded", "invis"};
  while (true) {
    const std::size_t comma = text.find(',');
    if (!among(text.substr(0, comma), styles)) return false;
    if (comma == std::string_view::npos) return true;
    text.remove_prefix(comma + 1);
  }
}

bool shape(std::string_view text) {
  static constexpr std::array<std::string_view, 12> shapes{"box",      "circle",    "ellipse", "square",
                                                           "diamond",  "house",     "hexagon", "triangle",
                                                           "pentagon", "plaintext", "plain",   "none"};
  return among(text, shapes);
}

/// Points and curves: numbers between blanks, commas and semicolons, and the marks of ends "s," "e,".
bool places(std::string_view text) {
  while (!text.empty()) {
    const std::size_t end = text.find_first_of(" ,;!");
    const std::string_view part = text.substr(0, end);
    if (!part.empty() && part != "s" && part != "e" && !read_number(part)) return false;
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return true;
}

struct Rule {
  std::string_view name;
  bool (*accepts)(std::string_view);
  bool may_be_html = false;
};

constexpr std::array graph_rules{
    Rule{"_background", plain_background},
    Rule{"bgcolor", colour},
    Rule{"dpi", number<1, 1200>},
    Rule{"epsilon", number<0, 1>},
    Rule{"fontname", font},
    Rule{"forcelabels", word},
    Rule{"K", number<0, 100000>},
    Rule{"label", any_text, true},
    Rule{"margin", number<0, 1000>},
    Rule{"maxiter", whole},
    Rule{"mode", word},
    Rule{"model", word},
    Rule{"nodesep", number<0, 1000>},
    Rule{"normalize", word},
    Rule{"notranslate", word},
    Rule{"outputorder", word},
    Rule{"overlap", word},
    Rule{"overlap_scaling", number<-1000, 1000>},
    Rule{"pack", word},
    Rule{"packmode", word},
    Rule{"pad", number<0, 1000>},
    Rule{"rankdir", word},
    Rule{"ranksep", number<0, 1000>},
    Rule{"repulsiveforce", number<0, 100>},
    Rule{"sep", room},
    Rule{"smoothing", word},
    Rule{"splines", word},
    // A number only: any other start is drawn from the clock.
    Rule{"start", whole},
};
constexpr std::array node_rules{
    Rule{"class", any_text},
    Rule{"color", colour},
    Rule{"fillcolor", colour},
    Rule{"fixedsize", word},
    Rule{"fontcolor", colour},
    Rule{"fontname", font},
    Rule{"fontsize", number<1, 1000>},
    Rule{"height", number<0, 2000>},
    Rule{"id", any_text},
    Rule{"label", any_text, true},
    Rule{"margin", number<0, 1000>},
    Rule{"penwidth", number<0, 1000>},
    Rule{"pin", word},
    Rule{"pos", places},
    Rule{"shape", shape},
    Rule{"style", style},
    Rule{"width", number<0, 2000>},
    Rule{"xlabel", any_text, true},
    Rule{"xlp", places},
};
constexpr std::array edge_rules{
    Rule{"arrowhead", word},
    Rule{"arrowsize", number<0, 100>},
    Rule{"arrowtail", word},
    Rule{"class", any_text},
    Rule{"color", colour},
    Rule{"dir", word},
    Rule{"id", any_text},
    Rule{"label", any_text, true},
    Rule{"len", number<0, 100000>},
    Rule{"penwidth", number<0, 1000>},
    Rule{"pos", places},
    Rule{"style", style},
    Rule{"weight", number<0, 100000>},
};

std::span<const Rule> rules_of(Kind kind) {
  switch (kind) {
    case Kind::graph:
      return graph_rules;
    case Kind::node:
      return node_rules;
    case Kind::edge:
      break;
  }
  return edge_rules;
}

std::string upper(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  return out;
}

constexpr std::string_view blanks = " \t\r\n";

/// The attributes of an element: NAME="value" or NAME='value', as often as wanted.
bool plain_html_attributes(std::string_view text) {
  static constexpr std::array<std::string_view, 15> names{
      "ALIGN", "BALIGN", "BGCOLOR", "BORDER",     "CELLBORDER", "CELLPADDING", "CELLSPACING", "COLOR",
      "FACE",  "HEIGHT", "STYLE",   "POINT-SIZE", "FIXEDSIZE",  "VALIGN",      "WIDTH"};
  while (true) {
    const std::size_t start = text.find_first_not_of(blanks);
    if (start == std::string_view::npos) return true;
    text.remove_prefix(start);
    const std::size_t equals = text.find('=');
    if (equals == std::string_view::npos || !among(upper(text.substr(0, equals)), names)) return false;
    text.remove_prefix(equals + 1);
    if (text.empty() || (text[0] != '"' && text[0] != '\'')) return false;
    const std::size_t close = text.find(text[0], 1);
    if (close == std::string_view::npos) return false;
    const std::string_view value = text.substr(1, close - 1);
    if (value.size() > 1000 || value.find_first_of("<>&\\/") != std::string_view::npos) return false;
    text.remove_prefix(close + 1);
  }
}

/// Reads the words of an xdot text one by one.
class Operations {
 public:
  explicit Operations(std::string_view text) : text_(text) {}

  [[nodiscard]] bool at_end() {
    skip_blanks();
    return text_.empty();
  }
  [[nodiscard]] std::string_view next_word() {
    skip_blanks();
    const std::size_t end = std::min(text_.find_first_of(blanks), text_.size());
    const std::string_view out = text_.substr(0, end);
    text_.remove_prefix(end);
    return out;
  }
  [[nodiscard]] bool numbers(std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
      if (!read_number(next_word())) return false;
    }
    return true;
  }
  [[nodiscard]] std::optional<std::size_t> count() {
    const std::string_view digits_of_count = next_word();
    if (!whole(digits_of_count)) return std::nullopt;
    std::size_t value = 0;
    std::from_chars(digits_of_count.data(), digits_of_count.data() + digits_of_count.size(), value);
    return value;
  }
  /// "n -text", of n bytes, and a blank behind.
  [[nodiscard]] std::optional<std::string_view> counted_text() {
    const std::optional<std::size_t> length = count();
    if (!length || !text_.starts_with(" -") || text_.size() < *length + 3 || text_[*length + 2] != ' ') {
      return std::nullopt;
    }
    const std::string_view out = text_.substr(2, *length);
    text_.remove_prefix(*length + 2);
    return out;
  }

 private:
  void skip_blanks() { text_.remove_prefix(std::min(text_.find_first_not_of(blanks), text_.size())); }
  std::string_view text_;
};

bool plain_operation(std::string_view name, Operations& rest) {
  if (name == "E" || name == "e") return rest.numbers(4);
  if (name == "P" || name == "p" || name == "L" || name == "B" || name == "b") {
    const std::optional<std::size_t> points = rest.count();
    if (!points || *points < 2) return false;
    // A curve is a point and then three by three.
    if ((name == "B" || name == "b") && *points % 3 != 1) return false;
    return rest.numbers(2 * *points);
  }
  if (name == "C" || name == "c") {
    const auto value = rest.counted_text();
    return value && colour(*value);
  }
  if (name == "S") {
    const auto value = rest.counted_text();
    return value && made_of(*value, "abcdefghijklmnopqrstuvwxyz().0123456789") && !value->empty();
  }
  if (name == "F") {
    if (!rest.numbers(1)) return false;
    const auto value = rest.counted_text();
    return value && font(*value);
  }
  if (name == "t") return rest.count().has_value();
  if (name == "T") return rest.numbers(4) && rest.counted_text().has_value();
  return false;
}

}  // namespace

bool plain_html(std::string_view text) {
  static constexpr std::array<std::string_view, 11> elements{"TABLE", "TR", "TD", "FONT", "B",  "I",
                                                             "U",     "BR", "O",  "SUB",  "SUP"};
  while (true) {
    const std::size_t open = text.find('<');
    if (open == std::string_view::npos) return true;
    const std::size_t close = text.find('>', open);
    if (close == std::string_view::npos) return false;
    std::string_view inside = text.substr(open + 1, close - open - 1);
    if (inside.starts_with('/')) inside.remove_prefix(1);
    if (inside.ends_with('/')) inside.remove_suffix(1);
    const std::size_t end = std::min(inside.find_first_of(blanks), inside.size());
    if (!among(upper(inside.substr(0, end)), elements)) return false;
    if (!plain_html_attributes(inside.substr(end))) return false;
    text.remove_prefix(close + 1);
  }
}

bool plain_background(std::string_view text) {
  Operations operations(text);
  while (!operations.at_end()) {
    if (!plain_operation(operations.next_word(), operations)) return false;
  }
  return true;
}

std::optional<std::string> objection(Kind kind, std::string_view name, std::string_view value, bool html) {
  const std::span<const Rule> rules = rules_of(kind);
  const auto rule = std::find_if(rules.begin(), rules.end(), [&](const Rule& r) { return r.name == name; });
  if (rule == rules.end()) return "the attribute may not be set: " + std::string(name.substr(0, 60));
  const bool fine = value.find('\0') == std::string_view::npos &&
                    (html ? rule->may_be_html && plain_html(value) : value.empty() || rule->accepts(value));
  if (!fine) return "a value that is not taken for " + std::string(name) + ": " + std::string(value.substr(0, 60));
  return std::nullopt;
}

bool known_engine(std::string_view engine) {
  static constexpr std::array<std::string_view, 9> engines{"dot",   "neato", "sfdp", "circo", "twopi",
                                                           "osage", "nop",   "nop1", "nop2"};
  return among(engine, engines);
}

bool known_format(std::string_view format) {
  static constexpr std::array<std::string_view, 4> formats{"svg", "pdf", "png", "dot"};
  return among(format, formats);
}

}  // namespace helper
