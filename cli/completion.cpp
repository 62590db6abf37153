#include "cli/completion.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "cli/options.hpp"
#include "metrics/catalogue.hpp"
#include "support/diagnostic_codes.hpp"

namespace samenspel {

namespace {

struct Word {
  std::string_view word;
  Text meaning;
};

/// What may stand behind --measures in the place of a measure.
constexpr Word kStandard{"standard", {"what is computed unasked", "wat ongevraagd berekend wordt"}};
constexpr Word kAll{"all", {"every measure", "elke maat"}};

/// Each id once, at whatever levels it is known.
std::vector<Word> measures() {
  std::vector<Word> out;
  for (const Measure& row : all_measures())
    if (std::ranges::find(out, row.id, &Word::word) == out.end()) out.push_back({row.id, row.title});
  return out;
}

/// What --measures takes between its commas.
std::vector<Word> measure_words() {
  std::vector<Word> out{kStandard, kAll};
  const auto more = measures();
  out.insert(out.end(), more.begin(), more.end());
  return out;
}

/// What explain takes.
std::vector<Word> topics() {
  std::vector<Word> out = measures();
  for (const CodeRow& row : all_codes())
    out.push_back({row.id, row.severity == Severity::error ? Text{"error", "fout"} : Text{"warning", "waarschuwing"}});
  return out;
}

std::string spaced(const std::vector<Word>& words) {
  std::string out;
  for (const Word& word : words)
    out += (out.empty() ? "" : " ") + std::string(word.word);
  return out;
}

std::string spaced(std::span<const std::string_view> words, std::string_view between = " ") {
  return fmt::format("{}", fmt::join(words, between));
}

/// The forms in which an option may be written: "--output", "-o".
std::vector<std::string> forms_of(const OptionRow& row) {
  std::vector<std::string> out{"--" + std::string(row.name)};
  if (row.letter != 0) out.push_back(std::string("-") + row.letter);
  return out;
}

/// What may come before a command; every command has these as well.
std::vector<const OptionRow*> program_options() {
  return {&row_of(Option::help), &row_of(Option::lang), &row_of(Option::version)};
}

/// Within single quotes of a shell, where `quote` is how that shell writes one within them.
std::string quoted(std::string_view text, std::string_view quote) {
  std::string out = "'";
  for (const char c : text) {
    if (c == '\'') {
      out += quote;
    } else {
      out += c;
    }
  }
  return out + "'";
}

// ---- bash

/// Everything of a pattern of `case`: 'draw --output'|'draw -o'
std::string bash_pattern(const OptionRow& row, std::string_view command) {
  std::string out;
  for (const std::string& form : forms_of(row))
    out += fmt::format("{}'{} {}'", out.empty() ? "" : " | ", command, form);
  return out;
}

std::string bash_values(const CommandRow& command) {
  std::string out;
  for (const OptionRow* row : options_of(command)) {
    if (is_flag(*row)) continue;
    std::string action = ":";
    if (const auto choices = choices_of(*row, command); !choices.empty()) {
      action = fmt::format("_samenspel_words {}", spaced(choices));
    } else if (row->names == Names::file) {
      action = fmt::format("_samenspel_files{}{}", command.endings.empty() ? "" : " ", spaced(command.endings));
    } else if (row->names == Names::measures) {
      action = "_samenspel_list \"$_samenspel_measures\"";
    } else if (row->names == Names::measure) {
      action = "_samenspel_words $_samenspel_ids";
    }
    out += fmt::format("    {})\n      {}\n      return ;;\n", bash_pattern(*row, command.name), action);
  }
  return out;
}

constexpr std::string_view kBashTools = R"(# Offers those of the words that begin as $word does.
_samenspel_words() {
  mapfile -t COMPREPLY < <(compgen -W "$*" -- "$word")
}

# Offers words for the last part of a list with commas, each once.
_samenspel_list() {
  local before= last=$word one words=
  if [[ $word == *,* ]]; then
    before=${word%,*},
    last=${word##*,}
  fi
  for one in $1; do
    [[ ,$before == *,"$one",* ]] || words+=" $one"
  done
  mapfile -t COMPREPLY < <(compgen -P "$before" -W "$words" -- "$last")
  compopt -o nospace 2>/dev/null
}

# Offers folders, and files with one of these endings; without any: all files.
_samenspel_files() {
  local typed=$word file real ending
  case $typed in
    [\"\']*) typed=${typed:1} ;;
    *) typed=${typed//\\/} ;;
  esac
  compopt -o filenames 2>/dev/null
  while IFS= read -r file; do
    real=$file
    [[ $real == '~/'* ]] && real=$HOME/${real:2}
    if [[ -d $real || $# -eq 0 ]]; then
      COMPREPLY+=("$file")
      continue
    fi
    for ending; do
      [[ ${file,,} == *."$ending" ]] && COMPREPLY+=("$file")
    done
  done < <(compgen -f -- "$typed")
}
)";

constexpr std::string_view kBashMain = R"(
_samenspel() {
  local word=${COMP_WORDS[COMP_CWORD]} option= command= operands=0 skip= i one
  COMPREPLY=()
  # bash parts --option=value into three words.
  if [[ $word == = ]]; then
    word=
    option=${COMP_WORDS[COMP_CWORD - 1]}
  elif [[ $COMP_CWORD -ge 2 && ${COMP_WORDS[COMP_CWORD - 1]} == = ]]; then
    option=${COMP_WORDS[COMP_CWORD - 2]}
  else
    option=${COMP_WORDS[COMP_CWORD - 1]}
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    one=${COMP_WORDS[i]}
    if [[ $skip == -- ]]; then
      ((operands += 1))
    elif [[ $one == = ]]; then
      skip=value
    elif [[ $skip == value ]]; then
      skip=
    elif [[ $one == -- ]]; then
      skip=--
    elif [[ $one == -?* ]]; then
      [[ " $_samenspel_valued " == *" $one "* ]] && skip=value
    elif [[ -z $command ]]; then
      command=$one
    else
      ((operands += 1))
    fi
  done
  [[ $skip == -- ]] && option=
)";

}  // namespace

std::string bash_completion() {
  std::string commands, valued;
  for (const CommandRow& command : all_commands())
    commands += (commands.empty() ? "" : " ") + std::string(command.name);
  for (const OptionRow& row : all_options())
    if (!is_flag(row))
      for (const std::string& form : forms_of(row))
        valued += (valued.empty() ? "" : " ") + form;

  std::string out = "# Completion of samenspel for bash. Made with the program, from its own tables.\n\n";
  out += "_samenspel_valued='" + valued + "'\n";
  out += "_samenspel_ids='" + spaced(measures()) + "'\n";
  out += "_samenspel_measures='" + spaced(measure_words()) + "'\n\n";
  out += kBashTools;
  out += kBashMain;
  out += "  case \"$command $option\" in\n";
  // Before the command only the language takes a value.
  out += fmt::format("    {})\n      _samenspel_words {}\n      return ;;\n", bash_pattern(row_of(Option::lang), ""),
                     spaced(row_of(Option::lang).choices));
  for (const CommandRow& command : all_commands())
    out += bash_values(command);
  out += "  esac\n  local options= most=0\n  case $command in\n";
  std::string options;
  for (const OptionRow* row : program_options())
    for (const std::string& form : forms_of(*row))
      options += (options.empty() ? "" : " ") + form;
  out += fmt::format("    '') options='{}' ;;\n", options);
  for (const CommandRow& command : all_commands()) {
    options.clear();
    for (const OptionRow* row : options_of(command))
      for (const std::string& form : forms_of(*row))
        options += (options.empty() ? "" : " ") + form;
    out += fmt::format("    {}) options='{}' most={} ;;\n", command.name, options, command.most_operands);
  }
  out += "  esac\n";
  out += "  if [[ $word == -* && $skip != -- ]]; then\n    _samenspel_words \"$options\"\n    return\n  fi\n";
  out += fmt::format("  if [[ -z $command ]]; then\n    _samenspel_words {}\n    return\n  fi\n", commands);
  out += "  if ((operands >= most)); then\n    [[ $skip == -- ]] || _samenspel_words \"$options\"\n    return\n  fi\n";
  out += "  case $command in\n";
  for (const CommandRow& command : all_commands())
    if (command.operand == Operand::topic)
      out += fmt::format("    {}) _samenspel_words {} ;;\n", command.name, spaced(topics()));
  out += fmt::format("    *) _samenspel_files {} ;;\n  esac\n}}\n\ncomplete -F _samenspel samenspel\n",
                     spaced(network_endings()));
  return out;
}

// ---- zsh

namespace {

/// Meaning of a word between the brackets, or behind the colon, of a specification in zsh.
std::string zsh_escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (std::string_view("[]:\\").find(c) != std::string_view::npos) out += '\\';
    out += c;
  }
  return out;
}

std::string zsh_quoted(std::string_view text) {
  return quoted(text, "'\\''");
}

std::string zsh_files(std::span<const std::string_view> endings) {
  if (endings.empty()) return "_files";
  return fmt::format("_files -g \"(#i)*.({})(-.)\"", spaced(endings, "|"));
}

/// One option as _arguments takes it.
std::string zsh_option(const OptionRow& row, std::span<const std::string_view> choices,
                       std::span<const std::string_view> endings, Language language) {
  std::string spec = "[" + zsh_escaped(row.help.in(language)) + "]";
  if (!is_flag(row)) {
    spec += ":" + zsh_escaped(row.name) + ":";
    if (!choices.empty()) {
      spec += "(" + spaced(choices) + ")";
    } else if (row.names == Names::file) {
      spec += zsh_files(endings);
    } else if (row.names == Names::measures) {
      spec += fmt::format("_samenspel_measures_{}", language == Language::nl ? "nl" : "en");
    } else if (row.names == Names::measure) {
      spec += fmt::format("_samenspel_id_{}", language == Language::nl ? "nl" : "en");
    } else {
      spec += " ";
    }
  }
  const bool value = !is_flag(row);
  const std::string name = "--" + std::string(row.name) + (value ? "=" : "");
  if (row.letter == 0) return zsh_quoted(name + spec);
  const std::string letter = std::string("-") + row.letter;
  return zsh_quoted(fmt::format("({} --{})", letter, row.name)) + "{" + letter + (value ? "+" : "") + "," + name + "}" +
         zsh_quoted(spec);
}

std::string zsh_words(std::string_view name, const std::vector<Word>& words, Language language) {
  std::string out = "  " + std::string(name) + "=(\n";
  for (const Word& word : words)
    out += "    " + zsh_quoted(zsh_escaped(word.word) + ":" + zsh_escaped(word.meaning.in(language))) + "\n";
  return out + "  )\n";
}

std::string zsh_functions(Language language) {
  const std::string_view suffix = language == Language::nl ? "nl" : "en";
  constexpr Text command_word{"command", "opdracht"}, measure_word{"measure", "maat"}, topic_word{"topic", "onderwerp"},
      file_word{"file", "bestand"};
  std::string out;
  out += fmt::format("_samenspel_commands_{}() {{\n  local -a words\n", suffix);
  std::vector<Word> commands;
  for (const CommandRow& command : all_commands())
    commands.push_back({command.name, command.summary});
  out += zsh_words("words", commands, language);
  out += fmt::format("  _describe -t commands {} words\n}}\n\n", command_word.in(language));

  out += fmt::format("_samenspel_id_{}() {{\n  local -a words\n", suffix);
  out += zsh_words("words", measures(), language);
  out += fmt::format("  _describe -t measures {} words \"$@\"\n}}\n", measure_word.in(language));
  out += fmt::format("_samenspel_measure_{}() {{\n  local -a words\n", suffix);
  out += zsh_words("words", measure_words(), language);
  out += fmt::format("  _describe -t measures {} words \"$@\"\n}}\n", measure_word.in(language));
  out += fmt::format("_samenspel_measures_{0}() {{\n  _sequence _samenspel_measure_{0}\n}}\n\n", suffix);

  out += fmt::format("_samenspel_topics_{}() {{\n  local -a words\n", suffix);
  out += zsh_words("words", topics(), language);
  out += fmt::format("  _describe -t topics {} words\n}}\n\n", topic_word.in(language));

  out += fmt::format("_samenspel_{}() {{\n  local curcontext=$curcontext state\n  local -a line\n", suffix);
  out += "  _arguments -C -S \\\n";
  for (const OptionRow* row : program_options())
    out += "    " + zsh_option(*row, row->choices, {}, language) + " \\\n";
  out += fmt::format("    '(-):{}:_samenspel_commands_{}' '(-)*:: :->rest'\n", command_word.in(language), suffix);
  out += "  [[ $state == rest ]] || return\n  curcontext=\"${curcontext%:*:*}:samenspel-$line[1]:\"\n";
  out += "  case $line[1] in\n";
  for (const CommandRow& command : all_commands()) {
    out += fmt::format("    {})\n      _arguments -S", command.name);
    for (const OptionRow* row : options_of(command))
      out += " \\\n        " + zsh_option(*row, choices_of(*row, command), command.endings, language);
    const std::string action =
        command.operand == Operand::topic ? fmt::format("_samenspel_topics_{}", suffix) : zsh_files(network_endings());
    const Text word = command.operand == Operand::topic ? topic_word : file_word;
    if (command.most_operands > 0)
      out += " \\\n        " +
             zsh_quoted(fmt::format("{}:{}:{}", command.most_operands > 1 ? "*" : "", word.in(language), action));
    out += " ;;\n";
  }
  return out + "  esac\n}\n\n";
}

}  // namespace

std::string zsh_completion() {
  std::string out =
      "#compdef samenspel\n# Completion of samenspel for zsh. Made with the program, from its own tables.\n\n";
  out += zsh_functions(Language::en) + zsh_functions(Language::nl);
  out +=
      "_samenspel() {\n"
      "  case ${${LC_ALL:-$LC_MESSAGES}:-$LANG} in\n"
      "    nl*) _samenspel_nl \"$@\" ;;\n"
      "    *) _samenspel_en \"$@\" ;;\n"
      "  esac\n"
      "}\n\n"
      "_samenspel \"$@\"\n";
  return out;
}

// ---- fish

namespace {

constexpr std::string_view kFishTools = R"(# The command on the line, the values of options passed over.
function __samenspel_command
    set -l skip 0
    for word in (commandline -opc)[2..]
        if test $skip = 1
            set skip 0
        else if contains -- $word $__samenspel_valued
            set skip 1
        else if not string match -q -- '-*' $word
            echo $word
            return 0
        end
    end
    return 1
end

function __samenspel_no_command
    not __samenspel_command >/dev/null
end

function __samenspel_is
    set -l command (__samenspel_command); and contains -- $command $argv
end

# Folders, and files with one of these endings; without any: all files.
function __samenspel_files
    set -l found (complete -C "__samenspel_none "(commandline -ct))
    if set -q argv[1]
        string match -r -i -- '^.*(?:/|\.(?:'(string join '|' $argv)'))$' $found
    else
        printf '%s\n' $found
    end
end
)";

std::string fish_quoted(std::string_view text) {
  std::string doubled;
  for (const char c : text) {
    if (c == '\\') doubled += c;
    doubled += c;
  }
  return quoted(doubled, "\\'");
}

/// Word and meaning, with a tab between, one a line: as fish takes what a command offers.
std::string fish_function(std::string_view name, const std::vector<Word>& words, Language language) {
  std::string out = fmt::format("    function {}\n", name);
  for (const Word& word : words)
    out += fmt::format("        printf '%s\\t%s\\n' {} {}\n", fish_quoted(word.word),
                       fish_quoted(word.meaning.in(language)));
  return out + "    end\n";
}

std::string fish_option(const OptionRow& row, std::string_view condition, const CommandRow* command,
                        Language language) {
  std::string out = fmt::format("    complete -c samenspel -n '{}' -l {}", condition, row.name);
  if (row.letter != 0) out += fmt::format(" -s {}", row.letter);
  if (!is_flag(row)) {
    out += " -x";
    const auto choices = command == nullptr ? row.choices : choices_of(row, *command);
    if (!choices.empty()) {
      out += " -a " + fish_quoted(spaced(choices));
    } else if (row.names == Names::file) {
      const auto endings = command == nullptr ? std::span<const std::string_view>() : command->endings;
      out += fmt::format(" -a '(__samenspel_files{}{})'", endings.empty() ? "" : " ", spaced(endings));
    } else if (row.names == Names::measures) {
      out += " -a '(__fish_complete_list , __samenspel_measures)'";
    } else if (row.names == Names::measure) {
      out += " -a '(__samenspel_ids)'";
    }
  }
  return out + " -d " + fish_quoted(row.help.in(language)) + "\n";
}

std::string fish_rows(Language language) {
  std::string out = fish_function("__samenspel_measures", measure_words(), language) +
                    fish_function("__samenspel_ids", measures(), language) +
                    fish_function("__samenspel_topics", topics(), language);
  for (const OptionRow* row : program_options())
    out += fish_option(*row, "__samenspel_no_command", nullptr, language);
  for (const CommandRow& command : all_commands())
    out += fmt::format("    complete -c samenspel -n __samenspel_no_command -a {} -d {}\n", command.name,
                       fish_quoted(command.summary.in(language)));
  for (const CommandRow& command : all_commands()) {
    const std::string condition = fmt::format("__samenspel_is {}", command.name);
    for (const OptionRow* row : options_of(command))
      out += fish_option(*row, condition, &command, language);
    if (command.most_operands == 0) continue;
    const std::string offer = command.operand == Operand::topic
                                  ? "(__samenspel_topics)"
                                  : fmt::format("(__samenspel_files {})", spaced(network_endings()));
    out += fmt::format("    complete -c samenspel -n '{}' -a '{}'\n", condition, offer);
  }
  return out;
}

}  // namespace

std::string fish_completion() {
  std::string valued;
  for (const OptionRow& row : all_options())
    if (!is_flag(row))
      for (const std::string& form : forms_of(row))
        valued += " " + form;
  std::string out = "# Completion of samenspel for fish. Made with the program, from its own tables.\n\n";
  out += "set -g __samenspel_valued" + valued + "\n\n";
  out += kFishTools;
  out +=
      "\n# No files but those that are offered.\n"
      "complete -c samenspel -f\n\n"
      "set -l __samenspel_language (string match -r '.+' -- $LC_ALL $LC_MESSAGES $LANG)\n"
      "if string match -q 'nl*' -- $__samenspel_language[1]\n";
  return out + fish_rows(Language::nl) + "else\n" + fish_rows(Language::en) + "end\n";
}

}  // namespace samenspel
