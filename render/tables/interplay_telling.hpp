// The story of one row of interplay: what its measures come to, in sentences, a paragraph a theme. Only the files of
// the story include this. Cost no more than a look at each event of the row.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "metrics/interplay/leapfrog.hpp"
#include "metrics/interplay/rows.hpp"
#include "metrics/interplay/timeline.hpp"
#include "render/tables/page_writer.hpp"

namespace samenspel {

// The themes of a story.
inline constexpr Text kThemeMoves{"Leapfrog", "Haasje-over"};
inline constexpr Text kThemeCarriers{"Carriers", "Dragers"};
inline constexpr Text kThemeMeetings{"Meetings", "Ontmoetingen"};
inline constexpr Text kThemeExchange{"Giving and returning", "Geven en terugkrijgen"};
inline constexpr Text kThemeConfrontations{"Confrontations", "Confrontaties"};
inline constexpr Text kThemePromises{"Promises", "Beloften"};
inline constexpr Text kThemeInstitutions{"Institutions", "Instellingen"};
inline constexpr Text kThemeNewPairs{"New combinations", "Nieuwe combinaties"};
inline constexpr Text kThemeCredit{"Stories", "Verhalen"};

inline constexpr double kChance = 0.05;    ///< below it, a p value is called more than chance
inline constexpr double kFewMoves = 10;    ///< in fewer, a change from one half to the other is called no trend
inline constexpr double kShortSpan = 182;  ///< days; over less, nothing is told by the year
inline constexpr double kManyMoves = 100;  ///< with as many it is not asked what p could be at best

/// A text that differs for one and for several.
struct Counted {
  Text one, many;
};

/// The sentences of one row.
class Telling {
 public:
  /// A row of Level::initiatives or Level::levels: its events, and the columns of that level.
  Telling(const Timeline& timeline, const MoveTallies& moves, Level level, const InterplayRow& events,
          const Writer& writer, const std::vector<const Column*>& columns, std::size_t row)
      : timeline_(timeline),
        moves_(moves),
        level_(level),
        events_(events),
        writer_(writer),
        columns_(columns),
        row_(row) {}

  [[nodiscard]] Terms told() {
    if (!(value("moves") > 0)) {
      say(Text{"Nobody has made a move yet.", "Er is nog geen zet gedaan."});
      end(kThemeMoves);
    } else {
      tell_moves();
      tell_carriers();
    }
    tell_meetings();
    tell_exchange();
    tell_confrontations();
    tell_promises();
    tell_institutions();
    tell_new_pairs();
    return std::move(terms_);
  }
  /// The paragraph on its stories is put behind `terms`.
  /// `sides`: the columns of Level::sides; `first`: the first row of this initiative there.
  void tell_credit(const std::vector<const Column*>& sides, const std::vector<SideRow>& rows, std::size_t first,
                   Terms& terms);

 private:
  [[nodiscard]] const Column* column(std::string_view id) const { return find(columns_, id); }
  [[nodiscard]] double value(std::string_view id) const {
    const Column* found = column(id);
    return found == nullptr || found->values.empty() ? std::nan("") : found->values[row_];
  }
  [[nodiscard]] bool on_little(std::string_view id) const {
    const Column* found = column(id);
    return found != nullptr && !found->on_little.empty() && found->on_little[row_];
  }
  [[nodiscard]] bool on_little(std::initializer_list<std::string_view> ids) const {
    return std::ranges::any_of(ids, [&](std::string_view id) { return on_little(id); });
  }
  [[nodiscard]] bool has(std::string_view id) const { return !std::isnan(value(id)); }
  [[nodiscard]] Words number(double amount, int decimals = 0) const { return writer_.number(amount, decimals); }
  [[nodiscard]] Words percent(std::string_view id) const { return writer_.number(100 * value(id), 0) + "%"; }

  void say(Text pattern, std::initializer_list<Words> values = {}) {
    text_ += (text_.empty() ? "" : " ") + writer_.say(pattern, values);
  }
  void say(double amount, Counted pattern, std::initializer_list<Words> values) {
    say(amount == 1 ? pattern.one : pattern.many, values);
  }
  /// `basis`: the measures that were told of.
  void end(Text theme, std::initializer_list<std::string_view> basis = {}) {
    if (on_little(basis)) say(Text{"That rests on little.", "Dat rust op weinig."});
    if (!text_.empty()) terms_.terms.push_back({writer_.say(theme), {}, std::move(text_)});
    text_.clear();
  }

  /// "Anna", "Anna and Bram", "Anna, Bram, Cas and 2 more".
  [[nodiscard]] Words joined(const std::vector<std::string>& names) const;

  void tell_moves();
  void tell_no_sequence(double moves, double joint);
  void tell_chance(double followed);
  void tell_response(double leaps);
  void tell_carriers();
  void tell_meetings();
  void tell_exchange();
  void tell_confrontations();
  void tell_promises();
  void tell_institutions();
  void tell_new_pairs();
  void tell_gains();
  void tell_little_given();
  void tell_return();
  void tell_promise_days(double kept);
  void tell_open_promises();
  void tell_little_told(std::uint32_t initiative, bool few_good, bool few_bad);

  const Timeline& timeline_;
  const MoveTallies& moves_;
  Level level_;
  const InterplayRow& events_;
  const Writer& writer_;
  const std::vector<const Column*>& columns_;
  std::size_t row_;
  std::string text_;
  Terms terms_;
};

}  // namespace samenspel
