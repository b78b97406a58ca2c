"""Workbooks that openpyxl writes."""

import datetime
from pathlib import Path

import openpyxl
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from formats import THEMES
from xlsxwriter_books import ROWS

CREATED = datetime.datetime(2021, 4, 30)


def book(fill, write_only: bool = False):
    """Makes a function that writes a workbook of one that fills it."""
    def write(path: Path) -> None:
        workbook = openpyxl.Workbook(write_only=write_only)
        if write_only:
            workbook.create_sheet("S")
        workbook.worksheets[0].title = "S"
        fill(workbook)
        workbook.properties.created = workbook.properties.modified = CREATED
        workbook.save(path)
    return write


def theme(name: str):
    formats, values = THEMES[name]

    def fill(workbook) -> None:
        sheet = workbook["S"]
        for column, code in enumerate(code for code in formats if isinstance(code, str)):
            for row, value in enumerate(values, 1):
                cell = sheet.cell(row, column + 1, value)
                cell.number_format = code
            sheet.column_dimensions[cell.column_letter].width = 50
    return book(fill)


def types(workbook) -> None:
    sheet = workbook["S"]
    values = [
        "testo", 1, 2.5, True, False, datetime.date(2021, 12, 31), datetime.datetime(2021, 12, 31, 15, 30), datetime.time(8, 30),
        datetime.timedelta(hours=36, minutes=5), "#N/A", "già è così", " blank ", "a\nb", "1,5", "", None, 10 ** 12, -0.5]
    for row, value in enumerate(values, 1):
        sheet.cell(row, 2, value)
    sheet.column_dimensions["B"].width = 50


def table(workbook) -> None:
    for row in ROWS:
        workbook["S"].append(row)
    for cell in workbook["S"]["F"][1:]:
        cell.number_format = "0.0%"
    workbook["S"].column_dimensions["G"].width = 20


def merged(workbook) -> None:
    sheet = workbook["S"]
    for row in range(1, 7):
        sheet.append(["Casa", f"r{row}", row])
    sheet.merge_cells("A1:A3")
    sheet.merge_cells("A4:B5")


def hidden(workbook) -> None:
    sheet = workbook["S"]
    for row in range(1, 7):
        sheet.append([row, row * 2, row * 3])
    sheet.row_dimensions[3].hidden = True
    sheet.column_dimensions["B"].hidden = True
    sheet.row_dimensions.group(5, 6, hidden=True)
    workbook.create_sheet("Segreto").sheet_state = "veryHidden"
    workbook["Segreto"]["A1"] = "nulla"


def rich(workbook) -> None:
    sheet = workbook["S"]
    sheet["A1"] = CellRichText("Alloggi ", TextBlock(InlineFont(b=True), "consegnati"), " 2021")
    sheet["B3"] = "solo"


def year1904(workbook) -> None:
    workbook.epoch = CALENDAR_MAC_1904
    sheet = workbook["S"]
    for row, day in enumerate([datetime.date(2021, 12, 31), datetime.date(1904, 1, 2), datetime.datetime(2000, 2, 29, 12)], 1):
        sheet.cell(row, 1, day)
    sheet.column_dimensions["A"].width = 30


def isodates(workbook) -> None:
    workbook.iso_dates = True
    workbook["S"].append([datetime.date(2021, 12, 31), datetime.datetime(2021, 3, 1, 10, 20)])
    for letter in "AB":
        workbook["S"].column_dimensions[letter].width = 30


def streamed(workbook) -> None:
    for row in ROWS:
        workbook["S"].append(row)


def formulas(workbook) -> None:
    workbook["S"].append([1, 2, "=A1+B1"])


BOOKS = {
    "types": book(types), "table": book(table), "merged": book(merged), "hidden": book(hidden), "rich": book(rich),
    "year1904": book(year1904), "isodates": book(isodates), "streamed": book(streamed, write_only=True), "formulas": book(formulas),
    **{name: theme(name) for name in ("decimals", "thousands", "scaled", "powers", "signs", "clock")},
}
