// Right files, however unusual, of which nothing is told.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/importers/read.hpp"

namespace samenspel {
namespace {

void expect_nothing_told(const std::string& text) {
  EXPECT_THAT(told(text), testing::IsEmpty()) << text.substr(0, 300);
}

TEST(ValidFiles, may_come_from_windows_in_a_mix_of_languages) {
  expect_nothing_told(
      "\xEF\xBB\xBFtitel: Plein\r\nlanguage: nl\r\nactors:\r\n  Els: {sector: [bewoner, designer], niveau: wijk}\r\n"
      "  Wim: {sector: gemeente, level: stad}\r\nties:\r\n  - {from: Els, naar: Wim, weight: 3, bevestigd: "
      "1-2-2024}\r\n"
      "gebeurtenissen:\r\n  - {date: 2024-05, daad: meet, door: Els, aan: Wim}\r\n");
}

TEST(ValidFiles, may_come_from_an_old_mac) {
  expect_nothing_told("title: Plein\ractors:\r  Els: resident\r  Wim: official\rties:\r  - Els -- Wim\r");
}

TEST(ValidFiles, may_hold_names_with_signs_that_do_no_harm) {
  expect_nothing_told(
      "actors:\n  C#: designer\n  V&D: business\n  5%: business\n  x@y.nl: official\n  Jan d'Arc: resident\n"
      "  Hè? Ja!: resident\n  a:b: housing\n  -- los: resident\n  \"'s Avonds\": resident\n  '@thuis': official\n"
      "  'Blok #3': resident\n  \"Noord: samen\": business\n  '''t Hof': official\n"
      "ties:\n  - C# -- V&D\n  - 5% -- x@y.nl\n  - Jan d'Arc -> Hè? Ja!: kent\n  - a:b -- -- los\n"
      "  - \"'s Avonds -- @thuis\"\n  - 'Blok #3 -- Noord: samen'\n  - {from: '''t Hof', to: C#}\n");
}

TEST(ValidFiles, may_hold_question_marks_between_brackets) {
  expect_nothing_told("actors: {Wie?: resident, Wat: official}\nties: [{from: Wie?, to: [Wat]}, Wat -> Wie?]\n");
}

TEST(ValidFiles, may_be_in_any_script) {
  expect_nothing_told(
      "title: 全部 🎈\nactors:\n  Plein 🌳: resident\n  Zoë Ångström: official\n  משה: business\n  فاطمة: designer\n"
      "ties:\n  - Plein 🌳 -- Zoë Ångström\n  - משה -> فاطمة: kent\n");
}

TEST(ValidFiles, may_hold_block_text_with_anything_in_it) {
  expect_nothing_told(
      "# plein #1\ntitle: Plein   # een naam\n"
      "description: |\n  't Is *goed* &c: #1\n  - a\n  b: c\n  \td\n  ---\nsource: >-\n  'gevouwen\n\n  tekst\n"
      "x-eigen: {a: [b, c]}\n"
      "actors:\n  Els:\n    sector: resident\n    note: tekst die\n      verder gaat\n    offers: [\"a, b\", 'c']\n"
      "  Wim: official   #de enige\nties:\n  # - Els -- Niemand\n  - Els -- Wim\n");
}

TEST(ValidFiles, may_hold_a_long_text_on_one_line) {
  std::string text = "description: woord";
  for (int i = 0; i < 40'000; ++i)
    text += " woord";
  expect_nothing_told(text + "\nactors: {A: resident, B: official}\nties: [A -- B]\n");
}

TEST(ValidFiles, may_be_one_long_line) {
  std::string text = "{actors: {";
  for (int i = 0; i < 2'000; ++i)
    text += "A" + std::to_string(i) + ": resident, ";
  text += "B: official}, ties: [";
  for (int i = 0; i < 2'000; ++i)
    text += "A" + std::to_string(i) + " -- B, ";
  expect_nothing_told(text + "]}");
}

TEST(ValidFiles, may_repeat_a_tie_at_another_time_or_of_another_kind) {
  expect_nothing_told(
      "actors: {A: resident, B: official}\n"
      "ties:\n"
      "  - {from: A, to: B, since: 2011, until: 2012}\n"
      "  - {from: A, to: B, since: 2014}\n"
      "  - {from: A, to: B, since: 2013, until: 2013}\n"
      "  - A -> B: kent\n"
      "  - B -> A\n"
      "  - A -- B\n");
}

TEST(ValidFiles, may_hold_an_actor_that_only_belongs_to_another) {
  expect_nothing_told("actors: {A: {sector: resident, part_of: B}, B: official}\n");
}

TEST(ValidFiles, may_hold_a_list_at_the_column_of_its_key) {
  expect_nothing_told("actors:\n- id: A\n  sector: resident\n- {id: B, sector: official}\nties:\n- A -- B\ntitle: t\n");
}

}  // namespace
}  // namespace samenspel
