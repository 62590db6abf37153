#!/usr/bin/env python3
"""datasets/de-kade.xlsx says the same as datasets/de-kade.yaml, cell for cell, and script/de-kade-workbook makes it.
Reads both without our program. Usage: de_kade_workbook.py SOURCE_FOLDER"""
import datetime
import pathlib
import subprocess
import sys
import tempfile
import time
import unittest

import openpyxl
import yaml

SOURCE = pathlib.Path(sys.argv.pop(1)).resolve()
WORKBOOK = SOURCE / "datasets/de-kade.xlsx"
DATES = {"sinds", "tot", "bevestigd", "bewaren_tot", "datum", "peildatum"}
ATTRIBUTES = {"functie", "leden"}


def cells_of(path):
    """Sheet -> list of rows, as the workbook holds them."""
    book = openpyxl.load_workbook(path)
    return {sheet.title: [[cell.value for cell in row] for row in sheet.iter_rows()] for sheet in book}


def written(value):
    """A cell as it would be written in a network file."""
    if isinstance(value, datetime.datetime):
        return value.date().isoformat()
    return str(value)


def records_of(rows):
    """Rows below their headings, empty cells left out."""
    headings = rows[0]
    return [{key: written(cell) for key, cell in zip(headings, row) if cell is not None} for row in rows[1:]]


def several(cell):
    return cell.split("|") if "|" in cell else cell


def membership(cell):
    if ":" in cell:
        return dict(part.split(":") for part in cell.split("|"))
    return several(cell)


def network_in_workbook():
    """The workbook read by the rules of tables, as a network file would hold it."""
    sheets = cells_of(WORKBOOK)
    network = {}
    for key, value in sheets["netwerk"]:
        if key.startswith("respons."):
            network.setdefault("respons", {})[key.removeprefix("respons.")] = written(value)
        else:
            network[key] = {"ja": "true"}.get(value, written(value))
    network["initiatieven"] = {row.pop("id"): row for row in records_of(sheets["initiatieven"])}
    network["actoren"] = {}
    for row in records_of(sheets["actoren"]):
        attributes = {key: row.pop(key) for key in ATTRIBUTES & set(row)}
        for key in {"hoort_bij", "biedt", "vraagt"} & set(row):
            row[key] = several(row[key])
        row["sector"] = membership(row["sector"])
        if attributes:
            row["kenmerken"] = attributes
        network["actoren"][row.pop("id")] = row
    network["relaties"] = []
    for row in records_of(sheets["relaties"]):
        row["wederzijds"] = {"ja": "true", "nee": "false"}[row["wederzijds"]]
        network["relaties"].append(row)
    network["gebeurtenissen"] = []
    for row in records_of(sheets["gebeurtenissen"]):
        for key in {"door", "aan"} & set(row):
            row[key] = several(row[key])
        if "waarde" in row:
            row["geeft"] = {"wat": row["geeft"], "waarde": row.pop("waarde")}
        network["gebeurtenissen"].append(row)
    network["verhalen"] = [{key: several(cell) if key == "noemt" else cell for key, cell in row.items()}
                           for row in records_of(sheets["verhalen"])]
    return network


def network_in_file():
    """The network file, its scalars as text, each tie in its long form with `wederzijds`."""
    network = yaml.load((SOURCE / "datasets/de-kade.yaml").read_text(encoding="utf-8"), yaml.BaseLoader)
    ties = []
    for tie in network["relaties"]:
        if "van" not in tie:
            (ends, kind), = tie.items()
            arrow = " -- " if " -- " in ends else " -> "
            start, end = ends.split(arrow)
            tie = {"van": start, "naar": end, "soort": kind, "wederzijds": "true" if arrow == " -- " else "false"}
        ties.append({"wederzijds": "false", **tie})
    network["relaties"] = ties
    return network


class Workbook(unittest.TestCase):
    maxDiff = None

    def test_says_the_same_as_the_network_file(self):
        in_workbook, in_file = network_in_workbook(), network_in_file()
        self.assertEqual(list(in_workbook["actoren"]), list(in_file["actoren"]))
        for key, value in in_file.items():
            self.assertEqual(in_workbook[key], value, key)
        self.assertEqual(set(in_workbook), set(in_file))

    def test_has_the_sheets_that_a_table_may_have_and_no_other(self):
        self.assertEqual(list(cells_of(WORKBOOK)),
                         ["netwerk", "actoren", "relaties", "gebeurtenissen", "initiatieven", "verhalen"])

    def test_keeps_days_as_dates_and_the_rest_as_text(self):
        sheets = cells_of(WORKBOOK)
        cells = [(key, cell) for key, cell in sheets.pop("netwerk")]
        for headings, *rows in sheets.values():
            cells += [pair for row in rows for pair in zip(headings, row)]
        dates = [cell for key, cell in cells if key in DATES and cell is not None]
        partial = [cell for cell in dates if not isinstance(cell, datetime.datetime)]
        for cell in partial:
            self.assertIsInstance(cell, str)
            self.assertRegex(cell, r"^\d{4}(-\d{2})?(/\d{4}-\d{2})?$")
        self.assertGreater(len(partial), 30)
        self.assertGreater(len(dates) - len(partial), 100)

    def test_headings_are_bold_and_stay_in_sight_and_columns_are_wide_enough(self):
        for sheet in openpyxl.load_workbook(WORKBOOK):
            if sheet.title == "netwerk":
                continue
            self.assertEqual(sheet.freeze_panes, "A2", sheet.title)
            for column in sheet.iter_cols():
                self.assertTrue(column[0].font.bold)
                width = sheet.column_dimensions[column[0].column_letter].width
                for cell in column:
                    if cell.value is not None and not cell.alignment.wrap_text:
                        self.assertLessEqual(len(written(cell.value)), width, f"{sheet.title} {cell.coordinate}")

    def test_holds_no_formula(self):
        for sheet in openpyxl.load_workbook(WORKBOOK):
            for row in sheet.iter_rows():
                for cell in row:
                    self.assertNotEqual(cell.data_type, "f", f"{sheet.title} {cell.coordinate}")

    def test_is_what_the_script_makes_and_the_script_makes_the_same_bytes_on_any_day(self):
        with tempfile.TemporaryDirectory() as folder:
            made = [pathlib.Path(folder, name) for name in ("a.xlsx", "b.xlsx")]
            for number, path in enumerate(made):
                time.sleep(1.1 * number)  # the clock in a workbook counts seconds
                subprocess.run([sys.executable, SOURCE / "script/de-kade-workbook", path], check=True)
            self.assertEqual(made[0].read_bytes(), made[1].read_bytes())
            self.assertEqual(cells_of(made[0]), cells_of(WORKBOOK))


unittest.main()
