#include "graph/seen_by.hpp"

#include <algorithm>
#include <string>
#include <unordered_set>

#include "support/unicode.hpp"

namespace samenspel {

Consent effective_consent(const Network& network, ActorIndex actor) {
  const Consent own = network.actors.consent(actor);
  if (own != Consent::unsaid) return own;
  if (network.consent != Consent::unsaid) return network.consent;
  return network.actors.kind(actor) == ActorKind::person ? Consent::internal : Consent::everybody;
}

bool may_be_named(const Network& network, ActorIndex actor, Audience audience) {
  const Consent consent = effective_consent(network, actor);
  return audience == Audience::owner || consent == Consent::everybody ||
         (consent == Consent::internal && audience == Audience::internal);
}

namespace {

/// The sector by which an actor is called: the largest share, the first of equals; kNone without one.
std::uint32_t main_sector(std::span<const Share> shares) {
  if (shares.empty()) return kNone;
  return std::max_element(shares.begin(), shares.end(), [](const Share& a, const Share& b) { return a.share < b.share; })
      ->sector;
}

std::string word_for_member(const Network& network, std::uint32_t sector, Language language) {
  if (sector == kNone) return "actor";
  const Sector& row = network.sectors[sector];
  if (!row.label.empty()) return row.label;
  const SectorRow* builtin = find_sector(row.id);
  return builtin != nullptr ? std::string(builtin->one.in(language)) : row.id;
}

/// A pseudonym for every actor, whether it needs one or not, so that numbers do not depend on the audience.
std::vector<std::string> pseudonyms(const Network& network, Language language) {
  const Actors& actors = network.actors;
  std::unordered_set<std::string> taken;
  for (ActorIndex i = 0; i < actors.size(); ++i) {
    taken.insert(folded(actors.id(i)));
    taken.insert(folded(actors.name(i)));
  }
  std::vector<std::string> out;
  std::unordered_map<std::string, std::size_t> last;  // two sectors may have one label
  for (ActorIndex i = 0; i < actors.size(); ++i) {
    const std::string word = word_for_member(network, main_sector(actors.sectors(i)), language);
    std::string name;
    do {
      name = word + " " + std::to_string(++last[word]);
    } while (taken.contains(folded(name)));
    out.push_back(std::move(name));
  }
  return out;
}

/// Names to take out of texts, longest first, with what stands instead.
struct Hidden {
  std::u32string name;
  std::string instead;
};

/// Letters as they are compared when a name is looked for in a text: one sign for one sign, so that places agree.
std::u32string lowered(std::string_view text) {
  std::u32string out = to_code_points(text);
  for (char32_t& sign : out) {
    if (sign >= 0x10000) continue;
    std::string one;
    append_utf8(one, sign);
    const std::u32string low = to_code_points(folded(one));
    if (low.size() == 1) sign = low[0];
  }
  return out;
}

bool is_word_sign(char32_t sign) {
  return (sign >= U'0' && sign <= U'9') || (sign >= U'a' && sign <= U'z') || (sign >= 0xC0 && sign < 0x2000);
}

void take_out(std::string& text, const std::vector<Hidden>& hidden) {
  if (text.empty() || hidden.empty()) return;
  const std::u32string plain = lowered(text);
  const std::u32string original = to_code_points(text);
  std::string out;
  bool changed = false;
  for (std::size_t i = 0; i < plain.size();) {
    const Hidden* found = nullptr;
    for (const Hidden& one : hidden) {
      const std::size_t end = i + one.name.size();
      if (plain.compare(i, one.name.size(), one.name) != 0) continue;
      if (i > 0 && is_word_sign(plain[i - 1]) && is_word_sign(one.name.front())) continue;
      if (end < plain.size() && is_word_sign(plain[end]) && is_word_sign(one.name.back())) continue;
      found = &one;
      break;
    }
    if (found != nullptr) {
      out += found->instead;
      i += found->name.size();
      changed = true;
    } else {
      append_utf8(out, original[i++]);
    }
  }
  if (changed) text = std::move(out);
}

}  // namespace

Seen seen_by(const Network& network, Audience audience, Day today, Language language) {
  const Actors& actors = network.actors;
  std::vector<bool> gone(actors.size()), named(actors.size());
  std::size_t past_keeping = 0, hidden_count = 0;
  for (ActorIndex i = 0; i < actors.size(); ++i) {
    const Date keep = actors.details(i).keep_until;
    gone[i] = keep && keep.last_day() < today;
    named[i] = !gone[i] && may_be_named(network, i, audience);
    past_keeping += gone[i] ? 1 : 0;
    hidden_count += !gone[i] && !named[i] ? 1 : 0;
  }
  if (past_keeping + hidden_count == 0) return {network, 0, 0};

  const std::vector<std::string> alias = pseudonyms(network, language);
  std::vector<Hidden> hidden;
  for (ActorIndex i = 0; i < actors.size(); ++i) {
    if (named[i]) continue;
    const std::string instead = gone[i] ? "…" : alias[i];
    hidden.push_back({lowered(actors.name(i)), instead});
    if (actors.has_own_name(i)) hidden.push_back({lowered(actors.id(i)), instead});
  }
  std::erase_if(hidden, [](const Hidden& one) { return one.name.size() < 2; });
  std::stable_sort(hidden.begin(), hidden.end(),
                   [](const Hidden& a, const Hidden& b) { return a.name.size() > b.name.size(); });

  // First the texts, in a copy that still has everybody; then those who go.
  Network shown = network;
  const auto clean = [&](std::string& text) { take_out(text, hidden); };
  for (std::string* text : {&shown.title, &shown.description, &shown.source, &shown.licence}) clean(*text);
  for (Initiative& initiative : shown.initiatives) {
    clean(initiative.name);
    clean(initiative.id);
  }
  for (OwnKey& own : shown.own) clean(own.value);
  const auto all_named = [&](const std::vector<ActorIndex>& parties) {
    return std::all_of(parties.begin(), parties.end(), [&](ActorIndex i) { return named[i]; });
  };
  for (Event& event : shown.events) {
    if (all_named(event.by) && all_named(event.to)) {
      clean(event.note);
      if (event.gives) clean(event.gives->what);
    } else {
      event.note.clear();
      if (event.gives) event.gives->what.clear();
    }
    clean(event.id);
  }
  for (Story& story : shown.stories) {
    if (all_named(story.credits)) {
      clean(story.note);
      clean(story.source);
    } else {
      story.note.clear();
      story.source.clear();
    }
  }

  Actors renamed;
  for (ActorIndex i = 0; i < actors.size(); ++i) {
    ActorDetails details = actors.details(i);
    if (named[i]) {
      std::string name(actors.name(i));
      renamed.add({actors.id(i), name, actors.sectors(i), actors.kind(i), actors.consent(i), actors.place(i)});
      clean(details.note);
      clean(details.level);
      for (std::string& text : details.offers) clean(text);
      for (std::string& text : details.asks) clean(text);
      for (auto& [key, value] : details.attributes) clean(value);
    } else {
      renamed.add({alias[i], {}, actors.sectors(i), actors.kind(i), actors.consent(i), actors.place(i)});
      details.note.clear();
      details.offers.clear();
      details.asks.clear();
      details.attributes.clear();
      clean(details.level);
    }
    renamed.set_details(i, std::move(details));
  }
  shown.actors = std::move(renamed);

  Ties ties;
  for (TieIndex i = 0; i < network.ties.size(); ++i) {
    const Ties& old = network.ties;
    std::string kind(old.kind_text(i));
    clean(kind);
    const TieIndex now = ties.add({old.from(i), old.to(i), old.mutual(i), old.weight(i), kind, old.negative(i),
                                   old.since(i), old.until(i), old.confirmed(i), old.place(i)});
    if (old.note(i).empty() || !named[old.from(i)] || !named[old.to(i)]) continue;
    std::string note(old.note(i));
    clean(note);
    ties.set_note(now, std::move(note));
  }
  shown.ties = std::move(ties);
  if (past_keeping == 0) return {std::move(shown), 0, hidden_count};

  Keep keep{std::vector<bool>(actors.size()), std::vector<bool>(network.ties.size(), true),
            std::vector<bool>(network.events.size(), true), std::vector<bool>(network.stories.size(), true)};
  for (ActorIndex i = 0; i < actors.size(); ++i) keep.actors[i] = !gone[i];
  return {subset(shown, keep), past_keeping, hidden_count};
}

}  // namespace samenspel
