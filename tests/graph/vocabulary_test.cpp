#include "graph/vocabulary.hpp"

#include <map>
#include <set>
#include <string>

#include <gtest/gtest.h>

#include "support/unicode.hpp"

namespace samenspel {
namespace {

TEST(Keys, AreDistinctWithinTheirPartInBothLanguages) {
  std::map<Part, std::set<std::string_view>> words;
  std::map<Part, std::set<Key>> keys;
  for (const KeyRow& row : all_keys()) {
    EXPECT_TRUE(keys[row.part].insert(row.key).second) << row.en;
    EXPECT_TRUE(words[row.part].insert(row.en).second) << row.en;
    if (row.nl != row.en) {
      EXPECT_TRUE(words[row.part].insert(row.nl).second) << row.nl;
    }
  }
}

TEST(Keys, AreFoundInBothLanguages) {
  for (const KeyRow& row : all_keys()) {
    EXPECT_EQ(find_key(row.part, row.en), &row);
    EXPECT_EQ(find_key(row.part, row.nl), &row);
    EXPECT_EQ(&row_of(row.part, row.key), &row);
    EXPECT_FALSE(row.meaning.en.empty());
    EXPECT_FALSE(row.meaning.nl.empty());
  }
  EXPECT_EQ(find_key(Part::file, "Actors"), nullptr);
  EXPECT_EQ(find_key(Part::file, "from"), nullptr);
  EXPECT_EQ(find_key(Part::tie, ""), nullptr);
  EXPECT_THROW((void)row_of(Part::gift, Key::title), std::logic_error);
}

TEST(Keys, BeginWithNothingThatIsTheUsersOwn) {
  for (const KeyRow& row : all_keys()) {
    EXPECT_FALSE(row.en.starts_with("x-"));
    EXPECT_FALSE(row.nl.starts_with("x-"));
  }
}

/// The keys of a part as "english=dutch", from the table of the format.
std::set<std::string> keys_of(Part part) {
  std::set<std::string> out;
  for (const KeyRow& row : all_keys())
    if (row.part == part) out.insert(std::string(row.en) + (row.en == row.nl ? "" : "=" + std::string(row.nl)));
  return out;
}

TEST(Keys, AreThoseOfTheFormat) {
  using Set = std::set<std::string>;
  EXPECT_EQ(keys_of(Part::file),
            (Set{"samenspel", "title=titel", "description=beschrijving", "source=bron", "licence=licentie",
                 "language=taal", "as_of=peildatum", "period=periode", "fictional=fictief", "consent=toestemming",
                 "response=respons", "sectors=sectoren", "initiatives=initiatieven", "actors=actoren", "ties=relaties",
                 "events=gebeurtenissen", "stories=verhalen", "tables=tabellen", "acts=daden"}));
  EXPECT_EQ(keys_of(Part::response), (Set{"asked=gevraagd", "answered=geantwoord"}));
  EXPECT_EQ(keys_of(Part::sector), (Set{"label", "colour=kleur", "side=kant", "power=macht"}));
  EXPECT_EQ(keys_of(Part::initiative), (Set{"name=naam", "level=niveau", "since=sinds", "until=tot"}));
  EXPECT_EQ(keys_of(Part::actor),
            (Set{"id", "name=naam", "sector", "kind=soort", "level=niveau", "since=sinds", "until=tot",
                 "part_of=hoort_bij", "offers=biedt", "asks=vraagt", "consent=toestemming", "keep_until=bewaren_tot",
                 "note=notitie", "attributes=kenmerken"}));
  EXPECT_EQ(keys_of(Part::tie), (Set{"from=van", "to=naar", "kind=soort", "weight=gewicht", "mutual=wederzijds",
                                     "sign=teken", "since=sinds", "until=tot", "confirmed=bevestigd", "note=notitie"}));
  EXPECT_EQ(keys_of(Part::event), (Set{"id", "date=datum", "act=daad", "by=door", "to=aan", "about=over", "gives=geeft",
                                       "as=als", "answers=antwoord_op", "note=notitie"}));
  EXPECT_EQ(keys_of(Part::gift), (Set{"what=wat", "value=waarde"}));
  EXPECT_EQ(keys_of(Part::story),
            (Set{"date=datum", "about=over", "source=bron", "tone=toon", "credits=noemt", "note=notitie"}));
  EXPECT_EQ(keys_of(Part::tables), (Set{"actors=actoren", "ties=relaties", "events=gebeurtenissen"}));
}

TEST(Acts, AreThoseOfTheFormat) {
  struct Expected {
    std::string_view en, nl;
    int mechanisms;
    Stance stance;
  };
  constexpr Expected expected[] = {
      {"initiate", "begint", kMove, Stance::lead},
      {"invite", "nodigt_uit", kMove, Stance::honour},
      {"join", "doet_mee", kMove, Stance::join},
      {"adopt", "adopteert", kMove, Stance::join},
      {"support", "steunt", kMove, Stance::honour},
      {"give", "geeft", kMove | kExchange, Stance::honour},
      {"promise", "belooft", kMove | kPromise, Stance::honour},
      {"deliver", "levert", kMove | kExchange | kFulfils, Stance::join},
      {"decide", "besluit", kMove, Stance::lead},
      {"lead", "neemt_regie", kMove, Stance::lead},
      {"make_room", "geeft_ruimte", kMove, Stance::make_room},
      {"limit", "trekt_grens", kMove | kConfront, Stance::limit},
      {"contest", "betwist", kMove | kConfront, Stance::limit},
      {"step_back", "treedt_terug", kMove, Stance::step_back},
      {"meet", "ontmoet", 0, Stance::none},
  };
  ASSERT_EQ(builtin_acts().size(), std::size(expected));
  std::set<std::string_view> words;
  for (std::size_t i = 0; i < std::size(expected); ++i) {
    const ActRow& row = builtin_acts()[i];
    EXPECT_EQ(row.en, expected[i].en);
    EXPECT_EQ(row.nl, expected[i].nl);
    EXPECT_EQ(row.mechanisms, expected[i].mechanisms) << row.en;
    EXPECT_EQ(row.stance, expected[i].stance) << row.en;
    EXPECT_TRUE(words.insert(row.en).second && words.insert(row.nl).second) << row.en;
    EXPECT_FALSE(row.label.en.empty() || row.label.nl.empty());
  }
}

TEST(Sectors, AreThoseOfTheFormat) {
  std::string told;
  for (const SectorRow& row : builtin_sectors()) {
    told += std::string(row.id) + ":";
    for (const std::string_view alias : row.aliases)
      told += " " + std::string(alias);
    told += "; " + std::string(row.side) + (row.power == Power::civic ? "; civic" : "; institution") + "\n";
  }
  EXPECT_EQ(told,
            "resident: bewoner bewoners; community; civic\n"
            "official: ambtenaar bestuurder gemeente; government; institution\n"
            "designer: ontwerper; community; civic\n"
            "housing: corporatie; housing; institution\n"
            "business: ondernemer; community; civic\n");
}

TEST(Sectors, AreFoundByEveryWord) {
  std::set<std::string_view> words;
  for (const SectorRow& row : builtin_sectors()) {
    EXPECT_EQ(find_sector(row.id), &row);
    EXPECT_TRUE(words.insert(row.id).second);
    for (const std::string_view alias : row.aliases) {
      EXPECT_EQ(find_sector(alias), &row);
      EXPECT_TRUE(words.insert(alias).second) << alias;
    }
  }
  EXPECT_EQ(find_sector("nobody"), nullptr);
  EXPECT_EQ(find_sector(""), nullptr);
}

TEST(FixedWords, AreDistinctAndFoundWhateverTheirCase) {
  for (const auto words : {actor_kind_words(), consent_words(), power_words(), tone_words(), stance_words(),
                           mechanism_words(), truth_words()}) {
    std::set<std::string_view> seen;
    for (std::size_t i = 0; i < words.size(); ++i) {
      EXPECT_EQ(words[i].en, folded(words[i].en)) << "find_word compares folded words";
      EXPECT_EQ(words[i].nl, folded(words[i].nl)) << "find_word compares folded words";
      EXPECT_TRUE(seen.insert(words[i].en).second) << words[i].en;
      if (words[i].nl != words[i].en) {
        EXPECT_TRUE(seen.insert(words[i].nl).second) << words[i].nl;
      }
      EXPECT_EQ(find_word(words, words[i].en), i);
      EXPECT_EQ(find_word(words, words[i].nl), i);
    }
    EXPECT_EQ(find_word(words, "nonsense"), std::nullopt);
    EXPECT_EQ(find_word(words, ""), std::nullopt);
  }
  EXPECT_EQ(find_word(truth_words(), "JA"), 2U);
}

TEST(FixedWords, StandInTheOrderOfTheirEnumeration) {
  const auto number = [](std::span<const Word> words, std::string_view word) { return *find_word(words, word) + 1; };
  EXPECT_EQ(number(actor_kind_words(), "organisation"), static_cast<std::size_t>(ActorKind::organisation));
  EXPECT_EQ(number(actor_kind_words(), "orgaan"), static_cast<std::size_t>(ActorKind::body));
  EXPECT_EQ(number(consent_words(), "public"), static_cast<std::size_t>(Consent::everybody));
  EXPECT_EQ(number(consent_words(), "none"), static_cast<std::size_t>(Consent::none));
  EXPECT_EQ(number(power_words(), "institution"), static_cast<std::size_t>(Power::institution));
  EXPECT_EQ(number(stance_words(), "make_room"), static_cast<std::size_t>(Stance::make_room));
  EXPECT_EQ(number(stance_words(), "lead"), static_cast<std::size_t>(Stance::lead));
  EXPECT_EQ(*find_word(tone_words(), "mixed"), static_cast<std::size_t>(Tone::mixed));
  EXPECT_EQ(1U << *find_word(mechanism_words(), "confront"), static_cast<unsigned>(kConfront));
  EXPECT_EQ(1U << *find_word(mechanism_words(), "fulfils"), static_cast<unsigned>(kFulfils));
}

TEST(Words, OfSectorsAndActsAreExplainedInBothLanguages) {
  for (const SectorRow& row : builtin_sectors())
    EXPECT_TRUE(!row.meaning.en.empty() && !row.meaning.nl.empty()) << row.id;
  for (const ActRow& row : builtin_acts())
    EXPECT_TRUE(!row.meaning.en.empty() && !row.meaning.nl.empty()) << row.en;
}

}  // namespace
}  // namespace samenspel
