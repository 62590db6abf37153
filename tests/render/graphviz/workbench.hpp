// What the tests of the helper program share: a folder that goes away, fake helpers, and other programs' opinions.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include <sys/types.h>

namespace samenspel::testing {

/// A folder of its own under the system's temporary one; removed with all that is in it.
class Workbench {
 public:
  Workbench();
  ~Workbench();
  Workbench(const Workbench&) = delete;
  Workbench& operator=(const Workbench&) = delete;

  [[nodiscard]] std::string path(std::string_view name) const { return (folder_ / name).string(); }
  /// Writes a file and gives its path.
  std::string file(std::string_view name, std::string_view bytes) const;
  /// An executable shell script.
  std::string script(std::string_view name, std::string_view lines) const;
  [[nodiscard]] std::string read(std::string_view name) const;

 private:
  std::filesystem::path folder_;
};

struct Said {
  int status;  ///< exit status, or 128 + the signal
  std::string output, errors;
};
/// Runs a line of the shell with `input`, in the workbench.
[[nodiscard]] Said shell(const Workbench& bench, const std::string& line, std::string_view input = {});

/// The helper program that was built.
[[nodiscard]] std::string helper_program();

/// True once no process has that id any more, or it is a zombie; waits two seconds for it.
[[nodiscard]] bool gone(pid_t id);

}  // namespace samenspel::testing
