#!/usr/bin/env python3
"""Tries the manual pages and the completion by the programs that read them: groff, mandoc and lexgrog take every page
without a word; bash, zsh and fish complete as a person expects. Usage: documents_check.py FOLDER PROGRAM"""
import os
import pathlib
import pty
import select
import shutil
import subprocess
import sys
import tempfile
import time

faults = []


def expect(holds, what):
    if not holds:
        faults.append(what)


def run(*words, **more):
    return subprocess.run([str(word) for word in words], capture_output=True, text=True, check=False, **more)


# ---- manual pages

def summaries(program, language):
    """Each command with its line in --help."""
    out = {}
    for line in run(program, "--help", "--lang", language).stdout.split("\n\n")[2].splitlines()[1:]:
        if line.startswith("  ") and line[2] != " ":
            name, summary = line.split(maxsplit=1)
            out[name] = summary
        else:
            out[name] += " " + line.strip()
    return out


def check_manual(folder, program):
    for language, place, heads in (
            ("en", "man1", ("NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "EXIT STATUS", "SEE ALSO")),
            ("nl", "nl/man1", ("NAAM", "SAMENVATTING", "BESCHRIJVING", "OPTIES", "AFSLUITWAARDE", "ZIE OOK"))):
        told = summaries(program, language)
        expect(len(told) >= 5, f"--help tells of {len(told)} commands")
        pages = sorted((folder / "man" / place).glob("*.1"))
        expect(sorted(page.stem for page in pages) == sorted(["samenspel"] + [f"samenspel-{name}" for name in told]),
               f"{place} holds {[page.name for page in pages]}")
        for page in pages:
            source = page.read_bytes()
            expect(source.isascii(), f"{page.name} is not ASCII")
            for words in (["groff", "-man", "-Tutf8", "-ww", "-z"], ["mandoc", "-T", "lint"]):
                ran = run(*words, page)
                expect(ran.returncode == 0 and not ran.stdout + ran.stderr,
                       f"{words[0]} on {place}/{page.name}: {ran.stdout}{ran.stderr}")
            shown = run("mandoc", "-T", "utf8", page).stdout
            plain = shown
            while "\b" in plain:  # bold and underlined signs are struck twice
                at = plain.index("\b")
                plain = plain[:at - 1] + plain[at + 1:]
            name = page.stem.removeprefix("samenspel-")
            if name == "samenspel":
                continue
            expect(run("lexgrog", page).stdout.strip() == f'{page}: "{page.stem} - {told[name]}"',
                   f"lexgrog on {place}/{page.name}: {run('lexgrog', page).stdout}")
            for head in heads:
                expect(f"\n{head}\n" in plain, f"{place}/{page.name} has no {head}")
            # Everything that --help tells of an option stands in the page, whatever the line breaks.
            flat = " ".join(plain.split())
            for line in run(program, name, "--help", "--lang", language).stdout.splitlines():
                if line.lstrip().startswith("-") and line.startswith("  "):
                    expect(line.strip() in flat, f"{place}/{page.name} has no {line.strip()}")


# ---- completion

FILES = ("street.yaml", "Square.YML", "tables.xlsx", "notes.txt", "map.svg", "two words.yaml", "stroll.txt", "Squirrel.txt")


def make_folder():
    folder = tempfile.mkdtemp()
    for name in FILES:
        (pathlib.Path(folder) / name).touch()
    (pathlib.Path(folder) / "deeper").mkdir()
    return folder


# Words as bash parts them, the last one being completed, and what is offered.
BASH = [
    ("sam", "", {"new", "check", "measure", "draw", "explain"}, True),
    ("sam", "me", {"measure"}, False),
    ("sam", "--v", {"--version"}, False),
    ("sam --lang", "", {"nl", "en"}, False),
    ("sam --lang nl", "dr", {"draw"}, False),
    ("sam measure --format", "", {"table", "csv", "json"}, True),
    ("sam measure --format =", "j", {"json"}, False),
    ("sam measure --format", "=", {"table", "csv", "json"}, True),
    ("sam check --format", "", {"text", "json"}, False),
    ("sam measure --measures", "partici", {"participation"}, True),
    ("sam measure --measures", "degree,between", {"degree,betweenness"}, True),
    ("sam measure --measures =", "degree,betweenness,", {"degree,betweenness,constraint"}, True),
    ("sam measure --measures", "core,cor", set(), False),
    ("sam measure --sort", "partici", {"participation"}, False),
    ("sam measure --sort", "stand", set(), False),
    ("sam measure --measures", "triad_021", {"triad_021C", "triad_021D", "triad_021U"}, False),
    ("sam measure", "", {"street.yaml", "Square.YML", "tables.xlsx", "two words.yaml", "deeper"}, False),
    ("sam measure", "two\\ w", {"two words.yaml"}, False),
    ("sam measure", '"two w', {"two words.yaml"}, False),
    ("sam measure street.yaml --from", "", set(), False),
    ("sam measure street.yaml --audience", "", {"owner", "internal", "public"}, False),
    ("sam draw street.yaml -o", "", {"map.svg", "deeper"}, False),
    ("sam draw street.yaml --output", "m", {"map.svg"}, False),
    ("sam measure street.yaml -o", "n", {"notes.txt"}, False),
    ("sam draw street.yaml", "--vi", {"--view"}, False),
    ("sam draw street.yaml", "s", set(), False),
    ("sam check street.yaml", "S", {"Square.YML"}, False),
    ("sam check --", "st", {"street.yaml"}, False),
    ("sam explain", "partici", {"participation"}, True),
    ("sam explain", "utf8", set(), False),
    ("sam poetry", "", set(), False),
]


def check_bash(folder, place):
    script = "source \"$1\"\nshift\nCOMP_WORDS=(\"$@\")\nCOMP_CWORD=$(($# - 1))\n_samenspel\n" \
             "[[ ${#COMPREPLY[@]} -eq 0 ]] || printf '%s\\n' \"${COMPREPLY[@]}\"\n"
    for before, word, wanted, more in BASH:
        words = before.split() + [word]
        words[0] = "samenspel"
        ran = run("bash", "--norc", "-uc", script, "bash", folder / "completion/samenspel", *words, cwd=place)
        offered = set(ran.stdout.splitlines())
        right = wanted <= offered if more else wanted == offered
        expect(right and not ran.stderr, f"bash, {words}: {sorted(offered)} {ran.stderr}")


FISH = [
    ("samenspel me", "measure\tmeasures who bridges which worlds"),
    ("samenspel --lang nl me", "measure\tmeasures who bridges which worlds"),
    ("samenspel measure --format=j", "--format=json"),
    ("samenspel measure --format j", "json"),
    ("samenspel measure --measures degree,sectors_r", "degree,sectors_reached"),
    ("samenspel measure --sort partici", "participation"),
    ("samenspel measure st", "street.yaml"),
    ("samenspel measure Sq", "Square.YML"),
    ("samenspel measure no", None),
    ("samenspel measure street.yaml --from s", None),
    ("samenspel draw street.yaml -o m", "map.svg"),
    ("samenspel draw street.yaml -o st", None),
    ("samenspel draw --audience p", "public"),
    ("samenspel explain partici", "participation"),
]


def check_fish(folder, place, home):
    completion = folder / "completion/samenspel.fish"
    expect(run("fish", "-n", completion).returncode == 0, "fish -n")
    for language, lines in (("C.UTF-8", FISH), ("nl_NL.UTF-8", [("samenspel me", "measure\tmeet wie welke werelden")])):
        for line, wanted in lines:
            ran = run("fish", "--no-config", "-c", f"source '{completion}'; complete -C '{line}'", cwd=place,
                      env={"PATH": os.environ["PATH"], "HOME": home, "LC_ALL": language})
            right = ran.stdout.startswith(wanted) and ran.stdout.count("\n") == 1 if wanted else ran.stdout == ""
            expect(right, f"fish, {line}: {ran.stdout!r} {ran.stderr}")


# A line up to the key of completion, and the words that the program gets when that and return have been pressed.
ZSH = [
    ("samenspel me", ["measure"]),
    ("samenspel --lang nl dr", ["--lang", "nl", "draw"]),
    ("samenspel measure --format j", ["measure", "--format", "json"]),
    ("samenspel measure --format=j", ["measure", "--format=json"]),
    ("samenspel measure --measures partici", ["measure", "--measures", "participation"]),
    ("samenspel measure --measures degree,sectors_r", ["measure", "--measures", "degree,sectors_reached"]),
    ("samenspel measure --sort partici", ["measure", "--sort", "participation"]),
    ("samenspel measure st", ["measure", "street.yaml"]),
    ("samenspel measure Sq", ["measure", "Square.YML"]),
    ("samenspel measure two", ["measure", "two words.yaml"]),
    ("samenspel draw street.yaml -o m", ["draw", "street.yaml", "-o", "map.svg"]),
    ("samenspel draw street.yaml --aud", ["draw", "street.yaml", "--audience"]),
    ("samenspel check street.yaml Sq", ["check", "street.yaml", "Square.YML"]),
    ("samenspel explain partici", ["explain", "participation"]),
]


class Zsh:
    """A zsh at a terminal of its own; `samenspel` there says what it was given."""

    def __init__(self, folder, place, home):
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            os.chdir(place)
            os.execvpe("zsh", ["zsh", "-f", "-i"],
                       {"PATH": os.environ["PATH"], "HOME": home, "TERM": "dumb", "LC_ALL": "C.UTF-8", "PS1": ""})
        self.say(f"unsetopt zle_bracketed_paste; PS1=; PS2=; unset zle_bracketed_paste; fpath=({folder}/completion $fpath); "
                 "autoload -Uz compinit; compinit -u -D; LISTMAX=10000; "
                 "samenspel() { print -rn -- '<<'; print -rn -- ${(qqq)@}; print -r -- '>>' }; echo REA''DY\n")
        self.until("READY")

    def say(self, text):
        os.write(self.terminal, text.encode())

    def until(self, mark, seconds=30):
        got, end = "", time.monotonic() + seconds
        while mark not in got and time.monotonic() < end:
            if select.select([self.terminal], [], [], 0.2)[0]:
                got += os.read(self.terminal, 65536).decode(errors="replace")
        return got

    def words(self, line):
        self.say(line + "\t\n")
        got = self.until(">>")
        said = got[got.rfind("<<") + 2:got.rfind(">>")] if ">>" in got else got
        return said.replace("\r", "").replace("\n", "")

    def close(self):
        os.close(self.terminal)
        os.waitpid(self.pid, 0)


def check_zsh(folder, place, home):
    expect(run("zsh", "-n", folder / "completion/_samenspel").returncode == 0, "zsh -n")
    zsh = Zsh(folder, place, home)
    for line, wanted in ZSH:
        said = zsh.words(line)
        expect(said == " ".join(f'"{word}"' for word in wanted), f"zsh, {line}: {said!r}")
    zsh.close()


def main():
    folder, program = pathlib.Path(sys.argv[1]).resolve(), sys.argv[2]
    check_manual(folder, program)
    place, home = make_folder(), tempfile.mkdtemp()
    try:
        check_bash(folder, place)
        check_fish(folder, place, home)
        check_zsh(folder, place, home)
    finally:
        shutil.rmtree(place)
        shutil.rmtree(home)
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
