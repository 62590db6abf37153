// Tables as a network: those that a network file names, folders, workbooks and single files.
#include <random>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/files.hpp"
#include "support/sha256.hpp"
#include "tests/importers/tables/networks_in_tables.hpp"
#include "tests/importers/tables/zipped.hpp"

namespace samenspel {
namespace {

using test::actors_of;
using test::Folder;
using test::kActors;
using test::kTies;
using test::network_in;
using test::ties_of;
using test::told_in;
using test::told_of_tables;
using testing::ElementsAre;
using testing::Pair;

// ---- CSV

TEST(Tables, stand_beside_a_network_file) {
  const Folder folder{{"net.yaml", "title: t\ntables: {actors: a.csv, ties: t.csv, events: e.csv}\n"},
                      {"a.csv", "id,name,sector\nj,Jan,resident\nt,Truus,official|business\n"},
                      {"t.csv", "from,to,kind,weight\nj,t,helps,2.5\n"},
                      {"e.csv", "date,act,by,to,about,gives,value\n2024-05,give,j|t,,park,a bench,3\n"}};
  const Network network = network_in(folder, "net.yaml");
  EXPECT_THAT(actors_of(network), ElementsAre("j [Jan]: resident 1", "t [Truus]: official 0.5 business 0.5"));
  EXPECT_THAT(ties_of(network), ElementsAre("j -> t: helps 2.5"));
  ASSERT_EQ(network.events.size(), 1U);
  EXPECT_EQ(network.events[0].by, (std::vector<ActorIndex>{0, 1}));
  EXPECT_EQ(network.initiatives[network.events[0].about].id, "park") << "a table may name what no list has";
  EXPECT_EQ(network.events[0].gives->what, "a bench");
  EXPECT_EQ(network.events[0].gives->value, 3);
  // The checksum is over the file, then the tables as it names them.
  std::string bytes;
  for (const char* name : {"net.yaml", "a.csv", "t.csv", "e.csv"})
    bytes += read_file(folder.path(name));
  EXPECT_EQ(network.input_sha256, sha256(bytes));
}

TEST(Tables, add_to_what_the_file_itself_has) {
  const Folder folder{
      {"net.yaml", "actors: {Jan: resident}\nties: [Jan -- Ed]\ntables: {actors: a.csv, ties: t.csv}\n"},
      {"a.csv", "id,sector\nEd,official\n"},
      {"t.csv", "from,to\nEd,Jan\n"}};
  EXPECT_THAT(ties_of(network_in(folder, "net.yaml")), ElementsAre("Jan -- Ed", "Ed -> Jan"));
}

TEST(Tables, are_read_in_every_dialect) {
  for (const char* ties : {"van;naar;gewicht;wederzijds;sinds\r\nJan;Truus;1,5;ja;14-3-2011\r\n",
                           "\xEF\xBB\xBFvan;naar;gewicht;wederzijds;sinds\nJan;Truus;1,5;ja;14-3-2011\n",
                           "sep=|\nvan|naar|gewicht|wederzijds|sinds\nJan|Truus|1,5|ja|2011-03-14\n",
                           "FROM\tTo\tWeight\tMutual\tSince\rJan\tTruus\t1.5\tTRUE\t2011-03-14\r",
                           "from,to,weight,mutual,since\n\"Jan\",Truus,\"1,5\",1,2011-03-14\n\n\n"}) {
    const Folder folder{{"actors.csv", kActors}, {"ties.csv", ties}};
    EXPECT_THAT(ties_of(network_in(folder)), ElementsAre("Jan -- Truus 1.5 [2011-03-14, ]")) << ties;
  }
}

TEST(Tables, are_read_in_windows_1252) {
  const Folder folder{{"actoren.csv", "naam;sector\nCaf\xE9 Zo;ondernemer\nJan;bewoner\n"},
                      {"relaties.csv", "van;naar\nJan;Caf\xC3\xA9 Zo\n"}};
  EXPECT_THAT(actors_of(network_in(folder)), ElementsAre("Café Zo: business 1", "Jan: resident 1"));
  EXPECT_EQ(network_in(folder).language, Language::nl) << "as the headings are";
}

TEST(Tables, hold_all_fields_of_actors) {
  const Folder folder{
      {"actors.csv",
       "id,sector,kind,level,since,until,part_of,offers,consent,keep_until,note,Phone,x-own\n"
       "Jan,resident:0.7|business:0.3,person,street,2011,2012-03,Co|Truus,soup|time,none,2030,\"a\nb\",007,1\n"
       "Truus,official,,,,,,,,,,,\nCo,,organisation,,,,,,,,,,\n"},
      {"ties.csv", kTies}};
  const ReadNetwork read = read_network(folder.path());
  EXPECT_THAT(told_of_tables(read), ElementsAre("actors.csv 5:1-3 sector-missing"));
  const Network& network = *read.network;
  EXPECT_EQ(actors_of(network)[0], "Jan: resident 0.7 business 0.3");
  const ActorDetails& jan = network.actors.details(0);
  EXPECT_EQ(jan.part_of, (std::vector<ActorIndex>{2, 1}));
  EXPECT_THAT(jan.offers, ElementsAre("soup", "time"));
  EXPECT_EQ(jan.note, "a\nb");
  EXPECT_THAT(jan.attributes, ElementsAre(Pair("Phone", "007"), Pair("x-own", "1")));
  EXPECT_EQ(network.actors.consent(0), Consent::none);
  EXPECT_EQ(jan.keep_until.text(), "2030");
}

TEST(Tables, hold_all_fields_of_ties) {
  const Folder folder{{"actors.csv", kActors},
                      {"ties.csv",
                       "from,to,kind,weight,mutual,sign,since,until,confirmed,note\n"
                       "Jan,Truus,helps,2,yes,-,2011,2012-03,2012-01-02,since the barbecue\n"
                       "Truus,Jan|Truus,,,,,,,,\n"}};
  const ReadNetwork read = read_network(folder.path());
  EXPECT_THAT(told_of_tables(read), ElementsAre("ties.csv 3:1-16 tie-self"));
  EXPECT_THAT(ties_of(*read.network),
              ElementsAre("Jan -- Truus: helps 2 [2011, 2012-03] confirmed 2012-01-02 negative (since the barbecue)",
                          "Truus -> Jan", "Truus -> Truus"));
}

TEST(Tables, make_actors_of_ties_alone) {
  const Folder folder{{"ties.csv", "from,to\nJan,Truus\nTruus,Ed\n\"Ed\",Jan\n"}};
  const ReadNetwork read = read_network(folder.path("ties.csv"));
  EXPECT_THAT(told_of_tables(read), ElementsAre("* actors-from-ties"));
  EXPECT_THAT(ties_of(*read.network), ElementsAre("Jan -> Truus", "Truus -> Ed", "Ed -> Jan"));
}

TEST(Tables, are_found_by_their_headings_too) {
  const Folder folder{{"leden.csv", "Naam;Sector\nJan;bewoner\nTruus;gemeente\n"},
                      {"wie met wie.csv", "Van;Naar\nJan;Truus\n"},
                      {"gedaan.csv", "Datum;Daad;Door\n2024;begint;Jan\n"}};
  const Network network = network_in(folder);
  EXPECT_EQ(network.actors.size(), 2U);
  EXPECT_EQ(network.ties.size(), 1U);
  EXPECT_EQ(network.events.size(), 1U);
}

TEST(Tables, may_have_sectors_of_their_own) {
  const Folder folder{{"actors.csv", "id,sector\nJan,school\nTruus,official\nEd,school\n"},
                      {"ties.csv", "from,to\nJan,Ed\nJan,Truus\n"}};
  const ReadNetwork read = read_network(folder.path());
  EXPECT_THAT(told_of_tables(read), ElementsAre("actors.csv 2:5-11 sector-added"));
  EXPECT_THAT(actors_of(*read.network), ElementsAre("Jan: school 1", "Truus: official 1", "Ed: school 1"));
  EXPECT_EQ(read.network->sectors[0].side, "school");
}

TEST(Tables, hold_a_whole_network) {
  const Folder folder{
      {"network.csv", "title,Our street\nfictional,true\nresponse.asked,40\nresponse.answered,31\nx-by,Bo\n"},
      {"sectors.csv", "id,label,colour,side,power\nschool,Schools,#112233,school,institution\n"},
      {"initiatives.csv", "id,name,level,since\npark,The park,street,2011\n"},
      {"actors.csv", "id,sector\nJan,resident\nTruus,school\n"},
      {"ties.csv", kTies},
      {"events.csv",
       "id,date,act,by,to,about,as,answers\na,2011,promise,Truus,Jan,park,,\nb,2012,deliver,Truus|Jan,,park,"
       "Truus:school|Jan:resident,a\n"},
      {"stories.csv", "date,about,source,tone,credits\n2013,park,paper,good,Jan|Truus\n"}};
  const Network network = network_in(folder);
  EXPECT_EQ(network.title, "Our street");
  EXPECT_TRUE(network.fictional);
  EXPECT_EQ(network.response->asked, 40);
  EXPECT_EQ(network.own, (std::vector<OwnKey>{{"x-by", "Bo"}}));
  EXPECT_EQ(network.sectors[0].label, "Schools");
  EXPECT_EQ(network.initiatives[0].name, "The park");
  EXPECT_EQ(network.events[1].answers, 0U);
  EXPECT_EQ(network.events[1].as.size(), 2U);
  EXPECT_EQ(network.stories[0].credits.size(), 2U);
}

TEST(Tables, take_words_in_any_case) {
  const Folder folder{{"actoren.csv", "id;sector\nAnn;Bewoner|ONDERNEMER\nBo;Gemeente\n"},
                      {"relaties.csv", "van;naar\nAnn;Bo\n"},
                      {"gebeurtenissen.csv", "daad;door\nDoet mee;Bo\n"}};
  const Network network = network_in(folder);
  EXPECT_EQ(actors_of(network)[0], "Ann: resident 0.5 business 0.5");
  EXPECT_EQ(network.acts[network.events[0].act].id, "join");
}

// ---- workbooks

test::ZipParts workbook(const std::vector<std::pair<std::string, std::string>>& sheets, const std::string& state = {}) {
  std::string list, relations;
  test::ZipParts parts;
  int number = 0;
  for (const auto& [name, rows] : sheets) {
    const std::string n = std::to_string(++number);
    list +=
        "<sheet name=\"" + name + "\" sheetId=\"" + n + "\" r:id=\"r" + n + "\"" + (number == 3 ? state : "") + "/>";
    relations += "<Relationship Id=\"r" + n +
                 "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                 "relationships/worksheet\" Target=\"worksheets/sheet" +
                 n + ".xml\"/>";
    parts.emplace_back("xl/worksheets/sheet" + n + ".xml",
                       "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" +
                           rows + "</worksheet>");
  }
  parts.emplace_back("xl/workbook.xml",
                     "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                     "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>" +
                         list + "</sheets></workbook>");
  parts.emplace_back("xl/_rels/workbook.xml.rels",
                     "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" +
                         relations + "</Relationships>");
  parts.emplace_back(
      "_rels/.rels",
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship "
      "Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
      "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
  parts.emplace_back("[Content_Types].xml",
                     "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default "
                     "Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
  return parts;
}

/// Rows of texts; `after` follows the rows.
std::string rows(const std::vector<std::vector<std::string>>& cells, const std::string& after = {}) {
  std::string out;
  for (std::size_t r = 0; r < cells.size(); ++r) {
    out += "<row r=\"" + std::to_string(r + 1) + "\">";
    for (std::size_t c = 0; c < cells[r].size(); ++c) {
      const std::string at = std::string(1, static_cast<char>('A' + c)) + std::to_string(r + 1);
      if (cells[r][c].starts_with('#')) {
        out += "<c r=\"" + at + "\" t=\"e\"><v>" + cells[r][c] + "</v></c>";
      } else if (!cells[r][c].empty()) {
        out += "<c r=\"" + at + "\" t=\"inlineStr\"><is><t>" + cells[r][c] + "</t></is></c>";
      }
    }
    out += "</row>";
  }
  return out + "</sheetData>" + after;
}

TEST(Workbooks, are_read_by_the_names_of_their_sheets) {
  const Folder folder{
      {"net.xlsx",
       test::zipped(workbook({{"Uitleg", rows({{"lees mij"}})},
                              {"Actoren", rows({{"naam", "sector"}, {"Jan", "bewoner"}, {"Truus", "gemeente"}})},
                              {"Blad3", rows({{"van", "naar", "gewicht"}, {"Jan", "Truus", "2"}})}}))}};
  const Network network = network_in(folder, "net.xlsx");
  EXPECT_THAT(ties_of(network), ElementsAre("Jan -> Truus 2"));
  EXPECT_EQ(network.input_sha256, sha256(read_file(folder.path("net.xlsx"))));
}

TEST(Workbooks, tell_sheet_and_cell) {
  const Folder folder{
      {"net.xlsx",
       test::zipped(workbook({{"actors", rows({{"id", "sector"}, {"Jan", "residnt"}, {"Truus", "official"}},
                                              "<mergeCells><mergeCell ref=\"B2:B3\"/></mergeCells>")},
                              {"ties", rows({{"from", "to", "weight"}, {}, {"Jan", "Truus", "#N/A"}, {"Jan", "Ed"}})},
                              {"old", rows({{"x"}})}},
                             " state=\"hidden\""))}};
  EXPECT_THAT(
      told_in(folder, "net.xlsx"),
      ElementsAre("* sheet-hidden", "net.xlsx actors!B2 sector-unknown -> resident", "net.xlsx actors!B2 cells-merged",
                  "net.xlsx ties!C3 cell-error", "net.xlsx ties!B4 actor-unknown"));
}

TEST(Workbooks, are_named_with_a_sheet) {
  const Folder folder{
      {"net.yaml", "actors: {Jan: resident, Truus: official}\ntables: {ties: b.xlsx#Banden}\n"},
      {"wrong.yaml", "actors: {Jan: resident, Truus: official}\ntables: {ties: b.xlsx#Bandne}\n"},
      {"b.xlsx",
       test::zipped(workbook({{"Leden", rows({{"id"}})}, {"Banden", rows({{"from", "to"}, {"Jan", "Truus"}})}}))}};
  EXPECT_THAT(ties_of(network_in(folder, "net.yaml")), ElementsAre("Jan -> Truus"));
  EXPECT_THAT(told_in(folder, "wrong.yaml"), ElementsAre("wrong.yaml 2:16-29 sheet-missing -> b.xlsx#Banden"));
}

TEST(Workbooks, that_cannot_be_read_are_told) {
  const std::string good = test::zipped(workbook({{"ties", rows({{"from", "to"}, {"Jan", "Truus"}})}}));
  const auto told = [](const std::string& bytes) { return told_in(Folder{{"b.xlsx", bytes}}, "b.xlsx"); };
  EXPECT_THAT(told("from,to\n"), ElementsAre("* workbook-unreadable"));
  EXPECT_THAT(told(good.substr(0, good.size() / 2)), ElementsAre("* workbook-damaged"));
  EXPECT_THAT(told(test::zipped(workbook({{"ties", rows({})}}), test::Packing::encrypted)),
              ElementsAre("* workbook-locked"));
}

// ---- both ways of reading give the same

std::string in_quotes(const std::string& csv) {
  std::string out;
  for (std::size_t begin = 0; begin < csv.size();) {
    const std::size_t end = csv.find_first_of(",\n", begin);
    out += "\"" + csv.substr(begin, end - begin) + "\"" + csv[end];
    begin = end + 1;
  }
  return out;
}

TEST(PlainRows, give_the_network_that_quoted_rows_give) {
  std::mt19937 random(7);
  const auto below = [&](unsigned n) { return static_cast<int>(random() % n); };
  for (int round = 0; round < 20; ++round) {
    std::string actors = "id,name,sector\n", ties = "from,to,kind,weight,mutual,sign,since,until\n";
    const int n = 2 + below(400);
    const auto id = [&](int i) { return i % 3 == 0 ? fmt::format("a-rather-long-id-{}", i) : fmt::format("é{}", i); };
    constexpr std::array sectors{"resident", "official", "resident|business", "", "housing:0.25|designer:0.75"};
    for (int i = 0; i < n; ++i)
      actors += fmt::format("{},{},{}\n", id(i), below(2) ? "" : fmt::format("name {}", i), sectors[below(5)]);
    constexpr std::array kinds{"", "helps", "informs"};
    constexpr std::array weights{"", "1", "0.5", "12", "1e3"};
    for (int i = 0; i < 3000; ++i)
      ties +=
          fmt::format("{},{},{},{},{},{},{},{}\n", id(below(n)), id(below(n)), kinds[below(3)], weights[below(5)],
                      below(2) ? "ja" : "", below(2) ? "-" : "+", below(2) ? "2011-03-14" : "", below(2) ? "2012" : "");
    const Folder plain{{"actors.csv", actors}, {"ties.csv", ties}},
        slow{{"actors.csv", in_quotes(actors)}, {"ties.csv", in_quotes(ties)}};
    const ReadNetwork a = read_network(plain.path(), 2), b = read_network(slow.path(), 1);
    ASSERT_TRUE(a.network && b.network);
    ASSERT_EQ(actors_of(*a.network), actors_of(*b.network));
    ASSERT_EQ(ties_of(*a.network), ties_of(*b.network));
    ASSERT_EQ(a.network->ties.kinds(), b.network->ties.kinds());
  }
}

TEST(Blocks, keep_rows_whole_whatever_is_in_them) {
  // More than two megabytes, with line breaks in cells and bytes of Windows-1252, so that blocks end within both.
  std::string actors = "id,sector,note\n", ties = "from,to\n";
  constexpr int n = 60'000;
  for (int i = 0; i < n; ++i) {
    actors += fmt::format("caf\xE9 {},resident,\"first {}\nsecond \"\"{}\"\"\"\n", i, i, i);
    ties += fmt::format("caf\xE9 {},caf\xE9 {}\n", i, (i + 1) % n);
  }
  const Folder folder{{"actors.csv", actors}, {"ties.csv", ties}};
  const Network network = network_in(folder, {}, 2);
  ASSERT_EQ(network.actors.size(), n);
  for (ActorIndex i = 0; i < n; ++i) {
    ASSERT_EQ(network.actors.id(i), fmt::format("café {}", i));
    ASSERT_EQ(network.actors.details(i).note, fmt::format("first {}\nsecond \"{}\"", i, i));
    ASSERT_EQ(network.ties.to(i), (i + 1) % n);
  }
}

TEST(Blocks, tell_places_far_into_a_file) {
  std::string ties = "from,to\n";
  for (int i = 0; i < 200'000; ++i)
    ties += i == 150'000 ? "Jan,Trus\n" : "Jan,Truus\n";
  const Folder folder{{"actors.csv", kActors}, {"ties.csv", ties}};
  EXPECT_THAT(told_of_tables(read_network(folder.path(), 2)),
              testing::Contains("ties.csv 150002:5-9 actor-unknown -> Truus"));
}

TEST(PlainRows, come_in_the_order_of_the_file_for_any_number_of_threads) {
  std::string actors = "id,sector\n", ties = "from,to,note\n";
  for (int i = 0; i < 1000; ++i)
    actors += fmt::format("{},resident\n", i);
  for (int i = 0; i < 400'000; ++i)  // several blocks
    ties += fmt::format("{},{},{}\n", i % 1000, (i / 1000 + 1 + i % 1000) % 1000, i % 97 == 0 ? "left" : "");
  const Folder folder{{"actors.csv", actors}, {"ties.csv", ties}};
  const ReadNetwork read = read_network(folder.path(), 4);
  ASSERT_TRUE(read.network);
  const Ties& all = read.network->ties;
  ASSERT_EQ(all.size(), 400'000U);
  for (TieIndex i = 0; i < all.size(); ++i) {
    ASSERT_EQ(all.from(i), i % 1000);
    ASSERT_EQ(all.to(i), (i / 1000 + 1 + i % 1000) % 1000);
    ASSERT_EQ(all.note(i), i % 97 == 0 ? "left" : "");
  }
}

}  // namespace
}  // namespace samenspel
