#include "cli/manual.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include <fmt/format.h>

#include "support/unicode.hpp"

namespace samenspel {

namespace {

constexpr std::size_t kWidth = 78;

constexpr Text kManual{"samenspel manual", "Handleiding van samenspel"};
constexpr Text kName{"NAME", "NAAM"};
constexpr Text kSynopsis{"SYNOPSIS", "SAMENVATTING"};
constexpr Text kDescription{"DESCRIPTION", "BESCHRIJVING"};
constexpr Text kCommands{"COMMANDS", "OPDRACHTEN"};
constexpr Text kOptions{"OPTIONS", "OPTIES"};
constexpr Text kExitStatus{"EXIT STATUS", "AFSLUITWAARDE"};
constexpr Text kEnvironment{"ENVIRONMENT", "OMGEVING"};
constexpr Text kFiles{"FILES", "BESTANDEN"};
constexpr Text kExamples{"EXAMPLES", "VOORBEELDEN"};
constexpr Text kSeeAlso{"SEE ALSO", "ZIE OOK"};

constexpr Text kOptionsWord{"OPTIONS", "OPTIES"};
constexpr Text kPages{"Each command has a page of its own, such as samenspel-draw(1).",
                      "Elke opdracht heeft een eigen pagina, zoals samenspel-draw(1)."};

struct Row {
  std::string_view name;
  Text meaning;
};
constexpr std::array kVariables{
    Row{"LC_ALL, LC_MESSAGES, LANG",
        {"the language, where neither --lang nor the file says: Dutch when the first of them that is set begins with "
         "nl, "
         "else English",
         "de taal, waar --lang en het bestand het niet zeggen: Nederlands als de eerste ervan die gezet is met nl "
         "begint, anders Engels"}},
    Row{"NO_COLOR", {"when set: messages without colours", "indien gezet: meldingen zonder kleuren"}},
};
constexpr std::array kInstalled{
    Row{"share/samenspel/datasets", {"networks to look at and to try", "netwerken om te bekijken en te proberen"}},
    Row{"share/doc/samenspel",
        {"the network file in full, and more to read", "het netwerkbestand in detail, en meer om te lezen"}},
};
constexpr Text kWhere{"Below the folder where samenspel was installed, such as /usr:",
                      "Onder de map waar samenspel geïnstalleerd is, zoals /usr:"};

/// The letters of Dutch by the names of roff: whatis(1), which reads the line of the name, knows no numbers.
std::string glyph(char32_t sign) {
  if (sign < 0x80) return std::string(1, static_cast<char>(sign));
  constexpr std::u32string_view letters = U"áéíóúàèëïöü";
  constexpr std::array<std::string_view, 11> names{"\\('a", "\\('e", "\\('i", "\\('o", "\\('u", "\\(`a",
                                                   "\\(`e", "\\(:e", "\\(:i", "\\(:o", "\\(:u"};
  static_assert(letters.size() == names.size());
  const auto found = letters.find(sign);
  if (found != std::u32string_view::npos) return std::string(names[found]);
  return fmt::format("\\[u{:04X}]", static_cast<std::uint32_t>(sign));
}

/// `literal`: to be typed as it stands, so that each dash is a minus sign and each quote a straight one.
std::string escaped(std::string_view text, bool literal) {
  std::string out;
  while (!text.empty()) {
    const CodePoint point = first_code_point(text);
    text.remove_prefix(point.length);
    switch (point.value) {
      case U'\\':
        out += "\\e";
        break;
      case U'-':
        out += literal ? "\\-" : "-";
        break;
      case U'\'':
        out += literal ? "\\(aq" : "'";
        break;
      case U'"':
        out += "\\(dq";
        break;
      case U'^':
        out += "\\(ha";
        break;
      case U'~':
        out += "\\(ti";
        break;
      case U'`':
        out += "\\(ga";
        break;
      default:
        out += glyph(point.value);
    }
  }
  return out;
}

std::string literal(std::string_view text) {
  return escaped(text, true);
}
std::string bold(std::string_view text) {
  return "\\fB" + literal(text) + "\\fR";
}
std::string italic(std::string_view text) {
  return "\\fI" + literal(text) + "\\fR";
}

/// Whether a word of running text is to be typed: an option, a lone -, a date, a range, the name of a file.
bool is_typed(std::string_view word) {
  const auto first = word.find_first_not_of("(\"'");
  if (first == std::string_view::npos) return false;
  if (word[first] == '-') return true;
  word.remove_suffix(word.size() - 1 - std::min(word.find_last_not_of(".,;:!?)\"'"), word.size() - 1));
  return word.find_first_of("0123456789/._*=|(") != std::string_view::npos || word.starts_with("samenspel-");
}

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> out;
  while (!text.empty()) {
    const auto blank = std::min(text.find_first_of(" \n"), text.size());
    if (blank > 0) out.push_back(text.substr(0, blank));
    text.remove_prefix(std::min(blank + 1, text.size()));
  }
  return out;
}

bool is_capital(char c) {
  return c >= 'A' && c <= 'Z';
}
bool is_small(char c) {
  return c >= 'a' && c <= 'z';
}

/// A word that stands for what the user writes: FILE, KIND.
bool is_placeholder(std::string_view word) {
  return std::ranges::any_of(word, is_capital) && std::ranges::none_of(word, is_small);
}

/// Words of a command line as a manual sets them: what is typed bold, what it stands for italic, brackets and bars
/// plain.
std::string usage(std::string_view text) {
  std::string out;
  for (const std::string_view word : words_of(text)) {
    if (!out.empty()) out += ' ';
    std::string part;
    const auto set_part = [&] {
      if (!part.empty()) out += is_placeholder(part) ? italic(part) : bold(part);
      part.clear();
    };
    for (std::size_t i = 0; i < word.size(); ++i) {
      const bool plain = std::string_view("[]|,").find(word[i]) != std::string_view::npos;
      const bool dots = word.substr(i).starts_with("...");
      if (!plain && !dots) {
        part += word[i];
        continue;
      }
      set_part();
      out += dots ? "..." : std::string(1, word[i]);
      i += dots ? 2 : 0;
    }
    set_part();
  }
  return out;
}

std::string heading(Text title, Language language) {
  return ".SH " + literal(title.in(language)) + "\n";
}

std::string page_head(std::string_view name, Text summary, Language language, std::string_view date) {
  std::string capitals(name);
  std::ranges::transform(capitals, capitals.begin(),
                         [](char c) { return is_small(c) ? static_cast<char>(c - 'a' + 'A') : c; });
  return ".TH " + literal(capitals) + " 1 " + std::string(date) + " \"samenspel " + literal(SAMENSPEL_VERSION) +
         "\" \"" + literal(kManual.in(language)) +
         // No hyphens of roff's own: its patterns are those of English.
         "\"\n.nh\n.ad l\n" + heading(kName, language) +
         roff_text(std::string(name) + " - " + std::string(summary.in(language)));
}

std::string entry(std::string_view tag, std::string_view text) {
  return ".TP\n" + std::string(tag) + "\n" + roff_text(text);
}

std::string exit_section(Language language) {
  std::string out = heading(kExitStatus, language);
  for (const ExitRow& row : all_exit_statuses())
    out += entry(bold(std::to_string(row.status)), row.meaning.in(language));
  return out;
}

std::string examples_section(std::span<const Example> examples, Language language) {
  if (examples.empty()) return {};
  std::string out = heading(kExamples, language);
  for (const Example& example : examples)
    out += ".TP\n" + bold(example.line.in(language)) + "\n" + roff_text(example.meaning.in(language));
  return out;
}

/// The pages of the program and of all commands, but for `self`.
std::string see_also(std::string_view self, Language language) {
  std::vector<std::string> pages{"samenspel"};
  for (const CommandRow& command : all_commands())
    pages.push_back("samenspel-" + std::string(command.name));
  std::erase(pages, self);
  std::ranges::sort(pages);
  std::string out = heading(kSeeAlso, language);
  for (const std::string& page : pages)
    out += ".BR " + literal(page) + " (1)" + (page == pages.back() ? "\n" : ",\n");
  return out;
}

std::string option_tag(const OptionRow& row, const CommandRow& command, Language language) {
  std::string out;
  if (row.letter != 0) out = bold(std::string("-") + row.letter) + ", ";
  out += bold("--" + std::string(row.name));
  const std::string value = value_of(row, command).in(language);
  if (!value.empty()) out += " " + usage(value);
  return out;
}

}  // namespace

std::string roff_text(std::string_view text) {
  std::string out, line;
  std::size_t width = 0;
  const auto end_line = [&] {
    if (line.empty()) return;
    // A dot or quote at the start of a line would be a request.
    if (line[0] == '.' || line[0] == '\'') out += "\\&";
    out += line + "\n";
    line.clear();
    width = 0;
  };
  const std::vector<std::string_view> words = words_of(text);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string word = escaped(words[i], is_typed(words[i]));
    if (width > 0 && width + 1 + word.size() > kWidth) end_line();
    line += (width > 0 ? " " : "") + word;
    width = line.size();
    const char last = words[i].back();
    const bool ends = last == '.' || last == '?' || last == '!';
    const bool more = i + 1 < words.size() && !is_small(words[i + 1].front());
    if (ends && more) end_line();
  }
  end_line();
  return out;
}

std::string program_manual(Language language, std::string_view date) {
  std::string out = page_head("samenspel", kProgramSummary, language, date);
  out += heading(kSynopsis, language) + bold("samenspel") + " " + usage(kProgramUsage.in(language)) + "\n";
  out += heading(kDescription, language) + roff_text(kProgramDescription.in(language)) + ".PP\n" +
         roff_text(kPages.in(language));
  out += heading(kCommands, language);
  for (const CommandRow& command : all_commands())
    out += entry(bold(command.name) + " " + usage(command.operands.in(language)), command.summary.in(language));
  out += exit_section(language);
  out += heading(kEnvironment, language);
  for (const Row& row : kVariables)
    out += entry(bold(row.name), row.meaning.in(language));
  out += heading(kFiles, language) + roff_text(kWhere.in(language));
  for (const Row& row : kInstalled)
    out += entry(italic(row.name), row.meaning.in(language));
  return out + see_also("samenspel", language);
}

std::string command_manual(const CommandRow& command, Language language, std::string_view date) {
  const std::string name = "samenspel-" + std::string(command.name);
  std::string out = page_head(name, command.summary, language, date);
  out += heading(kSynopsis, language) + bold("samenspel " + std::string(command.name)) + " [" +
         italic(kOptionsWord.in(language)) + "] " + usage(command.operands.in(language)) + "\n";
  out += heading(kDescription, language) + roff_text(command.description.in(language));
  out += heading(kOptions, language);
  for (const OptionRow* row : options_of(command))
    out += entry(option_tag(*row, command, language), row->help.in(language));
  out += exit_section(language) + examples_section(command.examples, language) + see_also(name, language);
  return out;
}

}  // namespace samenspel
