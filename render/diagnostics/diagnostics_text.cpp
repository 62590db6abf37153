#include "render/diagnostics/diagnostics_text.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "support/unicode.hpp"

namespace samenspel {

namespace {

constexpr Text kError{"error", "fout"};
constexpr Text kWarning{"warning", "let op"};
constexpr Text kPerhaps{"write instead: {0}", "schrijf in plaats daarvan: {0}"};
constexpr Text kMore{"{0}: {1} more errors are not shown; mend these first",
                     "{0}: nog {1} fouten staan hier niet bij; verhelp eerst deze"};
constexpr Text kOneMore{"{0}: one more error is not shown; mend these first",
                        "{0}: nog één fout staat hier niet bij; verhelp eerst deze"};
constexpr Text kMoreWarnings{"{0}: {1} more warnings are not shown", "{0}: nog {1} waarschuwingen staan hier niet bij"};
constexpr Text kOneMoreWarning{"{0}: one more warning is not shown", "{0}: nog één waarschuwing staat hier niet bij"};
constexpr std::size_t kWindow = 96;  ///< signs of a source line that are shown
constexpr std::size_t kMargin = 24;  ///< of these, before the fault in a long line

struct Paint {
  bool on;
  [[nodiscard]] std::string bold(const std::string& text) const { return on ? "\033[1m" + text + "\033[0m" : text; }
  [[nodiscard]] std::string red(const std::string& text) const { return on ? "\033[1;31m" + text + "\033[0m" : text; }
  [[nodiscard]] std::string yellow(const std::string& text) const {
    return on ? "\033[1;33m" + text + "\033[0m" : text;
  }
  [[nodiscard]] std::string green(const std::string& text) const { return on ? "\033[32m" + text + "\033[0m" : text; }
};

/// The part of a line around its fault, and the mark below it.
struct Excerpt {
  std::string line, mark;
};

Excerpt excerpt(const Located& where) {
  // A long line is cut without going through all of it: bytes are at least as many as signs.
  const std::u32string signs = to_code_points(
      where.line_text.substr(0, std::min<std::size_t>(where.line_text.size(), 4 * (where.column + kWindow))));
  const std::size_t column = where.column - 1;
  std::size_t begin = 0;
  if (signs.size() > kWindow && column > kWindow - kMargin) begin = column - std::min(column, kMargin);
  const std::size_t end = std::min(signs.size(), begin + kWindow);
  Excerpt out;
  std::string before;
  if (begin > 0) out.line = before = "… ";
  std::size_t marked = 0;
  std::string fault;
  for (std::size_t i = begin; i < end; ++i) {
    std::string sign;
    append_utf8(sign, signs[i]);
    sign = printable(sign);
    if (sign == "\t") sign = " ";
    out.line += sign;
    if (i < column) before += sign;
    if (i >= column && i < where.end_column - 1) {
      fault += sign;
      ++marked;
    }
  }
  if (end < signs.size()) out.line += " …";
  out.mark =
      std::string(terminal_width(before), ' ') + std::string(std::max<std::size_t>(1, terminal_width(fault)), '^');
  while (!out.line.empty() && out.line.back() == ' ')
    out.line.pop_back();
  return out;
}

std::string place_text(const Sources& sources, Place place, const Located& where) {
  const Source& source = sources[place.source];
  if (source.is_tables()) return printable(source.path());
  if (!where.cell.empty()) return printable(source.path()) + " " + printable(source.sheet()) + "!" + where.cell;
  return printable(source.path()) + ":" + std::to_string(where.line) + ":" + std::to_string(where.column);
}

std::string block(const Sources& sources, const Diagnostic& diagnostic, const DiagnosticsStyle& style) {
  const Paint paint{style.colour};
  const CodeRow& row = row_of(diagnostic.code);
  const bool error = row.severity == Severity::error || style.warnings_are_errors;
  const Located where = sources[diagnostic.place.source].locate(diagnostic.place);
  const std::string severity(error ? kError.in(style.language) : kWarning.in(style.language));
  std::string out = paint.bold(place_text(sources, diagnostic.place, where)) + ": " +
                    (error ? paint.red(severity) : paint.yellow(severity)) + ": " +
                    sentence(diagnostic, style.language) + " [" + std::string(row.id) + "]\n";
  const Excerpt shown = excerpt(where);
  if (!shown.line.empty()) {
    const std::string number = std::to_string(where.line);
    const std::string gutter(number.size(), ' ');
    out += "  " + number + " | " + shown.line + "\n";
    out += "  " + gutter + " | " + (error ? paint.red(shown.mark) : paint.yellow(shown.mark)) + "\n";
  }
  if (diagnostic.suggestion) {
    const std::vector<Words> values{Words(printable(*diagnostic.suggestion))};
    out += "  " + paint.green(fill(kPerhaps, style.language, values)) + "\n";
  }
  for (const Related& related : diagnostic.related) {
    const Located there = sources[related.place.source].locate(related.place);
    out += "  " + place_text(sources, related.place, there) + ": " + std::string(related.message.in(style.language)) +
           "\n";
  }
  return out;
}

}  // namespace

std::string diagnostics_text(const Sources& sources, const Diagnostics& diagnostics, const DiagnosticsStyle& style) {
  std::string out;
  std::vector<std::array<std::size_t, 2>> shown(sources.size());  // errors, warnings
  for (const Diagnostic& diagnostic : diagnostics.list()) {
    const bool error = row_of(diagnostic.code).severity == Severity::error;
    if (!error && !style.warnings) continue;
    std::size_t& so_far = shown[diagnostic.place.source][error ? 0 : 1];
    if (so_far == kShownErrors) continue;
    ++so_far;
    if (!out.empty()) out += "\n";
    out += block(sources, diagnostic, style);
  }
  for (std::size_t i = 0; i < sources.size(); ++i) {
    const auto tell = [&](Severity severity, Text one, Text many) {
      const std::size_t left = diagnostics.count(severity, i) - shown[i][severity == Severity::error ? 0 : 1];
      if (left == 0 || (severity == Severity::warning && !style.warnings)) return;
      const std::vector<Words> values{Words(printable(sources[i].path())), Words(std::to_string(left))};
      out += "\n" + fill(left == 1 ? one : many, style.language, values) + "\n";
    };
    tell(Severity::error, kOneMore, kMore);
    tell(Severity::warning, kOneMoreWarning, kMoreWarnings);
  }
  return out;
}

}  // namespace samenspel
