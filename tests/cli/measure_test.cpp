// samenspel measure: its three forms and its options. Values are worked out by hand.
//
//   Ann -- Bob -> City -- Dee        resident, resident|business, official, business
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "support/unicode.hpp"
#include "tests/cli/run.hpp"

namespace samenspel {
namespace {

using test::Folder;
using testing::HasSubstr;
using testing::IsEmpty;

class MeasureCommand : public testing::Test {
 protected:
  MeasureCommand() { folder.write("x.yaml", test::kSmall); }
  [[nodiscard]] std::string out(std::vector<std::string> words) const {
    words.insert(words.begin(), {"measure", "x.yaml"});
    const auto ran = folder.run(words);
    EXPECT_EQ(ran.status, 0) << ran.err;
    return ran.out;
  }
  Folder folder;
};

TEST_F(MeasureCommand, CsvOfActorsInTheOrderAskedAndOfTheFile) {
  // Betweenness in the undirected path: Bob lies between Ann and two others, City between Dee and two others.
  EXPECT_EQ(out({"--format", "csv", "--measures", "betweenness,degree", "--direction", "undirected"}),
            "id,name,sector,betweenness,degree\n"
            "Ann,Ann,resident,0,1\n"
            "Bob,Bob,resident|business,2,2\n"
            "City,City,official,2,2\n"
            "Dee,Dee,business,0,1\n");
}

TEST_F(MeasureCommand, CsvOfTiesGivesAMutualTieTwoRowsInADirectedGraph) {
  // Ann is wholly resident and Bob half: 1 - 0.5.
  EXPECT_EQ(out({"--format", "csv", "--level", "ties", "--measures", "cross_sector"}),
            "from,to,kind,weight,cross_sector\n"
            "Ann,Bob,,1,0.5\n"
            "Bob,Ann,,1,0.5\n"
            "Bob,City,asks,1,1\n"
            "City,Dee,pays,1,1\n"
            "Dee,City,pays,1,1\n");
}

TEST_F(MeasureCommand, CsvOfTheNetwork) {
  EXPECT_EQ(out({"--format", "csv", "--level", "network", "--measures", "ties,density,reciprocity,components"}),
            "measure,value\nties,5\ndensity,0.4166666666666667\nreciprocity,0.8\ncomponents,1\n");
}

TEST_F(MeasureCommand, JsonFollowsItsSchema) {
  const auto json =
      nlohmann::json::parse(out({"--format", "json", "--measures", "degree,bridge,capital,density,ei_index",
                                 "--direction", "undirected", "--today", "2024-05-06"}));
  EXPECT_EQ(json["schema"], "samenspel-measures/1");
  EXPECT_EQ(json["run"]["seed"], 1);
  EXPECT_EQ(json["run"]["today"], "2024-05-06");
  EXPECT_EQ(json["run"]["input_sha256"].get<std::string>().size(), 64U);
  EXPECT_EQ(json["run"]["options"]["direction"], "undirected");
  EXPECT_TRUE(json["run"]["libraries"].contains("igraph"));
  EXPECT_EQ(json["network"]["directed"], false);
  EXPECT_EQ(json["network"]["measures"]["density"], 0.5);
  EXPECT_EQ(json["actors"][1]["id"], "Bob");
  EXPECT_EQ(json["actors"][1]["sectors"]["business"], 0.5);
  EXPECT_EQ(json["actors"][1]["measures"]["degree"], 2);
  EXPECT_EQ(json["ties"][1]["from"], "Bob");
  EXPECT_EQ(json["ties"][1]["kind"], "asks");
  EXPECT_EQ(json["ties"][1]["measures"]["bridge"], 1);
  EXPECT_EQ(json["ties"][1]["measures"]["capital"], "linking");
  EXPECT_EQ(json["measures"][0]["id"], "degree");
  EXPECT_EQ(json["measures"][0]["level"], "actors");
}

TEST_F(MeasureCommand, UndefinedIsNullInJsonAndEmptyInCsv) {
  folder.write("y.yaml", "actors:\n  Ann: resident\n  Bo: official\n");
  const auto json = nlohmann::json::parse(
      folder.run({"measure", "y.yaml", "-q", "--format", "json", "--measures", "constraint,reciprocity"}).out);
  EXPECT_TRUE(json["actors"][0]["measures"]["constraint"].is_null());
  EXPECT_TRUE(json["network"]["measures"]["reciprocity"].is_null());
  EXPECT_EQ(folder.run({"measure", "y.yaml", "-q", "--format", "csv", "--measures", "constraint"}).out,
            "id,name,sector,constraint\nAnn,Ann,resident,\nBo,Bo,official,\n");
}

TEST_F(MeasureCommand, TheOverviewFitsATerminalAndSpeaksTheLanguageAsked) {
  for (const char* language : {"nl", "en"}) {
    const std::string text = out({"--lang", language});
    std::size_t begin = 0;
    for (std::size_t end = text.find('\n'); end != std::string::npos; end = text.find('\n', begin)) {
      EXPECT_LE(terminal_width(std::string_view(text).substr(begin, end - begin)), 80U) << text;
      begin = end + 1;
    }
  }
  EXPECT_THAT(out({"--lang", "nl"}), HasSubstr("Wie slaat de meeste bruggen"));
  EXPECT_THAT(out({"--lang", "en"}), HasSubstr("Who bridges most"));
}

TEST_F(MeasureCommand, TheFileChoosesTheLanguageWhereTheCommandDoesNot) {
  folder.write("nl.yaml", std::string("taal: nl\n") + test::kSmall);
  EXPECT_THAT(folder.run({"measure", "nl.yaml"}).out, HasSubstr("Het netwerk"));
  EXPECT_THAT(folder.run({"measure", "nl.yaml", "--lang", "en"}).out, HasSubstr("The network"));
}

TEST_F(MeasureCommand, SameBytesForAnyNumberOfThreadsAndOnEveryRun) {
  for (const char* format : {"csv", "json", "table"}) {
    const std::string once = out({"--format", format, "--today", "2024", "--threads", "1"});
    EXPECT_EQ(out({"--format", format, "--today", "2024", "--threads", "1"}), once);
    EXPECT_EQ(out({"--format", format, "--today", "2024", "--threads", "3"}), once);
  }
}

TEST_F(MeasureCommand, LayersWindowsAndEvents) {
  EXPECT_EQ(out({"--format", "csv", "--measures", "degree", "--layer", "asks"}),
            "id,name,sector,degree\nAnn,Ann,resident,0\nBob,Bob,resident|business,1\nCity,City,official,1\nDee,Dee,"
            "business,0\n");
  folder.write("t.yaml", R"(actors:
  Ann: resident
  Bo: {sector: official, until: 2020}
  Cy: designer
ties:
  - {from: Ann, to: Bo, mutual: true, until: 2019-06}
  - {from: Ann, to: Cy, mutual: true, since: 2021}
events:
  - {date: 2022-03-01, act: support, by: Bo, to: [Ann, Cy]}
  - {date: 2019-03-01, act: meet, by: [Bo, Cy]}
)");
  const auto measured = [&](std::vector<std::string> words) {
    words.insert(words.begin(), {"measure", "t.yaml", "-q", "--format", "csv", "--measures", "degree"});
    return folder.run(words).out;
  };
  // Bo leaves in 2020, so is not there in 2021; its tie ended in June 2019.
  EXPECT_EQ(measured({"--from", "2021"}), "id,name,sector,degree\nAnn,Ann,resident,1\nCy,Cy,designer,1\n");
  EXPECT_EQ(measured({"--from", "2019-07", "--until", "2020-12"}),
            "id,name,sector,degree\nAnn,Ann,resident,0\nBo,Bo,official,0\nCy,Cy,designer,0\n");
  EXPECT_EQ(measured({"--until", "2019-12-31", "--include-events"}),
            "id,name,sector,degree\nAnn,Ann,resident,1\nBo,Bo,official,2\nCy,Cy,designer,1\n");
}

TEST_F(MeasureCommand, TheAudienceSeesPseudonyms) {
  folder.write("p.yaml", R"(actors:
  Ann Secret: {sector: resident, kind: person}
  City: official
ties: [Ann Secret -- City]
)");
  const auto ran = folder.run({"measure", "p.yaml", "--format", "csv", "--measures", "degree", "--audience", "public"});
  EXPECT_EQ(ran.out, "id,name,sector,degree\nresident 1,resident 1,resident,1\nCity,City,official,1\n");
  EXPECT_THAT(folder.run({"measure", "p.yaml", "--format", "csv", "--measures", "degree"}).out,
              HasSubstr("Ann Secret"));
  EXPECT_THAT(
      folder
          .run({"measure", "p.yaml", "--format", "csv", "--measures", "degree", "--audience", "public", "--lang", "nl"})
          .out,
      HasSubstr("bewoner 1"));
}

TEST_F(MeasureCommand, WhatIsPastItsKeepingIsLeftOutAndCounted) {
  folder.write("k.yaml",
               "actors:\n  Ann: {sector: resident, bewaren_tot: 2020}\n  Bo: official\n  Cy: designer\nties: [Ann -- "
               "Bo, Bo -- Cy]\n");
  const auto before =
      folder.run({"measure", "k.yaml", "--format", "csv", "--measures", "degree", "--today", "2020-12-31"});
  EXPECT_THAT(before.out, HasSubstr("Ann"));
  const auto after =
      folder.run({"measure", "k.yaml", "--format", "csv", "--measures", "degree", "--today", "2021-01-01"});
  EXPECT_EQ(after.out, "id,name,sector,degree\nBo,Bo,official,1\nCy,Cy,designer,1\n");
  EXPECT_THAT(after.err, HasSubstr("one actor is left out"));
}

TEST_F(MeasureCommand, ActorsWithoutASectorAreCounted) {
  folder.write("n.yaml", "actors:\n  Ann: resident\n  Bo: {kind: group}\nties: [Ann -- Bo]\n");
  EXPECT_THAT(folder.run({"measure", "n.yaml", "--lang", "nl", "-q"}).out, HasSubstr("Eén actor zonder sector"));
}

TEST_F(MeasureCommand, ABrokenFileGivesItsErrorsAndNothingElse) {
  folder.write("bad.yaml", "actors:\n  Ann: resident\nties:\n  - Ann -- Nobody at all\n");
  const auto ran = folder.run({"measure", "bad.yaml", "-o", "out.csv", "--format", "csv"});
  EXPECT_EQ(ran.status, 1);
  EXPECT_THAT(ran.out, IsEmpty());
  EXPECT_THAT(ran.err, HasSubstr("bad.yaml:4:"));
  EXPECT_FALSE(folder.has("out.csv"));
}

TEST_F(MeasureCommand, NeverWritesOverTheNetworkThatItReads) {
  for (const char* name : {"x.yaml", "./x.yaml"}) {
    const auto ran = folder.run({"measure", "x.yaml", "-o", name});
    EXPECT_EQ(ran.status, 2);
    EXPECT_EQ(folder.read("x.yaml"), test::kSmall);
  }
  EXPECT_EQ(folder.run({"check", "x.yaml", "-o", "x.yaml"}).status, 2);
}

TEST_F(MeasureCommand, APublicRankingNamesNoPrivatePersons) {
  folder.write("r.yaml", R"(consent: public
actors:
  Anna: {sector: resident, kind: person}
  Org: {sector: official, kind: organisation}
  Club: {sector: business, kind: group}
  Bert: {sector: resident, kind: person}
ties: [Anna -- Org, Anna -- Club, Club -- Bert]
)");
  const auto ran = folder.run({"measure", "r.yaml", "--audience", "public"});
  EXPECT_THAT(ran.out, testing::Not(HasSubstr("Anna")));
  EXPECT_THAT(ran.out, HasSubstr("Club"));
  EXPECT_THAT(folder.run({"measure", "r.yaml"}).out, HasSubstr("Anna"));
}

TEST_F(MeasureCommand, SaysWhatOfTheNetworkItShows) {
  const std::string text = out({"--layer", "asks", "--from", "2020", "--until", "2021-06"});
  EXPECT_THAT(text, HasSubstr("from 2020 to 2021-06"));
  EXPECT_THAT(text, HasSubstr("Only ties of kind asks."));
  const auto csv = folder.run({"measure", "x.yaml", "--format", "csv", "--measures", "degree,bridge"});
  EXPECT_THAT(csv.err, HasSubstr("not at the level actors, so left out: bridge"));
}

TEST_F(MeasureCommand, OneAndNoTies) {
  folder.write("one.yaml", "actors:\n  Ann: resident\n");
  const auto ran = folder.run({"measure", "one.yaml", "-q", "--measures", "all"});
  EXPECT_EQ(ran.status, 0) << ran.err;
  EXPECT_EQ(folder.run({"measure", "one.yaml", "-q"}).status, 0);
}

}  // namespace
}  // namespace samenspel
