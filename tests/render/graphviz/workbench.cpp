#include "tests/render/graphviz/workbench.hpp"

#include <chrono>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <thread>

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

namespace samenspel::testing {

namespace fs = std::filesystem;

Workbench::Workbench() {
  std::string name = (fs::temp_directory_path() / "samenspel-test-XXXXXX").string();
  if (!mkdtemp(name.data())) throw std::runtime_error("no temporary folder");
  folder_ = name;
}

Workbench::~Workbench() {
  std::error_code ignored;
  fs::remove_all(folder_, ignored);
}

std::string Workbench::file(std::string_view name, std::string_view bytes) const {
  std::ofstream(path(name), std::ios::binary) << bytes;
  return path(name);
}

std::string Workbench::script(std::string_view name, std::string_view lines) const {
  file(name, "#!/bin/sh\n" + std::string(lines) + "\n");
  fs::permissions(path(name), fs::perms::owner_all);
  return path(name);
}

std::string Workbench::read(std::string_view name) const {
  std::ifstream in(path(name), std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

Said shell(const Workbench& bench, const std::string& line, std::string_view input) {
  bench.file("stdin", input);
  const std::string all = "cd '" + bench.path("") + "' && { " + line + "\n} < stdin > stdout 2> stderr";
  const int status = std::system(all.c_str());
  return {WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status), bench.read("stdout"), bench.read("stderr")};
}

std::string helper_program() {
  return std::string(SAMENSPEL_BIN_DIR) + "/samenspel-graphviz";
}

bool gone(pid_t id) {
  for (int i = 0; i < 200; ++i) {
    if (kill(id, 0) != 0) return true;
    std::ifstream in("/proc/" + std::to_string(id) + "/stat");
    const std::string stat{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    if (stat.find(") Z ") != std::string::npos) return true;
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  return false;
}

}  // namespace samenspel::testing
