#include "render/poster/checks.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace samenspel {
namespace {

PosterLine line(const char* text, Point at, double width, double letter) {
  PosterLine out;
  out.text = text;
  out.at = at;
  out.width = width;
  out.letter = letter;
  return out;
}

/// A sheet of 500 x 400 points with one actor and a title, and nothing wrong.
struct Scene {
  Scene() {
    options.sheet.mm = {500 / kPointsPerMm, 400 / kPointsPerMm};
    options.distance = 1;
    poster.page = {500, 400};
    poster.words.push_back({"title", {line("Title", {20, 40}, 100, 20)}});
    PosterActor actor;
    actor.mark.at = {250, 200};
    actor.mark.radius = 10;
    actor.mark.outline = "#005A8C";
    actor.label = {line("Name", {240, 230}, 40, 9.5)};
    poster.actors.push_back(actor);
  }
  [[nodiscard]] PosterCheck check() const { return checked(poster, options, 9.5); }
  PosterOptions options;
  PosterDrawing poster;
};

TEST(PosterChecks, AGoodSheetKeepsItsPromise) {
  const Scene scene;
  const PosterCheck check = scene.check();
  EXPECT_TRUE(check.kept());
  EXPECT_EQ(check.labels, 1U);
  EXPECT_DOUBLE_EQ(check.letter, 9.5);
  EXPECT_DOUBLE_EQ(check.minimum_letter, 9.5);
  EXPECT_DOUBLE_EQ(check.smallest_other, 20);
}

TEST(PosterChecks, SeesWordsOnWordsAndOnMarks) {
  Scene scene;
  scene.poster.words[0].lines.push_back(line("over", {60, 45}, 30, 12));
  EXPECT_EQ(scene.check().overlaps, 1U);
  scene.poster.words[0].lines.back().at = {252, 204};
  EXPECT_EQ(scene.check().overlaps, 1U);
  scene.poster.words[0].lines.back().at = {400, 300};
  EXPECT_EQ(scene.check().overlaps, 0U);
  EXPECT_TRUE(scene.check().kept());
}

TEST(PosterChecks, ANumberInItsOwnMarkIsNoOverlapInAnotherItIs) {
  Scene scene;
  PosterActor& actor = scene.poster.actors[0];
  actor.numbered = true;
  actor.label = {line("1", {246, 203}, 8, 8.5)};
  EXPECT_EQ(scene.check().overlaps, 0U);
  EXPECT_EQ(scene.check().numbered, 1U);
  PosterActor other = actor;
  other.label.clear();
  scene.poster.actors.push_back(other);
  EXPECT_EQ(scene.check().overlaps, 2U);  // mark on mark, number on mark
}

TEST(PosterChecks, SeesWhatRunsOffTheSheetIsTooSmallOrTooPale) {
  Scene off;
  off.poster.words[0].lines[0].at.x = 450;
  EXPECT_EQ(off.check().outside, 1U);
  EXPECT_FALSE(off.check().kept());
  Scene small;
  small.poster.actors[0].label[0].letter = 9.4;
  EXPECT_FALSE(small.check().kept());
  Scene tiny;
  tiny.poster.words[0].lines[0].letter = 8.4;
  EXPECT_FALSE(tiny.check().kept());
  Scene pale;
  pale.poster.words[0].lines[0].colour = "#8A8A8A";  // 3.45 on white
  EXPECT_FALSE(pale.check().kept());
}

TEST(PosterChecks, JsonHasTheKeysOfTheContract) {
  const auto json = nlohmann::json::parse(check_json(Scene().check()));
  EXPECT_NEAR(json["page_mm"][0], 500 / kPointsPerMm, 0.01);
  for (const char* key :
       {"minimum_letter_pt", "letter_pt", "labels", "numbered", "overlaps", "outside", "contrast_minimum"})
    EXPECT_TRUE(json.contains(key)) << key;
  EXPECT_EQ(json["overlaps"], 0);
}

}  // namespace
}  // namespace samenspel
