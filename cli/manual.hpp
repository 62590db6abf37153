// Pages of the manual in roff, for man(1): one of the program and one a command, in either language, made from the
// tables that --help reads (options.hpp). Pure functions; the same rows and date give the same bytes. What roff would
// take for its own (dots, quotes, dashes, backslashes, signs beyond ASCII) is escaped.
#pragma once

#include <string>
#include <string_view>

#include "cli/options.hpp"

namespace samenspel {

/// samenspel(1). `date`: the day of this version, YYYY-MM-DD.
[[nodiscard]] std::string program_manual(Language language, std::string_view date);
/// samenspel-NAME(1).
[[nodiscard]] std::string command_manual(const CommandRow& command, Language language, std::string_view date);

/// Running text as lines of roff, each sentence on a line of its own. A dash in a word to be typed (an option, a date,
/// the name of a file) is a minus sign, one in an ordinary word a hyphen.
[[nodiscard]] std::string roff_text(std::string_view text);

}  // namespace samenspel
