"""Workbooks that XlsxWriter writes."""

import datetime
from pathlib import Path

import xlsxwriter

from formats import THEMES

CREATED = datetime.datetime(2021, 4, 30)
ROWS = [
    ["Area", "Obiettivo", "Indicatore", "Target 2021", "Valore conseguito", "Performance", "Scadenza"],
    ["Casa", "Consegnare gli alloggi", "Alloggi consegnati", 640, 639, 0.9984, datetime.date(2021, 12, 31)],
    ["Casa", "Ridurre l'attesa", "Giorni d'attesa", 45.5, 51.25, 0.88780487804878, datetime.date(2021, 6, 30)],
    ["Verde", "Piantare alberi", "Alberi piantati", 12000, 11876.5, 0.98970833333333, datetime.date(2021, 10, 15)],
    ["Verde", "Città più fresca", "% di strade ombreggiate", 0.35, 0.3625, 1.03571428571429, datetime.date(2022, 2, 28)],
]


def book(write):
    """Makes a function that writes a workbook of one that fills it."""
    def to(path: Path) -> None:
        with xlsxwriter.Workbook(str(path), write.__annotations__.get("options", {})) as workbook:
            workbook.set_properties({"created": CREATED})
            write(workbook)
    return to


def theme(name: str, **options):
    formats, values = THEMES[name]

    def write(workbook) -> None:
        sheet = workbook.add_worksheet("S")
        sheet.set_column(0, 60, 50)
        for column, code in enumerate(formats):
            style = workbook.add_format({"num_format": code})
            for row, value in enumerate(values):
                sheet.write_number(row, column, value, style)
    write.__annotations__["options"] = options
    return book(write)


@book
def table(workbook) -> None:
    sheet = workbook.add_worksheet("Obiettivi")
    whole, share, day = (workbook.add_format({"num_format": code}) for code in ("#,##0.0", "0.0%", "dd/mm/yyyy"))
    sheet.merge_range("A1:G1", "Piano della performance 2021", workbook.add_format({"bold": True}))
    for row, cells in enumerate(ROWS, 2):
        for column, cell in enumerate(cells):
            style = {3: whole, 4: whole, 5: share, 6: day}.get(column)
            write = sheet.write_datetime if isinstance(cell, datetime.date) else sheet.write
            write(row, column, cell, *([style] if style and row > 2 else []))
    sheet.freeze_panes(3, 0)


@book
def merged(workbook) -> None:
    sheet = workbook.add_worksheet("S")
    style = workbook.add_format({"num_format": "0.00", "align": "center"})
    sheet.merge_range("A2:A4", "Casa", style)
    sheet.merge_range("A5:B6", 12.345, style)
    sheet.merge_range("C1:E1", "Anno", style)
    for row in range(1, 6):
        sheet.write(row, 2, row / 3, style)


@book
def hidden(workbook) -> None:
    sheet = workbook.add_worksheet("S")
    for row in range(8):
        for column in range(5):
            sheet.write(row, column, row * 10 + column)
    sheet.set_row(2, None, None, {"hidden": True})
    sheet.set_column("C:C", None, None, {"hidden": True})
    workbook.add_worksheet("Nascosto").hide()


@book
def filtered(workbook) -> None:
    sheet = workbook.add_worksheet("S")
    sheet.write_row(0, 0, ["Area", "Valore"])
    for row in range(1, 9):
        area = ["Casa", "Verde"][row % 2]
        sheet.write_row(row, 0, [area, row * 1.5])
        if area == "Verde":
            sheet.set_row(row, options={"hidden": True})
    sheet.autofilter("A1:B9")
    sheet.filter_column("A", "x == Casa")


@book
def rich(workbook) -> None:
    sheet = workbook.add_worksheet("S")
    bold = workbook.add_format({"bold": True})
    sheet.write_rich_string("A1", "Alloggi ", bold, "consegnati", " nel 2021")
    sheet.write_string("A2", " con blanks ")
    sheet.write_string("A3", "due\nrighe")
    sheet.write_string("A4", "_x000D_ così com'è")
    sheet.write_string("A5", "=SUM(A1)")
    sheet.write_string("A6", "007")
    sheet.write_url("A7", "https://example.org/", string="un link")
    sheet.write_comment("A1", "una nota")


@book
def charts(workbook) -> None:
    sheet = workbook.add_worksheet("Dati")
    sheet.write_column(0, 0, [1, 2, 3])
    chart = workbook.add_chart({"type": "column"})
    chart.add_series({"values": "=Dati!$A$1:$A$3"})
    workbook.add_chartsheet("Grafico").set_chart(chart)
    workbook.add_worksheet("Altro").write(0, 0, True)


@book
def formulas(workbook) -> None:
    sheet = workbook.add_worksheet("S")
    sheet.write(0, 0, 2)
    sheet.write_formula(0, 1, "=A1*2", None, 4)
    sheet.write_formula(0, 2, "=A1*3")


@book
def validated(workbook) -> None:
    sheet = workbook.add_worksheet("S")
    sheet.write_row(0, 0, ["Direzione", "Valore"])
    sheet.data_validation("A2:A9", {"validate": "list", "source": ["higher", "lower"]})
    sheet.conditional_format("B2:B9", {"type": "cell", "criteria": ">", "value": 5, "format": workbook.add_format({"bold": True})})
    sheet.add_table("D1:E3", {"data": [[1, 2.5], [3, 4.5]], "columns": [{"header": "a"}, {"header": "b"}]})
    sheet.write_row(1, 0, ["higher", 7])


BOOKS = {
    "table": table, "merged": merged, "hidden": hidden, "filtered": filtered, "rich": rich, "charts": charts, "formulas": formulas,
    "validated": validated,
    **{name: theme(name) for name in ("percent", "days", "elapsed", "fractions")},
    "constant": theme("decimals", constant_memory=False, in_memory=True),
    "year1904": theme("clock", date_1904=True),
}
