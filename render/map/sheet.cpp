#include "render/map/sheet.hpp"

#include <algorithm>
#include <cmath>

#include "render/map/compose.hpp"
#include "render/map/palette.hpp"

namespace samenspel {

namespace {

int whole(double letter) {
  return static_cast<int>(std::lround(letter));
}

/// Texts one below the other, in a column of some width.
class Column {
 public:
  Column(double left, double width, WidthOf width_of) : left_(left), width_(width), width_of_(std::move(width_of)) {}

  void text(const std::string& text, int letter, bool bold, std::string_view colour) {
    const PlacedLines placed =
        place_lines(flowed(text, letter, bold, width_, width_of_), letter, bold, colour, {left_, -height_}, width_of_);
    words_.insert(words_.end(), placed.words.begin(), placed.words.end());
    height_ += placed.height;
  }
  void gap(double height) { height_ += height; }
  [[nodiscard]] double height() const { return height_; }
  void append_to(std::vector<DrawnWord>& words, double top) const {
    for (DrawnWord word : words_) {
      word.at.y += top;
      words.push_back(std::move(word));
    }
  }

 private:
  double left_, width_;
  WidthOf width_of_;
  double height_ = 0;
  std::vector<DrawnWord> words_;
};

}  // namespace

SheetLetters sheet_letters(const Box& drawn) {
  SheetLetters letters;
  letters.scale = std::clamp(std::sqrt(drawn.width() * drawn.height()) / 720, 1.0, 2.6);
  letters.letter = whole(11 * letters.scale);
  letters.sector_name = whole(14 * std::pow(letters.scale, 0.85));
  letters.title = whole(22 * letters.scale);
  letters.subtitle = whole(12 * letters.scale);
  letters.footer = whole(9 * letters.scale);
  return letters;
}

double least_height(const Sheet& sheet) {
  const PlacedLegend legend =
      place_legend(sheet.legend, SheetLetters{}.letter, {}, [](auto&, int, bool) { return 0.0; });
  return std::max(200.0, 0.8 * legend.box.height());
}

void want_words(TextWidths& widths, const Sheet& sheet, const SheetLetters& letters) {
  widths.want(words_to_measure(sheet.texts.title, letters.title, true));
  for (const std::string& line : sheet.texts.under_title)
    widths.want(words_to_measure(line, letters.subtitle, false));
  for (const std::string& line : sheet.texts.under_drawing)
    widths.want(words_to_measure(line, letters.subtitle, false));
  for (const std::string& line : sheet.texts.footer)
    widths.want(words_to_measure(line, letters.footer, false));
  widths.want(legend_texts(sheet.legend, letters.letter));
}

SheetRoom larger(const SheetRoom& a, const SheetRoom& b) {
  return {std::max(a.legend_width, b.legend_width), std::max(a.legend_height, b.legend_height),
          std::max(a.head_height, b.head_height)};
}

SheetRoom compose_page(Drawing& drawing, const Box& drawn, const Sheet& sheet, const SheetLetters& letters,
                       const TextWidths& widths, const SheetRoom& least) {
  const WidthOf width_of = widths.lookup();
  SheetRoom room = least;
  const double margin = 18 * letters.scale;
  Box body = drawn;
  if (!sheet.legend.empty()) {
    const double rule_x = drawn.x1 + 1.2 * margin, left = rule_x + 12 * letters.scale;
    PlacedLegend legend = place_legend(sheet.legend, letters.letter, {left, 0}, width_of);
    // the taller of drawing and legend sets the height; the drawing hangs in the middle beside a taller legend
    room = larger(room, {legend.box.width(), legend.box.height(), 0});
    const double lift = std::max(0.0, (room.legend_height - drawn.height()) / 2), top = drawn.y1 + lift;
    legend = place_legend(sheet.legend, letters.letter, {left, top}, width_of);
    body = joined(drawn, {left, top - room.legend_height, left + room.legend_width, top});
    drawing.lines.push_back({{rule_x, body.y0}, {rule_x, body.y1}, 0.8, Dash::solid, "#C9C9C9", false});
    drawing.icons.insert(drawing.icons.end(), legend.icons.begin(), legend.icons.end());
    drawing.lines.insert(drawing.lines.end(), legend.lines.begin(), legend.lines.end());
    drawing.words.insert(drawing.words.end(), legend.words.begin(), legend.words.end());
  }
  body = joined(body, {body.x0, body.y0, body.x0 + 300 * letters.scale, body.y0});  // room for the words of a lone mark

  Column head(body.x0, body.width(), width_of);
  head.text(sheet.texts.title, letters.title, true, kInk);
  head.gap(0.2 * letters.title);
  for (const std::string& line : sheet.texts.under_title)
    head.text(line, letters.subtitle, false, kSoftInk);
  room.head_height = std::max(room.head_height, head.height());
  const double top = body.y1 + margin * 0.8 + room.head_height;
  head.append_to(drawing.words, top);

  Column foot(body.x0, body.width(), width_of);
  for (const std::string& line : sheet.texts.under_drawing)
    foot.text(line, letters.subtitle, false, kInk);
  if (!sheet.texts.under_drawing.empty()) foot.gap(0.6 * letters.subtitle);
  for (const std::string& line : sheet.texts.footer)
    foot.text(line, letters.footer, false, kFaintInk);
  const double foot_top = body.y0 - margin * 0.8;
  foot.append_to(drawing.words, foot_top);

  drawing.page = {body.x0 - margin, foot_top - foot.height() - 0.6 * margin, body.x1 + margin, top + 0.8 * margin};
  for (const DrawnWord& word : drawing.words)
    drawing.page.x1 = std::max(drawing.page.x1, box_of(word).x1 + margin);
  drawing.title = sheet.texts.title;
  for (const std::string& line : sheet.texts.under_title)
    drawing.description += (drawing.description.empty() ? "" : " ") + line;
  return room;
}

}  // namespace samenspel
