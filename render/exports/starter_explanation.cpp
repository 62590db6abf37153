#include "render/exports/starter_explanation.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "render/exports/starter_sheets.hpp"

namespace samenspel {

namespace {

using enum ExplanationStyle;

constexpr Text kTitle{"How this workbook works", "Hoe deze werkmap werkt"};

constexpr std::array kBeginning{
    Text{"The other sheets hold a small example. Write your own rows over it, and leave the headings as they are.",
         "Op de andere bladen staat een klein voorbeeld. Schrijf uw eigen rijen eroverheen, en laat de koppen staan."},
    Text{"Choose a heading or a cell to see what goes there. The order of columns and rows does not matter.",
         "Kies een kop of een cel om te zien wat er hoort. De volgorde van kolommen en rijen doet er niet toe."},
    Text{"Columns that you do not need may go; further ones are told below. The program does not read this sheet.",
         "Kolommen die u niet nodig hebt mogen weg; andere vindt u hieronder. Dit blad leest het programma niet."}};

struct Command {
  Text line, does;
};
constexpr Text kCommandsHeading{"Look at it", "Bekijken"};
constexpr Text kCommandsFirst{
    "Save the workbook, here as FILE.xlsx, and type one of these lines in a terminal, in the folder where it is.",
    "Sla de werkmap op, hier als BESTAND.xlsx, en typ een van deze regels in een terminal, in de map waar het "
    "staat."};
constexpr std::array kCommands{
    Command{{"samenspel check FILE.xlsx", "samenspel check BESTAND.xlsx"},
            {"names every mistake, with its sheet and cell", "noemt elke fout, met blad en cel"}},
    Command{{"samenspel measure FILE.xlsx", "samenspel measure BESTAND.xlsx"},
            {"tells who bridges which worlds", "vertelt wie welke werelden verbindt"}},
    Command{{"samenspel draw FILE.xlsx -o map.svg", "samenspel draw BESTAND.xlsx -o kaart.svg"},
            {"draws the map; .pdf for paper, .png for a letter or a slide",
             "tekent de kaart; .pdf voor op papier, .png voor in een brief of op een dia"}}};

constexpr Text kSheet{"The sheet “{0}”", "Het blad ‘{0}’"};
constexpr Text kFurther{"You may add these columns too:", "Deze kolommen mag u er ook bij zetten:"};
constexpr Text kAttributes{
    "Any other column of this sheet, such as telephone or street, is kept as something to know of the actor.",
    "Elke andere kolom op dit blad, zoals telefoon of straat, wordt bewaard als iets om van de actor te weten."};

struct Entry {
  Text word, text;
};
constexpr Text kWritingHeading{"How to write it", "Hoe u het opschrijft"};
constexpr std::array kWriting{
    Entry{
        {"several values", "meer dan één"},
        {"Put the sign | between them: resident|business. When the program that you use asks whether that is meant, "
         "say "
         "yes.",
         "Zet er het teken | tussen: bewoner|ondernemer. Vraagt uw rekenprogramma of dat de bedoeling is, antwoord dan "
         "ja."}},
    Entry{
        {"shares", "delen"},
        {"Somebody who is in two worlds counts half in each. To say it more precisely, put a colon and a number behind "
         "each; together they make 1: resident:0.7|business:0.3.",
         "Wie in twee werelden thuis is telt in elk voor de helft mee. Preciezer kan ook: zet achter elk een dubbele "
         "punt en een getal; samen zijn ze 1: bewoner:0.7|ondernemer:0.3."}},
    Entry{
        {"names", "namen"},
        {"Write a name the same everywhere, capitals included. The lists offer the names of the first sheet.",
         "Schrijf een naam overal hetzelfde, ook met dezelfde hoofdletters. De lijsten bieden de namen van het eerste "
         "blad aan."}},
    Entry{
        {"dates", "datums"},
        {"A day, a month or a year: 2024-03-14, 2024-03 or 2024; a span: 2024-03/2024-05. Put an apostrophe in front "
         "of "
         "all but a whole day ('2024-03), or the spreadsheet makes a day of it. Leave empty what you do not know.",
         "Een dag, een maand of een jaar: 2024-03-14, 2024-03 of 2024; een tijdvak: 2024-03/2024-05. Zet een apostrof "
         "voor alles wat geen hele dag is ('2024-03), anders maakt het rekenblad er een dag van. Laat leeg wat u niet "
         "weet."}},
    Entry{{"languages", "talen"},
          {"Sheets, headings and words of lists may be Dutch too: actoren, soort, bewoner, ja.",
           "Bladen, koppen en woorden uit lijsten mogen ook Engels zijn: actors, kind, resident, yes."}}};

constexpr Text kPrivacyHeading{"Who may see the names", "Wie de namen mag zien"};
constexpr std::array kPrivacy{
    Text{
        "A map of people is personal data. Write down no more than you need, and ask people whether they may be on it.",
        "Een kaart van mensen bestaat uit persoonsgegevens. Schrijf niet meer op dan nodig is, en vraag mensen of ze "
        "erop mogen."},
    Text{"Who may not see a name sees “resident 7” instead, without notes. The map hides the names that are only for "
         "you; "
         "with --audience public it hides those for insiders too. The lists of measure show every name: they are for "
         "you. And the workbook itself shows everything to who has it.",
         "Wie een naam niet mag zien ziet ‘bewoner 7’, zonder notities. De kaart verbergt de namen die alleen voor u "
         "zijn; "
         "met --audience public ook die voor ingewijden. De lijsten van measure tonen elke naam: die zijn voor uzelf. "
         "En "
         "de werkmap zelf toont alles aan wie het heeft."},
    Text{"Nothing is sent anywhere: the program reads your file and writes where you say.",
         "Er gaat niets naar buiten: het programma leest uw bestand en schrijft waar u zegt."}};
/// In the order of consent_words().
constexpr std::array kConsentMeanings{
    Text{"everybody may see the name", "iedereen mag de naam zien"},
    Text{"those who work with the map may see it; a person for whom nothing is written counts as this",
         "wie met de kaart werkt mag de naam zien; een persoon waar niets bij staat geldt als intern"},
    Text{"only the owner of the workbook may see it", "alleen de eigenaar van de werkmap mag de naam zien"}};
constexpr Text kKeepUntil{"after this day the actor is left out of everything that the program makes",
                          "na deze dag laat het programma de actor overal buiten"};

constexpr Text kSectorsHeading{"The sectors: which worlds meet", "De sectoren: welke werelden elkaar treffen"};
constexpr Text kSectorAlso{"{0} (also: {1})", "{0} (ook: {1})"};
constexpr Text kActsHeading{"The acts: what people do", "De daden: wat mensen doen"};

constexpr Text kMoreHeading{"More sheets that you may add", "Meer bladen die u erbij mag maken"};
constexpr Text kMoreSheet{"{0}. Headings: {1}.", "{0}. Koppen: {1}."};
constexpr Text kHeadSheet{
    "what holds for the whole map, in two columns: on the left one of the words {0}; on the right what you have to say "
    "of it.",
    "wat voor de hele kaart geldt, in twee kolommen: links een van de woorden {0}; rechts wat u erover te zeggen "
    "hebt."};

std::string word_of(const KeyRow& row, Language language) {
  return std::string(language == Language::nl ? row.nl : row.en);
}
std::string word_of(Part part, Key key, Language language) {
  return word_of(row_of(part, key), language);
}

std::string joined(std::span<const std::string> words) {
  std::string out;
  for (const std::string& word : words)
    out += (out.empty() ? "" : ", ") + word;
  return out;
}

std::vector<std::string> words_of(Part part, std::span<const Key> keys, Language language) {
  std::vector<std::string> out;
  for (const Key key : keys)
    out.push_back(word_of(part, key, language));
  return out;
}

class Sheet {
 public:
  explicit Sheet(Language language) : language_(language) {}

  void heading(std::string text) { rows_.push_back({ExplanationStyle::heading, {}, std::move(text)}); }
  void heading(Text text) { heading(std::string(text.in(language_))); }
  void say(Text text) { entry({}, std::string(text.in(language_))); }
  void entry(std::string word, std::string text) {
    rows_.push_back({ExplanationStyle::entry, std::move(word), std::move(text)});
  }
  void entry(std::string word, Text text) { entry(std::move(word), std::string(text.in(language_))); }
  [[nodiscard]] std::string filled(Text text, std::vector<Words> values) const { return fill(text, language_, values); }

  void beginning() {
    rows_.push_back({title, {}, std::string(kTitle.in(language_))});
    for (const Text& text : kBeginning)
      say(text);
    heading(kCommandsHeading);
    say(kCommandsFirst);
    for (const Command& each : kCommands)
      rows_.push_back({command, std::string(each.line.in(language_)), std::string(each.does.in(language_))});
  }

  void sheet(const StarterSheet& sheet) {
    heading(filled(kSheet, {Words(word_of(Part::file, sheet.key, language_))}));
    say(sheet.purpose);
    for (const StarterColumn& column : sheet.columns)
      entry(word_of(sheet.part, column.key, language_), column.hint);
    say(kFurther);
    for (const KeyRow& row : all_keys()) {
      const bool there =
          std::ranges::any_of(sheet.columns, [&](const StarterColumn& column) { return column.key == row.key; });
      if (row.part == sheet.part && !there && row.shape != Shape::map) entry(word_of(row, language_), row.meaning);
    }
    if (sheet.key == Key::actors) say(kAttributes);
  }

  void writing() {
    heading(kWritingHeading);
    for (const Entry& each : kWriting)
      entry(std::string(each.word.in(language_)), each.text);
  }

  void privacy() {
    heading(kPrivacyHeading);
    for (const Text& text : kPrivacy)
      say(text);
    static_assert(kConsentMeanings.size() == 3);
    for (std::size_t i = 0; i < consent_words().size(); ++i)
      entry(std::string(consent_words()[i].in(language_)), kConsentMeanings.at(i));
    entry(word_of(Part::actor, Key::keep_until, language_), kKeepUntil);
  }

  void sectors() {
    heading(kSectorsHeading);
    for (const SectorRow& row : builtin_sectors()) {
      const std::string_view word = sector_word(row, language_);
      std::vector<std::string> others;
      if (language_ == Language::nl)
        for (const std::string_view alias : row.aliases)
          if (alias != word) others.emplace_back(alias);
      const std::string meaning(row.meaning.in(language_));
      entry(std::string(word), others.empty() ? meaning : filled(kSectorAlso, {Words(meaning), Words(joined(others))}));
    }
  }

  void acts() {
    heading(kActsHeading);
    for (const ActRow& row : builtin_acts())
      entry(std::string(language_ == Language::nl ? row.nl : row.en), row.meaning);
  }

  void more_sheets() {
    constexpr std::array initiative{Key::name, Key::level, Key::since, Key::until};
    constexpr std::array story{Key::date, Key::about, Key::source, Key::tone, Key::credits, Key::note};
    constexpr std::array sector{Key::label, Key::colour, Key::side, Key::power};
    constexpr std::array head{Key::title, Key::description, Key::source, Key::language, Key::as_of, Key::fictional};
    heading(kMoreHeading);
    more_sheet(Key::initiatives, Part::initiative, initiative, true);
    more_sheet(Key::stories, Part::story, story, false);
    more_sheet(Key::sectors, Part::sector, sector, true);
    entry(std::string(kNetworkSheet.in(language_)),
          filled(kHeadSheet, {Words(joined(words_of(Part::file, head, language_)))}));
  }

  [[nodiscard]] std::vector<ExplanationRow> take() { return std::move(rows_); }

 private:
  void more_sheet(Key sheet, Part part, std::span<const Key> keys, bool named) {
    std::vector<std::string> headings = words_of(part, keys, language_);
    if (named) headings.insert(headings.begin(), word_of(Part::actor, Key::id, language_));
    const KeyRow& row = row_of(Part::file, sheet);
    entry(word_of(row, language_), filled(kMoreSheet, {Words(row.meaning), Words(joined(headings))}));
  }

  Language language_;
  std::vector<ExplanationRow> rows_;
};

}  // namespace

std::vector<ExplanationRow> starter_explanation(Language language) {
  Sheet sheet(language);
  sheet.beginning();
  for (const StarterSheet& each : starter_sheets())
    sheet.sheet(each);
  sheet.writing();
  sheet.privacy();
  sheet.sectors();
  sheet.acts();
  sheet.more_sheets();
  return sheet.take();
}

}  // namespace samenspel
