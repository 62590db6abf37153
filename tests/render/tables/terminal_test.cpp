#include "render/tables/terminal.hpp"

#include <gtest/gtest.h>

namespace samenspel {
namespace {

TEST(Terminal, SetsDecimalMarksOneBelowTheOther) {
  Grid grid{{{"who", Align::left, {"Zoë", "Bo", "Cy"}},
             {"x", Align::at_point, {"12.5", "1,003", "–"}},
             {"y", Align::at_comma, {"0,25", "1.003", "2"}},
             {"z", Align::right, {"1", "22", "no"}}},
            1,
            1};
  EXPECT_EQ(terminal_text({grid}),
            "who        x         y   z\n"
            "───  ───────  ────────  ──\n"
            "Zoë     12.5      0,25   1\n"
            "Bo   1,003    1.003     22\n"
            "Cy       –        2     no\n");
}

TEST(Terminal, AWideTableFallsIntoBlocksThatFit) {
  const std::string name(30, 'n'), sector(20, 's');
  Grid grid{{{"name", Align::left, {name}, {"mean"}}, {"sector", Align::left, {sector}, {""}}}, 2, 1};
  for (const char* heading : {"aaaaaaaaaaaaaaaaaaaa", "bbbbbbbbbbbbbbbbbbbb", "cccccccccccccccccccc"})
    grid.columns.push_back({heading, Align::right, {"1"}, {"1"}});
  // Name and sector may go down to 24 and 12; 24 + 2 + 12 + 2 + 20 leaves room for no second, so they get it back.
  // In the second block two columns stand beside the name alone: 30 + 2 + 20 + 2 + 20.
  const auto rule = [](int width) {
    std::string out;
    for (int i = 0; i < width; ++i)
      out += "─";
    return out;
  };
  const std::string blanks19(19, ' '), first = rule(30) + "  " + rule(20) + "  " + rule(20) + "\n", second = first;
  EXPECT_EQ(terminal_text({grid}), "name" + std::string(28, ' ') + "sector" + std::string(16, ' ') +
                                       "aaaaaaaaaaaaaaaaaaaa\n" + first + name + "  " + sector + "  " + blanks19 +
                                       "1\n" + first + "mean" + std::string(50, ' ') + blanks19 + "1\n" + "\n" +
                                       "name" + std::string(28, ' ') + "bbbbbbbbbbbbbbbbbbbb  cccccccccccccccccccc\n" +
                                       second + name + "  " + blanks19 + "1  " + blanks19 + "1\n" + second + "mean" +
                                       std::string(28, ' ') + blanks19 + "1  " + blanks19 + "1\n");
}

TEST(Terminal, CutsNamesBeforeItMakesMoreBlocks) {
  const std::string name(60, 'n');
  Grid grid{{{"name", Align::left, {name}},
             {"a", Align::right, {std::string(20, '1')}},
             {"b", Align::right, {std::string(20, '2')}}},
            1,
            1};
  EXPECT_EQ(terminal_text({grid}).substr(0, 4), "name");
  EXPECT_NE(terminal_text({grid}).find("\n" + std::string(35, 'n') + "…  " + std::string(20, '1') + "  "),
            std::string::npos)
      << "80 − 2 · 22";
}

TEST(Terminal, HeadingsHoldWhatFollows) {
  Grid grid{{{"", Align::left, {"Ties"}}, {"", Align::right, {"3"}}}, 1, 1, true};
  EXPECT_EQ(
      terminal_text({Title{"Street"}, Paragraph{"Invented."}, Heading{"The network"}, grid, Paragraph{"A remark."},
                     Heading{"Words"}, Terms{{{"Bridge", "bridge", "The only way."}}}, Paragraph{"More."}}),
      "Street\nInvented.\n\nThe network\n  Ties  3\nA remark.\n\nWords\n  Bridge (bridge): The only way.\n\n"
      "More.\n");
}

}  // namespace
}  // namespace samenspel
