// samenspel measure of sectors and of what lies between them, and with any attribute as the sector. Values by hand.
//
//   Ann -- Bob -> City -- Dee        resident, resident|business, official, business
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "tests/cli/run.hpp"

namespace samenspel {
namespace {

using test::Folder;
using testing::HasSubstr;
using testing::Not;

const char* const kStreets =
    "title: Streets\nactors:\n"
    "  Ann: {sector: resident, attributes: {street: Vaart, age: 60+}, level: city}\n"
    "  Bob: {sector: resident, attributes: {street: [Vaart, Kade]}}\n"
    "  Cee: {sector: official, attributes: {street: Kade}, consent: none}\n"
    "  Dee: {sector: official}\n"
    "ties:\n  - Ann -- Bob\n  - Bob -- Cee\n  - Cee -- Dee\n";

class Sectors : public testing::Test {
 protected:
  Sectors() {
    folder.write("x.yaml", test::kSmall);
    folder.write("streets.yaml", kStreets);
  }
  [[nodiscard]] test::Ran run(const std::string& file, std::vector<std::string> words) const {
    words.insert(words.begin(), {"measure", file});
    return folder.run(words);
  }
  [[nodiscard]] std::string out(const std::string& file, std::vector<std::string> words) const {
    const auto ran = run(file, std::move(words));
    EXPECT_EQ(ran.status, 0) << ran.err;
    return ran.out;
  }
  [[nodiscard]] std::string wrong(const std::string& file, std::vector<std::string> words) const {
    const auto ran = run(file, std::move(words));
    EXPECT_EQ(ran.status, 2) << ran.out;
    return ran.err;
  }
  Folder folder;
};

TEST_F(Sectors, CsvHasARowForEach) {
  // Ann–Bob 1/2 within resident and 1/2 across; Bob–City; City–Dee.
  EXPECT_EQ(out("x.yaml", {"--format", "csv", "--level", "sectors", "--direction", "undirected"}),
            "id,actors,internal_ties,external_ties,ei_index\n"
            "resident,1.5,0.5,1,0.3333333333333333\n"
            "business,1.5,0,2,1\n"
            "official,1,0,2,1\n");
}

TEST_F(Sectors, CsvHasARowForEachPair) {
  // Of 3 ties over 6 pairs every other one is expected; resident–business could have 1.5 · 1.5 − 1/4 (Bob with
  // himself).
  EXPECT_EQ(out("x.yaml", {"--format", "csv", "--level", "pairs", "--measures",
                           "ties,density,expected,ratio,connectivity,holders", "--direction", "undirected"}),
            "a,b,ties,density,expected,ratio,connectivity,holders\n"
            "resident,business,0.5,0.25,1,0.5,1,Bob\n"
            "resident,official,0.5,0.3333333333333333,0.75,0.6666666666666666,1,Bob\n"
            "business,official,1.5,1,0.75,2,1,City\n");
}

TEST_F(Sectors, JsonHasThemByName) {
  const auto json = nlohmann::json::parse(
      out("x.yaml", {"--format", "json", "--measures", "internal_ties,holders,z", "--direction", "undirected"}));
  ASSERT_EQ(json["sectors"].size(), 3U);
  EXPECT_EQ(json["sectors"][0]["id"], "resident");
  EXPECT_EQ(json["sectors"][0]["measures"]["internal_ties"], 0.5);
  ASSERT_EQ(json["pairs"].size(), 3U);
  EXPECT_EQ(json["pairs"][2]["a"], "business");
  EXPECT_EQ(json["pairs"][2]["b"], "official");
  EXPECT_EQ(json["pairs"][2]["measures"]["holders"], "City");
  EXPECT_FALSE(json.contains("actors"));
  EXPECT_EQ(json["measures"][0]["level"], "sectors");
}

TEST_F(Sectors, TablesNameSectorsAndThoseWhoHoldThem) {
  const std::string text =
      out("x.yaml", {"--level", "pairs", "--measures", "ties,holders", "--format", "md", "--lang", "nl"});
  EXPECT_THAT(text, HasSubstr("Tussen de sectoren"));
  EXPECT_THAT(text, HasSubstr("Bewoners"));
  EXPECT_THAT(text, HasSubstr("Onmisbare schakels"));
  EXPECT_THAT(text, HasSubstr("- **Bewoners – Ondernemers**: Bob\n"));
  EXPECT_THAT(text, Not(HasSubstr("standaardafwijking"))) << "sectors are no sample";
  folder.write("apart.yaml", "actors:\n  Ann: resident\n  Bob: resident\nties: [Ann -- Bob]\n");
  EXPECT_THAT(out("apart.yaml", {"--level", "pairs"}), HasSubstr("There are not two sectors to lie between."));
  folder.write("far.yaml", "actors:\n  Ann: resident\n  Bob: official\nties: []\n");
  EXPECT_THAT(out("far.yaml", {"--level", "pairs"}), HasSubstr("Residents – Government: nobody: they are apart\n"));
}

TEST_F(Sectors, CanBeSortedAndCut) {
  EXPECT_EQ(out("x.yaml", {"--format", "csv", "--level", "sectors", "--measures", "external_ties", "--sort",
                           "-external_ties", "--direction", "undirected"}),
            "id,external_ties\nresident,1\nbusiness,2\nofficial,2\n");
  EXPECT_EQ(out("x.yaml", {"--format", "csv", "--level", "pairs", "--measures", "ratio", "--sort", "ratio", "--top",
                           "1", "--direction", "undirected"}),
            "a,b,ratio\nbusiness,official,2\n");
  EXPECT_THAT(out("x.yaml", {"--sort", "ratio"}), HasSubstr("Between the sectors"));
  EXPECT_THAT(wrong("x.yaml", {"--sort", "ratio", "--level", "sectors"}),
              HasSubstr("--sort ratio: a measure of pairs of sectors, so the rows of sectors cannot be sorted by it; "
                        "--level pairs shows the pairs of sectors"));
}

TEST_F(Sectors, AreGivenByPermutationsThatASeedRepeats) {
  const std::vector<std::string> words = {"--format",   "csv",        "--level",        "network",
                                          "--measures", "ei_index_p", "--permutations", "199"};
  const std::string one = out("streets.yaml", words);
  EXPECT_EQ(out("streets.yaml", words), one);
  auto threads = words;
  threads.insert(threads.end(), {"--threads", "3"});
  EXPECT_EQ(out("streets.yaml", threads), one);
}

TEST_F(Sectors, ByAnAttribute) {
  const auto ran = run("streets.yaml", {"--sector-by", "street", "--format", "csv", "--measures", "ei_index"});
  EXPECT_EQ(ran.status, 0);
  // Bob is of both streets, half each; Dee of none.
  EXPECT_EQ(ran.out, "id,name,sector,ei_index\nAnn,Ann,Vaart,0\nBob,Bob,Vaart|Kade,0\nCee,Cee,Kade,0\nDee,Dee,,\n");
  EXPECT_THAT(ran.err, HasSubstr("Sectors are the values of \"street\"."));
  EXPECT_THAT(ran.err, HasSubstr("One actor without a sector"));
  EXPECT_THAT(out("streets.yaml", {"--sector-by", "street", "--level", "sectors"}),
              HasSubstr("Sectors are the values of \"street\"."));
  EXPECT_EQ(
      out("streets.yaml", {"--sector-by", "niveau", "--format", "csv", "--level", "sectors", "--measures", "actors"}),
      "id,actors\ncity,1\n");
}

TEST_F(Sectors, ByAnAttributeOfATable) {
  folder.write("people.csv", "id,sector,street\na,resident,Vaart\nb,resident,Kade\n");
  folder.write("t.yaml", "tables: {actors: people.csv}\nties: [a -- b]\n");
  EXPECT_EQ(out("t.yaml", {"--sector-by", "street", "--format", "csv", "--level", "pairs", "--measures", "ties"}),
            "a,b,ties\nVaart,Kade,1\n");
}

TEST_F(Sectors, ByAnAttributeThatNobodyHas) {
  EXPECT_THAT(wrong("streets.yaml", {"--sector-by", "stret"}),
              HasSubstr("no actor has an attribute \"stret\" (did you mean street?); there is: street, age, level"));
  EXPECT_THAT(wrong("streets.yaml", {"--sector-by", "huis", "--lang", "nl"}),
              HasSubstr("geen actor heeft een kenmerk \"huis\"; er is: street, age, niveau"));
  EXPECT_THAT(wrong("x.yaml", {"--sector-by", "street"}),
              HasSubstr("--sector-by street: the actors of this file have no attributes"));
}

TEST_F(Sectors, ByAnAttributeThatMayNotBeSeenAreNot) {
  // Cee may not be named to others: her street is not theirs to know.
  const std::string csv = out(
      "streets.yaml", {"--sector-by", "street", "--audience", "internal", "--format", "csv", "--measures", "degree"});
  EXPECT_THAT(csv, HasSubstr("Ann,Ann,Vaart,1\n"));
  EXPECT_THAT(csv, Not(HasSubstr("Cee")));
  EXPECT_THAT(csv, HasSubstr("official 1,official 1,,2\n"));
}

TEST_F(Sectors, ByAnAttributeAreDrawn) {
  const auto ran = folder.run({"draw", "streets.yaml", "-o", "x.dot", "--sector-by", "street"});
  EXPECT_EQ(ran.status, 0) << ran.err;
  EXPECT_THAT(ran.err, HasSubstr("Sectors are the values of \"street\"."));
  EXPECT_THAT(folder.read("x.dot"), HasSubstr("Vaart"));
}

}  // namespace
}  // namespace samenspel
