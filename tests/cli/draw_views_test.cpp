// samenspel draw --view ego and --view sectors: options, trouble and privacy. What they show is tested in
// tests/render/views.
#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/cli/drawn_street.hpp"

namespace samenspel {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

// Two called Jan; Els is for the owner alone; Ver is two ties from Mina.
constexpr const char* kStreet = R"(title: Street
language: en
actors:
  mina: {name: Mina Visser, sector: resident, kind: person}
  Bo: official
  jan-1: {name: Jan, sector: resident}
  jan-2: {name: Jan, sector: designer}
  Els: {sector: resident, kind: person, consent: none}
  Ver: business
ties:
  - mina -- Bo: asks
  - mina -> jan-1: asks
  - jan-1 -- jan-2: helps
  - mina -- Els: helps
  - Bo -- Ver: helps
)";

class DrawViews : public test::DrawnStreet {
 protected:
  DrawViews() : DrawnStreet(kStreet) {}
};

TEST_F(DrawViews, WriteEachFormat) {
  const std::pair<const char*, const char*> starts[] = {
      {"svg", "<?xml"}, {"pdf", "%PDF-"}, {"png", "\x89PNG"}, {"dot", "digraph"}};
  for (const auto& [ending, start] : starts) {
    const std::string name = std::string("x.") + ending;
    for (const std::vector<std::string>& view :
         {std::vector<std::string>{"--view", "sectors"}, {"--view", "ego", "--ego", "Bo"}}) {
      const auto ran = draw(view, name);
      EXPECT_EQ(ran.status, 0) << ran.err;
      EXPECT_THAT(ran.err, IsEmpty());
      EXPECT_EQ(folder.read(name).compare(0, std::string(start).size(), start), 0) << name;
    }
  }
}

TEST_F(DrawViews, EgoIsFoundByIdOrNameWhateverTheCase) {
  for (const char* name : {"mina", "Mina Visser", "MINA VISSER", "bo", " Bo "}) {
    const auto ran = draw({"--view", "ego", "--ego", name});
    EXPECT_EQ(ran.status, 0) << ran.err;
  }
  ASSERT_EQ(draw({"--view", "ego", "--ego", "MINA visser"}).status, 0);
  EXPECT_EQ(count("class=\"actor "), 4U);  // Mina, Bo, one Jan, Els
  EXPECT_EQ(count(" ego\""), 1U);
  EXPECT_THAT(folder.read("x.svg"), Not(HasSubstr("Ver")));
}

TEST_F(DrawViews, ARadiusOfTwoTakesInTheContactsOfContacts) {
  ASSERT_EQ(draw({"--view", "ego", "--ego", "mina", "--radius", "2"}).status, 0);
  EXPECT_EQ(count("class=\"actor "), 6U);
  EXPECT_THAT(folder.read("x.svg"), HasSubstr("<title>Bo – Ver</title>"));
}

TEST_F(DrawViews, LayersAreHeeded) {
  ASSERT_EQ(draw({"--view", "ego", "--ego", "mina", "--layer", "asks"}).status, 0);
  EXPECT_EQ(count("class=\"actor "), 3U);
  ASSERT_EQ(draw({"--view", "sectors", "--layer", "asks"}).status, 0);
  EXPECT_EQ(count("class=\"pair "), 1U);  // residents with government; Mina asks Jan within
}

TEST_F(DrawViews, SectorsAreNodesAndTheirPairsEdges) {
  ASSERT_EQ(draw({"--view", "sectors", "--direction", "undirected"}).status, 0);
  EXPECT_EQ(count("class=\"sector sector-"), 4U);
  EXPECT_EQ(count("class=\"sector sector-resident\""), 1U);
  // Mina–Bo and Bo–Ver link; Jan–Jan bridges. Els and Mina are within, as are Mina and Jan.
  EXPECT_EQ(count("class=\"pair linking\""), 2U);
  EXPECT_EQ(count("class=\"pair bridging\""), 1U);
  EXPECT_THAT(folder.read("x.svg"), HasSubstr("2 ties within"));
  // Mina–Bo is the only tie of 3 residents and 1 official; chance: 5 ties · 3 pairs / 15 pairs = 1.
  EXPECT_THAT(folder.read("x.svg"), HasSubstr("1 tie, 1 × chance, linking"));
}

TEST_F(DrawViews, WrongUsageSaysWhatToWrite) {
  expect_wrong({"--view", "ego"}, "--view ego --ego NAME");
  expect_wrong({"--ego", "Bo"}, "--view ego --ego \"Bo\"");
  expect_wrong({"--view", "sectors", "--ego", "Bo", "--radius", "2"}, "--view ego --ego \"Bo\" --radius 2");
  expect_wrong({"--radius", "2"}, "--view ego --ego NAME --radius 2");
  expect_wrong({"--view", "ego", "--ego", "Bo", "--radius", "0"}, "--radius takes a whole number from 1");
  expect_wrong({"--view", "ego", "--ego", "Bo", "--radius=-1"}, "--radius takes a whole number from 1");
  expect_wrong({"--view", "ego", "--ego", "Mina Viser"}, "did you mean Mina Visser?");
  expect_wrong({"--view", "ego", "--ego", "Quixote"}, "there is no such actor");
  expect_wrong({"--view", "ego", "--ego", ""}, "--ego needs a value");
  expect_wrong({"--view", "ego", "--ego", "jan"}, "\"jan-1\", \"jan-2\"");
  expect_wrong({"--view", "sector"}, "did you mean sectors?");
}

TEST_F(DrawViews, APseudonymIsFoundByThePseudonymOnlyAndTheNameIsNotToldWhenItIsAsked) {
  const auto by_name = draw({"--view", "ego", "--ego", "Els"});
  EXPECT_EQ(by_name.status, 2);
  EXPECT_THAT(by_name.err, HasSubstr("there is no such actor"));
  const auto nearly = draw({"--view", "ego", "--ego", "Elss"});
  EXPECT_THAT(nearly.err, Not(HasSubstr("did you mean")));
  const auto by_pseudonym = draw({"--view", "ego", "--ego", "resident 3"});
  EXPECT_EQ(by_pseudonym.status, 0) << by_pseudonym.err;
  EXPECT_THAT(folder.read("x.svg"), Not(HasSubstr("Els")));
  EXPECT_THAT(folder.read("x.svg"), HasSubstr("resident 3 in the whole network"));
  EXPECT_EQ(draw({"--view", "ego", "--ego", "Els", "--audience", "owner"}).status, 0);
  for (const char* name : {"x.svg", "x.dot"}) {
    ASSERT_EQ(draw({"--view", "ego", "--ego", "Bo", "--audience", "public"}, name).status, 0);
    EXPECT_THAT(folder.read(name), Not(HasSubstr("Mina")));
  }
}

TEST_F(DrawViews, WithoutSectorsThereIsNothingToDraw) {
  folder.write("x.yaml", "actors: [{id: Ann}, {id: Bo}]\nties: [Ann -- Bo]\n");
  const auto ran = draw({"--view", "sectors"});
  EXPECT_EQ(ran.status, 1);
  EXPECT_THAT(ran.err, HasSubstr("no actor has a sector"));
  EXPECT_FALSE(folder.has("x.svg"));
  EXPECT_EQ(draw({"--view", "ego", "--ego", "Ann"}).status, 0);
  EXPECT_THAT(folder.read("x.svg"), HasSubstr("no sectors in the data"));
}

TEST_F(DrawViews, SpeakDutch) {
  ASSERT_EQ(draw({"--view", "sectors", "--lang", "nl"}).status, 0);
  EXPECT_THAT(folder.read("x.svg"), HasSubstr("Relaties tussen"));
  ASSERT_EQ(draw({"--view", "ego", "--ego", "Bo", "--lang", "nl"}).status, 0);
  EXPECT_THAT(folder.read("x.svg"), HasSubstr("De omgeving van Bo"));
  EXPECT_THAT(draw({"--view", "ego", "--lang", "nl"}).err, HasSubstr("--view ego --ego NAAM"));
}

TEST_F(DrawViews, AreTheSameBytesWhateverTheThreads) {
  for (const std::vector<std::string>& view :
       {std::vector<std::string>{"--view", "sectors"}, {"--view", "ego", "--ego", "Bo", "--radius", "2"}}) {
    auto with = [&](const char* threads) {
      std::vector<std::string> words = view;
      words.insert(words.end(), {"--today", "2024", "--threads", threads});
      EXPECT_EQ(draw(words).status, 0);
      return folder.read("x.svg");
    };
    EXPECT_EQ(with("1"), with("3"));
  }
}

}  // namespace
}  // namespace samenspel
