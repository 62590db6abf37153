// Expected texts follow the specification of GitHub Flavored Markdown 0.29 (tables: section 4.10, backslashes: 6.1).
#include "render/tables/markdown.hpp"

#include <gtest/gtest.h>

namespace samenspel {
namespace {

TEST(Markdown, NothingInATextIsMarkup) {
  EXPECT_EQ(markdown_escaped("a|b"), "a\\|b");
  EXPECT_EQ(markdown_escaped("back\\slash"), "back\\\\slash");
  EXPECT_EQ(markdown_escaped("<b>&amp;"), "\\<b\\>\\&amp;");
  EXPECT_EQ(markdown_escaped("_x_ *y* `z` ~~s~~"), "\\_x\\_ \\*y\\* \\`z\\` \\~\\~s\\~\\~");
  EXPECT_EQ(markdown_escaped("[a](b) #1"), "\\[a\\](b) \\#1");
  EXPECT_EQ(markdown_escaped("Café 't Hoekje, nr. 12"), "Café 't Hoekje, nr. 12");
}

TEST(Markdown, ATextIsOneLine) {
  EXPECT_EQ(markdown_escaped(" two\nlines\t"), "two lines");
  EXPECT_EQ(markdown_text({Title{"two\nlines"}}), "# two lines\n");
}

TEST(Markdown, TablesArePaddedAndNumbersToTheRight) {
  Grid grid{{{"who", Align::left, {"Zoë", "a|b"}, {"mean"}}, {"n", Align::at_point, {"12.5", "3"}, {"7.75"}}}, 1, 1};
  EXPECT_EQ(markdown_text({grid}),
            "| who      |    n |\n"
            "| -------- | ---: |\n"
            "| Zoë      | 12.5 |\n"
            "| a\\|b     |    3 |\n"
            "| **mean** | 7.75 |\n");
}

TEST(Markdown, ListsOfFactsGetHeadingsToo) {
  Grid grid{{{"measure", Align::left, {"Ties"}}, {"value", Align::right, {"3"}}}, 1, 1, true};
  EXPECT_EQ(markdown_text({Heading{"The network"}, grid}),
            "## The network\n\n"
            "| measure | value |\n"
            "| ------- | ----: |\n"
            "| Ties    |     3 |\n");
}

TEST(Markdown, ALineThatIsBrokenAnewBeginsNoList) {
  // Both signs come at the beginning of the second line.
  const std::string long_words(70, 'x');
  EXPECT_EQ(markdown_text({Paragraph{long_words + " in group 1. Then"}}), long_words + " in group\n1\\. Then\n");
  EXPECT_EQ(markdown_text({Paragraph{long_words + " and here - or there"}}), long_words + " and here\n\\- or there\n");
  EXPECT_EQ(markdown_text({Paragraph{"--level actors"}}), "--level actors\n") << "no list without a blank";
  EXPECT_EQ(markdown_text({Paragraph{"---"}}), "\\---\n");
}

TEST(Markdown, TermsAreAList) {
  EXPECT_EQ(markdown_text({Terms{{{"Bridge", "bridge", "The only way."}, {"E-I index", "ei_index", "In or out."}}}}),
            "- **Bridge** (`bridge`): The only way.\n- **E-I index** (`ei_index`): In or out.\n");
}

}  // namespace
}  // namespace samenspel
