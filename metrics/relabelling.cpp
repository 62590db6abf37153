#include "metrics/relabelling.hpp"

#include <utility>

#include "metrics/undefined.hpp"
#include "support/random.hpp"
#include "support/stop.hpp"

namespace samenspel {

Members members_of(const Network& network) {
  const Actors& actors = network.actors;
  const std::size_t sectors = network.sectors.size();
  Members members{{}, std::vector<double>(sectors), std::vector<double>(sectors), std::vector<double>(sectors)};
  for (ActorIndex i = 0; i < actors.size(); ++i) {
    if (i % 65536 == 0) check_stop();
    const auto shares = actors.sectors(i);
    if (shares.empty()) continue;
    members.actors.push_back(i);
    int held = 0;
    for (const Share& share : shares) {
      const double m = share.share;
      held += m > 0;
      members.sum[share.sector] += m;
      members.squares[share.sector] += m * m;
      members.cubes[share.sector] += m * m * m;
    }
    members.overlapping = members.overlapping || held > 1;
  }
  return members;
}

double mean_internal_share(const Members& members) {
  const double n = members.count();
  if (n < 2) return kUndefined;
  double together = 0;  // Σ over ordered pairs of Σ_s m_s(i) m_s(j)
  for (std::size_t s = 0; s < members.sum.size(); ++s)
    together += members.sum[s] * members.sum[s] - members.squares[s];
  return together / (n * (n - 1));
}

double expected_ei_index(const Members& members) {
  return 1 - 2 * mean_internal_share(members);
}

RoleChances role_chances(const Members& members) {
  const double n = members.count();
  if (n < 3) return {kUndefined, kUndefined, kUndefined};
  double all_three = 0;  // Σ over ordered triples of Σ_s m_s(a) m_s(v) m_s(c)
  for (std::size_t s = 0; s < members.sum.size(); ++s) {
    const double sum = members.sum[s], squares = members.squares[s], cubes = members.cubes[s];
    all_three += sum * sum * sum - 3 * sum * squares + 2 * cubes;
  }
  // Of two of the three only: Σ m m (1 − m), whichever two.
  const double three = all_three / (n * (n - 1) * (n - 2)), two = mean_internal_share(members) - three;
  return {three, two, rest_of_one(three + 3 * two)};
}

template <typename Label>
std::vector<Label> relabelled(std::span<const Label> labels, std::uint64_t seed, std::uint64_t number) {
  // A generator of its own for every relabelling, so that they can be made in any order.
  Random random(Random(Random(seed).next() ^ number).next());
  std::vector<Label> out(labels.begin(), labels.end());
  for (std::size_t i = out.size(); i > 1; --i)
    std::swap(out[i - 1], out[random.below(i)]);
  return out;
}

template std::vector<std::uint16_t> relabelled(std::span<const std::uint16_t>, std::uint64_t, std::uint64_t);
template std::vector<std::uint32_t> relabelled(std::span<const std::uint32_t>, std::uint64_t, std::uint64_t);

}  // namespace samenspel
