#include "metrics/sweeps/blocks.hpp"

#include <atomic>
#include <numeric>
#include <stdexcept>

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

}  // namespace
}  // namespace samenspel
