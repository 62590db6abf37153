#!/usr/bin/env python3
"""Writes, with openpyxl, a workbook as a neighbourhood worker might make it. Usage: write_workbook.py OUT.xlsx [1904]"""
import datetime
import sys

import openpyxl
from openpyxl.utils.datetime import CALENDAR_MAC_1904


def main():
    book = openpyxl.Workbook()
    if sys.argv[2:] == ["1904"]:
        book.epoch = CALENDAR_MAC_1904
    actors = book.active
    actors.title = "Actoren"
    actors.append(["id", "sector", "sinds", "leeftijd", "lid", "notitie"])
    actors.append(["Jan", "bewoner|ondernemer", datetime.date(2011, 3, 14), 30, True, "  café 🌳\nregel 2"])
    actors.append(["Truus & Co <x>", None, datetime.datetime(1999, 12, 31, 23, 59), 0.1 + 0.2, False, "ja"])
    actors.append([])
    actors.append(["12:30", "ambtenaar", datetime.time(9, 30), 1e-3, "=1+1", "#N/A"])
    actors.merge_cells("A7:B8")
    actors["A7"] = "samen"
    actors["A7"].hyperlink = "https://example.org/"
    hidden = book.create_sheet("Geheim")
    hidden.sheet_state = "hidden"
    hidden["C3"] = 12345678901
    chart = book.create_chartsheet("Grafiek")
    assert chart is not None
    book.save(sys.argv[1])


main()
