// samenspel measure --window: the same measures through time. Values are worked out by hand.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "tests/cli/run.hpp"

namespace samenspel {
namespace {

using test::Folder;
using testing::HasSubstr;

// In 2021 Ann and Bob, from July with Cor; in 2022 Bob and Cor, and Ann is there no more.
constexpr const char* kSeries = R"(actors:
  Ann: {sector: resident, until: 2021-12-31}
  Bob: resident
  Cor: {sector: official, since: 2021-07-01}
ties:
  - {from: Ann, to: Bob, mutual: true, since: 2021-01-01}
  - {from: Bob, to: Cor, mutual: true, since: 2021-07-01, until: 2022-12-31}
events:
  - {date: 2022-03-01, by: Bob, act: invite, to: Cor}
  - {date: 2021-08-01, by: Cor, act: invite, to: Ann}
)";

class Series : public testing::Test {
 protected:
  Series() { folder.write("x.yaml", kSeries); }
  [[nodiscard]] test::Ran run(std::vector<std::string> words) const {
    words.insert(words.begin(), {"measure", "x.yaml", "--lang", "en"});
    return folder.run(words);
  }
  Folder folder;
};

TEST_F(Series, OfActorsHasARowForEachThatLivesInAWindow) {
  const auto ran = run({"--window", "1y", "--measures", "degree", "--format", "csv"});
  EXPECT_EQ(ran.status, 0) << ran.err;
  EXPECT_EQ(ran.out,
            "from,until,id,name,sector,degree\n"
            "2021-01-01,2021-12-31,Ann,Ann,resident,1\n"
            "2021-01-01,2021-12-31,Bob,Bob,resident,2\n"
            "2021-01-01,2021-12-31,Cor,Cor,official,1\n"
            "2022-01-01,2022-12-31,Bob,Bob,resident,1\n"
            "2022-01-01,2022-12-31,Cor,Cor,official,1\n");
}

TEST_F(Series, OfTheNetworkStepsByTheCalendar) {
  // Half years: Ann and Bob; then Cor too; then Bob and Cor twice.
  const auto ran = run({"--window", "6m", "--measures", "actors,ties", "--format", "csv", "--level", "network"});
  EXPECT_EQ(ran.status, 0) << ran.err;
  EXPECT_EQ(ran.out,
            "from,until,measure,value\n"
            "2021-01-01,2021-06-30,actors,2\n2021-01-01,2021-06-30,ties,1\n"
            "2021-07-01,2021-12-31,actors,3\n2021-07-01,2021-12-31,ties,2\n"
            "2022-01-01,2022-06-30,actors,2\n2022-01-01,2022-06-30,ties,1\n"
            "2022-07-01,2022-12-31,actors,2\n2022-07-01,2022-12-31,ties,1\n");
}

TEST_F(Series, KeepsToFromAndUntil) {
  const auto ran = run({"--window", "1y", "--step", "6m", "--from", "2021-07", "--until", "2022-06", "--measures",
                        "ties", "--format", "csv", "--level", "network"});
  EXPECT_EQ(ran.status, 0) << ran.err;
  EXPECT_EQ(ran.out, "from,until,measure,value\n2021-07-01,2022-06-30,ties,2\n");
}

TEST_F(Series, GivesEventsOfEachWindowAsTies) {
  // 2021: Ann and Bob, Bob and Cor, Cor asks Ann. 2022: the tie and the question of Bob and Cor are one pair.
  const auto ran = run({"--window", "1y", "--include-events", "--direction", "undirected", "--measures", "ties",
                        "--format", "csv", "--level", "network"});
  EXPECT_EQ(ran.status, 0) << ran.err;
  EXPECT_EQ(ran.out, "from,until,measure,value\n2021-01-01,2021-12-31,ties,3\n2022-01-01,2022-12-31,ties,1\n");
}

TEST_F(Series, StandsInJsonBesideTheWhole) {
  const auto ran = run({"--window", "1y", "--measures", "degree,ties", "--format", "json"});
  const auto json = nlohmann::json::parse(ran.out);
  EXPECT_EQ(json["actors"].size(), 3U);
  EXPECT_EQ(json["network"]["measures"]["ties"], 2);
  ASSERT_EQ(json["windows"].size(), 2U);
  EXPECT_EQ(json["windows"][1]["from"], "2022-01-01");
  EXPECT_EQ(json["windows"][1]["until"], "2022-12-31");
  EXPECT_EQ(json["windows"][1]["network"]["measures"]["ties"], 1);
  EXPECT_EQ(json["windows"][1]["actors"].size(), 2U);
  EXPECT_EQ(json["windows"][0]["actors"][1]["measures"]["degree"], 2);
}

TEST_F(Series, SaysWhatIsWrongWithAWindow) {
  const auto wrong = [&](std::vector<std::string> words, const char* what) {
    const auto ran = run(std::move(words));
    EXPECT_EQ(ran.status, 2);
    EXPECT_THAT(ran.err, HasSubstr(what));
  };
  wrong({"--window", "1x"}, "--window takes a length of time such as 90d, 6w, 3m or 1y, not \"1x\"");
  wrong({"--step", "1y"}, "--step goes with --window: --window 1y --step 1y");
  wrong({"--window", "1d", "--from", "2000"}, "makes more than 1000 windows");
  wrong({"--from", "2023-01-01"}, "--from 2023-01-01: the dates of this file run from 2021-01-01 to 2022-12-31");
  wrong({"--until", "2020"}, "--until 2020: the dates of this file run from 2021-01-01 to 2022-12-31");
  wrong({"--window", "1y", "--level", "ties"}, "--window gives a series of actors and of the network, not of ties");
  folder.write("x.yaml", "actors: {Ann: resident, Bob: official}\nties: [Ann -- Bob]\n");
  wrong({"--window", "1y"}, "--window 1y: the file has no dates to step through");
}

}  // namespace
}  // namespace samenspel
