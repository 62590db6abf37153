// What is told of tables that are not as they should be.
#include <random>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/files.hpp"
#include "tests/importers/tables/networks_in_tables.hpp"

namespace samenspel {
namespace {

using test::Folder;
using test::kActors;
using test::kTies;
using test::told_in;
using test::told_of_tables;
using testing::ElementsAre;
using testing::IsEmpty;

TEST(WrongTables, are_told_where_they_are_named) {
  const Folder folder{{"net.yaml",
                       "actors: {Jan: resident, Truus: official}\nties: [Jan -- Truus]\ntables:\n"
                       "  ties: nowhere.csv\n  events: e.docx\n"},
                      {"e.docx", "x"}};
  EXPECT_THAT(told_in(folder, "net.yaml"),
              ElementsAre("net.yaml 4:9-20 table-missing", "net.yaml 5:11-17 table-format"));
}

TEST(WrongTables, have_wrong_headings) {
  const auto told = [](const std::string& ties) {
    return told_in(Folder{{"actors.csv", kActors}, {"ties.csv", ties}});
  };
  EXPECT_THAT(told("form,to\nJan,Truus\n"), ElementsAre("ties.csv 1:1-5 heading-unknown -> from"));
  EXPECT_THAT(told("van;naar;gewcht\nJan;Truus;1\n"), ElementsAre("ties.csv 1:10-16 heading-unknown -> gewicht"));
  EXPECT_THAT(told("from,to,colour of hat\nJan,Truus,red\n"), ElementsAre("ties.csv 1:9-22 column-unread"));
  EXPECT_THAT(told("from,to,van\nJan,Truus,Jan\n"), ElementsAre("ties.csv 1:9-12 heading-repeated (ties.csv 1:1-5)"));
  EXPECT_THAT(told("Jan,Truus\nTruus,Jan\n"), ElementsAre("ties.csv 1:1-10 headings-none"));
  EXPECT_THAT(told(""), ElementsAre("ties.csv 1:1-1 table-empty"));
}

TEST(WrongTables, have_wrong_rows) {
  const auto told = [](const std::string& ties) {
    return told_in(Folder{{"actors.csv", kActors}, {"ties.csv", ties}});
  };
  EXPECT_THAT(told("from,to\nJan,Truus,3\n"), ElementsAre("ties.csv 2:11-12 row-too-long"));
  EXPECT_THAT(told("from,to\nJan,Truus\n\"Jan,Truus\n"), ElementsAre("ties.csv 3:1-2 table-quote-open"));
  EXPECT_THAT(told("from,to\nJan,Truus\n\"Truus\" de,Jan\n"), ElementsAre("ties.csv 3:9-11 table-quote-text-after"));
  EXPECT_THAT(told("from,to,weight\nJan,Trus,1\nJan,Truus,-1\nJan,Truus,many\n"),
              ElementsAre("ties.csv 2:5-9 actor-unknown -> Truus", "ties.csv 3:11-13 number-not-positive",
                          "ties.csv 4:11-15 number-unreadable"));
  EXPECT_THAT(told("from,to,since\nJan,,2011\n"), ElementsAre("ties.csv 2:1-10 tie-end-missing"));
  EXPECT_THAT(told("from,to\nJan,Tr\x01uus\n"), ElementsAre("ties.csv 2:5-11 control-character"));
}

TEST(WrongTables, name_an_actor_of_one_letter_twice_with_no_line_end_behind) {
  const Folder folder{{"actors.csv", "id\nA\n\nB\n\nA"}, {"ties.csv", "from,to\nA,B\n"}};
  EXPECT_THAT(told_in(folder), ElementsAre("actors.csv 2:1-2 sector-missing", "actors.csv 4:1-2 sector-missing",
                                           "actors.csv 6:1-2 actor-duplicate (actors.csv 2:1-2)"));
}

TEST(WrongTables, name_an_actor_twice_or_not_at_all) {
  const Folder folder{
      {"actors.csv", "id,name,sector\nJan,,resident\nTruus,,offical\nJan,,business\n,,official\n,Ed,business\n"},
      {"ties.csv", "from,to\nJan,Truus\nJan,Ed\n"}};
  EXPECT_THAT(told_in(folder),
              ElementsAre("actors.csv 3:8-15 sector-unknown -> official",
                          "actors.csv 4:1-4 actor-duplicate (actors.csv 2:1-4)", "actors.csv 5:3-11 id-missing"));
}

TEST(WrongTables, are_none_or_too_many) {
  EXPECT_THAT(told_in(Folder{{"read me.txt", "x"}}), ElementsAre("* tables-none"));
  EXPECT_THAT(told_in(Folder{{"actors.csv", kActors}, {"ties.csv", kTies}, {"relaties.csv", kTies}}),
              ElementsAre("* table-twice"));
  EXPECT_THAT(told_in(Folder{{"actors.csv", kActors}, {"ties.csv", kTies}, {"money.csv", "what,cost\n1,2\n"}}),
              ElementsAre("* sheet-unread"));
}

TEST(WrongTables, are_told_up_to_a_bound) {
  std::string ties = "from,to\n";
  for (int i = 0; i < 5000; ++i)
    ties += "Jan,nobody\n";
  const ReadNetwork read = read_network(Folder{{"actors.csv", kActors}, {"ties.csv", ties}}.path());
  EXPECT_EQ(read.diagnostics.count(Severity::error), 5000U);
  EXPECT_LE(read.diagnostics.list().size(), 2 * kMostKept);
}

TEST(WrongTables, mix_encodings) {
  const Folder folder{{"actors.csv", "id,sector\nJos\xC3\xA9,resident\nRen\xC3\xA9,official\nD\xE9,business\n"},
                      {"ties.csv", "from,to\nJos\xC3\xA9,Ren\xC3\xA9\n"}};
  EXPECT_THAT(told_in(folder), testing::Contains("actors.csv 4:2-3 file-not-utf8"));
}

TEST(WrongTables, misspell_the_headings_of_actors) {
  // Else a column of consent would be lost as an attribute, and a name be seen.
  const auto told = [](const std::string& heading) {
    return told_in(Folder{{"actoren.csv", "id,sector," + heading + "\nAnn,bewoner,geen\nBo,gemeente,\n"},
                          {"relaties.csv", "van,naar\nAnn,Bo\n"}});
  };
  EXPECT_THAT(told("toesteming"), ElementsAre("actoren.csv 1:11-21 heading-unknown -> toestemming"));
  EXPECT_THAT(told("Toe-stemming"), ElementsAre("actoren.csv 1:11-23 heading-unknown -> toestemming"));
  EXPECT_THAT(told(" Toestemming \xC2\xA0"), IsEmpty());
  EXPECT_THAT(told("telefoon"), IsEmpty());
}

TEST(WrongTables, have_several_sectors_in_a_cell_by_another_sign) {
  const Folder folder{{"actors.csv", "id;sector\nAnn;resident, Business\nBo;official\n"},
                      {"ties.csv", "from;to\nAnn;Bo\n"}};
  EXPECT_THAT(told_in(folder), ElementsAre("actors.csv 2:5-23 sector-unknown -> resident|Business"));
}

TEST(WrongTables, tell_of_a_head_what_has_no_key_or_no_column) {
  const Folder folder{{"network.csv", "title,Our street\n,lost\nsource,paper,and more\n"},
                      {"actors.csv", kActors},
                      {"ties.csv", kTies}};
  EXPECT_THAT(told_in(folder), ElementsAre("network.csv 2:1-1 key-empty", "network.csv 3:14-22 row-too-long"));
}

TEST(WrongTables, of_any_bytes_give_a_network_or_errors) {
  const std::string actors =
      "id;name;sector;phone\nj;Jan;resident|business;1\nt;\"Truus \"\"T\"\"\";official:0.5|housing:0.5;\n";
  const std::string ties = "from;to;kind;weight;mutual;since;note\nj;t;helps;1,5;ja;2011-03;\"a\nb\"\nt;j;;2;;;\n";
  const std::string events =
      "date;act;by;to;about;gives;value;as;answers;id\n2011;promise;j|t;;park;a bench;2;j:resident;;p\n";
  constexpr std::string_view signs = "\"\n\r;,|:\t\0\xE9\xEF\xBB\xBF=0-. xX#";
  std::mt19937 random(11);
  for (int round = 0; round < 600; ++round) {
    std::array<std::string, 3> files{actors, ties, events};
    for (std::string& file : files) {
      for (unsigned change = random() % 4; change > 0; --change) {
        const std::size_t at = random() % (file.size() + 1);
        const char sign = signs[random() % signs.size()];
        switch (random() % 3) {
          case 0:
            file.insert(at, 1, sign);
            break;
          case 1:
            if (at < file.size()) file[at] = sign;
            break;
          default:
            file.erase(at, random() % 8);
        }
      }
    }
    const Folder folder{{"actors.csv", files[0]}, {"ties.csv", files[1]}, {"events.csv", files[2]}};
    const ReadNetwork read = read_network(folder.path(), 1 + round % 2);
    ASSERT_NE(read.network.has_value(), read.diagnostics.has_errors()) << files[0] << files[1] << files[2];
    for (const std::string& line : told_of_tables(read))
      ASSERT_FALSE(line.empty());
  }
}

}  // namespace
}  // namespace samenspel
