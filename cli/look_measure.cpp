#include "cli/look_measure.hpp"

#include "cli/measure_named.hpp"
#include "metrics/sector_rows.hpp"
#include "render/map/writer.hpp"

namespace samenspel {

namespace {

constexpr Text kTooLong{
    "measures of shortest paths would take long for a network of this size: sizes tell {0}{1}",
    "maten van kortste wegen duren lang bij een netwerk van deze grootte: de grootte vertelt {0}{1}"};
constexpr Text kRolesNote{"how often an actor stands between sectors (gf_gatekeeper, gf_representative, gf_liaison)",
                          "hoe vaak een actor tussen sectoren staat (gf_gatekeeper, gf_representative, gf_liaison)"};
constexpr Text kContactsNote{"with how many others an actor has a tie (degree)",
                             "met hoeveel anderen een actor een relatie heeft (degree)"};

constexpr Text kAskForIt{"; --size-by {0} asks for the other", "; --size-by {0} vraagt om de andere"};
constexpr Text kPathsMeaning{"shortest paths that run through this actor", "kortste paden die via deze actor lopen"};
constexpr Text kCrossMeaning{"shortest paths between actors of different sectors that run through this actor",
                             "kortste paden tussen actoren van verschillende sectoren die via deze actor lopen"};
constexpr Text kRolesTitle{"between sectors", "tussen sectoren"};
constexpr Text kRolesMeaning{
    "how often as gatekeeper, representative or liaison between two others; shortest paths were left out, as they take "
    "long for a network of this size",
    "hoe vaak als poortwachter, vertegenwoordiger of tussenpersoon tussen twee anderen; kortste paden zijn weggelaten, "
    "omdat ze bij een netwerk van deze grootte lang duren"};

bool affordable(const Measure& row, const View& view) {
  const auto n = static_cast<double>(view.network.actors.size()), m = static_cast<double>(view.network.ties.size());
  return row.cost(n, m) <= kStandardLimit;
}

/// Up to the end of its first sentence, which may be a question.
std::string first_sentence(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i)
    if ((text[i] == '.' || text[i] == '?') && (i + 1 == text.size() || text[i + 1] == ' '))
      return std::string(text.substr(0, i + 1));
  return std::string(text);
}

}  // namespace

LookMeasure look_by(const Measure* row, Text meaning) {
  if (row->id == "betweenness") meaning = kPathsMeaning;
  if (row->id == "cross_betweenness") meaning = kCrossMeaning;
  return {{row}, {}, meaning};
}

LookMeasure who_bridges(const View& view, const Talk& talk, bool can_ask) {
  const bool sectors = sectors_in_data(view.network).size() > 1;
  const Measure* paths = find_measure(sectors ? "cross_betweenness" : "betweenness", Level::actors);
  if (affordable(*paths, view)) return look_by(paths);
  const Words ask = can_ask ? fill(kAskForIt, {Words(paths->id)}) : Words();
  talk.note(fill(kTooLong, {Words(sectors ? kRolesNote : kContactsNote), ask}));
  if (!sectors) return look_by(find_measure("degree", Level::actors));
  LookMeasure roles{{}, kRolesTitle, kRolesMeaning};
  for (const std::string_view id : {"gf_gatekeeper", "gf_representative", "gf_liaison"})
    roles.rows.push_back(find_measure(id, Level::actors));
  return roles;
}

std::pair<std::string, std::string> words_for(const LookMeasure& look, Language language) {
  const Measure& row = *look.rows[0];
  return {look.title.en.empty() ? within_a_line(row.title.in(language)) : std::string(look.title.in(language)),
          look.meaning.en.empty() ? first_sentence(row.meaning.in(language)) : std::string(look.meaning.in(language))};
}

std::vector<double> sum_of(std::span<const std::vector<double>> columns) {
  std::vector<double> sum = columns[0];
  for (const std::vector<double>& column : columns.subspan(1))
    for (std::size_t i = 0; i < sum.size(); ++i)
      sum[i] += column[i];
  return sum;
}

}  // namespace samenspel
