#include "render/graphviz/client.hpp"

#include <chrono>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <optional>
#include <thread>

#include <gtest/gtest.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "support/stop.hpp"
#include "tests/render/graphviz/workbench.hpp"

namespace samenspel {
namespace {

using testing::gone;
using testing::Workbench;
using namespace std::chrono_literals;

GvGraph pair() {
  GvGraph graph;
  graph.graph = {{"start", "1"}, {"overlap", "true"}, {"splines", "none"}};
  graph.nodes.resize(2);
  graph.edges = {{0, 1, {{"len", "2"}}}};
  return graph;
}

/// A graph that does not fit in a pipe.
GvGraph large() {
  GvGraph graph;
  graph.graph = {{"overlap", "true"}, {"splines", "none"}};
  for (int i = 0; i < 30'000; ++i)
    graph.nodes.push_back({{{"pos", std::to_string(i) + ",0"}, {"label", ""}}});
  return graph;
}

std::optional<HelperError> error_of(const GvGraph& graph, const HelperOptions& options) {
  try {
    static_cast<void>(lay_out(graph, "neato", {}, options));
  } catch (const HelperError& error) {
    return error;
  }
  return std::nullopt;
}

void expect_fault(const GvGraph& graph, const HelperOptions& options, HelperFault fault, const std::string& english,
                  const std::string& dutch) {
  const auto error = error_of(graph, options);
  ASSERT_TRUE(error);
  EXPECT_EQ(error->fault(), fault) << error->what();
  EXPECT_NE(error->words().en.find(english), std::string::npos) << error->words().en;
  EXPECT_NE(error->words().nl.find(dutch), std::string::npos) << error->words().nl;
}

std::size_t open_handles() {
  const std::filesystem::directory_iterator all("/proc/self/fd");
  return static_cast<std::size_t>(std::distance(begin(all), end(all)));
}

/// No handle and no child more than before, zombies included.
class LeavesNothing : public ::testing::Test {
 protected:
  void SetUp() override { handles_ = open_handles(); }
  void TearDown() override {
    EXPECT_EQ(open_handles(), handles_);
    EXPECT_EQ(waitpid(-1, nullptr, WNOHANG), -1);
    EXPECT_EQ(errno, ECHILD);
    stop_requested = false;
  }
  Workbench bench_;
  std::size_t handles_ = 0;
};
using Client = LeavesNothing;

TEST_F(Client, FindsTheHelperBesideThisProgram) {
  const auto places = lay_out(pair(), "neato", {}, {});
  ASSERT_EQ(places.size(), 1U);
  ASSERT_EQ(places[0].size(), 2U);
  EXPECT_NEAR(length(places[0][0].centre - places[0][1].centre), 144, 0.5);
}

TEST_F(Client, GivesOneResultAVariant) {
  const auto places = lay_out(pair(), "neato", {{{"start", "1"}}, {{"start", "2"}}}, {});
  EXPECT_EQ(places.size(), 2U);
}

TEST_F(Client, ALargeGraphGoesBothWaysWithoutAStandstill) {
  const Workbench bench;
  // Reads only after it has written more than a pipe holds.
  const std::string program =
      bench.script("helper", "head -c 3000000 /dev/zero | tr '\\0' x\ncat > /dev/null\necho end");
  expect_fault(large(), {program, 60s}, HelperFault::too_old, "understands", "begrijpt");
  const auto places = lay_out(large(), "nop1", {}, {"", 60s});
  EXPECT_EQ(places.at(0).size(), 30'000U);
}

TEST_F(Client, AMissingHelperIsNamed) {
  const std::string nowhere = bench_.path("nowhere");
  expect_fault(pair(), {nowhere, 5s}, HelperFault::missing, nowhere + ", the program", nowhere + ", het programma");
}

TEST_F(Client, WhatIsNoProgramIsNamed) {
  expect_fault(pair(), {bench_.path(""), 5s}, HelperFault::missing, "could not be started", "niet worden gestart");
  const std::string text = bench_.script("helper", "");
  bench_.file("helper", "\x01\x02 no program");
  expect_fault(pair(), {text, 5s}, HelperFault::missing, "could not be started", "niet worden gestart");
}

TEST_F(Client, AHelperThatDiesTellsItsSignal) {
  const std::string program = bench_.script("helper", "kill -SEGV $$");
  expect_fault(pair(), {program, 5s}, HelperFault::died, "SIGSEGV", "SIGSEGV");
}

TEST_F(Client, AHelperThatStopsTellsItsLastWords) {
  const std::string program = bench_.script("helper", "echo one >&2; echo 'libgvc.so.6: not there' >&2; exit 127");
  expect_fault(pair(), {program, 5s}, HelperFault::died, "127) (libgvc.so.6: not there", "(libgvc.so.6: not there)");
}

TEST_F(Client, AHelperThatSaysNothingOrRubbishIsOfAnotherVersion) {
  for (const char* lines :
       {"exit 0", "cat > /dev/null", "echo rubbish", "echo '[]'", "echo '{\"protocol\":99}'", "echo '{\"protocol\":1}'",
        "echo '{\"protocol\":1,\"places\":[[]]}'", "echo '{\"protocol\":1,\"places\":[[[0,0,0,0],[0,0,0,null]]]}'",
        "printf '{\"protocol\":1}'"}) {
    const std::string program = bench_.script("helper", lines);
    expect_fault(pair(), {program, 5s}, HelperFault::too_old, "same version", "dezelfde versie");
  }
}

TEST_F(Client, AFileThatIsCutOffIsNoFile) {
  const std::string program = bench_.script("helper", "echo '{\"protocol\":1,\"bytes\":10}'; printf abc");
  EXPECT_THROW(static_cast<void>(render(pair(), "neato", "svg", {program, 5s})), HelperError);
}

TEST_F(Client, ALargeRequestToAHelperThatDoesNotReadIsNoSignal) {
  const std::string program = bench_.script("helper", "exit 0");
  expect_fault(large(), {program, 20s}, HelperFault::too_old, "same version", "dezelfde versie");
}

TEST_F(Client, ARefusalTellsWhy) {
  GvGraph graph = pair();
  graph.graph.push_back({"imagepath", "/etc"});
  expect_fault(graph, {}, HelperFault::refused, "may not be set: imagepath", "imagepath");
}

TEST_F(Client, AHelperThatHangsIsStoppedInTimeAndAdviceGiven) {
  // It closes its output, has a child of its own, and takes no notice of a friendly signal.
  for (const char* lines : {"trap '' TERM; echo $$ > $0.pid; exec 1>&-; sleep 1000 & echo $! > $0.child; wait",
                            "echo $$ > $0.pid; sleep 1000 & echo $! > $0.child; wait"}) {
    const std::string program = bench_.script("helper", lines);
    const auto start = std::chrono::steady_clock::now();
    expect_fault(pair(), {program, 700ms}, HelperFault::timed_out, "--layout-seconds 4", "--layout-seconds 4");
    EXPECT_LT(std::chrono::steady_clock::now() - start, 3s);
    for (const char* file : {"helper.pid", "helper.child"}) {
      const std::string id = bench_.read(file);
      ASSERT_FALSE(id.empty());
      EXPECT_TRUE(gone(std::stoi(id))) << file;
    }
  }
}

TEST_F(Client, AnEndlessFloodIsStoppedInTime) {
  const std::string program = bench_.script("helper", "exec yes rubbish >&2");
  expect_fault(pair(), {program, 500ms}, HelperFault::timed_out, "0.5 seconds", "0,5 seconden");
}

TEST_F(Client, AStopIsHeededAtOnce) {
  const std::string program = bench_.script("helper", "echo $$ > $0.pid; exec sleep 1000");
  std::chrono::steady_clock::time_point asked;
  std::thread asker([&asked] {
    std::this_thread::sleep_for(400ms);
    asked = std::chrono::steady_clock::now();
    stop_requested = true;
  });
  EXPECT_THROW(static_cast<void>(lay_out(pair(), "neato", {}, {program, 60s})), Stopped);
  const auto ended = std::chrono::steady_clock::now();
  asker.join();
  EXPECT_LT(ended - asked, 500ms);
  EXPECT_TRUE(gone(std::stoi(bench_.read("helper.pid"))));
}

TEST_F(Client, TheHelperGoesWhenWeAreKilled) {
  const std::string program = bench_.script("helper", "echo $$ > $0.pid; exec sleep 1000");
  // What our child leaves behind becomes ours, so that we can see it end.
  prctl(PR_SET_CHILD_SUBREAPER, 1);
  const pid_t us = fork();
  if (us == 0) {
    static_cast<void>(error_of(pair(), {program, 60s}));
    _exit(0);
  }
  for (int i = 0; i < 500 && bench_.read("helper.pid").empty(); ++i)
    std::this_thread::sleep_for(10ms);
  const pid_t helper = std::stoi(bench_.read("helper.pid"));
  kill(us, SIGKILL);
  waitpid(us, nullptr, 0);
  int status = 0;
  pid_t ended = 0;
  for (int i = 0; i < 500 && ended == 0; ++i) {
    ended = waitpid(helper, &status, WNOHANG);
    std::this_thread::sleep_for(10ms);
  }
  prctl(PR_SET_CHILD_SUBREAPER, 0);
  EXPECT_EQ(ended, helper);
  EXPECT_TRUE(WIFSIGNALED(status));
}

TEST_F(Client, WorksWithTheStandardHandlesClosed) {
  const pid_t us = fork();
  if (us == 0) {
    for (const int number : {0, 1, 2})
      close(number);
    const auto error = error_of(pair(), {});
    _exit(error ? 1 : 0);
  }
  int status = 0;
  waitpid(us, &status, 0);
  EXPECT_TRUE(WIFEXITED(status));
  EXPECT_EQ(WEXITSTATUS(status), 0);
}

TEST_F(Client, TheHelperGetsNoneOfOurFiles) {
  const std::string program = bench_.script("helper", "ls /proc/$$/fd | tr '\\n' ' ' > $0.fds");
  std::ofstream ours(bench_.path("secret"));
  const int inheritable = dup(0);
  static_cast<void>(error_of(pair(), {program, 5s}));
  close(inheritable);
  // 10 is where the shell keeps its own script.
  const std::string handles = bench_.read("helper.fds");
  EXPECT_TRUE(handles == "0 1 2 " || handles == "0 1 10 2 ") << handles;
}

TEST_F(Client, FindsTheHelperOnThePathToo) {
  // A copy of this very program, in a folder where no helper is.
  std::filesystem::copy_file("/proc/self/exe", bench_.path("copy"));
  const std::string line = "./copy --gtest_filter=Client.GivesOneResultAVariant";
  EXPECT_EQ(testing::shell(bench_, "PATH=\"relative::" SAMENSPEL_BIN_DIR ":$PATH\" " + line).status, 0);
  const testing::Said lost = testing::shell(bench_, line);
  EXPECT_EQ(lost.status, 1);
  EXPECT_NE(lost.output.find("belongs in the same folder"), std::string::npos) << lost.output;
}

}  // namespace
}  // namespace samenspel
