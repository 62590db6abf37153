#!/usr/bin/env python3
"""What `samenspel new FILE.xlsx` writes, read back by openpyxl: the sheets, their headings, lists and hints, and the same
neighbourhood as in the starter file. Usage: starter_workbook.py SAMENSPEL"""
import datetime
import io
import pathlib
import subprocess
import sys
import tempfile
import zipfile

import openpyxl
import yaml

SHEETS = {
    "en": {
        "actors": ["id", "sector", "kind", "level", "part_of", "consent", "keep_until", "note"],
        "ties": ["from", "to", "kind", "weight", "mutual", "since", "note"],
        "events": ["date", "act", "by", "to", "about", "gives", "id", "answers", "note"],
        "explanation": None,
    },
    "nl": {
        "actoren": ["id", "sector", "soort", "niveau", "hoort_bij", "toestemming", "bewaren_tot", "notitie"],
        "relaties": ["van", "naar", "soort", "gewicht", "wederzijds", "sinds", "notitie"],
        "gebeurtenissen": ["datum", "daad", "door", "aan", "over", "geeft", "id", "antwoord_op", "notitie"],
        "uitleg": None,
    },
}
# By sheet and column: the words to choose from, and what happens to other words.
LISTS = {
    "en": {
        ("actors", "sector"): ("resident,official,designer,housing,business", "warning"),
        ("actors", "kind"): ("person,organisation,group,body", "stop"),
        ("actors", "consent"): ("public,internal,none", "stop"),
        ("ties", "mutual"): ("yes,no", "stop"),
        ("events", "act"): (
            "initiate,invite,join,adopt,support,give,promise,deliver,decide,lead,make_room,limit,contest,step_back,meet",
            "warning",
        ),
    },
    "nl": {
        ("actoren", "sector"): ("bewoner,ambtenaar,ontwerper,corporatie,ondernemer", "warning"),
        ("actoren", "soort"): ("persoon,organisatie,groep,orgaan", "stop"),
        ("actoren", "toestemming"): ("openbaar,intern,geen", "stop"),
        ("relaties", "wederzijds"): ("ja,nee", "stop"),
        ("gebeurtenissen", "daad"): (
            "begint,nodigt_uit,doet_mee,adopteert,steunt,geeft,belooft,levert,besluit,neemt_regie,geeft_ruimte,"
            "trekt_grens,betwist,treedt_terug,ontmoet",
            "warning",
        ),
    },
}
# Columns whose list is made of the names on the first sheet.
NAMES = {
    "en": {("actors", "part_of"), ("ties", "from"), ("ties", "to"), ("events", "by"), ("events", "to")},
    "nl": {("actoren", "hoort_bij"), ("relaties", "van"), ("relaties", "naar"), ("gebeurtenissen", "door"),
           ("gebeurtenissen", "aan")},
}  # fmt: skip
DATES = {
    "en": {("actors", "keep_until"), ("ties", "since"), ("events", "date")},
    "nl": {("actoren", "bewaren_tot"), ("relaties", "sinds"), ("gebeurtenissen", "datum")},
}
LAST_ROW = 5001


class Trial:
    def __init__(self):
        self.passed, self.failed = 0, 0

    def expect(self, right, what):
        self.passed, self.failed = self.passed + bool(right), self.failed + (not right)
        if not right:
            print("FAILED:", what)

    def equal(self, found, wanted, what):
        self.expect(found == wanted, f"{what}: {found!r}, not {wanted!r}")


def checks_by_range(sheet):
    return {str(check.sqref): check for check in sheet.data_validations.dataValidation}


def try_sheet(trial, sheet, headings, language):
    where = f"{language} {sheet.title}"
    trial.equal([cell.value for cell in sheet[1]], headings, f"{where}: headings")
    trial.equal(sheet.freeze_panes, "A2", f"{where}: frozen")
    trial.equal(len(sheet.tables), 1, f"{where}: tables")
    trial.expect(all(cell.font.bold for cell in sheet[1]), f"{where}: headings are not bold")
    checks, rows = checks_by_range(sheet), plain(rows_of(sheet))
    for cell in sheet[1]:
        here, letter = f"{where} {cell.value}", cell.column_letter
        widest = max(len(row.get(cell.value, "")) for row in [{cell.value: cell.value}, *rows])
        trial.expect(sheet.column_dimensions[letter].width > widest + 1, f"{here}: too narrow for {widest} signs")
        head, body = checks.get(f"{letter}1"), checks.get(f"{letter}2:{letter}{LAST_ROW}")
        trial.expect(head and body, f"{here}: no hints")
        for hint in (head, body):
            trial.equal(hint.promptTitle, cell.value, f"{here}: title of the hint")
            trial.expect(20 < len(hint.prompt) <= 255, f"{here}: hint {hint.prompt!r}")
        key = (sheet.title, cell.value)
        if key in LISTS[language]:
            words, otherwise = LISTS[language][key]
            trial.equal((body.type, body.formula1), ("list", f'"{words}"'), here)
            trial.equal(body.errorStyle or "stop", otherwise, f"{here}: other words")
        elif key in NAMES[language]:
            first = next(iter(SHEETS[language]))
            trial.equal(body.type, "list", here)
            trial.expect(f"'{first}'!$A$2" in body.formula1, f"{here}: {body.formula1}")
            trial.equal(body.errorStyle, "warning", f"{here}: other names")
        elif key in DATES[language]:
            trial.equal(body.type, "custom", here)
            trial.equal(sheet.column_dimensions[letter].number_format, "yyyy-mm-dd", f"{here}: format")
        elif cell.value in ("weight", "gewicht"):
            trial.equal((body.type, body.operator, body.formula1), ("decimal", "greaterThan", "0"), here)
        else:
            trial.equal(body.type, None, here)
        if body.type is not None:
            trial.expect(body.error and body.errorTitle, f"{here}: nothing said of other values")


def rows_of(sheet):
    heading, *rows = sheet.iter_rows(values_only=True)
    return [{key: value for key, value in zip(heading, row) if value is not None} for row in rows]


def texts(value):
    """A membership or the like, as a cell writes it."""
    return "|".join(value) if isinstance(value, list) else value


def wanted_rows(text):
    """The rows that the network file would have in a workbook, by its own words."""
    file = yaml.load(text, Loader=yaml.BaseLoader)
    dutch = "actoren" in file
    word = lambda en, nl: nl if dutch else en  # noqa: E731
    actors, ties, events = [], [], []
    for name, value in file[word("actors", "actoren")].items():
        fields = dict(value) if isinstance(value, dict) else {"sector": value}
        fields["sector"] = texts(fields["sector"])
        actors.append({"id": name, **fields})
    yes = word("yes", "ja")
    keys = word(("from", "to", "kind", "mutual"), ("van", "naar", "soort", "wederzijds"))
    for tie in file[word("ties", "relaties")]:
        if isinstance(tie, dict) and keys[0] in tie:
            ties.append({**tie, keys[3]: yes})
            continue
        line, kind = next(iter(tie.items())) if isinstance(tie, dict) else (tie, None)
        mutual = " -- " in line
        ends = line.split(" -- " if mutual else " -> ")
        row = {keys[0]: ends[0], keys[1]: ends[1]}
        row.update({keys[2]: kind} if kind else {})
        row.update({keys[3]: yes} if mutual else {})
        ties.append(row)
    about, date = word("about", "over"), word("date", "datum")
    initiatives = file[word("initiatives", "initiatieven")]
    for event in file[word("events", "gebeurtenissen")]:
        event = dict(event)
        event[about] = initiatives[event[about]][word("name", "naam")]
        event[date] = {"2-3-2024": "2024-03-02"}.get(event[date], event[date])
        events.append(event)
    return [actors, ties, events]


def plain(rows):
    out = []
    for row in rows:
        row = {key: value for key, value in row.items() if key not in ("note", "notitie")}
        for key, value in row.items():
            row[key] = f"{value:%Y-%m-%d}" if isinstance(value, datetime.datetime) else str(value)
        out.append(row)
    return out


def try_language(trial, program, language):
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "net.xlsx"
        run = lambda *words: subprocess.run([program, *words], capture_output=True, text=True, check=False)  # noqa: E731
        ran = run("new", str(file), "--lang", language)
        trial.equal((ran.returncode, ran.stdout), (0, ""), f"{language}: {ran.stderr}")
        bytes_ = file.read_bytes()
        trial.equal([each.name for each in pathlib.Path(folder).iterdir()], ["net.xlsx"], "files left behind")
        starter = run("new", "-", "--lang", language).stdout

    trial.equal(zipfile.ZipFile(io.BytesIO(bytes_)).testzip(), None, "the zip")
    book = openpyxl.load_workbook(io.BytesIO(bytes_))
    trial.equal(book.sheetnames, list(SHEETS[language]), "sheets")
    trial.equal([sheet.sheet_state for sheet in book], ["visible"] * 4, "hidden sheets")
    trial.equal(book.active.title, book.sheetnames[0], "the sheet that opens")
    for name, headings in SHEETS[language].items():
        if headings:
            try_sheet(trial, book[name], headings, language)
    data = [book[name] for name in book.sheetnames[:3]]
    for sheet, wanted in zip(data, wanted_rows(starter)):
        trial.equal(plain(rows_of(sheet)), wanted, f"{language} {sheet.title}: the example")
    trial.equal(data[2]["A2"].value, datetime.datetime(2024, 3, 2), "a day is a date")
    trial.equal(data[2]["A2"].number_format, "yyyy-mm-dd", "format of a day")
    trial.equal(data[2]["A3"].value, "2024-04", "a month is a text")
    trial.equal(data[1]["D7"].value, 2, "a weight is a number")

    explanation = {str(row[0]): row[1] for row in book[book.sheetnames[3]].iter_rows(values_only=True) if row[0]}
    said = "\n".join(str(value) for row in book[book.sheetnames[3]].iter_rows(values_only=True) for value in row if value)
    for headings in SHEETS[language].values():
        for heading in headings or []:
            trial.expect(explanation.get(heading), f"{language}: {heading} is not explained")
    for words, _ in LISTS[language].values():
        for word in words.split(","):
            trial.expect(word in ("yes", "no", "ja", "nee") or word in said, f"{language}: {word} is not explained")
    for wanted in ("samenspel check", "samenspel measure", "samenspel draw", "|", "0.7"):
        trial.expect(wanted in said, f"{language}: nothing is said of {wanted}")
    further = {"en": ("name", "since", "until", "offers", "asks", "sign", "confirmed", "as", "initiatives", "stories", "network"),
               "nl": ("naam", "sinds", "tot", "biedt", "vraagt", "teken", "bevestigd", "als", "initiatieven", "verhalen",
                      "netwerk")}  # fmt: skip
    for word in further[language]:
        trial.expect(explanation.get(word), f"{language}: {word} is not explained")


def main():
    trial = Trial()
    for language in SHEETS:
        try_language(trial, sys.argv[1], language)
    print(f"{trial.passed} passed, {trial.failed} failed")
    return 1 if trial.failed else 0


if __name__ == "__main__":
    sys.exit(main())
