// Graphviz itself: the one context of this process, and what is done with it. Graphviz's own messages are gathered, not
// printed. Not for concurrent use, and only one session a process.
#pragma once

#include <array>
#include <stdexcept>
#include <string>
#include <vector>

#include "render/graphviz/helper/request.hpp"

namespace helper {

/// Graphviz would not; `what()` says at what.
class Failed : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// Of a node: x and y of its centre, width and height of its label, in points.
using Place = std::array<double, 4>;

class Session {
 public:
  Session();
  ~Session();
  Session(const Session&) = delete;
  Session& operator=(const Session&) = delete;

  /// The places of the nodes by one variant. Each variant starts afresh: no layout depends on the one before.
  [[nodiscard]] std::vector<Place> places(const Request& request, const Attributes& variant);
  /// The bytes of the file.
  [[nodiscard]] std::string file(const Request& request);
  [[nodiscard]] static std::string messages();
  [[nodiscard]] std::string graphviz_version() const;

 private:
  struct Context;
  Context* context_;
};

}  // namespace helper
