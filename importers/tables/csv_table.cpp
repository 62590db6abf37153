#include "importers/tables/csv_table.hpp"

#include <array>
#include <limits>
#include <optional>
#include <span>
#include <unordered_map>

#include "importers/tables/csv_rows.hpp"
#include "importers/tables/plain_ties.hpp"
#include "support/threads.hpp"

namespace samenspel {

namespace {

class CsvTable {
 public:
  CsvTable(Context& context, Readers& readers, Part part, CsvFile& file, std::size_t source)
      : context_(context), file_(file), part_(part), source_(source), table_(context, readers, part, source) {}

  void read(int threads) {
    CsvBlock block;
    bool more = file_.next(block);
    while (more && table_.headings() == nullptr) {
      read_rows(block, true);
      if (block.text().empty()) more = file_.next(block);
    }
    const bool usable = table_.headings() != nullptr && table_.headings()->usable;
    if (more && usable && part_ == Part::tie) {
      read_ties(std::move(block), threads);
    } else if (more && usable && part_ == Part::actor) {
      read_actors(std::move(block));
    } else {
      for (; more; more = file_.next(block))
        read_rows(block, false);
    }
    table_.finish();
  }

 private:
  /// All rows of a block, or those up to the headings, which are taken out of it.
  void read_rows(CsvBlock& block, bool to_headings) {
    CsvRows rows(block.text(), block.begin, file_.delimiter(), source_);
    while (!(to_headings && table_.headings() != nullptr) && rows.next(cells_))
      read_row(rows);
    block.drop(rows.at());
  }

  void read_row(const CsvRows& rows) {
    if (const auto& fault = rows.fault()) {
      const bool open = fault->what == CsvFault::quote_open;
      context_.report.add(open ? Code::table_quote_open : Code::table_quote_text_after, fault->place);
      context_.untold_ties = true;
      // What follows an open quote was not read.
      if (open && part_ == Part::actor) context_.references.keep_silent();
      if (open) return;
    }
    table_.row(cells_);
  }

  /// A row that the fast way has left.
  void read_left(std::string_view text, std::size_t begin) {
    CsvRows rows(text, begin, file_.delimiter(), source_);
    if (rows.next(cells_)) read_row(rows);
  }

  void read_ties(CsvBlock block, int threads) {
    Network& network = context_.network;
    network.ties.reserve(network.ties.size() + file_.lines());
    IdTable ids(network.actors);
    const PlainTieReader reader(*table_.headings(), ids, file_.delimiter(), source_);
    bool first = true;
    const auto next = [&](CsvBlock& into) {
      if (!std::exchange(first, false)) return file_.next(into);
      into = std::move(block);
      return true;
    };
    // Actors that ties make are looked up by the rows behind them: one after the other.
    const int at_once = context_.references.makes_actors() ? 1 : threads;
    in_order<CsvBlock, PlainTies>(
        at_once, next, [&](const CsvBlock& read, PlainTies& plain) { reader.read(read, plain); },
        [&](CsvBlock& read, const PlainTies& plain) { merge(read, plain, ids); });
  }

  void merge(CsvBlock& block, const PlainTies& plain, IdTable& ids) {
    Network& network = context_.network;
    if (network.ties.kinds().size() + plain.ties.kinds.size() > std::numeric_limits<std::uint16_t>::max()) {
      read_rows(block, false);
      table_.flush();
      return;
    }
    std::size_t done = 0;
    const auto add_plain = [&](std::size_t end) {
      if (end == done) return;
      table_.flush();
      network.ties.append(plain.ties, done, end);
      done = end;
    };
    std::size_t actors = network.actors.size();
    for (const PlainTies::Left& left : plain.left) {
      add_plain(left.before);
      read_left(block.text().substr(left.begin, left.end - left.begin), block.begin + left.begin);
    }
    add_plain(plain.ties.from.size());
    table_.flush();
    for (; actors < network.actors.size(); ++actors)
      ids.add(static_cast<ActorIndex>(actors));
  }

  // ---- actors

  /// Which columns the fast way needs; nothing where there are others that count.
  struct ActorColumns {
    std::size_t id = kNoColumn, name = kNoColumn, sector = kNoColumn, count = 0;
  };
  static constexpr std::size_t kNoColumn = std::numeric_limits<std::size_t>::max();

  [[nodiscard]] std::optional<ActorColumns> plain_columns() const {
    ActorColumns out;
    const std::vector<Column>& columns = table_.headings()->columns;
    out.count = columns.size();
    for (std::size_t i = 0; i < columns.size(); ++i) {
      if (columns[i].kind == ColumnKind::id) {
        out.id = i;
      } else if (columns[i].kind == ColumnKind::key && columns[i].row->key == Key::name) {
        out.name = i;
      } else if (columns[i].kind == ColumnKind::key && columns[i].row->key == Key::sector) {
        out.sector = i;
      } else {
        return std::nullopt;
      }
    }
    if (out.id == kNoColumn || columns.size() > 3) return std::nullopt;
    return out;
  }

  void read_actors(CsvBlock block) {
    const auto columns = plain_columns();
    if (columns) context_.network.actors.reserve(context_.network.actors.size() + file_.lines(), 8 * file_.lines());
    do {
      if (columns) {
        read_plain_actors(block, *columns);
      } else {
        read_rows(block, false);
      }
    } while (file_.next(block));
  }

  struct ActorRow {
    std::size_t begin, end;
    std::string_view id, name, sector;
  };
  using ActorRows = std::array<ActorRow, 32>;  // whose places in memory are fetched at once

  void read_plain_actors(const CsvBlock& block, const ActorColumns& columns) {
    const std::string_view text = block.text();
    ActorRows rows;
    for (std::size_t begin = 0; begin < text.size();) {
      std::size_t count = 0;
      std::array<std::string_view, 3> cells{};
      std::size_t at = begin;
      while (count < rows.size() && begin < text.size() && split(text, at, columns.count, cells)) {
        const auto cell = [&](std::size_t column) { return column == kNoColumn ? std::string_view() : cells[column]; };
        rows[count++] = {begin, at, cell(columns.id), cell(columns.name), cell(columns.sector)};
        context_.network.actors.prefetch(cell(columns.id));
        begin = at;
        cells = {};
      }
      const bool left = count < rows.size() && begin < text.size();
      for (const ActorRow& row : std::span(rows).first(count))
        if (!add_plain_actor(text, block.begin, row)) leave_actor(text, row.begin, block.begin, row.sector);
      if (left) begin += leave_actor(text, begin, block.begin, {});
    }
    table_.flush();
  }

  /// False for a row that the other way must read.
  bool add_plain_actor(std::string_view text, std::size_t block_begin, const ActorRow& row) {
    if (text[row.begin] == '\n' || text[row.begin] == '\r') return true;  // an empty line
    const std::vector<Share>* const shares = shares_of(row.sector);
    if (row.id.empty() || shares == nullptr) return false;
    table_.flush();
    const auto id_at = block_begin + static_cast<std::size_t>(row.id.data() - text.data());
    const Place place = make_place(source_, id_at, id_at + row.id.size());
    return context_.network.actors.add_new({row.id, row.name, *shares, ActorKind::none, Consent::unsaid, place});
  }

  /// What a cell that was read before means. Few sectors are many actors': the last cells of each length are kept at
  /// hand.
  [[nodiscard]] const std::vector<Share>* shares_of(std::string_view sector) {
    auto& [text, shares] = last_sectors_[sector.size() % last_sectors_.size()];
    if (shares != nullptr && text == sector) return shares;
    const auto found = shares_.find(std::string(sector));
    if (found == shares_.end()) return nullptr;
    text = found->first;
    shares = &found->second;
    return shares;
  }

  /// Reads one actor by the other way; learns what its sector cell means where all was well. Returns the length of its
  /// row.
  std::size_t leave_actor(std::string_view text, std::size_t begin, std::size_t block_begin, std::string_view sector) {
    CsvRows rows(text.substr(begin), block_begin + begin, file_.delimiter(), source_);
    const std::size_t errors = context_.report.errors(), actors = context_.network.actors.size();
    if (rows.next(cells_)) read_row(rows);
    table_.flush();
    const bool added = context_.network.actors.size() == actors + 1 && context_.report.errors() == errors;
    if (!added || shares_.size() > kMostSectorCells) return rows.at();
    const auto shares = context_.network.actors.sectors(static_cast<ActorIndex>(actors));
    if (sector.empty() == shares.empty())
      shares_.try_emplace(std::string(sector), std::vector<Share>(shares.begin(), shares.end()));
    return rows.at();
  }

  /// The cells of a row without quotes, control signs and blanks at the ends of cells; moves `at` behind it. False for
  /// any other row.
  [[nodiscard]] bool split(std::string_view text, std::size_t& at, std::size_t columns,
                           std::array<std::string_view, 3>& cells) const {
    std::size_t column = 0, cell = at;
    for (;; ++at) {
      const char c = at < text.size() ? text[at] : '\n';
      const bool end = c == '\n' || c == '\r';
      if (!end && c != file_.delimiter()) {
        if (c == '"' || static_cast<unsigned char>(c) < 0x20 || c == 0x7F) return false;
        continue;
      }
      if (column >= columns) return false;
      const std::string_view found = text.substr(cell, at - cell);
      if (!found.empty() && (found.front() == ' ' || found.back() == ' ' || found.front() == '\xC2')) return false;
      cells[column++] = found;
      cell = at + 1;
      if (!end) continue;
      if (c == '\r' && at + 1 < text.size() && text[at + 1] == '\n') ++at;
      at = std::min(at + 1, text.size());
      return true;
    }
  }

  static constexpr std::size_t kMostSectorCells = 10'000;

  Context& context_;
  CsvFile& file_;
  Part part_;
  std::size_t source_;
  TableReader table_;
  std::vector<Field> cells_;
  std::unordered_map<std::string, std::vector<Share>> shares_;  ///< of cells that were read before
  std::array<std::pair<std::string_view, const std::vector<Share>*>, 16> last_sectors_{};
};

}  // namespace

void read_csv_table(Context& context, Readers& readers, Part part, CsvFile& file, std::size_t source, int threads) {
  CsvTable(context, readers, part, file, source).read(threads);
}

}  // namespace samenspel
