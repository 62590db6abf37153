#include "metrics/tie_measures.hpp"

#include "metrics/undefined.hpp"
#include "support/stop.hpp"

namespace samenspel {

namespace {

double share_with(Power power, const Network& network, std::span<const Share> sectors) {
  double sum = 0;
  for (const Share& share : sectors)
    if (network.sectors[share.sector].power == power) sum += share.share;
  return sum;
}

}  // namespace

CapitalShares capital_shares(const Network& network, ActorIndex i, ActorIndex j) {
  const auto a = network.actors.sectors(i), b = network.actors.sectors(j);
  if (a.empty() || b.empty()) return {kUndefined, kUndefined, kUndefined};
  const double bonding = internal_share(a, b);
  // A sector has one power: civic with institution is never a sector with itself.
  const double linking = share_with(Power::civic, network, a) * share_with(Power::institution, network, b) +
                         share_with(Power::institution, network, a) * share_with(Power::civic, network, b);
  return {bonding, rest_of_one(bonding + linking), linking};
}

std::string_view capital_word(const CapitalShares& shares) {
  constexpr double equal = 1e-12;
  if (is_undefined(shares.bonding)) return "";
  if (shares.bonding >= shares.bridging - equal && shares.bonding >= shares.linking - equal) return "bonding";
  return shares.bridging >= shares.linking - equal ? "bridging" : "linking";
}

std::vector<double> cross_sector(const Network& network, const Projection& projection) {
  std::vector<double> values;
  values.reserve(projection.ties.size());
  for (const TieRow& tie : projection.ties) {
    if (values.size() % 1024 == 0) check_stop();
    const auto a = network.actors.sectors(tie.from), b = network.actors.sectors(tie.to);
    values.push_back(a.empty() || b.empty() ? kUndefined : rest_of_one(internal_share(a, b)));
  }
  return values;
}

std::vector<std::string> capital(const Network& network, const Projection& projection) {
  std::vector<std::string> words;
  words.reserve(projection.ties.size());
  for (const TieRow& tie : projection.ties) {
    if (words.size() % 1024 == 0) check_stop();
    words.emplace_back(capital_word(capital_shares(network, tie.from, tie.to)));
  }
  return words;
}

std::vector<double> age_days(const Projection& projection, std::optional<Day> as_of) {
  std::vector<double> days(projection.ties.size(), kUndefined);
  for (std::size_t row = 0; row < days.size(); ++row) {
    if (row % 1024 == 0) check_stop();
    const Date confirmed = projection.confirmed[row];
    if (as_of && confirmed) days[row] = static_cast<double>(*as_of - confirmed.first_day());
  }
  return days;
}

}  // namespace samenspel
