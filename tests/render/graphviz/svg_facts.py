#!/usr/bin/env python3
"""What an SVG holds, as JSON, read by an XML parser that knows nothing of how it was made. Usage: svg_facts.py FILE"""
import json
import sys
import xml.etree.ElementTree as ElementTree


def local(name):
    return name.rsplit("}", 1)[-1]


def child_text(element, name):
    return next(("".join(c.itertext()) for c in element if local(c.tag) == name), None)


def texts(element):
    return ["".join(t.itertext()) for t in element.iter() if local(t.tag) == "text"]


def marked(root, kind):
    return [
        {
            "id": g.get("id"),
            "classes": g.get("class").split(),
            "title": child_text(g, "title"),
            "desc": child_text(g, "desc"),
            "texts": texts(g),
            "fills": [e.get("fill") for e in g if e.get("fill") is not None],
        }
        for g in root.iter()
        if local(g.tag) == "g" and kind in g.get("class", "").split()
    ]


def geometry(root):
    places = ("d", "points", "cx", "cy", "rx", "ry")
    shapes = [[e.get(p) for p in places] + [e.get("stroke-dasharray")] for e in root.iter()]
    return sorted(str(s) for s in shapes if any(s))


def main():
    root = ElementTree.parse(sys.argv[1]).getroot()
    names = [local(k) for e in root.iter() for k in e.attrib]
    facts = {
        "tag": root.tag,
        "lang": root.get("lang"),
        "width": root.get("width"),
        "height": root.get("height"),
        "title": child_text(root, "title"),
        "desc": child_text(root, "desc"),
        "tags": sorted({local(e.tag) for e in root.iter()}),
        "outward": [n for n in names if n in ("href", "src") or n.startswith("on")],
        "transparent": sum("transparent" in e.attrib.values() for e in root.iter()),
        "fonts": sorted({e.get("font-family") for e in root.iter()} - {None}),
        "actors": marked(root, "actor"),
        "ties": marked(root, "tie"),
        "hulls": [[e.get("class"), e.get("fill"), e.get("fill-opacity")] for e in root.iter()
                  if "hull" in e.get("class", "").split()],
        "texts": texts(root),
        "geometry": geometry(root),
    }
    print(json.dumps(facts))


if __name__ == "__main__":
    main()
