#include "importers/tables/xlsx_pieces.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace samenspel::xlsx {
namespace {

/// Gives the text `step` bytes at a time.
PartReader reader_of(std::string text, std::size_t step) {
  return [text = std::move(text), at = std::size_t{0}, step](std::span<char> to) mutable {
    const std::size_t count = std::min({step, to.size(), text.size() - at});
    std::copy_n(text.begin() + static_cast<std::ptrdiff_t>(at), count, to.begin());
    at += count;
    return count;
  };
}

const std::vector<ElementPath> kPaths{{"worksheet", "sheetData", "row"}, {"worksheet", "mergeCells", "mergeCell"}};

std::vector<std::string> pieces_of(const std::string& text, std::size_t step = 65536) {
  Pieces pieces(reader_of(text, step), kPaths);
  std::vector<std::string> out;
  while (const std::optional<Piece> piece = pieces.next())
    out.push_back(std::to_string(piece->path) + ":" + std::string(piece->bytes.begin(), piece->bytes.end()));
  return out;
}

std::optional<XlsxFault> fault_of(const std::string& text) {
  try {
    static_cast<void>(pieces_of(text));
  } catch (const XlsxTrouble& trouble) {
    return trouble.fault;
  }
  return std::nullopt;
}

using Texts = std::vector<std::string>;

std::string utf16(const std::u16string& text, bool big) {
  std::string out;
  for (const char16_t unit : text) {
    const char low = static_cast<char>(unit & 0xFF), high = static_cast<char>(unit >> 8);
    out.append(big ? std::string{high, low} : std::string{low, high});
  }
  return out;
}

TEST(XlsxPieces, are_the_wanted_elements_whole_however_the_bytes_come) {
  const std::string text =
      "\xEF\xBB\xBF<?xml version='1.0' a='>'?><!-- <row> --><x:worksheet xmlns:x='a>b'><cols><row>no</row></cols>"
      "<x:sheetData ><x:row r=\"1\"><c t='>'>caf\xC3\xA9 \xF0\x9F\x8C\xB3<![CDATA[</x:row>]]></c><!-- </x:row> "
      "--></x:row >"
      "\n<x:row/><x:row a='/'></x:row></x:sheetData><mergeCells><mergeCell "
      "ref='A1'/></mergeCells><row/></x:worksheet>\n";
  const Texts expected{
      "0:<x:row r=\"1\"><c t='>'>caf\xC3\xA9 \xF0\x9F\x8C\xB3<![CDATA[</x:row>]]></c><!-- </x:row> --></x:row >",
      "0:<x:row/>", "0:<x:row a='/'></x:row>", "1:<mergeCell ref='A1'/>"};
  for (const std::size_t step : {1U, 2U, 3U, 7U, 65536U})
    EXPECT_EQ(pieces_of(text, step), expected) << step;
}

TEST(XlsxPieces, may_hold_elements_of_their_own_name) {
  EXPECT_EQ(pieces_of("<worksheet><sheetData><row><row><row/></row></row></sheetData></worksheet>"),
            Texts{"0:<row><row><row/></row></row>"});
}

TEST(XlsxPieces, come_out_of_utf16_as_utf8) {
  const std::u16string text = u"<worksheet><sheetData><row>caf\u00E9 \U0001F333</row></sheetData></worksheet>";
  const Texts expected{"0:<row>caf\xC3\xA9 \xF0\x9F\x8C\xB3</row>"};
  for (const bool big : {false, true}) {
    for (const std::size_t step : {1U, 3U, 65536U}) {
      EXPECT_EQ(pieces_of(utf16(text, big), step), expected);
      EXPECT_EQ(pieces_of(utf16(u"\uFEFF" + text, big), step), expected);
    }
  }
}

TEST(XlsxPieces, may_be_longer_than_a_block) {
  const std::string row = "<row>" + std::string(1'000'000, 'x') + "<!--" + std::string(300'000, '-') + "> --></row>";
  EXPECT_EQ(pieces_of("<worksheet><sheetData>" + row + row + "</sheetData></worksheet>"),
            (Texts{"0:" + row, "0:" + row}));
}

TEST(XlsxPieces, are_not_cut_from_what_is_no_xml) {
  for (const char* text : {"",
                           "  ",
                           "text",
                           "<worksheet>",
                           "<worksheet><sheetData></worksheet>",
                           "<worksheet></worksheet",
                           "</worksheet>",
                           "<worksheet/><worksheet/>",
                           "<worksheet/><",
                           "<worksheet><!-- </worksheet>",
                           "<worksheet><![CDATA[</worksheet>",
                           "<worksheet a='></worksheet>",
                           "<worksheet><></worksheet>",
                           "<worksheet><!x></worksheet>",
                           "<other/>",
                           "<worksheet <a></worksheet>",
                           "<worksheet><sheetData><row></sheetData></worksheet>",
                           "<worksheet>\xC3</worksheet>",
                           "<worksheet>\xFF</worksheet>",
                           "<worksheet/>\xC3",
                           "<worksheet/>\xE2\x82"})
    EXPECT_EQ(fault_of(text), XlsxFault::damaged) << text;
  EXPECT_EQ(fault_of(std::string("<worksheet>\0</worksheet>", 24)), XlsxFault::damaged);
  EXPECT_EQ(fault_of(utf16(u"<worksheet>\xD800x</worksheet>", false)), XlsxFault::damaged);
  EXPECT_EQ(fault_of(utf16(u"<worksheet/>", false) + " "), XlsxFault::damaged);
  std::string deep;
  for (int i = 0; i < 100; ++i)
    deep += "<worksheet>";
  EXPECT_EQ(fault_of(deep), XlsxFault::damaged);
}

TEST(XlsxPieces, are_not_cut_from_a_document_with_a_type) {
  EXPECT_EQ(fault_of("<!DOCTYPE x SYSTEM \"http://example.org/x\"><worksheet/>"), XlsxFault::external_reference);
  EXPECT_EQ(fault_of("<worksheet><sheetData><row><!DOCTYPE x [<!ENTITY a \"b\">]></row></sheetData></worksheet>"),
            XlsxFault::external_reference);
}

TEST(XlsxPieces, have_a_largest_size) {
  const std::string head = "<worksheet><sheetData><row>", tail = "</row></sheetData></worksheet>";
  EXPECT_EQ(fault_of(head + std::string(15'000'000, 'x') + tail), std::nullopt);
  EXPECT_EQ(fault_of(head + std::string(20'000'000, 'x') + tail), XlsxFault::too_large);
  EXPECT_EQ(fault_of("<worksheet a='" + std::string(20'000'000, 'x') + "'/>"), XlsxFault::too_large);
  std::string cells;
  for (int i = 0; i < 600'000; ++i)
    cells += "<c/>";
  EXPECT_EQ(fault_of(head + cells + tail), XlsxFault::too_large);
}

}  // namespace
}  // namespace samenspel::xlsx
