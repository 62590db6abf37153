#include "render/graphviz/process.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <linux/close_range.h>
#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "support/stop.hpp"

namespace samenspel {
namespace {

using Clock = std::chrono::steady_clock;

[[noreturn]] void fail(const char* what) {
  throw std::system_error(errno, std::generic_category(), what);
}

/// A file descriptor, closed at the end.
class Handle {
 public:
  Handle() = default;
  explicit Handle(int number) : number_(number) {}
  Handle(Handle&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Handle& operator=(Handle&& other) noexcept {
    std::swap(number_, other.number_);
    return *this;
  }
  ~Handle() { close(); }
  void close() {
    if (number_ >= 0) ::close(std::exchange(number_, -1));
  }
  [[nodiscard]] int number() const { return number_; }
  [[nodiscard]] bool open() const { return number_ >= 0; }

 private:
  int number_ = -1;
};

/// Above the three standard ones, which this process may have closed: the child puts its own in their places.
Handle out_of_the_way(int number) {
  const Handle given(number);
  const int moved = fcntl(number, F_DUPFD_CLOEXEC, 3);
  if (moved < 0) fail("fcntl");
  return Handle(moved);
}

struct Channel {
  Handle ours, theirs;
};

/// A socket where we write, for only there can SIGPIPE be declined; a pipe where we read.
Channel channel_in() {
  std::array<int, 2> ends{};
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) fail("socketpair");
  Channel out;
  const int theirs = ends[1];
  try {
    out.ours = out_of_the_way(ends[0]);
  } catch (...) {
    ::close(theirs);
    throw;
  }
  out.theirs = out_of_the_way(theirs);
  return out;
}

Channel channel_out() {
  std::array<int, 2> ends{};
  if (pipe2(ends.data(), O_CLOEXEC) != 0) fail("pipe");
  Channel out;
  const int theirs = ends[1];
  try {
    out.ours = out_of_the_way(ends[0]);
  } catch (...) {
    ::close(theirs);
    throw;
  }
  out.theirs = out_of_the_way(theirs);
  if (fcntl(out.ours.number(), F_SETFL, O_NONBLOCK) != 0) fail("fcntl");
  return out;
}

/// In the child, between fork and exec: only calls that are safe there, and no way back.
[[noreturn]] void become(const char* program, pid_t parent, int in, int out, int err, int trouble) {
  const auto give_up = [trouble]() {
    const int error = errno;
    [[maybe_unused]] const ssize_t written = ::write(trouble, &error, sizeof error);
    _exit(127);
  };
  // A group of its own, so that all of it can be killed, and Ctrl-C reaches us alone.
  setpgid(0, 0);
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != parent) _exit(127);
  if (dup2(in, STDIN_FILENO) < 0 || dup2(out, STDOUT_FILENO) < 0 || dup2(err, STDERR_FILENO) < 0) give_up();
  close_range(3, ~0U, CLOSE_RANGE_CLOEXEC);
  struct sigaction usual {};
  usual.sa_handler = SIG_DFL;
  sigaction(SIGPIPE, &usual, nullptr);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, nullptr);
  std::array<char*, 2> arguments{const_cast<char*>(program), nullptr};
  execv(program, arguments.data());
  give_up();
  _exit(127);
}

/// The running program; killed and waited for at the end, with all of its group.
class Child {
 public:
  explicit Child(pid_t id) : id_(id) {}
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;
  ~Child() { kill(); }

  /// The status as waitpid gives it; -1 while it runs.
  [[nodiscard]] int status_if_ended() {
    int status = 0;
    const pid_t got = waitpid(id_, &status, WNOHANG);
    if (got == 0 || (got < 0 && errno == EINTR)) return -1;
    finish();
    // Somebody else waited for it, as when SIGCHLD is ignored: its answer must tell how it went.
    return got < 0 ? 0 : status;
  }
  void kill() {
    if (id_ <= 0) return;
    ::kill(-id_, SIGKILL);
    ::kill(id_, SIGKILL);
    while (waitpid(id_, nullptr, 0) < 0 && errno == EINTR) {
    }
    id_ = 0;
  }

 private:
  /// It has been waited for; what it started and left behind goes as well.
  void finish() {
    ::kill(-id_, SIGKILL);
    id_ = 0;
  }
  pid_t id_;
};

/// Reads what is there, and closes at the end of file. False where `text` grows beyond `most`; with `cut`, the rest is
/// thrown away instead.
bool drain(Handle& from, std::string& text, std::size_t most, bool cut) {
  std::array<char, 1 << 16> block;
  while (from.open()) {
    const ssize_t got = ::read(from.number(), block.data(), block.size());
    if (got > 0) {
      const std::size_t room = most - text.size();
      text.append(block.data(), std::min(static_cast<std::size_t>(got), room));
      if (static_cast<std::size_t>(got) > room && !cut) return false;
      // One block at a time, so that a flood does not keep us from the clock.
      return true;
    }
    if (got < 0 && errno == EINTR) continue;
    if (got < 0 && errno == EAGAIN) return true;
    from.close();
  }
  return true;
}

/// Writes what can be written without waiting; closes at the end, and when nobody reads any more.
void feed(Handle& to, std::string_view& rest) {
  const ssize_t put =
      ::send(to.number(), rest.data(), std::min(rest.size(), std::size_t{1} << 20), MSG_NOSIGNAL | MSG_DONTWAIT);
  if (put >= 0) {
    rest.remove_prefix(static_cast<std::size_t>(put));
  } else if (errno != EINTR && errno != EAGAIN) {
    rest = {};
  }
  if (rest.empty()) to.close();
}

constexpr std::size_t most_errors = 16'384;
constexpr int patience_ms = 50;

}  // namespace

ProcessResult run_process(const std::string& program, std::string_view input, std::chrono::milliseconds limit,
                          std::size_t most) {
  check_stop();
  const Clock::time_point deadline = Clock::now() + limit;
  Channel in = channel_in(), out = channel_out(), err = channel_out(), trouble = channel_out();
  const pid_t parent = getpid();
  const pid_t id = fork();
  if (id < 0) fail("fork");
  if (id == 0) {
    become(program.c_str(), parent, in.theirs.number(), out.theirs.number(), err.theirs.number(),
           trouble.theirs.number());
  }
  Child child(id);
  // Also here, for whoever comes first: the group must be there before it can be killed.
  setpgid(id, id);
  for (Channel* channel : {&in, &out, &err, &trouble})
    channel->theirs.close();
  if (input.empty()) in.ours.close();

  ProcessResult result;
  std::string refusal;
  int status = -1;
  while (status < 0 || out.ours.open()) {
    check_stop();
    std::array<pollfd, 4> all{{{in.ours.number(), POLLOUT, 0},
                               {out.ours.number(), POLLIN, 0},
                               {err.ours.number(), POLLIN, 0},
                               {trouble.ours.number(), POLLIN, 0}}};
    // Once its output has ended the program is about to go: look again soon.
    const int patience = out.ours.open() ? patience_ms : 1;
    if (poll(all.data(), all.size(), patience) < 0 && errno != EINTR) fail("poll");
    if (in.ours.open() && all[0].revents != 0) feed(in.ours, input);
    bool fits = true;
    if (all[1].revents != 0) fits = drain(out.ours, result.output, most, false);
    if (all[2].revents != 0) drain(err.ours, result.errors, most_errors, true);
    if (all[3].revents != 0) drain(trouble.ours, refusal, sizeof(int), true);
    if (!fits) {
      result.end = ProcessResult::End::out_of_bounds;
      return result;
    }
    if (status < 0) status = child.status_if_ended();
    if (Clock::now() >= deadline && (status < 0 || out.ours.open())) {
      result.end = ProcessResult::End::out_of_time;
      return result;
    }
  }
  drain(err.ours, result.errors, most_errors, true);
  drain(trouble.ours, refusal, sizeof(int), true);
  if (refusal.size() == sizeof(int)) {
    result.end = ProcessResult::End::not_started;
    std::copy(refusal.begin(), refusal.end(), reinterpret_cast<char*>(&result.status));
  } else if (WIFSIGNALED(status)) {
    result.end = ProcessResult::End::killed;
    result.status = WTERMSIG(status);
  } else {
    result.status = WEXITSTATUS(status);
  }
  return result;
}

}  // namespace samenspel
