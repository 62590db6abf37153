// Workbooks that are none, are broken, or mean harm.
#include <random>

#include <gtest/gtest.h>

#include "importers/tables/xlsx.hpp"
#include "support/unicode.hpp"
#include "tests/importers/tables/workbooks.hpp"

namespace samenspel {
namespace {

using namespace test;

using Texts = std::vector<std::string>;

/// A compound file as Microsoft's older formats are: a header, then entries of a directory.
std::string compound_file(const std::string& stream) {
  std::string out = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
  out.resize(512);
  for (const std::string& name : {std::string("Root Entry"), stream}) {
    std::string entry;
    for (const char c : name)
      entry.append({c, '\0'});
    entry.resize(128);
    out += entry;
  }
  return out;
}

/// The entry of the archive's directory for a part, with another claim of its size.
std::string with_claim(std::string zip, const std::string& part, std::uint32_t size) {
  const std::size_t name = zip.rfind(part);
  const std::size_t entry = name - 46;
  EXPECT_EQ(zip.substr(entry, 4), "PK\x01\x02");
  for (std::size_t i = 0; i < 4; ++i)
    zip[entry + 24 + i] = static_cast<char>(size >> (8 * i));
  return zip;
}

const std::string kSheetPart = "xl/worksheets/sheet1.xml";

TEST(XlsxFault, of_a_file_that_is_no_workbook) {
  for (const std::string& bytes : {std::string(), std::string("P"), std::string("id;name\nJan;Jan\n"),
                                   std::string("<html></html>"), zipped({{"readme.txt", "hello"}}),
                                   compound_file("WordDocument"), std::string("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")})
    EXPECT_EQ(fault_of(bytes), XlsxFault::not_a_workbook);

  Parts document;
  document.package = relations(relation("rId1", "officeDocument", "word/document.xml"));
  document.more = {{"word/document.xml", "<w:document xmlns:w=\"x\"><w:body/></w:document>"}};
  EXPECT_EQ(fault_of(document.zip()), XlsxFault::not_a_workbook);
  Parts binary;
  binary.package = relations(relation("rId1", "officeDocument", "xl/workbook.bin"));
  binary.more = {{"xl/workbook.bin", "\x83\x01"}};
  EXPECT_EQ(fault_of(binary.zip()), XlsxFault::not_a_workbook);
}

TEST(XlsxFault, of_an_xls_file) {
  EXPECT_EQ(fault_of(compound_file("Workbook")), XlsxFault::old_format);
  EXPECT_EQ(fault_of(compound_file("Book")), XlsxFault::old_format);
  EXPECT_EQ(fault_of(std::string("\x09\x04\x06\x00\x00\x00\x10\x00", 8)), XlsxFault::old_format);
}

TEST(XlsxFault, of_a_workbook_with_a_password) {
  EXPECT_EQ(fault_of(compound_file("EncryptedPackage")), XlsxFault::encrypted);
  EXPECT_EQ(fault_of(Parts{}.zip(Packing::encrypted)), XlsxFault::encrypted);
}

TEST(XlsxFault, of_a_part_that_is_not_there) {
  Parts without_sheet;
  without_sheet.sheet.clear();
  EXPECT_EQ(fault_of(without_sheet.zip()), XlsxFault::damaged);
  Parts without_links;
  without_links.links.clear();
  EXPECT_EQ(fault_of(without_links.zip()), XlsxFault::damaged);
  Parts without_strings;
  without_strings.strings.clear();
  EXPECT_EQ(fault_of(without_strings.zip()), XlsxFault::damaged);
  Parts without_workbook;
  without_workbook.workbook.clear();
  EXPECT_EQ(fault_of(without_workbook.zip()), XlsxFault::damaged);
}

TEST(XlsxFault, of_a_file_that_was_cut_off) {
  const std::string bytes = Parts{}.zip();
  EXPECT_EQ(fault_of(bytes.substr(0, bytes.size() - 30)), XlsxFault::damaged);
  EXPECT_EQ(fault_of(bytes.substr(0, 100)), XlsxFault::damaged);
}

TEST(XlsxFault, of_a_wrong_checksum_is_told_after_the_rows) {
  Parts parts;
  parts.sheet = sheet_of("<row><c><v>12345</v></c></row>");
  std::string bytes = parts.zip(Packing::stored);
  bytes[bytes.find("12345")] = '9';
  const ReadSheet read = read_sheet(open_workbook(bytes));
  EXPECT_EQ(read.rows, Texts{"1|92345"});
  EXPECT_EQ(read.fault, (SheetFault{XlsxFault::damaged, {2, 1}}));
}

TEST(XlsxFault, of_rows_and_cells_that_cannot_be) {
  struct Case {
    const char* rows;
    SheetCell at;
  };
  const std::vector<Case> cases{
      {"<row r=\"2\"/><row r=\"2\"/>", {3, 1}},
      {"<row r=\"3\"/><row r=\"1\"/>", {4, 1}},
      {"<row r=\"0\"/>", {1, 1}},
      {"<row r=\"x\"/>", {1, 1}},
      {"<row r=\"4\"><c r=\"B4\"/><c r=\"A4\"/></row>", {4, 3}},
      {"<row r=\"4\"><c r=\"B4\"/><c r=\"B4\"/></row>", {4, 3}},
      {"<row r=\"4\"><c r=\"B5\"/></row>", {4, 1}},
      {"<row r=\"4\"><c r=\"4\"/></row>", {4, 1}},
      {"<row r=\"4\"><c r=\"B\"/></row>", {4, 1}},
      {"<row r=\"4\"><c r=\"XFE4\"/></row>", {4, 1}},
      {"<row r=\"4\"><c r=\"$B$4\"/></row>", {4, 1}},
      {"<row r=\"4\"><c/><c t=\"s\"><v>7</v></c></row>", {4, 2}},
      {"<row r=\"4\"><c t=\"s\"><v>-1</v></c></row>", {4, 1}},
      {"<row r=\"4\"><c t=\"str\"><v>&#xD800;</v></c></row>", {4, 1}},
      {"<row r=\"4\"/><row><c></row></c>", {5, 1}},
  };
  for (const Case& one : cases)
    EXPECT_EQ(fault_in(sheet_of(one.rows)), (SheetFault{XlsxFault::damaged, one.at})) << one.rows;
  EXPECT_EQ(fault_in(sheet_of("", "<mergeCells><mergeCell ref=\"A1:\"/></mergeCells>")),
            (SheetFault{XlsxFault::damaged, {1, 1}}));
  EXPECT_EQ(fault_in("<other/>"), (SheetFault{XlsxFault::damaged, {1, 1}}));
}

TEST(XlsxFault, of_a_sheet_keeps_the_rows_before_it) {
  Parts parts;
  parts.sheet = sheet_of("<row><c><v>1</v></c></row><row r=\"7\"><c><v>2</v></c></row><row r=\"3\"/>");
  const ReadSheet read = read_parts(parts);
  EXPECT_EQ(read.rows, (Texts{"1|1", "7|2"}));
  EXPECT_EQ(read.fault, (SheetFault{XlsxFault::damaged, {8, 1}}));
}

TEST(XlsxFault, of_cells_that_have_no_place) {
  EXPECT_EQ(rows_of("<row><c r=\"FAM1\"><v>1</v></c><c r=\"XFD1\" s=\"1\"/></row>").size(), 1U);
  EXPECT_EQ(fault_in(sheet_of("<row r=\"5\"><c r=\"FAN5\"><v>1</v></c></row>")),
            (SheetFault{XlsxFault::too_many_columns, {5, 4095}}));
  EXPECT_EQ(fault_in(sheet_of("<row r=\"1048577\"/>")), (SheetFault{XlsxFault::too_many_rows, {1048576, 1}}));
}

TEST(XlsxFault, of_parts_outside_the_file) {
  const std::string outside = "TargetMode=\"External\"";
  Parts sheet;
  sheet.links = relations(relation("rId1", "worksheet", "http://example.org/sheet.xml", outside));
  EXPECT_EQ(fault_of(sheet.zip()), XlsxFault::external_reference);
  sheet.links = relations(relation("rId1", "worksheet", "file:///etc/passwd"));
  EXPECT_EQ(fault_of(sheet.zip()), XlsxFault::external_reference);
  Parts strings;
  strings.links = relations(relation("rId1", "worksheet", "worksheets/sheet1.xml") +
                            relation("rId2", "sharedStrings", "sharedStrings.xml", outside));
  EXPECT_EQ(fault_of(strings.zip()), XlsxFault::external_reference);
  Parts package;
  package.package = relations(relation("rId1", "officeDocument", "xl/workbook.xml", outside));
  EXPECT_EQ(fault_of(package.zip()), XlsxFault::external_reference);
}

TEST(XlsxFault, of_a_document_type_in_any_part) {
  const std::string type = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
  const auto with_type = [&](std::string Parts::*part) {
    Parts parts;
    parts.*part = type + parts.*part;
    return fault_of(parts.zip());
  };
  for (std::string Parts::*part : {&Parts::package, &Parts::workbook, &Parts::links, &Parts::strings, &Parts::styles})
    EXPECT_EQ(with_type(part), XlsxFault::external_reference);
  EXPECT_EQ(fault_in(type + sheet_of("<row><c t=\"str\"><v>&a;</v></c></row>")),
            (SheetFault{XlsxFault::external_reference, {1, 1}}));
}

TEST(XlsxFault, of_a_part_that_inflates_without_bound) {
  Parts parts;
  parts.sheet = sheet_of("<row><c><v>1</v></c></row>" + std::string(std::size_t{70} << 20, ' '));
  const std::string bomb = parts.zip();
  EXPECT_LT(bomb.size(), 700'000U);
  const ReadSheet read = read_sheet(open_workbook(bomb));
  EXPECT_EQ(read.rows, Texts{});
  EXPECT_EQ(read.fault, (SheetFault{XlsxFault::too_large, {1, 1}}));
  // A claim of less does not help it.
  EXPECT_EQ(read_sheet(open_workbook(with_claim(bomb, kSheetPart, 1000))).fault->fault, XlsxFault::damaged);
  EXPECT_EQ(fault_of(with_claim(Parts{}.zip(), "xl/sharedStrings.xml", 70U << 20)), XlsxFault::too_large);
}

TEST(XlsxFault, of_claims_that_no_table_makes) {
  Parts parts;
  const std::string zip = parts.zip();
  EXPECT_EQ(read_sheet(open_workbook(with_claim(zip, kSheetPart, 0x80000001U))).fault->fault, XlsxFault::too_large);
  // Three parts of 2 GB are more than 4 GB, whether they are read or not.
  parts.more = {{"media/a.png", "a"}, {"media/b.png", "b"}, {"media/c.png", "c"}};
  std::string large = parts.zip();
  EXPECT_EQ(fault_of(large), std::nullopt);
  for (const auto& [name, content] : parts.more)
    large = with_claim(large, name, 0x70000000U);
  EXPECT_EQ(fault_of(large), XlsxFault::too_large);
}

/// Whatever the bytes, what is told about them can be relied on.
void read_all(const std::string& bytes) {
  const auto opened = Workbook::open(bytes);
  const Workbook* const workbook = std::get_if<Workbook>(&opened);
  if (workbook == nullptr) return;
  for (std::size_t sheet = 0; sheet < workbook->sheets().size(); ++sheet) {
    ASSERT_TRUE(is_utf8(workbook->sheets()[sheet].name));
    for (const std::string& row : read_sheet(*workbook, sheet).rows)
      ASSERT_TRUE(is_utf8(row));
  }
}

Parts rich() {
  Parts parts;
  parts.strings = strings_of("<si><t>caf\xC3\xA9_x000D_</t></si><si><r><t>a</t></r><r><t><![CDATA[b]]></t></r></si>");
  parts.styles = styles_of("<numFmt numFmtId=\"164\" formatCode=\"d-m-yyyy\"/>", "<xf/><xf numFmtId=\"164\"/>");
  parts.sheet = sheet_of(
      "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row><!-- row -->"
      "<row r=\"3\"><c r=\"A3\" s=\"1\"><v>40616</v></c><c r=\"B3\" t=\"inlineStr\"><is><t>x &amp; y</t></is></c>"
      "<c r=\"AB3\" t=\"e\"><v>#N/A</v></c></row><row><c><v>0.1</v></c></row>",
      "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>");
  return parts;
}

TEST(XlsxFault, of_changed_bytes_is_told_and_never_a_crash) {
  std::mt19937 random(1);
  const auto pick = [&](std::size_t below) { return random() % below; };
  const auto spoil = [&](std::string& bytes) {
    for (std::size_t changes = 1 + pick(4); changes > 0; --changes) {
      if (pick(12) == 0) bytes.resize(pick(bytes.size()) + 1);
      if (pick(12) == 0) bytes.insert(pick(bytes.size()), bytes.substr(pick(bytes.size()), pick(40)));
      bytes[pick(bytes.size())] = static_cast<char>(pick(3) == 0 ? "<>\"'&/!-[]_x;:="[pick(15)] : random());
    }
  };
  for (const Packing packing : {Packing::deflated, Packing::stored}) {
    const std::string whole = rich().zip(packing);
    for (int i = 0; i < 2000; ++i) {
      std::string bytes = whole;
      spoil(bytes);
      read_all(bytes);
    }
    for (std::size_t length = 0; length < whole.size(); length += 3)
      read_all(whole.substr(0, length));
  }
  // And within a part, in an archive that is right.
  for (int i = 0; i < 3000; ++i) {
    ZipParts parts = rich().list();
    spoil(parts[pick(parts.size())].second);
    read_all(zipped(parts, Packing::stored));
  }
}

}  // namespace
}  // namespace samenspel
