#include "graph/seen_by.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "support/name_finder.hpp"
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

constexpr std::string_view kTakenOut = "…";

/// What becomes of each actor.
struct Fate {
  std::vector<bool> gone, named;
  std::size_t past_keeping = 0, hidden = 0;
};

Fate fate_of(const Network& network, Audience audience, Day today) {
  const std::size_t n = network.actors.size();
  Fate fate{std::vector<bool>(n), std::vector<bool>(n)};
  for (ActorIndex i = 0; i < n; ++i) {
    const Date keep = network.actors.details(i).keep_until;
    fate.gone[i] = keep && keep.last_day() < today;
    fate.named[i] = !fate.gone[i] && may_be_named(network, i, audience);
    fate.past_keeping += fate.gone[i] ? 1 : 0;
    fate.hidden += !fate.gone[i] && !fate.named[i] ? 1 : 0;
  }
  return fate;
}

/// The names and ids of the actors that `chosen` picks, to look for in texts.
template <typename Chosen>
NameFinder finder_of(const Actors& actors, Chosen chosen) {
  const auto only_digits = [](std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
  };
  std::vector<NameFinder::Name> names;
  for (ActorIndex i = 0; i < actors.size(); ++i) {
    if (!chosen(i)) continue;
    names.push_back({actors.name(i), i});
    if (actors.has_own_name(i) && !only_digits(actors.id(i))) names.push_back({actors.id(i), i});
  }
  return NameFinder(std::move(names));
}

/// The sector by which an actor is called: the largest share, the first of equals; kNone without one.
std::uint32_t main_sector(std::span<const Share> shares) {
  if (shares.empty()) return kNone;
  return std::max_element(shares.begin(), shares.end(),
                          [](const Share& a, const Share& b) { return a.share < b.share; })
      ->sector;
}

/// The word for a member of each sector. Labels and ids are the file's own words: a name in them that some audience on
/// some day may not see is taken out for all, so that pseudonyms stay the same.
std::vector<std::string> words_for_members(const Network& network, Language language) {
  std::optional<NameFinder> finder;
  const auto clean = [&](std::string_view text) {
    if (!finder)
      finder = finder_of(network.actors, [&](ActorIndex i) {
        return effective_consent(network, i) != Consent::everybody || network.actors.details(i).keep_until;
      });
    return finder->replaced(text, [](std::uint32_t) { return kTakenOut; });
  };
  std::vector<std::string> words;
  for (const Sector& sector : network.sectors) {
    const SectorRow* builtin = find_sector(sector.id);
    if (!sector.label.empty() || builtin == nullptr) {
      words.push_back(clean(sector.label.empty() ? sector.id : sector.label));
    } else {
      words.emplace_back(builtin->one.in(language));
    }
  }
  return words;
}

/// A pseudonym for every actor, whether it needs one or not, so that numbers do not depend on the audience.
std::vector<std::string> pseudonyms(const Network& network, Language language) {
  const Actors& actors = network.actors;
  std::unordered_set<std::string> taken;  // names that look like a pseudonym: a blank, and a digit at the end
  const auto take = [&](std::string_view text) {
    std::string name = folded(text);
    if (name.find(' ') != std::string::npos && name.back() >= '0' && name.back() <= '9') taken.insert(std::move(name));
  };
  for (ActorIndex i = 0; i < actors.size(); ++i) {
    take(actors.id(i));
    if (actors.has_own_name(i)) take(actors.name(i));
  }
  struct Series {
    std::string word;
    std::size_t last = 0;
  };
  std::unordered_map<std::string, Series> series;  // two sectors may have one label
  std::vector<Series*> by_sector;
  const auto series_of = [&](const std::string& word) {
    return &series.try_emplace(folded(word), Series{word}).first->second;
  };
  for (const std::string& word : words_for_members(network, language))
    by_sector.push_back(series_of(word));
  Series* const without = series_of("actor");

  std::vector<std::string> out;
  out.reserve(actors.size());
  for (ActorIndex i = 0; i < actors.size(); ++i) {
    const std::uint32_t sector = main_sector(actors.sectors(i));
    Series& one = sector == kNone ? *without : *by_sector[sector];
    std::string name;
    do {
      name = one.word + " " + std::to_string(++one.last);
    } while (!taken.empty() && taken.contains(folded(name)));
    out.push_back(std::move(name));
  }
  return out;
}

/// Gives ids that have become alike a number behind them. `id` is the text of a row by which it is known.
template <typename Rows, typename Id>
void keep_apart(Rows& rows, Id id) {
  std::unordered_set<std::string> used;
  for (auto& row : rows) {
    std::string& text = id(row);
    if (text.empty()) continue;
    const std::string first = text;
    for (int n = 2; !used.insert(text).second; ++n)
      text = first + " " + std::to_string(n);
  }
}

bool is_builtin_side(std::string_view side) {
  const auto rows = builtin_sectors();
  return std::any_of(rows.begin(), rows.end(), [&](const SectorRow& row) { return row.side == side; });
}

/// Makes the network of what is seen: everybody is still in it, those who go under a pseudonym.
class Veil {
 public:
  Veil(const Network& network, const Fate& fate, Language language)
      : network_(network),
        fate_(fate),
        alias_(pseudonyms(network, language)),
        finder_(finder_of(network.actors, [&](ActorIndex i) { return !fate.named[i]; })) {}

  [[nodiscard]] Network over_all() const {
    Network shown = frame_of(network_);
    clean_frame(shown);
    shown.actors = actors();
    shown.ties = ties();
    shown.events = network_.events;
    for (Event& event : shown.events)
      clean_event(event);
    keep_apart(shown.events, [](Event& event) -> std::string& { return event.id; });
    shown.stories = network_.stories;
    for (Story& story : shown.stories)
      clean_story(story);
    return shown;
  }

 private:
  void clean(std::string& text) const {
    if (text.empty()) return;
    text = finder_.replaced(text, [&](std::uint32_t actor) -> std::string_view {
      return fate_.gone[actor] ? kTakenOut : std::string_view(alias_[actor]);
    });
  }

  void clean(std::vector<OwnKey>& own) const {
    for (OwnKey& each : own) {
      clean(each.key);
      clean(each.value);
    }
    if (own.size() > 1) keep_apart(own, [](OwnKey& each) -> std::string& { return each.key; });
  }

  [[nodiscard]] bool all_named(const std::vector<ActorIndex>& parties) const {
    return std::all_of(parties.begin(), parties.end(), [&](ActorIndex i) { return fate_.named[i]; });
  }

  void clean_frame(Network& shown) const {
    for (std::string* text : {&shown.title, &shown.description, &shown.source, &shown.licence})
      clean(*text);
    for (Sector& sector : shown.sectors) {
      clean(sector.label);
      if (find_sector(sector.id) == nullptr) clean(sector.id);
      if (!is_builtin_side(sector.side)) clean(sector.side);
      clean(sector.own);
    }
    keep_apart(shown.sectors, [](Sector& sector) -> std::string& { return sector.id; });
    for (Initiative& initiative : shown.initiatives) {
      for (std::string* text : {&initiative.id, &initiative.name, &initiative.level})
        clean(*text);
      clean(initiative.own);
    }
    keep_apart(shown.initiatives, [](Initiative& initiative) -> std::string& { return initiative.id; });
    for (std::size_t i = builtin_acts().size(); i < shown.acts.size(); ++i) {
      clean(shown.acts[i].id);
      clean(shown.acts[i].own);
      clean(shown.acts[i].label);
    }
    keep_apart(shown.acts, [](Act& act) -> std::string& { return act.id; });
    if (shown.response) clean(shown.response->own);
    clean(shown.own);
  }

  [[nodiscard]] Actors actors() const {
    const Actors& old = network_.actors;
    Actors out;
    for (ActorIndex i = 0; i < old.size(); ++i) {
      const bool named = fate_.named[i];
      out.add({named ? old.id(i) : alias_[i], named && old.has_own_name(i) ? old.name(i) : std::string_view(),
               old.sectors(i), old.kind(i), old.consent(i), old.place(i)});
      ActorDetails details = old.details(i);
      if (!named) {
        details.note.clear();
        details.offers.clear();
        details.asks.clear();
        details.attributes.clear();
      }
      clean(details.note);
      clean(details.level);
      for (std::string& text : details.offers)
        clean(text);
      for (std::string& text : details.asks)
        clean(text);
      for (auto& [key, value] : details.attributes) {
        clean(key);
        clean(value);
      }
      if (details.attributes.size() > 1)
        keep_apart(details.attributes, [](auto& attribute) -> std::string& { return attribute.first; });
      out.set_details(i, std::move(details));
    }
    return out;
  }

  [[nodiscard]] Ties ties() const {
    const Ties& old = network_.ties;
    std::vector<std::string> kinds = old.kinds();
    for (std::string& kind : kinds)
      clean(kind);
    Ties out;
    out.reserve(old.size());
    for (TieIndex i = 0; i < old.size(); ++i) {
      const TieIndex now = out.add({old.from(i), old.to(i), old.mutual(i), old.weight(i), kinds[old.kind(i)],
                                    old.negative(i), old.since(i), old.until(i), old.confirmed(i), old.place(i)});
      if (!fate_.named[old.from(i)] || !fate_.named[old.to(i)]) continue;
      if (std::string note(old.note(i)); !note.empty()) {
        clean(note);
        out.set_note(now, std::move(note));
      }
      if (std::vector<OwnKey> own(old.own(i).begin(), old.own(i).end()); !own.empty()) {
        clean(own);
        out.set_own(now, std::move(own));
      }
    }
    return out;
  }

  void clean_event(Event& event) const {
    clean(event.id);
    const bool open = all_named(event.by) && all_named(event.to);
    if (!open) {
      event.note.clear();
      event.own.clear();
    }
    clean(event.note);
    clean(event.own);
    if (!event.gives) return;
    if (!open) {
      event.gives->what.clear();
      event.gives->own.clear();
    }
    clean(event.gives->what);
    clean(event.gives->own);
  }

  void clean_story(Story& story) const {
    if (!all_named(story.credits)) {
      story.note.clear();
      story.source.clear();
      story.own.clear();
    }
    clean(story.note);
    clean(story.source);
    clean(story.own);
  }

  const Network& network_;
  const Fate& fate_;
  std::vector<std::string> alias_;
  NameFinder finder_;
};

Seen behind_veil(const Network& network, const Fate& fate, Language language) {
  Network shown = Veil(network, fate, language).over_all();
  if (fate.past_keeping == 0) return {std::move(shown), 0, fate.hidden};
  Keep keep{std::vector<bool>(fate.gone), std::vector<bool>(shown.ties.size(), true),
            std::vector<bool>(shown.events.size(), true), std::vector<bool>(shown.stories.size(), true)};
  keep.actors.flip();
  return {subset(shown, keep), fate.past_keeping, fate.hidden};
}

}  // namespace

Seen seen_by(const Network& network, Audience audience, Day today, Language language) {
  const Fate fate = fate_of(network, audience, today);
  if (fate.past_keeping + fate.hidden == 0) return {network, 0, 0};
  return behind_veil(network, fate, language);
}

Seen seen_by(Network&& network, Audience audience, Day today, Language language) {
  const Fate fate = fate_of(network, audience, today);
  if (fate.past_keeping + fate.hidden == 0) return {std::move(network), 0, 0};
  return behind_veil(network, fate, language);
}

}  // namespace samenspel
