// Text as roff: what is printed is what was meant, whatever roff makes of dots, quotes and dashes.
#include "cli/manual.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samenspel {
namespace {

using testing::HasSubstr;

TEST(RoffText, DashesAreMinusSignsInWhatIsTypedAndHyphensInWords) {
  EXPECT_EQ(roff_text("a p-value; --layout-seconds 60, or - for what is piped in"),
            "a p-value; \\-\\-layout\\-seconds 60, or \\- for what is piped in\n");
  EXPECT_EQ(roff_text("since 2024-03-14 (see samenspel-draw(1))"), "since 2024\\-03\\-14 (see samenspel\\-draw(1))\n");
}

TEST(RoffText, QuotesAndBackslashesAndSignsBeyondAsciiAreNamed) {
  EXPECT_EQ(roff_text(R"(the machine's "own" C:\x ~)"), "the machine's \\(dqown\\(dq C:\\ex \\(ti\n");
  EXPECT_EQ(roff_text("één idee, 0…1"), "\\('e\\('en idee, 0\\[u2026]1\n");
}

TEST(RoffText, ALineNeverBeginsWithWhatRoffTakesForARequest) {
  EXPECT_EQ(roff_text(".yaml is read"), "\\&.yaml is read\n");
  EXPECT_EQ(roff_text("'t Pannetje"), "\\&'t Pannetje\n");
}

TEST(RoffText, EachSentenceBeginsALineAndNoneIsLongerThan78) {
  EXPECT_EQ(roff_text("One thing. Another, as in a.b, e.g. this."), "One thing.\nAnother, as in a.b, e.g. this.\n");
  const std::string forty = "forty times a word ";
  std::string many;
  for (int i = 0; i < 40; ++i)
    many += forty;
  std::size_t width = 0;
  for (const char c : roff_text(many)) {
    width = c == '\n' ? 0 : width + 1;
    EXPECT_LE(width, 78U);
  }
}

TEST(Manual, ThePageOfACommandHasItsOptionsStatusesAndExamples) {
  for (const CommandRow& command : all_commands())
    for (const Language language : {Language::en, Language::nl}) {
      const std::string page = command_manual(command, language, "2026-11-24");
      for (const OptionRow* row : options_of(command)) {
        std::string name;
        for (const char c : "--" + std::string(row->name))
          name += c == '-' ? "\\-" : std::string(1, c);
        EXPECT_THAT(page, HasSubstr("\\fB" + name + "\\fR")) << command.name;
      }
      EXPECT_THAT(page, HasSubstr("\n.TP\n\\fB70\\fR\n"));
      for (const Example& example : command.examples)
        EXPECT_THAT(page, HasSubstr(roff_text(example.meaning.in(language))));
    }
}

TEST(Manual, TheFormatsOfACommandStandInItsOwnPageOnly) {
  const auto page_of = [](std::string_view name) {
    for (const CommandRow& command : all_commands())
      if (command.name == name) return command_manual(command, Language::en, "2026-11-24");
    return std::string();
  };
  EXPECT_THAT(page_of("check"), HasSubstr("\\fB\\-\\-format\\fR \\fBtext\\fR|\\fBjson\\fR\n"));
  EXPECT_THAT(page_of("draw"), testing::Not(HasSubstr("\\-\\-format")));
}

}  // namespace
}  // namespace samenspel
