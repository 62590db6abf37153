#include <sys/stat.h>

#include "cli/commands.hpp"
#include "render/exports/starter_file.hpp"
#include "support/files.hpp"

namespace samenspel {

int run_new(const Arguments& arguments, Talk& talk) {
  constexpr Text there{"{0} is there already and was left as it is; choose another name",
                       "{0} bestaat al en is gebleven zoals het was; kies een andere naam"};
  constexpr Text written{"{0} is written; now: samenspel check {0}", "{0} is geschreven; nu: samenspel check {0}"};
  const std::string& path = arguments.operands()[0];
  if (path == "-") {
    write_stdout(starter_file(talk.language()));
    return 0;
  }
  struct stat info {};
  if (::lstat(path.c_str(), &info) == 0) throw FileError(fill(there, {Words(path)}));
  write_file(path, starter_file(talk.language()));
  talk.note(fill(written, {Words(path)}));
  return 0;
}

}  // namespace samenspel
