#include "cli/draw_look.hpp"

#include <algorithm>
#include <array>

#include "cli/actor_named.hpp"
#include "cli/measure_named.hpp"
#include "support/unicode.hpp"

namespace samenspel {

namespace {

constexpr std::size_t kManyNames = 400;  ///< actors, above which names hide the picture

constexpr Text kActorsOnly{"--{0} goes with --view map or --view ego, which draw actors",
                           "--{0} hoort bij --view map of --view ego, die actoren tekenen"};
constexpr Text kOnlyAName{"--size-by {0}: its number is only a name, no size; --colour-by {0} shows it",
                          "--size-by {0}: het nummer is alleen een naam, geen grootte; --colour-by {0} laat het zien"};
constexpr Text kFewNames{
    "above {0} actors only the highest have their names beside them; --labels all draws every name",
    "boven {0} actoren krijgen alleen de hoogste hun naam erbij; --labels all tekent alle namen"};
constexpr Text kCommunityMeaning{"actors with more ties among themselves than chance would give them",
                                 "actoren met onderling meer relaties dan bij toeval te verwachten is"};

}  // namespace

Look look_of(const Arguments& arguments, PictureView view) {
  Look look;
  look.theme = static_cast<Theme>(arguments.choice(Option::theme).value_or(0));
  if (view != PictureView::map && view != PictureView::ego) {
    for (const Option option : {Option::size_by, Option::colour_by, Option::highlight, Option::labels})
      if (arguments.has(option)) throw UsageError(fill(kActorsOnly, {Words(row_of(option).name)}));
    return look;
  }
  if (const auto names = arguments.choice(Option::labels)) look.names = static_cast<NamesDrawn>(*names);
  if (const auto& size = arguments.value(Option::size_by)) {
    const Measure& row = actor_measure_named(*size, Option::size_by);
    if (row.kind == ValueKind::label) throw UsageError(fill(kOnlyAName, {Words(row.id)}));
    look.size = look_by(&row);
  }
  if (const auto& colour = arguments.value(Option::colour_by); colour && *colour != "sector") {
    const Measure& row = actor_measure_named(*colour, Option::colour_by);
    const bool label = row.kind == ValueKind::label;
    look.colour_by = label ? ColourBy::community : ColourBy::measure;
    look.colour = label ? look_by(&row, kCommunityMeaning) : look_by(&row);
  }
  return look;
}

void settle(Look& look, PictureView picture, const View& view, const Talk& talk) {
  const bool many = view.network.actors.size() > kManyNames;
  if (picture == PictureView::map && many && !look.names) {
    look.names = NamesDrawn::brokers;
    talk.note(fill(kFewNames, {Words(std::to_string(kManyNames))}));
  }
  // the surroundings of one actor are sized only where something asks for it
  const bool sized =
      picture == PictureView::map || look.names == NamesDrawn::brokers || look.colour_by == ColourBy::community;
  if (look.size.rows.empty() && sized) look.size = who_bridges(view, talk, true);
}

std::vector<ActorIndex> highlighted(const Network& network, const Arguments& arguments) {
  std::vector<ActorIndex> out;
  for (const std::string& value : arguments.every(Option::highlight)) {
    std::vector<std::string_view> parts;
    for (std::string_view rest = value;;) {
      const auto comma = rest.find(',');
      parts.push_back(rest.substr(0, comma));
      if (comma == std::string_view::npos) break;
      rest.remove_prefix(comma + 1);
    }
    // from each part as many as make a name together, else it alone
    for (std::size_t first = 0; first < parts.size();) {
      std::size_t last = parts.size();
      std::string_view text;
      for (; last > first; --last) {
        const char* begin = parts[first].data();
        const char* end = parts[last - 1].data() + parts[last - 1].size();
        text = trimmed(std::string_view(begin, static_cast<std::size_t>(end - begin)));
        if (last == first + 1 || is_actor(network, text)) break;
      }
      if (!text.empty()) out.push_back(actor_named(network, text, Option::highlight));
      first = last;
    }
  }
  return out;
}

}  // namespace samenspel
