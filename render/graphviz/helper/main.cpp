// samenspel-graphviz: lays out and renders one graph by Graphviz. One request in JSON on stdin; on stdout a line of
// JSON and, for a file, its bytes behind that line. Exit status 0 done, 1 refused (the line says why), 2 wrong usage,
// 3 could not read or write. It opens no file of the user, and knows nothing of what the graph stands for.

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>
#include <sys/resource.h>
#include <unistd.h>

#include "render/graphviz/helper/request.hpp"
#include "render/graphviz/helper/session.hpp"

namespace helper {
namespace {

using Json = nlohmann::json;

constexpr std::size_t longest_request = std::size_t{1} << 30;

/// False where stdin cannot be read.
bool read_all(std::string& out) {
  std::string block(std::size_t{1} << 16, '\0');
  while (out.size() <= longest_request) {
    const ssize_t got = ::read(STDIN_FILENO, block.data(), block.size());
    if (got == 0) return true;
    if (got > 0) {
      out.append(block, 0, static_cast<std::size_t>(got));
    } else if (errno != EINTR) {
      return false;
    }
  }
  return true;
}

bool write_all(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t put = ::write(STDOUT_FILENO, bytes.data(), bytes.size());
    if (put >= 0) {
      bytes.remove_prefix(static_cast<std::size_t>(put));
    } else if (errno != EINTR) {
      return false;
    }
  }
  return true;
}

struct Answer {
  Json head;
  std::string bytes;
};

Answer answer_to(const std::string& text) {
  const Request request = read_request(text);
  Session session;
  try {
    Answer answer;
    if (request.format.empty()) {
      Json results = Json::array();
      for (const Attributes& variant : request.variants)
        results.push_back(session.places(request, variant));
      answer.head["places"] = std::move(results);
    } else {
      answer.bytes = session.file(request);
      answer.head["bytes"] = answer.bytes.size();
    }
    return answer;
  } catch (const std::exception& error) {
    return {Json{{"error", error.what()}}, {}};
  }
}

int serve() {
  std::string text;
  if (!read_all(text)) return 3;
  Answer answer;
  if (text.size() > longest_request) {
    answer.head["error"] = "the request is too long";
  } else {
    try {
      answer = answer_to(text);
    } catch (const std::exception& error) {
      answer.head["error"] = error.what();
    }
  }
  answer.head["protocol"] = protocol;
  answer.head["messages"] = Session::messages();
  const std::string line = answer.head.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
  if (!write_all(line) || !write_all(answer.bytes)) return 3;
  return answer.head.contains("error") ? 1 : 0;
}

}  // namespace
}  // namespace helper

int main(int count, char** arguments) {
  // A crash leaves no core file, and no file knows in which time zone it was made.
  const rlimit none{0, 0};
  setrlimit(RLIMIT_CORE, &none);
  setenv("TZ", "UTC0", 1);

  if (count == 1) return helper::serve();
  if (count == 2 && std::string_view(arguments[1]) == "--version") {
    try {
      const helper::Session session;
      std::printf("samenspel-graphviz %s (protocol %d, Graphviz %s)\n", SAMENSPEL_VERSION, helper::protocol,
                  session.graphviz_version().c_str());
      return 0;
    } catch (const std::exception& error) {
      std::fprintf(stderr, "samenspel-graphviz: %s\n", error.what());
      return 1;
    }
  }
  std::fprintf(stderr, "usage: samenspel-graphviz < REQUEST | --version\n");
  return 2;
}
