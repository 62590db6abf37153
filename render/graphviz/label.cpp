#include "render/graphviz/label.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "render/graphviz/escape.hpp"

namespace samenspel {
namespace {

std::string line_html(std::string_view text, bool bold) {
  return bold ? "<B>" + html_escaped(text) + "</B>" : html_escaped(text);
}

std::string sized(const std::string& html, double letter) {
  return fmt::format("<FONT POINT-SIZE=\"{}\">{}</FONT>", std::lround(letter), html);
}

}  // namespace

std::string label_html(std::span<const std::string> lines, double letter, bool bold, std::span<const std::string> more,
                       std::string_view plate) {
  const auto block = [](std::span<const std::string> texts, double size, bool heavy) {
    std::string html;
    for (const std::string& text : texts) {
      if (!html.empty()) html += "<BR/>";
      html += line_html(text, heavy);
    }
    return sized(html, size);
  };
  std::string html = block(lines, letter, bold);
  if (!more.empty()) html += "<BR/>" + block(more, kMoreLetter * letter, false);
  return fmt::format(
      "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"1\" STYLE=\"rounded\" "
      "BGCOLOR=\"{}\"><TR><TD>{}</TD></TR></TABLE>",
      plate, html);
}

std::string with_alpha(std::string_view colour, double alpha) {
  return fmt::format("{}{:02X}", colour, std::lround(255 * std::clamp(alpha, 0.0, 1.0)));
}

std::string word_html(std::string_view text, double letter, bool bold) {
  return sized(line_html(text, bold), letter);
}

}  // namespace samenspel
