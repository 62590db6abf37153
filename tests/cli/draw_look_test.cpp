// samenspel draw: --size-by, --colour-by, --highlight, --labels, --theme. How they look is tested in tests/render.
#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/cli/drawn_street.hpp"

namespace samenspel {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

// A chain Ann – Bo – Cis – "Bake, Brew and Co" – Dirk; Els is for the owner alone.
constexpr const char* kStreet = R"(title: Street
language: en
actors:
  Ann: {sector: resident}
  Bo: resident
  cis: {name: Cis de Wit, sector: official}
  "Bake, Brew and Co": business
  Dirk: business
  Els: {sector: resident, kind: person, consent: none}
ties:
  - Ann -- Bo
  - Bo -- cis
  - {from: cis, to: "Bake, Brew and Co", mutual: true}
  - {from: "Bake, Brew and Co", to: Dirk, mutual: true}
  - Els -- Ann
)";

class DrawLook : public test::DrawnStreet {
 protected:
  DrawLook() : DrawnStreet(kStreet) {}
  /// An actor's group in the SVG.
  [[nodiscard]] std::string group_of(const std::string& name) const {
    const std::string text = svg();
    const auto title = text.find("<title>" + name + "</title>");
    if (title == std::string::npos) return {};
    const auto begin = text.rfind("<g ", title);
    return text.substr(begin, text.find("</g>", title) - begin);
  }
  /// A chain of actors in two sectors by turns.
  void write_chain(std::size_t actors) const {
    std::string text = "actors:\n";
    for (std::size_t i = 0; i < actors; ++i)
      text += "  A" + std::to_string(i) + (i % 2 == 0 ? ": resident\n" : ": official\n");
    text += "ties:\n";
    for (std::size_t i = 1; i < actors; ++i)
      text += "  - A" + std::to_string(i - 1) + " -- A" + std::to_string(i) + "\n";
    folder.write("x.yaml", text);
  }
};

TEST_F(DrawLook, SizesTellWhoBridgesBetweenSectors) {
  ASSERT_EQ(draw({}).status, 0);
  EXPECT_THAT(svg(), HasSubstr("across sectors"));
  folder.write("x.yaml", "actors: {Ann: resident, Bo: resident, Cis: resident}\nties: [Ann -- Bo, Bo -- Cis]\n");
  ASSERT_EQ(draw({"--lang", "en"}).status, 0);
  EXPECT_THAT(svg(), HasSubstr("Size: betweenness"));
  EXPECT_THAT(svg(), Not(HasSubstr("across sectors")));
}

TEST_F(DrawLook, AnyMeasureOfActorsMaySize) {
  for (const char* view : {"map", "ego"}) {
    std::vector<std::string> words{"--size-by", "degree", "--view", view};
    if (view == std::string("ego")) words.insert(words.end(), {"--ego", "Bo"});
    const auto ran = draw(words);
    ASSERT_EQ(ran.status, 0) << ran.err;
    EXPECT_THAT(ran.err, IsEmpty());
    EXPECT_THAT(svg(), HasSubstr("Size: direct contacts")) << view;
  }
}

TEST_F(DrawLook, WrongUsageSaysWhatToWrite) {
  expect_wrong({"--size-by", "betweennes"}, "did you mean betweenness?");
  expect_wrong({"--colour-by", "betweennes"}, "did you mean betweenness?");
  expect_wrong({"--size-by", "density"}, "--size-by density: no measure of actors");
  expect_wrong({"--size-by", "community"}, "--colour-by community shows it");
  expect_wrong({"--theme", "drak"}, "did you mean dark?");
  expect_wrong({"--labels", "broker"}, "did you mean brokers?");
  expect_wrong({"--highlight", "Cis de Wti"}, "did you mean Cis de Wit?");
  for (const char* option : {"--size-by", "--colour-by"})
    expect_wrong({"--view", "sectors", option, "degree"}, "goes with --view map or --view ego");
  expect_wrong({"--view", "sectors", "--highlight", "Bo"}, "goes with --view map or --view ego");
  expect_wrong({"--view", "timeline", "--labels", "none"}, "goes with --view map or --view ego");
}

TEST_F(DrawLook, ColoursTellTheSectorTheGroupOrAMeasure) {
  ASSERT_EQ(draw({"--colour-by", "sector"}).status, 0);
  const std::string by_sector = svg();
  ASSERT_EQ(draw({}).status, 0);
  EXPECT_EQ(svg(), by_sector);
  ASSERT_EQ(draw({"--colour-by", "community"}).status, 0);
  EXPECT_THAT(svg(), HasSubstr("Close-knit group"));
  EXPECT_THAT(svg(), HasSubstr("hull-group-1"));
  EXPECT_THAT(svg(), HasSubstr("sector-resident group-"));
  ASSERT_EQ(draw({"--colour-by", "degree"}).status, 0);
  EXPECT_THAT(svg(), HasSubstr("Colour: direct contacts"));
  EXPECT_THAT(svg(), HasSubstr("hull-resident"));
  EXPECT_THAT(svg(), Not(HasSubstr("Close-knit group")));
}

TEST_F(DrawLook, HighlightedActorsKeepTheirPartnersAndTheirTies) {
  ASSERT_EQ(draw({"--highlight", "bo"}).status, 0);
  EXPECT_THAT(group_of("Bo"), HasSubstr("actor sector-resident highlighted"));
  EXPECT_THAT(group_of("Ann"), HasSubstr("actor sector-resident partner"));
  EXPECT_THAT(group_of("Dirk"), HasSubstr("actor sector-business receding"));
  EXPECT_THAT(group_of("Ann – Bo"), HasSubstr("\"tie highlighted\""));
  EXPECT_THAT(group_of("Bo – Cis de Wit"), HasSubstr("\"tie cross highlighted\""));
  EXPECT_THAT(group_of("Bake, Brew and Co – Dirk"), HasSubstr("\"tie receding\""));
}

TEST_F(DrawLook, ANameWithCommasIsOneNameWhereThereIsOne) {
  for (const std::vector<std::string>& words : {std::vector<std::string>{"--highlight", "Bake, Brew and Co, Bo"},
                                                {"--highlight", "Bo,Bake, Brew and Co"},
                                                {"--highlight", "Bo", "--highlight", "Bake, Brew and Co"}}) {
    const auto ran = draw(words);
    ASSERT_EQ(ran.status, 0) << ran.err;
    EXPECT_EQ(count(" highlighted\">\n<title>Bake, Brew and Co</title>"), 1U);
    EXPECT_EQ(count(" highlighted\">\n<title>Bo</title>"), 1U);
  }
}

TEST_F(DrawLook, WhoMayNotBeNamedIsFoundByThePseudonymOnly) {
  expect_wrong({"--highlight", "Els"}, "there is no such actor");
  EXPECT_THAT(draw({"--highlight", "Elss"}).err, Not(HasSubstr("did you mean")));
  const auto ran = draw({"--highlight", "resident 3"});
  EXPECT_EQ(ran.status, 0) << ran.err;
  EXPECT_THAT(svg(), Not(HasSubstr("Els")));
}

TEST_F(DrawLook, NamesAreThoseOfAllOfTheHighestOrOfNone) {
  ASSERT_EQ(draw({"--labels", "all"}).status, 0);
  EXPECT_THAT(group_of("Dirk"), HasSubstr(">Dirk</text>"));
  ASSERT_EQ(draw({"--labels", "brokers"}).status, 0);
  EXPECT_THAT(group_of("Bo"), HasSubstr(">Bo</text>"));
  EXPECT_THAT(group_of("Dirk"), Not(HasSubstr("<text")));
  ASSERT_EQ(draw({"--labels", "none"}).status, 0);
  for (const char* name : {"Ann", "Bo", "Cis de Wit", "Dirk"}) {
    EXPECT_FALSE(group_of(name).empty()) << name;
    EXPECT_THAT(group_of(name), Not(HasSubstr("<text")));
  }
}

TEST_F(DrawLook, AboveFourHundredActorsOnlyTheHighestAreNamedAndThatIsSaid) {
  write_chain(401);
  auto ran = draw({"--lang", "en"});
  ASSERT_EQ(ran.status, 0) << ran.err;
  EXPECT_THAT(ran.err, HasSubstr("--labels all draws every name"));
  EXPECT_THAT(group_of("A0"), Not(HasSubstr("<text")));
  EXPECT_THAT(group_of("A200"), HasSubstr("<text"));
  ran = draw({"--lang", "en", "--labels", "brokers"});
  EXPECT_THAT(ran.err, IsEmpty());
}

TEST_F(DrawLook, EveryThemeReachesEveryViewAndFormat) {
  folder.write("x.yaml", std::string(kStreet) +
                             "initiatives: {Garden: }\nevents:\n  - {act: support, by: cis, to: Bo, about: Garden}\n");
  const std::vector<std::vector<std::string>> views{
      {"--view", "map"}, {"--view", "ego", "--ego", "Bo"}, {"--view", "sectors"}, {"--view", "timeline"}};
  for (const char* theme : {"light", "print", "dark", "contrast"}) {
    for (std::vector<std::string> words : views) {
      words.insert(words.end(), {"--theme", theme});
      for (const char* file : {"x.svg", "x.pdf", "x.png", "x.dot"}) {
        const auto ran = draw(words, file);
        ASSERT_EQ(ran.status, 0) << theme << words[1] << file << ran.err;
        EXPECT_THAT(ran.err, IsEmpty());
      }
      if (theme == std::string("dark")) {
        EXPECT_THAT(svg(), HasSubstr("#14181e")) << words[1];
        EXPECT_THAT(svg(), Not(HasSubstr("fill=\"white\""))) << words[1];
        EXPECT_THAT(svg(), Not(HasSubstr("fill=\"#ffffff\""))) << words[1];
      }
    }
  }
}

}  // namespace
}  // namespace samenspel
