#include "render/tables/interplay_in_short.hpp"

#include "render/tables/page_writer.hpp"

namespace samenspel {

namespace {

constexpr Text kInterplay{"The interplay", "Het samenspel"};
constexpr Text kNoMove{"Nobody has made a move.", "Niemand heeft een zet gedaan."};
constexpr Text kOneMove{"There was 1 move.", "Er was 1 zet."};
constexpr Text kMoves{"There were {0} moves.", "Er waren {0} zetten."};
constexpr Text kTurn{"The turn passed to another side {0} of the {1} times that it could.",
                     "De beurt ging {0} van de {1} keer dat het kon naar een andere kant."};
constexpr Text kNoTurn{"The turn never passed to another side.", "De beurt ging nooit naar een andere kant."};
constexpr Text kRestsOnLittle{"That rests on little.", "Dat rust op weinig."};
constexpr Text kPromises{"Promises still open: {0} of {1}.", "Beloften die nog openstaan: {0} van {1}."};
constexpr Text kStories{
    "--level initiatives tells the story of each initiative; draw --view timeline draws who answered whom.",
    "--level initiatives vertelt het verhaal van elk initiatief; draw --view timeline tekent wie wie antwoordde."};
constexpr Text kNoStories{
    "Write with `about` which initiative an event is about, and --level initiatives tells its story.",
    "Schrijf bij `over` om welk initiatief een gebeurtenis gaat, dan vertelt --level initiatives er het verhaal van."};

// Told of one initiative only: over several the measure also counts what is about none.
constexpr Text kFirstMover{"The first one came from {0}.", "De eerste kwam van {0}."};
constexpr Text kFirstTogether{"The first one was made by several sides together.",
                              "De eerste deden meer kanten samen."};

}  // namespace

void add_interplay_in_short(Page& page, const MeasureResults& results, const std::vector<const Column*>& network) {
  const Network& whole = results.whole;
  const Column* moves = find(network, "moves");
  if (whole.events.empty() || moves == nullptr) return;
  const Writer writer(results);
  std::string text;
  const auto say = [&](Text pattern, std::initializer_list<Words> values = {}) {
    text += (text.empty() ? "" : " ") + writer.say(pattern, values);
  };
  const auto number = [&](double value) { return Words(writer.number(value, 0)); };

  const double made = moves->values[0];
  if (made > 0) {
    say(made == 1 ? kOneMove : kMoves, {number(made)});
  } else {
    say(kNoMove);
  }
  const Column *leaps = find(network, "leaps"), *share = find(network, "leapfrog");
  if (leaps != nullptr && share != nullptr && !std::isnan(share->values[0])) {
    const double passed = leaps->values[0];
    if (passed > 0) {
      say(kTurn, {number(passed), number(std::round(passed / share->values[0]))});
    } else {
      say(kNoTurn);
    }
    if (!share->on_little.empty() && share->on_little[0]) say(kRestsOnLittle);
  }
  const std::uint32_t about = whole.events.front().about;
  const bool of_one = std::ranges::all_of(whole.events, [&](const Event& event) { return event.about == about; });
  const Column* first = find(network, "first_mover");
  if (of_one && first != nullptr && !first->texts[0].empty()) {
    if (first->texts[0] == "joint") {
      say(kFirstTogether);
    } else {
      say(kFirstMover, {Words(writer.side(first->texts[0]))});
    }
  }
  const Column *promises = find(network, "promises_made"), *open = find(network, "promises_open");
  if (promises != nullptr && open != nullptr && promises->values[0] > 0)
    say(kPromises, {number(open->values[0]), number(promises->values[0])});

  page.emplace_back(Heading{writer.say(kInterplay)});
  page.emplace_back(Paragraph{std::move(text)});
  page.emplace_back(Paragraph{writer.say(whole.initiatives.empty() ? kNoStories : kStories)});
}

}  // namespace samenspel
