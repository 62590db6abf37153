// Workbooks that another program wrote: openpyxl, by write_workbook.py beside this file.
#include <cstdlib>
#include <filesystem>

#include <gtest/gtest.h>
#include <unistd.h>

#include "importers/tables/xlsx.hpp"
#include "support/files.hpp"
#include "tests/importers/tables/workbooks.hpp"

namespace samenspel {
namespace {

using namespace test;

using Texts = std::vector<std::string>;

std::string written(const std::string& epoch) {
  const std::filesystem::path file =
      std::filesystem::temp_directory_path() / fmt::format("samenspel-{}-{}.xlsx", ::getpid(), epoch);
  // Debian's Python by its path: another one that stands first in PATH lacks the packages of script/packages.
  const std::string command = fmt::format("/usr/bin/python3 '{}/tests/importers/tables/write_workbook.py' '{}' {}",
                                          SAMENSPEL_SOURCE_DIR, file.string(), epoch);
  EXPECT_EQ(std::system(command.c_str()), 0);
  std::string bytes = read_file(file.string());
  std::filesystem::remove(file);
  return bytes;
}

TEST(XlsxOfOpenpyxl, reads_as_it_was_written) {
  for (const char* epoch : {"1900", "1904"}) {
    const Workbook workbook = open_workbook(written(epoch));
    ASSERT_EQ(workbook.sheets().size(), 2U);
    EXPECT_EQ(workbook.sheets()[0].name, "Actoren");
    EXPECT_FALSE(workbook.sheets()[0].hidden);
    EXPECT_EQ(workbook.sheets()[1].name, "Geheim");
    EXPECT_TRUE(workbook.sheets()[1].hidden);

    const ReadSheet actors = read_sheet(workbook, 0);
    EXPECT_EQ(actors.fault, std::nullopt);
    EXPECT_EQ(actors.rows,
              (Texts{"1|id|sector|sinds|leeftijd|lid|notitie",
                     "2|Jan|bewoner\x7Condernemer|2011-03-14|30|true|  caf\xC3\xA9 \xF0\x9F\x8C\xB3\nregel 2",
                     "3|Truus & Co <x>||1999-12-31|0.3|false|ja", "5|12:30|ambtenaar|09:30|0.001||#N/A", "7|samen"}));
    EXPECT_EQ(actors.errors, Texts{"F5"});
    EXPECT_EQ(actors.merged, (std::vector<CellRange>{{{7, 1}, {8, 2}}}));
    EXPECT_EQ(read_sheet(workbook, 1).rows, Texts{"3|||12345678901"});
  }
}

}  // namespace
}  // namespace samenspel
