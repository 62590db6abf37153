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

TEST_F(MeasureCommand, SortsGreatestFirstAndEqualRowsAsInTheFile) {
  const auto sorted = [&](std::vector<std::string> more) {
    more.insert(more.begin(), {"--format", "csv", "--measures", "degree", "--direction", "undirected"});
    return out(more);
  };
  EXPECT_EQ(sorted({"--sort", "degree"}),
            "id,name,sector,degree\nBob,Bob,resident|business,2\nCity,City,official,2\nAnn,Ann,resident,1\n"
            "Dee,Dee,business,1\n");
  const std::string least_first =
      "id,name,sector,degree\nAnn,Ann,resident,1\nDee,Dee,business,1\nBob,Bob,resident|business,2\n"
      "City,City,official,2\n";
  EXPECT_EQ(sorted({"--sort", "-degree"}), least_first);
  EXPECT_EQ(sorted({"--sort=-degree"}), least_first);
  EXPECT_EQ(sorted({"--sort", "-degree", "--top", "1"}), "id,name,sector,degree\nAnn,Ann,resident,1\n");
  EXPECT_EQ(sorted({"--top", "2"}), "id,name,sector,degree\nAnn,Ann,resident,1\nBob,Bob,resident|business,2\n")
      << "without --sort in the order of the file";
  EXPECT_EQ(sorted({"--top", "99"}), sorted({}));
  // What is sorted by is computed and shown, though it was not asked.
  EXPECT_EQ(sorted({"--sort", "betweenness", "--top", "1"}),
            "id,name,sector,degree,betweenness\nBob,Bob,resident|business,2,2\n");
}

TEST_F(MeasureCommand, SortsTiesAndTextsToo) {
  EXPECT_EQ(out({"--format", "csv", "--level", "ties", "--measures", "capital", "--sort", "cross_sector", "--direction",
                 "undirected", "--top", "2"}),
            "from,to,kind,weight,capital,cross_sector\nBob,City,asks,1,linking,1\nCity,Dee,pays,1,linking,1\n");
  // Bob is half resident: Ann -- Bob is bonding and bridging by halves, so bonding.
  EXPECT_EQ(out({"--format", "csv", "--level", "ties", "--measures", "capital", "--sort", "capital", "--direction",
                 "undirected", "--top", "1"}),
            "from,to,kind,weight,capital\nAnn,Bob,,1,bonding\n");
}

TEST_F(MeasureCommand, SortsTheUndefinedLastEitherWay) {
  folder.write("u.yaml",
               "actors:\n  Alone: resident\n  Ann: resident\n  Bo: official\n  Cy: designer\nties: [Ann -- "
               "Bo, Bo -- Cy]\n");
  // Burt's constraint is 1 with one contact, and (1/2)² + (1/2)² of Bo, whose two do not know each other.
  const auto sorted = [&](const char* by) {
    return folder.run({"measure", "u.yaml", "-q", "--format", "csv", "--measures", "constraint", "--sort", by}).out;
  };
  EXPECT_EQ(sorted("constraint"),
            "id,name,sector,constraint\nAnn,Ann,resident,1\nCy,Cy,designer,1\nBo,Bo,official,0.5\n"
            "Alone,Alone,resident,\n");
  EXPECT_EQ(sorted("-constraint"),
            "id,name,sector,constraint\nBo,Bo,official,0.5\nAnn,Ann,resident,1\nCy,Cy,designer,1\n"
            "Alone,Alone,resident,\n");
}

TEST_F(MeasureCommand, SortsAndCutsTheRowsOfJsonWhenAsked) {
  const auto json = nlohmann::json::parse(out({"--format", "json", "--measures", "degree,bridge", "--sort", "degree",
                                               "--top", "2", "--direction", "undirected"}));
  ASSERT_EQ(json["actors"].size(), 2U);
  EXPECT_EQ(json["actors"][0]["id"], "Bob");
  EXPECT_EQ(json["actors"][1]["id"], "City");
  ASSERT_EQ(json["ties"].size(), 2U) << "of each level the first rows";
  EXPECT_EQ(json["ties"][0]["from"], "Ann");
  EXPECT_EQ(json["run"]["options"]["sort"], "degree");
  EXPECT_EQ(json["run"]["options"]["top"], "2");
}

TEST_F(MeasureCommand, SaysWhyItCannotSort) {
  const auto complaint = [&](std::vector<std::string> words) {
    words.insert(words.begin(), {"measure", "x.yaml", "-o", "never"});
    const auto ran = folder.run(words);
    EXPECT_EQ(ran.status, 2);
    EXPECT_THAT(ran.out, IsEmpty());
    EXPECT_FALSE(folder.has("never"));
    return ran.err;
  };
  EXPECT_EQ(complaint({"--sort", "degre"}),
            "samenspel: there is no measure \"degre\" (did you mean degree?); samenspel explain lists them\n");
  EXPECT_EQ(complaint({"--sort", "-degre"}), complaint({"--sort", "degre"}));
  EXPECT_EQ(complaint({"--sort", "bridge", "--format", "csv"}),
            "samenspel: --sort bridge: a measure of ties, so the rows of actors cannot be sorted by it; --level ties "
            "shows the ties\n");
  EXPECT_EQ(complaint({"--sort", "degree", "--level", "ties", "--lang", "nl"}),
            "samenspel: --sort degree: een maat van actoren, dus de rijen van relaties zijn er niet op te sorteren; "
            "--level actors toont de actoren\n");
  EXPECT_THAT(complaint({"--sort", "reciprocity"}), HasSubstr("has one value"));
  EXPECT_THAT(complaint({"--sort", "degree", "--level", "network"}), HasSubstr("no rows for --sort"));
  EXPECT_THAT(complaint({"--top", "3", "--level", "network"}), HasSubstr("no rows for --top"));
  for (const char* wrong : {"0", "-1", "many", "2.5"})
    EXPECT_THAT(complaint({"--top", wrong}), HasSubstr("--top takes a whole number from 1"));
  EXPECT_THAT(complaint({"--sort"}), HasSubstr("--sort needs a value: --sort MEASURE"));
  EXPECT_THAT(complaint({"--sort", "-q"}), HasSubstr("--sort needs a value"));
}

TEST_F(MeasureCommand, ARankingForEverybodyLeavesOutPersonsInEveryForm) {
  folder.write("r.yaml", R"(consent: public
actors:
  Anna: {sector: resident, kind: person}
  Org: {sector: official, kind: organisation}
  Club: {sector: business, kind: group}
ties: [Anna -- Org, Anna -- Club, Club -- Org]
)");
  for (const char* format : {"table", "md", "csv", "json"}) {
    const auto ran = folder.run(
        {"measure", "r.yaml", "--audience", "public", "--format", format, "--measures", "degree", "--sort", "degree"});
    EXPECT_EQ(ran.status, 0);
    EXPECT_THAT(ran.out, testing::Not(HasSubstr("Anna"))) << format;
    EXPECT_THAT(ran.out, HasSubstr("Club")) << format;
    EXPECT_THAT(ran.out + ran.err, HasSubstr("Private persons are left out of a public ranking.")) << format;
  }
  EXPECT_EQ(folder
                .run({"measure", "r.yaml", "--audience", "public", "--format", "csv", "--level", "ties", "--measures",
                      "bridge", "--sort", "bridge"})
                .out,
            "from,to,kind,weight,bridge\nClub,Org,,1,0\n");
  EXPECT_THAT(folder.run({"measure", "r.yaml", "--measures", "degree", "--sort", "degree"}).out, HasSubstr("Anna"));
}

TEST_F(MeasureCommand, TheTableIsSortedCutAndSummedUp) {
  // Degrees 1, 2, 2, 1: mean 1.5, standard deviation √(4 · 0.5² / 3) = 0.577. Betweenness 0, 2, 2, 0: 1 and 1.155.
  EXPECT_EQ(
      out({"--direction", "undirected", "--measures", "degree,betweenness", "--sort", "betweenness", "--top", "1"}),
      R"(Four

The actors
Sorted by Betweenness (betweenness), greatest first. The first of 4.
                                           Direct
actor               sector               contacts  Betweenness
──────────────────  ───────────────────  ────────  ───────────
Bob                 resident + business         2        2
──────────────────  ───────────────────  ────────  ───────────
number                                          4        4
mean                                          1.5        1
standard deviation                          0.577        1.155
least                                           1        0
most                                            2        2
undefined                                       0        0
The summary is of all 4 rows.
Standard deviation: of a sample (n − 1).

What the columns mean
  Direct contacts (degree): With how many others does this actor have a tie? The
  plainest sign of being active or being sought out. It says nothing about whom:
  ten contacts in one's own circle count as much as ten in ten different worlds.
  Betweenness (betweenness): How often does this actor lie on the shortest route
  between two others? Who scores high can pass news on, hold it up or colour it,
  and is missed by many when gone. Between two others with several shortest
  routes the credit is divided.
)");
}

TEST_F(MeasureCommand, MarkdownSaysWhatTheTableSays) {
  // Of the path of three ties every one is a bridge; Ann -- Bob is bonding, the other two link to the official.
  const std::string text = out({"--direction", "undirected", "--format", "md", "--level", "ties", "--measures",
                                "bridge,capital,cross_sector", "--lang", "nl"});
  EXPECT_EQ(text.substr(0, text.find("## Wat")), R"(# Four

## De relaties

| van                    | naar | soort | Brug | Soort kapitaal | Tussen sectoren |
| ---------------------- | ---- | ----- | ---: | -------------- | --------------: |
| Ann                    | Bob  |       |   ja | bonding        |             0,5 |
| Bob                    | City | asks  |   ja | linking        |               1 |
| City                   | Dee  | pays  |   ja | linking        |               1 |
| **aantal**             |      |       |    3 | 3              |               3 |
| **gemiddelde**         |      |       |    1 |                |           0,833 |
| **standaardafwijking** |      |       |    0 |                |           0,289 |
| **kleinste**           |      |       |   ja |                |             0,5 |
| **grootste**           |      |       |   ja |                |               1 |
| **niet bepaald**       |      |       |    0 | 0              |               0 |

Soort kapitaal: bonding 1, linking 2.

Standaardafwijking: van een steekproef (n − 1).

)");
  EXPECT_THAT(text, HasSubstr("- **Brug** (`bridge`): "));
}

TEST_F(MeasureCommand, SaysWhichRowsItShows) {
  EXPECT_THAT(out({"--measures", "degree", "--top", "3"}),
              HasSubstr("The actors\nThe first 3 of 4, in the order of the file.\n"));
  EXPECT_THAT(out({"--measures", "degree", "--top", "1", "--lang", "nl"}),
              HasSubstr("De actoren\nDe eerste van 4, in de volgorde van het bestand.\n"));
  EXPECT_THAT(out({"--measures", "degree"}), testing::Not(HasSubstr("first")));
}

TEST_F(MeasureCommand, SortAloneShowsTheRowsOfItsLevel) {
  EXPECT_THAT(out({"--sort", "bridge"}), HasSubstr("The ties\nSorted by Bridge (bridge), yes first.\n"));
  EXPECT_THAT(out({"--sort", "-degree", "--format", "md"}),
              HasSubstr("## The actors\n\nSorted by Direct contacts (degree), least first.\n"));
}

TEST_F(MeasureCommand, TopOfTheOverviewIsHowManyWhoBridgeMost) {
  const std::string text = out({"--direction", "undirected", "--top", "1"});
  EXPECT_THAT(text, HasSubstr("Who bridges most\n"));
  EXPECT_THAT(text, HasSubstr("\nBob "));
  EXPECT_THAT(text, testing::Not(HasSubstr("\nCity ")));
  EXPECT_THAT(text, HasSubstr("2 of 4 actors stand between sectors."));
}

TEST_F(MeasureCommand, EveryTableFitsATerminal) {
  folder.write("wide.yaml", R"(title: Wide
actors:
  Stichting Welzijn en Ontmoeting Stevenshof-Leiden Zuidwest in oprichting: [resident, business, housing]
  一个名字很长很长很长很长很长很长很长的社区团体: official
  Alone: designer
ties:
  - {from: Stichting Welzijn en Ontmoeting Stevenshof-Leiden Zuidwest in oprichting, to:
      一个名字很长很长很长很长很长很长很长的社区团体, kind: a very long kind of tie indeed, weight: 123456789.125}
)");
  const std::string datasets = std::string(SAMENSPEL_SOURCE_DIR) + "/datasets/";
  for (const std::string& file :
       {std::string("wide.yaml"), std::string("x.yaml"), datasets + "hanzelab.yaml", datasets + "singelpark.yaml"})
    for (const char* measures : {"degree,bridge", "degree,strength,constraint,capital", "all"})
      for (const char* language : {"nl", "en"}) {
        const std::string text =
            folder.run({"measure", file, "-q", "--measures", measures, "--lang", language, "--sort", "degree"}).out;
        EXPECT_FALSE(text.empty());
        std::size_t begin = 0;
        for (std::size_t end = text.find('\n'); end != std::string::npos; end = text.find('\n', begin)) {
          EXPECT_LE(terminal_width(std::string_view(text).substr(begin, end - begin)), 80U) << text;
          begin = end + 1;
        }
      }
}

TEST_F(MeasureCommand, TellsWhenThereIsNobody) {
  folder.write("gone.yaml", "actors:\n  Ann: {sector: resident, keep_until: 2020}\n");
  const auto shown = [&](std::vector<std::string> words) {
    words.insert(words.begin(), {"measure", "gone.yaml", "-q", "--measures", "degree,bridge"});
    return folder.run(words).out;
  };
  EXPECT_THAT(shown({}), HasSubstr("The actors\nThere are no actors.\n\nThe ties\nThere are no ties.\n"));
  EXPECT_THAT(shown({"--format", "md", "--lang", "nl"}), HasSubstr("## De actoren\n\nEr zijn geen actoren.\n"));
  EXPECT_EQ(shown({"--format", "csv", "--sort", "degree"}), "id,name,sector,degree\n");
}

TEST_F(MeasureCommand, TimingsStandBesideTheResultAndLeaveItAlone) {
  for (const char* format : {"table", "md", "csv", "json"}) {
    const std::vector<std::string> words{
        "measure", "x.yaml", "-q", "--format", format, "--measures", "degree,constraint,gf_total", "--today", "2024"};
    std::vector<std::string> timed = words;
    timed.emplace_back("--timings");
    const auto ran = folder.run(timed);
    EXPECT_EQ(ran.status, 0);
    EXPECT_EQ(ran.out, folder.run(words).out) << format;
    EXPECT_THAT(ran.err, testing::MatchesRegex("reading          +[0-9]+\\.[0-9][0-9][0-9] s\n"
                                               "making the graph +[0-9]+\\.[0-9][0-9][0-9] s\n"
                                               "contacts         +[0-9]+\\.[0-9][0-9][0-9] s\n"
                                               "constraint       +[0-9]+\\.[0-9][0-9][0-9] s\n"
                                               "brokerage        +[0-9]+\\.[0-9][0-9][0-9] s\n"
                                               "writing          +[0-9]+\\.[0-9][0-9][0-9] s\n"
                                               "together         +[0-9]+\\.[0-9][0-9][0-9] s\n"));
    const std::size_t width = ran.err.find('\n') + 1;
    EXPECT_EQ(ran.err.size(), 7 * width) << "one below the other";
    long parts = 0, together = 0;  // in milliseconds
    for (std::size_t line = 0; line < 7; ++line) {
      const std::string seconds = ran.err.substr(line * width + 16, width - 16 - 3);
      const auto point = seconds.find('.');
      const long milliseconds = std::stol(seconds.substr(0, point)) * 1000 + std::stol(seconds.substr(point + 1));
      (line < 6 ? parts : together) += milliseconds;
    }
    EXPECT_EQ(parts, together);
  }
  EXPECT_THAT(folder.run({"measure", "x.yaml", "--lang", "nl", "--timings"}).err,
              testing::AllOf(HasSubstr("lezen "), HasSubstr("kortste wegen "), HasSubstr("samen "), HasSubstr("0,0")));
}

TEST_F(MeasureCommand, OneAndNoTies) {
  folder.write("one.yaml", "actors:\n  Ann: resident\n");
  const auto ran = folder.run({"measure", "one.yaml", "-q", "--measures", "all"});
  EXPECT_EQ(ran.status, 0) << ran.err;
  EXPECT_EQ(folder.run({"measure", "one.yaml", "-q"}).status, 0);
}

}  // namespace
}  // namespace samenspel
