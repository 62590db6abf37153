#include "render/map/box_index.hpp"

#include <algorithm>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace samenspel {
namespace {

Box any_box() {
  const double x = *rc::gen::inRange(-100, 100), y = *rc::gen::inRange(-100, 100);
  return {x, y, x + *rc::gen::inRange(1, 60), y + *rc::gen::inRange(1, 60)};
}

RC_GTEST_PROP(BoxIndex, FindsWhatOneByOneFindsAndEachOnce, ()) {
  BoxIndex index(*rc::gen::inRange(1, 50));
  const int n = *rc::gen::inRange(0, 40);
  for (int i = 0; i < n; ++i)
    index.add(any_box());
  const Box asked = any_box();
  std::vector<std::uint32_t> found, expected;
  index.each(asked, [&](std::uint32_t i) { found.push_back(i); });
  std::sort(found.begin(), found.end());
  for (std::uint32_t i = 0; i < index.boxes().size(); ++i)
    if (overlap(asked, index.boxes()[i])) expected.push_back(i);
  RC_ASSERT(found == expected);
  RC_ASSERT(index.any(asked) == !expected.empty());
}

}  // namespace
}  // namespace samenspel
