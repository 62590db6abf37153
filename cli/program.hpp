// The program from its words to its exit status: finds the command, runs it, and turns every kind of trouble into a
// message in the reader's language.
#pragma once

#include <string>
#include <vector>

namespace samenspel {

/// 0 done · 1 the input has errors · 2 wrong usage · 3 could not read or write · 70 a fault of the program ·
/// 130 stopped by Ctrl-C.
[[nodiscard]] int run_program(std::vector<std::string> words);

}  // namespace samenspel
