#include "cli/progress.hpp"

#include <gtest/gtest.h>

namespace samenspel {
namespace {

using Seconds = std::chrono::duration<double>;

constexpr Text kMeasuring{"measuring", "meten"};
constexpr Text kPaths{"shortest paths", "kortste wegen"};

std::string english(double done, double running) {
  return progress_line(kMeasuring, Seconds(running + 1), Step{kPaths, done, Seconds(running)}).en;
}

TEST(Progress, TellsTheSecondsWhereNoShareIsKnown) {
  EXPECT_EQ(progress_line(kMeasuring, Seconds(3.9), {}).en, "measuring 3 s");
  EXPECT_EQ(progress_line(kMeasuring, Seconds(9), Step{kPaths, 0, Seconds(4.2)}).nl, "meten: kortste wegen 4 s");
}

TEST(Progress, TellsTheShareAndWhatRemainsByWhatTheStepTookSoFar) {
  EXPECT_EQ(english(0.25, 10), "measuring: shortest paths 25%, about 30 seconds left");
  EXPECT_EQ(progress_line(kMeasuring, Seconds(70), Step{kPaths, 0.25, Seconds(60)}).nl,
            "meten: kortste wegen 25%, nog ongeveer 3 minuten");
}

TEST(Progress, TellsNoRemainingTimeBeforeItIsMoreThanChanceOrWhenAllIsDone) {
  EXPECT_EQ(english(0.01, 1.9), "measuring: shortest paths 1%");
  EXPECT_EQ(english(1, 10), "measuring: shortest paths 100%");
}

TEST(Progress, TellsTheRemainingTimeNoFinerThanItIsKnown) {
  const auto left = [](double seconds) {
    const std::string line = english(0.5, seconds);
    const std::string before = "measuring: shortest paths 50%, about ";
    return line.substr(before.size(), line.size() - before.size() - 5);
  };
  EXPECT_EQ(left(2), "2 seconds");
  EXPECT_EQ(left(9.4), "9 seconds");
  EXPECT_EQ(left(13), "15 seconds");
  EXPECT_EQ(left(57), "55 seconds");
  EXPECT_EQ(left(58), "1 minute");
  EXPECT_EQ(left(89 * 60), "89 minutes");
  EXPECT_EQ(left(90 * 60), "2 hours");
  EXPECT_EQ(left(10 * 3600), "10 hours");
  EXPECT_EQ(english(0.99, 20), "measuring: shortest paths 99%, about 1 second left");
  EXPECT_EQ(progress_line(kMeasuring, Seconds(1), Step{kPaths, 0.5, Seconds(7200)}).nl,
            "meten: kortste wegen 50%, nog ongeveer 2 uur");
}

}  // namespace
}  // namespace samenspel
