#include "cli/commands.hpp"

#include <array>

namespace samenspel {

namespace {

using enum Option;
constexpr std::array kNewOptions{lang, color, quiet, help};
constexpr std::array kCheckOptions{format, strict, output, lang, color, quiet, threads, help};
constexpr std::array kMeasureOptions{measures,       level,     sort,     top,   format, output,       direction,
                                     weighted,       layer,     from,     until, window, step,         half_life,
                                     include_events, sector_by, audience, today, seed,   permutations, sources,
                                     threads,        timings,   lang,     color, quiet,  help};
constexpr std::array kDrawOptions{
    size_by,   colour_by, highlight, labels, theme,          output,  view, ego,    radius,    initiative,
    direction, weighted,  layer,     from,   until,          window,  step, layout, positions, include_events,
    sector_by, audience,  today,     seed,   layout_seconds, threads, lang, color,  quiet,     help};
constexpr std::array kPosterOptions{
    output, size,      portrait,     title,          finding, distance, logo,           bleed,     tile,
    check,  direction, weighted,     layer,          from,    until,    include_events, sector_by, audience,
    today,  seed,      permutations, layout_seconds, threads, lang,     color,          quiet,     help};
constexpr std::array kExplainOptions{format, output, lang, color, quiet, help};
constexpr std::array kSchemaOptions{output, lang, color, quiet, help};
constexpr std::size_t kMany = 1 << 20;

constexpr std::array<std::string_view, 5> kNetworkEndings{"yaml", "yml", "xlsx", "csv", "tsv"};
constexpr std::array<std::string_view, 2> kCheckFormats{"text", "json"};
constexpr std::array<std::string_view, 2> kExplainFormats{"text", "md"};
constexpr std::array<std::string_view, 4> kMeasureFormats{"table", "md", "csv", "json"};
constexpr std::array<std::string_view, 3> kPosterEndings{"pdf", "svg", "png"};
constexpr std::array<std::string_view, 4> kPictureEndings{"svg", "pdf", "png", "dot"};

// clang-format off
constexpr std::array kNewExamples{
    Example{{"samenspel new street.yaml", "samenspel new straat.yaml --lang nl"}, {"a file to fill in, with remarks in it", "een bestand om in te vullen, met uitleg erin"}},
};
constexpr std::array kCheckExamples{
    Example{{"samenspel check street.yaml", "samenspel check straat.yaml"}, {"every mistake, with its line and what was probably meant", "elke fout, met de regel en wat u waarschijnlijk bedoelde"}},
    Example{{"samenspel check --strict --format json *.yaml", "samenspel check --strict --format json *.yaml"}, {"for another program; warnings count as errors", "voor een ander programma; waarschuwingen tellen als fouten"}},
};
constexpr std::array kMeasureExamples{
    Example{{"samenspel measure street.yaml", "samenspel measure straat.yaml"}, {"the network in a few lines, and who bridges most", "het netwerk in een paar regels, en wie de meeste bruggen slaat"}},
    Example{{"samenspel measure street.yaml --measures degree,ei_index --format csv -o street.csv", "samenspel measure straat.yaml --measures degree,ei_index --format csv -o straat.csv"}, {"two measures of every actor, for a spreadsheet", "twee maten van elke actor, voor een rekenblad"}},
    Example{{"samenspel measure street.yaml --level network --from 2023 --until 2024", "samenspel measure straat.yaml --level network --from 2023 --until 2024"}, {"the network as it was in those two years", "het netwerk zoals het in die twee jaren was"}},
};
constexpr std::array kDrawExamples{
    Example{{"samenspel draw street.yaml -o street.svg", "samenspel draw straat.yaml -o straat.svg"}, {"a map for a browser", "een kaart voor de browser"}},
    Example{{"samenspel draw street.yaml -o mina.svg --view ego --ego \"Mina Visser\" --radius 2", "samenspel draw straat.yaml -o mina.svg --view ego --ego \"Mina Visser\" --radius 2"}, {"one actor, who is at most two ties away, and how they are tied", "één actor, wie hoogstens twee relaties verder staat, en hoe zij verbonden zijn"}},
    Example{{"samenspel draw street.yaml -o worlds.svg --view sectors", "samenspel draw straat.yaml -o werelden.svg --view sectors"}, {"which sectors are tied more, or less, than chance would give", "welke sectoren meer of minder verbonden zijn dan het toeval zou geven"}},
    Example{{"samenspel draw street.yaml -o street.svg --positions places.csv", "samenspel draw straat.yaml -o straat.svg --positions plaatsen.csv"}, {"a map on which everybody stands where they stood last time", "een kaart waarop iedereen op dezelfde plaats staat als de vorige keer"}},
    Example{{"samenspel draw street.yaml -o year.svg --window 1y", "samenspel draw straat.yaml -o jaar.svg --window 1j"}, {"a map of each year, year-01.svg and on, to flip through", "een kaart van elk jaar, jaar-01.svg en verder, om door te bladeren"}},
    Example{{"samenspel draw street.yaml -o mina.svg --highlight \"Mina Visser\"", "samenspel draw straat.yaml -o mina.svg --highlight \"Mina Visser\""}, {"the map, with one actor and the direct partners standing out", "de kaart, waarop één actor met de directe partners eruit springt"}},
    Example{{"samenspel draw street.yaml -o street.pdf --theme print --labels brokers", "samenspel draw straat.yaml -o straat.pdf --theme print --labels brokers"}, {"black and white for the copier, with the names of who bridges most only", "zwart-wit voor de kopieermachine, met alleen de namen van wie de meeste bruggen slaan"}},
    Example{{"samenspel draw street.yaml -o street.pdf --audience public", "samenspel draw straat.yaml -o straat.pdf --audience public"}, {"a map to print and hang up, without the names that are for insiders", "een kaart om af te drukken en op te hangen, zonder de namen die voor ingewijden zijn"}},
};
constexpr std::array kPosterExamples{
    Example{{"samenspel poster street.yaml -o street.pdf", "samenspel poster straat.yaml -o straat.pdf"}, {"an A2 poster to be read from a metre and a half", "een poster op A2 om van anderhalve meter te lezen"}},
    Example{{"samenspel poster street.yaml -o street.pdf --size A0 --portrait --bleed 3", "samenspel poster straat.yaml -o straat.pdf --size A0 --portrait --bleed 3"}, {"upright on A0, for the print shop", "staand op A0, voor de drukker"}},
    Example{{"samenspel poster street.yaml -o street.pdf --tile A4 --title \"Who builds bridges in our street?\"", "samenspel poster straat.yaml -o straat.pdf --tile A4 --title \"Wie slaat bruggen in onze straat?\""}, {"in sheets for your own printer, with a title of your own", "in bladen voor uw eigen printer, met een eigen titel"}},
};
constexpr std::array kExplainExamples{
    Example{{"samenspel explain constraint", "samenspel explain constraint --lang nl"}, {"what the measure tells, its formula, range and source", "wat de maat vertelt, met formule, bereik en bron"}},
    Example{{"samenspel explain --format md -o measures.md", "samenspel explain --lang nl --format md -o maten.md"}, {"the handbook of all measures, to read or print", "het handboek van alle maten, om te lezen of af te drukken"}},
    Example{{"samenspel explain", "samenspel explain --lang nl"}, {"all measures and all messages", "alle maten en alle meldingen"}},
};

constexpr std::array kSchemaExamples{
    Example{{"samenspel schema -o samenspel.schema.json", "samenspel schema -o samenspel.schema.json"}, {"the schema in a file beside your own, for your editor", "het schema in een bestand naast het uwe, voor uw editor"}},
};

constexpr std::array kCommands{
    CommandRow{"new", {"FILE", "BESTAND"}, {"writes a file or workbook to begin with", "schrijft een bestand of werkmap om mee te beginnen"},
     {"Writes a small network file with remarks that tell how to go on, in the chosen language; or, when the name ends in .xlsx, a workbook to fill in, for a spreadsheet. A file that is there already is left alone. - writes the network file to the screen.",
      "Schrijft een klein netwerkbestand met opmerkingen die vertellen hoe u verder gaat, in de gekozen taal; of, als de naam op .xlsx eindigt, een werkmap om in te vullen, voor een rekenprogramma. Een bestand dat er al is blijft zoals het is. - schrijft het netwerkbestand naar het scherm."},
     kNewOptions, 1, 1, run_new, {}, {}, Operand::network, kNewExamples},
    CommandRow{"check", {"FILE...", "BESTAND..."}, {"names every mistake in a network file", "noemt elke fout in een netwerkbestand"},
     {"Reads each file and tells what is wrong, where, and what to write instead. Exit status 1 when there are errors. - reads what is piped in.",
      "Leest elk bestand en vertelt wat er mis is, waar, en wat u in plaats daarvan schrijft. Afsluitwaarde 1 als er fouten zijn. - leest wat er wordt doorgegeven."},
     kCheckOptions, 1, kMany, run_check, kCheckFormats, {}, Operand::network, kCheckExamples},
    CommandRow{"measure", {"FILE", "BESTAND"}, {"measures who bridges which worlds", "meet wie welke werelden verbindt"},
     {"Without more: the network in a few lines and who bridges most. With --measures, --level or --sort: the rows, with a summary of each column below them. Names are shown to the owner of the file unless --audience says otherwise.",
      "Zonder meer: het netwerk in een paar regels en wie de meeste bruggen slaat. Met --measures, --level of --sort: de rijen, met van elke kolom een samenvatting eronder. De namen zijn te zien voor de eigenaar van het bestand, tenzij --audience iets anders zegt."},
     kMeasureOptions, 1, 1, run_measure, kMeasureFormats, {}, Operand::network, kMeasureExamples},
    CommandRow{"draw", {"FILE -o OUT", "BESTAND -o UIT"}, {"draws the map as svg, pdf, png or dot", "tekent de kaart als svg, pdf, png of dot"},
     {"Draws who is tied to whom, by sector, with those who bridge most the largest; with --view ego one actor with its surroundings, with --view sectors how the sectors are tied. Names that are for the owner alone become pseudonyms; with --audience public, those that are for insiders too.",
      "Tekent wie met wie verbonden is, per sector, met wie de meeste bruggen slaat het grootst; met --view ego één actor met zijn omgeving, met --view sectors hoe de sectoren verbonden zijn. Namen die alleen voor de eigenaar zijn worden schuilnamen; met --audience public ook die voor ingewijden."},
     kDrawOptions, 1, 1, run_draw, {}, kPictureEndings, Operand::network, kDrawExamples},
    CommandRow{"poster", {"FILE -o OUT", "BESTAND -o UIT"}, {"makes a poster to hang up, as pdf, svg or png", "maakt een poster om op te hangen, als pdf, svg of png"},
     {"Makes a sheet with the map, what was found, who bridges, a legend and where it comes from, in letters that can be read from where people stand. Names that are not public become pseudonyms, unless --audience says otherwise. What does not fit becomes a number with an index, and that is told.",
      "Maakt een vel met de kaart, wat eruit blijkt, wie bruggen slaat, een legenda en waar het vandaan komt, in letters die te lezen zijn van waar mensen staan. Namen die niet openbaar zijn worden schuilnamen, tenzij --audience iets anders zegt. Wat niet past wordt een nummer met een lijst, en dat wordt gemeld."},
     kPosterOptions, 1, 1, run_poster, {}, kPosterEndings, Operand::network, kPosterExamples},
    CommandRow{"explain", {"[MEASURE|CODE]", "[MAAT|CODE]"}, {"tells what a measure or a message means", "vertelt wat een maat of een melding betekent"},
     {"Tells what a measure means, its formula, range and source; or why a message of check came and how to mend it. Without a name it lists them all; with --format md as well, it writes the whole handbook of measures.",
      "Vertelt wat een maat betekent, met formule, bereik en bron; of waarom een melding van check kwam en hoe u het verhelpt. Zonder naam noemt het ze alle; met --format md erbij schrijft het het hele handboek van maten."},
     kExplainOptions, 0, 1, run_explain, kExplainFormats, {}, Operand::topic, kExplainExamples},
    CommandRow{"schema", {"[-o OUT]", "[-o UIT]"}, {"writes the JSON Schema of the network file, for editors", "schrijft het JSON Schema van het netwerkbestand, voor editors"},
     {"Editors that know YAML complete keys and words by it and show what they mean, while you type. A network file names it in its first line; samenspel new writes that line. With --lang in one language; else each key is explained in its own.",
      "Editors die YAML kennen vullen er sleutels en woorden mee aan en tonen wat ze betekenen, terwijl u typt. Een netwerkbestand noemt het in zijn eerste regel; samenspel new schrijft die regel. Met --lang in één taal; anders wordt elke sleutel in zijn eigen taal uitgelegd."},
     kSchemaOptions, 0, 0, run_schema, {}, {}, Operand::network, kSchemaExamples},
};
// clang-format on

}  // namespace

std::span<const CommandRow> all_commands() {
  return kCommands;
}
std::span<const std::string_view> network_endings() {
  return kNetworkEndings;
}

}  // namespace samenspel
