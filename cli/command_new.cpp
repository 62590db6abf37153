#include <sys/stat.h>

#include "cli/commands.hpp"
#include "render/exports/starter_file.hpp"
#include "render/exports/starter_workbook.hpp"
#include "support/files.hpp"
#include "support/unicode.hpp"

namespace samenspel {

namespace {

bool ends_in(std::string_view path, std::string_view ending) {
  return path.size() > ending.size() && folded(path.substr(path.size() - ending.size())) == ending;
}

/// Names that promise another kind of file than is written.
void refuse_other_endings(const std::string& path) {
  constexpr Text other{"new writes a network file (.yaml) or a workbook (.xlsx), not {0}",
                       "new schrijft een netwerkbestand (.yaml) of een werkmap (.xlsx), geen {0}"};
  for (const std::string_view ending : {".xls", ".xlsm", ".ods", ".csv", ".tsv", ".docx", ".json"})
    if (ends_in(path, ending)) throw UsageError(fill(other, {Words(ending)}));
}

}  // namespace

int run_new(const Arguments& arguments, Talk& talk) {
  constexpr Text there{"{0} is there already and was left as it is; choose another name",
                       "{0} bestaat al en is gebleven zoals het was; kies een andere naam"};
  constexpr Text written{"{0} is written; now: samenspel check {0}", "{0} is geschreven; nu: samenspel check {0}"};
  const std::string& path = arguments.operands()[0];
  if (path == "-") {
    write_stdout(starter_file(talk.language()));
    return 0;
  }
  refuse_other_endings(path);
  struct stat info {};
  if (::lstat(path.c_str(), &info) == 0) throw FileError(fill(there, {Words(path)}));
  if (ends_in(path, ".xlsx")) {
    write_file(path, starter_workbook(talk.language()));
  } else {
    write_file(path, starter_file(talk.language()));
  }
  talk.note(fill(written, {Words(path)}));
  return 0;
}

}  // namespace samenspel
