// What the pages of results are written with: texts, cells and blocks. Only the files of pages include this.
#pragma once

#include <algorithm>
#include <array>
#include <cmath>

#include "metrics/interplay/rows.hpp"
#include "metrics/sector_rows.hpp"
#include "metrics/summary.hpp"
#include "render/tables/measure_results.hpp"
#include "render/tables/page.hpp"
#include "support/numbers.hpp"
#include "support/unicode.hpp"

namespace samenspel {

inline constexpr std::size_t kMostBridges = 10;
inline constexpr std::size_t kMostNames = 20;
inline constexpr int kDecimals = 3;

inline constexpr Text kUntitled{"A network without a title", "Een netwerk zonder titel"};
inline constexpr Text kFictional{"This network is fictional.", "Dit netwerk is verzonnen."};
inline constexpr Text kNetwork{"The network", "Het netwerk"};
inline constexpr Text kActors{"The actors", "De actoren"};
inline constexpr Text kTies{"The ties", "De relaties"};
inline constexpr Text kSectors{"The sectors", "De sectoren"};
inline constexpr Text kInitiatives{"The initiatives", "De initiatieven"};
inline constexpr Text kLevels{"The levels", "De niveaus"};
inline constexpr Text kSides{"Credit by side", "Eer per kant"};
inline constexpr Text kNoInitiatives{"There are no initiatives in this file.",
                                     "Er staan geen initiatieven in dit bestand."};
inline constexpr Text kNoLevels{"No initiative says at which level it is.",
                                "Bij geen initiatief staat op welk niveau het is."};
inline constexpr Text kNoSides{"Nobody stands on a side.", "Niemand staat aan een kant."};
inline constexpr Text kInitiative{"initiative", "initiatief"};
inline constexpr Text kLevel{"level", "niveau"};
inline constexpr Text kSide{"side", "kant"};
inline constexpr Text kReach{"Who was reached", "Wie er bereikt is"};
inline constexpr Text kNoReach{"No event brings people together.", "Geen gebeurtenis brengt mensen bij elkaar."};
inline constexpr Text kDate{"date", "datum"};
inline constexpr Text kActorsReached{"actors", "actoren"}, kSectorsReached{"sectors", "sectoren"};
inline constexpr Text kReachMeaning{
    "A row for each contact that brings somebody who had none before: how many actors and sectors have had one by "
    "then.",
    "Een rij voor elk contact dat iemand erbij brengt die er nog geen had: hoeveel actoren en sectoren er toen een "
    "hadden "
    "gehad."};
inline constexpr Text kTogether{"several together", "meer kanten samen"};
inline constexpr Text kAllTogether{"all together", "alles samen"};
inline constexpr Text kPairs{"Between the sectors", "Tussen de sectoren"};
inline constexpr Text kNoSectors{"No actor has a sector.", "Geen actor heeft een sector."};
inline constexpr Text kNoPairs{"There are not two sectors to lie between.",
                               "Er zijn geen twee sectoren om tussen te liggen."};
inline constexpr Text kAnd{"and", "en"};
inline constexpr Text kAndMore{"and {0} more", "en nog {0}"};
inline constexpr Text kNoOne{"nobody: they are apart", "niemand: ze zijn los van elkaar"};
inline constexpr Text kNoActors{"There are no actors.", "Er zijn geen actoren."};
inline constexpr Text kNoTies{"There are no ties.", "Er zijn geen relaties."};
inline constexpr Text kNobodyLeft{"Nothing is left to be shown.", "Er blijft niets over om te tonen."};
inline constexpr Text kBridges{"Who bridges most", "Wie slaat de meeste bruggen"};
inline constexpr Text kNobody{"Nobody lies on a shortest path between two others of different sectors.",
                              "Niemand ligt op een kortste weg tussen twee anderen van verschillende sectoren."};
inline constexpr Text kActor{"actor", "actor"};
inline constexpr Text kFrom{"from", "van"};
inline constexpr Text kTo{"to", "naar"};
inline constexpr Text kKind{"kind", "soort"};
inline constexpr Text kSector{"sector", "sector"};
inline constexpr Text kMeasure{"measure", "maat"};
inline constexpr Text kValue{"value", "waarde"};
inline constexpr Text kRole{"role most taken", "vaakste rol"};
inline constexpr Text kMeaning{"What the columns mean", "Wat de kolommen betekenen"};
inline constexpr std::string_view kLittleMark = " *";
inline constexpr Text kLittle{
    "* rests on little: on fewer than 4 moves, or 3 exchanges, confrontations or stories.",
    "* rust op weinig: op minder dan 4 zetten, of 3 uitwisselingen, confrontaties of verhalen."};
inline constexpr Text kMissing{"– means: undefined in this row.", "– betekent: niet bepaald in deze rij."};
inline constexpr Text kDirected{
    "Read as directed: a mutual tie counts twice, once each way.",
    "Gelezen met richting: een wederzijdse relatie telt twee keer, in elke richting één keer."};
inline constexpr Text kMore{"samenspel explain MEASURE tells more; --level actors shows every actor.",
                            "samenspel explain MAAT vertelt meer; --level actors toont alle actoren."};
inline constexpr Text kOfThem{"{0} of {1} actors stand between sectors.",
                              "{0} van de {1} actoren staan tussen sectoren."};
inline constexpr Text kSorted{"Sorted by {0}, {1}.", "Gesorteerd op {0}, {1}."};
inline constexpr Text kFirst{"The first {0} of {1}", "De eerste {0} van {1}"};
inline constexpr Text kFirstOne{"The first of {1}", "De eerste van {1}"};
inline constexpr Text kOfFile{", in the order of the file", ", in de volgorde van het bestand"};
inline constexpr Text kCounts{"{0}: {1}.", "{0}: {1}."};
inline constexpr Text kSummaryOfAll{"The summary is of all {0} rows.", "De samenvatting gaat over alle {0} rijen."};
inline constexpr Text kSample{"Standard deviation: of a sample (n − 1).",
                              "Standaardafwijking: van een steekproef (n − 1)."};
inline constexpr Text kYes{"yes", "ja"}, kNo{"no", "nee"};

/// The rows of a summary.
inline constexpr std::array<Text, 6> kSummary{
    Text{"number", "aantal"}, {"mean", "gemiddelde"}, {"standard deviation", "standaardafwijking"},
    {"least", "kleinste"},    {"most", "grootste"},   {"undefined", "niet bepaald"}};

/// How the rows are sorted: greatest first and least first, of numbers, of yes and no, of texts.
inline constexpr Text kOrders[3][2] = {
    {{"greatest first", "grootste eerst"}, {"least first", "kleinste eerst"}},
    {{"yes first", "ja eerst"}, {"no first", "nee eerst"}},
    {{"in the order of the alphabet", "op alfabet"}, {"from the end of the alphabet", "van achter in het alfabet"}}};

/// The roles' counts that a broker's main role is chosen from; the total is no role.
inline constexpr std::array<std::string_view, 5> kRoles{"gf_coordinator", "gf_itinerant", "gf_gatekeeper",
                                                        "gf_representative", "gf_liaison"};

inline const Column* find(const std::vector<const Column*>& columns, std::string_view id) {
  for (const Column* column : columns)
    if (column->measure->id == id) return column;
  return nullptr;
}

/// A text of the file within a line, safe for a terminal.
inline std::string line_of(std::string_view text) {
  std::string out(trimmed(text));
  std::replace_if(
      out.begin(), out.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
  return printable(out);
}

class Writer {
 public:
  explicit Writer(const MeasureResults& results) : results_(results) {}

  [[nodiscard]] std::string say(Text text) const { return std::string(text.in(results_.language)); }
  [[nodiscard]] std::string say(Text pattern, std::initializer_list<Words> values) const {
    return fill(pattern, values).in(results_.language);
  }
  [[nodiscard]] std::string number(double value, int decimals) const {
    return readable(value, decimals, results_.language == Language::nl);
  }
  [[nodiscard]] std::string count(std::size_t number_of) const { return number(static_cast<double>(number_of), 0); }

  [[nodiscard]] std::string value(const Measure& measure, double value) const {
    if (measure.kind == ValueKind::truth && !std::isnan(value)) return say(value != 0 ? kYes : kNo);
    constexpr double least_shown = 0.0005;
    if (measure.id.ends_with("_p") && value > 0 && value < least_shown) return "< " + number(0.001, kDecimals);
    return number(value, measure.kind == ValueKind::count || measure.kind == ValueKind::label ? 0 : kDecimals);
  }
  /// With a mark where it rests on little.
  [[nodiscard]] std::string value(const Column& column, std::size_t row) const {
    const bool little = !column.on_little.empty() && column.on_little[row];
    if (column.measure->kind != ValueKind::text)
      return value(*column.measure, column.values[row]) + (little ? std::string(kLittleMark) : "");
    if (column.texts[row].empty()) return std::string(kMissingMark);
    if (column.measure->id == "first_mover") return first_mover(column.texts[row]);
    return column.texts[row];
  }

  [[nodiscard]] std::string sectors(ActorIndex actor) const {
    std::string out;
    for (const Share& share : results_.network.actors.sectors(actor)) {
      const SectorRow* builtin = builtin_of(share.sector);
      out += (out.empty() ? "" : " + ") + (builtin != nullptr ? say(builtin->one) : sector(share.sector));
    }
    return out.empty() ? std::string(kMissingMark) : out;
  }

  /// The name of a sector, as that of all its members.
  [[nodiscard]] std::string sector(SectorIndex number) const {
    return line_of(label_of(results_.network.sectors[number], results_.language));
  }

  /// The name of an initiative; kNone is the network.
  [[nodiscard]] std::string initiative(std::uint32_t number) const {
    return number == kNone ? say(kAllTogether) : line_of(results_.network.initiatives[number].shown());
  }
  /// A value of `first_mover`: a side, or that several moved together.
  [[nodiscard]] std::string first_mover(const std::string& text) const {
    return text == "joint" ? say(kTogether) : side(text);
  }
  /// A side within a sentence.
  [[nodiscard]] std::string side(std::string_view id) const {
    return line_of(side_label(results_.whole, id, results_.language));
  }

  [[nodiscard]] std::string name(ActorIndex actor) const { return line_of(results_.network.actors.name(actor)); }

  [[nodiscard]] Page head() const {
    const Network& network = results_.network;
    Page out{Title{network.title.empty() ? say(kUntitled) : line_of(network.title)}};
    if (network.fictional) out.emplace_back(Paragraph{say(kFictional)});
    if (results_.projection.directed()) out.emplace_back(Paragraph{say(kDirected)});
    for (const Words& note : results_.notes)
      out.emplace_back(Paragraph{printable(note.in(results_.language))});
    return out;
  }

  void add_network(Page& page, const std::vector<const Column*>& columns) const {
    if (columns.empty()) return;
    Grid grid{{{say(kMeasure), Align::left, {}}, {say(kValue), Align::right, {}}}, 1, 1, true};
    for (const Column* column : columns) {
      grid.columns[0].cells.push_back(say(column->measure->title));
      grid.columns[1].cells.push_back(value(*column, 0));
    }
    const bool missing = std::ranges::find(grid.columns[1].cells, kMissingMark) != grid.columns[1].cells.end();
    page.emplace_back(Heading{say(kNetwork)});
    page.emplace_back(std::move(grid));
    if (missing) page.emplace_back(Paragraph{say(kMissing)});
    if (any_on_little(columns)) page.emplace_back(Paragraph{say(kLittle)});
  }

  /// What each measure is, one paragraph each; a title that several levels share is told once.
  void add_meanings(Page& page, const std::vector<const Column*>& columns) const {
    Terms terms;
    std::vector<std::string_view> told;
    for (const Column* column : columns) {
      const Measure& measure = *column->measure;
      if (std::ranges::find(told, measure.id) != told.end()) continue;
      told.push_back(measure.id);
      terms.terms.push_back({say(measure.title), std::string(measure.id), say(measure.meaning)});
    }
    if (terms.terms.empty()) return;
    page.emplace_back(Heading{say(kMeaning)});
    page.emplace_back(std::move(terms));
  }

  /// How the values of a measure stand below each other.
  [[nodiscard]] Align alignment(const Measure& measure) const {
    if (measure.kind == ValueKind::text) return Align::left;
    if (measure.kind != ValueKind::real && measure.kind != ValueKind::share) return Align::right;
    return results_.language == Language::nl ? Align::at_comma : Align::at_point;
  }
  [[nodiscard]] GridColumn grid_column(const Column& column, const std::vector<std::uint32_t>& rows) const {
    GridColumn out{say(column.measure->title), alignment(*column.measure), {}};
    out.cells.reserve(rows.size());
    for (const std::uint32_t row : rows)
      out.cells.push_back(value(column, row));
    return out;
  }

  /// The cells of a summary, as kSummary: of groups and texts only how many have one.
  [[nodiscard]] std::vector<std::string> summary(const Column& column) const {
    const Measure& measure = *column.measure;
    if (measure.kind == ValueKind::text) {
      const auto missing = static_cast<std::size_t>(std::ranges::count(column.texts, std::string()));
      return {count(column.texts.size() - missing), {}, {}, {}, {}, count(missing)};
    }
    const Summary sums = summary_of(column.values);
    if (measure.kind == ValueKind::label) return {count(sums.number), {}, {}, {}, {}, count(sums.undefined)};
    return {count(sums.number),         number(sums.mean, kDecimals), number(sums.deviation, kDecimals),
            value(measure, sums.least), value(measure, sums.most),    count(sums.undefined)};
  }

  /// The reach curve: a step a row.
  void add_reach(Page& page) const {
    page.emplace_back(Heading{say(kReach)});
    const std::vector<std::uint32_t> rows = shown_rows(results_, Level::reach);
    if (rows.empty()) {
      page.emplace_back(Paragraph{say(kNoReach)});
      return;
    }
    Grid grid{{{say(kInitiative), Align::left, {}},
               {say(kDate), Align::left, {}},
               {say(kActorsReached), Align::right, {}},
               {say(kSectorsReached), Align::right, {}}},
              2,
              1};
    for (const std::uint32_t row : rows) {
      const ReachStep& step = results_.reach[row];
      grid.columns[0].cells.push_back(initiative(step.initiative));
      grid.columns[1].cells.push_back(step.day ? date_of(*step.day).text() : std::string(kMissingMark));
      grid.columns[2].cells.push_back(count(step.actors));
      grid.columns[3].cells.push_back(count(step.sectors));
    }
    page.emplace_back(std::move(grid));
    page.emplace_back(Paragraph{say(kReachMeaning)});
  }

  /// The rows of a level: what they are, what was measured, and, of actors and ties, the summary.
  void add_level(Page& page, Level level, const std::vector<const Column*>& columns) const {
    const LevelWords& words = words_of(level);
    page.emplace_back(Heading{say(words.heading)});
    const std::size_t all = rows_of(results_, level);
    const std::size_t ranked = ordered_rows(results_, level).size();
    const std::vector<std::uint32_t> rows = shown_rows(results_, level);
    if (all == 0 || ranked == 0) {
      page.emplace_back(Paragraph{say(all > 0 ? kNobodyLeft : words.nothing)});
      return;
    }
    if (const std::string caption = caption_of(level, rows.size(), ranked); !caption.empty())
      page.emplace_back(Paragraph{caption});

    Grid grid;
    const auto leading = [&](Text heading, auto cell) {
      grid.columns.push_back({say(heading), Align::left, {}});
      for (const std::uint32_t row : rows)
        grid.columns.back().cells.push_back(cell(row));
    };
    const auto& ties = results_.projection.ties;
    if (level == Level::actors) {
      leading(kActor, [&](std::uint32_t row) { return name(row); });
      leading(kSector, [&](std::uint32_t row) { return sectors(row); });
    } else if (level == Level::ties) {
      leading(kFrom, [&](std::uint32_t row) { return name(ties[row].from); });
      leading(kTo, [&](std::uint32_t row) { return name(ties[row].to); });
      leading(kKind, [&](std::uint32_t row) { return line_of(results_.projection.kind_sets[ties[row].kinds]); });
    } else if (level == Level::sectors) {
      const std::vector<SectorIndex> of_row = sectors_in_data(results_.network);
      leading(kSector, [&](std::uint32_t row) { return sector(of_row[row]); });
    } else if (level == Level::initiatives) {
      leading(kInitiative, [&](std::uint32_t row) { return line_of(results_.network.initiatives[row].shown()); });
    } else if (level == Level::levels) {
      const std::vector<std::string> levels = level_texts(results_.whole);
      leading(kLevel, [&](std::uint32_t row) { return line_of(levels[row]); });
    } else if (level == Level::sides) {
      const std::vector<SideRow> of_row = side_rows(results_.whole);
      leading(kInitiative, [&](std::uint32_t row) { return initiative(of_row[row].initiative); });
      leading(kSide, [&](std::uint32_t row) { return side(of_row[row].side); });
    } else {
      const std::vector<SectorPair> of_row = pairs_of(sectors_in_data(results_.network));
      leading(kSector, [&](std::uint32_t row) { return sector(of_row[row].a); });
      leading(kAnd, [&](std::uint32_t row) { return sector(of_row[row].b); });
    }
    grid.leading = grid.columns.size();
    grid.keys = level == Level::actors || level == Level::ties ? grid.leading - 1 : grid.leading;
    for (const Column* column : columns)
      if (!is_list(*column)) grid.columns.push_back(grid_column(*column, rows));
    bool missing = false;
    for (std::size_t c = grid.leading; c < grid.columns.size(); ++c)
      missing = missing || std::ranges::find(grid.columns[c].cells, kMissingMark) != grid.columns[c].cells.end();

    // Sectors are few, and no sample of anything: their mean would say nothing.
    const bool summed_up = !columns.empty() && (level == Level::actors || level == Level::ties);
    if (summed_up) {
      for (std::size_t c = 0; c < grid.leading; ++c)
        for (const Text label : kSummary)
          grid.columns[c].foot.push_back(c == 0 ? say(label) : std::string());
      for (std::size_t k = 0; k < columns.size(); ++k)
        grid.columns[grid.leading + k].foot = summary(*columns[k]);
    }
    page.emplace_back(std::move(grid));
    if (missing) page.emplace_back(Paragraph{say(kMissing)});
    if (any_on_little(columns)) page.emplace_back(Paragraph{say(kLittle)});
    for (const Column* column : columns)
      if (is_list(*column)) add_list(page, *column, rows);
    if (summed_up) add_remarks(page, columns, rows.size() < all ? all : 0);
  }

 private:
  [[nodiscard]] static bool any_on_little(const std::vector<const Column*>& columns) {
    return std::ranges::any_of(columns, [](const Column* column) { return !column->on_little.empty(); });
  }

  struct LevelWords {
    Level level;
    Text heading, nothing;
  };
  [[nodiscard]] static const LevelWords& words_of(Level level) {
    static constexpr std::array<LevelWords, 7> all{{{Level::initiatives, kInitiatives, kNoInitiatives},
                                                    {Level::levels, kLevels, kNoLevels},
                                                    {Level::sides, kSides, kNoSides},
                                                    {Level::actors, kActors, kNoActors},
                                                    {Level::ties, kTies, kNoTies},
                                                    {Level::sectors, kSectors, kNoSectors},
                                                    {Level::pairs, kPairs, kNoPairs}}};
    return *std::ranges::find(all, level, &LevelWords::level);
  }

  [[nodiscard]] const SectorRow* builtin_of(SectorIndex number) const {
    const Sector& sector = results_.network.sectors[number];
    return sector.label.empty() ? find_sector(sector.id) : nullptr;
  }

  /// Whether the values of a measure are lists of actors, too long for a column.
  [[nodiscard]] static bool is_list(const Column& column) {
    return column.measure->kind == ValueKind::text && column.measure->level == Level::pairs;
  }

  /// Below the table of pairs: who is named for each.
  void add_list(Page& page, const Column& column, const std::vector<std::uint32_t>& rows) const {
    const std::vector<SectorPair> pairs = pairs_of(sectors_in_data(results_.network));
    Terms list;
    for (const std::uint32_t row : rows)
      list.terms.push_back({sector(pairs[row].a) + " – " + sector(pairs[row].b), {}, names(column.texts[row])});
    page.emplace_back(Heading{say(column.measure->title)});
    page.emplace_back(std::move(list));
  }

  /// Ids joined by `|`, as names with commas between; of many the first.
  [[nodiscard]] std::string names(std::string_view ids) const {
    std::string out;
    std::size_t named = 0, more = 0;
    while (!ids.empty()) {
      const std::size_t end = std::min(ids.find('|'), ids.size());
      const ActorIndex actor = results_.network.actors.find(ids.substr(0, end));
      if (named == kMostNames) {
        ++more;
      } else {
        out += (out.empty() ? "" : ", ") + (actor != kNone ? name(actor) : line_of(ids.substr(0, end)));
        ++named;
      }
      ids.remove_prefix(std::min(end + 1, ids.size()));
    }
    if (more > 0) out += " " + say(kAndMore, {Words(count(more))});
    return out.empty() ? say(kNoOne) : out;
  }

  /// What is said above a table that is sorted or cut.
  [[nodiscard]] std::string caption_of(Level level, std::size_t shown, std::size_t ranked) const {
    const Selection& selection = results_.selection;
    std::string out;
    const bool sorted = selection.by != nullptr && selection.by->level == level;
    if (sorted) {
      const ValueKind kind = selection.by->kind;
      const Text order = kOrders[kind == ValueKind::text    ? 2
                                 : kind == ValueKind::truth ? 1
                                                            : 0][selection.least_first ? 1 : 0];
      out = say(kSorted, {Words(say(selection.by->title) + " (" + std::string(selection.by->id) + ")"), Words(order)});
    }
    if (shown < ranked)
      out += (out.empty() ? "" : " ") +
             say(shown == 1 ? kFirstOne : kFirst, {Words(count(shown)), Words(count(ranked))}) +
             (sorted ? std::string() : say(kOfFile)) + ".";
    return out;
  }

  /// What is said below a table of its summary. `all`: how many rows there are when some are not shown, or 0.
  void add_remarks(Page& page, const std::vector<const Column*>& columns, std::size_t all) const {
    bool has_deviation = false;
    for (const Column* column : columns) {
      has_deviation =
          has_deviation || (column->measure->kind != ValueKind::text && column->measure->kind != ValueKind::label);
      std::string counts;
      for (const auto& [text, times] : counts_of(column->texts))
        counts += (counts.empty() ? "" : ", ") + text + " " + count(times);
      if (!counts.empty()) page.emplace_back(Paragraph{say(kCounts, {Words(column->measure->title), Words(counts)})});
    }
    if (all > 0) page.emplace_back(Paragraph{say(kSummaryOfAll, {Words(count(all))})});
    if (has_deviation) page.emplace_back(Paragraph{say(kSample)});
  }

  const MeasureResults& results_;
};

}  // namespace samenspel
