#include "cli/progress.hpp"

#include <algorithm>
#include <cmath>
#include <condition_variable>
#include <mutex>
#include <stop_token>
#include <thread>

#include <unistd.h>

namespace samenspel {

namespace {

using Clock = std::chrono::steady_clock;
using Seconds = std::chrono::duration<double>;

constexpr Text kRunning{"{0} {1} s", "{0} {1} s"};
constexpr Text kDoing{"{0}: {1}", "{0}: {1}"};
constexpr Text kDone{"{0} {1}%", "{0} {1}%"};
constexpr Text kLeft{"{0}, about {1} left", "{0}, nog ongeveer {1}"};
constexpr Text kOneSecond{"1 second", "1 seconde"}, kSeconds{"{0} seconds", "{0} seconden"};
constexpr Text kOneMinute{"1 minute", "1 minuut"}, kMinutes{"{0} minutes", "{0} minuten"};
constexpr Text kOneHour{"1 hour", "1 uur"}, kHours{"{0} hours", "{0} uur"};

constexpr double kSureAfter = 2;  ///< seconds

Words count(long number, Text one, Text many) {
  return number == 1 ? Words(one) : fill(many, {Words(std::to_string(number))});
}

/// No finer than the guess is.
Words remaining(double seconds) {
  const auto rounded = [&](double unit) { return std::max(1L, std::lround(seconds / unit)); };
  if (seconds < 57.5) return count(seconds < 10 ? rounded(1) : rounded(5) * 5, kOneSecond, kSeconds);
  if (seconds < 89.5 * 60) return count(rounded(60), kOneMinute, kMinutes);
  return count(rounded(3600), kOneHour, kHours);
}

}  // namespace

Words progress_line(Text what, Seconds running, const std::optional<Step>& step) {
  const auto whole = [](double number) { return Words(std::to_string(std::lround(std::floor(number)))); };
  if (!step) return fill(kRunning, {Words(what), whole(running.count())});
  const double done = std::min(step->done, 1.0);
  const Words doing = fill(kDoing, {Words(what), Words(step->what)});
  if (done <= 0) return fill(kRunning, {doing, whole(step->running.count())});
  const Words line = fill(kDone, {doing, whole(done * 100)});
  if (step->running.count() < kSureAfter || done >= 1) return line;
  return fill(kLeft, {line, remaining(step->running.count() * (1 - done) / done)});
}

struct Progress::State {
  const Talk& talk;
  Text what;
  Clock::time_point begin = Clock::now();

  std::mutex mutex;
  std::condition_variable_any wake;
  std::optional<Step> step;
  Clock::time_point step_begin{};
  bool drawn = false;
  std::jthread thread;

  State(const Talk& with, Text work) : talk(with), what(work) {}
  void draw(const std::stop_token& stop);
};

void Progress::State::draw(const std::stop_token& stop) {
  for (;;) {
    std::unique_lock lock(mutex);
    if (wake.wait_for(lock, stop, std::chrono::seconds(1), [] { return false; }) || stop.stop_requested()) return;
    const auto now = Clock::now();
    if (step) step->running = now - step_begin;
    const Words line = progress_line(what, now - begin, step);
    talk.tell("\r" + line.in(talk.language()) + "\033[K");
    drawn = true;
  }
}

Progress::Progress(const Talk& talk, Text what) {
  if (talk.quiet() || ::isatty(STDERR_FILENO) != 1) return;
  state_ = new State(talk, what);
  state_->thread = std::jthread([state = state_](const std::stop_token& stop) { state->draw(stop); });
}

Progress::~Progress() {
  if (state_ == nullptr) return;
  state_->thread.request_stop();
  state_->thread.join();
  if (state_->drawn) state_->talk.tell("\r\033[K");
  delete state_;
}

void Progress::at(const Text& step, double done) {
  if (state_ == nullptr) return;
  const std::lock_guard lock(state_->mutex);
  if (!state_->step || state_->step->what.en != step.en || done < state_->step->done) state_->step_begin = Clock::now();
  state_->step = Step{step, done, {}};
}

}  // namespace samenspel
