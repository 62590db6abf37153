#include "graph/seen_by.hpp"

#include <set>
#include <string>

#include <gtest/gtest.h>

#include "support/unicode.hpp"

namespace samenspel {
namespace {

constexpr SectorIndex kResident = 0, kOfficial = 1;
const Day kToday = days_from_civil(2024, 6, 1);

struct Person {
  std::string_view id, name;
  Consent consent = Consent::unsaid;
  ActorKind kind = ActorKind::person;
  SectorIndex sector = kResident;
  Date keep_until{};
};

Sector sector(std::string id, std::string label = {}) {
  return {std::move(id), std::move(label), {}, {}, Power::none, {}};
}

ActorIndex add(Network& network, const Person& person, ActorDetails details = {}) {
  const Share share{person.sector, 1};
  const ActorIndex i =
      network.actors.add({person.id, person.name, std::span(&share, 1), person.kind, person.consent, {}});
  details.keep_until = person.keep_until;
  network.actors.set_details(i, std::move(details));
  return i;
}

Network network_of(std::initializer_list<Person> people) {
  Network network;
  network.sectors = {sector("resident"), sector("official")};
  for (const Person& person : people)
    add(network, person);
  return network;
}

/// Every text that a network holds, one a line: what a leak would be found in.
std::string all_texts(const Network& network) {
  std::string out;
  const auto tell = [&](std::string_view text) { (out += text) += '\n'; };
  const auto tell_own = [&](std::span<const OwnKey> keys) {
    for (const OwnKey& own : keys)
      tell(own.key + ": " + own.value);
  };
  for (const std::string& text : {network.title, network.description, network.source, network.licence})
    tell(text);
  for (const Sector& row : network.sectors)
    for (const std::string& text : {row.id, row.label, row.side})
      tell(text);
  for (const Sector& row : network.sectors)
    tell_own(row.own);
  for (const Initiative& row : network.initiatives)
    for (const std::string& text : {row.id, row.name, row.level})
      tell(text);
  for (const Initiative& row : network.initiatives)
    tell_own(row.own);
  for (const Act& act : network.acts) {
    tell(act.id + " " + act.label);
    tell_own(act.own);
  }
  tell_own(network.own);
  if (network.response) tell_own(network.response->own);
  for (ActorIndex i = 0; i < network.actors.size(); ++i) {
    tell(network.actors.id(i));
    tell(network.actors.name(i));
    const ActorDetails& details = network.actors.details(i);
    tell(details.level);
    tell(details.note);
    for (const std::string& text : details.offers)
      tell(text);
    for (const std::string& text : details.asks)
      tell(text);
    for (const auto& [key, value] : details.attributes)
      tell(key + ": " + value);
  }
  for (TieIndex i = 0; i < network.ties.size(); ++i) {
    tell(network.ties.kind_text(i));
    tell(network.ties.note(i));
    tell_own(network.ties.own(i));
  }
  for (const std::string& kind : network.ties.kinds())
    tell(kind);
  for (const Event& event : network.events) {
    tell(event.id + " " + event.note + " " + (event.gives ? event.gives->what : ""));
    tell_own(event.own);
    if (event.gives) tell_own(event.gives->own);
  }
  for (const Story& story : network.stories) {
    tell(story.source + " " + story.note);
    tell_own(story.own);
  }
  return out;
}

Network shown_to(Audience audience, const Network& network, Day today = kToday, Language language = Language::en) {
  return seen_by(network, audience, today, language).network;
}

// ---- who may be named

TEST(Consent, IsTheActorsOwnThenTheFilesThenThatOfItsKind) {
  Network network = network_of({{"person", "", Consent::unsaid, ActorKind::person},
                                {"group", "", Consent::unsaid, ActorKind::group},
                                {"nothing", "", Consent::unsaid, ActorKind::none},
                                {"open", "", Consent::everybody, ActorKind::person},
                                {"shut", "", Consent::none, ActorKind::group}});
  EXPECT_EQ(effective_consent(network, 0), Consent::internal);
  EXPECT_EQ(effective_consent(network, 1), Consent::everybody);
  EXPECT_EQ(effective_consent(network, 2), Consent::everybody);
  EXPECT_EQ(effective_consent(network, 3), Consent::everybody);
  EXPECT_EQ(effective_consent(network, 4), Consent::none);
  network.consent = Consent::none;
  EXPECT_EQ(effective_consent(network, 0), Consent::none);
  EXPECT_EQ(effective_consent(network, 1), Consent::none);
  EXPECT_EQ(effective_consent(network, 3), Consent::everybody);
  network.consent = Consent::everybody;
  EXPECT_EQ(effective_consent(network, 0), Consent::everybody);
  EXPECT_EQ(effective_consent(network, 4), Consent::none);
}

TEST(Consent, SaysWhoSeesAName) {
  const Network network =
      network_of({{"a", "", Consent::everybody}, {"b", "", Consent::internal}, {"c", "", Consent::none}});
  const auto seen = [&](Audience audience) {
    std::string out;
    for (ActorIndex i = 0; i < 3; ++i)
      out += may_be_named(network, i, audience) ? 'y' : 'n';
    return out;
  };
  EXPECT_EQ(seen(Audience::owner), "yyy");
  EXPECT_EQ(seen(Audience::internal), "yyn");
  EXPECT_EQ(seen(Audience::everybody), "ynn");
}

// ---- pseudonyms

TEST(Pseudonyms, AreTheSectorsWordAndANumber) {
  Network network = network_of({{"Anna", "", Consent::none},
                                {"Bert", "", Consent::none, ActorKind::person, kOfficial},
                                {"Cor", "", Consent::none}});
  network.actors.add({"Dirk", {}, {}, ActorKind::person, Consent::none, {}});
  const Share mixed[] = {{kResident, 0.4}, {kOfficial, 0.6}}, equal[] = {{kOfficial, 0.5}, {kResident, 0.5}};
  network.actors.add({"Els", {}, mixed, ActorKind::person, Consent::none, {}});
  network.actors.add({"Frits", {}, equal, ActorKind::person, Consent::none, {}});
  const Network english = shown_to(Audience::everybody, network);
  const Network dutch = shown_to(Audience::everybody, network, kToday, Language::nl);
  const char* expected[] = {"resident 1", "official 1", "resident 2", "actor 1", "official 2", "official 3"};
  const char* verwacht[] = {"bewoner 1", "ambtenaar 1", "bewoner 2", "actor 1", "ambtenaar 2", "ambtenaar 3"};
  for (ActorIndex i = 0; i < 6; ++i) {
    EXPECT_EQ(english.actors.name(i), expected[i]);
    EXPECT_EQ(english.actors.id(i), expected[i]);
    EXPECT_EQ(english.actors.find(expected[i]), i);
    EXPECT_EQ(dutch.actors.name(i), verwacht[i]);
  }
}

TEST(Pseudonyms, UseTheFilesOwnLabel) {
  Network network =
      network_of({{"Anna", "", Consent::none}, {"Bert", "", Consent::none, ActorKind::person, kOfficial}});
  network.sectors = {sector("resident", "Wijkbewoner"), sector("kerk")};
  const Network shown = shown_to(Audience::everybody, network);
  EXPECT_EQ(shown.actors.name(0), "Wijkbewoner 1");
  EXPECT_EQ(shown.actors.name(1), "kerk 1");
}

TEST(Pseudonyms, AreTheSameForEveryAudienceAndDay) {
  const Network network = network_of({{"Anna", "", Consent::everybody},
                                      {"Bert", "", Consent::none},
                                      {"Cor", "", Consent::internal},
                                      {"Dirk", "", Consent::none, ActorKind::person, kResident, Date(2020, 0, 0)},
                                      {"Els", "", Consent::none}});
  EXPECT_EQ(shown_to(Audience::internal, network).actors.name(1), "resident 2");
  EXPECT_EQ(shown_to(Audience::everybody, network).actors.name(1), "resident 2");
  EXPECT_EQ(shown_to(Audience::everybody, network).actors.name(2), "resident 3");
  EXPECT_EQ(shown_to(Audience::internal, network).actors.find("resident 5"),
            3U);  // Dirk has gone, his number stays his
  EXPECT_EQ(shown_to(Audience::internal, network, days_from_civil(2019, 1, 1)).actors.find("resident 5"), 4U);
  EXPECT_EQ(shown_to(Audience::internal, network, days_from_civil(2019, 1, 1)).actors.find("resident 4"), 3U);
}

TEST(Pseudonyms, AreNoNameThatSomebodyHas) {
  const Network network = network_of({{"Anna", "", Consent::none},
                                      {"resident 1", "", Consent::everybody},
                                      {"p3", "RESIDENT 3", Consent::everybody},
                                      {"Dirk", "", Consent::none}});
  const Network shown = shown_to(Audience::everybody, network);
  std::set<std::string> names;
  for (ActorIndex i = 0; i < 4; ++i)
    EXPECT_TRUE(names.insert(folded(shown.actors.name(i))).second) << shown.actors.name(i);
  EXPECT_EQ(shown.actors.name(0), "resident 2");
}

TEST(Pseudonyms, OfTwoSectorsWithOneLabelDiffer) {
  Network network =
      network_of({{"Anna", "", Consent::none}, {"Bert", "", Consent::none, ActorKind::person, kOfficial}});
  network.sectors = {sector("a", "Buur"), sector("b", "buur")};
  const Network shown = shown_to(Audience::everybody, network);
  EXPECT_NE(folded(shown.actors.name(0)), folded(shown.actors.name(1)));
}

TEST(Pseudonyms, HoldNoNameThatALabelHolds) {
  Network network =
      network_of({{"Anna Bos", "", Consent::internal}, {"Bert", "", Consent::none, ActorKind::person, kOfficial}});
  network.sectors = {sector("resident", "Vrienden van Anna Bos"), sector("clan-bert")};
  for (const Audience audience : {Audience::internal, Audience::everybody}) {
    const Network shown = shown_to(audience, network);
    EXPECT_EQ(shown.actors.name(1), "clan-… 1") << "whoever asks";
  }
  EXPECT_EQ(all_texts(shown_to(Audience::everybody, network)).find("Anna"), std::string::npos);
  EXPECT_EQ(bare(all_texts(shown_to(Audience::everybody, network))).find("bert"), std::string::npos);
}

// ---- what an actor under a pseudonym loses

TEST(SeenBy, ShowsTheOwnerEverything) {
  Network network = network_of({{"p1", "Anna Bos", Consent::none}, {"Bert", "", Consent::none}});
  network.title = "Het net van Anna Bos";
  network.ties.add({0, 1});
  network.ties.set_note(0, "Anna Bos belt");
  const Seen seen = seen_by(network, Audience::owner, kToday, Language::nl);
  EXPECT_EQ(seen.pseudonymised, 0U);
  EXPECT_EQ(seen.past_keeping, 0U);
  EXPECT_EQ(all_texts(seen.network), all_texts(network));
}

TEST(SeenBy, TakesWhatTheActorSaysOfItselfAway) {
  Network network = network_of({});
  ActorDetails details;
  details.level = "buurt";
  details.note = "ziek";
  details.offers = {"gitaarles"};
  details.asks = {"oppas"};
  details.attributes = {{"telefoon", "0612345678"}};
  details.since = Date(2010, 0, 0);
  add(network, {"Anna", "", Consent::internal}, details);
  add(network, {"Kerk", "", Consent::everybody});
  details.part_of = {1};
  network.actors.set_details(0, details);
  const Seen seen = seen_by(network, Audience::everybody, kToday, Language::en);
  EXPECT_EQ(seen.pseudonymised, 1U);
  const ActorDetails& left = seen.network.actors.details(0);
  EXPECT_EQ(left.level, "buurt");
  EXPECT_EQ(left.since, Date(2010, 0, 0));
  EXPECT_EQ(left.part_of, (std::vector<ActorIndex>{1}));
  EXPECT_TRUE(left.note.empty() && left.offers.empty() && left.asks.empty() && left.attributes.empty());
  EXPECT_EQ(shown_to(Audience::internal, network).actors.details(0), details);
}

TEST(SeenBy, KeepsWhoIsTiedToWhom) {
  Network network =
      network_of({{"Anna", "", Consent::none}, {"Bert", "", Consent::everybody}, {"Cor", "", Consent::everybody}});
  network.ties.add(
      {0, 1, true, 2.5, "belt", true, Date(2010, 0, 0), Date(2011, 0, 0), Date(2010, 5, 0), make_place(0, 3, 5)});
  network.ties.add({1, 2, false, 1, "helpt"});
  network.ties.set_note(0, "iets geheims");
  network.ties.set_note(1, "iets gewoons");
  const Network shown = shown_to(Audience::everybody, network);
  ASSERT_EQ(shown.ties.size(), 2U);
  EXPECT_EQ(shown.ties.weight(0), 2.5);
  EXPECT_TRUE(shown.ties.mutual(0));
  EXPECT_TRUE(shown.ties.negative(0));
  EXPECT_EQ(shown.ties.kind_text(0), "belt");
  EXPECT_EQ(shown.ties.since(0), Date(2010, 0, 0));
  EXPECT_EQ(shown.ties.confirmed(0), Date(2010, 5, 0));
  EXPECT_EQ(shown.ties.note(0), "");
  EXPECT_EQ(shown.ties.note(1), "iets gewoons");
  EXPECT_EQ(shown.actors.sectors(0)[0], (Share{kResident, 1}));
}

TEST(SeenBy, TakesTheTextsOfEventsAndStoriesAwayThatItWasPartyTo) {
  Network network = network_of({{"Anna", "", Consent::none}, {"Bert", "", Consent::everybody}});
  const auto event = [&](std::vector<ActorIndex> by, std::vector<ActorIndex> to) {
    Event one;
    one.by = std::move(by);
    one.to = std::move(to);
    one.note = "een notitie";
    one.gives = Gift{"een fiets", 3, true};
    network.events.push_back(one);
  };
  event({0}, {1});
  event({1}, {0});
  event({1, 0}, {});
  event({1}, {});
  network.stories.push_back({{}, kNone, "de krant", Tone::good, {1, 0}, "mooi", {}});
  network.stories.push_back({{}, kNone, "de krant", Tone::good, {1}, "mooi", {}});
  const Network shown = shown_to(Audience::everybody, network);
  for (const int i : {0, 1, 2}) {
    EXPECT_EQ(shown.events[i].note, "");
    ASSERT_TRUE(shown.events[i].gives) << "that something was given stays";
    EXPECT_EQ(shown.events[i].gives->what, "");
    EXPECT_EQ(shown.events[i].gives->value, 3);
  }
  EXPECT_EQ(shown.events[3].note, "een notitie");
  EXPECT_EQ(shown.events[3].gives->what, "een fiets");
  EXPECT_EQ(shown.stories[0].note + shown.stories[0].source, "");
  EXPECT_EQ(shown.stories[1].note + shown.stories[1].source, "mooide krant");
}

// ---- names in other texts

/// A network with `text` at every place where a text can stand, none of them of somebody hidden.
Network full_of(const std::string& text, const Person& hidden) {
  Network network = network_of({hidden, {"Kerk", "", Consent::everybody, ActorKind::organisation}});
  network.title = network.description = network.source = network.licence = text;
  network.sectors.push_back({text, text, {}, text, Power::none, {}});
  network.sectors.push_back(sector("resident 2", text));
  network.initiatives.push_back({text, text, text, {}, {}, {}});
  network.initiatives.push_back({"tuin", "", "", {}, {}, {}});
  network.acts.push_back({text, text, 0, Stance::none});
  const std::vector<OwnKey> own{{"x-" + text, text}};
  network.own = network.sectors.back().own = network.initiatives.back().own = network.acts.back().own = own;
  network.response = Response{40, 31, own};
  ActorDetails details;
  details.level = details.note = text;
  details.offers = details.asks = {text, text};
  details.attributes = {{text, text}, {"other", text}};
  network.actors.set_details(1, details);
  ActorDetails of_hidden;
  of_hidden.level = text;
  network.actors.set_details(0, of_hidden);
  network.ties.add({0, 1, true, 1, text});
  network.ties.add({1, 1, true, 1, text});
  network.ties.set_note(1, text);
  network.ties.set_own(1, own);
  Event event;
  event.id = event.note = text;
  event.own = own;
  event.gives = Gift{text, 1, false, own};
  event.by = {1};
  network.events.push_back(event);
  network.stories.push_back({{}, kNone, text, Tone::good, {1}, text, {}, own});
  return network;
}

TEST(SeenBy, TakesANameOutOfEveryText) {
  for (const char* text :
       {"Anna Bos", "het plan van Anna Bos", "ANNA BOS", "anna-bos", "AnnaBos", "Anna  Bos", "Anna\u00A0Bos",
        "Ánna Bos", "A\u0301nna Bos", "Anna Bos's", "(Anna Bos)", "Anna Bos: nee"}) {
    for (const Person& hidden : {Person{"Anna Bos", ""}, Person{"p-77", "Anna Bos"}, Person{"Anna Bos", "Bosje"}}) {
      const Network shown = shown_to(Audience::everybody, full_of(text, hidden));
      const std::string left = bare(all_texts(shown));
      EXPECT_EQ(left.find("anna"), std::string::npos) << text << "\n" << left;
      EXPECT_EQ(left.find("p-77"), std::string::npos) << text;
      EXPECT_EQ(shown.initiatives[0].name.substr(0, 1), text[0] == '(' ? "(" : text[0] == 'h' ? "h" : "r");
    }
  }
}

TEST(SeenBy, PutsThePseudonymInThePlaceOfTheName) {
  Network network = full_of("met Anna Bos en p-77", {"p-77", "Anna Bos"});
  const Network shown = shown_to(Audience::everybody, network);
  EXPECT_EQ(shown.title, "met resident 1 en resident 1");
  EXPECT_EQ(shown.actors.details(1).note, "met resident 1 en resident 1");
  EXPECT_EQ(shown_to(Audience::internal, network).title, "met Anna Bos en p-77");
}

TEST(SeenBy, TakesAComposedNameOutInEitherNormalForm) {
  const Network decomposed = full_of("Rene\u0301 belt", {"Ren\u00E9", ""}),
                composed = full_of("Ren\u00E9 belt", {"Rene\u0301", ""});
  for (const Network* network : {&decomposed, &composed})
    EXPECT_EQ(bare(all_texts(shown_to(Audience::everybody, *network))).find("rene"), std::string::npos);
}

TEST(SeenBy, KnowsALongerNameFromAShorterOne) {
  Network network =
      network_of({{"Jan", "", Consent::none}, {"Jan Bakker", "", Consent::none}, {"Januari", "", Consent::everybody}});
  network.title = "Jan Bakker, Jan en Januari";
  EXPECT_EQ(shown_to(Audience::everybody, network).title, "resident 2, resident 1 en Januari");
}

TEST(SeenBy, TakesNamesOfOneSignOutInTheirOwnCase) {
  Network network = network_of({{"A", "", Consent::none}, {"Al", "", Consent::none}});
  network.title = "A and Al met at a place, al dag";
  EXPECT_EQ(shown_to(Audience::everybody, network).title, "resident 1 and resident 2 met at a place, al dag");
}

TEST(SeenBy, LeavesNumbersInTextsWhereTheyAreOnlyIds) {
  Network network = network_of({{"3", "Anna Bos", Consent::none}, {"007", "", Consent::none}});
  network.title = "3 mensen en 007";
  EXPECT_EQ(shown_to(Audience::everybody, network).title, "3 mensen en resident 2");
  EXPECT_EQ(shown_to(Audience::everybody, network).actors.id(0), "resident 1");
}

TEST(SeenBy, LeavesTheNamesOfThoseWhoMayBeNamedWhole) {
  Network network =
      network_of({{"Jansen", "", Consent::none}, {"bakkerij-jansen", "Bakkerij Jansen", Consent::everybody}});
  network.title = "Bakkerij Jansen";
  const Network shown = shown_to(Audience::everybody, network);
  EXPECT_EQ(shown.actors.name(1), "Bakkerij Jansen");
  EXPECT_EQ(shown.actors.id(1), "bakkerij-jansen");
  EXPECT_EQ(shown.title, "Bakkerij resident 1");
}

TEST(SeenBy, LeavesTheWordsOfTheFormatAlone) {
  Network network =
      network_of({{"resident", "", Consent::none}, {"give", "", Consent::none}, {"community", "", Consent::none}});
  network.sectors[0].side = "community";
  const Network shown = shown_to(Audience::everybody, network);
  EXPECT_EQ(shown.sectors[0].id, "resident");
  EXPECT_EQ(shown.sectors[0].side, "community");
  EXPECT_EQ(shown.acts[5].id, "give");
}

TEST(SeenBy, KeepsIdsApartThatBecomeAlike) {
  Network network = network_of({{"Anna", "", Consent::none}, {"Kerk", "", Consent::everybody}});
  for (const char* id : {"Anna", "anna", "ANNA"}) {
    network.initiatives.push_back({id, "", "", {}, {}, {}});
    Event event;
    event.id = id;
    event.by = {1};
    network.events.push_back(event);
    network.own.push_back({"x-" + std::string(id), ""});
  }
  ActorDetails details;
  details.attributes = {{"Anna", "1"}, {"anna", "2"}};
  network.actors.set_details(1, details);
  const Network shown = shown_to(Audience::everybody, network);
  std::set<std::string> initiatives, events, own, keys;
  for (int i = 0; i < 3; ++i) {
    initiatives.insert(shown.initiatives[i].id);
    events.insert(shown.events[i].id);
    own.insert(shown.own[i].key);
  }
  for (const auto& [key, value] : shown.actors.details(1).attributes)
    keys.insert(key);
  EXPECT_EQ(initiatives.size(), 3U);
  EXPECT_EQ(events.size(), 3U);
  EXPECT_EQ(own.size(), 3U);
  EXPECT_EQ(keys.size(), 2U);
}

TEST(SeenBy, MergesKindsOfTieThatBecomeAlike) {
  Network network = network_of({{"Anna", "", Consent::none}, {"Kerk", "", Consent::everybody}});
  network.ties.add({0, 1, true, 1, "via Anna"});
  network.ties.add({0, 1, true, 1, "via anna"});
  const Network shown = shown_to(Audience::everybody, network);
  EXPECT_EQ(shown.ties.kinds(), (std::vector<std::string>{"", "via resident 1"}));
}

// ---- past keeping

TEST(SeenBy, LeavesWhoIsPastKeepingOutForEveryAudience) {
  Network network = network_of({{"Anna Bos", "", Consent::everybody, ActorKind::person, kResident, Date(2024, 5, 0)},
                                {"Bert", "", Consent::everybody},
                                {"Cor", "", Consent::everybody}});
  network.title = "Anna Bos en Bert";
  network.ties.add({0, 1});
  network.ties.add({1, 2});
  network.ties.set_note(0, "van Anna");
  network.ties.set_note(1, "door anna bos");
  ActorDetails details;
  details.part_of = {0, 2};
  network.actors.set_details(1, details);
  const auto event = [&](std::vector<ActorIndex> by, std::vector<ActorIndex> to, std::uint32_t answers) {
    Event one;
    one.by = std::move(by);
    one.to = std::move(to);
    one.note = "wat zij deed";
    one.gives = Gift{"taart", 1, false};
    one.answers = answers;
    network.events.push_back(one);
  };
  event({0}, {1}, kNone);
  event({0, 1}, {2}, 0);
  event({1}, {2}, 1);
  network.stories.push_back({{}, kNone, "krant", Tone::good, {0, 1}, "zij", {}});
  for (const Audience audience : {Audience::owner, Audience::internal, Audience::everybody}) {
    const Seen seen = seen_by(network, audience, kToday, Language::en);
    EXPECT_EQ(seen.past_keeping, 1U);
    EXPECT_EQ(seen.pseudonymised, 0U);
    const Network& shown = seen.network;
    ASSERT_EQ(shown.actors.size(), 2U);
    EXPECT_EQ(bare(all_texts(shown)).find("anna"), std::string::npos);
    EXPECT_EQ(shown.title, "… en Bert");
    ASSERT_EQ(shown.ties.size(), 1U);
    EXPECT_EQ(shown.ties.note(0), "door …");
    EXPECT_EQ(shown.actors.details(0).part_of, (std::vector<ActorIndex>{1}));
    ASSERT_EQ(shown.events.size(), 2U) << "the move she made alone has gone";
    EXPECT_EQ(shown.events[0].by, (std::vector<ActorIndex>{0}));
    EXPECT_EQ(shown.events[0].note + shown.events[0].gives->what, "") << "she was party to it";
    EXPECT_EQ(shown.events[0].answers, kNone);
    EXPECT_EQ(shown.events[1].note, "wat zij deed");
    EXPECT_EQ(shown.events[1].answers, 0U);
    EXPECT_EQ(shown.stories[0].credits, (std::vector<ActorIndex>{0}));
    EXPECT_EQ(shown.stories[0].note + shown.stories[0].source, "");
  }
}

TEST(SeenBy, KeepsAnActorToTheLastDayOfItsKeeping) {
  const Network network = network_of({{"a", "", Consent::everybody, ActorKind::person, kResident, Date(2024, 0, 0)},
                                      {"b", "", Consent::everybody, ActorKind::person, kResident, Date(2024, 6, 0)},
                                      {"c", "", Consent::everybody, ActorKind::person, kResident, Date(2024, 6, 1)},
                                      {"d", "", Consent::everybody, ActorKind::person, kResident, Date(2024, 5, 31)}});
  const auto left = [&](Day today) {
    return seen_by(network, Audience::owner, today, Language::en).network.actors.size();
  };
  EXPECT_EQ(left(kToday), 3U);
  EXPECT_EQ(left(kToday + 1), 2U);
  EXPECT_EQ(left(days_from_civil(2024, 7, 1)), 1U);
  EXPECT_EQ(left(days_from_civil(2024, 12, 31)), 1U);
  EXPECT_EQ(left(days_from_civil(2025, 1, 1)), 0U);
}

TEST(SeenBy, CountsBothWaysOfNotBeingNamed) {
  const Network network = network_of({{"a", "", Consent::none},
                                      {"b", "", Consent::none, ActorKind::person, kResident, Date(2020, 0, 0)},
                                      {"c", "", Consent::internal}});
  const Seen seen = seen_by(network, Audience::everybody, kToday, Language::en);
  EXPECT_EQ(seen.past_keeping, 1U);
  EXPECT_EQ(seen.pseudonymised, 2U);
  EXPECT_EQ(seen.network.actors.size(), 2U);
}

TEST(SeenBy, KeepsAllElseOfTheNetwork) {
  Network network = network_of({{"Anna", "", Consent::none}});
  network.as_of = Date(2020, 0, 0);
  network.period = {Date(2010, 0, 0), Date(2020, 0, 0)};
  network.fictional = true;
  network.consent = Consent::internal;
  network.response = Response{10, 7};
  network.language = Language::nl;
  network.input_sha256 = "ab";
  const Network shown = shown_to(Audience::everybody, network);
  EXPECT_EQ(shown.as_of, network.as_of);
  EXPECT_EQ(shown.period, network.period);
  EXPECT_TRUE(shown.fictional);
  EXPECT_EQ(shown.consent, Consent::internal);
  EXPECT_EQ(shown.response->answered, 7);
  EXPECT_EQ(shown.language, Language::nl);
  EXPECT_EQ(shown.input_sha256, "ab");
  EXPECT_EQ(shown.acts.size(), 15U);
}

TEST(SeenBy, GivesTheNetworkBackWhereNothingIsHidden) {
  Network network = network_of({{"Anna", "", Consent::everybody}});
  network.title = "Anna";
  Seen seen = seen_by(std::move(network), Audience::everybody, kToday, Language::en);
  EXPECT_EQ(seen.network.title, "Anna");
  Network hidden = network_of({{"Anna", "", Consent::none}});
  hidden.title = "Anna";
  seen = seen_by(std::move(hidden), Audience::everybody, kToday, Language::en);
  EXPECT_EQ(seen.network.title, "resident 1");
}

TEST(SeenBy, OfNobodyIsNobody) {
  EXPECT_EQ(seen_by(Network{}, Audience::everybody, kToday, Language::nl).network.actors.size(), 0U);
}

TEST(SeenBy, TakesAHundredThousandHiddenNamesInItsStride) {
  Network network = network_of({});
  for (int i = 0; i < 100'000; ++i) {
    ActorDetails details;
    details.level = "buurt " + std::to_string(i % 100);
    add(network, {"persoon " + std::to_string(i), "", Consent::none}, std::move(details));
  }
  network.title = "persoon 99999";
  const Network shown = shown_to(Audience::everybody, network);
  EXPECT_EQ(shown.title, "resident 100000");
  EXPECT_EQ(shown.actors.details(7).level, "buurt 7");
}

}  // namespace
}  // namespace samenspel
