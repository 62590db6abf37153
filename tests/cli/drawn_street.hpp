// A folder with one network file, for the tests of `draw`: draws it and looks at the SVG that came of it.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/cli/run.hpp"

namespace samenspel::test {

class DrawnStreet : public testing::Test {
 protected:
  explicit DrawnStreet(const std::string& network) { folder.write("x.yaml", network); }
  [[nodiscard]] Ran draw(std::vector<std::string> more, const std::string& out = "x.svg") const {
    more.insert(more.begin(), {"draw", "x.yaml", "-o", out});
    return folder.run(more);
  }
  /// Exit status 2, with this in the message, and nothing drawn.
  void expect_wrong(std::vector<std::string> more, const char* said) const {
    const auto ran = draw(std::move(more));
    EXPECT_EQ(ran.status, 2) << said;
    EXPECT_THAT(ran.err, testing::HasSubstr(said));
    EXPECT_FALSE(folder.has("x.svg"));
  }
  [[nodiscard]] std::string svg() const { return folder.read("x.svg"); }
  /// How often a text stands in the SVG.
  [[nodiscard]] std::size_t count(const std::string& what) const {
    const std::string text = svg();
    std::size_t found = 0;
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + 1))
      ++found;
    return found;
  }
  Folder folder;
};

}  // namespace samenspel::test
