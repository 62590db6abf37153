// Every code of the table has a bad file here: what is told of it, and where. Lines are as read.hpp shows them.
#include <set>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/unicode.hpp"
#include "tests/importers/read.hpp"

namespace samenspel {
namespace {

struct Bad {
  std::string code;
  std::string file;
  std::vector<std::string> told;  ///< all that is told of the file
};

const std::string kTwo = "actors: {Jan: resident, Truus: official}\n";  // line 1 of many files below
const std::string kTie = "ties: [Jan -- Truus]\n";

std::vector<Bad> bad_files() {
  return {
      // the bytes
      {"file-empty", "", {"1:1-1 file-empty"}},
      {"file-empty", "# only a remark\n", {"1:1-1 file-empty"}},
      {"file-utf16", std::string("\xFF\xFEt\0i\0", 6), {"1:1-1 file-utf16"}},
      {"file-utf16", std::string("t\0i\0t\0l\0e\0", 10), {"1:1-1 file-utf16"}},
      {"file-not-utf8", "title: Caf\xE9 \xE0\n" + kTwo + kTie, {"1:8-12 file-not-utf8 -> Café"}},
      {"byte-order-mark", "\xEF\xBB\xBFtitle: a\n\xEF\xBB\xBF" + kTwo + kTie, {"2:1-2 byte-order-mark"}},
      {"control-character", "title: a\x07z\n" + kTwo + kTie, {"1:9-10 control-character"}},
      {"control-character", "title: \"a\\0z\"\n" + kTwo + kTie, {"1:8-14 control-character"}},
      // the lines
      {"tab", "actors:\n  Jan: resident\n\tTruus: official\n\tKees: official\n", {"3:1-2 tab"}},
      {"tab", "ties:\n  -\tJan -- Truus\n", {"2:4-5 tab"}},
      {"hard-space",
       "actors:\n  Jan:\u00A0resident\n  Truus: official\n" + kTie,
       {"2:3-16 hard-space -> Jan: resident"}},
      {"hard-space", kTwo + "ties:\n  -\u00A0Jan -- Truus\n", {"3:3-17 hard-space -> - Jan -- Truus"}},
      {"hard-space-indent", "actors:\n\u00A0\u00A0Jan: resident\n", {"2:1-2 hard-space-indent"}},
      {"blank-after-colon",
       "title:Park\nactors:\n  Jan: resident\n  Truus:official\n" + kTie,
       {"1:1-11 blank-after-colon -> title: Park", "4:3-17 blank-after-colon -> Truus: official"}},
      {"blank-after-colon", "actors:\n  Jan:resident\nties: []\n", {"2:3-15 blank-after-colon -> Jan: resident"}},
      {"blank-after-dash", kTwo + "ties:\n  -Jan -- Truus\n", {"3:3-16 blank-after-dash -> - Jan -- Truus"}},
      {"dash-missing",
       kTwo + "ties:\n- Jan -- Truus\nTruus -> Jan: kent\nevents:\n  - act: meet\n    by: Jan\n",
       {"4:1-19 dash-missing -> - Truus -> Jan: kent"}},
      {"colon-missing", "actors:\n  Jan: resident\n  Truus\n" + kTie, {"3:3-8 colon-missing -> Truus:"}},
      {"line-misplaced", kTwo + "ties:\n    - Jan -- Truus\n  - Truus -> Jan\n", {"4:3-17 line-misplaced (3)"}},
      {"item-too-far-right", kTwo + "ties:\n  - Jan -- Truus\n    - Truus -> Jan\n", {"4:5-19 item-too-far-right (3)"}},
      {"key-too-far-right",
       "actors:\n  Jan:\n    sector: resident\n      level: city\n",
       {"4:7-18 key-too-far-right (3)"}},
      {"list-in-value", kTwo + "events:\n  - by: - Jan\n", {"3:9-14 list-in-value"}},
      {"list-in-value", kTwo + "ties: [- Jan -- Truus]\n", {"2:8-22 list-in-value"}},
      {"list-brackets", kTwo + "events: [{act: meet, by: Jan, Truus}]\n", {"2:26-36 list-brackets -> [Jan, Truus]"}},
      {"key-complex", "? [a, b]\n: c\n", {"1:1-9 key-complex"}},
      {"key-complex", kTwo + "[a]: b\n", {"2:1-7 line-misplaced (1)"}},
      {"key-complex", "[a, b]: c\n", {"1:1-7 key-complex"}},
      {"key-too-long", "actors:\n  " + std::string(1025, 'a') + ": resident\n", {"2:3-1028 key-too-long"}},
      {"bracket-open", "actors:\n  Jan: [resident, business\n  Truus: official\n", {"2:8-9 bracket-open"}},
      {"bracket-open", "ties: [Jan -- Truus", {"1:7-8 bracket-open"}},
      {"bracket-wrong", kTwo + "events: [{by: [Jan}]\n", {"2:19-20 bracket-wrong (2)"}},
      {"bracket-wrong", "actors: [Jan]]\n", {"1:14-15 bracket-wrong"}},
      {"bracket-text", "actors: {Jan: {sector: resident} Truus: official}\n", {"1:34-39 bracket-text"}},
      {"bracket-text", "actors: [Jan [de Wit]]\n", {"1:14-15 bracket-text"}},
      {"bracket-text", "actors: [Jan] Truus\n", {"1:15-20 bracket-text"}},
      {"bracket-empty-item", kTwo + "events: [{act: meet, by: [Jan,, Truus]}]\n", {"2:31-32 bracket-empty-item"}},
      {"too-deep", "actors: " + std::string(100'000, '['), {"1:72-73 too-deep"}},
      {"document-second", kTwo + kTie + "---\ntitle: b\n", {"3:1-4 document-second"}},
      {"text-after-end", kTwo + kTie + "...\ntitle: b\n", {"4:1-9 text-after-end"}},
      // texts that YAML would misread
      {"quote-open",
       "actors:\n  't Praathuis: resident\n  b: {name: 't Hof, sector: official}\nties: [\"'t Praathuis -- b\"]\n",
       {"2:3-15 quote-open -> \"'t Praathuis\"", "3:13-19 quote-open -> \"'t Hof\""}},
      {"quote-open", "title: \"Park\n" + kTwo + kTie, {"1:8-13 quote-open -> \"Park\""}},
      {"quote-text-after",
       "title: 't Hof in 's-Gravenmoer\n" + kTwo + kTie,
       {"1:8-31 quote-text-after -> \"'t Hof in 's-Gravenmoer\""}},
      {"quote-text-after", kTwo + "ties:\n  - \"Jan\" -- \"Truus\"\n", {"3:5-21 quote-text-after -> \"Jan -- Truus\""}},
      {"sign-first",
       "title: !WOON\nsource: a\nlicence: >18 jaar\n" + kTwo + kTie,
       {"1:8-13 sign-first -> \"!WOON\"", "3:10-18 sign-first -> \">18 jaar\""}},
      {"sign-first", "%5: a\n" + kTwo + kTie, {"1:1-3 sign-first -> \"%5\""}},
      {"sign-first", kTwo + "ties: [{from: Jan, to: Truus, sign: -}]\n", {"2:37-38 sign-first -> \"-\""}},
      {"tag", "title: !!str Park\n" + kTwo + kTie, {"1:8-18 tag -> \"!!str Park\""}},
      {"tag", "actors: &all\n  Jan: resident\n  Truus: official\n" + kTie, {"1:9-13 tag"}},
      {"hash-in-text",
       "title: Buurt #1 comité\nactors: {Jan: resident, Buurt #2: official}\nties: [\"Jan -- Buurt #2\"]\n",
       {"1:8-23 hash-in-text -> \"Buurt #1 comité\"", "2:25-33 hash-in-text -> \"Buurt #2\""}},
      {"hash-in-text",
       "sectors:\n  resident: {colour: #E69F00}\n  official:\n    colour: #00f\n" + kTwo + kTie,
       {"2:22-29 hash-in-text -> \"#E69F00\"", "4:13-17 hash-in-text -> \"#00f\""}},
      {"comma-in-text",
       "initiatives: {park: {name: Brood, soep en meer}}\n" + kTwo + kTie,
       {"1:28-47 comma-in-text -> \"Brood, soep en meer\""}},
      {"colon-in-text", "title: Noord: samen\n" + kTwo + kTie, {"1:8-20 colon-in-text -> \"Noord: samen\""}},
      {"colon-in-text",
       "actors:\n  Stichting N: samen: resident\n  Jan: official\nties: [\"Stichting N: samen -- Jan\"]\n",
       {"2:3-21 colon-in-text -> \"Stichting N: samen\""}},
      {"backslash", "source: \"C:\\Users\"\n" + kTwo + kTie, {"1:9-19 backslash -> 'C:\\Users'"}},
      // keys and shapes
      {"root-not-map", "- a\n- b\n", {"1:1-4 root-not-map"}},
      {"root-not-map", ",", {"1:1-2 sign-first -> \",\""}},
      {"version-unknown", "samenspel: 2\n" + kTwo + kTie, {"1:12-13 version-unknown -> 1"}},
      {"key-unknown", "actrs: {Jan: resident}\n", {"1:1-6 key-unknown -> actors"}},
      {"key-unknown", kTwo + "ties: [{from: Jan, to:Truus}]\n", {"2:20-28 key-unknown -> to: Truus"}},
      {"key-duplicate", "title: a\ntitel: b\n" + kTwo + kTie, {"2:1-6 key-duplicate (1)"}},
      {"key-duplicate", "title: a\n'title': b\n" + kTwo + kTie, {"2:1-8 key-duplicate (1)"}},
      {"key-merge", "actors:\n  Jan: {sector: resident, <<: x}\n  Truus: official\n" + kTie, {"2:27-29 key-merge"}},
      {"key-empty", "actors:\n  Jan: resident\n  '': official\n  Truus: official\n" + kTie, {"3:3-5 key-empty"}},
      {"type-wrong",
       "title: [a, b]\nactors: {Jan: resident, Truus: official}\nties: {Jan: Truus}\nevents: morgen\n",
       {"1:8-14 type-wrong", "3:7-19 type-wrong", "4:9-15 type-wrong"}},
      {"item-empty", kTwo + "ties:\n  - Jan -- Truus\n  -\n", {"4:3-4 item-empty"}},
      {"table-missing", kTwo + kTie + "tables: {ties: nowhere.csv}\n", {"3:16-27 table-missing"}},
      // values
      {"value-unknown",
       "actors: {Jan: {sector: resident, kind: persn}, Truus: official}\n" + kTie,
       {"1:40-45 value-unknown -> person"}},
      {"value-unknown", "language: nederlands\n" + kTwo + kTie, {"1:11-21 value-unknown"}},
      {"date-unreadable",
       kTwo +
           "events:\n  - {date: gisteren, act: meet, by: Jan, to: Truus}\n  - {date: 14/3/2024, act: meet, by: Jan}\n",
       {"3:12-20 date-unreadable", "4:12-21 date-unreadable -> 2024-03-14"}},
      {"date-unreadable", "as_of: maart 2024\n" + kTwo + kTie, {"1:8-18 date-unreadable -> 2024-03"}},
      {"date-impossible", "as_of: 29-2-2023\n" + kTwo + kTie, {"1:8-17 date-impossible"}},
      {"interval-reversed", "period: 2014/2011\n" + kTwo + kTie, {"1:9-18 interval-reversed -> 2011/2014"}},
      {"life-reversed",
       "actors:\n  Jan: {sector: resident, since: 2020, until: 2019-12}\n  Truus: official\n" + kTie,
       {"2:47-54 life-reversed"}},
      {"number-unreadable",
       kTwo + "ties: [{from: Jan, to: Truus, weight: nan}, {from: Truus, to: Jan, weight: '0,5'}]\n",
       {"2:39-42 number-unreadable", "2:76-81 number-unreadable -> 0.5"}},
      {"number-unreadable",
       kTwo + "ties:\n  - {from: Jan, to: Truus, weight: 0,5, kind: kent}\n  - {from: Jan, to: Truus, weight: 1,25}\n",
       {"3:36-39 number-unreadable -> 0.5", "4:36-40 number-unreadable -> 1.25"}},
      {"number-not-positive",
       kTwo + "ties: [{from: Jan, to: Truus, weight: 0}, {from: Truus, to: Jan, weight: -2}]\n",
       {"2:39-40 number-not-positive", "2:74-76 number-not-positive"}},
      {"number-not-whole", "response: {asked: 2.5, answered: 1}\n" + kTwo + kTie, {"1:19-22 number-not-whole"}},
      {"colour-unreadable",
       "sectors:\n  resident: {colour: oranje}\n  official: {colour: E69F00}\n" + kTwo + kTie,
       {"2:22-28 colour-unreadable", "3:22-28 colour-unreadable -> \"#E69F00\""}},
      {"response-incomplete", "response: {asked: 3}\n" + kTwo + kTie, {"1:1-9 response-incomplete"}},
      {"response-reversed", "response: {asked: 3, answered: 4}\n" + kTwo + kTie, {"1:32-33 response-reversed"}},
      // actors and sectors
      {"actors-missing", "title: a\nactors:\n", {"2:1-7 actors-missing"}},
      {"actors-missing", "title: a\n", {"1:1-1 actors-missing"}},
      {"actor-unknown",
       kTwo + "ties:\n  - Jan -- Trus\n  - {from: [Jaan], to: Truus}\n",
       {"3:12-16 actor-unknown -> Truus", "4:13-17 actor-unknown -> Jan"}},
      {"actor-unknown",
       kTwo + "events:\n  - act: meet\n    by: Jan, Truus\n",
       {"4:9-19 actor-unknown -> [Jan, Truus]"}},
      {"actor-duplicate",
       "actors:\n  Jan: resident\n  Truus: official\n  Jan: business\n" + kTie,
       {"4:3-6 actor-duplicate (2)"}},
      {"actor-duplicate",
       "actors:\n  - {id: Jan, sector: resident}\n  - {id: Truus, sector: official}\n  - {id: Jan}\n" + kTie,
       {"4:10-13 actor-duplicate (2)"}},
      {"id-missing",
       "actors:\n  - {id: Jan, sector: resident}\n  - {name: Truus, sector: official}\n",
       {"3:6-10 id-missing -> id"}},
      {"id-missing",
       "actors:\n  - Jan: resident\n  - Truus: [official]\n" + kTie,
       {"2:5-18 id-missing -> {id: Jan, sector: resident}", "3:5-22 id-missing"}},
      {"id-differs", "actors:\n  Jan: {id: jan, sector: resident}\n  Truus: official\n" + kTie, {"2:13-16 id-differs"}},
      {"sector-unknown",
       "actoren:\n  Jan: bewner\n  Truus: [gemeente, corporaite]\nrelaties: [Jan -- Truus]\n",
       {"2:8-14 sector-unknown -> bewoner", "3:21-31 sector-unknown -> corporatie"}},
      {"sector-unknown",
       "sectors: {housing: ~}\nactors: {Jan: resident, Truus: housing}\n" + kTie,
       {"2:32-39 sector-unknown"}},
      {"sector-unknown",
       "actors: {Jan: resident/business, Truus: official}\n" + kTie,
       {"1:15-32 sector-unknown -> [resident, business]"}},
      {"sector-repeated", "actors: {Jan: [resident, bewoner], Truus: official}\n" + kTie, {"1:26-33 sector-repeated"}},
      {"share-wrong",
       "actors:\n  Jan: {sector: {resident: 70, business: 0}}\n  Truus: {sector: {official: }}\n" + kTie,
       {"2:28-30 share-wrong", "2:42-43 share-wrong", "3:20-28 share-wrong"}},
      {"shares-sum",
       "actors: {Jan: {sector: {resident: 0.7, business: 0.4}}, Truus: official}\n" + kTie,
       {"1:24-54 shares-sum"}},
      // ties, events, stories
      {"tie-unreadable",
       kTwo + "ties:\n  - Jan--Truus\n  - Jan → Truus: kent\n  - Jan\n",
       {"3:5-15 tie-unreadable -> Jan -- Truus", "4:5-16 tie-unreadable -> Jan -> Truus", "5:5-8 tie-unreadable"}},
      {"tie-end-missing", kTwo + "ties:\n  - {from: Jan, kind: kent}\n", {"3:5-28 tie-end-missing"}},
      {"event-act-missing", kTwo + "events:\n  - {by: Jan, to: Truus}\n", {"3:5-25 event-act-missing"}},
      {"event-maker-missing",
       kTwo + "events:\n  - {act: meet, to: Truus}\n  - {act: meet, by: [], to: Jan}\n",
       {"3:5-27 event-maker-missing", "4:5-33 event-maker-missing"}},
      {"event-id-duplicate",
       kTwo + "events:\n  - {id: a, act: meet, by: Jan}\n  - {id: a, act: meet, by: Truus}\n",
       {"4:10-11 event-id-duplicate (3)"}},
      {"act-unknown",
       "actoren: {Jan: bewoner, Truus: gemeente}\ngebeurtenissen:\n  - {daad: beginnt, door: [Jan, Truus]}\n",
       {"3:12-19 act-unknown -> begint"}},
      {"act-builtin", "acts: {geeft: {stance: lead}}\n" + kTwo + kTie, {"1:8-13 act-builtin"}},
      {"initiative-unknown",
       "initiatives: {park: }\n" + kTwo + "events: [{act: meet, by: [Jan, Truus], about: parc}]\n",
       {"3:47-51 initiative-unknown -> park"}},
      {"answers-unknown",
       kTwo + "events:\n  - {id: plea, act: meet, by: Jan}\n  - {act: meet, by: Truus, answers: pleaa}\n",
       {"4:37-42 answers-unknown -> plea"}},
      {"answers-later",
       kTwo + "events:\n  - {act: meet, by: Jan, answers: b}\n  - {id: b, act: meet, by: Truus}\n",
       {"3:35-36 answers-later (4)"}},
      {"answers-self",
       kTwo + kTie + "events:\n  - {id: b, act: meet, by: Truus, answers: b}\n",
       {"4:44-45 answers-self"}},
      {"promise-later",
       kTwo + "events:\n  - {id: p, date: 2024-05, act: promise, by: Jan}\n"
              "  - {date: 2024-04, act: deliver, by: Jan, to: Truus, answers: p}\n",
       {"4:64-65 promise-later (3)"}},
      {"capacity-not-maker",
       kTwo + "events:\n  - {act: meet, by: Jan, to: Truus, as: {Truus: official, Jna: resident}}\n",
       {"3:42-47 capacity-not-maker", "3:59-62 capacity-not-maker -> Jan"}},
      {"story-tone-missing", kTwo + kTie + "stories: [{credits: Jan}]\n", {"3:11-25 story-tone-missing"}},
      // warnings
      {"actor-isolated", "actors: {Jan: resident, Truus: official, Ed: resident}\n" + kTie, {"1:42-44 actor-isolated"}},
      {"sector-missing", "actors: {Jan: resident, Truus: }\n" + kTie, {"1:25-30 sector-missing"}},
      {"part-of-self",
       "actors: {Jan: {sector: resident, part_of: Jan}, Truus: official}\n" + kTie,
       {"1:43-46 part-of-self"}},
      {"tie-self", kTwo + "ties: [Jan -- Truus, Truus -- Truus]\n", {"2:22-36 tie-self"}},
      {"tie-duplicate",
       kTwo + "ties:\n  - Jan -- Truus\n  - Truus -- Jan\n  - Truus -> Jan\n",
       {"4:5-17 tie-duplicate (3)"}},
      {"event-outside-life",
       "actors:\n  Jan: {sector: resident, until: 2021}\n  Truus: official\nevents:\n"
       "  - {date: 2021-12, act: meet, by: Jan, to: Truus}\n  - {date: 2022, act: meet, by: Truus, to: Jan}\n",
       {"6:5-48 event-outside-life"}},
      {"event-outside-initiative",
       "initiatives: {park: {since: 2020, until: 2021-06}, dike: }\n" + kTwo +
           "events:\n  - {date: 2019-12-31, act: meet, by: Jan, to: Truus, about: park}\n"
           "  - {date: 2019/2020, act: meet, by: Jan, to: Truus, about: park}\n"
           "  - {date: 2021-06-30, act: meet, by: Jan, to: Truus, about: park}\n"
           "  - {date: 2021-07, act: meet, by: Jan, to: Truus, about: park}\n"
           "  - {date: 1999, act: meet, by: Jan, to: Truus, about: dike}\n  - {act: meet, by: Jan, about: park}\n",
       {"4:5-67 event-outside-initiative (1)", "7:5-64 event-outside-initiative (1)"}},
      {"story-before-initiative",
       "initiatives: {park: {since: 2020-03, until: 2021}, dike: }\n" + kTwo + kTie +
           "stories:\n  - {date: 2020-02-28, tone: good, about: park}\n  - {date: 2020, tone: good, about: park}\n"
           "  - {date: 2030, tone: bad, about: park}\n  - {date: 1999, tone: bad, about: dike}\n",
       {"5:5-48 story-before-initiative (1)"}},
      {"adoption-without-initiative",
       kTwo + "events: [{act: adopt, by: Truus, to: Jan}]\n",
       {"2:16-21 adoption-without-initiative"}},
      {"adoption-without-institution",
       "initiatives: {park: , dike: , wall: }\n" + kTwo +
           "events:\n  - {act: adopt, by: Jan, to: Truus, about: park}\n"
           "  - {act: adopt, by: [Jan, Truus], about: dike}\n  - {act: adopt, by: Jan, about: dike}\n"
           "  - {act: adopt, by: Jan, about: wall, as: housing}\n",
       {"4:5-50 adoption-without-institution"}},
      {"promise-unnamed",
       kTwo + "events:\n  - {id: p, act: promise, by: Truus, to: Jan}\n  - {act: deliver, by: Truus, to: Jan}\n"
              "  - {act: deliver, by: Truus, to: Jan}\n",
       {"4:5-39 promise-unnamed (3)"}},
      // kept already, to another, by another, or before it was made
      {"promise-unnamed",
       kTwo + "events:\n  - {date: 2020, id: p, act: promise, by: Truus, to: Jan}\n"
              "  - {date: 2021, act: deliver, by: Truus, to: Jan, answers: p}\n"
              "  - {date: 2022, act: deliver, by: Truus, to: Jan}\n  - {date: 2022, act: deliver, by: Jan, to: Truus}\n"
              "  - {date: 2023, act: promise, by: [Jan, Truus]}\n  - {date: 2024, act: deliver, by: [Jan, Truus]}\n"
              "  - {date: 2021, act: promise, by: Jan, to: Truus}\n",
       {"6:5-51 promise-unnamed (9)"}},
      {"event-to-maker-only",
       kTwo + "events:\n  - {act: support, by: Jan, to: Jan}\n  - {act: support, by: Jan, to: [Jan, Truus]}\n"
              "  - {act: lead, by: Jan, to: Jan}\n",
       {"3:5-37 event-to-maker-only"}},
      {"initiative-without-moves",
       "initiatives: {park: , dike: , wall: {since: 2020}, barn: }\n" + kTwo +
           "events: [{act: meet, by: [Jan, Truus], about: park}]\nstories: [{tone: good, about: barn}]\n",
       {"1:23-27 initiative-without-moves"}},
      {"initiative-unknown",
       "initiatives: {park: {name: Singelpark}}\n" + kTwo +
           "events: [{act: meet, by: [Jan, Truus], about: singelpark}]\n",
       {"3:47-57 initiative-unknown -> park"}},
      {"type-wrong",
       "taal: nl\ninitiatieven: {park: Singelpark}\nactoren: {Jan: bewoner, Truus: ambtenaar}\n"
       "relaties: [Jan -- Truus]\n",
       {"2:22-32 type-wrong -> {naam: Singelpark}"}},
  };
}

TEST(EveryCode, is_told_where_it_stands) {
  for (const Bad& bad : bad_files())
    EXPECT_EQ(told(bad.file), bad.told) << bad.code << " in\n" << bad.file.substr(0, 400);
}

TEST(EveryCode, has_a_bad_file) {
  // Files that are too large to write out here; see large_files_test.cpp, lint_test.cpp, source_text_test.cpp and
  // tree_test.cpp. Then those of tables; see tables/network_tables_test.cpp and tables/xlsx_fault_test.cpp.
  std::set<std::string> seen{
      "file-too-large",   "brackets-too-large", "text-too-long",       "too-many",         "file-unreadable",
      "table-format",     "table-twice",        "tables-none",         "table-empty",      "heading-missing",
      "heading-unknown",  "heading-repeated",   "row-too-long",        "table-quote-open", "table-quote-text-after",
      "sheet-missing",    "sheet-too-large",    "workbook-unreadable", "workbook-old",     "workbook-locked",
      "workbook-damaged", "workbook-too-large", "workbook-external",   "cell-error",       "column-unread",
      "sheet-unread",     "sheet-hidden",       "cells-merged",        "actors-from-ties", "sector-added",
      "headings-none",    "cell-uncomputed",    "workbook-name",       "file-unread"};
  for (const Bad& bad : bad_files())
    seen.insert(bad.code);
  for (const CodeRow& row : all_codes())
    EXPECT_TRUE(seen.contains(std::string(row.id))) << row.id;
}

TEST(EveryCode, says_it_in_both_languages) {
  std::set<std::string_view> ids;
  for (const CodeRow& row : all_codes()) {
    EXPECT_TRUE(ids.insert(row.id).second) << row.id;
    EXPECT_EQ(find_code(row.id), row.code);
    EXPECT_EQ(row.id.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-"), std::string_view::npos) << row.id;
    for (const Language language : {Language::en, Language::nl}) {
      const std::string_view message = row.message.in(language), explanation = row.explanation.in(language);
      EXPECT_FALSE(message.empty()) << row.id;
      EXPECT_FALSE(message.ends_with('.')) << row.id;
      EXPECT_GT(code_points(explanation), 80U) << row.id;
      EXPECT_TRUE(is_utf8(explanation)) << row.id;
    }
    EXPECT_NE(row.message.en, row.message.nl) << row.id;
    EXPECT_NE(row.explanation.en, row.explanation.nl) << row.id;
  }
}

TEST(EveryCode, fills_in_its_sentence) {
  for (const Bad& bad : bad_files()) {
    const ReadNetwork read = read_text(bad.file);
    for (const Diagnostic& diagnostic : read.diagnostics.list()) {
      for (const Language language : {Language::en, Language::nl}) {
        for (const char* hole : {"{0}", "{1}", "{2}"})
          EXPECT_EQ(sentence(diagnostic, language).find(hole), std::string::npos) << sentence(diagnostic, language);
      }
    }
  }
}

}  // namespace
}  // namespace samenspel
