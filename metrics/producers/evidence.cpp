#include "metrics/producers/evidence.hpp"

#include <algorithm>
#include <array>

namespace samenspel {

namespace {

struct Evidence {
  std::string_view id;
  double least;  ///< fewer than that is little
  const Values& (*amount)(InterplayPasses&, Level);
};

const Values& moves(InterplayPasses& p, Level level) {
  return p.leapfrog(level).moves;
}
const Values& exchanges(InterplayPasses& p, Level level) {
  return p.exchange(level).exchanges;
}
const Values& gave_first(InterplayPasses& p, Level level) {
  return p.exchange(level).gave_first;
}
const Values& episodes(InterplayPasses& p, Level level) {
  return p.truth(level).episodes;
}
const Values& in_effect(InterplayPasses& p, Level level) {
  return p.truth(level).in_effect;
}
const Values& followed(InterplayPasses& p, Level level) {
  return p.adoption(level).followed;
}
const Values& stances_taken(InterplayPasses& p, Level level) {
  return p.stances(level).events;
}
const Values& good_stories(InterplayPasses& p, Level) {
  return p.credits().good;
}
const Values& bad_stories(InterplayPasses& p, Level) {
  return p.credits().bad;
}
const Values& fewer_stories(InterplayPasses& p, Level) {
  return p.credits().fewer;
}

constexpr std::array kEvidence{Evidence{"joint_share", 4, moves},
                               Evidence{"leapfrog", 4, moves},
                               Evidence{"leapfrog_expected", 4, moves},
                               Evidence{"leapfrog_z", 4, moves},
                               Evidence{"leapfrog_p", 4, moves},
                               Evidence{"response_days", 4, moves},
                               Evidence{"pickup", 4, moves},
                               Evidence{"carriers", 4, moves},
                               Evidence{"exchange_reciprocity", 3, exchanges},
                               Evidence{"circulation", 3, exchanges},
                               Evidence{"mutual_gain", 3, exchanges},
                               Evidence{"return_days", 3, gave_first},
                               Evidence{"confrontation_share", 4, moves},
                               Evidence{"confrontation_survival", 3, episodes},
                               Evidence{"cushion", 3, episodes},
                               Evidence{"cushion_effect", 6, in_effect},
                               Evidence{"cushion_effect_p", 6, in_effect},
                               Evidence{"adoption_lasting", 3, followed},
                               Evidence{"suppleness", 4, stances_taken},
                               Evidence{"balance_make_room_limit", 4, stances_taken},
                               Evidence{"balance_join_step_back", 4, stances_taken},
                               Evidence{"balance_honour_lead", 4, stances_taken},
                               Evidence{"credit_gap_good", 3, good_stories},
                               Evidence{"credit_gap_bad", 3, bad_stories},
                               Evidence{"credit_tilt", 3, fewer_stories},
                               Evidence{"credit_tilt_p", 3, fewer_stories}};

}  // namespace

std::optional<std::vector<bool>> rests_on_little(const Measure& measure, Passes& passes) {
  const auto* evidence = std::ranges::find(kEvidence, measure.id, &Evidence::id);
  if (evidence == kEvidence.end()) return std::nullopt;
  std::vector<bool> out;
  for (const double amount : evidence->amount(passes.interplay(), measure.level))
    out.push_back(amount < evidence->least);
  return out;
}

}  // namespace samenspel
