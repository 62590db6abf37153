// samenspel schema: where it goes, and in which language. What it says is tried by json_schema.py.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "tests/cli/run.hpp"

namespace samenspel {
namespace {

using nlohmann::json;
using test::Folder;
using testing::HasSubstr;
using testing::IsEmpty;

TEST(Schema, IsJsonOnStdoutOrInAFile) {
  const Folder folder;
  const auto ran = folder.run({"schema"});
  EXPECT_EQ(ran.status, 0);
  EXPECT_THAT(ran.err, IsEmpty());
  EXPECT_EQ(json::parse(ran.out)["$schema"], "http://json-schema.org/draft-07/schema#");
  EXPECT_EQ(folder.run({"schema", "-o", "s.json"}).status, 0);
  EXPECT_EQ(folder.read("s.json"), ran.out);
}

TEST(Schema, IsTheSameForEverybodyUnlessALanguageIsChosen) {
  const Folder folder;
  const auto plain = folder.run({"schema"});
  EXPECT_EQ(folder.run({"schema"}, {}, {"LC_ALL=nl_NL.UTF-8"}).out, plain.out);
  const auto about = [&](const char* language) {
    return json::parse(folder.run({"schema", "--lang", language}).out)["properties"]["actors"]["description"];
  };
  EXPECT_EQ(about("en"), "who takes part, each with a sector");
  EXPECT_EQ(about("nl"), "wie er meedoen, elk met een sector");
}

TEST(Schema, TakesNoFile) {
  const Folder folder;
  const auto ran = folder.run({"schema", "net.yaml"});
  EXPECT_EQ(ran.status, 2);
  EXPECT_THAT(ran.err, HasSubstr("net.yaml"));
}

}  // namespace
}  // namespace samenspel
