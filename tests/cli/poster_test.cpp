// samenspel poster: options, files and trouble. What the poster shows is tested in tests/render/poster.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "tests/cli/run.hpp"

namespace samenspel {
namespace {

using test::Folder;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

class PosterCommand : public testing::Test {
 protected:
  PosterCommand() { folder.write("x.yaml", test::kSmall); }
  void refuse(int status, std::vector<std::string> words, const std::string& says) {
    words.insert(words.begin(), {"poster", "x.yaml"});
    const auto before = folder.names();
    const auto ran = folder.run(words);
    EXPECT_EQ(ran.status, status) << says;
    EXPECT_THAT(ran.err, HasSubstr(says));
    EXPECT_EQ(folder.names(), before);
  }
  Folder folder;
};

TEST_F(PosterCommand, WritesEachFormatAndNothingElse) {
  const std::pair<const char*, const char*> starts[] = {{"svg", "<svg"}, {"pdf", "%PDF-"}, {"png", "\x89PNG"}};
  for (const auto& [ending, start] : starts) {
    const std::string name = std::string("p.") + ending;
    const auto ran = folder.run({"poster", "x.yaml", "-o", name, "--quiet"});
    EXPECT_EQ(ran.status, 0) << ran.err;
    EXPECT_THAT(ran.err, IsEmpty());
    EXPECT_THAT(ran.out, IsEmpty());
    EXPECT_EQ(folder.read(name).compare(0, std::string(start).size(), start), 0);
  }
  EXPECT_EQ(folder.names(), (std::vector<std::string>{"p.pdf", "p.png", "p.svg", "x.yaml"}));
}

TEST_F(PosterCommand, SameBytesWhateverTheThreadsZoneAndHome) {
  for (const char* ending : {"svg", "pdf", "png"}) {
    const std::string name = std::string("p.") + ending;
    ASSERT_EQ(folder.run({"poster", "x.yaml", "-o", name, "--today", "2024", "--quiet"}).status, 0);
    const std::string once = folder.read(name);
    ASSERT_EQ(folder
                  .run({"poster", "x.yaml", "-o", name, "--today", "2024", "--quiet", "--threads", "1"}, {},
                       {"TZ=Pacific/Auckland"})
                  .status,
              0);
    EXPECT_EQ(folder.read(name), once) << ending;
  }
}

TEST_F(PosterCommand, CheckIsJsonAndStatus0WhereThePromiseIsKept) {
  const auto ran = folder.run({"poster", "x.yaml", "--size", "A3", "--portrait", "--check", "--quiet"});
  EXPECT_EQ(ran.status, 0) << ran.err;
  const auto json = nlohmann::json::parse(ran.out);
  EXPECT_EQ(json["page_mm"], (nlohmann::json{297.0, 420.0}));
  EXPECT_EQ(json["minimum_letter_pt"], 9.5);  // A3 is read from 1 m
  EXPECT_EQ(json["labels"], 4);
  EXPECT_EQ(json["overlaps"], 0);
  EXPECT_EQ(folder.names().size(), 1U) << "without -o nothing is written";
}

TEST_F(PosterCommand, WhatCannotBeIsRefusedAndNothingWritten) {
  refuse(2, {}, "-o poster.pdf");
  refuse(2, {"-o", "p.gif"}, ".pdf, .svg");
  refuse(2, {"-o", "p.pdf", "--size", "A9"}, "500x700");
  refuse(2, {"-o", "p.pdf", "--size", "0x100"}, "500x700");
  refuse(2, {"-o", "p.pdf", "--distance", "far"}, "--distance takes a number");
  refuse(2, {"-o", "p.pdf", "--size", "A4", "--distance", "25"}, "not even the title of A4");
  refuse(2, {"-o", "p.png", "--bleed", "3"}, "--bleed goes with a PDF");
  refuse(2, {"-o", "p.svg", "--tile", "A4"}, "--tile goes with a PDF");
  refuse(2, {"-o", "p.pdf", "--tile", "A5"}, "A4 or A3");
  refuse(2, {"-o", "p.pdf", "--tile", "A4", "--bleed", "3"}, "exclude each other");
  refuse(3, {"-o", "p.pdf", "--logo", "no such.svg"}, "no such.svg");
  refuse(3, {"-o", "p.pdf", "--logo", "x.yaml"}, "no picture in PNG or SVG");
  refuse(3, {"-o", "no such folder/p.pdf"}, "cannot write");
}

TEST_F(PosterCommand, HidesWhoIsNotPublicUnlessAskedOtherwise) {
  folder.write("y.yaml",
               "title: Street\nactors:\n  Zebedee Quist: {sector: resident, kind: person}\n"
               "  Town Hall: {sector: official, kind: body}\nties:\n  - Zebedee Quist -- Town Hall\n");
  ASSERT_EQ(folder.run({"poster", "y.yaml", "-o", "p.svg", "--quiet"}).status, 0);
  EXPECT_THAT(folder.read("p.svg"), Not(HasSubstr("Zebedee")));
  EXPECT_THAT(folder.read("p.svg"), HasSubstr("Town Hall"));
  ASSERT_EQ(folder.run({"poster", "y.yaml", "-o", "p.svg", "--quiet", "--audience", "internal"}).status, 0);
  EXPECT_THAT(folder.read("p.svg"), HasSubstr("Zebedee Quist"));
}

TEST_F(PosterCommand, ADutchDecimalCommaIsADistance) {
  const auto ran = folder.run({"poster", "x.yaml", "--size", "A2", "--distance", "1,2", "--check", "--quiet"});
  EXPECT_EQ(nlohmann::json::parse(ran.out)["minimum_letter_pt"], 11.4);  // 9.5 x 1.2
}

}  // namespace
}  // namespace samenspel
