#include "render/views/ego_view.hpp"

#include <algorithm>
#include <cmath>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "render/map/compose.hpp"
#include "render/map/labels.hpp"
#include "render/views/rings.hpp"
#include "tests/render/map/sample_network.hpp"

namespace samenspel {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

std::string words_of(const Drawing& drawing) {
  std::string out;
  for (const DrawnWord& word : drawing.words)
    out += word.text + " ";
  return out;
}
const ActorMark* actor_of(const Drawing& drawing, const std::string& title) {
  for (const ActorMark& actor : drawing.actors) {
    if (actor.title == title) return &actor;
  }
  return nullptr;
}
std::vector<std::string> titles_of(const Drawing& drawing) {
  std::vector<std::string> out;
  for (const ActorMark& actor : drawing.actors)
    out.push_back(actor.title);
  return out;
}
/// How far out a mark is, in half heights of a ring.
double ring_of(const Drawing& drawing, const std::string& title) {
  const Point d = actor_of(drawing, title)->mark.at - actor_of(drawing, "Ego")->mark.at;
  return length({d.x / kRingAspect, d.y});
}

//   Far – Two – One ← Ego – Other – One     Loose
Network chain() {
  Network network;
  add_sector(network, "resident");
  add_sector(network, "official");
  for (const char* name : {"Ego", "One", "Two", "Far", "Other", "Loose"})
    add_actor(network, name, {{0, 1}});
  add_tie(network, 0, 1, false, "asks");
  add_tie(network, 1, 2);
  add_tie(network, 2, 3);
  add_tie(network, 0, 4);
  add_tie(network, 1, 4);
  return network;
}
EgoOptions around_ego(int radius) {
  EgoOptions options;
  options.radius = radius;
  options.figures = {2, 1, 0.5, 2};
  return options;
}

TEST(EgoView, DistancesGoAlongTiesWhateverTheirDirection) {
  EXPECT_THAT(distances_from(chain(), {}, 0, 9), ElementsAre(0, 1, 2, 3, 1, -1));
  EXPECT_THAT(distances_from(chain(), {}, 1, 1), ElementsAre(1, 0, 1, -1, 1, -1));
  EXPECT_THAT(distances_from(chain(), {"asks"}, 0, 9), ElementsAre(0, 1, -1, -1, -1, -1)) << "of one kind";
}

TEST(EgoView, ShowsWhoIsWithinTheRadiusAndTheirTies) {
  const Drawing one = ego_view(chain(), around_ego(1), plain_layouter());
  EXPECT_THAT(titles_of(one), ElementsAre("Ego", "One", "Other"));
  EXPECT_EQ(one.ties.size(), 3U) << "with the one between the two contacts";
  const Drawing two = ego_view(chain(), around_ego(2), plain_layouter());
  EXPECT_THAT(titles_of(two), ElementsAre("Ego", "One", "Two", "Other"));
  EXPECT_EQ(two.ties.size(), 4U);
}

TEST(EgoView, EgoIsInTheMiddleAndLargestAndTheOthersOnTheirRings) {
  const Drawing drawing = ego_view(chain(), around_ego(2), plain_layouter());
  const ActorMark* ego = actor_of(drawing, "Ego");
  EXPECT_THAT(ego->classes, ElementsAre("actor", "sector-resident", "ego"));
  for (const ActorMark& actor : drawing.actors) {
    if (&actor != ego) {
      EXPECT_GT(ego->mark.radius, actor.mark.radius);
    }
  }
  EXPECT_NEAR(ring_of(drawing, "One"), ring_of(drawing, "Other"), 0.1);
  EXPECT_GT(ring_of(drawing, "Two"), 1.3 * ring_of(drawing, "One"));
  ASSERT_EQ(drawing.hulls.size(), 2U);
  EXPECT_EQ(drawing.hulls[0].sector_class, "ring-2");
}

TEST(EgoView, SaysWhatWasMeasuredInTheWholeNetwork) {
  EgoOptions options = around_ego(1);
  options.map.language = Language::nl;
  options.figures = {7, 3, 0.3249, 5};
  const std::string words = words_of(ego_view(chain(), options, plain_layouter()));
  EXPECT_THAT(words, HasSubstr("Ego in het hele netwerk: 7 directe contacten, in 3 van de 5 sectoren, inperking 0,32"));
  options.figures.constraint = std::nan("");
  options.figures.degree = 1;
  options.map.language = Language::en;
  const std::string undefined = words_of(ego_view(chain(), options, plain_layouter()));
  EXPECT_THAT(undefined, HasSubstr("1 direct contact,"));
  EXPECT_THAT(undefined, HasSubstr("constraint not defined"));
}

TEST(EgoView, AnActorWithoutTiesStandsAlone) {
  EgoOptions options = around_ego(2);
  options.ego = 5;
  const Drawing drawing = ego_view(chain(), options, plain_layouter());
  EXPECT_THAT(titles_of(drawing), ElementsAre("Loose"));
  EXPECT_THAT(drawing.hulls, IsEmpty());
  EXPECT_THAT(faults_of(drawing), IsEmpty());
}

/// A star with `near` contacts, each with `each` contacts of its own.
Network star(std::size_t near, std::size_t each) {
  Network network;
  for (const char* id : {"resident", "official", "designer"})
    add_sector(network, id);
  add_actor(network, "Ego", {{0, 1}});
  for (std::size_t i = 0; i < near; ++i) {
    const ActorIndex contact =
        add_actor(network, "Neighbour number " + std::to_string(i), {{static_cast<SectorIndex>(i % 3), 1}});
    add_tie(network, 0, contact);
    for (std::size_t k = 0; k < each; ++k) {
      const ActorIndex far = add_actor(network, "Far one " + std::to_string(i) + "." + std::to_string(k), {{2, 1}});
      add_tie(network, contact, far, false);
    }
  }
  return network;
}

TEST(EgoView, NothingOverlapsHoweverManyThereAre) {
  HelperOptions helper;
  helper.program = SAMENSPEL_BIN_DIR "/samenspel-graphviz";
  const std::pair<std::size_t, std::size_t> shapes[]{{1, 0}, {2, 1}, {6, 4}, {25, 2}, {90, 0}, {12, 20}};
  for (const auto& [near, each] : shapes) {
    const Network network = star(near, each);
    EgoOptions options = around_ego(2);
    options.map.helper = helper;
    const Drawing drawing = ego_view(network, options);
    EXPECT_EQ(drawing.actors.size(), 1 + near * (1 + each));
    EXPECT_THAT(faults_of(drawing), IsEmpty()) << near << " with " << each;
    EXPECT_THAT(faults_of(ego_view(network, options, plain_layouter())), IsEmpty()) << near << " with " << each;
  }
}

TEST(EgoView, OfManyActorsTheFirstRingKeepsItsNamesAndTheLegendSaysSo) {
  const Drawing drawing = ego_view(star(12, 20), around_ego(2), plain_layouter());
  EXPECT_THAT(actor_of(drawing, "Neighbour number 3")->label.lines, Not(IsEmpty()));
  EXPECT_THAT(actor_of(drawing, "Far one 3.1")->label.lines, IsEmpty());
  EXPECT_THAT(words_of(drawing), HasSubstr("names of the first ring only"));
  EXPECT_THAT(words_of(ego_view(star(6, 4), around_ego(2), plain_layouter())),
              Not(HasSubstr("names of the first ring only")));
}

TEST(EgoView, IsTheSameEveryTime) {
  const auto places = [](const Drawing& drawing) {
    std::vector<Point> out;
    for (const ActorMark& actor : drawing.actors)
      out.push_back(actor.mark.at);
    return out;
  };
  const Network network = round_table(30);
  EXPECT_EQ(places(ego_view(network, around_ego(2), plain_layouter())),
            places(ego_view(network, around_ego(2), plain_layouter())));
}

}  // namespace
}  // namespace samenspel
