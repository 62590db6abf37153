#include "graph/network.hpp"

#include <gtest/gtest.h>

#include "drawn_network.hpp"

namespace samenspel {
namespace {

static_assert(3 * sizeof(Date) + sizeof(Place) + sizeof(double) + 2 * sizeof(ActorIndex) + sizeof(std::uint16_t) +
                      sizeof(std::uint8_t) <=
                  40,
              "the columns of a tie");

Share all_of(SectorIndex sector) {
  return {sector, 1};
}

TEST(TextColumn, KeepsTextsApart) {
  TextColumn column;
  for (const char* text : {"", "a", "", "bc"})
    column.push_back(text);
  ASSERT_EQ(column.size(), 4U);
  EXPECT_EQ(column[0], "");
  EXPECT_EQ(column[1], "a");
  EXPECT_EQ(column[2], "");
  EXPECT_EQ(column[3], "bc");
}

TEST(SparseColumn, TakesNothingUntilAValueIsSet) {
  SparseColumn<int> column;
  column.set(1000, 0);
  EXPECT_TRUE(column.empty());
  EXPECT_EQ(column[5], 0);
  column.set(3, 7);
  EXPECT_EQ(column[3], 7);
  EXPECT_EQ(column[2], 0);
  EXPECT_EQ(column[99], 0);
  column.set(3, 0);
  EXPECT_EQ(column[3], 0);
}

TEST(Actors, AreFoundById) {
  Actors actors;
  EXPECT_EQ(actors.find("a"), kNone);
  for (int i = 0; i < 5000; ++i)
    actors.add({"actor " + std::to_string(i), {}, {}});
  for (int i = 0; i < 5000; ++i)
    ASSERT_EQ(actors.find("actor " + std::to_string(i)), static_cast<ActorIndex>(i));
  EXPECT_EQ(actors.find("actor 5000"), kNone);
  EXPECT_EQ(actors.find(""), kNone);
  actors.add({"", {}, {}});
  EXPECT_EQ(actors.find(""), 5000U);
}

TEST(Actors, AreCalledByTheirIdUnlessTheyHaveAName) {
  Actors actors;
  actors.add({"Jan", {}, {}});
  actors.add({"p1", "Piet", {}});
  actors.add({"Kees", "Kees", {}});
  EXPECT_EQ(actors.name(0), "Jan");
  EXPECT_EQ(actors.name(1), "Piet");
  EXPECT_EQ(actors.id(1), "p1");
  EXPECT_EQ(actors.name(2), "Kees");
  EXPECT_TRUE(actors.has_own_name(1));
  EXPECT_FALSE(actors.has_own_name(2));
  EXPECT_EQ(actors.find("Piet"), kNone) << "ties name ids, not names";
}

TEST(Actors, WithTheSameSharesShareOneMembership) {
  Actors actors;
  const Share both[] = {{0, 0.5}, {1, 0.5}}, other[] = {{1, 0.5}, {0, 0.5}}, one[] = {{0, 1}};
  actors.add({"a", {}, both});
  actors.add({"b", {}, one});
  actors.add({"c", {}, both});
  actors.add({"d", {}, other});
  actors.add({"e", {}, {}});
  EXPECT_EQ(actors.membership(0), actors.membership(2));
  EXPECT_NE(actors.membership(0), actors.membership(3)) << "the order is that of the file";
  EXPECT_EQ(actors.memberships().size(), 4U);
  EXPECT_EQ(actors.sectors(3)[0], (Share{1, 0.5}));
  EXPECT_TRUE(actors.sectors(4).empty());
  actors.set_sectors(4, one);
  EXPECT_EQ(actors.membership(4), actors.membership(1));
}

TEST(Actors, KeepDetailsOfThoseWhoHaveThem) {
  Actors actors;
  for (const char* id : {"a", "b", "c"})
    actors.add({id, {}, {}});
  actors.set_details(1, {Date(2011, 0, 0), {}, {}, "buurt", {}, {}, {}, {}, {}});
  actors.set_details(2, {});
  EXPECT_EQ(actors.details(0), ActorDetails{});
  EXPECT_EQ(actors.details(1).level, "buurt");
  EXPECT_EQ(actors.details(2), ActorDetails{});
  actors.set_details(1, {});
  EXPECT_EQ(actors.details(1), ActorDetails{});
}

TEST(Actors, AreCopiedWhole) {
  Actors actors;
  const Share one = all_of(0);
  actors.add({"a", "Anna", std::span(&one, 1), ActorKind::person, Consent::none, make_place(0, 3, 4)});
  const Actors copy = actors;
  actors.add({"b", {}, {}});
  EXPECT_EQ(copy.size(), 1U);
  EXPECT_EQ(copy.find("a"), 0U);
  EXPECT_EQ(copy.find("b"), kNone);
  EXPECT_EQ(copy.kind(0), ActorKind::person);
  EXPECT_EQ(copy.consent(0), Consent::none);
  EXPECT_EQ(copy.place(0), make_place(0, 3, 4));
}

TEST(InternalShare, IsTheSumOfProducts) {
  const Share resident[] = {{0, 1}}, mixed[] = {{0, 0.7}, {1, 0.3}}, official[] = {{1, 1}};
  EXPECT_DOUBLE_EQ(internal_share(resident, resident), 1);
  EXPECT_DOUBLE_EQ(internal_share(resident, official), 0);
  EXPECT_DOUBLE_EQ(internal_share(resident, mixed), 0.7);
  EXPECT_DOUBLE_EQ(internal_share(mixed, mixed), 0.7 * 0.7 + 0.3 * 0.3);
  EXPECT_DOUBLE_EQ(internal_share(mixed, {}), 0);
}

TEST(Ties, KeepTheirColumns) {
  Ties ties;
  ties.add({0, 1});
  NewTie full{
      1, 2, true, 2.5, "helps", true, Date(2011, 0, 0), Date(2012, 3, 0), Date(2012, 1, 2), make_place(0, 5, 9)};
  ties.add(full);
  ties.add({2, 0, false, 1, "helps"});
  ties.set_note(1, "sinds de barbecue");
  ASSERT_EQ(ties.size(), 3U);
  EXPECT_EQ(ties.weight(0), 1);
  EXPECT_EQ(ties.weight(1), 2.5);
  EXPECT_EQ(ties.weight(2), 1);
  EXPECT_FALSE(ties.mutual(0));
  EXPECT_TRUE(ties.mutual(1));
  EXPECT_FALSE(ties.negative(0));
  EXPECT_TRUE(ties.negative(1));
  EXPECT_EQ(ties.kind_text(0), "");
  EXPECT_EQ(ties.kind(1), ties.kind(2));
  EXPECT_EQ(ties.kinds(), (std::vector<std::string>{"", "helps"}));
  EXPECT_EQ(ties.since(1), Date(2011, 0, 0));
  EXPECT_EQ(ties.until(1), Date(2012, 3, 0));
  EXPECT_EQ(ties.confirmed(1), Date(2012, 1, 2));
  EXPECT_FALSE(ties.since(2));
  EXPECT_EQ(ties.note(1), "sinds de barbecue");
  EXPECT_EQ(ties.note(0), "");
  EXPECT_EQ(ties.place(1), make_place(0, 5, 9));
}

TEST(Ties, CanHaveManyKindsButNotMoreThanTheyCanNumber) {
  Ties ties;
  for (int i = 1; i < 65536; ++i)
    ties.add({0, 1, false, 1, "kind " + std::to_string(i)});
  EXPECT_EQ(ties.kind_text(65534), "kind 65535");
  EXPECT_THROW(ties.add({0, 1, false, 1, "one more"}), std::length_error);
}

TEST(Network, BeginsWithTheBuiltInActs) {
  const Network network;
  ASSERT_EQ(network.acts.size(), 15U);
  EXPECT_EQ(network.acts[0].id, "initiate");
  EXPECT_EQ(label_of(network.acts[10], Language::nl), "geeft ruimte");
}

TEST(Labels, AreTheFilesOwnOrTheBuiltInOnesOrTheId) {
  Sector sector;
  sector.id = "resident";
  EXPECT_EQ(label_of(sector, Language::en), "Residents");
  EXPECT_EQ(label_of(sector, Language::nl), "Bewoners");
  sector.label = "Wijkers";
  EXPECT_EQ(label_of(sector, Language::en), "Wijkers");
  sector = {};
  sector.id = "kerk";
  EXPECT_EQ(label_of(sector, Language::nl), "kerk");
  EXPECT_EQ(label_of(Act{"zingt", "", 0, Stance::none}, Language::nl), "zingt");
  EXPECT_EQ(label_of(Act{"zingt", "zingt mee", 0, Stance::none}, Language::nl), "zingt mee");
}

TEST(HasDirectedTie, AsksForOneArrow) {
  EXPECT_FALSE(has_directed_tie(drawn_network("AB", {})));
  EXPECT_FALSE(has_directed_tie(drawn_network("AB", {"A -- B"})));
  EXPECT_TRUE(has_directed_tie(drawn_network("ABC", {"A -- B", "B -> C"})));
}

TEST(ReferenceDay, IsAsOfOrTheLastDateOfEventsAndTies) {
  Network network = drawn_network("AB", {});
  EXPECT_EQ(reference_day(network), std::nullopt);
  Event event;
  event.by = {0};
  event.date = {Date(2011, 3, 0), {}};
  network.events.push_back(event);
  EXPECT_EQ(reference_day(network), days_from_civil(2011, 3, 1)) << "a partial date counts as its first day";
  event.date = {Date(2011, 4, 0), Date(2011, 6, 0)};
  network.events.push_back(event);
  EXPECT_EQ(reference_day(network), days_from_civil(2011, 4, 1)) << "and so does an interval";
  network.ties.add({0, 1, true, 1, "", false, Date(2010, 0, 0), Date(2012, 0, 0), {}});
  EXPECT_EQ(reference_day(network), days_from_civil(2012, 1, 1));
  network.ties.add({0, 1, true, 1, "", false, {}, {}, Date(2013, 2, 1)});
  EXPECT_EQ(reference_day(network), days_from_civil(2013, 2, 1));
  network.stories.push_back({{Date(2020, 0, 0), {}}, kNone, {}, Tone::good, {}, {}, {}});
  EXPECT_EQ(reference_day(network), days_from_civil(2013, 2, 1)) << "stories do not change it";
  network.as_of = Date(2012, 5, 0);
  EXPECT_EQ(reference_day(network), days_from_civil(2012, 5, 31));
}

/// A, B, C, D; B is part of A and of D; the ties A -- B, B -> C, C -> D.
Network full_network() {
  Network network = drawn_network("ABCD", {"A -- B 2 knows", "B -> C 1 helps", "C -> D 3"});
  network.title = "Title";
  network.sectors.push_back({"resident", {}, {}, "community", Power::civic, {}});
  network.initiatives.push_back({"tuin", "De tuin", "buurt", {}, {}, {}});
  network.own.push_back({"x-mine", "kept"});
  network.input_sha256 = "00ff";
  network.ties.set_note(1, "a note");
  network.ties.set_own(1, {{"x-form", "17"}});
  ActorDetails details;
  details.part_of = {0, 3};
  network.actors.set_details(1, details);
  const auto move = [&](const char* id, std::vector<ActorIndex> by, std::vector<ActorIndex> to, std::uint32_t answers) {
    Event event;
    event.id = id;
    event.by = std::move(by);
    event.to = std::move(to);
    event.answers = answers;
    network.events.push_back(event);
  };
  move("e0", {0}, {1}, kNone);
  move("e1", {1, 2}, {0, 3}, 0);
  move("e2", {2}, {0}, 1);
  network.events[1].as = {{1, 0}, {2, 0}};
  network.stories.push_back({{}, 0, "krant", Tone::good, {0, 2}, "mooi", {}});
  return network;
}

TEST(Subset, OfEverythingIsTheSame) {
  const Network network = full_network();
  const Network same =
      subset(network, {std::vector<bool>(4, true), std::vector<bool>(3, true), std::vector<bool>(3, true), {true}});
  EXPECT_EQ(same.title, "Title");
  EXPECT_EQ(same.sectors.size(), 1U);
  EXPECT_EQ(same.initiatives[0].name, "De tuin");
  EXPECT_EQ(same.own[0].value, "kept");
  EXPECT_EQ(same.input_sha256, "00ff");
  EXPECT_EQ(same.acts.size(), 15U);
  ASSERT_EQ(same.ties.size(), 3U);
  EXPECT_EQ(same.ties.weight(2), 3);
  EXPECT_EQ(same.ties.kind_text(1), "helps");
  EXPECT_EQ(same.ties.note(1), "a note");
  EXPECT_EQ(same.actors.details(1).part_of, (std::vector<ActorIndex>{0, 3}));
  EXPECT_EQ(same.events[2].answers, 1U);
  EXPECT_EQ(same.stories[0].credits, (std::vector<ActorIndex>{0, 2}));
}

TEST(Subset, WithoutAnActorLosesItsTiesAndItsPlaceInEvents) {
  const Network network = full_network();
  const Network left = subset(network, {{false, true, true, true}, {true, true, true}, {true, true, true}, {true}});
  ASSERT_EQ(left.actors.size(), 3U);
  EXPECT_EQ(left.actors.find("B"), 0U);
  ASSERT_EQ(left.ties.size(), 2U);
  EXPECT_EQ(left.actors.id(left.ties.from(0)), "B");
  EXPECT_EQ(left.actors.id(left.ties.to(0)), "C");
  EXPECT_EQ(left.ties.note(0), "a note");
  ASSERT_EQ(left.ties.own(0).size(), 1U);
  EXPECT_EQ(left.ties.own(0)[0], (OwnKey{"x-form", "17"}));
  EXPECT_TRUE(left.ties.own(1).empty());
  EXPECT_EQ(left.actors.details(0).part_of, (std::vector<ActorIndex>{2}));
  ASSERT_EQ(left.events.size(), 2U) << "e0 has lost its only maker";
  EXPECT_EQ(left.events[0].by, (std::vector<ActorIndex>{0, 1}));
  EXPECT_EQ(left.events[0].to, (std::vector<ActorIndex>{2}));
  EXPECT_EQ(left.events[0].answers, kNone) << "what it answered has gone";
  EXPECT_EQ(left.events[1].answers, 0U);
  EXPECT_EQ(left.events[0].as[1].maker, 1U);
  EXPECT_EQ(left.stories[0].credits, (std::vector<ActorIndex>{1}));
}

TEST(Subset, LosesTheCapacityOfAMakerThatGoes) {
  const Network network = full_network();
  const Network left = subset(network, {{true, true, false, true}, {true, true, true}, {true, true, true}, {false}});
  ASSERT_EQ(left.events.size(), 2U);
  ASSERT_EQ(left.events[1].as.size(), 1U);
  EXPECT_EQ(left.events[1].as[0].maker, 1U);
  EXPECT_TRUE(left.stories.empty());
  EXPECT_EQ(left.ties.size(), 1U);
}

TEST(Within, KeepsWhatLivesInTheWindow) {
  Network network = drawn_network("ABCDE", {});
  const auto lives = [&](ActorIndex i, Date since, Date until) {
    ActorDetails details;
    details.since = since;
    details.until = until;
    network.actors.set_details(i, details);
  };
  lives(1, {}, Date(2010, 0, 0));    // ended before
  lives(2, Date(2013, 0, 0), {});    // came after
  lives(3, {}, Date(2011, 0, 0));    // ends inside
  lives(4, Date(2012, 12, 31), {});  // begins on the last day
  const auto tie = [&](ActorIndex from, ActorIndex to, Date since, Date until) {
    network.ties.add({from, to, true, 1, "", false, since, until, {}});
  };
  tie(0, 3, {}, {});
  tie(0, 3, Date(2013, 0, 0), {});  // after
  tie(0, 4, {}, Date(2011, 1, 0));  // its last day is 31 January 2011
  tie(0, 1, {}, {});                // with an actor who has gone
  const auto event = [&](Date begin, Date end) {
    Event one;
    one.by = {0};
    one.date = {begin, end};
    network.events.push_back(one);
    Story story;
    story.date = {begin, end};
    network.stories.push_back(story);
  };
  event(Date(2011, 0, 0), {});  // an event counts on its first day, a story on its last
  event({}, {});
  event(Date(2010, 12, 0), Date(2011, 2, 0));
  event(Date(2012, 12, 31), {});
  event(Date(2012, 0, 0), Date(2013, 0, 0));

  const Network window = within(network, days_from_civil(2011, 1, 1), days_from_civil(2012, 12, 31));
  EXPECT_EQ(window.actors.size(), 3U);
  EXPECT_EQ(window.actors.find("B"), kNone);
  EXPECT_EQ(window.actors.find("C"), kNone);
  EXPECT_EQ(window.ties.size(), 2U);
  ASSERT_EQ(window.events.size(), 3U);
  EXPECT_EQ(window.events[0].date.begin, Date(2011, 0, 0));
  EXPECT_EQ(window.events[1].date.begin, Date(2012, 12, 31));
  EXPECT_EQ(window.events[2].date.begin, Date(2012, 0, 0));
  ASSERT_EQ(window.stories.size(), 3U);
  EXPECT_EQ(window.stories[1].date.begin, Date(2010, 12, 0));
  EXPECT_EQ(window.stories[2].date.begin, Date(2012, 12, 31));

  const Network before = within(network, std::nullopt, days_from_civil(2010, 12, 31));
  EXPECT_EQ(before.actors.size(), 3U) << "A, B and D";
  const Network after = within(network, days_from_civil(2013, 1, 1), std::nullopt);
  EXPECT_EQ(after.actors.size(), 3U) << "A, C and E";
}

}  // namespace
}  // namespace samenspel
