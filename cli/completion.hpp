// Completion of the command line for bash, zsh and fish: scripts made from the tables that --help reads (options.hpp)
// and from the catalogue of measures. Commands, options, the values that an option takes, lists of measures, and files
// by their ending. zsh and fish also tell what each is, in Dutch where the environment says so as machine_language()
// reads it. Pure functions; same rows, same bytes.
#pragma once

#include <string>

namespace samenspel {

/// Needs bash 4.4, and nothing else: no bash-completion.
[[nodiscard]] std::string bash_completion();
/// A file for a folder of $fpath, named _samenspel.
[[nodiscard]] std::string zsh_completion();
/// For fish 3.4 or later.
[[nodiscard]] std::string fish_completion();

}  // namespace samenspel
