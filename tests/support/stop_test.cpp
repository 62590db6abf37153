#include "support/stop.hpp"

#include <gtest/gtest.h>

namespace samenspel {
namespace {

static_assert(std::atomic<bool>::is_always_lock_free, "a signal handler may set it");

TEST(Stop, ThrowsOnlyWhenAskedFor) {
  EXPECT_NO_THROW(check_stop());
  stop_requested = true;
  EXPECT_THROW(check_stop(), Stopped);
  stop_requested = false;
  EXPECT_NO_THROW(check_stop());
}

}  // namespace
}  // namespace samenspel
