// Runs the built program as a person does, in a folder of its own that is gone afterwards.
#pragma once

#include <string>
#include <vector>

namespace samenspel::test {

struct Ran {
  int status = -1;  ///< exit status, or -signal
  std::string out, err;
};

class Folder {
 public:
  Folder();
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder();
  [[nodiscard]] std::string path(const std::string& name = {}) const;
  void write(const std::string& name, const std::string& bytes) const;
  [[nodiscard]] std::string read(const std::string& name) const;
  [[nodiscard]] bool has(const std::string& name) const;
  /// Names of all that lies in it, hidden files too, sorted.
  [[nodiscard]] std::vector<std::string> names() const;

  /// The program with these words, this folder being the current one. `environment`: NAME=VALUE on top of a plain one.
  [[nodiscard]] Ran run(std::vector<std::string> words, const std::string& input = {},
                        const std::vector<std::string>& environment = {}) const;
  /// Any program, likewise.
  [[nodiscard]] Ran run_other(std::vector<std::string> words, const std::string& input = {},
                              const std::vector<std::string>& environment = {}) const;

 private:
  std::string path_;
};

/// A small valid network of four actors in three sectors.
extern const char* const kSmall;

}  // namespace samenspel::test
