// samenspel draw: files and trouble. What the drawing shows is tested in tests/render.
#include <algorithm>
#include <chrono>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include "tests/cli/run.hpp"

namespace samenspel {
namespace {

using test::Folder;
using testing::HasSubstr;
using testing::IsEmpty;

class DrawCommand : public testing::Test {
 protected:
  DrawCommand() { folder.write("x.yaml", test::kSmall); }

  /// A folder with this program beside a helper of our making, so that it is that helper that runs.
  void give_helper(const std::string& script) {
    ASSERT_EQ(folder.run_other({"cp", std::string(SAMENSPEL_BIN_DIR) + "/samenspel", "."}).status, 0);
    if (script.empty()) return;
    folder.write("samenspel-graphviz", script);
    ASSERT_EQ(::chmod(folder.path("samenspel-graphviz").c_str(), 0755), 0);
  }
  [[nodiscard]] test::Ran draw_with_it(std::vector<std::string> more = {}) const {
    more.insert(more.begin(), {folder.path("samenspel"), "draw", "x.yaml", "-o", "map.svg"});
    return folder.run_other(more, {}, {"PATH=/usr/bin:/bin"});
  }
  /// Whether any process still runs a file of this folder.
  [[nodiscard]] bool left_over() const { return folder.run_other({"pgrep", "-f", folder.path()}).status == 0; }

  Folder folder;
};

TEST_F(DrawCommand, WritesEachFormatAndNothingElse) {
  const std::pair<const char*, const char*> starts[] = {
      {"svg", "<?xml"}, {"pdf", "%PDF-"}, {"png", "\x89PNG"}, {"dot", "digraph"}};
  for (const auto& [ending, start] : starts) {
    const std::string name = std::string("map.") + ending;
    const auto ran = folder.run({"draw", "x.yaml", "-o", name});
    EXPECT_EQ(ran.status, 0) << ran.err;
    EXPECT_THAT(ran.err, IsEmpty());
    EXPECT_THAT(ran.out, IsEmpty());
    EXPECT_EQ(folder.read(name).compare(0, std::string(start).size(), start), 0) << folder.read(name).substr(0, 20);
  }
  EXPECT_EQ(folder.names(), (std::vector<std::string>{"map.dot", "map.pdf", "map.png", "map.svg", "x.yaml"}));
}

TEST_F(DrawCommand, SameBytesInAnotherTimeZoneAndHome) {
  for (const char* ending : {"svg", "pdf", "png", "dot"}) {
    const std::string name = std::string("map.") + ending;
    ASSERT_EQ(folder.run({"draw", "x.yaml", "-o", name, "--today", "2024"}).status, 0);
    const std::string once = folder.read(name);
    ASSERT_EQ(folder.run({"draw", "x.yaml", "-o", name, "--today", "2024"}, {}, {"TZ=Pacific/Auckland"}).status, 0);
    EXPECT_EQ(folder.read(name), once) << ending;
  }
}

TEST_F(DrawCommand, ABrokenFileLeavesTheOldPicture) {
  folder.write("bad.yaml", "actors:\n  Ann: resident\nties:\n  - Ann -- Nobody\n");
  folder.write("map.svg", "old");
  const auto ran = folder.run({"draw", "bad.yaml", "-o", "map.svg"});
  EXPECT_EQ(ran.status, 1);
  EXPECT_EQ(folder.read("map.svg"), "old");
  EXPECT_EQ(folder.names().size(), 3U);
}

TEST_F(DrawCommand, AFolderThatIsNotThereIsStatus3BeforeAnyWork) {
  const auto ran = folder.run({"draw", "x.yaml", "-o", "no such folder/map.svg"});
  EXPECT_EQ(ran.status, 3);
  EXPECT_THAT(ran.err, HasSubstr("cannot write no such folder/map.svg"));
  folder.write("file", "");
  EXPECT_EQ(folder.run({"draw", "x.yaml", "-o", "file/map.svg"}).status, 3);
}

TEST_F(DrawCommand, AFullDiskLeavesTheOldPicture) {
  // A limit on the size of files stands in for a full disk; the signal that goes with it is ignored, as a shell can.
  folder.write("map.svg", "old");
  const auto ran = folder.run_other(
      {"bash", "-c",
       std::string("trap '' XFSZ; ulimit -f 1; exec ") + SAMENSPEL_BIN_DIR + "/samenspel draw x.yaml -o map.svg"});
  EXPECT_EQ(ran.status, 3) << ran.err;
  EXPECT_EQ(folder.read("map.svg"), "old");
  EXPECT_EQ(folder.names(), (std::vector<std::string>{"map.svg", "x.yaml"}));
}

TEST_F(DrawCommand, AFileThatMayNotGrowIsAnErrorOfWriting) {
  const auto ran = folder.run_other(
      {"bash", "-c", std::string("ulimit -f 1; exec ") + SAMENSPEL_BIN_DIR + "/samenspel draw x.yaml -o map.svg"});
  EXPECT_EQ(ran.status, 3) << ran.err;
  EXPECT_EQ(folder.names(), (std::vector<std::string>{"x.yaml"}));
}

TEST_F(DrawCommand, AHelperThatIsMissingIsSaid) {
  give_helper("");
  const auto ran = draw_with_it();
  EXPECT_EQ(ran.status, 3);
  EXPECT_THAT(ran.err, HasSubstr("samenspel-graphviz"));
  EXPECT_FALSE(folder.has("map.svg"));
}

TEST_F(DrawCommand, AHelperThatDiesIsSaid) {
  give_helper("#!/bin/sh\nkill -SEGV $$\n");
  const auto ran = draw_with_it();
  EXPECT_EQ(ran.status, 70);
  EXPECT_THAT(ran.err, HasSubstr("samenspel-graphviz"));
  EXPECT_FALSE(folder.has("map.svg"));
}

TEST_F(DrawCommand, ALayoutThatTakesTooLongIsStopped) {
  give_helper("#!/bin/sh\nexec sleep 1000\n");
  const auto begin = std::chrono::steady_clock::now();
  const auto ran = draw_with_it({"--layout-seconds", "1"});
  EXPECT_EQ(ran.status, 3);
  EXPECT_THAT(ran.err, HasSubstr("--layout-seconds"));
  EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(20))
      << "not a measure of speed: it did stop";
  EXPECT_FALSE(folder.has("map.svg"));
  EXPECT_FALSE(left_over());
}

TEST_F(DrawCommand, CtrlCEndsItAndLeavesNothing) {
  give_helper("#!/bin/sh\nexec sleep 1000\n");
  const auto ran = folder.run_other(
      {"timeout", "--preserve-status", "-s", "INT", "1", folder.path("samenspel"), "draw", "x.yaml", "-o", "map.svg"});
  EXPECT_EQ(ran.status, 130);
  EXPECT_FALSE(folder.has("map.svg"));
  EXPECT_FALSE(left_over());
}

TEST_F(DrawCommand, ANetworkOfEventsOnlyIsDrawnWithItsContactsAndSaysSo) {
  folder.write("e.yaml", "actors: {Ann: resident, Bo: official}\nevents:\n  - {act: support, by: Bo, to: Ann}\n");
  const auto ran = folder.run({"draw", "e.yaml", "-o", "e.svg"});
  EXPECT_EQ(ran.status, 0);
  EXPECT_THAT(ran.err, HasSubstr("the contacts of its events are drawn"));
  EXPECT_THAT(folder.read("e.svg"), HasSubstr("Bo → Ann"));
}

TEST_F(DrawCommand, NamesForTheOwnerAloneAreNotDrawn) {
  folder.write("p.yaml",
               "actors:\n  Secret Ann: {sector: resident, kind: person, consent: none, note: hush}\n  Bo: "
               "official\nties: [Secret Ann -- Bo]\n");
  for (const char* ending : {"svg", "dot"}) {
    const std::string name = std::string("p.") + ending;
    ASSERT_EQ(folder.run({"draw", "p.yaml", "-o", name}).status, 0);
    EXPECT_THAT(folder.read(name), testing::Not(HasSubstr("Secret")));
    EXPECT_THAT(folder.read(name), HasSubstr("resident 1"));
    ASSERT_EQ(folder.run({"draw", "p.yaml", "-o", name, "--audience", "owner"}).status, 0);
    EXPECT_THAT(folder.read(name), HasSubstr("Secret"));
  }
}

}  // namespace
}  // namespace samenspel
