// What a right network file becomes: all of section "The network file" of docs/format.md but tables.
#include "importers/network_file.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/importers/read.hpp"

namespace samenspel {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;

Network network_of(std::string text) {
  ReadNetwork read = read_text(std::move(text));
  EXPECT_THAT(told(read), IsEmpty());
  if (!read.network) throw std::runtime_error("no network");
  return std::move(*read.network);
}

/// "resident 0.5, business 0.5"
std::string sectors_of(const Network& network, std::string_view actor) {
  std::string out;
  for (const Share& share : network.actors.sectors(network.actors.find(actor)))
    out += (out.empty() ? "" : ", ") + fmt::format("{} {}", network.sectors[share.sector].id, share.share);
  return out;
}

std::string tie_text(const Network& network, TieIndex i) {
  const Ties& ties = network.ties;
  return fmt::format("{} {} {}{}{}", network.actors.id(ties.from(i)), ties.mutual(i) ? "--" : "->",
                     network.actors.id(ties.to(i)), ties.kind(i) == 0 ? "" : ": ", ties.kind_text(i));
}

TEST(NetworkFile, reads_the_smallest_useful_file) {
  const Network network = network_of(
      "title: Singelpark Leiden\n"
      "actors:\n"
      "  Jeroen Maters: [resident, business]\n"
      "  Henri Lenferink: official\n"
      "  Gemeenteraad: official\n"
      "ties:\n"
      "  - Jeroen Maters -- Henri Lenferink\n"
      "  - Henri Lenferink -> Gemeenteraad: informs\n");
  EXPECT_EQ(network.title, "Singelpark Leiden");
  EXPECT_EQ(network.actors.size(), 3U);
  EXPECT_EQ(sectors_of(network, "Jeroen Maters"), "resident 0.5, business 0.5");
  EXPECT_EQ(sectors_of(network, "Gemeenteraad"), "official 1");
  ASSERT_EQ(network.ties.size(), 2U);
  EXPECT_EQ(tie_text(network, 0), "Jeroen Maters -- Henri Lenferink");
  EXPECT_EQ(tie_text(network, 1), "Henri Lenferink -> Gemeenteraad: informs");
  // of the built-in sectors those that are named, in that order
  ASSERT_EQ(network.sectors.size(), 3U);
  EXPECT_EQ(network.sectors[0].id, "resident");
  EXPECT_EQ(network.sectors[2].id, "official");
  EXPECT_EQ(network.sectors[2].side, "government");
  EXPECT_EQ(network.sectors[2].power, Power::institution);
}

TEST(NetworkFile, reads_its_head_in_either_language) {
  for (const char* text :
       {"samenspel: 1\ntitle: t\ndescription: d\nsource: s\nlicence: l\nlanguage: nl\nas_of: 2024-03\n"
        "period: 2011-03/2014\nfictional: true\nconsent: public\nresponse: {asked: 40, answered: 31}\n"
        "x-own: [a, {b: c}]\nx-two: text\nactors: {A: resident, B: official}\nties: [A -- B]\n",
        "samenspel: 1\ntitel: t\nbeschrijving: d\nbron: s\nlicentie: l\ntaal: nl\npeildatum: 2024-03\n"
        "periode: 2011-03/2014\nfictief: ja\ntoestemming: openbaar\nrespons: {gevraagd: 40, geantwoord: 31}\n"
        "x-own: [a, {b: c}]\nx-two: text\nactoren: {A: bewoner, B: gemeente}\nrelaties: [A -- B]\n"}) {
    const Network network = network_of(text);
    EXPECT_EQ(network.title, "t");
    EXPECT_EQ(network.description, "d");
    EXPECT_EQ(network.source, "s");
    EXPECT_EQ(network.licence, "l");
    EXPECT_EQ(network.language, Language::nl);
    EXPECT_EQ(network.as_of, Date(2024, 3, 0));
    EXPECT_EQ(network.period, (Span{Date(2011, 3, 0), Date(2014, 0, 0)}));
    EXPECT_TRUE(network.fictional);
    EXPECT_EQ(network.consent, Consent::everybody);
    ASSERT_TRUE(network.response);
    EXPECT_EQ(network.response->asked, 40);
    EXPECT_EQ(network.response->answered, 31);
    ASSERT_EQ(network.own.size(), 2U);
    EXPECT_EQ(network.own[0].key, "x-own");
    EXPECT_EQ(network.own[0].value, "[a, {b: c}]");
    EXPECT_EQ(network.own[1].value, "text");
    EXPECT_EQ(network.sectors[0].id, "resident");
  }
}

TEST(NetworkFile, hashes_the_bytes_of_the_file) {
  // printf 'actors: {A: resident, B: official}\nties: [A -- B]\n' | sha256sum
  EXPECT_EQ(network_of("actors: {A: resident, B: official}\nties: [A -- B]\n").input_sha256,
            "2905baecf56e8bdafaabd47353332948ecee6cdb783471edeaaab0859138d381");
}

TEST(NetworkFile, keeps_ids_as_they_are_written) {
  const Network network = network_of(
      "actors:\n  no: resident\n  007: official\n  7: official\n  12:30: business\n  Null: resident\n  1e3: housing\n"
      "  null: resident\n"
      "ties:\n  - no -- 007\n  - 12:30 -> Null: 5\n  - {from: 7, to: [1e3, null]}\n");
  EXPECT_EQ(network.actors.id(0), "no");
  EXPECT_EQ(network.actors.id(1), "007");
  EXPECT_EQ(network.actors.id(3), "12:30");
  EXPECT_EQ(network.actors.id(4), "Null");
  EXPECT_EQ(tie_text(network, 1), "12:30 -> Null: 5");
  EXPECT_EQ(tie_text(network, 3), "7 -> null");
}

TEST(NetworkFile, reads_all_fields_of_an_actor) {
  const Network network = network_of(
      "actoren:\n"
      "  huis:\n"
      "    naam: Buurthuis\n"
      "    sector: {bewoner: 0.7, ondernemer: 0.3}\n"
      "    soort: groep\n"
      "    niveau: buurt\n"
      "    sinds: 14-3-2011\n"
      "    tot: 2014\n"
      "    hoort_bij: [koepel]\n"
      "    biedt: [ruimte, 'koffie, thee']\n"
      "    vraagt: geld\n"
      "    toestemming: geen\n"
      "    bewaren_tot: 2030-01\n"
      "    notitie: let op\n"
      "    kenmerken: {straat: Dam, adres: {nummer: 7, plaats: Leiden}, talen: [nl, en], leeg: }\n"
      "    x-kleur: rood\n"
      "  koepel: corporatie\n");
  const ActorIndex huis = network.actors.find("huis");
  EXPECT_EQ(network.actors.name(huis), "Buurthuis");
  EXPECT_EQ(sectors_of(network, "huis"), "resident 0.7, business 0.3");
  EXPECT_EQ(network.actors.kind(huis), ActorKind::group);
  EXPECT_EQ(network.actors.consent(huis), Consent::none);
  const ActorDetails& details = network.actors.details(huis);
  EXPECT_EQ(details.level, "buurt");
  EXPECT_EQ(details.since, Date(2011, 3, 14));
  EXPECT_EQ(details.until, Date(2014, 0, 0));
  EXPECT_EQ(details.keep_until, Date(2030, 1, 0));
  EXPECT_EQ(details.note, "let op");
  EXPECT_THAT(details.part_of, ElementsAre(network.actors.find("koepel")));
  EXPECT_THAT(details.offers, ElementsAre("ruimte", "koffie, thee"));
  EXPECT_THAT(details.asks, ElementsAre("geld"));
  EXPECT_THAT(details.attributes,
              ElementsAre(Pair("straat", "Dam"), Pair("adres.nummer", "7"), Pair("adres.plaats", "Leiden"),
                          Pair("talen", "nl|en"), Pair("leeg", ""), Pair("x-kleur", "rood")));
}

TEST(NetworkFile, takes_actors_as_a_list) {
  const Network network = network_of(
      "actors:\n  - id: Jan\n    sector: resident\n    kind: person\n  - {id: Truus, name: Truus de Wit, sector: "
      "official}\n"
      "ties: [Jan -- Truus]\n");
  EXPECT_EQ(network.actors.size(), 2U);
  EXPECT_EQ(network.actors.kind(0), ActorKind::person);
  EXPECT_EQ(network.actors.name(1), "Truus de Wit");
}

TEST(NetworkFile, reads_all_fields_of_a_tie) {
  const Network network = network_of(
      "actors: {A: resident, B: official, C: business, D: housing}\n"
      "ties:\n"
      "  - {from: [A, B], to: [C, D, C], kind: helpt, weight: 2.5, mutual: true, sign: '-', since: 2011, until: "
      "2014-03,\n"
      "     confirmed: 14-3-2013, note: zo}\n"
      "  - {van: A, naar: C, soort: kent, gewicht: 1e1, wederzijds: nee, teken: +, sinds: 2012}\n");
  ASSERT_EQ(network.ties.size(), 5U);
  EXPECT_EQ(tie_text(network, 0), "A -- C: helpt");
  EXPECT_EQ(tie_text(network, 1), "A -- D: helpt");
  EXPECT_EQ(tie_text(network, 2), "B -- C: helpt");
  EXPECT_EQ(tie_text(network, 4), "A -> C: kent");
  EXPECT_EQ(network.ties.weight(0), 2.5);
  EXPECT_EQ(network.ties.weight(4), 10);
  EXPECT_TRUE(network.ties.negative(0));
  EXPECT_FALSE(network.ties.negative(4));
  EXPECT_EQ(network.ties.since(0), Date(2011, 0, 0));
  EXPECT_EQ(network.ties.until(0), Date(2014, 3, 0));
  EXPECT_EQ(network.ties.confirmed(0), Date(2013, 3, 14));
  EXPECT_EQ(network.ties.note(1), "zo");
  EXPECT_EQ(network.ties.note(4), "");
}

TEST(NetworkFile, keeps_own_keys_of_every_part) {
  const Network network = network_of(
      "x-top: 0\n"
      "response: {asked: 4, answered: 3, x-how: by phone}\n"
      "sectors: {x-list: [a, b], resident: {label: Neighbour, x-sector: 1}}\n"
      "acts: {x-acts: {a: b}, mediate: {x-act: 2}}\n"
      "initiatives: {park: {x-initiative: 3}}\n"
      "actors: {Jan: {sector: resident, x-actor: 4}, Truus: official, Ed: resident}\n"
      "ties:\n"
      "  - Jan -- Truus\n"
      "  - {from: Truus, to: [Jan, Ed], x-tie: 'five', x-more: {a: [b]}}\n"
      "events: [{act: give, by: Jan, gives: {what: cake, x-gift: 6}, x-event: 7}]\n"
      "stories: [{tone: good, x-story: 8}]\n");
  const auto own = [](std::initializer_list<OwnKey> keys) { return std::vector<OwnKey>(keys); };
  EXPECT_EQ(network.own, own({{"x-top", "0"}, {"sectors.x-list", "[a, b]"}, {"acts.x-acts", "{a: b}"}}));
  EXPECT_EQ(network.response->own, own({{"x-how", "by phone"}}));
  EXPECT_EQ(network.sectors[0].own, own({{"x-sector", "1"}}));
  EXPECT_EQ(network.acts.back().own, own({{"x-act", "2"}}));
  EXPECT_EQ(network.initiatives[0].own, own({{"x-initiative", "3"}}));
  EXPECT_THAT(network.actors.details(0).attributes, ElementsAre(Pair("x-actor", "4")));
  EXPECT_TRUE(network.ties.own(0).empty());
  for (const TieIndex tie : {1U, 2U})
    EXPECT_THAT(network.ties.own(tie), ElementsAre(OwnKey{"x-tie", "five"}, OwnKey{"x-more", "{a: [b]}"}));
  EXPECT_EQ(network.events[0].own, own({{"x-event", "7"}}));
  EXPECT_EQ(network.events[0].gives->own, own({{"x-gift", "6"}}));
  EXPECT_EQ(network.stories[0].own, own({{"x-story", "8"}}));
}

TEST(NetworkFile, splits_a_tie_where_both_sides_are_known) {
  const Network network = network_of(
      "actors: {a -- b: resident, c: official, a: business, b -> c: housing}\n"
      "ties:\n  - a -- b -- c\n  - a -> b -> c\n  - c -> a -- b\n");
  EXPECT_EQ(tie_text(network, 0), "a -- b -- c");
  EXPECT_EQ(network.actors.id(network.ties.from(0)), "a -- b");
  EXPECT_EQ(network.actors.id(network.ties.to(1)), "b -> c");
  EXPECT_EQ(network.actors.id(network.ties.to(2)), "a -- b");
}

TEST(NetworkFile, names_each_unknown_side_of_a_tie_at_its_own_columns) {
  EXPECT_THAT(
      told("actors: {Jan: resident, Truus: official}\nties:\n  - Jaan -> Trus: kent\n  - \"Jan -- Trus\"\n"),
      ElementsAre("3:5-9 actor-unknown -> Jan", "3:13-17 actor-unknown -> Truus", "4:13-17 actor-unknown -> Truus"));
  // of several splits the one where a side is known
  EXPECT_THAT(told("actors: {a -- b: resident, d: official}\nties: [a -- b -- c]\n"),
              ElementsAre("2:18-19 actor-unknown"));
}

TEST(NetworkFile, gives_the_id_where_a_name_was_written) {
  EXPECT_THAT(
      told("actors: {h: {name: Buurthuis, sector: resident}, B: official}\nties: [Buurthuis -- B, buurthuys -- B]\n"),
      ElementsAre("2:8-17 actor-unknown -> h", "2:24-33 actor-unknown -> h"));
}

TEST(NetworkFile, reads_all_fields_of_an_event) {
  const Network network = network_of(
      "initiatives: {park: {name: Singelpark, level: city, since: 2011, until: 2024}, leeg: }\n"
      "actors: {A: resident, B: official, C: business}\n"
      "events:\n"
      "  - {id: e1, date: 2024-03, act: promise, by: [B, A, B], to: [A, C], about: park, gives: {what: geld, value: "
      "5},\n"
      "     as: {A: business, B: official}, note: n}\n"
      "  - {datum: 14-5-2024, daad: levert, door: B, aan: A, over: leeg, geeft: ruimte, als: bewoner, antwoord_op: "
      "e1}\n"
      "  - {act: meet, by: A, to: B}\n"
      "  - {date: 2024-06/2024-08, act: meet, by: A, to: B}\n");
  ASSERT_EQ(network.initiatives.size(), 2U);
  EXPECT_EQ(network.initiatives[0].name, "Singelpark");
  EXPECT_EQ(network.initiatives[0].level, "city");
  EXPECT_EQ(network.initiatives[1].shown(), "leeg");
  ASSERT_EQ(network.events.size(), 4U);
  const Event& promise = network.events[0];
  EXPECT_EQ(promise.id, "e1");
  EXPECT_EQ(promise.date.begin, Date(2024, 3, 0));
  EXPECT_EQ(network.acts[promise.act].id, "promise");
  EXPECT_THAT(promise.by, ElementsAre(1, 0));  // each once
  EXPECT_THAT(promise.to, ElementsAre(0, 2));
  EXPECT_EQ(promise.about, 0U);
  ASSERT_TRUE(promise.gives);
  EXPECT_EQ(promise.gives->what, "geld");
  EXPECT_EQ(promise.gives->value, 5);
  EXPECT_TRUE(promise.gives->has_value);
  ASSERT_EQ(promise.as.size(), 2U);
  EXPECT_EQ(promise.as[0].maker, 0U);
  EXPECT_EQ(network.sectors[promise.as[0].sector].id, "business");
  EXPECT_EQ(promise.note, "n");
  const Event& delivery = network.events[1];
  EXPECT_EQ(network.acts[delivery.act].id, "deliver");
  EXPECT_EQ(delivery.answers, 0U);
  EXPECT_EQ(delivery.gives->what, "ruimte");
  EXPECT_FALSE(delivery.gives->has_value);
  ASSERT_EQ(delivery.as.size(), 1U);
  EXPECT_EQ(network.sectors[delivery.as[0].sector].id, "resident");
  EXPECT_FALSE(network.events[2].date);
  EXPECT_EQ(network.events[3].date.end, Date(2024, 8, 0));
}

TEST(NetworkFile, takes_an_answer_to_an_event_that_stands_later_but_was_earlier) {
  const Network network = network_of(
      "actors: {A: resident, B: official}\n"
      "events:\n"
      "  - {date: 2024-05, act: deliver, by: B, to: A, answers: p}\n"
      "  - {id: p, date: 2024-04, act: promise, by: B, to: A}\n");
  EXPECT_EQ(network.events[0].answers, 1U);
}

TEST(NetworkFile, reads_stories) {
  const Network network = network_of(
      "initiatieven: {park: }\nactoren: {A: bewoner, B: gemeente}\nrelaties: [A -- B]\n"
      "verhalen:\n"
      "  - {datum: 2024-05, over: park, bron: krant, toon: slecht, noemt: [B, A], notitie: n}\n"
      "  - {tone: mixed}\n");
  ASSERT_EQ(network.stories.size(), 2U);
  EXPECT_EQ(network.stories[0].tone, Tone::bad);
  EXPECT_EQ(network.stories[0].about, 0U);
  EXPECT_EQ(network.stories[0].source, "krant");
  EXPECT_THAT(network.stories[0].credits, ElementsAre(1, 0));
  EXPECT_EQ(network.stories[1].about, kNone);
  EXPECT_EQ(network.stories[1].tone, Tone::mixed);
}

TEST(NetworkFile, lets_a_file_relabel_recolour_add_and_drop_sectors) {
  const Network network = network_of(
      "sectors:\n"
      "  bewoner: {label: Buren, colour: \"#0af\"}\n"
      "  school: {power: institution, kant: onderwijs}\n"
      "  kunst:\n"
      "  official: {label: {nl: Stadhuis, en: City hall}, side: stad}\n"
      "  housing: ~\n"
      "  designer:\n"
      "actors: {A: resident, B: school, C: [kunst, gemeente], D: business}\n"
      "ties: [A -- B, C -- D]\n"
      "language: nl\n");
  ASSERT_EQ(network.sectors.size(), 5U);
  EXPECT_EQ(network.sectors[0].id, "resident");
  EXPECT_EQ(network.sectors[0].label, "Buren");
  EXPECT_EQ(network.sectors[0].colour, "#00AAFF");
  EXPECT_EQ(network.sectors[0].side, "community");
  EXPECT_EQ(network.sectors[0].power, Power::civic);
  EXPECT_EQ(network.sectors[1].side, "onderwijs");
  EXPECT_EQ(network.sectors[1].power, Power::institution);
  EXPECT_EQ(network.sectors[2].id, "kunst");
  EXPECT_EQ(network.sectors[2].side, "kunst");  // a side of its own
  EXPECT_EQ(network.sectors[2].power, Power::none);
  EXPECT_EQ(network.sectors[3].label, "Stadhuis");
  EXPECT_EQ(network.sectors[3].side, "stad");
  EXPECT_EQ(network.sectors[4].id, "business");
  EXPECT_EQ(sectors_of(network, "C"), "kunst 0.5, official 0.5");
}

TEST(NetworkFile, lets_a_file_add_acts) {
  const Network network = network_of(
      "daden:\n  bemiddelt: {label: bemiddelt, mechanisme: [zet, ruil], houding: meedoen}\n  groet:\n"
      "actors: {A: resident, B: official}\n"
      "events: [{act: bemiddelt, by: A, to: B}, {act: groet, by: A}]\n");
  const Act& act = network.acts[network.events[0].act];
  EXPECT_EQ(act.id, "bemiddelt");
  EXPECT_EQ(act.label, "bemiddelt");
  EXPECT_EQ(act.mechanisms, kMove | kExchange);
  EXPECT_EQ(act.stance, Stance::join);
  EXPECT_EQ(network.acts[network.events[1].act].mechanisms, 0);
}

TEST(NetworkFile, takes_json_with_its_nulls_and_escapes) {
  const Network network =
      network_of(R"({"title":"Feest 😀","actors":{"A":{"sector":"resident","until":null},"B":"official"},)"
                 R"("ties":[{"from":"A","to":"B","note":"a\/b"}]})");
  EXPECT_EQ(network.title, "Feest \U0001F600");
  EXPECT_EQ(network.ties.note(0), "a/b");
}

TEST(NetworkFile, joins_what_stands_in_a_network_to_its_place) {
  const Network network = network_of("actors:\n  Jan: resident\n  Truus: official\nties:\n  - Jan -- Truus\n");
  EXPECT_EQ(network.actors.place(1), (Place{26, 5, 0}));
  EXPECT_EQ(network.ties.place(0), (Place{52, 12, 0}));
}

TEST(NetworkFile, gives_no_network_for_a_file_with_errors) {
  EXPECT_FALSE(read_text("actors: {A: residnt}\n").network);
  EXPECT_TRUE(read_text("actors: {A: resident}\n").network);  // a warning only
}

TEST(NetworkFile, tells_the_errors_before_a_line_that_ends_the_reading) {
  EXPECT_THAT(told("titel: a\nactoren:\n  Jan: {leevl: x}\n  Truus: {since: 2023-02-30}\nrelaties:\n\t- Jan -- Kees\n"),
              ElementsAre("3:9-14 key-unknown -> level", "4:18-28 date-impossible", "6:1-2 tab"));
}

TEST(NetworkFile, tells_nothing_that_only_follows) {
  // no "no actors", no unknown actors, no isolated ones
  EXPECT_THAT(told("actrs: {Jan: resident}\nties: [Jan -- Truus]\n"), ElementsAre("1:1-6 key-unknown -> actors"));
  EXPECT_THAT(told("actors: {Jan: resident, Kees: official}\nties: [Jan -- Kes]\n"),
              ElementsAre("2:15-18 actor-unknown -> Kees"));
  EXPECT_THAT(told("actors: {Jan: residnt}\nties: [Jan -- Jan]\n"),
              ElementsAre("1:10-13 actor-isolated", "1:15-22 sector-unknown -> resident", "2:8-18 tie-self"));
}

TEST(NetworkFile, suggests_the_word_in_the_language_of_the_file) {
  EXPECT_THAT(
      told("titel: a\nactoren: {Jan: {sector: bewoner, nivo: x}}\nrelaties: [{van: Jan, naar: Jan, gewigt: 2}]\n"),
      testing::Contains("3:34-40 key-unknown -> gewicht"));
  EXPECT_THAT(told("language: nl\nactors: {Jan: {sector: bewoner, leevl: x}}\n"),
              testing::Contains("2:33-38 key-unknown -> level"));
}

TEST(NetworkFile, lists_what_there_is_where_no_word_is_near) {
  const std::string two = "actors: {Jan: resident, Truus: official}\n";
  const std::string about =
      two + "initiatives: {park: , dijk: }\nevents: [{act: meet, by: [Jan, Truus], about: tuin}]\n";
  EXPECT_EQ(first_sentence(about, Language::en), "there is no initiative \"tuin\"; there are: park, dijk");
  EXPECT_EQ(first_sentence(about, Language::nl), "er is geen initiatief \"tuin\"; wel zijn er: park, dijk");
  const std::string near = two + "initiatives: {park: }\nevents: [{act: meet, by: [Jan, Truus], about: parc}]\n";
  EXPECT_EQ(first_sentence(near, Language::en), "there is no initiative \"parc\"");
  const std::string none = two + "ties: [Jan -- Truus]\nstories: [{tone: good, about: tuin}]\n";
  EXPECT_EQ(first_sentence(none, Language::en), "there is no initiative \"tuin\"; name it under `initiatives`");
  EXPECT_EQ(first_sentence(none, Language::nl), "er is geen initiatief \"tuin\"; zet het onder `initiatieven`");
  const std::string act = two + "events: [{act: xyzzy, by: [Jan, Truus]}]\n";
  EXPECT_EQ(first_sentence(act, Language::en),
            "there is no act \"xyzzy\"; there are: initiate, invite, join, adopt, support, give, promise, deliver, "
            "decide, lead, make_room, limit, contest, step_back, meet");
  EXPECT_THAT(first_sentence(act, Language::nl),
              testing::StartsWith("er is geen daad \"xyzzy\"; wel zijn er: begint,"));
}

TEST(NetworkFile, tells_which_dates_of_an_initiative_an_event_lies_beyond) {
  const std::string early =
      "actors: {Jan: resident, Truus: official}\ninitiatives: {park: {name: Singelpark, since: 2020-03, until: 2021}}\n"
      "events: [{date: 2020-02, act: meet, by: [Jan, Truus], about: park}]\n";
  EXPECT_EQ(first_sentence(early, Language::en),
            "this is about \"Singelpark\", but that runs only from 2020-03 according to its own dates");
  EXPECT_EQ(first_sentence(early, Language::nl),
            "dit gaat over \"Singelpark\", maar dat loopt volgens de eigen datums alleen vanaf 2020-03");
  std::string late = early;
  late.replace(late.find("2020-02"), 7, "2022-01");
  EXPECT_EQ(first_sentence(late, Language::en),
            "this is about \"Singelpark\", but that runs only until 2021 according to its own dates");
  EXPECT_EQ(first_sentence(late, Language::nl),
            "dit gaat over \"Singelpark\", maar dat loopt volgens de eigen datums alleen tot 2021");
}

TEST(NetworkFile, says_what_is_wrong_in_either_language) {
  const std::string unknown = "actors: {Jan: resident}\nties: [Jan -- Trus]\n";
  EXPECT_EQ(first_sentence(unknown, Language::en), "there is no actor \"Trus\"");
  EXPECT_EQ(first_sentence(unknown, Language::nl), "er is geen actor \"Trus\"");
  const std::string shares = "actors: {Jan: {sector: {resident: 0.7, business: 0.4}}, K: official}\nties: [Jan -- K]\n";
  EXPECT_EQ(first_sentence(shares, Language::en), "the shares sum to 1.1, not to 1");
  EXPECT_EQ(first_sentence(shares, Language::nl), "de delen zijn samen 1.1, niet 1");
  const std::string type = "title: [a]\nactors: {Jan: resident}\n";
  EXPECT_EQ(first_sentence(type, Language::en), "\"title\" must be a text, not a list");
  EXPECT_EQ(first_sentence(type, Language::nl), "\"title\" moet een tekst zijn, niet een lijst");
  const std::string tab = "actors:\n\tJan: resident\n\tKees: resident\n\tEd: resident\n";
  EXPECT_EQ(first_sentence(tab, Language::en), "a tab stands in front here (and on 2 more lines); use spaces");
  EXPECT_EQ(first_sentence(tab, Language::nl), "hier staat een tab vooraan (en nog op 2 regels); gebruik spaties");
  const std::string sign = "title: &Samen\nactors: {Jan: resident}\n";
  EXPECT_EQ(first_sentence(sign, Language::en), "a text that begins with & must stand between quotes");
  const std::string key = "titel: a\nactoren: {Jan: {sectr: bewoner}}\nrelaties: [{van: Jan, naar: Jan, gewigt: 2}]\n";
  const ReadNetwork read = read_text(key);
  ASSERT_EQ(read.diagnostics.list().size(), 3U);
  EXPECT_EQ(sentence(read.diagnostics.list()[0], Language::nl), "de sleutel \"sectr\" is niet bekend bij een actor");
  EXPECT_EQ(sentence(read.diagnostics.list()[1], Language::nl),
            "\"Jan\" heeft een relatie met zichzelf; die telt in maten niet mee");
  EXPECT_EQ(sentence(read.diagnostics.list()[2], Language::en), "the key \"gewigt\" is not known in a tie");
}

}  // namespace
}  // namespace samenspel
