// The parts of a workbook as XML: those that every one has, to be changed one by one.
#pragma once

#include <string>

#include <fmt/format.h>

#include "tests/importers/tables/zipped.hpp"

namespace samenspel::test {

inline const std::string kRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
inline const std::string kMain = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
inline const std::string kPackage = "http://schemas.openxmlformats.org/package/2006/relationships";

[[nodiscard]] inline std::string relation(const std::string& id, const std::string& kind, const std::string& target,
                                          const std::string& more = {}) {
  return fmt::format("<Relationship Id=\"{}\" Type=\"{}/{}\" Target=\"{}\" {}/>", id, kRelations, kind, target, more);
}
[[nodiscard]] inline std::string relations(const std::string& inside) {
  return fmt::format("<?xml version=\"1.0\"?>\n<Relationships xmlns=\"{}\">{}</Relationships>", kPackage, inside);
}
[[nodiscard]] inline std::string sheet_of(const std::string& rows, const std::string& behind = {}) {
  return fmt::format("<?xml version=\"1.0\"?>\n<worksheet xmlns=\"{}\"><sheetData>{}</sheetData>{}</worksheet>", kMain,
                     rows, behind);
}
[[nodiscard]] inline std::string strings_of(const std::string& inside) {
  return fmt::format("<sst xmlns=\"{}\">{}</sst>", kMain, inside);
}
[[nodiscard]] inline std::string styles_of(const std::string& formats, const std::string& styles) {
  return fmt::format(
      "<styleSheet xmlns=\"{}\"><numFmts>{}</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
      "<cellXfs>{}</cellXfs></styleSheet>",
      kMain, formats, styles);
}
[[nodiscard]] inline std::string workbook_of(const std::string& sheets, const std::string& properties = {}) {
  return fmt::format("<workbook xmlns=\"{}\" xmlns:r=\"{}\">{}<sheets>{}</sheets></workbook>", kMain, kRelations,
                     properties, sheets);
}

/// One sheet, Actoren; every part may be replaced. Those whose content is empty are left out.
struct Parts {
  std::string package = relations(relation("rId1", "officeDocument", "xl/workbook.xml"));
  std::string workbook = workbook_of("<sheet name=\"Actoren\" sheetId=\"1\" r:id=\"rId1\"/>");
  std::string links =
      relations(relation("rId1", "worksheet", "worksheets/sheet1.xml") +
                relation("rId2", "sharedStrings", "sharedStrings.xml") + relation("rId3", "styles", "styles.xml"));
  std::string strings = strings_of({});
  std::string styles = styles_of({}, {});
  std::string sheet = sheet_of({});
  ZipParts more;

  [[nodiscard]] ZipParts list() const {
    ZipParts out;
    const auto add = [&](const char* name, const std::string& content) {
      if (!content.empty()) out.emplace_back(name, content);
    };
    add("_rels/.rels", package);
    add("xl/workbook.xml", workbook);
    add("xl/_rels/workbook.xml.rels", links);
    add("xl/sharedStrings.xml", strings);
    add("xl/styles.xml", styles);
    add("xl/worksheets/sheet1.xml", sheet);
    out.insert(out.end(), more.begin(), more.end());
    return out;
  }
  [[nodiscard]] std::string zip(Packing packing = Packing::deflated) const { return zipped(list(), packing); }
};

}  // namespace samenspel::test
