// samenspel draw --positions, --layout and --window: places that stay, and files that come together.
#include <cmath>
#include <map>
#include <sstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/cli/run.hpp"

namespace samenspel {
namespace {

using test::Folder;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

constexpr const char* kStreet = R"(actors:
  Ann: {sector: resident, until: 2021-12-31}
  "Bo, the baker": resident
  Cor: {sector: official, since: 2021-07-01}
ties:
  - {from: Ann, to: "Bo, the baker", mutual: true, since: 2021-01-01}
  - {from: "Bo, the baker", to: Cor, mutual: true, since: 2022-01-01, until: 2022-12-31}
)";

struct Place {
  double x, y;
};

class Places : public testing::Test {
 protected:
  Places() { folder.write("x.yaml", kStreet); }
  [[nodiscard]] test::Ran draw(std::vector<std::string> words) const {
    words.insert(words.begin(), {"draw", "x.yaml", "--lang", "en", "--today", "2024"});
    return folder.run(words);
  }
  /// Of actors whose ids have no quotation marks.
  [[nodiscard]] std::map<std::string, Place> places() const {
    std::map<std::string, Place> out;
    std::istringstream lines(folder.read("p.csv"));
    std::string line;
    std::getline(lines, line);
    EXPECT_EQ(line, "id,x,y");
    while (std::getline(lines, line)) {
      const auto y = line.rfind(','), x = line.rfind(',', y - 1);
      out[line.substr(0, x)] = {std::stod(line.substr(x + 1)), std::stod(line.substr(y + 1))};
    }
    return out;
  }
  void expect_refused(const std::string& file, const std::string& message) const {
    folder.write("p.csv", file);
    const auto ran = draw({"-o", "x.svg", "--positions", "p.csv"});
    EXPECT_EQ(ran.status, 1) << file;
    EXPECT_THAT(ran.err, HasSubstr(message)) << file;
    EXPECT_FALSE(folder.has("x.svg")) << file;
    EXPECT_EQ(folder.read("p.csv"), file);
  }
  Folder folder;
};

TEST_F(Places, AreWrittenAndStayInTheNextMap) {
  ASSERT_EQ(draw({"-o", "x.svg", "--positions", "p.csv"}).status, 0);
  const auto first = places();
  ASSERT_EQ(first.size(), 3U);
  ASSERT_TRUE(first.contains("\"Bo, the baker\""));
  folder.write("x.yaml", std::string(kStreet) + "  - New -- Cor\n");
  std::string more(kStreet);
  more.insert(more.find("ties:"), "  New: official\n");
  folder.write("x.yaml", more + "  - New -- Cor\n");
  // Another seed: the layout would be another.
  const auto ran = draw({"-o", "x.svg", "--positions", "p.csv", "--seed", "9"});
  ASSERT_EQ(ran.status, 0) << ran.err;
  const auto second = places();
  ASSERT_EQ(second.size(), 4U);
  for (const auto& [id, place] : first) {
    EXPECT_NEAR(second.at(id).x, place.x, 0.02) << id;
    EXPECT_NEAR(second.at(id).y, place.y, 0.02) << id;
  }
  const Place near = second.at("New"), cor = second.at("Cor");
  EXPECT_LT(std::hypot(near.x - cor.x, near.y - cor.y), 150);
}

TEST_F(Places, AreReadAsASpreadsheetSavesThem) {
  folder.write("p.csv",
               "\xEF\xBB\xBFID;X;Y\r\nAnn;0;0\r\n\"Bo, the baker\";200,5;10\r\nCor;0;300\r\nGone;1;1\r\n;;\r\n");
  ASSERT_EQ(draw({"-o", "x.svg", "--positions", "p.csv"}).status, 0);
  const auto now = places();
  EXPECT_NEAR(now.at("\"Bo, the baker\"").x - now.at("Ann").x, 200.5, 0.02);
  EXPECT_NEAR(now.at("Cor").y - now.at("Ann").y, 300, 0.02);
  EXPECT_FALSE(now.contains("Gone"));
}

TEST_F(Places, AFileThatIsNoneIsToldWhereAndWhatToWrite) {
  expect_refused("name,x\nAnn,1\n", "p.csv, line 1: a file of places begins with the line id,x,y");
  expect_refused("", "p.csv, line 1: a file of places begins");
  expect_refused("id,x,y\nAnn,1\n", "p.csv, line 2: a row has three cells, id, x and y, such as Ann,120.5,80");
  expect_refused("id,x,y\nAnn,1,2\nCor,far,2\n", "p.csv, line 3: the x of Cor is \"far\"; write a number");
  expect_refused("id,x,y\nAnn,1,1e9\n", "the y of Ann is 1e9; it may be 100,000 points at most");
  expect_refused("id,x,y\nAnn,1,nan\n", "the y of Ann is \"nan\"");
  expect_refused("id,x,y\nAnn,1,2\n\nAnn,3,4\n", "p.csv, line 4: Ann has a place already in line 2");
  expect_refused("id,x,y\n,1,2\n", "p.csv, line 2: the id is missing");
  expect_refused("id,x,y\n\"Ann,1,2\n", "p.csv, line 2: a quotation mark has no other half");
  expect_refused("id,x,y\nAnn,1,2\n\xFF,1,2\n", "p.csv, line 3: a sign that is not UTF-8");
}

TEST_F(Places, WhatCannotBeReadIsStatus3) {
  EXPECT_EQ(draw({"-o", "x.svg", "--positions", "."}).status, 3);
  EXPECT_EQ(draw({"-o", "x.svg", "--positions", "no/p.csv"}).status, 3);
  EXPECT_EQ(draw({"-o", "x.svg", "--positions", "x.svg"}).status, 2);
  EXPECT_FALSE(folder.has("x.svg"));
}

TEST_F(Places, OfWhoMayNotBeNamedGoUnderThePseudonym) {
  folder.write("x.yaml",
               "actors:\n  Secret Ann: {sector: resident, kind: person, consent: none}\n  Bo: official\n"
               "ties: [Secret Ann -- Bo]\n");
  ASSERT_EQ(draw({"-o", "x.svg", "--positions", "p.csv"}).status, 0);
  EXPECT_THAT(folder.read("p.csv"), Not(HasSubstr("Secret")));
  EXPECT_THAT(folder.read("p.csv"), HasSubstr("resident 1,"));
  ASSERT_EQ(draw({"-o", "x.svg", "--positions", "q.csv", "--audience", "owner"}).status, 0);
  EXPECT_THAT(folder.read("q.csv"), HasSubstr("Secret Ann,"));
}

TEST_F(Places, EveryLayoutDrawsAndAnUnknownOneIsRefused) {
  std::vector<std::string> pictures;
  for (const char* layout : {"neato", "sfdp", "dot", "twopi", "circo"}) {
    const auto ran = draw({"-o", "x.svg", "--layout", layout});
    EXPECT_EQ(ran.status, 0) << layout << ran.err;
    EXPECT_THAT(ran.err, IsEmpty());
  }
  const auto ran = draw({"-o", "x.svg", "--layout", "dto"});
  EXPECT_EQ(ran.status, 2);
  EXPECT_THAT(ran.err, HasSubstr("did you mean dot?"));
}

TEST_F(Places, BelongToTheMapAlone) {
  for (const std::vector<std::string>& option :
       std::vector<std::vector<std::string>>{{"--layout", "dot"}, {"--positions", "p.csv"}, {"--window", "1y"}}) {
    const auto ran = draw({"-o", "x.svg", "--view", "sectors", option[0], option[1]});
    EXPECT_EQ(ran.status, 2) << option[0];
    EXPECT_THAT(ran.err, HasSubstr(option[0] + " goes with --view map, not with --view sectors"));
  }
}

TEST_F(Places, ASeriesIsAFileForEachWindowAndNothingElse) {
  const auto ran = draw({"-o", "x.svg", "--window", "1y", "--positions", "p.csv"});
  ASSERT_EQ(ran.status, 0) << ran.err;
  EXPECT_THAT(ran.err, IsEmpty());
  EXPECT_EQ(folder.names(), (std::vector<std::string>{"p.csv", "x-01.svg", "x-02.svg", "x.yaml"}));
  EXPECT_EQ(places().size(), 3U);
  // 2021: Ann and Bo, Cor from July. 2022: Bo and Cor.
  const std::string first = folder.read("x-01.svg"), second = folder.read("x-02.svg");
  EXPECT_THAT(first, HasSubstr("Only what lived or happened from 2021-01-01 to 2021-12-31."));
  EXPECT_THAT(second, HasSubstr("class=\"tie cross new\""));
  EXPECT_THAT(second, HasSubstr("class=\"gone\""));
  EXPECT_THAT(second, HasSubstr("new since the"));
  const auto size_of = [](const std::string& svg) { return svg.substr(svg.find("viewBox"), 60); };
  EXPECT_EQ(size_of(first).substr(0, 30), size_of(second).substr(0, 30));
}

TEST_F(Places, ASeriesThatCannotBeWrittenLeavesNone) {
  // The second name is taken by a folder.
  ASSERT_EQ(folder.run_other({"mkdir", "x-02.svg"}).status, 0);
  EXPECT_EQ(draw({"-o", "x.svg", "--window", "1y"}).status, 3);
  EXPECT_FALSE(folder.has("x-01.svg"));
}

}  // namespace
}  // namespace samenspel
