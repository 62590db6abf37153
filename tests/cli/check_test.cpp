// samenspel check: what it prints and how it ends.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "tests/cli/run.hpp"

namespace samenspel {
namespace {

using test::Folder;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr const char* kWrong = "title: Wrong\nactors:\n  Ann Ex: resident\n  Bo: official\nties:\n  - Ann Ex -- Bob\n";

TEST(Check, AGoodFileIsSaidToBeGood) {
  const Folder folder;
  folder.write("x.yaml", test::kSmall);
  const auto ran = folder.run({"check", "x.yaml"});
  EXPECT_EQ(ran.status, 0);
  EXPECT_EQ(ran.out, "x.yaml: nothing wrong: 4 actors, 3 ties, 0 events\n");
  EXPECT_THAT(ran.err, IsEmpty());
  EXPECT_EQ(folder.run({"check", "--lang", "nl", "x.yaml"}).out,
            "x.yaml: in orde: 4 actoren, 3 relaties, 0 gebeurtenissen\n");
}

TEST(Check, AMistakeIsShownWithItsLineACaretAndWhatToWrite) {
  const Folder folder;
  folder.write("x.yaml", kWrong);
  const auto ran = folder.run({"check", "x.yaml"});
  EXPECT_EQ(ran.status, 1);
  EXPECT_THAT(ran.out, HasSubstr("x.yaml:6:15: error: "));
  EXPECT_THAT(ran.out, HasSubstr("  6 |   - Ann Ex -- Bob\n    |               ^^^\n  write instead: Bo\n"));
  const auto dutch = folder.run({"check", "--lang", "nl", "x.yaml"});
  EXPECT_THAT(dutch.out, HasSubstr("x.yaml:6:15: fout: "));
  EXPECT_THAT(dutch.out, HasSubstr("schrijf in plaats daarvan: Bo"));
}

TEST(Check, AFileWithErrorsIsToldOfInItsOwnLanguage) {
  const Folder folder;
  folder.write("x.yaml", "taal: nl\nactoren: {Ann: bewoner, Bo: gemeente}\nrelaties: [Ann -- Bob]\n");
  for (const char* command : {"check", "measure"}) {
    const auto ran = folder.run({command, "x.yaml"});
    EXPECT_THAT(ran.out + ran.err, HasSubstr("x.yaml:3:19: fout: er is geen actor \"Bob\"")) << command;
  }
  EXPECT_THAT(folder.run({"check", "--lang", "en", "x.yaml"}).out, HasSubstr("error: there is no actor"));
}

TEST(Check, ColoursOnlyWhereAskedFor) {
  const Folder folder;
  folder.write("x.yaml", kWrong);
  EXPECT_THAT(folder.run({"check", "x.yaml"}).out, testing::Not(HasSubstr("\033[")));
  EXPECT_THAT(folder.run({"check", "x.yaml", "--color", "always"}).out, HasSubstr("\033["));
}

TEST(Check, JsonFollowsItsSchema) {
  const Folder folder;
  folder.write("x.yaml", kWrong);
  const auto ran = folder.run({"check", "--format", "json", "x.yaml"});
  EXPECT_EQ(ran.status, 1);
  const auto json = nlohmann::json::parse(ran.out);
  EXPECT_EQ(json["schema"], "samenspel-check/1");
  EXPECT_EQ(json["files"][0]["file"], "x.yaml");
  EXPECT_EQ(json["files"][0]["errors"], 1);
  const auto& first = json["diagnostics"][0];
  EXPECT_EQ(first["line"], 6);
  EXPECT_EQ(first["column"], 15);
  EXPECT_EQ(first["end_column"], 18);
  EXPECT_EQ(first["suggestion"], "Bo");
  EXPECT_TRUE(first["sheet"].is_null());
  EXPECT_TRUE(first["cell"].is_null());
  EXPECT_TRUE(first["related"].is_array());
}

TEST(Check, StrictMakesWarningsErrors) {
  const Folder folder;
  folder.write("x.yaml", "actors:\n  Ann: resident\n  Bo: official\n  Lone: business\nties:\n  - Ann -- Bo\n");
  EXPECT_EQ(folder.run({"check", "x.yaml"}).status, 0);
  EXPECT_THAT(folder.run({"check", "x.yaml"}).out, HasSubstr("0 errors and 1 warning"));
  const auto strict = folder.run({"check", "--strict", "x.yaml"});
  EXPECT_EQ(strict.status, 1);
  EXPECT_THAT(strict.out, HasSubstr("1 error and 0 warnings"));
}

TEST(Check, OfManyErrorsAHundredAreShownAndAllCounted) {
  std::string text = "actors:\n  Jan: resident\n  Truus: official\nties:\n";
  for (int i = 0; i < 130; ++i)
    text += "  - Jan -- Nobody number " + std::to_string(1000 + i) + "\n";
  const Folder folder;
  folder.write("x.yaml", text);
  const auto ran = folder.run({"check", "x.yaml"});
  EXPECT_THAT(ran.out, HasSubstr("30 more errors are not shown"));
  EXPECT_THAT(ran.out, HasSubstr("130 errors"));
  const auto json = nlohmann::json::parse(folder.run({"check", "x.yaml", "--format", "json"}).out);
  EXPECT_EQ(json["diagnostics"].size(), 100U) << "and no warning that Truus is alone: that may follow from the errors";
  EXPECT_EQ(json["files"][0]["errors"], 130);
}

TEST(Check, SeveralFilesAndStandardInput) {
  const Folder folder;
  folder.write("good.yaml", test::kSmall);
  folder.write("bad.yaml", kWrong);
  const auto ran = folder.run({"check", "good.yaml", "bad.yaml"});
  EXPECT_EQ(ran.status, 1);
  EXPECT_THAT(ran.out, HasSubstr("good.yaml: nothing wrong"));
  EXPECT_THAT(ran.out, HasSubstr("bad.yaml: 1 error"));
  EXPECT_EQ(folder.run({"check", "-"}, test::kSmall).status, 0);
}

TEST(Check, ATieWithAnEmptyEndIsNamed) {
  const Folder folder;
  folder.write("x.yaml", "actors: {A: resident, B: official}\nties:\n  - {from: A, to: []}\n  - A -- B\n");
  const auto ran = folder.run({"check", "x.yaml"});
  EXPECT_EQ(ran.status, 1);
  EXPECT_THAT(ran.out, HasSubstr("x.yaml:3:19: error"));
}

TEST(Check, NamesThatLookTheSameAreTheSame) {
  const Folder folder;  // e with an accent in one sign, and in two
  folder.write("x.yaml", "actors:\n  Jose\xcc\x81: resident\n  X: official\nties:\n  - Jos\xc3\xa9 -- X\n");
  EXPECT_EQ(folder.run({"check", "--strict", "x.yaml"}).status, 0);
}

TEST(Check, ATieWithAMistakeIsNotCalledADuplicate) {
  const Folder folder;
  folder.write("x.yaml",
               "actors: {A: resident, B: official}\nties:\n  - {from: A, to: B, since: 2012}\n  - {from: A, to: B, "
               "since: maart 2013}\n");
  const auto ran = folder.run({"check", "x.yaml"});
  EXPECT_THAT(ran.out, HasSubstr("1 error and 0 warnings"));
}

TEST(Check, AFileThatIsNotThereIsStatus3) {
  const Folder folder;
  const auto ran = folder.run({"check", "nowhere.yaml"});
  EXPECT_EQ(ran.status, 3);
  EXPECT_EQ(ran.err, "samenspel: cannot read nowhere.yaml: there is no such file or folder\n");
  EXPECT_EQ(folder.run({"check", "."}).status, 1) << "a folder may hold tables";
}

TEST(Check, ControlSignsOfAFileNeverReachTheTerminal) {
  const Folder folder;
  folder.write("x.yaml", "actors:\n  Ann: resident\n  \"B\\e[31mo\": official\nties:\n  - Ann -- \"\x1b[2JX\"\n");
  const auto ran = folder.run({"check", "x.yaml"});
  EXPECT_EQ(ran.status, 1);
  EXPECT_EQ(ran.out.find('\x1b'), std::string::npos);
}

TEST(Check, ALongLineIsShownAroundItsFault) {
  std::string text = "actors: {Jan: resident, Truus: official}\nties: [";
  for (int i = 0; i < 500; ++i)
    text += "Jan -> Truus: k" + std::to_string(i) + ", ";
  text += "Jan -- Trus]\n";
  const Folder folder;
  folder.write("x.yaml", text);
  const auto ran = folder.run({"check", "x.yaml"});
  EXPECT_THAT(ran.out, HasSubstr("Jan -- Trus"));
  for (std::size_t i = 0, begin = 0; i < ran.out.size(); ++i) {
    if (ran.out[i] != '\n') continue;
    EXPECT_LT(i - begin, 200U);
    begin = i + 1;
  }
}

}  // namespace
}  // namespace samenspel
