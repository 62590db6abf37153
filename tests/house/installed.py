#!/usr/bin/env python3
"""Installs a build into a folder, moves that elsewhere, and uses it as a person and as another project would: the
program draws an installed network, every public header compiles by itself, and docs/example is built and run.
Usage: installed.py SOURCE_FOLDER BUILD_FOLDER CMAKE COMPILER"""
import os
import pathlib
import shutil
import subprocess
import sys

# Bea ties three who have no tie among themselves: 3 pairs, 3 shortest paths. E-I = (external - internal) / all.
EXAMPLE = """\
Ann        betweenness 0.00, E-I index -1.00
Bea        betweenness 3.00, E-I index -0.33
Cor        betweenness 0.00, E-I index -1.00
Town Hall  betweenness 0.00, E-I index 1.00
Newcomer   betweenness 0.00, E-I index undefined
"""
PLACES = [
    "share/samenspel/samenspel.schema.json",
    "bin/samenspel",
    "libexec/samenspel/samenspel-graphviz",
    "share/samenspel/datasets/singelpark.yaml",
    "share/doc/samenspel/README.md",
    "share/doc/samenspel/README.nl.md",
    "share/doc/samenspel/LICENSE",
    "share/doc/samenspel/docs/format.md",
    "share/doc/samenspel/datasets/README.md",
    "share/man/man1/samenspel.1",
    "share/man/nl/man1/samenspel-draw.1",
    "share/bash-completion/completions/samenspel",
    "share/zsh/site-functions/_samenspel",
    "share/fish/vendor_completions.d/samenspel.fish",
    "include/samenspel/graph/network.hpp",
]
faults = []


def expect(holds, what):
    if not holds:
        faults.append(what)


def run(*words, **more):
    ran = subprocess.run([str(word) for word in words], capture_output=True, text=True, check=False, **more)
    expect(ran.returncode == 0, f"{' '.join(map(str, words))}: exit status {ran.returncode}\n{ran.stdout}{ran.stderr}")
    return ran


def check_places(tree, forbidden):
    for place in PLACES:
        expect((tree / place).exists(), f"{place} is not installed")
    expect(not (tree / "bin/samenspel-graphviz").exists(), "the helper is among the commands")
    for file in tree.rglob("*"):
        if not file.is_file():
            continue
        text = file.read_bytes()
        if text.startswith((b"\x7fELF", b"!<arch>")):  # their debugging information may
            continue
        for folder in forbidden:
            expect(os.fsencode(folder) not in text, f"{file.relative_to(tree)} names {folder}")


def check_program(tree, work):
    # Nothing on PATH: the helper is found where it was installed.
    alone = {"PATH": "/nonexistent", "LC_ALL": "C.UTF-8", "HOME": str(work)}
    program, network = tree / "bin/samenspel", tree / "share/samenspel/datasets/singelpark.yaml"
    run(program, "check", "--strict", network, env=alone, cwd=work)
    for ending, magic in (("svg", b"<?xml"), ("pdf", b"%PDF"), ("png", b"\x89PNG")):
        drawn = work / f"map.{ending}"
        ran = run(program, "draw", network, "-o", drawn, env=alone, cwd=work)
        expect(ran.stderr == "", f"draw said: {ran.stderr}")
        expect(drawn.exists() and drawn.read_bytes().startswith(magic), f"{drawn.name} is no {ending}")


def check_headers(tree, work, compiler):
    folder = tree / "include/samenspel"
    headers = sorted(file.relative_to(folder).as_posix() for file in folder.rglob("*.hpp"))
    expect(headers, "no headers are installed")
    # Twice in all: in this order and the other way round, so that none leans on the one before it.
    for name, order in (("forth", headers), ("back", headers[::-1])):
        source = work / f"{name}.cpp"
        source.write_text("".join(f'#include "{header}"\n' for header in order), encoding="utf-8")
        run(compiler, "-std=c++20", "-Wall", "-Wextra", "-Werror", "-fsyntax-only", "-I", folder, source)


def check_example(source, tree, work, cmake, compiler):
    build = work / "example"
    run(cmake, "-S", source / "docs/example", "-B", build, "-G", "Ninja", f"-DCMAKE_PREFIX_PATH={tree}",
        f"-DCMAKE_CXX_COMPILER={compiler}", "-DCMAKE_CXX_FLAGS=-Wall -Wextra -Werror")
    run(cmake, "--build", build)
    ran = run(build / "bridges")
    expect(ran.stdout == EXAMPLE, f"docs/example printed\n{ran.stdout}")


def check_components(tree, work, cmake, compiler):
    """A component that there is not, and a version that programs may not rely on, are refused; importers are found."""
    for name, asked, found in (("other", "COMPONENTS poetry", False), ("later", "0.999", False),
                               ("reader", "COMPONENTS importers", True)):
        folder = work / name
        folder.mkdir()
        (folder / "CMakeLists.txt").write_text(
            "cmake_minimum_required(VERSION 3.25)\nproject(asks LANGUAGES CXX)\n"
            f"find_package(samenspel {asked} QUIET)\n"
            'message(STATUS "found: ${samenspel_FOUND}")\n'
            "if(samenspel_FOUND)\n  add_executable(reader reader.cpp)\n"
            "  target_link_libraries(reader PRIVATE samenspel::importers)\nendif()\n", encoding="utf-8")
        (folder / "reader.cpp").write_text(
            '#include "importers/network_file.hpp"\n'
            "int main() {\n"
            '  const auto read = samenspel::read_network_file("x", "actors: {Ann: resident, Bob: official}\\n'
            'ties: [Ann -- Bob]\\n");\n'
            "  return read.network && read.network->ties.size() == 1 ? 0 : 1;\n}\n", encoding="utf-8")
        ran = run(cmake, "-S", folder, "-B", folder / "build", "-G", "Ninja", f"-DCMAKE_PREFIX_PATH={tree}",
                  f"-DCMAKE_CXX_COMPILER={compiler}")
        expect(("found: 1" in ran.stdout or "found: TRUE" in ran.stdout) == found, f"{name}: {ran.stdout}")
        if found:
            run(cmake, "--build", folder / "build")
            run(folder / "build/reader")


def main():
    source, build = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    cmake, compiler = sys.argv[3:5]
    work = build / "installed"
    shutil.rmtree(work, ignore_errors=True)
    run(cmake, "--install", build, "--prefix", work / "first")
    if not faults:
        tree = work / "a place of its own"
        (work / "first").rename(tree)
        check_places(tree, [source, build])
        check_program(tree, work)
        check_headers(tree, work, compiler)
        check_example(source, tree, work, cmake, compiler)
        check_components(tree, work, cmake, compiler)
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
