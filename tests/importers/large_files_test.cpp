// Files with very many mistakes or repeats: all are counted, and reading stays linear (a test that hangs is stopped by
// its time limit).
#include <gtest/gtest.h>

#include "tests/importers/read.hpp"

namespace samenspel {
namespace {

std::size_t errors_of(std::string text) {
  return read_text(std::move(text)).diagnostics.count(Severity::error);
}

TEST(LargeFiles, have_all_their_errors_counted) {
  std::string text = "actors: {Jan: resident, Truus: official}\nties:\n";
  for (int i = 0; i < 20'000; ++i)
    text += "  - Jan -- Trus" + std::to_string(i) + "x\n";
  EXPECT_EQ(errors_of(text), 20'000U);
}

TEST(LargeFiles, may_repeat_one_tie_many_times) {
  std::string text = "actors: {Jan: resident, Truus: official}\nties:\n";
  for (int i = 0; i < 20'000; ++i)
    text += "  - Jan -- Truus\n";
  EXPECT_EQ(read_text(text).diagnostics.count(Severity::warning), 19'999U);
}

TEST(LargeFiles, may_repeat_one_tie_at_many_times) {
  std::string text = "actors: {Jan: resident, Truus: official}\nties:\n";
  for (int i = 1; i <= 9'000; ++i)
    text += fmt::format("  - {{from: Jan, to: Truus, since: {0:04}, until: {0:04}}}\n", i);
  EXPECT_EQ(read_text(text).diagnostics.list().size(), 0U);
}

TEST(LargeFiles, may_hold_one_name_with_many_arrows) {
  std::string text = "actors: {Jan: resident, Truus: official}\nties:\n  - Jan";
  for (int i = 0; i < 50'000; ++i)
    text += " -- Jan";
  EXPECT_EQ(errors_of(text), 1U);
}

TEST(LargeFiles, may_repeat_one_key_many_times) {
  std::string text = "actors:\n";
  for (int i = 0; i < 20'000; ++i)
    text += "  Jan: resident\n";
  EXPECT_EQ(errors_of(text), 19'999U);
}

TEST(LargeFiles, may_hold_quotes_that_are_never_closed) {
  std::string text = "actors:\n";
  for (int i = 0; i < 20'000; ++i)
    text += "  't Huis " + std::to_string(i) + ": resident\n";
  EXPECT_EQ(errors_of(text), 20'000U);
  std::string flow = "actors: {";
  for (int i = 0; i < 20'000; ++i)
    flow += "'t Huis " + std::to_string(i) + ": resident, ";
  EXPECT_EQ(errors_of(flow + "}"), 20'000U);
}

TEST(LargeFiles, have_room_for_65535_kinds_of_tie) {
  std::string text = "actors: {Jan: resident, Truus: official}\nties:\n";
  for (int i = 0; i < 66'000; ++i)
    text += "  - Jan -> Truus: k" + std::to_string(i) + "\n";
  const ReadNetwork read = read_text(text);
  ASSERT_EQ(read.diagnostics.count(Severity::error), 1U);
  EXPECT_EQ(read.diagnostics.list()[0].code, Code::too_many);
}

}  // namespace
}  // namespace samenspel
