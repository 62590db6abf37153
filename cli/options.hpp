// The options and commands of the program, each declared once: parsing, `--help`, suggestions, and later manual pages
// and completion read these rows.
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
  color,
  direction,
  format,
  from,
  help,
  include_events,
  lang,
  layer,
  layout_seconds,
  level,
  measures,
  output,
  permutations,
  quiet,
  seed,
  sort,
  strict,
  threads,
  timings,
  today,
  top,
  until,
  version,
  view,
  weighted
};

struct OptionRow {
  Option option;
  std::string_view name;  ///< "lang", without dashes
  char letter;            ///< 'o' for -o, or 0
  Text value;             ///< what the value is called: "N"; "" for a flag
  Text help;
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
};

[[nodiscard]] std::span<const OptionRow> all_options();
[[nodiscard]] const OptionRow& row_of(Option option);
[[nodiscard]] std::span<const CommandRow> all_commands();

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
  /// Index in `words`.
  [[nodiscard]] std::optional<std::size_t> choice(Option option, std::span<const std::string_view> words) const;
  /// The parts of a list with commas.
  [[nodiscard]] std::vector<std::string> list(Option option) const;

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
