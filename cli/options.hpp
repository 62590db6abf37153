// The options and commands of the program, each declared once: parsing, `--help`, suggestions, the manual pages
// (manual.hpp) and the completion of shells (completion.hpp) read these rows.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "graph/date.hpp"
#include "support/text.hpp"

namespace samenspel {

enum class Option : std::uint8_t {
  audience,
  bleed,
  check,
  color,
  colour_by,
  direction,
  distance,
  ego,
  finding,
  format,
  from,
  half_life,
  help,
  highlight,
  include_events,
  initiative,
  labels,
  lang,
  layer,
  layout,
  layout_seconds,
  level,
  logo,
  measures,
  output,
  permutations,
  portrait,
  positions,
  quiet,
  radius,
  sector_by,
  seed,
  size,
  size_by,
  sort,
  sources,
  step,
  strict,
  theme,
  threads,
  tile,
  timings,
  title,
  today,
  top,
  until,
  version,
  view,
  weighted,
  window
};

/// What the value of an option names, for completion.
enum class Names : std::uint8_t {
  nothing,  ///< a number, a date, a word of the user's own
  file,     ///< a file to be written
  measure,  ///< one
  measures  ///< with commas between
};

struct OptionRow {
  Option option;
  std::string_view name;  ///< "lang", without dashes
  char letter;            ///< 'o' for -o, or 0
  Text value;             ///< what the value is called: "N"; "" for a flag, and where `choices` say it
  Text help;
  std::span<const std::string_view> choices{};  ///< all that it takes, in an order that those who read it rely on
  Names names = Names::nothing;
  bool repeats = false;  ///< given more than once, each counts; of others the last
};

/// What the operands of a command are.
enum class Operand : std::uint8_t {
  network,  ///< files that hold a network
  topic     ///< measures and codes of messages
};

/// A line to try, for the manual page.
struct Example {
  Text line, meaning;
};

class Arguments;
class Talk;

struct CommandRow {
  std::string_view name;
  Text operands;     ///< "FILE -o OUT"
  Text summary;      ///< one line
  Text description;  ///< more, with what the result is
  std::span<const Option> options;
  std::size_t least_operands, most_operands;
  int (*run)(const Arguments& arguments, Talk& talk);
  std::span<const std::string_view> formats{};  ///< what --format takes; the first is meant where it is not given
  std::span<const std::string_view> endings{};  ///< of the file behind -o, where its ending picks the format
  Operand operand = Operand::network;
  std::span<const Example> examples{};
};

struct ExitRow {
  int status;
  Text meaning;
};

[[nodiscard]] std::span<const OptionRow> all_options();
[[nodiscard]] const OptionRow& row_of(Option option);
[[nodiscard]] std::span<const CommandRow> all_commands();
[[nodiscard]] std::span<const ExitRow> all_exit_statuses();
/// Endings of files that may hold a network, without dot.
[[nodiscard]] std::span<const std::string_view> network_endings();

/// The rows of a command's options, in the order of all_options().
[[nodiscard]] std::vector<const OptionRow*> options_of(const CommandRow& command);
/// All that the option takes with this command; empty where it takes any text, or is a flag.
[[nodiscard]] std::span<const std::string_view> choices_of(const OptionRow& option, const CommandRow& command);
/// Its value as help writes it: "OUT", "text|json"; "" for a flag.
[[nodiscard]] Words value_of(const OptionRow& option, const CommandRow& command);
/// Whether it takes no value.
[[nodiscard]] bool is_flag(const OptionRow& option);

constexpr Text kProgramUsage{"COMMAND [OPTIONS] FILE", "OPDRACHT [OPTIES] BESTAND"};
constexpr Text kProgramSummary{"measures and draws who bridges the worlds of a neighbourhood or city",
                               "meet en tekent wie de werelden van een buurt of stad verbindt"};
constexpr Text kProgramDescription{
    "Reads a map of who works with whom in a neighbourhood or city, measures who bridges its worlds, and draws it.",
    "Leest een kaart van wie met wie werkt in een buurt of stad, meet wie de werelden verbindt, en tekent haar."};

/// Wrong usage: exit status 2.
class UsageError : public std::runtime_error {
 public:
  explicit UsageError(Words words) : std::runtime_error(words.en), words_(std::move(words)) {}
  [[nodiscard]] const Words& words() const { return words_; }

 private:
  Words words_;
};

/// What was asked on the command line.
class Arguments {
 public:
  [[nodiscard]] const CommandRow& command() const { return *command_; }
  [[nodiscard]] const std::vector<std::string>& operands() const { return operands_; }
  [[nodiscard]] bool has(Option option) const { return value(option).has_value(); }
  /// The value as written; "true" of a flag that is set.
  [[nodiscard]] const std::optional<std::string>& value(Option option) const {
    return values_[static_cast<std::size_t>(option)];
  }
  /// The values of those that are set, in the order of all_options().
  [[nodiscard]] std::vector<std::pair<std::string, std::string>> set_options() const;

  // Checked values; each throws UsageError that names the option and says what it takes.
  [[nodiscard]] std::int64_t whole(Option option, std::int64_t otherwise, std::int64_t least, std::int64_t most) const;
  [[nodiscard]] std::optional<Date> date(Option option) const;
  /// Index in choices_of the option.
  [[nodiscard]] std::optional<std::size_t> choice(Option option) const;
  /// The parts of a list with commas.
  [[nodiscard]] std::vector<std::string> list(Option option) const;
  /// Each value of an option that may be given more than once, in the order given.
  [[nodiscard]] std::vector<std::string> every(Option option) const;

 private:
  friend Arguments parse_command(const CommandRow& command, std::vector<std::string> words);
  const CommandRow* command_ = nullptr;
  std::vector<std::string> operands_;
  std::vector<std::optional<std::string>> values_;
};

/// Reads the words behind the program's name, the command's own name taken out. Throws UsageError.
[[nodiscard]] Arguments parse_command(const CommandRow& command, std::vector<std::string> words);

/// The command that the words name, taken out of them; null when there is none. Throws UsageError for an unknown one.
[[nodiscard]] const CommandRow* take_command(std::vector<std::string>& words);

/// What the words say of the language before they are understood: for messages about themselves.
[[nodiscard]] std::optional<Language> early_language(std::span<const std::string> words);

[[nodiscard]] std::string program_help(Language language);
[[nodiscard]] std::string command_help(const CommandRow& command, Language language);

/// Words for "did you mean", or nothing.
[[nodiscard]] Words suggestion(std::string_view wrong, std::span<const std::string_view> right);

}  // namespace samenspel
