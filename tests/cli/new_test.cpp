// samenspel new, and explain: what they write.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "metrics/catalogue.hpp"
#include "support/diagnostic_codes.hpp"
#include "tests/cli/run.hpp"

namespace samenspel {
namespace {

using test::Folder;
using testing::HasSubstr;
using testing::IsEmpty;

TEST(New, WhatItWritesIsValidWithoutAWarningInEitherLanguage) {
  for (const char* language : {"nl", "en"}) {
    const Folder folder;
    for (const char* name : {"net.yaml", "net.xlsx"}) {
      const auto written = folder.run({"new", name, "--lang", language});
      EXPECT_EQ(written.status, 0) << written.err;
      const auto checked = folder.run({"check", "--strict", name});
      EXPECT_EQ(checked.status, 0) << checked.out;
      EXPECT_THAT(checked.out, HasSubstr(language == std::string_view("nl") ? "in orde" : "nothing wrong"))
          << "it speaks the language of its headings";
    }
    EXPECT_EQ(folder.run({"new", "-", "--lang", language}).out, folder.read("net.yaml"));
  }
}

TEST(New, WritesAWorkbookWhereTheNameSaysSo) {
  const Folder folder;
  for (const char* name : {"a.xlsx", "b.XLSX", "c.Xlsx"}) {
    const auto ran = folder.run({"new", name, "--lang", "nl"});
    EXPECT_EQ(ran.status, 0) << ran.err;
    EXPECT_THAT(ran.err, HasSubstr(std::string("samenspel check ") + name));
    EXPECT_THAT(folder.read(name), testing::StartsWith("PK\x03\x04")) << name;
  }
  EXPECT_EQ(folder.read("a.xlsx"), folder.read("b.XLSX")) << "the same bytes each time";
  (void)folder.run({"new", "en.xlsx", "--lang", "en"});
  EXPECT_NE(folder.read("a.xlsx"), folder.read("en.xlsx"));
  for (const char* name : {"a.xls", "a.ODS", "a.csv"}) {
    EXPECT_EQ(folder.run({"new", name}).status, 2) << name;
    EXPECT_FALSE(folder.has(name));
  }
  for (const char* name : {"a.yml", "xlsx", ".xlsx"}) {
    EXPECT_EQ(folder.run({"new", name, "--lang", "en"}).status, 0);
    EXPECT_THAT(folder.read(name), HasSubstr("actors:")) << name;
  }
}

TEST(New, LeavesAWorkbookThatIsThere) {
  const Folder folder;
  folder.write("net.xlsx", "mine");
  EXPECT_EQ(folder.run({"new", "net.xlsx"}).status, 3);
  EXPECT_EQ(folder.read("net.xlsx"), "mine");
}

TEST(New, WritesAWorkbookWholeOrNotAtAll) {
  const Folder folder;
  const auto ran = folder.run({"new", "nowhere/net.xlsx"});
  EXPECT_EQ(ran.status, 3);
  EXPECT_THAT(ran.err, HasSubstr("nowhere/net.xlsx"));
  EXPECT_THAT(folder.names(), IsEmpty());
}

TEST(New, NamesTheSchemaInTheFirstLine) {
  const Folder folder;
  for (const char* language : {"nl", "en"})
    EXPECT_THAT(
        folder.run({"new", "-", "--lang", language}).out,
        testing::StartsWith("# yaml-language-server: $schema=file:///usr/share/samenspel/samenspel.schema.json\n"));
}

TEST(New, LeavesAFileThatIsThere) {
  const Folder folder;
  folder.write("net.yaml", "mine");
  const auto ran = folder.run({"new", "net.yaml"});
  EXPECT_EQ(ran.status, 3);
  EXPECT_THAT(ran.err, HasSubstr("is there already"));
  EXPECT_EQ(folder.read("net.yaml"), "mine");
}

TEST(Explain, TellsOfEveryMeasureAndEveryCodeInBothLanguages) {
  const Folder folder;
  for (const Measure& row : all_measures())
    for (const char* language : {"nl", "en"}) {
      const auto ran = folder.run({"explain", std::string(row.id), "--lang", language});
      EXPECT_EQ(ran.status, 0);
      EXPECT_THAT(ran.out, HasSubstr(std::string(row.id)));
    }
  const auto dutch = folder.run({"explain", "actor-unknown", "--lang", "nl"});
  const auto english = folder.run({"explain", "actor-unknown", "--lang", "en"});
  EXPECT_NE(dutch.out, english.out);
  for (const CodeRow& row : all_codes()) {
    EXPECT_FALSE(row.explanation.en.empty()) << row.id;
    EXPECT_FALSE(row.explanation.nl.empty()) << row.id;
  }
}

TEST(Explain, WithoutANameListsAll) {
  const Folder folder;
  const auto ran = folder.run({"explain"});
  for (const Measure& row : all_measures())
    EXPECT_THAT(ran.out, HasSubstr(std::string(row.id)));
  for (const CodeRow& row : all_codes())
    EXPECT_THAT(ran.out, HasSubstr(std::string(row.id)));
  EXPECT_THAT(ran.err, IsEmpty());
}

TEST(Explain, FindsAMeasureByItsTitleToo) {
  const Folder folder;
  const auto by_id = folder.run({"explain", "leapfrog", "--lang", "nl"}),
             by_title = folder.run({"explain", "haasje-over", "--lang", "nl"});
  EXPECT_THAT(by_title.out,
              testing::StartsWith("Haasje-over (leapfrog), van een initiatief, van een niveau, van het "));
  EXPECT_EQ(by_title.out, by_id.out);
  EXPECT_EQ(folder.run({"explain", "Leapfrog", "--lang", "nl"}).out, by_id.out);
}

TEST(Explain, WritesMarkdownOfOneOrOfAll) {
  const Folder folder;
  EXPECT_THAT(folder.run({"explain", "constraint", "--format", "md", "--lang", "nl"}).out,
              testing::StartsWith("# constraint\n\n**Inperking** (van een actor). "));
  EXPECT_THAT(folder.run({"explain", "actor-unknown", "--format", "md", "--lang", "en"}).out,
              testing::StartsWith("# actor-unknown\n\n"));
  const auto ran = folder.run({"explain", "--format", "md", "-o", "book.md", "--lang", "en"});
  EXPECT_EQ(ran.status, 0);
  EXPECT_THAT(folder.read("book.md"), testing::StartsWith("# Measures\n"));
}

}  // namespace
}  // namespace samenspel
