#include "importers/tables/in_order.hpp"

#include <stdexcept>
#include <vector>

#include <gtest/gtest.h>

namespace samenspel {
namespace {

TEST(InOrder, MergesInTheOrderOfTheItems) {
  for (const int threads : {1, 2, 5}) {
    int given = 0;
    std::vector<int> merged;
    in_order<int, int>(
        threads,
        [&](int& item) {
          item = given;
          return given++ < 1000;
        },
        [](int item, int& result) { result = item * item; },
        [&](int item, int result) {
          EXPECT_EQ(result, item * item);
          merged.push_back(item);
        });
    ASSERT_EQ(merged.size(), 1000U);
    for (int i = 0; i < 1000; ++i)
      ASSERT_EQ(merged[static_cast<std::size_t>(i)], i);
  }
}

TEST(InOrder, EndsWithTheFirstFailureOfAnyStep) {
  for (const int threads : {1, 4}) {
    for (int step = 0; step < 3; ++step) {
      int given = 0;
      const auto fail = [&](int at, int item) {
        if (step == at && item == 100) throw std::runtime_error("no further");
      };
      EXPECT_THROW((in_order<int, int>(
                       threads,
                       [&](int& item) {
                         item = given;
                         fail(0, item);
                         return given++ < 1000;
                       },
                       [&](int item, int&) { fail(1, item); }, [&](int item, int) { fail(2, item); })),
                   std::runtime_error);
    }
  }
}

}  // namespace
}  // namespace samenspel
