#include "render/graphviz/svg.hpp"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <optional>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "render/graphviz/escape.hpp"

namespace samenspel {
namespace {

using Attribute = std::pair<std::string_view, std::string_view>;  // the value as it stands, escaped

/// A piece of Graphviz's SVG. Its `>` are always the ends of tags: in texts and values they are escaped.
struct Tag {
  std::string_view name;  ///< "/g" for an end
  std::vector<Attribute> attributes;
  bool empty = false;  ///< ends in "/>"

  [[nodiscard]] std::string_view value(std::string_view attribute) const {
    for (const auto& [name_of, value_of] : attributes) {
      if (name_of == attribute) return value_of;
    }
    return {};
  }
};

constexpr std::string_view blanks = " \t\r\n";

Tag read_tag(std::string_view inside) {
  Tag tag;
  if (inside.ends_with('/')) {
    tag.empty = true;
    inside.remove_suffix(1);
  }
  const std::size_t end = std::min(inside.find_first_of(blanks), inside.size());
  tag.name = inside.substr(0, end);
  inside.remove_prefix(end);
  while (true) {
    const std::size_t start = inside.find_first_not_of(blanks), equals = inside.find("=\"");
    if (start == std::string_view::npos || equals == std::string_view::npos || equals < start) return tag;
    const std::size_t close = inside.find('"', equals + 2);
    if (close == std::string_view::npos) return tag;
    tag.attributes.emplace_back(inside.substr(start, equals - start), inside.substr(equals + 2, close - equals - 2));
    inside.remove_prefix(close + 1);
  }
}

/// The number behind one letter: "a17".
std::optional<std::size_t> index_in(std::string_view id, char letter, std::size_t count) {
  if (id.size() < 2 || id[0] != letter) return std::nullopt;
  std::size_t index = 0;
  const auto [end, error] = std::from_chars(id.data() + 1, id.data() + id.size(), index);
  if (error != std::errc() || end != id.data() + id.size() || index >= count) return std::nullopt;
  return index;
}

class Finisher {
 public:
  explicit Finisher(const Drawing& drawing) : drawing_(drawing) {
    for (const HullMark& hull : drawing.hulls)
      hull_classes_.insert(hull_classes_.end(), hull.fill.size(), hull.sector_class);
    for (const HullMark& hull : drawing.hulls) {
      for (std::size_t i = 0; i < hull.rims.size(); ++i)
        hull_classes_.push_back(hull.sector_class + " rim");
    }
    for (const DrawnWord& word : drawing.words) {
      if (!word.text.empty()) words_.push_back(word.text);
    }
  }

  std::string finish(std::string_view raw) {
    out_.reserve(raw.size() + raw.size() / 4);
    out_ = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    for (std::size_t at = raw.find('<'); at != std::string_view::npos; at = raw.find('<', at)) {
      const bool comment = raw.substr(at).starts_with("<!--");
      const std::size_t close = comment ? raw.find("-->", at) : raw.find('>', at);
      if (close == std::string_view::npos) break;
      const std::string_view inside = raw.substr(at + 1, close - at - 1);
      at = close + 1;
      if (comment || inside.starts_with('?') || inside.starts_with('!')) continue;
      const Tag tag = read_tag(inside);
      if (tag.name == "title" || tag.name == "text") {
        const std::size_t end = std::min(raw.find('<', at), raw.size());
        if (tag.name == "text") text(tag, raw.substr(at, end - at));
        at = std::min(raw.find('>', end), raw.size());
      } else if (tag.name == "svg") {
        root(tag);
      } else if (tag.name == "g") {
        group(tag);
      } else {
        shape(tag);
      }
    }
    return std::move(out_);
  }

 private:
  template <typename... Values>
  void write(fmt::format_string<Values...> pattern, Values&&... values) {
    fmt::format_to(std::back_inserter(out_), pattern, std::forward<Values>(values)...);
  }

  void root(const Tag& tag) {
    const std::string_view box = tag.value("viewBox");
    const std::string_view language = drawing_.language == Language::nl ? "nl" : "en";
    // Graphviz rounds width and height up to whole points; those of the view box are exact.
    const std::size_t second = box.find(' ', box.find(' ') + 1), third = box.find(' ', second + 1);
    std::string_view width = tag.value("width"), height = tag.value("height");
    std::string exact_width, exact_height;
    if (second != std::string_view::npos && third != std::string_view::npos) {
      exact_width = fmt::format("{}pt", box.substr(second + 1, third - second - 1));
      exact_height = fmt::format("{}pt", box.substr(third + 1));
      width = exact_width;
      height = exact_height;
    }
    write(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{}\" height=\"{}\" viewBox=\"{}\" lang=\"{}\" "
        "xml:lang=\"{}\" font-family=\"{}\">\n",
        width, height, box, language, language, xml_escaped(drawing_.font));
    write("<title>{}</title>\n", xml_escaped(drawing_.title));
    if (!drawing_.description.empty()) write("<desc>{}</desc>\n", xml_escaped(drawing_.description));
  }

  void group(const Tag& tag) {
    const std::string_view id = tag.value("id");
    label_ = nullptr;
    if (const auto actor = index_in(id, 'a', drawing_.actors.size())) {
      labelled_group(drawing_.actors[*actor]);
    } else if (const auto plate = index_in(id, 'p', drawing_.plates.size())) {
      labelled_group(drawing_.plates[*plate]);
    } else if (const auto tie = index_in(id, 't', drawing_.ties.size())) {
      const TieMark& mark = drawing_.ties[*tie];
      in_background_ = false;
      write("<g id=\"{}\" class=\"{}\">\n<title>{}</title>\n", xml_escaped(mark.id),
            xml_escaped(class_list(mark.classes)), xml_escaped(mark.title));
      if (!mark.tooltip_kind.empty()) write("<desc>{}</desc>\n", xml_escaped(mark.tooltip_kind));
    } else {
      write("<g class=\"drawing\" transform=\"{}\">\n", tag.value("transform"));
    }
  }

  /// The group of an actor or a plate.
  template <typename LabelledMark>
  void labelled_group(const LabelledMark& mark) {
    label_ = &mark.label;
    lines_.clear();
    for (const std::string& line : mark.label.lines) {
      if (!line.empty()) lines_.push_back(line);
    }
    lines_.insert(lines_.end(), mark.label.more.begin(), mark.label.more.end());
    next_line_ = 0;
    in_background_ = false;
    write("<g id=\"{}\" class=\"{}\">\n<title>{}</title>\n", xml_escaped(mark.id),
          xml_escaped(class_list(mark.classes)), xml_escaped(mark.title));
  }

  /// A shape of Graphviz as it is; hulls get their class.
  void shape(const Tag& tag) {
    out_ += '<';
    out_ += tag.name;
    if (tag.name == "path" && in_background_ && next_hull_ < hull_classes_.size()) {
      write(" class=\"hull {}\"", xml_escaped(hull_classes_[next_hull_++]));
    }
    for (const auto& [name, value] : tag.attributes) {
      // No colour of SVG 1.1.
      write(" {}=\"{}\"", name, value == "transparent" ? "none" : value);
    }
    out_ += tag.empty ? "/>\n" : ">\n";
  }

  void text(const Tag& tag, std::string_view content) {
    std::optional<std::string> exact;
    const bool on_plate = label_ != nullptr && next_line_ < lines_.size();
    if (on_plate) {
      exact = lines_[next_line_++];
    } else if (in_background_ && next_word_ < words_.size()) {
      exact = words_[next_word_++];
    }
    out_ += "<text";
    for (const auto& [name, value] : tag.attributes) {
      if (name == "font-family") continue;
      if (on_plate && name == "text-anchor") {
        out_ += " text-anchor=\"middle\"";
      } else if (on_plate && name == "x") {
        write(" x=\"{:.2f}\"", label_->box.centre().x);
      } else {
        write(" {}=\"{}\"", name, value);
      }
    }
    write(">{}</text>\n", exact ? xml_escaped(*exact) : std::string(content));
  }

  const Drawing& drawing_;
  std::vector<std::string> hull_classes_;  // of the curves of the background, in order
  std::vector<std::string> words_, lines_;
  std::size_t next_hull_ = 0, next_word_ = 0, next_line_ = 0;
  bool in_background_ = true;
  const Label* label_ = nullptr;  // of the group that is being written
  std::string out_;
};

}  // namespace

std::string finished_svg(std::string_view raw, const Drawing& drawing) {
  return Finisher(drawing).finish(raw);
}

}  // namespace samenspel
