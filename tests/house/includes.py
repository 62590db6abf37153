#!/usr/bin/env python3
"""Holds the house of docs/hacking.md: includes run downward only and never sideways, and a library's headers are seen
only in the room that owns it. Usage: includes.py SOURCE_FOLDER"""
import pathlib
import re
import sys

# The rooms that each room may include, itself among them.
BELOW = {
    "support": {"support"},
    "graph": {"graph", "support"},
    "importers": {"importers", "graph", "support"},
    "metrics": {"metrics", "graph", "support"},
    "render": {"render", "metrics", "graph", "support"},
    "cli": {"cli", "render", "importers", "metrics", "graph", "support"},
}
# Headers of libraries, and the folders that may see them. Tests may see all.
OWNERS = {
    r"yaml-cpp/": ["importers/"],
    r"igraph": ["metrics/"],
    r"boost/": ["graph/", "metrics/"],
    r"(graphviz/|gvc\.h|cgraph)": ["render/graphviz/helper/"],
    r"nlohmann/": ["render/"],
    r"CLI/": ["cli/"],
    r"unicode/": ["support/"],
    r"nettle/": ["support/"],
    r"(zip\.h|pugixml)": ["importers/"],
    r"xlsxwriter": ["render/"],
}
# Headers whose weight would be felt in every unit that includes ours: seen in .cpp files only, save these headers,
# which exist to wrap them.
HEAVY = re.compile(r"(boost/|nlohmann/)")
WRAPPERS = {"graph/boost_graph.hpp", "metrics/igraph_session.hpp"}
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')


def faults_of(file, name):
    room = name.split("/")[0]
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        match = INCLUDE.match(line)
        if not match:
            continue
        quote, header = match.groups()
        where = f"{name}:{number}"
        if quote == '"':
            target = header.split("/")[0]
            if target not in BELOW:
                yield f"{where}: {header} is no path from the top of the tree"
            elif target not in BELOW[room]:
                yield f"{where}: {room} may not include {header}"
            elif name.startswith("render/graphviz/helper/") and not header.startswith("render/graphviz/helper/"):
                yield f"{where}: the helper program is on its own, yet includes {header}"
            continue
        for pattern, owners in OWNERS.items():
            if re.match(pattern, header) and not any(name.startswith(owner) for owner in owners):
                yield f"{where}: <{header}> belongs to {', '.join(owners)}"
        if name.endswith(".hpp") and HEAVY.match(header) and name not in WRAPPERS:
            yield f"{where}: <{header}> in a header of ours"


def main():
    top = pathlib.Path(sys.argv[1])
    faults, seen = [], 0
    for room in BELOW:
        for file in sorted((top / room).rglob("*")):
            if file.suffix in (".hpp", ".cpp"):
                seen += 1
                faults += faults_of(file, file.relative_to(top).as_posix())
    for fault in faults:
        print(fault)
    print(f"{seen - len({f.split(':')[0] for f in faults})} passed, {len(faults)} failed")
    return 1 if faults or not seen else 0


if __name__ == "__main__":
    sys.exit(main())
