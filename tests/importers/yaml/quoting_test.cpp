#include "importers/yaml/quoting.hpp"

#include <gtest/gtest.h>

namespace samenspel {
namespace {

TEST(Quoting, chooses_quotes_that_need_no_escape) {
  EXPECT_EQ(quoted("'t Hof"), "\"'t Hof\"");
  EXPECT_EQ(quoted("a \"b\" 'c'"), "'a \"b\" ''c'''");
  EXPECT_EQ(quoted("a\\b"), "'a\\b'");
  EXPECT_EQ(quoted(""), "\"\"");
}

TEST(Quoting, leaves_out_stray_quotes_but_no_apostrophe) {
  EXPECT_EQ(without_stray_quotes("\"Park"), "Park");
  EXPECT_EQ(without_stray_quotes("'t Hof"), "'t Hof");
  EXPECT_EQ(without_stray_quotes("“Bakker: de Hoek”"), "Bakker: de Hoek");
  EXPECT_EQ(without_stray_quotes("„Hoek”"), "Hoek");
  EXPECT_EQ(without_stray_quotes("\"Jan\" -> \"Truus\""), "Jan -> Truus");
  EXPECT_EQ(without_stray_quotes("\"De Hoek\" bv"), "\"De Hoek\" bv");
  EXPECT_EQ(without_stray_quotes("'Jan's kaart'"), "Jan's kaart");
  EXPECT_EQ(without_stray_quotes("”"), "”");
}

TEST(Quoting, knows_the_escapes_of_yaml) {
  for (const char* right : {"a\\n\\t\\\"\\\\\\/", "\\x41\\u00e9\\U0001F600", "\\L\\P\\0\\e", "", "\\\n"}) {
    EXPECT_FALSE(check_escapes(right).bad) << right;
    EXPECT_FALSE(check_escapes(right).mended) << right;
  }
}

TEST(Quoting, mends_escapes_that_are_read_wrongly) {
  EXPECT_EQ(check_escapes("a\\N\\_b").mended, "a\\x85\\xA0b");
  EXPECT_EQ(check_escapes("\\ud83d\\ude00!").mended, "\\U0001F600!");
  EXPECT_FALSE(check_escapes("\\ud83d\\ude00").bad);
}

TEST(Quoting, takes_an_escape_that_is_none_for_a_backslash) {
  for (const auto& [written, mended] : {std::pair("C:\\Users", "C:\\\\Users"), std::pair("\\x4", "\\\\x4"),
                                        std::pair("\\ud83d", "\\\\ud83d"), std::pair("\\UFFFFFFFF", "\\\\UFFFFFFFF")}) {
    const Escapes escapes = check_escapes(written);
    EXPECT_TRUE(escapes.bad) << written;
    EXPECT_EQ(escapes.mended, mended);
  }
}

}  // namespace
}  // namespace samenspel
