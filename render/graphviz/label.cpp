#include "render/graphviz/label.hpp"

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

std::string label_html(std::span<const std::string> lines, double letter, bool bold) {
  std::string html;
  for (const std::string& line : lines) {
    if (!html.empty()) html += "<BR/>";
    html += line_html(line, bold);
  }
  return "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"1\" STYLE=\"rounded\" "
         "BGCOLOR=\"#FFFFFFB8\"><TR><TD>" +
         sized(html, letter) + "</TD></TR></TABLE>";
}

std::string word_html(std::string_view text, double letter, bool bold) {
  return sized(line_html(text, bold), letter);
}

}  // namespace samenspel
