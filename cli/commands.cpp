#include "cli/commands.hpp"

#include <array>

namespace samenspel {

namespace {

using enum Option;
constexpr std::array kNewOptions{lang, color, quiet, help};
constexpr std::array kCheckOptions{format, strict, output, lang, color, quiet, threads, help};
constexpr std::array kMeasureOptions{
    measures,       level,    sort,  top,  format,       output,  direction, weighted, layer, from,  until,
    include_events, audience, today, seed, permutations, threads, timings,   lang,     color, quiet, help};
constexpr std::array kDrawOptions{output,  view,           direction, weighted, layer, from,
                                  until,   include_events, audience,  today,    seed,  layout_seconds,
                                  threads, lang,           color,     quiet,    help};
constexpr std::array kExplainOptions{output, lang, color, quiet, help};
constexpr std::size_t kMany = 1 << 20;

// clang-format off
constexpr std::array kCommands{
    CommandRow{"new", {"FILE", "BESTAND"}, {"writes a commented file to begin with", "schrijft een bestand met uitleg om mee te beginnen"},
     {"Writes a small network file with remarks that tell how to go on, in the chosen language. A file that is there already is left alone. - writes it to the screen.",
      "Schrijft een klein netwerkbestand met opmerkingen die vertellen hoe u verder gaat, in de gekozen taal. Een bestand dat er al is blijft zoals het is. - schrijft het naar het scherm."},
     kNewOptions, 1, 1, run_new},
    CommandRow{"check", {"FILE...", "BESTAND..."}, {"names every mistake in a network file", "noemt elke fout in een netwerkbestand"},
     {"Reads each file and tells what is wrong, where, and what to write instead. Exit status 1 when there are errors. - reads what is piped in.",
      "Leest elk bestand en vertelt wat er mis is, waar, en wat u in plaats daarvan schrijft. Afsluitwaarde 1 als er fouten zijn. - leest wat er wordt doorgegeven."},
     kCheckOptions, 1, kMany, run_check},
    CommandRow{"measure", {"FILE", "BESTAND"}, {"measures who bridges which worlds", "meet wie welke werelden verbindt"},
     {"Without more: the network in a few lines and who bridges most. With --measures, --level or --sort: the rows, with a summary of each column below them. Names are shown to the owner of the file unless --audience says otherwise.",
      "Zonder meer: het netwerk in een paar regels en wie de meeste bruggen slaat. Met --measures, --level of --sort: de rijen, met van elke kolom een samenvatting eronder. De namen zijn te zien voor de eigenaar van het bestand, tenzij --audience iets anders zegt."},
     kMeasureOptions, 1, 1, run_measure},
    CommandRow{"draw", {"FILE -o OUT", "BESTAND -o UIT"}, {"draws the map as svg, pdf, png or dot", "tekent de kaart als svg, pdf, png of dot"},
     {"Draws who is tied to whom, by sector, with those who bridge most the largest. Names that are for the owner alone become pseudonyms; with --audience public, those that are for insiders too.",
      "Tekent wie met wie verbonden is, per sector, met wie de meeste bruggen slaat het grootst. Namen die alleen voor de eigenaar zijn worden schuilnamen; met --audience public ook die voor ingewijden."},
     kDrawOptions, 1, 1, run_draw},
    CommandRow{"explain", {"[MEASURE|CODE]", "[MAAT|CODE]"}, {"tells what a measure or a message means", "vertelt wat een maat of een melding betekent"},
     {"Tells what a measure means, its formula, range and source; or why a message of check came and how to mend it. Without a name it lists them all.",
      "Vertelt wat een maat betekent, met formule, bereik en bron; of waarom een melding van check kwam en hoe u het verhelpt. Zonder naam noemt het ze alle."},
     kExplainOptions, 0, 1, run_explain},
};
// clang-format on

}  // namespace

std::span<const CommandRow> all_commands() {
  return kCommands;
}

}  // namespace samenspel
