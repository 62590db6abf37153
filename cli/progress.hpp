// What a person at a terminal sees while a run takes longer than a second: what runs, how far it is, how long it takes.
#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "cli/talk.hpp"
#include "support/text.hpp"

namespace samenspel {

/// A step of a run: what it does, what share of it is done (0…1; 0 too where nothing is known), for how long it has
/// run.
struct Step {
  Text what;
  double done;
  std::chrono::duration<double> running;
};

/// One line, without its end: "measuring: shortest paths 42%, about 2 minutes left". The remaining time is that of the
/// step, by what it took so far; it is told from the third second on, when it is more than chance. Where no share is
/// known: the seconds that the step, or without one the work, has run.
[[nodiscard]] Words progress_line(Text what, std::chrono::duration<double> running, const std::optional<Step>& step);

/// While it lives and the work takes more than a second: such a line on a terminal's stderr, wiped at the end. Nothing
/// where stderr is no terminal, or with --quiet.
class Progress {
 public:
  /// `what` is the work as a whole.
  Progress(const Talk& talk, Text what);
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  ~Progress();

  /// The work is at this step, of which this share is done. By any thread.
  void at(const Text& step, double done);

 private:
  struct State;
  State* state_ = nullptr;
};

}  // namespace samenspel
