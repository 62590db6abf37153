// Runs a program once: bytes in on its stdin, bytes out from its stdout, within a time. However that ends, the program
// and all it started are gone by then; they also go when this process is killed. Heeds stop_requested within 100 ms
// (throws Stopped). Linux.
#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>

namespace samenspel {

struct ProcessResult {
  enum class End {
    exited,       ///< `status` is its exit status
    killed,       ///< `status` is the signal that it died of
    not_started,  ///< `status` is the errno
    out_of_time,
    out_of_bounds  ///< it wrote more than `most`
  };
  End end = End::exited;
  int status = 0;
  std::string output;  ///< stdout
  std::string errors;  ///< the first 16 kB of stderr
};

/// The program is a path, and gets no arguments. Throws std::system_error when no pipe or process can be had.
[[nodiscard]] ProcessResult run_process(const std::string& program, std::string_view input,
                                        std::chrono::milliseconds limit, std::size_t most);

}  // namespace samenspel
