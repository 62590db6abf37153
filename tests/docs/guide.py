#!/usr/bin/env python3
"""Follows docs/start.nl.md and docs/start.md as a reader does: runs the commands in its ```sh blocks in order in an empty
folder, and in between fills in the workbook with the tables that the guide shows. Only `sudo apt` is left out.
Usage: guide.py SOURCE_FOLDER FOLDER_OF_THE_PROGRAM"""
import datetime
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

import openpyxl

PROGRAM = pathlib.Path(sys.argv.pop(2)).resolve()
SOURCE = pathlib.Path(sys.argv.pop(1)).resolve()
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


class Guide:
    """A guide taken apart: its commands, the tables of its sheets, and the message that it shows."""

    def __init__(self, path):
        text = path.read_text(encoding="utf-8")
        self.commands = [line for block in re.findall(r"^```sh\n(.*?)^```$", text, re.M | re.S)
                         for line in block.splitlines() if line]
        self.message = re.search(r"^```text\n(.*?)^```$", text, re.M | re.S)[1].splitlines()
        self.sheets = {}
        for name, table in re.findall(r"^\*\*(?:Blad|Sheet) `(\w+)`\*\*.*?\n\n((?:\|[^\n]*\n)+)", text, re.M | re.S):
            rows = [[cell.strip().replace("\\|", "|") for cell in re.split(r"(?<!\\)\|", line)[1:-1]]
                    for line in table.splitlines()]
            headings = rows[0] if any(rows[0]) else None
            self.sheets[name] = (headings, rows[2:])
        self.pictures = re.findall(r"^!\[[^]]*\]\(([^)]*)\)", text, re.M)
        self.links = re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", text)


def fill_in(path, sheets):
    """Writes the tables over the example of the workbook, below the headings that are there."""
    book = openpyxl.load_workbook(path)
    for name, (headings, rows) in sheets.items():
        if headings is None:
            sheet = book.create_sheet(name)
            for row in rows:
                sheet.append(row)
            continue
        sheet = book[name]
        columns = {cell.value: cell.column for cell in sheet[1] if cell.value is not None}
        for row in sheet.iter_rows(min_row=2):
            for cell in row:
                cell.value = None
        for number, row in enumerate(rows, 2):
            for heading, text in zip(headings, row):
                value = datetime.date.fromisoformat(text) if DAY.fullmatch(text) else text
                sheet.cell(number, columns[heading]).value = value or None
    book.save(path)


class Followed(unittest.TestCase):
    maxDiff = None

    def run_command(self, line, status=0):
        environment = {"PATH": f"{PROGRAM}:/usr/bin:/bin", "HOME": self.folder, "LC_ALL": self.locale}
        if "LSAN_OPTIONS" in os.environ:
            environment["LSAN_OPTIONS"] = os.environ["LSAN_OPTIONS"]
        ran = subprocess.run(["sh", "-c", line], cwd=self.folder, env=environment, capture_output=True, text=True,
                             encoding="utf-8", timeout=120)
        self.assertEqual(ran.returncode, status, f"{line}\n{ran.stdout}{ran.stderr}")
        return ran.stdout

    def mistake(self, guide, workbook):
        """Makes the mistake of the guide, looks whether its message comes, and mends it."""
        sheet, cell, wrong = re.search(r' (\w+)!(\w+): \w+: [^"]*"([^"]*)"', guide.message[0]).groups()
        book = openpyxl.load_workbook(workbook)
        right = book[sheet][cell].value
        self.assertTrue(guide.message[-1].endswith(": " + right), right)
        book[sheet][cell].value = wrong
        book.save(workbook)
        told = self.run_command(f"samenspel check {workbook.name}", status=1).splitlines()
        for line in guide.message:
            self.assertIn(line, told)
        book[sheet][cell].value = right
        book.save(workbook)

    def follow(self, name, locale):
        """Gives the guide and what each of its commands printed."""
        guide = Guide(SOURCE / "docs" / name)
        self.locale = locale
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name
        shutil.copytree(SOURCE / "datasets", pathlib.Path(self.folder, "datasets"))
        said = {}
        for line in guide.commands:
            if line.startswith("sudo apt "):
                continue
            words = line.split()
            workbook = pathlib.Path(self.folder, words[2])
            if words[1] == "check":
                self.mistake(guide, workbook)
            said[line] = self.run_command(line)
            if words[1] == "new":
                fill_in(workbook, guide.sheets)
        return guide, said

    def read(self, name):
        return pathlib.Path(self.folder, name).read_bytes()

    def names_on(self, picture):
        """What stands on a drawing: the titles of its actors."""
        return set(re.findall(r'class="actor[^"]*"[^>]*>\s*<title>([^<]*)</title>', self.read(picture).decode()))

    def test_dutch(self):
        guide, said = self.follow("start.nl.md", "nl_NL.UTF-8")
        self.assertEqual(list(guide.sheets), ["actoren", "relaties", "gebeurtenissen", "netwerk"])
        self.assertEqual(len(said), len(guide.commands) - 1)
        self.assertIn("in orde", said["samenspel check netwerk.xlsx"])
        names = {row[0] for row in guide.sheets["actoren"][1]}
        self.assertEqual(self.names_on("kaart.svg"), names)
        self.assertTrue(self.read("kaart.pdf").startswith(b"%PDF-"))
        self.best_are(said["samenspel measure netwerk.xlsx --sort betweenness --top 10"], "Joris Voorbeeld",
                      "Mina Voorbeeld")
        self.cut_point(self.read("verbinders.md").decode(), "Joris Voorbeeld")
        self.assertNotIn("Mina Voorbeeld", self.read("kaart-openbaar.svg").decode())
        self.assertTrue(any(re.fullmatch(r"bewoner \d+", shown) for shown in self.names_on("kaart-openbaar.svg")))
        public = said["samenspel measure netwerk.xlsx --audience public --sort betweenness --top 10"]
        self.assertNotIn("Mina Voorbeeld", public)
        self.best_are(said["samenspel measure datasets/de-kade.xlsx --sort betweenness --top 10"], "Hanneke Kaapwal",
                      "Bouke Lisvaart")
        self.assertIn("Hanneke Kaapwal", self.names_on("kade.svg"))

    def test_english(self):
        guide, said = self.follow("start.md", "en_GB.UTF-8")
        self.assertEqual(list(guide.sheets), ["actors", "ties", "events", "network"])
        self.assertEqual(len(said), len(guide.commands) - 1)
        self.assertIn("nothing wrong", said["samenspel check network.xlsx"])
        names = {row[0] for row in guide.sheets["actors"][1]}
        self.assertEqual(self.names_on("map.svg"), names)
        self.assertTrue(self.read("map.pdf").startswith(b"%PDF-"))
        self.best_are(said["samenspel measure network.xlsx --sort betweenness --top 10"], "Joris Example",
                      "Mina Example")
        self.cut_point(self.read("connectors.md").decode(), "Joris Example")
        self.assertNotIn("Mina Example", self.read("map-public.svg").decode())
        self.assertTrue(any(re.fullmatch(r"resident \d+", shown) for shown in self.names_on("map-public.svg")))
        public = said["samenspel measure network.xlsx --audience public --sort betweenness --top 10"]
        self.assertNotIn("Mina Example", public)
        self.best_are(said["samenspel measure datasets/de-kade.xlsx --lang en --sort betweenness --top 10"],
                      "Hanneke Kaapwal", "Bouke Lisvaart")

    def best_are(self, printed, first, second):
        """The rows of a list begin with these two."""
        lines = printed.splitlines()
        row = next((i for i, line in enumerate(lines) if line.lstrip(" 0123456789.").startswith(first)), None)
        self.assertIsNotNone(row, printed)
        self.assertTrue(lines[row + 1].lstrip(" 0123456789.").startswith(second), printed)
        others = {line.strip()[:len(second)] for line in lines[:row]}
        self.assertNotIn(second, others, printed)

    def cut_point(self, markdown, name):
        """In the table the actor is said to be one, in its last column."""
        row = next(line for line in markdown.splitlines() if name in line and line.startswith("|"))
        self.assertIn(row.rstrip("| ").split("|")[-1].strip(), ("yes", "ja"), markdown)


class Both(unittest.TestCase):
    GUIDES = ("start.nl.md", "start.md")

    def test_show_pictures_and_pages_that_are_there_and_small(self):
        for name in self.GUIDES:
            guide = Guide(SOURCE / "docs" / name)
            self.assertEqual(len(guide.pictures), 2)
            for link in guide.links:
                target = SOURCE / "docs" / link
                self.assertTrue(target.is_file(), f"{name}: {link}")
                if target.suffix == ".png":
                    self.assertLess(target.stat().st_size, 300_000, link)

    def test_have_the_same_commands_step_by_step(self):
        # File names, names of actors, the language and its option apart.
        plain = [[re.sub(r" --lang \w\w| [\w/-]+\.\w+| \"[^\"]*\"", "", line) for line in Guide(SOURCE / "docs" / name).commands]
                 for name in self.GUIDES]
        self.assertEqual(plain[0], plain[1])


unittest.main()
