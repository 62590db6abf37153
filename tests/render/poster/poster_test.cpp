#include "render/poster/poster.hpp"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "render/poster/poster_texts.hpp"
#include "tests/render/poster/sample_poster.hpp"

namespace samenspel {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

ActorIndex add_of_kind(Network& network, const std::string& id, SectorIndex sector, ActorKind kind) {
  const Share share{sector, 1};
  return network.actors.add({.id = id, .name = {}, .sectors = std::span(&share, 1), .kind = kind});
}

/// Two worlds; a person bridges most, then an organisation.
Network persons_and_organisations() {
  Network network;
  network.title = "Brinkwijk";
  const SectorIndex residents = add_sector(network, "resident"), officials = add_sector(network, "official");
  const ActorIndex person = add_of_kind(network, "Bo Lampion", residents, ActorKind::person);
  const ActorIndex club = add_of_kind(network, "Buurtclub", residents, ActorKind::organisation);
  for (int i = 0; i < 4; ++i) {
    const ActorIndex office = add_of_kind(network, "Loket " + std::to_string(i), officials, ActorKind::organisation);
    add_tie(network, person, office);
    if (i < 2) add_tie(network, club, office);
  }
  return network;
}

TEST(Poster, KeepsItsPromiseOnEverySheetAndOfEverySize) {
  for (const std::size_t actors : {1U, 2U, 5U, 12U, 40U, 90U}) {
    const Network network = round_table(actors);
    for (const bool standing : {false, true}) {
      for (const char* sheet : {"A3", "A1"}) {
        const Poster poster = sample_poster(network, poster_options(network, sheet, standing));
        EXPECT_TRUE(poster.check.kept()) << actors << " on " << sheet << check_json(poster.check);
        EXPECT_EQ(poster.check.labels + poster.check.numbered, actors);
        EXPECT_EQ(poster.drawing.actors.size(), actors);
      }
    }
  }
}

TEST(Poster, NobodyIsLostWhereNotAllNamesFit) {
  const Network network = round_table(150);
  const Poster poster = sample_poster(network, poster_options(network, "A3", true));
  EXPECT_TRUE(poster.check.kept()) << check_json(poster.check);
  EXPECT_GT(poster.check.numbered, 0U);
  EXPECT_NE(poster.sheet_for_all, "");
  const auto index = std::find_if(poster.drawing.words.begin(), poster.drawing.words.end(),
                                  [](const PosterWords& words) { return words.part == "index"; });
  ASSERT_NE(index, poster.drawing.words.end());
  std::string in_index;
  for (const PosterLine& line : index->lines)
    in_index += line.text + " ";
  std::vector<std::string> numbers;
  for (const PosterActor& actor : poster.drawing.actors) {
    std::string label;
    for (const PosterLine& line : actor.label)
      label += (label.empty() ? "" : " ") + line.text;
    if (!actor.numbered) {
      EXPECT_EQ(label, actor.title);
      continue;
    }
    EXPECT_THAT(in_index, HasSubstr(label + " "));
    EXPECT_THAT(in_index, HasSubstr(actor.title));
    numbers.push_back(label);
  }
  std::sort(numbers.begin(), numbers.end());
  EXPECT_EQ(std::adjacent_find(numbers.begin(), numbers.end()), numbers.end()) << "a number twice";
}

TEST(Poster, TheLetterIsThatOfTheDistance) {
  const Network network = round_table(20);
  PosterOptions options = poster_options(network, "A1");
  options.distance = 3;
  const Poster poster = sample_poster(network, options);
  EXPECT_DOUBLE_EQ(poster.check.minimum_letter, 28.5);  // 9.5 pt a metre
  EXPECT_GE(poster.check.letter, 28.5);
  EXPECT_GE(poster.check.smallest_other, 0.6 * 28.5);
  options.distance = 0.5;
  EXPECT_DOUBLE_EQ(sample_poster(network, options).check.minimum_letter, 8.5);  // never less
}

TEST(Poster, ASheetThatIsTooSmallIsRefusedWithTheNextOneThatIsNot) {
  const Network network = round_table(200);
  try {
    (void)sample_poster(network, poster_options(network, "A4"));
    FAIL() << "was made";
  } catch (const PosterError& error) {
    EXPECT_THAT(error.words().en, HasSubstr("--size A"));
    EXPECT_THAT(error.words().nl, HasSubstr("te klein"));
  }
}

TEST(Poster, ForEverybodyNoPersonIsRankedOrInTheHeadline) {
  const Network network = persons_and_organisations();
  PosterOptions options = poster_options(network, "A2");
  const Bridges bridges = bridges_of(network, options);
  EXPECT_THAT(bridges.actors, ElementsAre(1, 2, 3, 4, 5));
  EXPECT_TRUE(bridges.led_by_person);
  const Poster poster = sample_poster(network, options);
  EXPECT_THAT(poster.drawing.description, Not(HasSubstr("Bo Lampion")));
  EXPECT_THAT(poster.drawing.description,
              HasSubstr("Of the organisations and groups Buurtclub builds the most bridges"));
  for (const PosterWords& words : poster.drawing.words) {
    if (words.part != "bridges") continue;
    for (const PosterLine& line : words.lines)
      EXPECT_THAT(line.text, Not(HasSubstr("Lampion")));
  }
  options.audience = Audience::internal;
  EXPECT_THAT(bridges_of(network, options).actors, ElementsAre(0, 1, 2, 3, 4, 5));
  EXPECT_THAT(sample_poster(network, options).drawing.description, HasSubstr("Bo Lampion builds the most bridges"));
}

TEST(Poster, TheFindingWeighsAgainstChanceWhereThereIsEnough) {
  Network network = persons_and_organisations();
  PosterOptions options = poster_options(network, "A2");
  options.figures.external_share = 0.31;
  options.figures.expected_share = 0.6;
  options.figures.share_p = 0.004;
  EXPECT_THAT(sample_poster(network, options).drawing.description,
              HasSubstr("31 % of the ties run between sectors, where chance would give 60 %."));
  options.figures.share_p = 0.4;
  options.map.language = Language::nl;
  const Poster dutch = sample_poster(network, options);
  EXPECT_THAT(dutch.drawing.description,
              HasSubstr("31 % van de relaties loopt tussen sectoren, ongeveer wat het toeval zou geven (60 %)."));
  EXPECT_THAT(words_of(dutch.drawing), HasSubstr("p = 0,4"));
  options.finding = "Onze eigen zin";
  options.title = "Wie doet wat?";
  const Poster own = sample_poster(network, options);
  EXPECT_EQ(own.drawing.description, "Onze eigen zin");
  EXPECT_EQ(own.drawing.title, "Wie doet wat?");
  EXPECT_THAT(words_of(own.drawing), Not(HasSubstr("Wie slaat bruggen tussen de werelden?")));
}

TEST(Poster, TellsTheResponseFictionAndSource) {
  Network network = persons_and_organisations();
  network.fictional = true;
  network.source = "Handbook of streets";
  network.response = Response{40, 30, {}};
  const std::string words = words_of(sample_poster(network, poster_options(network, "A1")).drawing);
  EXPECT_THAT(words, HasSubstr("30 of the 40"));
  EXPECT_THAT(words, HasSubstr("made up"));
  EXPECT_THAT(words, HasSubstr("Handbook of streets"));
}

TEST(Poster, StripesRunToTheEdgesAndTheLogoIsInTheCorner) {
  const Network network = round_table(10);
  PosterOptions options = poster_options(network, "A2");
  options.logo = PosterLogo{"<svg/>", true, {0, 0, 200, 100}};
  const PosterDrawing drawing = sample_poster(network, options).drawing;
  EXPECT_DOUBLE_EQ(drawing.boxes.front().box.x0, 0);
  EXPECT_DOUBLE_EQ(drawing.boxes[4].box.x1, drawing.page.width);
  ASSERT_TRUE(drawing.logo);
  EXPECT_NEAR(drawing.logo->box.width() / drawing.logo->box.height(), 2, 1e-9);
  EXPECT_LT(drawing.logo->box.x1, drawing.page.width);
  EXPECT_GT(drawing.logo->box.x0, 0.7 * drawing.page.width);
}

}  // namespace
}  // namespace samenspel
