#include "render/exports/starter_file.hpp"

namespace samenspel {

namespace {

// A test reads both back: they must be valid, without a warning, in their own language. The schema is named where the
// package puts it: on this machine, so that an editor asks nobody outside for it.

constexpr std::string_view kEnglish = R"(# yaml-language-server: $schema=file:///usr/share/samenspel/samenspel.schema.json
# The line above is for editors that know YAML: with it they help while you type. It may go.
#
# A map of who works with whom. Everything behind a # is a remark for you.
# Replace the examples by your own, and look at it again and again:
#   samenspel check FILE                  names every mistake
#   samenspel measure FILE                who bridges which worlds
#   samenspel draw FILE -o map.svg        draws the map

title: Who works with whom in our neighbourhood
language: en
fictional: true        # take this line out once the names are real

# Who takes part, each with a sector: resident, official, designer, housing or business.
# Somebody may belong to several: [resident, business].
# A name with one of these in it goes between quotes:  : # ' & * ! @ [ ] { }
actors:
  The Orchard Group: resident
  Corner Bakery: [business, resident]
  Town Hall: {sector: official, kind: organisation, level: city}
  Studio Plumb: designer
  Hearth Homes: housing
  # A person is shown by name only to those who work with the map, unless you say otherwise:
  Ada Example: {sector: resident, kind: person, consent: public}

# Who works with whom. -- goes both ways, -> goes one way; behind the colon what kind of tie it is.
ties:
  - The Orchard Group -- Corner Bakery
  - The Orchard Group -> Town Hall: asks
  - Town Hall -> Studio Plumb: hires
  - Studio Plumb -- Hearth Homes
  - Ada Example -- The Orchard Group
  - {from: Ada Example, to: Hearth Homes, mutual: true, weight: 2, since: 2024-03}

# What people take up together, and who did what and when. May be left out.
initiatives:
  orchard: {name: The orchard, level: neighbourhood}

# Acts: initiate invite join adopt support give promise deliver decide lead make_room
#       limit contest step_back meet
events:
  - {date: 2024-03-02, act: initiate, by: The Orchard Group, about: orchard}
  - {date: 2024-04, act: support, by: Town Hall, to: The Orchard Group, about: orchard}
  - {id: fence, date: 2024-05, act: promise, by: Hearth Homes, to: The Orchard Group, gives: a fence, about: orchard}
)";

constexpr std::string_view kDutch = R"(# yaml-language-server: $schema=file:///usr/share/samenspel/samenspel.schema.json
# De regel hierboven is voor editors die YAML kennen: daarmee helpen zij terwijl u typt. Hij mag weg.
#
# Een kaart van wie met wie werkt. Alles achter een # is een opmerking voor uzelf.
# Vervang de voorbeelden door uw eigen gegevens, en kijk telkens weer:
#   samenspel check BESTAND                 noemt elke fout
#   samenspel measure BESTAND               wie welke werelden verbindt
#   samenspel draw BESTAND -o kaart.svg     tekent de kaart

titel: Wie werkt met wie in onze buurt
taal: nl
fictief: true          # haal deze regel weg zodra de namen echt zijn

# Wie er meedoen, elk met een sector: bewoner, ambtenaar, ontwerper, corporatie of ondernemer.
# Iemand mag bij meer sectoren horen: [bewoner, ondernemer].
# Een naam met een van deze tekens zet u tussen aanhalingstekens:  : # ' & * ! @ [ ] { }
actoren:
  De Boomgaardgroep: bewoner
  Bakker op de Hoek: [ondernemer, bewoner]
  Stadhuis: {sector: ambtenaar, soort: organisatie, niveau: stad}
  Bureau Schietlood: ontwerper
  Woonstede Haard: corporatie
  # De naam van een persoon zien alleen zij die met de kaart werken, tenzij u iets anders opschrijft:
  Ada Voorbeeld: {sector: bewoner, soort: persoon, toestemming: openbaar}

# Wie met wie werkt. -- gaat twee kanten op, -> één kant; achter de dubbele punt wat voor relatie het is.
relaties:
  - De Boomgaardgroep -- Bakker op de Hoek
  - De Boomgaardgroep -> Stadhuis: vraagt
  - Stadhuis -> Bureau Schietlood: huurt in
  - Bureau Schietlood -- Woonstede Haard
  - Ada Voorbeeld -- De Boomgaardgroep
  - {van: Ada Voorbeeld, naar: Woonstede Haard, wederzijds: true, gewicht: 2, sinds: 2024-03}

# Wat mensen samen oppakken, en wie wat deed en wanneer. Mag ontbreken.
initiatieven:
  boomgaard: {naam: De boomgaard, niveau: buurt}

# Daden: begint nodigt_uit doet_mee adopteert steunt geeft belooft levert besluit neemt_regie
#        geeft_ruimte trekt_grens betwist treedt_terug ontmoet
gebeurtenissen:
  - {datum: 2-3-2024, daad: begint, door: De Boomgaardgroep, over: boomgaard}
  - {datum: 2024-04, daad: steunt, door: Stadhuis, aan: De Boomgaardgroep, over: boomgaard}
  - {id: hek, datum: 2024-05, daad: belooft, door: Woonstede Haard, aan: De Boomgaardgroep, geeft: een hek, over: boomgaard}
)";

}  // namespace

std::string_view starter_file(Language language) { return language == Language::nl ? kDutch : kEnglish; }

}  // namespace samenspel
