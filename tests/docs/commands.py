#!/usr/bin/env python3
"""Runs the commands on the datasets that stand in the READMEs and in the pages on interplay, as they stand: each
must end well. Usage: commands.py SOURCE_FOLDER FOLDER_OF_THE_PROGRAM"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

PROGRAM = pathlib.Path(sys.argv.pop(2)).resolve()
SOURCE = pathlib.Path(sys.argv.pop(1)).resolve()
PAIRS = (("README.md", "README.nl.md"), ("docs/interplay.md", "docs/interplay.nl.md"),
         ("docs/poster.md", "docs/poster.nl.md"))


def commands_of(page):
    """The lines of a page that run the program on a dataset, in a block or indented, without their remarks."""
    text = (SOURCE / page).read_text(encoding="utf-8")
    lines = re.findall(r"^(?:    )?(samenspel \w+ datasets/.*)$", text, re.M)
    return [re.sub(r"\s+# .*", "", line) for line in lines]


class Commands(unittest.TestCase):
    def test_work_as_they_stand(self):
        environment = {"PATH": f"{PROGRAM}:/usr/bin:/bin", "LC_ALL": "C.UTF-8"}
        if "LSAN_OPTIONS" in os.environ:
            environment["LSAN_OPTIONS"] = os.environ["LSAN_OPTIONS"]
        with tempfile.TemporaryDirectory() as folder:
            os.symlink(SOURCE / "datasets", pathlib.Path(folder, "datasets"))
            for line in dict.fromkeys(line for pair in PAIRS for page in pair for line in commands_of(page)):
                ran = subprocess.run(["sh", "-c", line], cwd=folder, env={**environment, "HOME": folder},
                                     capture_output=True, encoding="utf-8", timeout=60)
                self.assertEqual(ran.returncode, 0, line + "\n" + ran.stderr)
                drawn = re.search(r" -o (\S+)", line)
                if drawn:
                    self.assertGreater(pathlib.Path(folder, drawn[1]).stat().st_size, 1000, line)
                else:
                    self.assertTrue(ran.stdout, line)

    def test_are_the_same_in_both_languages(self):
        for english, dutch in PAIRS:
            plain = [[re.sub(r" --lang \w\w| -o \S+| --(title|finding) \"[^\"]*\"", "", line) for line in commands_of(page)]
                     for page in (english, dutch)]
            self.assertGreater(len(plain[0]), 3)
            self.assertEqual(plain[0], plain[1])


unittest.main()
