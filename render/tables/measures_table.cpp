#include "render/tables/measures_table.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

#include "render/tables/wrap.hpp"
#include "support/numbers.hpp"
#include "support/unicode.hpp"

namespace samenspel {

namespace {

using Rows = std::vector<std::vector<std::string>>;

constexpr std::size_t kMostBridges = 10;
constexpr std::size_t kNameWidth = 28;

constexpr Text kUntitled{"A network without a title", "Een netwerk zonder titel"};
constexpr Text kFictional{"This network is fictional.", "Dit netwerk is verzonnen."};
constexpr Text kNetwork{"The network", "Het netwerk"};
constexpr Text kBridges{"Who bridges most", "Wie slaat de meeste bruggen"};
constexpr Text kNobody{"Nobody lies on a shortest path between two others.",
                       "Niemand ligt op een kortste pad tussen twee anderen."};
constexpr Text kActor{"actor", "actor"};
constexpr Text kFrom{"from", "van"};
constexpr Text kTo{"to", "naar"};
constexpr Text kKind{"kind", "soort"};
constexpr Text kSector{"sector", "sector"};
constexpr Text kRole{"role most taken", "vaakste rol"};
constexpr Text kMeaning{"What the columns mean", "Wat de kolommen betekenen"};
constexpr Text kMissing{"– means: undefined for this row.", "– betekent: niet bepaald voor deze rij."};
constexpr Text kDirected{"Read as directed: a mutual tie counts twice, once each way.",
                         "Gelezen met richting: een wederzijdse relatie telt twee keer, in elke richting één keer."};
constexpr Text kMore{"samenspel explain MEASURE tells more; --level actors shows every actor.",
                     "samenspel explain MAAT vertelt meer; --level actors toont alle actoren."};
constexpr Text kNoPersons{"Private persons are left out of a public ranking.",
                          "Personen blijven buiten een openbare ranglijst."};
constexpr Text kOfThem{"{0} of {1} actors lie on one.", "{0} van {1} actoren liggen op zo'n pad."};

/// The six roles' counts that a broker's main role is chosen from; the total is no role.
constexpr std::array<std::string_view, 5> kRoles{"gf_coordinator", "gf_itinerant", "gf_gatekeeper", "gf_representative",
                                                 "gf_liaison"};

std::size_t column_width(const Rows& rows, std::size_t c) {
  std::size_t widest = broken_width(rows[0][c]);
  for (std::size_t r = 1; r < rows.size(); ++r)
    widest = std::max(widest, terminal_width(rows[r][c]));
  return widest;
}

/// Cuts two columns so that the whole fits the terminal: the first gets two thirds of what is left for both.
void fit(Rows& rows, std::size_t first, std::size_t second) {
  std::size_t others = 0;
  for (std::size_t c = 0; c < rows[0].size(); ++c)
    others += (c == 0 ? 0 : 2) + (c == first || c == second ? 0 : column_width(rows, c));
  const std::size_t room = others + 20 < kTerminalWidth ? kTerminalWidth - others : 20;
  const std::size_t wide = column_width(rows, first), narrow = column_width(rows, second);
  if (wide + narrow <= room) return;
  const std::size_t for_second = std::min(narrow, std::max(room / 3, room - std::min(room, wide)));
  for (std::size_t r = 1; r < rows.size(); ++r) {
    rows[r][first] = cut_to(rows[r][first], room - for_second);
    rows[r][second] = cut_to(rows[r][second], for_second);
  }
}

class Writer {
 public:
  explicit Writer(const MeasureResults& results) : results_(results) {}

  [[nodiscard]] std::string_view say(Text text) const { return text.in(results_.language); }
  [[nodiscard]] bool dutch() const { return results_.language == Language::nl; }

  [[nodiscard]] std::string value(const Column& column, std::size_t row) const {
    const Measure& measure = *column.measure;
    if (measure.kind == ValueKind::text) return column.texts[row].empty() ? "–" : column.texts[row];
    const double number = column.values[row];
    if (std::isnan(number)) return "–";
    if (measure.kind == ValueKind::truth) return std::string(number != 0 ? say({"yes", "ja"}) : say({"no", "nee"}));
    return readable(number, measure.kind == ValueKind::count || measure.kind == ValueKind::label ? 0 : 3, dutch());
  }

  [[nodiscard]] std::string sectors(ActorIndex actor) const {
    std::string out;
    for (const Share& share : results_.network.actors.sectors(actor)) {
      const Sector& sector = results_.network.sectors[share.sector];
      const SectorRow* builtin = sector.label.empty() ? find_sector(sector.id) : nullptr;
      out += (out.empty() ? "" : " + ") + (builtin != nullptr ? std::string(builtin->one.in(results_.language))
                                                              : label_of(sector, results_.language));
    }
    return out.empty() ? "–" : out;
  }

  [[nodiscard]] std::string name(ActorIndex actor) const {
    return cut_to(printable(results_.network.actors.name(actor)), kNameWidth);
  }

  [[nodiscard]] std::string head() const {
    const Network& network = results_.network;
    std::string out =
        wrapped(network.title.empty() ? std::string(say(kUntitled)) : printable(network.title), kTerminalWidth);
    if (network.fictional) out += wrapped(say(kFictional), kTerminalWidth);
    if (results_.projection.directed()) out += wrapped(say(kDirected), kTerminalWidth);
    for (const Words& note : results_.notes)
      out += wrapped(note.in(results_.language), kTerminalWidth);
    return out;
  }

  [[nodiscard]] std::string network_block(const std::vector<const Column*>& columns) const {
    if (columns.empty()) return {};
    std::string out = "\n" + std::string(say(kNetwork)) + "\n";
    std::size_t widest = 0, numbers = 0;
    for (const Column* column : columns) {
      widest = std::max(widest, terminal_width(say(column->measure->title)));
      numbers = std::max(numbers, terminal_width(value(*column, 0)));
    }
    for (const Column* column : columns)
      out +=
          "  " + padded(say(column->measure->title), widest) + "  " + padded(value(*column, 0), numbers, true) + "\n";
    return out;
  }

  /// What each measure is, one paragraph each; a title that several levels share is told once.
  [[nodiscard]] std::string meanings(const std::vector<const Column*>& columns) const {
    std::string out;
    std::vector<std::string_view> told;
    for (const Column* column : columns) {
      const Measure& measure = *column->measure;
      if (std::ranges::find(told, measure.id) != told.end()) continue;
      told.push_back(measure.id);
      std::string text =
          std::string(say(measure.title)) + " (" + std::string(measure.id) + "): " + std::string(say(measure.meaning));
      out += wrapped(text, kTerminalWidth, 2);
    }
    return out.empty() ? out : "\n" + std::string(say(kMeaning)) + "\n" + out;
  }

  /// A wide table in blocks, each with the leading columns and as many measures as fit.
  [[nodiscard]] std::string blocks(const Rows& leading, const std::vector<const Column*>& columns) const {
    std::size_t lead_width = 0;
    for (std::size_t c = 0; c < leading[0].size(); ++c) {
      lead_width += column_width(leading, c) + 2;
    }
    std::string out;
    for (std::size_t first = 0; first < columns.size() || first == 0;) {
      Rows rows = leading;
      std::vector<bool> right(leading[0].size(), false);
      std::size_t used = lead_width;
      std::size_t c = first;
      for (; c < columns.size(); ++c) {
        std::vector<std::string> cells{std::string(say(columns[c]->measure->title))};
        for (std::size_t i = 0; i + 1 < leading.size(); ++i)
          cells.push_back(value(*columns[c], i));
        std::size_t widest = broken_width(cells[0]);
        for (std::size_t i = 1; i < cells.size(); ++i)
          widest = std::max(widest, terminal_width(cells[i]));
        if (c > first && used + widest > kTerminalWidth) break;
        used += widest + 2;
        for (std::size_t i = 0; i < cells.size(); ++i)
          rows[i].push_back(std::move(cells[i]));
        right.push_back(columns[c]->measure->kind != ValueKind::text);
      }
      out += "\n" + columned(rows, right);
      first = std::max(c, first + 1);
    }
    return out;
  }

 private:
  const MeasureResults& results_;
};

const Column* find(const std::vector<const Column*>& columns, std::string_view id) {
  for (const Column* column : columns)
    if (column->measure->id == id) return column;
  return nullptr;
}

}  // namespace

std::string overview_table(const MeasureResults& results) {
  const Writer writer(results);
  const std::vector<const Column*> actors = columns_of(results.results, Level::actors);
  // The network in a few lines: sums of the roles are told actor by actor below.
  std::vector<const Column*> network = columns_of(results.results, Level::network);
  std::erase_if(network, [](const Column* column) { return column->measure->id.starts_with("gf_"); });
  std::string out = writer.head() + writer.network_block(network);
  const Column* bridging = find(actors, "betweenness");
  if (bridging == nullptr) return out + writer.meanings(network);

  const std::size_t n = results.network.actors.size();
  std::vector<ActorIndex> order(n);
  std::iota(order.begin(), order.end(), ActorIndex{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](ActorIndex a, ActorIndex b) { return bridging->values[a] > bridging->values[b]; });
  std::erase_if(order, [&](ActorIndex i) { return !(bridging->values[i] > 0); });
  const std::size_t bridges = order.size();
  if (results.for_everybody)
    std::erase_if(order, [&](ActorIndex i) { return results.network.actors.kind(i) == ActorKind::person; });
  order.resize(std::min(order.size(), kMostBridges));

  out += "\n" + std::string(writer.say(kBridges)) + "\n";
  if (results.for_everybody) out += wrapped(writer.say(kNoPersons), kTerminalWidth);
  if (order.empty()) return out + "  " + std::string(writer.say(kNobody)) + "\n" + writer.meanings(network);
  std::vector<const Column*> shown{bridging};
  std::vector<const Column*> roles;
  for (const std::string_view id : kRoles)
    if (const Column* column = find(actors, id)) roles.push_back(column);

  Rows rows(1);
  rows[0] = {std::string(writer.say(kActor)), std::string(writer.say(kSector))};
  std::vector<bool> right{false, false};
  for (const Column* column : shown) {
    rows[0].emplace_back(writer.say(column->measure->title));
    right.push_back(true);
  }
  if (!roles.empty()) {
    rows[0].emplace_back(writer.say(kRole));
    right.push_back(false);
  }
  std::vector<const Column*> met;
  for (const ActorIndex actor : order) {
    std::vector<std::string> row{writer.name(actor), writer.sectors(actor)};
    for (const Column* column : shown)
      row.push_back(writer.value(*column, actor));
    if (!roles.empty()) {
      const Column* most = *std::max_element(roles.begin(), roles.end(), [&](const Column* a, const Column* b) {
        return !(a->values[actor] >= b->values[actor]);
      });
      if (most->values[actor] > 0) {
        row.push_back(std::string(writer.say(most->measure->title)));
        if (std::ranges::find(met, most) == met.end()) met.push_back(most);
      } else {
        row.emplace_back("–");
      }
    }
    rows.push_back(std::move(row));
  }
  fit(rows, 0, 1);
  out += columned(rows, right);
  const std::vector<Words> counts{Words(std::to_string(bridges)), Words(std::to_string(n))};
  if (bridges > order.size()) out += fill(kOfThem, results.language, counts) + "\n";
  std::vector<const Column*> told = shown;
  told.insert(told.end(), met.begin(), met.end());
  out += writer.meanings(told);
  out += "\n" + wrapped(writer.say(kMore), kTerminalWidth);
  return out;
}

std::string measures_table(const MeasureResults& results, std::optional<Level> level) {
  const Writer writer(results);
  std::string out = writer.head();
  const auto wanted = [&](Level one) { return level ? *level == one : !columns_of(results.results, one).empty(); };
  std::vector<const Column*> told;
  const auto tell = [&](const std::vector<const Column*>& columns) {
    told.insert(told.end(), columns.begin(), columns.end());
  };
  if (wanted(Level::network)) {
    const auto columns = columns_of(results.results, Level::network);
    out += writer.network_block(columns);
    tell(columns);
  }
  if (wanted(Level::actors)) {
    const auto columns = columns_of(results.results, Level::actors);
    Rows rows{{std::string(writer.say(kActor)), std::string(writer.say(kSector))}};
    for (ActorIndex i = 0; i < results.network.actors.size(); ++i)
      rows.push_back({writer.name(i), cut_to(writer.sectors(i), 21)});
    out += writer.blocks(rows, columns);
    tell(columns);
  }
  if (wanted(Level::ties)) {
    const auto columns = columns_of(results.results, Level::ties);
    Rows rows{{std::string(writer.say(kFrom)), std::string(writer.say(kTo)), std::string(writer.say(kKind))}};
    for (const TieRow& tie : results.projection.ties)
      rows.push_back({cut_to(writer.name(tie.from), 20), cut_to(writer.name(tie.to), 20),
                      cut_to(printable(results.projection.kind_sets[tie.kinds]), 14)});
    out += writer.blocks(rows, columns);
    tell(columns);
  }
  bool missing = false;
  for (const Column* column : told)
    for (const double number : column->values)
      missing = missing || std::isnan(number);
  if (missing) out += "\n" + std::string(writer.say(kMissing)) + "\n";
  return out + writer.meanings(told);
}

}  // namespace samenspel
