#include "importers/tables/xlsx.hpp"

#include <gtest/gtest.h>

#include "support/stop.hpp"
#include "tests/importers/tables/workbooks.hpp"

namespace samenspel {
namespace {

using namespace test;

using Texts = std::vector<std::string>;

TEST(Xlsx, reads_shared_strings) {
  Parts parts;
  parts.strings = strings_of(
      "<si><t>Jan</t></si>"
      "<si><r><rPr><b/></rPr><t>Tru</t></r><r><t xml:space=\"preserve\">us </t></r><r><t>Smit</t></r>"
      "<rPh sb=\"0\" eb=\"1\"><t>no</t></rPh><phoneticPr fontId=\"1\"/></si>"
      "<si><t xml:space=\"preserve\">  two </t></si><si><t>  two\n </t></si>"
      "<si><t>a_x000D__x000a_b_x005F_x000D_c_x00e9__xD83C__xDF33_ _x_ _xZZZZ_ _xD83C_</t></si>"
      "<si><t>R&amp;D &lt;b&gt; &#233;&#x1F333;</t></si><si><t>a<![CDATA[<b>]]><!-- no -->c</t></si><si/>"
      "<si><t xml:space=\"preserve\"> </t></si>");
  std::string cells;
  for (int i = 0; i < 9; ++i)
    cells += "<c t=\"s\"><v>" + std::to_string(i) + "</v></c>";
  parts.sheet = sheet_of("<row>" + cells + "</row>");
  const ReadSheet read = read_parts(parts);
  EXPECT_EQ(read.fault, std::nullopt);
  EXPECT_EQ(read.rows,
            Texts{"1|Jan|Truus Smit|  two |two|a\r\nb_x000D_c\xC3\xA9\xF0\x9F\x8C\xB3 _x_ _xZZZZ_ \xEF\xBF\xBD"
                  "|R&D <b> \xC3\xA9\xF0\x9F\x8C\xB3|a<b>c|| "});
}

TEST(Xlsx, keeps_shared_strings_of_any_length) {
  Texts texts;
  for (const std::size_t length : {600'000U, 600'000U, 0U, 3'000'000U, 0U, 1U, 1'048'576U, 0U, 1'048'575U, 1U, 0U, 2U})
    texts.emplace_back(length, static_cast<char>('a' + texts.size()));
  Parts parts;
  std::string strings, cells, expected = "1";
  for (std::size_t i = 0; i < texts.size(); ++i) {
    strings += "<si><t>" + texts[i] + "</t></si>";
    cells += "<c t=\"s\"><v>" + std::to_string(i) + "</v></c>";
    expected += "|" + texts[i];
  }
  parts.strings = strings_of(strings);
  parts.sheet = sheet_of("<row>" + cells + "</row>");
  EXPECT_TRUE(read_parts(parts).rows == Texts{expected});
}

TEST(Xlsx, reads_texts_in_the_cells_themselves) {
  EXPECT_EQ(rows_of("<row><c t=\"inlineStr\"><is><t>Jan</t></is></c>"
                    "<c t=\"inlineStr\"><is><r><t xml:space=\"preserve\">Tru </t></r><r><t>us_x0021_</t></r></is></c>"
                    "<c t=\"str\"><f>A1&amp;B1</f><v> a_x000D_ </v></c><c t=\"inlineStr\"><v>bare</v></c></row>"),
            Texts{"1|Jan|Tru us!| a\r |bare"});
}

TEST(Xlsx, reads_the_last_result_of_a_formula) {
  EXPECT_EQ(rows_of("<row><c><f>1+1</f><v>2</v></c><c><f>1+2</f></c><c><f>1+3</f><v></v></c>"
                    "<c t=\"str\"><f>\"\"</f><v></v></c><c t=\"b\"><f>TRUE()</f><v>1</v></c><c t=\"b\"><v>0</v></c>"
                    "<c t=\"s\"/><c><v> 7 </v></c></row>"),
            Texts{"1|2|=1+2|||true|false||7"});
  Parts parts;
  parts.sheet = sheet_of("<row><c><f>1+1</f><v>2</v></c><c><f>1+2</f></c></row>");
  EXPECT_EQ(read_parts(parts).errors, Texts{"B1"}) << "never computed";
}

TEST(Xlsx, tells_errors_from_texts) {
  Parts parts;
  parts.sheet = sheet_of(
      "<row r=\"2\"><c r=\"A2\" t=\"e\"><v>#N/A</v></c><c r=\"B2\" t=\"str\"><v>#N/A</v></c>"
      "<c r=\"D2\" t=\"e\"><v>#REF!</v></c></row><row><c><v>1</v></c></row>");
  const ReadSheet read = read_parts(parts);
  EXPECT_EQ(read.rows, (Texts{"2|#N/A|#N/A||#REF!", "3|1"}));
  EXPECT_EQ(read.errors, (Texts{"A2", "D2"}));
}

TEST(Xlsx, reads_numbers_as_a_person_would_write_them) {
  EXPECT_EQ(rows_of("<row><c><v>30.0</v></c><c t=\"n\"><v>1E-3</v></c><c><v>0.30000000000000004</v></c>"
                    "<c><v>1234567</v></c><c><v>geen</v></c></row>"),
            Texts{"1|30|0.001|0.3|1234567|geen"});
}

std::string dates() {
  return sheet_of(
      "<row><c s=\"0\"><v>40616</v></c><c s=\"1\"><v>40616.75</v></c><c s=\"2\"><v>40616</v></c>"
      "<c s=\"3\"><v>0.5</v></c><c s=\"4\"><v>40616</v></c><c s=\"9\"><v>40616</v></c><c s=\"1\"><v>-1</v></c>"
      "<c t=\"d\"><v>2011-03-14T00:00:00</v></c><c t=\"d\" s=\"1\"><v>2011-03-14</v></c>"
      "<c s=\"1\" t=\"str\"><v>14-3-2011</v></c></row>");
}

TEST(Xlsx, reads_days_by_the_style_of_their_cell) {
  Parts parts;
  parts.styles = styles_of(
      "<numFmt numFmtId=\"164\" formatCode=\"d&quot; van &quot;mmmm yyyy\"/>"
      "<numFmt numFmtId=\"165\" formatCode=\"&quot;dag&quot; 0\"/>",
      "<xf/><xf numFmtId=\"14\"/><xf numFmtId=\"164\" fontId=\"0\"><alignment/></xf>"
      "<xf numFmtId=\"20\"/><xf numFmtId=\"165\"/>");
  parts.sheet = dates();
  EXPECT_EQ(read_parts(parts).rows,
            Texts{"1|40616|2011-03-14|2011-03-14|12:00|40616|40616|-1|2011-03-14|2011-03-14|14-3-2011"});
}

TEST(Xlsx, reads_days_of_a_workbook_that_counts_since_1904) {
  for (const char* truth : {"1", "true"}) {
    Parts parts;
    parts.workbook = workbook_of("<sheet name=\"Actoren\" sheetId=\"1\" r:id=\"rId1\"/>",
                                 fmt::format("<workbookPr date1904=\"{}\"/>", truth));
    parts.styles = styles_of({}, "<xf/><xf numFmtId=\"14\"/>");
    parts.sheet = sheet_of("<row><c s=\"1\"><v>39154</v></c><c s=\"1\"><v>0</v></c></row>");
    EXPECT_EQ(read_parts(parts).rows, Texts{"1|2011-03-14|1904-01-01"});
  }
}

TEST(Xlsx, gives_every_cell_its_place) {
  EXPECT_EQ(rows_of("<row r=\"1\"/><row r=\"3\" spans=\"1:3\"><c r=\"B3\"><v>1</v></c><c><v>2</v></c>"
                    "<c r=\"aa3\"><v>3</v></c><c r=\"AB3\" s=\"1\"/></row>"
                    "<row><c r=\"A4\" s=\"1\"/></row><row><c><v>4</v></c></row>"
                    "<row r=\"1048576\"><c r=\"A1048576\"><v>5</v></c></row>"),
            (Texts{"3||1|2" + std::string(24, '|') + "3", "5|4", "1048576|5"}));
}

TEST(Xlsx, takes_a_sheet_without_rows) {
  EXPECT_EQ(rows_of(""), Texts{});
  Parts parts;
  parts.sheet = "<worksheet><sheetData/></worksheet>";
  EXPECT_EQ(read_parts(parts).fault, std::nullopt);
  parts.sheet = "<worksheet/>";
  EXPECT_EQ(read_parts(parts).fault, std::nullopt);
}

TEST(Xlsx, tells_merged_cells) {
  Parts parts;
  parts.sheet = sheet_of("<row><c><v>1</v></c></row>",
                         "<mergeCells count=\"3\"><mergeCell ref=\"A1:B2\"/><mergeCell ref=\"C3\"/>"
                         "<mergeCell ref=\"D1:XFD1048576\"/></mergeCells>");
  const ReadSheet read = read_parts(parts);
  EXPECT_EQ(read.fault, std::nullopt);
  EXPECT_EQ(read.merged, (std::vector<CellRange>{{{1, 1}, {2, 2}}, {{3, 3}, {3, 3}}, {{1, 4}, {1048576, 16384}}}));
}

TEST(Xlsx, lists_sheets_of_cells_and_whether_they_are_hidden) {
  Parts parts;
  parts.workbook = workbook_of(
      "<sheet name=\"R&amp;D _x0041_\" sheetId=\"7\" r:id=\"rId4\"/><sheet name=\"Grafiek\" sheetId=\"2\" "
      "r:id=\"rId5\"/>"
      "<sheet name=\"Verborgen\" sheetId=\"3\" state=\"hidden\" r:id=\"rId1\"/>"
      "<sheet name=\"Diep\" sheetId=\"4\" state=\"veryHidden\" r:id=\"rId6\"/>"
      "<sheet name=\"Macro\" sheetId=\"5\" r:id=\"rId7\"/>");
  parts.links = relations(relation("rId1", "worksheet", "worksheets/sheet1.xml") +
                          relation("rId4", "worksheet", "/xl/worksheets/Sheet2.xml") +
                          relation("rId5", "chartsheet", "chartsheets/sheet1.xml") +
                          relation("rId6", "worksheet", "./../other/./sheet3.xml") +
                          relation("rId7", "xlMacrosheet", "macrosheets/sheet1.xml"));
  parts.more = {{"xl/worksheets/sheet2.xml", sheet_of("<row><c><v>2</v></c></row>")},
                {"other\\sheet3.xml", sheet_of("<row><c><v>3</v></c></row>")}};
  parts.sheet = sheet_of("<row><c><v>1</v></c></row>");
  const Workbook workbook = open_workbook(parts.zip());
  Texts names;
  for (const SheetInfo& sheet : workbook.sheets())
    names.push_back(sheet.name + (sheet.hidden ? " (hidden)" : ""));
  EXPECT_EQ(names, (Texts{"R&D A", "Verborgen (hidden)", "Diep (hidden)"}));
  EXPECT_EQ(read_sheet(workbook, 0).rows, Texts{"1|2"});
  EXPECT_EQ(read_sheet(workbook, 1).rows, Texts{"1|1"});
  EXPECT_EQ(read_sheet(workbook, 2).rows, Texts{"1|3"});
  EXPECT_EQ(read_sheet(workbook, 0).rows, Texts{"1|2"});
}

TEST(Xlsx, takes_any_prefix_and_the_strict_namespaces) {
  const std::string strict = "http://purl.oclc.org/ooxml/";
  const std::string type = strict + "officeDocument/relationships/";
  const std::string main = "xmlns:x=\"" + strict + "spreadsheetml/main\"";
  const std::vector<std::string> at{"<p:Relationship Id=\"q\" Type=\"" + type, "\" Target=\"", "\"/>"};
  const std::string rels = "<p:Relationships xmlns:p=\"" + kPackage + "\">";
  Parts parts;
  parts.package = rels + at[0] + "officeDocument" + at[1] + "/deep/book.xml" + at[2] + "</p:Relationships>";
  parts.workbook.clear();
  parts.links.clear();
  parts.sheet.clear();
  parts.more = {
      {"deep/book.xml", "<x:workbook " + main + " xmlns:n=\"" + type +
                            "\"><x:sheets><x:sheet name=\"A\" sheetId=\"1\" n:id=\"q\"/></x:sheets></x:workbook>"},
      {"deep/_rels/book.xml.rels", rels + at[0] + "worksheet" + at[1] + "s.xml" + at[2] + "</p:Relationships>"},
      {"deep/s.xml", "<x:worksheet " + main +
                         "><x:sheetData><x:row r=\"1\"><x:c r=\"A1\" t=\"inlineStr\"><x:is><x:r><x:t>Jan</x:t></x:r>"
                         "</x:is></x:c><x:c><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>"}};
  EXPECT_EQ(read_parts(parts).rows, Texts{"1|Jan|2"});
}

TEST(Xlsx, takes_parts_in_utf16_and_with_a_byte_order_mark) {
  const auto wide = [](const std::string& text) {
    std::string out = "\xFF\xFE";
    for (const char c : text)
      out.append({c, '\0'});
    return out;
  };
  Parts parts;
  parts.strings = wide(strings_of("<si><t>Jan</t></si>"));
  parts.workbook = "\xEF\xBB\xBF" + parts.workbook;
  parts.sheet = wide(sheet_of("<row><c t=\"s\"><v>0</v></c></row>"));
  EXPECT_EQ(read_parts(parts).rows, Texts{"1|Jan"});
}

TEST(Xlsx, takes_a_workbook_without_strings_and_styles) {
  Parts parts;
  parts.package.clear();
  parts.links = relations(relation("rId1", "worksheet", "worksheets/sheet1.xml"));
  parts.strings.clear();
  parts.styles.clear();
  parts.sheet = sheet_of("<row><c s=\"1\"><v>40616</v></c></row>");
  EXPECT_EQ(read_parts(parts).rows, Texts{"1|40616"});
}

TEST(Xlsx, leaves_links_and_other_workbooks_alone) {
  Parts parts;
  parts.links = relations(relation("rId1", "worksheet", "worksheets/sheet1.xml") +
                          relation("rId9", "externalLink", "externalLinks/externalLink1.xml") +
                          relation("rId8", "attachedToolbars", "http://example.org/x", "TargetMode=\"External\""));
  parts.sheet = sheet_of("<row><c r=\"A1\"><f>[1]Blad1!A1</f><v>4</v></c></row>",
                         "<hyperlinks><hyperlink ref=\"A1\" r:id=\"rId1\"/></hyperlinks>");
  parts.more = {{"xl/worksheets/_rels/sheet1.xml.rels",
                 relations(relation("rId1", "hyperlink", "https://example.org/", "TargetMode=\"External\""))},
                {"xl/externalLinks/_rels/externalLink1.xml.rels",
                 relations(relation("rId1", "externalLinkPath", "file:///x.xlsx", "TargetMode=\"External\""))}};
  const ReadSheet read = read_parts(parts);
  EXPECT_EQ(read.rows, Texts{"1|4"});
  EXPECT_EQ(read.fault, std::nullopt);
}

TEST(Xlsx, lets_rows_outlive_their_workbook) {
  Parts parts;
  parts.sheet = sheet_of("<row><c><v>1</v></c></row>");
  std::unique_ptr<SheetRows> rows = open_workbook(parts.zip()).rows(0, 0);
  std::vector<Field> cells;
  ASSERT_TRUE(rows->next(cells));
  EXPECT_EQ(cells.at(0).text, "1");
  EXPECT_FALSE(rows->next(cells));
}

TEST(Xlsx, stops_when_asked) {
  const std::string bytes = Parts{}.zip();
  const std::unique_ptr<SheetRows> rows = open_workbook(bytes).rows(0, 0);
  std::vector<Field> cells;
  stop_requested = true;
  EXPECT_THROW(static_cast<void>(Workbook::open(bytes)), Stopped);
  EXPECT_THROW(static_cast<void>(rows->next(cells)), Stopped);
  stop_requested = false;
}

TEST(Xlsx, reads_two_sheets_in_turn) {
  Parts parts;
  std::string many;
  for (int i = 0; i < 20'000; ++i)
    many += "<row><c><v>" + std::to_string(i) + "</v></c></row>";
  parts.sheet = sheet_of(many);
  const Workbook workbook = open_workbook(parts.zip());
  const std::unique_ptr<SheetRows> one = workbook.rows(0, 0), other = workbook.rows(0, 1);
  std::vector<Field> cells;
  for (int i = 0; i < 20'000; ++i) {
    for (SheetRows* rows : {one.get(), other.get()}) {
      ASSERT_TRUE(rows->next(cells));
      ASSERT_EQ(cells.at(0).text, std::to_string(i));
    }
  }
  EXPECT_FALSE(one->next(cells));
  EXPECT_EQ(one->fault(), std::nullopt);
}

}  // namespace
}  // namespace samenspel
