#include "render/diagnostics/diagnostics_text.hpp"

#include <gtest/gtest.h>

namespace samenspel {
namespace {

Sources one(std::string bytes) {
  Sources sources;
  sources.emplace_back("net.yaml", std::move(bytes));
  return sources;
}

Diagnostics unknown(std::size_t begin, std::size_t end, const std::string& name) {
  Diagnostics out;
  out.add({Code::actor_unknown, make_place(0, begin, end), {Words(name)}, {}, {}});
  return out;
}

TEST(DiagnosticsText, MarksTheSpanUnderTheLine) {
  //                        0123456 8
  const Sources sources = one("a: b\nties: [Jan -- Trus]\n");
  EXPECT_EQ(diagnostics_text(sources, unknown(19, 23, "Trus"), {}),
            "net.yaml:2:15: error: " + sentence(unknown(19, 23, "Trus").list()[0], Language::en) +
                " [actor-unknown]\n"
                "  2 | ties: [Jan -- Trus]\n"
                "    |               ^^^^\n");
}

TEST(DiagnosticsText, TheMarkStandsRightBelowWideAndJoinedSigns) {
  const Sources sources = one("中é: x\n");  // 中 is 3 bytes and 2 columns wide, é is 2 bytes
  const std::string text = diagnostics_text(sources, unknown(7, 8, "x"), {});
  EXPECT_NE(text.find("net.yaml:1:5: "), std::string::npos) << text;
  EXPECT_NE(text.find("  1 | 中é: x\n    |      ^\n"), std::string::npos) << text;
}

TEST(DiagnosticsText, WarningsAreLeftOutWhereAskedAndCalledErrorsWhenStrict) {
  Diagnostics warnings;
  for (const CodeRow& row : all_codes())
    if (row.severity == Severity::warning) {
      warnings.add({row.code, make_place(0, 0, 1), {Words("x"), Words("y"), Words("z")}, {}, {}});
      break;
    }
  ASSERT_EQ(warnings.list().size(), 1U);
  const Sources sources = one("a: b\n");
  DiagnosticsStyle style;
  EXPECT_NE(diagnostics_text(sources, warnings, style).find(": warning: "), std::string::npos);
  style.language = Language::nl;
  EXPECT_NE(diagnostics_text(sources, warnings, style).find(": let op: "), std::string::npos);
  style.warnings = false;
  EXPECT_EQ(diagnostics_text(sources, warnings, style), "");
  style = {};
  style.warnings_are_errors = true;
  EXPECT_NE(diagnostics_text(sources, warnings, style).find(": error: "), std::string::npos);
}

TEST(DiagnosticsText, AtTheEndOfTheFileThereIsStillAMark) {
  const Sources sources = one("a: b");
  EXPECT_NE(diagnostics_text(sources, unknown(4, 4, "x"), {}).find("  1 | a: b\n    |     ^\n"), std::string::npos);
}

}  // namespace
}  // namespace samenspel
