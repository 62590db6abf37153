#include "cli/signals.hpp"

#include <csignal>

#include <sys/time.h>
#include <unistd.h>

#include "support/files.hpp"
#include "support/stop.hpp"

namespace samenspel {

namespace {

constexpr int kStopped = 130;
constexpr suseconds_t kPatience = 700'000;  // microseconds

extern "C" void give_up(int) {
  remove_unfinished();
  ::_exit(kStopped);
}

extern "C" void ask_to_stop(int) {
  if (stop_requested.exchange(true)) give_up(0);
  itimerval patience{};
  patience.it_value.tv_usec = kPatience;
  ::setitimer(ITIMER_REAL, &patience, nullptr);
}

}  // namespace

void heed_signals() {
  struct sigaction action {};  // without SA_RESTART: waiting on a pipe ends too
  action.sa_handler = give_up;
  ::sigaction(SIGALRM, &action, nullptr);
  action.sa_handler = ask_to_stop;
  ::sigaction(SIGINT, &action, nullptr);
  ::sigaction(SIGTERM, &action, nullptr);
  ::sigaction(SIGHUP, &action, nullptr);
  ::signal(SIGXFSZ, SIG_IGN);  // a file that may not grow is an error of writing, not the end
}

}  // namespace samenspel
