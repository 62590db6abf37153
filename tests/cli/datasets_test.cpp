// The networks in datasets/: valid without a warning, and fit to be measured and drawn as they are.
#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/cli/run.hpp"

namespace samenspel {
namespace {

using test::Folder;
using testing::IsEmpty;

std::vector<std::string> datasets() {
  std::vector<std::string> out;
  for (const auto& entry : std::filesystem::directory_iterator(std::string(SAMENSPEL_SOURCE_DIR) + "/datasets"))
    if (entry.path().extension() == ".yaml") out.push_back(entry.path().string());
  std::sort(out.begin(), out.end());
  return out;
}

class Dataset : public testing::TestWithParam<std::string> {};

TEST_P(Dataset, PassesTheStrictCheck) {
  const Folder folder;
  const auto ran = folder.run({"check", "--strict", GetParam()});
  EXPECT_EQ(ran.status, 0) << ran.out;
}

TEST_P(Dataset, IsMeasuredAndDrawnWithoutARemarkButThatOnContacts) {
  const Folder folder;
  const auto measured = folder.run({"measure", GetParam()});
  EXPECT_EQ(measured.status, 0);
  EXPECT_THAT(measured.err, IsEmpty());
  const auto drawn = folder.run({"draw", GetParam(), "-o", "map.svg"});
  EXPECT_EQ(drawn.status, 0);
  EXPECT_THAT(drawn.err, testing::AnyOf(IsEmpty(), testing::EndsWith("the contacts of its events are drawn\n")));
}

INSTANTIATE_TEST_SUITE_P(All, Dataset, testing::ValuesIn(datasets()), [](const auto& which) {
  std::string name = std::filesystem::path(which.param).stem().string();
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
});

}  // namespace
}  // namespace samenspel
