#include "support/threads.hpp"

#include <atomic>
#include <numeric>
#include <stdexcept>
#include <vector>

#include <gtest/gtest.h>

namespace samenspel {
namespace {

TEST(Blocks, AreAddedOnceEachInTheirOrder) {
  for (const int threads : {-1, 0, 1, 2, 5, 64}) {
    std::vector<std::size_t> added;
    in_blocks(
        40, threads, [] { return std::size_t{0}; },
        [](std::size_t& worker, std::size_t block) { worker = block * block; },
        [&](const std::size_t& worker, std::size_t block) {
          EXPECT_EQ(worker, block * block);
          added.push_back(block);
        });
    std::vector<std::size_t> expected(40);
    std::iota(expected.begin(), expected.end(), 0U);
    EXPECT_EQ(added, expected) << threads;
  }
}

TEST(Blocks, OfNoWorkDoNothing) {
  in_blocks(
      0, 4, [] { return 0; }, [](int&, std::size_t) { FAIL(); }, [](const int&, std::size_t) { FAIL(); });
}

TEST(Blocks, HandOnWhatOneThrows) {
  for (const int threads : {1, 3}) {
    std::atomic<int> begun = 0;
    EXPECT_THROW(in_blocks(
                     1000, threads, [] { return 0; },
                     [&](int&, std::size_t block) {
                       ++begun;
                       if (block == 7) throw std::runtime_error("seven");
                     },
                     [](const int&, std::size_t) {}),
                 std::runtime_error);
    EXPECT_LT(begun, 1000);
  }
}

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

TEST(Shares, CoverAllInOrderAndDifferByOneAtMost) {
  for (const std::size_t size : {0, 1, 7, 100})
    for (const std::size_t shares : {1, 2, 3, 8}) {
      EXPECT_EQ(share_begin(size, 0, shares), 0U);
      EXPECT_EQ(share_begin(size, shares, shares), size);
      for (std::size_t share = 0; share < shares; ++share) {
        const std::size_t length = share_begin(size, share + 1, shares) - share_begin(size, share, shares);
        EXPECT_GE(length, size / shares);
        EXPECT_LE(length, size / shares + 1);
      }
    }
}

TEST(Shares, RunOnceEachAndHandOnWhatOneThrows) {
  std::vector<int> runs(5, 0);
  in_shares(runs.size(), [&](std::size_t share) { ++runs[share]; });
  EXPECT_EQ(runs, std::vector<int>(5, 1));
  for (const std::size_t bad : {0, 2})
    EXPECT_THROW(in_shares(3,
                           [&](std::size_t share) {
                             if (share == bad) throw std::runtime_error("no further");
                           }),
                 std::runtime_error);
}

}  // namespace
}  // namespace samenspel
