#include "graph/windows.hpp"

#include <string>

#include <gtest/gtest.h>

namespace samenspel {
namespace {

Day day(int year, int month, int of_month) {
  return days_from_civil(year, month, of_month);
}

std::string text(const std::vector<Window>& windows) {
  std::string out;
  for (const Window& window : windows)
    out += (out.empty() ? "" : ", ") + date_of(window.from).text() + "/" + date_of(window.until).text();
  return out;
}

TEST(Length, IsANumberAndAUnit) {
  for (const auto& [given, count, unit] : {std::tuple{"90d", 90, Length::Unit::days},
                                           {"6w", 6, Length::Unit::weeks},
                                           {"3m", 3, Length::Unit::months},
                                           {"1y", 1, Length::Unit::years},
                                           {"1j", 1, Length::Unit::years}}) {
    const auto length = read_length(given);
    ASSERT_TRUE(length) << given;
    EXPECT_EQ(length->count, count);
    EXPECT_EQ(length->unit, unit);
  }
  for (const char* wrong : {"", "d", "3", "0d", "-1m", "1.5y", "3 m", "1q", "100001d", "99999999999d", "m3"})
    EXPECT_FALSE(read_length(wrong)) << wrong;
}

TEST(Later, KeepsToTheCalendar) {
  const Length month{1, Length::Unit::months}, year{1, Length::Unit::years}, week{1, Length::Unit::weeks};
  EXPECT_EQ(later(day(2023, 1, 31), month, 1), day(2023, 2, 28));
  EXPECT_EQ(later(day(2024, 1, 31), month, 1), day(2024, 2, 29));
  EXPECT_EQ(later(day(2023, 1, 31), month, 2), day(2023, 3, 31));
  EXPECT_EQ(later(day(2023, 11, 30), month, 14), day(2025, 1, 30));
  EXPECT_EQ(later(day(2024, 2, 29), year, 1), day(2025, 2, 28));
  EXPECT_EQ(later(day(2024, 2, 29), year, 4), day(2028, 2, 29));
  EXPECT_EQ(later(day(2023, 12, 28), week, 1), day(2024, 1, 4));
  EXPECT_EQ(later(day(2023, 12, 28), week, 0), day(2023, 12, 28));
  EXPECT_EQ(later(day(9999, 6, 1), year, 100'000), day(9999, 12, 31));
}

TEST(Windows, StepUntilOneReachesTheLastDay) {
  const Window all{day(2021, 3, 1), day(2023, 6, 30)};
  const Length year{1, Length::Unit::years}, half{6, Length::Unit::months};
  EXPECT_EQ(text(*windows_over(all, year, year, 100)),
            "2021-03-01/2022-02-28, 2022-03-01/2023-02-28, "
            "2023-03-01/2024-02-29");
  EXPECT_EQ(text(*windows_over(all, year, half, 100)),
            "2021-03-01/2022-02-28, 2021-09-01/2022-08-31, "
            "2022-03-01/2023-02-28, 2022-09-01/2023-08-31");
  // Windows shorter than their steps leave days between them, which the caller asked for.
  EXPECT_EQ(text(*windows_over({day(2024, 1, 1), day(2024, 2, 10)}, {1, Length::Unit::weeks}, {1, Length::Unit::months},
                               100)),
            "2024-01-01/2024-01-07, 2024-02-01/2024-02-07");
  EXPECT_EQ(text(*windows_over({day(2024, 5, 5), day(2024, 5, 5)}, half, half, 100)), "2024-05-05/2024-11-04");
  EXPECT_FALSE(windows_over(all, {1, Length::Unit::days}, {1, Length::Unit::days}, 100));
}

TEST(DaysOf, SpanAllThatHasADate) {
  Network network;
  EXPECT_FALSE(days_of(network));
  network.ties.add({0, 0, true, 1, {}, false, Date(2021, 5, 0), {}, {}, {}});
  EXPECT_EQ(text({*days_of(network)}), "2021-05-01/2021-05-31");
  network.period = {Date(2020, 0, 0), {}};
  EXPECT_EQ(text({*days_of(network)}), "2020-01-01/2021-05-31");
  network.as_of = Date(2022, 2, 3);
  EXPECT_EQ(text({*days_of(network)}), "2020-01-01/2022-02-03");
  network.stories.emplace_back().date = {Date(2019, 12, 31), Date(2020, 1, 1)};
  EXPECT_EQ(text({*days_of(network)}), "2019-12-31/2022-02-03");
}

}  // namespace
}  // namespace samenspel
