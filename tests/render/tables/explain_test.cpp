#include "render/tables/explain.hpp"

#include <sstream>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/unicode.hpp"

namespace samenspel {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

/// As a reader sees it: lines put together again.
std::string joined(const std::string& text) {
  std::string out;
  for (const char c : text)
    if (c != '\n' && !(c == ' ' && !out.empty() && out.back() == ' ')) {
      out += c;
    } else if (c == '\n' && !out.empty() && out.back() != ' ') {
      out += ' ';
    }
  return out;
}

std::vector<const Measure*> rows_of(std::string_view id) {
  return measures_named(id);
}

TEST(ExplainMeasure, SaysAllThatItsRowSays) {
  for (const Language language : {Language::en, Language::nl}) {
    for (const Measure& row : all_measures()) {
      const Measure* one = &row;
      const std::string text = joined(explain_measure({&one, 1}, language));
      EXPECT_THAT(text, StartsWith(std::string(row.title.in(language)) + " (" + std::string(row.id) + "), "));
      for (const std::string_view part :
           {row.meaning.in(language), row.formula, row.unit.in(language), row.range, row.undefined.in(language),
            row.direction.in(language), row.not_to_confuse.in(language), row.source, row.doi})
        EXPECT_THAT(text, HasSubstr(joined(std::string(part)))) << row.id;
      EXPECT_THAT(text,
                  HasSubstr("--measures " + std::string(row.id) + " --level " + std::string(level_name(row.level))));
    }
  }
}

TEST(ExplainMeasure, FitsOnATerminal) {
  for (const Language language : {Language::en, Language::nl}) {
    std::string all = explain_list(language);
    for (const Measure& row : all_measures()) {
      const Measure* one = &row;
      all += explain_measure({&one, 1}, language);
    }
    std::istringstream lines(all);
    for (std::string line; std::getline(lines, line);)
      EXPECT_TRUE(terminal_width(line) <= 80 || line.find("https://doi.org/") != std::string::npos) << line;
  }
}

TEST(ExplainMeasure, OfAnIdOfSeveralLevelsTellsOfEach) {
  const std::string text = explain_measure(rows_of("ei_index"), Language::en);
  EXPECT_THAT(text, HasSubstr("E-I index (ei_index), of an actor"));
  EXPECT_THAT(text, HasSubstr("E-I index (ei_index), of the network"));
}

TEST(ExplainMeasure, TellsOnceWhatIsTheSameAtSeveralLevels) {
  const std::string text = joined(explain_measure(rows_of("circulation"), Language::en));
  EXPECT_THAT(text, HasSubstr("Goes round (circulation), of an initiative, of a level, of the network"));
  EXPECT_THAT(text, HasSubstr("--measures circulation --level initiatives, levels, network"));
  EXPECT_EQ(text.find("Formula:"), text.rfind("Formula:"));
  const std::string markdown = explain_measure_markdown(rows_of("circulation"), Language::nl);
  EXPECT_THAT(joined(markdown), HasSubstr("(van een initiatief, van een niveau, van het netwerk)."));
  EXPECT_EQ(markdown.rfind("# circulation"), 0U);
}

TEST(ExplainMeasure, TellsWhatItCostsInWords) {
  // 20,000 actors and 100,000 ties: n + m is 120,000 steps, n (n + m) is 2.4 · 10⁹.
  EXPECT_THAT(
      joined(explain_measure(rows_of("degree"), Language::en)),
      HasSubstr("Cost: Ten times as many actors and ties take about 10 times as long; 20,000 actors with 100,000 "
                "ties are some 100,000 steps."));
  EXPECT_THAT(
      joined(explain_measure(rows_of("betweenness"), Language::nl)),
      HasSubstr("Rekenwerk: Tien keer zo veel actoren en relaties kosten ongeveer 100 keer zo veel tijd; 20.000 "
                "actoren met 100.000 relaties zijn zo'n 2 miljard stappen."));
}

TEST(ExplainMeasure, InMarkdownIsAChapterOfItsOwn) {
  const std::string text = explain_measure_markdown(rows_of("sectors_reached"), Language::en);
  EXPECT_THAT(text, StartsWith("# sectors\\_reached\n\n**Sectors among contacts** (of an actor). "));
  EXPECT_THAT(text, HasSubstr("\n- **Range**: ≥ 0\n"));
}

TEST(MeasuresBook, HoldsEveryMeasureOnceALevel) {
  for (const Language language : {Language::en, Language::nl}) {
    const std::string book = measures_book(language);
    for (const Measure& row : all_measures()) {
      std::string id;
      for (const char c : row.id)
        id += (c == '_' ? "\\" : "") + std::string(1, c);
      std::size_t chapters = 0, wanted = rows_of(row.id).size();
      for (std::size_t at = 0; (at = book.find("\n### " + id + "\n", at)) != std::string::npos; ++at)
        ++chapters;
      EXPECT_EQ(chapters, wanted) << row.id;
    }
  }
}

TEST(ExplainList, NamesEveryMeasureUnderItsLevel) {
  const std::string list = explain_list(Language::nl);
  EXPECT_LT(list.find("van een actor"), list.find("  degree "));
  EXPECT_LT(list.find("  degree "), list.find("van het netwerk"));
  EXPECT_LT(list.find("van het netwerk"), list.find("  triad_021D "));
}

}  // namespace
}  // namespace samenspel
