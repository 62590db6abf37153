#include "render/map/series.hpp"

#include <algorithm>
#include <map>

#include "render/map/compose.hpp"
#include "render/map/countries.hpp"
#include "render/map/curves.hpp"
#include "render/map/graphviz_layouter.hpp"
#include "render/map/marks.hpp"
#include "render/map/moments.hpp"
#include "render/map/quantise.hpp"
#include "render/map/writer.hpp"

namespace samenspel {

namespace {

constexpr std::string_view kGhost = "#9A9A9A", kAbsentFill = "#F4F4F4", kAbsentRim = "#B8B8B8";
constexpr double kAbsentRadius = 4, kGhostWidth = 1, kFreshWidth = 3.9;  // points

constexpr Text kWindowOf{"Window {0} of {1}", "Tijdvak {0} van {1}"};
constexpr Text kFresh{"new since the window before ({0})", "nieuw sinds het vorige tijdvak ({0})"};
constexpr Text kGone{"gone since the window before ({0})", "weg sinds het vorige tijdvak ({0})"};
constexpr Text kAbsent{"not there in this window ({0})", "er niet in dit tijdvak ({0})"};
constexpr Text kFirst{"the first: nothing to compare with", "het eerste: niets om mee te vergelijken"};
constexpr Text kSamePlace{"everyone has one place in all windows", "ieder heeft in elk tijdvak dezelfde plaats"};

LineMark fresh_line() {
  return {{}, {}, kFreshWidth, Dash::solid, Colour(kManySectors), false};
}

LineMark ghost_line() {
  return {{}, {}, kGhostWidth, Dash::dashed, Colour(kGhost), false};
}

Mark absent_mark(double radius) {
  return {MarkShape::circle, {}, radius, {{Colour(kAbsentFill), 1}}, Colour(kAbsentRim), 0.8};
}

LegendSection window_section(const Moment& moment, const MapMoment& given, std::size_t k, std::size_t count,
                             const Writer& write) {
  LegendSection section;
  section.heading = write(kWindowOf, {write.count(k + 1), write.count(count)});
  const auto row = [&](Text text, std::size_t number) -> LegendRow& {
    section.rows.push_back({wrapped(write(text, {write.count(number)}), 26), {}, {}, false});
    return section.rows.back();
  };
  section.rows.push_back({{given.days}, {}, {}, false});
  if (k > 0) {
    LegendRow& fresh =
        row(kFresh, static_cast<std::size_t>(std::count(moment.fresh.begin(), moment.fresh.end(), true)));
    fresh.line = fresh_line();
    fresh.doubled = true;
    row(kGone, moment.gone.size()).line = ghost_line();
  }
  if (moment.absent_count > 0) row(kAbsent, moment.absent_count).mark = absent_mark(0.4);
  if (k == 0) section.notes.push_back(write(kFirst));
  section.notes.push_back(write(kSamePlace));
  return section;
}

/// The names of all actors, measured once for each way in which they are written.
class NameSizes {
 public:
  void want(const Network& network, const MapContents& contents, ActorIndex actor) {
    const auto [place, is_new] = numbers_.try_emplace({actor, contents.standing_out[actor]}, blocks_.size());
    if (is_new) blocks_.push_back(name_block(network, contents, actor));
  }
  void measure(const Layouter& layouter) {
    sizes_ = name_sizes(blocks_, layouter);
  }
  [[nodiscard]] Size size(const MapContents& contents, ActorIndex actor) const {
    return sizes_[numbers_.at({actor, contents.standing_out[actor]})];
  }

 private:
  std::map<std::pair<ActorIndex, bool>, std::size_t> numbers_;
  std::vector<TextBlock> blocks_;
  std::vector<Size> sizes_;
};

/// Works on one series: first the ground, which is the same under all windows, then each window on it.
class SeriesMaker {
 public:
  SeriesMaker(const Network& whole, const MapOptions& options, const std::vector<MapMoment>& given,
              const Layouter& layouter)
      : whole_(whole), options_(options), layouter_(layouter), write_{options.language} {
    options_.size.clear();
    options_.window.clear();
    all_contents_ = contents_of(whole, options_);
    if (options.colour_by == ColourBy::community)
      grouped_ = by_groups(whole, all_contents_.colouring, options.language);
    moments_ = moments_on(whole, options_, all_contents_, given);
    for (std::size_t k = 0; k < moments_.size(); ++k) {
      const Moment& moment = moments_[k];
      sheets_.push_back({frame_texts(given[k].part, moment.options, moment.contents),
                         legend_sections(moment.network, moment.options, moment.contents)});
      auto& legend = sheets_.back().legend;
      legend.insert(legend.begin(), window_section(moment, given[k], k, moments_.size(), write_));
    }
  }

  std::vector<Drawing> make() {
    lay_ground();
    std::vector<Drawing> out;
    Box drawn = all_;
    for (std::size_t k = 0; k < moments_.size(); ++k) {
      out.push_back(window_on_ground(moments_[k]));
      drawn = joined(drawn, with_ties(all_, out.back()));
    }
    compose_pages(out, drawn);
    for (Drawing& drawing : out)
      drawing = quantised(std::move(drawing));
    return out;
  }

 private:
  [[nodiscard]] const Network& grounds() const { return grouped_ ? *grouped_ : whole_; }

  /// Room for every actor as large as it gets in any window, with all ties that there ever were.
  void lay_ground() {
    const std::size_t n = whole_.actors.size();
    for (const Moment& moment : moments_)
      for (ActorIndex i = 0; i < n; ++i)
        names_.want(moment.network, moment.contents, i);
    names_.measure(layouter_);
    ground_.language = options_.language;
    std::vector<Mark> marks;
    std::vector<Size> labels;
    for (ActorIndex i = 0; i < n; ++i) {
      marks.push_back(mark_of(whole_, options_, all_contents_, i));
      marks[i].radius = kAbsentRadius;
      labels.emplace_back();
      for (const Moment& moment : moments_) {
        if (moment.absent[i]) continue;
        const Size label = names_.size(moment.contents, i);
        labels[i] = {std::max(labels[i].width, label.width), std::max(labels[i].height, label.height)};
        marks[i].radius = std::max(marks[i].radius, mark_of(moment.network, moment.options, moment.contents, i).radius);
      }
      rooms_.push_back(actor_space(marks[i].shape, marks[i].radius, labels[i]));
    }
    double height = 0;
    for (const Sheet& sheet : sheets_)
      height = std::max(height, least_height(sheet));
    places_ = map_places(grounds(), grouped_ ? drawn_ties(grounds(), options_.layers) : all_contents_.ties, rooms_, {1.4 * height, height}, options_, layouter_);
    for (ActorIndex i = 0; i < n; ++i) {
      ground_.actors.push_back(placed_actor(whole_, i, std::move(marks[i]), rooms_[i],
                                            name_block(whole_, all_contents_, i), labels[i], places_[i]));
      spaces_.push_back(around(places_[i], rooms_[i].box));
      all_ = i == 0 ? spaces_[0] : joined(all_, spaces_[i]);
    }
    letters_ = sheet_letters(all_);
    add_ties(ground_, whole_, options_, all_contents_);
    countries_ = add_countries(ground_, all_, grounds(), all_contents_, spaces_);
    all_ = with_ties(all_, ground_);
    for (const Sheet& sheet : sheets_)
      want_words(widths_, sheet, letters_);
    want_sector_names(widths_, countries_, grounds(), options_.language, letters_.sector_name);
    widths_.measure(layouter_);
    add_sector_names(ground_, all_, countries_, grounds(), all_contents_, spaces_, letters_.sector_name, widths_);
  }

  [[nodiscard]] Drawing window_on_ground(const Moment& moment) const {
    Drawing out;
    out.language = ground_.language;
    out.hulls = ground_.hulls;
    out.words = ground_.words;
    for (ActorIndex i = 0; i < whole_.actors.size(); ++i) {
      if (moment.absent[i]) {
        ActorMark faint = ground_.actors[i];
        const Point at = faint.mark.at;
        faint.mark = absent_mark(kAbsentRadius);
        faint.mark.at = at;
        faint.label.lines.clear();
        faint.classes[0] = "absent";
        out.actors.push_back(std::move(faint));
        continue;
      }
      Mark mark = mark_of(moment.network, moment.options, moment.contents, i);
      const Size label = names_.size(moment.contents, i);
      const ActorSpace space = actor_space(mark.shape, mark.radius, label);
      // The mark keeps its place; what is smaller than it ever gets has its name nearer.
      const Point centre = ground_.actors[i].mark.at - Point{0, space.mark_above};
      out.actors.push_back(placed_actor(moment.network, i, std::move(mark), space,
                                        name_block(moment.network, moment.contents, i), label, centre));
      show_standing(out.actors.back(), moment.contents, i);
    }
    add_ties(out, moment.network, moment.options, moment.contents);
    for (TieMark& tie : out.ties) {
      if (!moment.fresh[static_cast<std::size_t>(std::stoul(tie.id.substr(4)))]) continue;
      tie.classes.emplace_back("new");
      tie.doubled = true;
      tie.width = std::max(kFreshWidth, 1.5 * tie.width);
    }
    add_ghosts(out, moment);
    return out;
  }

  /// Ties that are no more, beneath those that are.
  void add_ghosts(Drawing& drawing, const Moment& moment) const {
    const CurveObstacles obstacles = obstacles_of(drawing.actors);
    std::vector<TieMark> ghosts;
    for (const DrawnTie& tie : moment.gone) {
      const ActorMark &from = drawing.actors[tie.from], &to = drawing.actors[tie.to];
      TieMark ghost;
      ghost.id = "gone-" + std::to_string(ghosts.size());
      ghost.title = from.title + (tie.mutual ? " – " : " → ") + to.title;
      ghost.classes = {"gone"};
      ghost.from = tie.from;
      ghost.to = tie.to;
      ghost.curve = tie_curve(from.mark, to.mark, to.label.box, best_bend(obstacles, tie.from, tie.to), 0).curve;
      const LineMark line = ghost_line();
      ghost.width = line.width;
      ghost.dash = line.dash;
      ghost.colour = line.colour;
      ghosts.push_back(std::move(ghost));
    }
    drawing.ties.insert(drawing.ties.begin(), std::make_move_iterator(ghosts.begin()),
                        std::make_move_iterator(ghosts.end()));
  }

  /// Pages of one size, with their titles and legends at the same height.
  void compose_pages(std::vector<Drawing>& drawings, const Box& drawn) const {
    SheetRoom room;
    for (const Sheet& sheet : sheets_) {
      Drawing scratch;
      room = larger(room, compose_page(scratch, drawn, sheet, letters_, widths_));
    }
    Box page;
    for (std::size_t k = 0; k < drawings.size(); ++k) {
      compose_page(drawings[k], drawn, sheets_[k], letters_, widths_, room);
      page = k == 0 ? drawings[k].page : joined(page, drawings[k].page);
    }
    for (Drawing& drawing : drawings)
      drawing.page = page;
  }

  const Network& whole_;
  MapOptions options_;
  const Layouter& layouter_;
  Writer write_;
  MapContents all_contents_;
  std::optional<Network> grouped_;  ///< whose sectors are communities, where colours tell of those
  std::vector<Moment> moments_;
  std::vector<Sheet> sheets_;
  NameSizes names_;
  std::vector<ActorSpace> rooms_;  ///< of each actor, in any window
  std::vector<Point> places_;
  std::vector<Box> spaces_;
  Box all_;
  Drawing ground_;
  Countries countries_;
  SheetLetters letters_;
  TextWidths widths_;
};

}  // namespace

std::vector<Drawing> maps_of(const Network& whole, const MapOptions& options, const std::vector<MapMoment>& moments,
                             const Layouter& layouter) {
  return SeriesMaker(whole, options, moments, layouter).make();
}

std::vector<Drawing> maps_of(const Network& whole, const MapOptions& options, const std::vector<MapMoment>& moments) {
  return maps_of(whole, options, moments, graphviz_layouter(options.helper, Drawing{}.font));
}

}  // namespace samenspel
