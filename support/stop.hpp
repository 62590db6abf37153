// A request to stop (Ctrl-C), asked for by signal handlers and heeded by all long work.
#pragma once

#include <atomic>
#include <exception>

namespace samenspel {

/// Thrown by long work when a stop was asked for; `cli` ends with the status of the signal.
class Stopped : public std::exception {
 public:
  [[nodiscard]] const char* what() const noexcept override { return "stopped"; }
};

/// Set from a signal handler: lock-free.
inline std::atomic<bool> stop_requested{false};
inline void check_stop() {
  if (stop_requested.load(std::memory_order_relaxed)) throw Stopped();
}

}  // namespace samenspel
