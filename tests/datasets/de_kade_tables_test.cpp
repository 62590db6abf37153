// De Kade as a workbook is the network that De Kade as a network file is, in everything but places and checksum.
#include <string>
#include <vector>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "importers/network_file.hpp"

namespace samenspel {
namespace {

/// All that a network says, a line a thing.
class Said {
 public:
  explicit Said(const Network& network) : network_(network) {
    head();
    for (ActorIndex i = 0; i < network.actors.size(); ++i)
      actor(i);
    for (TieIndex i = 0; i < network.ties.size(); ++i)
      tie(i);
    for (const Event& each : network.events)
      event(each);
    for (const Story& each : network.stories)
      say("story", each.date.begin.text(), each.date.end.text(), about(each.about), each.source,
          std::to_string(static_cast<int>(each.tone)), names(each.credits), each.note);
  }
  std::vector<std::string> lines;

 private:
  template <typename... Texts>
  void say(const Texts&... texts) {
    std::string line;
    ((line += std::string(texts) + " / "), ...);
    lines.push_back(line);
  }
  [[nodiscard]] std::string names(const std::vector<ActorIndex>& actors) const {
    std::string out;
    for (const ActorIndex each : actors)
      out += std::string(network_.actors.id(each)) + "|";
    return out;
  }
  [[nodiscard]] std::string about(std::uint32_t initiative) const {
    return initiative == kNone ? "" : network_.initiatives[initiative].id;
  }
  [[nodiscard]] static std::string joined(const std::vector<std::string>& texts) {
    std::string out;
    for (const std::string& text : texts)
      out += text + "|";
    return out;
  }

  void head() {
    say(network_.title, network_.description, network_.source, network_.licence, network_.as_of.text(),
        network_.period.begin.text(), network_.period.end.text(), network_.fictional ? "fictional" : "",
        std::to_string(static_cast<int>(network_.consent)));
    if (network_.response) say(std::to_string(network_.response->asked), std::to_string(network_.response->answered));
    for (const Sector& each : network_.sectors)
      say("sector", each.id, each.label, each.colour, each.side, std::to_string(static_cast<int>(each.power)));
    for (const Initiative& each : network_.initiatives)
      say("initiative", each.id, each.name, each.level, each.since.text(), each.until.text());
  }
  void actor(ActorIndex i) {
    const Actors& actors = network_.actors;
    const ActorDetails& details = actors.details(i);
    std::string shares, attributes;
    for (const Share& share : actors.sectors(i))
      shares += fmt::format("{} {} ", network_.sectors[share.sector].id, share.share);
    for (const auto& [key, value] : details.attributes)
      attributes += key + "=" + value + " ";
    say(actors.id(i), actors.name(i), shares, std::to_string(static_cast<int>(actors.kind(i))),
        std::to_string(static_cast<int>(actors.consent(i))), details.since.text(), details.until.text(),
        details.keep_until.text(), details.level, details.note, names(details.part_of), joined(details.offers),
        joined(details.asks), attributes);
  }
  void tie(TieIndex i) {
    const Ties& ties = network_.ties;
    say(network_.actors.id(ties.from(i)), ties.mutual(i) ? "--" : "->", network_.actors.id(ties.to(i)),
        ties.kind_text(i), fmt::format("{}", ties.weight(i)), ties.negative(i) ? "-" : "+", ties.since(i).text(),
        ties.until(i).text(), ties.confirmed(i).text(), ties.note(i));
  }
  void event(const Event& each) {
    std::string as;
    for (const Capacity& capacity : each.as)
      as += fmt::format("{} {} ", network_.actors.id(capacity.maker), network_.sectors[capacity.sector].id);
    say("event", each.id, each.date.begin.text(), each.date.end.text(), network_.acts[each.act].id, names(each.by),
        names(each.to), about(each.about), each.gives ? each.gives->what : "",
        each.gives ? fmt::format("{}", each.gives->value) : "", as,
        each.answers == kNone ? "" : network_.events[each.answers].id, each.note);
  }

  const Network& network_;
};

TEST(DeKade, IsTheSameNetworkAsAWorkbook) {
  const ReadNetwork file = read_network(SAMENSPEL_SOURCE_DIR "/datasets/de-kade.yaml"),
                    book = read_network(SAMENSPEL_SOURCE_DIR "/datasets/de-kade.xlsx");
  ASSERT_TRUE(file.network);
  ASSERT_TRUE(book.network);
  EXPECT_TRUE(book.diagnostics.list().empty());
  const Said one(*file.network), other(*book.network);
  ASSERT_EQ(one.lines.size(), other.lines.size());
  for (std::size_t i = 0; i < one.lines.size(); ++i)
    EXPECT_EQ(one.lines[i], other.lines[i]);
}

}  // namespace
}  // namespace samenspel
