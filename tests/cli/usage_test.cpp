// What the program says of itself and of wrong usage.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "cli/options.hpp"
#include "tests/cli/run.hpp"

namespace samenspel {
namespace {

using test::Folder;
using testing::HasSubstr;
using testing::IsEmpty;

TEST(Usage, VersionAndHelpGoToStdout) {
  const Folder folder;
  const auto version = folder.run({"--version"});
  EXPECT_EQ(version.status, 0);
  EXPECT_EQ(version.out.rfind("samenspel 0.", 0), 0U) << version.out;
  const auto help = folder.run({"--help"});
  EXPECT_EQ(help.status, 0);
  for (const CommandRow& command : all_commands())
    EXPECT_THAT(help.out, HasSubstr(std::string(command.name)));
  EXPECT_THAT(folder.run({"--help", "--lang", "nl"}).out, HasSubstr("OPDRACHT"));
  EXPECT_THAT(folder.run({"--help"}, {}, {"LC_ALL=nl_NL.UTF-8"}).out, HasSubstr("OPDRACHT"));
}

TEST(Usage, WithoutACommandItShowsTheHelpAndStatus2) {
  const Folder folder;
  const auto ran = folder.run({});
  EXPECT_EQ(ran.status, 2);
  EXPECT_THAT(ran.out, HasSubstr("samenspel COMMAND"));
}

TEST(Usage, EveryCommandHasHelpOfAtMost80ColumnsInBothLanguages) {
  for (const CommandRow& command : all_commands())
    for (const Language language : {Language::en, Language::nl}) {
      const std::string help = command_help(command, language);
      std::size_t column = 0;
      for (const char c : help) {
        column = c == '\n' ? 0 : column + ((static_cast<unsigned char>(c) & 0xC0) == 0x80 ? 0 : 1);
        ASSERT_LE(column, 80U) << help;
      }
    }
}

TEST(Usage, UnknownCommandSuggestsTheNearest) {
  const Folder folder;
  const auto ran = folder.run({"mesure", "x.yaml"});
  EXPECT_EQ(ran.status, 2);
  EXPECT_THAT(ran.err, HasSubstr("did you mean measure?"));
  EXPECT_THAT(folder.run({"mesure", "--lang", "nl"}).err, HasSubstr("bedoelde u measure?"));
  for (const char* later : {"poster", "report", "advise", "convert"})
    EXPECT_EQ(folder.run({later, "x.yaml"}).status, 2) << later;
}

TEST(Usage, UnknownOptionSuggestsTheNearest) {
  const Folder folder;
  folder.write("x.yaml", test::kSmall);
  const auto ran = folder.run({"measure", "--mesures", "degree", "x.yaml"});
  EXPECT_EQ(ran.status, 2);
  EXPECT_THAT(ran.err, HasSubstr("did you mean --measures?"));
  EXPECT_THAT(ran.out, IsEmpty());
  const auto dutch = folder.run({"draw", "x.yaml", "-o", "x.svg", "--vieuw=map", "--lang", "nl"});
  EXPECT_EQ(dutch.status, 2);
  EXPECT_THAT(dutch.err, HasSubstr("bedoelde u --view?"));
}

TEST(Usage, WrongValuesNameTheOptionAndWhatItTakes) {
  const Folder folder;
  folder.write("x.yaml", test::kSmall);
  const auto expect_wrong = [&](std::vector<std::string> words, const char* said) {
    const auto ran = folder.run(std::move(words));
    EXPECT_EQ(ran.status, 2) << said;
    EXPECT_THAT(ran.err, HasSubstr(said));
    EXPECT_THAT(ran.out, IsEmpty());
  };
  expect_wrong({"measure", "x.yaml", "--format", "jsn"}, "did you mean json?");
  expect_wrong({"measure", "x.yaml", "--direction", "sideways"}, "--direction takes auto, directed or undirected");
  expect_wrong({"measure", "x.yaml", "--level", "sector"},
               "--level takes actors, ties, sectors, pairs, initiatives, levels, sides, network or reach");
  expect_wrong({"measure", "x.yaml", "--measures", "betweeness"}, "did you mean betweenness?");
  expect_wrong({"measure", "x.yaml", "--measures", "bridge", "--level", "actors"},
               "none of these measures exists at the level actors");
  expect_wrong({"measure", "x.yaml", "--layer", "ask"}, "did you mean asks?");
  expect_wrong({"measure", "x.yaml", "--from", "31-2-2024"}, "--from takes a date");
  expect_wrong({"measure", "x.yaml", "--from", "2024", "--until", "2023"}, "comes before");
  expect_wrong({"measure", "x.yaml", "--window", "1x", "--level", "initiatives"}, "--window takes a length of time");
  expect_wrong({"draw", "x.yaml", "-o", "x.svg", "--view", "timeline", "--window", "1x"}, "not \"1x\"");
  expect_wrong({"measure", "x.yaml", "--seed", "-1"}, "--seed takes a whole number");
  expect_wrong({"measure", "x.yaml", "--threads", "0"}, "--threads takes a whole number");
  expect_wrong({"measure", "x.yaml", "--audience", "everyone"}, "--audience takes owner, internal or public");
  expect_wrong({"measure", "x.yaml", "--lang", "fr"}, "--lang takes nl or en");
  expect_wrong({"measure", "x.yaml", "--format"}, "--format needs a value");
  expect_wrong({"measure", "x.yaml", "--weighted=maybe"}, "--weighted");
  expect_wrong({"measure"}, "needs a file");
  expect_wrong({"measure", "x.yaml", "y.yaml"}, "y.yaml");
  expect_wrong({"draw", "x.yaml"}, "-o");
  expect_wrong({"draw", "x.yaml", "-o", "x.jpg"}, ".svg, .pdf, .png or .dot");
  expect_wrong({"draw", "x.yaml", "-o", "x.svg", "--view", "mapp"}, "did you mean map?");
  expect_wrong({"draw", "x.yaml", "-o", "x.svg", "--layout-seconds", "soon"}, "--layout-seconds takes a whole number");
  expect_wrong({"explain", "constrain"}, "did you mean constraint?");
  expect_wrong({"explain", "haasje-ovr"}, "did you mean Haasje-over?");
  EXPECT_EQ(folder.names(), (std::vector<std::string>{"x.yaml"}));
}

TEST(Usage, OptionsMayStandBeforeTheCommandAndValuesBehindAnEqualsSign) {
  const Folder folder;
  folder.write("x.yaml", test::kSmall);
  const auto one = folder.run({"--lang", "nl", "measure", "--format=csv", "--measures=degree", "x.yaml"});
  const auto two = folder.run({"measure", "x.yaml", "--measures", "degree", "--format", "csv", "--lang", "nl"});
  EXPECT_EQ(one.status, 0) << one.err;
  EXPECT_EQ(one.out, two.out);
}

TEST(Usage, AFileWhoseNameBeginsWithADashComesBehindTwoDashes) {
  const Folder folder;
  folder.write("-x.yaml", test::kSmall);
  EXPECT_EQ(folder.run({"check", "--", "-x.yaml"}).status, 0);
}

}  // namespace
}  // namespace samenspel
