#!/usr/bin/env python3
"""docs/measures.en.md and docs/measures.nl.md are what the program makes of its catalogue, every link in them leads to
a heading, and the pages that speak of measures lead to them. Usage: measures.py SOURCE_FOLDER PROGRAM"""
import pathlib
import re
import subprocess
import sys
import unittest

PROGRAM = pathlib.Path(sys.argv.pop(2)).resolve()
SOURCE = pathlib.Path(sys.argv.pop(1)).resolve()


def anchors(page):
    """What GitHub lets links lead to: headings in small letters, the second of a name with -1."""
    met = {}
    found = set()
    for heading in re.findall(r"^#+ (.+)$", page, re.M):
        name = re.sub(r"[^\w -]", "", heading.replace("\\", "").lower()).replace(" ", "-")
        found.add(name + (f"-{met[name]}" if name in met else ""))
        met[name] = met.get(name, 0) + 1
    return found


class Measures(unittest.TestCase):
    def page(self, language):
        return (SOURCE / f"docs/measures.{language}.md").read_text(encoding="utf-8")

    def test_is_what_the_program_says(self):
        for language in ("en", "nl"):
            ran = subprocess.run([PROGRAM, "explain", "--format", "md", "--lang", language], capture_output=True,
                                 encoding="utf-8", check=True)
            self.assertTrue(ran.stdout == self.page(language),
                            f"docs/measures.{language}.md is out of date: build the target measures-docs")

    def test_links_lead_somewhere(self):
        for language in ("en", "nl"):
            page = self.page(language)
            links = re.findall(r"\]\(#([^)]+)\)", page)
            self.assertGreater(len(links), 30)
            self.assertEqual(set(links) - anchors(page), set())
            self.assertEqual(len(links), len(set(links)))

    def test_is_found_from_the_readme(self):
        self.assertIn("docs/measures.en.md", (SOURCE / "README.md").read_text(encoding="utf-8"))
        self.assertIn("docs/measures.nl.md", (SOURCE / "README.nl.md").read_text(encoding="utf-8"))


unittest.main()
