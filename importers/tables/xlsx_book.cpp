#include "importers/tables/xlsx_book.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "importers/tables/xlsx_pieces.hpp"
#include "importers/tables/xlsx_xml.hpp"

namespace samenspel {
namespace xlsx {
namespace {

constexpr std::size_t kMostText = std::size_t{512} << 20;

/// Runs over the elements that the paths lead to.
template <typename Take>
void for_each_piece(PartReader read, std::vector<ElementPath> paths, XlsxFault wrong_root, const Take& take) {
  Pieces pieces(std::move(read), std::move(paths), wrong_root);
  pugi::xml_document document;
  while (const std::optional<Piece> piece = pieces.next())
    take(piece->path, parse_piece(document, piece->bytes));
}

struct Relation {
  std::string id, kind;  ///< the kind is the last step of its type, which says "strict" or not before
  std::string target;    ///< name of a part
  bool outside = false;
};

/// Name of the part that `target` is to a part in `folder`.
std::string resolved(std::string_view folder, std::string_view target) {
  std::string path(target.starts_with('/') ? "" : folder);
  path += '/';
  path += target;
  std::vector<std::string_view> steps;
  for (std::string_view rest = path; !rest.empty();) {
    const std::size_t slash = std::min(rest.find_first_of("/\\"), rest.size());
    const std::string_view step = rest.substr(0, slash);
    rest.remove_prefix(std::min(slash + 1, rest.size()));
    if (step == "..") {
      if (!steps.empty()) steps.pop_back();
    } else if (!step.empty() && step != ".") {
      steps.push_back(step);
    }
  }
  std::string out;
  for (const std::string_view step : steps) {
    if (!out.empty()) out += '/';
    out += step;
  }
  return out;
}

std::string_view folder_of(std::string_view part) {
  const std::size_t slash = part.rfind('/');
  return slash == std::string_view::npos ? std::string_view{} : part.substr(0, slash);
}

/// Those of a part, or for an empty name those of the package.
std::vector<Relation> relations_of(const Package& package, std::string_view part) {
  const std::string_view folder = folder_of(part);
  const std::string_view name = folder.empty() ? part : part.substr(folder.size() + 1);
  std::string at(folder);
  at.append(folder.empty() ? "" : "/").append("_rels/").append(name).append(".rels");
  std::vector<Relation> out;
  if (!package.has(at)) return out;
  for_each_piece(package.open(at), {{"Relationships", "Relationship"}}, XlsxFault::damaged,
                 [&](std::size_t, pugi::xml_node node) {
                   const std::string_view type = attribute(node, "Type"), target = attribute(node, "Target");
                   const std::size_t slash = type.rfind('/');
                   Relation relation;
                   relation.id = attribute(node, "Id");
                   relation.kind = slash == std::string_view::npos ? type : type.substr(slash + 1);
                   relation.outside = attribute(node, "TargetMode") == "External" || target.starts_with("//") ||
                                      target.find("://") != std::string_view::npos;
                   if (!relation.outside) relation.target = resolved(folder, target);
                   out.push_back(std::move(relation));
                 });
  return out;
}

/// The part that a relation leads to, which must be there.
const std::string& part_of(const Package& package, const Relation& relation) {
  if (relation.outside) throw XlsxTrouble{XlsxFault::external_reference};
  if (!package.has(relation.target)) throw XlsxTrouble{XlsxFault::damaged};
  return relation.target;
}

const Relation* first_of_kind(const std::vector<Relation>& relations, std::string_view kind) {
  for (const Relation& relation : relations) {
    if (relation.kind == kind) return &relation;
  }
  return nullptr;
}

std::string workbook_part(const Package& package) {
  const std::vector<Relation> relations = relations_of(package, "");
  const Relation* relation = first_of_kind(relations, "officeDocument");
  std::string part = "xl/workbook.xml";
  if (relation != nullptr) {
    part = part_of(package, *relation);
  } else if (!package.has(part)) {
    throw XlsxTrouble{XlsxFault::not_a_workbook};
  }
  // Excel's binary workbooks (.xlsb) are built like these, of parts that are no XML.
  if (part.ends_with(".bin")) throw XlsxTrouble{XlsxFault::not_a_workbook};
  return part;
}

std::vector<Shown> read_styles(PartReader read) {
  enum : std::size_t { format, style };
  std::map<std::uint32_t, Shown> formats;
  std::vector<std::uint32_t> format_of;
  for_each_piece(std::move(read), {{"styleSheet", "numFmts", "numFmt"}, {"styleSheet", "cellXfs", "xf"}},
                 XlsxFault::damaged, [&](std::size_t path, pugi::xml_node node) {
                   const std::uint32_t id = read_count(attribute(node, "numFmtId")).value_or(0);
                   if (path == format) {
                     formats[id] = shown_by_code(attribute(node, "formatCode"));
                   } else {
                     format_of.push_back(id);
                   }
                 });
  std::vector<Shown> out;
  out.reserve(format_of.size());
  for (const std::uint32_t id : format_of) {
    const auto own = formats.find(id);
    out.push_back(own != formats.end() ? own->second : shown_by(id));
  }
  return out;
}

struct Listed {
  SheetInfo sheet;
  std::string relation;
};

}  // namespace

namespace {

/// A text that is longer has a block of its own. Two neighbours hold more than one block together, so that 512 MB are
/// far fewer than the 4096 blocks that a slot can name.
constexpr std::uint32_t kBlockBits = 20;
constexpr std::size_t kBlock = std::size_t{1} << kBlockBits;

}  // namespace

SharedStrings::SharedStrings(PartReader read) {
  std::string text;
  std::size_t total = 0;
  for_each_piece(std::move(read), {{"sst", "si"}}, XlsxFault::damaged, [&](std::size_t, pugi::xml_node si) {
    text.clear();
    append_rich_text(text, si);
    total += text.size() + sizeof(Slot);
    if (total > kMostText) throw XlsxTrouble{XlsxFault::too_large};
    add(text);
  });
}

void SharedStrings::add(std::string_view text) {
  if (blocks_.empty() || blocks_.back().size() + text.size() > kBlock)
    blocks_.emplace_back().reserve(std::max(kBlock, text.size()));
  std::string& block = blocks_.back();
  // Behind a text that fills its block an empty one has nowhere to begin, and needs no place.
  const std::size_t offset = text.empty() ? 0 : block.size();
  slots_.push_back({static_cast<std::uint32_t>((blocks_.size() - 1) << kBlockBits | offset),
                    static_cast<std::uint32_t>(text.size())});
  block += text;
}

std::optional<std::string_view> SharedStrings::at(std::size_t index) const {
  if (index >= slots_.size()) return std::nullopt;
  const Slot slot = slots_[index];
  return std::string_view(blocks_[slot.begin >> kBlockBits]).substr(slot.begin & (kBlock - 1), slot.length);
}

}  // namespace xlsx

using namespace xlsx;

Workbook::Book::Book(std::string bytes) : package(std::move(bytes)) {
  const std::string part = workbook_part(package);
  enum : std::size_t { properties, sheet };
  std::vector<Listed> listed;
  for_each_piece(package.open(part), {{"workbook", "workbookPr"}, {"workbook", "sheets", "sheet"}},
                 XlsxFault::not_a_workbook, [&](std::size_t path, pugi::xml_node node) {
                   if (path == properties) {
                     const std::string_view epoch = attribute(node, "date1904");
                     since_1904 = epoch == "1" || epoch == "true" || epoch == "on";
                     return;
                   }
                   Listed one;
                   append_unescaped(one.sheet.name, attribute(node, "name"));
                   const std::string_view state = attribute(node, "state");
                   one.sheet.hidden = state == "hidden" || state == "veryHidden";
                   one.relation = prefixed_attribute(node, "id");
                   listed.push_back(std::move(one));
                 });

  const std::vector<Relation> relations = relations_of(package, part);
  std::map<std::string_view, const Relation*> by_id;
  for (const Relation& relation : relations)
    by_id.emplace(relation.id, &relation);
  for (Listed& one : listed) {
    const auto found = by_id.find(one.relation);
    if (found == by_id.end()) throw XlsxTrouble{XlsxFault::damaged};
    const Relation& relation = *found->second;
    if (!relation.outside && relation.kind != "worksheet") continue;
    parts.push_back(part_of(package, relation));
    sheets.push_back(std::move(one.sheet));
  }
  if (const Relation* found = first_of_kind(relations, "styles"))
    styles = read_styles(package.open(part_of(package, *found)));
  if (const Relation* found = first_of_kind(relations, "sharedStrings"))
    strings = SharedStrings(package.open(part_of(package, *found)));
}

}  // namespace samenspel
