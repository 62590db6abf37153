#include "tests/cli/run.hpp"

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace samenspel::test {

namespace fs = std::filesystem;

const char* const kSmall = R"(title: Four
actors:
  Ann: resident
  Bob: [resident, business]
  City: official
  Dee: business
ties:
  - Ann -- Bob
  - Bob -> City: asks
  - City -- Dee: pays
)";

Folder::Folder() {
  std::string pattern = (fs::temp_directory_path() / "samenspel-test-XXXXXX").string();
  if (::mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no temporary folder");
  path_ = pattern;
}

Folder::~Folder() {
  std::error_code ignored;
  fs::remove_all(path_, ignored);
}

std::string Folder::path(const std::string& name) const {
  return name.empty() ? path_ : path_ + "/" + name;
}

void Folder::write(const std::string& name, const std::string& bytes) const {
  std::ofstream(path(name), std::ios::binary) << bytes;
}

std::string Folder::read(const std::string& name) const {
  std::ostringstream out;
  out << std::ifstream(path(name), std::ios::binary).rdbuf();
  return out.str();
}

bool Folder::has(const std::string& name) const {
  return fs::exists(path(name));
}

std::vector<std::string> Folder::names() const {
  std::vector<std::string> out;
  for (const auto& entry : fs::directory_iterator(path_))
    out.push_back(entry.path().filename().string());
  std::sort(out.begin(), out.end());
  return out;
}

Ran Folder::run(std::vector<std::string> words, const std::string& input,
                const std::vector<std::string>& environment) const {
  words.insert(words.begin(), std::string(SAMENSPEL_BIN_DIR) + "/samenspel");
  return run_other(std::move(words), input, environment);
}

Ran Folder::run_other(std::vector<std::string> words, const std::string& input,
                      const std::vector<std::string>& environment) const {
  // Plain files instead of pipes: nothing can block on a full one.
  const Folder* self = this;
  std::string base = (fs::temp_directory_path() / "samenspel-run-XXXXXX").string();
  if (::mkdtemp(base.data()) == nullptr) throw std::runtime_error("no temporary folder");
  std::ofstream(base + "/in", std::ios::binary) << input;
  const pid_t child = ::fork();
  if (child < 0) throw std::runtime_error("cannot fork");
  if (child == 0) {
    const int in = ::open((base + "/in").c_str(), O_RDONLY);
    const int out = ::open((base + "/out").c_str(), O_WRONLY | O_CREAT, 0600);
    const int err = ::open((base + "/err").c_str(), O_WRONLY | O_CREAT, 0600);
    ::dup2(in, 0);
    ::dup2(out, 1);
    ::dup2(err, 2);
    if (::chdir(self->path_.c_str()) != 0) ::_exit(126);
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR"})
      ::unsetenv(name);
    ::setenv("LC_ALL", "C.UTF-8", 1);
    for (const std::string& pair : environment) {
      const auto equals = pair.find('=');
      ::setenv(pair.substr(0, equals).c_str(), pair.substr(equals + 1).c_str(), 1);
    }
    std::vector<char*> arguments;
    for (std::string& word : words)
      arguments.push_back(word.data());
    arguments.push_back(nullptr);
    ::execvp(arguments[0], arguments.data());
    ::_exit(127);
  }
  int state = 0;
  ::waitpid(child, &state, 0);
  const auto slurp = [&](const char* name) {
    std::ostringstream text;
    text << std::ifstream(base + "/" + name, std::ios::binary).rdbuf();
    return text.str();
  };
  Ran ran{WIFEXITED(state) ? WEXITSTATUS(state) : -WTERMSIG(state), slurp("out"), slurp("err")};
  fs::remove_all(base);
  return ran;
}

}  // namespace samenspel::test
