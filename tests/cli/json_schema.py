#!/usr/bin/env python3
"""Holds `samenspel schema` to its promise: the schema takes every file that `check` takes, and refuses what an editor can
see to be wrong. Validated by python3-jsonschema, on values as editors type them (the core schema of YAML 1.2).
Usage: json_schema.py SAMENSPEL SOURCE_FOLDER"""
import json
import pathlib
import re
import subprocess
import sys
import tempfile

import jsonschema
import yaml

# What stands at the top of a file that is otherwise right.
TWO = "actors: {Jan: resident, Truus: official}\n"
TIE = "ties: [Jan -- Truus]\n"

# Files that check takes without an error.
GOOD = {
    "the smallest": "actors: {Jan: resident}\n",
    "a mix of languages": "titel: Plein\nlanguage: nl\nactors:\n  Els: {sector: [bewoner, designer], niveau: wijk}\n"
    "  Wim: {sector: gemeente, level: stad}\nties:\n  - {from: Els, naar: Wim, weight: 3, bevestigd: 1-2-2024}\n"
    "gebeurtenissen:\n  - {date: 2024-05, daad: meet, door: Els, aan: Wim}\n",
    "names with signs": "actors:\n  C#: designer\n  V&D: business\n  5%: business\n  x@y.nl: official\n  a:b: housing\n"
    "  Hè? Ja!: resident\n  -- los: resident\n  \"Noord: samen\": business\n  '''t Hof': official\n"
    "ties:\n  - C# -- V&D\n  - 5% -- x@y.nl\n  - a:b -- -- los\n  - 'C# -- Noord: samen'\n  - Hè? Ja! -> C#\n"
    "  - {from: '''t Hof', to: C#}\n",
    "names that YAML takes for other things": "actors:\n  yes: resident\n  no: official\n  true: resident\n  007: resident\n"
    "  7: official\n  1.0: business\n  1e3: business\n  12:30: housing\n  2024-05-01: designer\n  0x1F: resident\n"
    "  null: official\n  ~: official\nties:\n  - {from: yes, to: no}\n  - {from: true, to: [007, 7, null, ~]}\n  - {from: 1.0, to: 1e3}\n  - 12:30 -- 2024-05-01\n"
    "  - 0x1F -- 7\nevents:\n  - {id: 007, date: 2024-05-01, act: meet, by: no, to: [true, 7]}\n"
    "  - {date: 2025, act: meet, by: 12:30, answers: 007, note: no}\n",
    "texts that YAML takes for other things": "title: 2024\ndescription: yes\nsource: 1.5\nlicence: true\nactors:\n"
    "  Jan: {name: 7, sector: resident, level: 2, note: false, offers: [1, no], asks: 2024-01-01}\n"
    "  Truus: {sector: official, part_of: Jan}\nties: [{from: Jan, to: Truus, kind: 2, note: 3}]\n",
    "keys with nothing behind them": "title:\ndescription: ~\nas_of:\nperiod:\nfictional:\nconsent:\nresponse:\n"
    "sectors:\ninitiatives:\nacts:\nevents:\nstories:\nactors:\n  Jan: {sector: resident, kind: , level: , since: , note: ,"
    " offers: , part_of: , attributes: }\n  Truus: {sector: official, consent: , keep_until: }\n"
    "ties: [{from: Jan, to: Truus, weight: , mutual: , sign: , since: , kind: }]\n",
    "in brackets": "{actors: {Wie: resident, Wat: official}, ties: [{from: Wie, to: [Wat]}, Wat -> Wie]}\n",
    "every script": "title: 全部 🎈\nactors:\n  Plein 🌳: resident\n  משה: business\n  فاطمة: designer\n"
    "ties:\n  - Plein 🌳 -- משה\n  - משה -> فاطمة: kent\n",
    "dates in every form": TWO + "as_of: 2024\nperiod: 3-2011/2014\nties:\n"
    "  - {from: Jan, to: Truus, since: 2011, until: 2011-3}\n  - {from: Jan, to: Truus, since: 2012-03-04, until: 5-3-2012}\n"
    "  - {from: Jan, to: Truus, since: \"2013\", until: '1-2014', confirmed: 31-12-2013}\n",
    "numbers in every form": TWO + "ties:\n  - {from: Jan, to: Truus, weight: 2, since: 2011, until: 2011}\n"
    "  - {from: Jan, to: Truus, weight: .5, since: 2012, until: 2012}\n"
    "  - {from: Jan, to: Truus, weight: +1.5e-3, since: 2013, until: 2013}\n"
    "  - {from: Jan, to: Truus, weight: \"0.25\", since: 2014, until: 2014}\n",
    "words in capitals": "language: EN\nfictional: TRUE\nconsent: Public\nactors:\n"
    "  Jan: {sector: resident, kind: PERSON, consent: None}\n  Truus: official\n"
    "ties: [{from: Jan, to: Truus, mutual: Ja}]\nstories: [{tone: GOOD}]\n",
    "own sectors and acts": "sectors: {school: {}, zorg: {label: Zorg}}\nacts: {lend: {}}\n"
    "actors: {Jan: school, Truus: [zorg, resident], Piet: {sector: {school: 0.5, zorg: 0.5}}}\nties: [Jan -- Truus]\n"
    "events: [{act: lend, by: Jan, to: Piet, as: zorg}]\n",
    "a list at the column of its key": "actors:\n- id: A\n  sector: resident\n- {id: B, sector: official}\nties:\n- A -- B\n",
}

# As GOOD, but with files beside them that are not there.
GOOD_WITHOUT_CHECK = {
    "tables": "tables: {actors: a.csv, ties: t.csv, events: e.csv, x-a: 1}\n",
    "tabellen": "tabellen: {actoren: a.csv, relaties: t.csv, gebeurtenissen: e.csv}\n",
}

# Files that check refuses, for a reason that a schema can see.
BAD = {
    "no actors": "title: a\n",
    "actors empty": "actors: {}\n",
    "a list at the top": "- actors\n",
    "unknown key": TWO + TIE + "auteur: Jan\n",
    "unknown key of an actor": "actors: {Jan: {sector: resident, sekse: m}}\n",
    "unknown key of a tie": TWO + "ties: [{from: Jan, to: Truus, wieght: 2}]\n",
    "unknown key of an event": TWO + "events: [{act: meet, by: Jan, too: Truus}]\n",
    "unknown key of a gift": TWO + "events: [{act: give, by: Jan, gives: {what: a, worth: 2}}]\n",
    "unknown key of a story": TWO + TIE + "stories: [{tone: good, over: x, wie: Jan}]\n",
    "unknown key of a sector": TWO + TIE + "sectors: {school: {label: a, color: \"#fff\"}}\n",
    "unknown key of an initiative": TWO + TIE + "initiatives: {a: {title: b}}\n",
    "unknown key of an act": TWO + TIE + "acts: {a: {name: b}}\n",
    "unknown key of the response": TWO + TIE + "response: {asked: 2, answered: 1, sent: 3}\n",
    "a key in capitals": TWO + TIE + "Title: a\n",
    "a key in both languages": TWO + TIE + "title: a\ntitel: b\n",
    "a key of an actor in both languages": "actors: {Jan: {sector: resident, kind: person, soort: persoon}}\n",
    "ids without the key id": "actors:\n  - {name: Jan, sector: resident}\n",
    "a list of pairs": "actors:\n  - Jan: resident\n  - Truus: official\n",
    "unknown sector": "actors: {Jan: residnet}\n",
    "unknown sector in a list": "actors: {Jan: [resident, busines]}\n",
    "unknown sector in shares": "actors: {Jan: {sector: {resident: 0.5, busines: 0.5}}}\n",
    "unknown sector of an actor in a list": "actors: [{id: Jan, sector: busines}]\n",
    "unknown sector of a maker": TWO + "events: [{act: meet, by: Jan, to: Truus, as: busines}]\n",
    "the same sector twice": "actors: {Jan: [resident, resident]}\n",
    "a share of 0": "actors: {Jan: {sector: {resident: 0, business: 1}}}\n",
    "a share over 1": "actors: {Jan: {sector: {resident: 1.5}}}\n",
    "a share that is no number": "actors: {Jan: {sector: {resident: half, business: half}}}\n",
    "a share that is missing": "actors: {Jan: {sector: {resident: , business: 1}}}\n",
    "no shares": "actors: {Jan: {sector: {}}}\n",
    "unknown kind": "actors: {Jan: {sector: resident, kind: persn}}\n",
    "unknown consent": "actors: {Jan: {sector: resident, consent: ask}}\n",
    "a number for a word": "actors: {Jan: {sector: resident, kind: 1}}\n",
    "a list for a text": TWO + TIE + "title: [a, b]\n",
    "a map for a text": TWO + TIE + "title: {nl: a}\n",
    "a map for a list of texts": "actors: {Jan: {sector: resident, offers: {a: b}}}\n",
    "a text for a map": "actors: {Jan: {sector: resident, attributes: a}}\n",
    "a text for actors": "actors: Jan\n",
    "a text for ties": TWO + "ties: Jan -- Truus\n",
    "a map for ties": TWO + "ties: {Jan: Truus}\n",
    "an empty item": TWO + "ties:\n  - Jan -- Truus\n  -\n",
    "a tie without an arrow": TWO + "ties: [Jan en Truus]\n",
    "a tie with one end": TWO + "ties: [{from: Jan}]\n",
    "a tie with no ends in a list": TWO + "ties: [{from: Jan, to: []}]\n",
    "a weight of 0": TWO + "ties: [{from: Jan, to: Truus, weight: 0}]\n",
    "a weight below 0": TWO + "ties: [{from: Jan, to: Truus, weight: -2}]\n",
    "a weight in words": TWO + "ties: [{from: Jan, to: Truus, weight: strong}]\n",
    "a weight with a comma": TWO + "ties: [{from: Jan, to: Truus, weight: \"0,5\"}]\n",
    "neither true nor false": TWO + "ties: [{from: Jan, to: Truus, mutual: maybe}]\n",
    "a number for true": TWO + "ties: [{from: Jan, to: Truus, mutual: 1}]\n",
    "unknown sign": TWO + "ties: [{from: Jan, to: Truus, sign: plus}]\n",
    "a month that is none": TWO + "ties: [{from: Jan, to: Truus, since: 2011-13}]\n",
    "a day that is none": TWO + "ties: [{from: Jan, to: Truus, since: 32-1-2011}]\n",
    "a date in words": TWO + "ties: [{from: Jan, to: Truus, since: maart 2011}]\n",
    "a date with slashes": TWO + "ties: [{from: Jan, to: Truus, since: 14/3/2011}]\n",
    "a year of five digits": TWO + "ties: [{from: Jan, to: Truus, since: 20111}]\n",
    "an interval for a date": TWO + "ties: [{from: Jan, to: Truus, since: 2011/2012}]\n",
    "an interval without an end": TWO + TIE + "period: 2011/\n",
    "no act": TWO + "events: [{by: Jan, to: Truus}]\n",
    "no maker": TWO + "events: [{act: meet, to: Truus}]\n",
    "an empty list of makers": TWO + "events: [{act: meet, by: [], to: Truus}]\n",
    "unknown act": TWO + "events: [{act: promis, by: Jan, to: Truus}]\n",
    "an act in capitals": TWO + "events: [{act: Promise, by: Jan, to: Truus}]\n",
    "a text for an event": TWO + TIE + "events: [Jan meets Truus]\n",
    "a gift of nothing": TWO + "events: [{act: give, by: Jan, gives: {what: a, value: 0}}]\n",
    "a built-in act again": TWO + TIE + "acts: {give: {label: a}}\n",
    "a built-in act again in Dutch": TWO + TIE + "acts: {geeft: {label: a}}\n",
    "unknown mechanism": TWO + TIE + "acts: {a: {mechanism: [move, trade]}}\n",
    "unknown stance": TWO + TIE + "acts: {a: {stance: stand}}\n",
    "a text for an act": TWO + TIE + "acts: {a: lends}\n",
    "a story without tone": TWO + TIE + "stories: [{note: a}]\n",
    "unknown tone": TWO + TIE + "stories: [{tone: fine}]\n",
    "a colour by name": TWO + TIE + "sectors: {school: {colour: red}}\n",
    "a colour of four digits": TWO + TIE + "sectors: {school: {colour: \"#abcd\"}}\n",
    "unknown power": TWO + TIE + "sectors: {school: {power: much}}\n",
    "a text for a sector": TWO + TIE + "sectors: {school: Schools}\n",
    "a label in a third language": TWO + TIE + "sectors: {school: {label: {fr: Ecoles}}}\n",
    "a text for an initiative": TWO + TIE + "initiatives: {a: The orchard}\n",
    "half a response": TWO + TIE + "response: {asked: 40}\n",
    "a response in words": TWO + TIE + "response: {asked: many, answered: few}\n",
    "a response below 0": TWO + TIE + "response: {asked: 40, answered: -1}\n",
    "unknown language": TWO + TIE + "language: fr\n",
    "a later version": TWO + TIE + "samenspel: 2\n",
}

WHOLE = re.compile(r"[-+]?[0-9]+")
OCTAL = re.compile(r"0o[0-7]+")
HEXADECIMAL = re.compile(r"0x[0-9a-fA-F]+")
FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")


def plain(text):
    """A scalar without quotes, by the core schema of YAML 1.2 (section 10.3.2)."""
    if text in ("", "~", "null", "Null", "NULL"):
        return None
    if text in ("true", "True", "TRUE", "false", "False", "FALSE"):
        return text.lower() == "true"
    if WHOLE.fullmatch(text):
        return int(text)
    if OCTAL.fullmatch(text) or HEXADECIMAL.fullmatch(text):
        return int(text, 0)
    return float(text) if FLOAT.fullmatch(text) else text


def value_of(node):
    if isinstance(node, yaml.MappingNode):
        return {key.value: value_of(value) for key, value in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [value_of(item) for item in node.value]
    return plain(node.value) if node.style is None else node.value


def load(text):
    return value_of(yaml.compose(text, Loader=yaml.SafeLoader))


def keys_in(value):
    if isinstance(value, dict):
        return set(value) | set().union(*map(keys_in, value.values()))
    return set().union(*map(keys_in, value)) if isinstance(value, list) else set()


class Trial:
    def __init__(self, program):
        self.program, self.passed, self.failed = program, 0, 0

    def expect(self, right, what):
        if right:
            self.passed += 1
        else:
            self.failed += 1
            print("FAILED:", what)

    def run(self, *words, text=None):
        return subprocess.run([self.program, *words], input=text, capture_output=True, text=True, check=False)

    def check_passes(self, text):
        ran = self.run("check", "-", text=text)
        if ran.returncode not in (0, 1):
            raise RuntimeError(f"check ended with {ran.returncode}: {ran.stderr}")
        return ran.returncode == 0


def main():
    program, top = sys.argv[1], pathlib.Path(sys.argv[2])
    trial = Trial(program)

    schemas = {}
    for name, words in {"both": [], "en": ["--lang", "en"], "nl": ["--lang", "nl"]}.items():
        ran = trial.run("schema", *words)
        trial.expect(ran.returncode == 0 and ran.stderr == "", f"schema {name}: {ran.stderr}")
        schema = json.loads(ran.stdout)
        jsonschema.Draft7Validator.check_schema(schema)
        schemas[name] = jsonschema.Draft7Validator(schema)
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / "s.json"
            trial.expect(trial.run("schema", *words, "-o", str(file)).returncode == 0, f"schema {name} -o")
            trial.expect(file.read_text(encoding="utf-8") == ran.stdout, f"schema {name} -o: other bytes")

    here = top / "tests" / "cli" / "schema"
    good = dict(GOOD)
    for language in ("en", "nl"):
        good[f"starter file {language}"] = trial.run("new", "-", "--lang", language).stdout
    for file in [*sorted((top / "datasets").glob("*.yaml")), *sorted(here.glob("*.yaml"))]:
        good[file.name] = file.read_text(encoding="utf-8")
    for name, text in {**good, **GOOD_WITHOUT_CHECK}.items():
        if name in good:
            trial.expect(trial.check_passes(text), f"good, {name}: check finds an error")
        for which, schema in schemas.items():
            faults = [f"{list(each.absolute_path)}: {each.message[:200]}" for each in schema.iter_errors(load(text))]
            trial.expect(not faults, f"good, {name}, schema {which}: {faults}")
    for name, text in BAD.items():
        trial.expect(not trial.check_passes(text), f"bad, {name}: check takes it")
        for which, schema in schemas.items():
            trial.expect(not schema.is_valid(load(text)), f"bad, {name}: schema {which} takes it")

    # No key was forgotten: each stands in a file that is tried above.
    tried = set().union(*(keys_in(load(text)) for text in [*good.values(), *GOOD_WITHOUT_CHECK.values()]))
    known = schemas["both"].schema
    for part in [known, *known["definitions"].values()]:
        for key, value in part.get("properties", {}).items():
            trial.expect(key in tried, f"no good file has the key {key}")
            trial.expect(value.get("description") and value.get("markdownDescription"), f"{key} is not explained")

    # A key is explained in its own language unless one is asked for, and only the chosen language is offered.
    def key(which, name):
        return schemas[which].schema["properties"][name]

    trial.expect(key("both", "titel")["description"] == key("nl", "title")["description"], "titel is explained in Dutch")
    trial.expect(key("both", "title")["description"] == key("en", "titel")["description"], "title is explained in English")
    for which, hidden in {"both": [], "en": ["titel"], "nl": ["title"]}.items():
        found = [name for name in ("title", "titel") if key(which, name).get("doNotSuggest")]
        trial.expect(found == hidden, f"schema {which} hides {found}")

    print(f"{trial.passed} passed, {trial.failed} failed")
    return 1 if trial.failed else 0


if __name__ == "__main__":
    sys.exit(main())
