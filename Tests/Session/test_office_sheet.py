"""An office's own workbook: taken as it is, published, corrected, sent out and back."""

import csv
from pathlib import Path

import openpyxl
from openpyxl.styles import Font

from terminal import Terminal, installed


def workbook(path: Path, reached: float = 0.936) -> None:
    """Title rows, merged areas, percentages, a hidden row, totals and a source below."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Obiettivi"
    sheet["A1"] = "Comune di Valdora"
    sheet["A1"].font = Font(bold=True)
    sheet.merge_cells("A1:G1")
    sheet["A2"] = "Piano della performance 2025"
    sheet.append([])
    sheet.append(["Area", "Obiettivo operativo", "Indicatore", "Direzione", "Target 2025", "Valore conseguito", "Peso"])
    sheet.append(["Scuole", "Mense scolastiche", "Pasti serviti in tempo", "più è meglio", 0.95, reached, 50])
    sheet.append([None, None, "Reclami sulle mense", "meno è meglio", 120, 1150, 50])
    sheet.append([None, "Nidi d'infanzia", "Posti nei nidi", "più è meglio", 60, 64, 100])
    sheet.append(["Strade", "Buche", "Buche chiuse", "più è meglio", 300, 280, 100])
    sheet.append(["Strade", "Buche", "Da togliere", "più è meglio", 1, 1, 1])
    sheet.append(["Totale", None, None, None, None, None, 300])
    sheet.append([])
    sheet.append(["Fonte: uffici comunali"])
    sheet.merge_cells("A5:A7")
    sheet.merge_cells("B5:B6")
    for cell in (sheet["E5"], sheet["F5"]):
        cell.number_format = "0.0%"
    sheet["F6"].number_format = "#,##0"
    sheet.row_dimensions[9].hidden = True
    notes = book.create_sheet("Legenda")
    notes["A1"] = "Le percentuali sono arrotondate."
    book.save(path)


def rows(site: Path) -> dict[str, dict[str, str]]:
    """The published rows of the year, by their indicators."""
    table = next(site.glob("Public/2025/**/indicatori.csv"))
    with table.open(encoding="utf-8-sig", newline="") as file:
        return {row["indicator"]: row for row in csv.DictReader(file)}


def test_office_sheet(tmp_path: Path) -> None:
    installed(tmp_path / "tools")
    officer = Terminal(tmp_path, tmp_path / "tools")
    officer.type('sitegen new site sito --year 2025 --language it --organization "Comune di Valdora"')
    officer.enter("sito")
    sheet = officer.folder / "piano.xlsx"
    workbook(sheet)

    # Nothing is to be said but the file.
    officer.type("sitegen import piano.xlsx --dry-run")
    assert not (officer.folder / "Content/2025/scuole").exists()
    said = officer.type("sitegen import piano.xlsx")
    for line in ("4 righe", "foglio «Obiettivi»", "righe 1–2 sopra", "riga 9: nascoste", "riga 10: totali", "riga 12"):
        assert line in said, said
    officer.type("sitegen")
    published = rows(officer.folder)
    figures = {name: (row["area"], row["objective"], row["target"], row["actual"], row["status"])
               for name, row in published.items()}
    assert figures["Pasti serviti in tempo"] == ("Scuole", "Mense scolastiche", "95,0%", "93,6%", "partial"), figures
    assert figures["Reclami sulle mense"][2:] == ("120", "1.150", "missed"), figures
    assert figures["Posti nei nidi"] == ("Scuole", "Nidi d'infanzia", "60", "64", "achieved"), figures
    assert figures["Buche chiuse"][:2] == ("Strade", "Buche"), figures
    assert "Da togliere" not in figures

    # Again, nothing changes; a figure of a year that is over changes for a reason, and the site keeps it.
    assert "cambiati 0, creati 0" in officer.type("sitegen import piano.xlsx")
    workbook(sheet, 0.957)
    assert "--correction" in officer.type("sitegen import piano.xlsx", ends=1)
    said = officer.type('sitegen import piano.xlsx --correction "Mancavano i pasti di dicembre"')
    assert "cambiati 1" in said, said
    officer.type("sitegen")
    assert rows(officer.folder)["Pasti serviti in tempo"]["status"] == "achieved"
    page = next((officer.folder / "Public/2025").glob("**/mense-scolastiche.html")).read_text("utf-8")
    assert "Mancavano i pasti di dicembre" in page and "93,6%" in page

    # What goes out comes back: as it is, and with what another office has filled in.
    officer.type("sitegen export --xlsx tutto.xlsx")
    assert "cambiati 0, creati 0" in officer.type("sitegen import tutto.xlsx")
    book = openpyxl.load_workbook(officer.folder / "tutto.xlsx")
    table = book.active
    headings = [cell.value for cell in table[1]]
    for line in table.iter_rows(min_row=2):
        if any(cell.value == "Buche chiuse" for cell in line):
            line[headings.index("Valore raggiunto")].value = 310
    book.save(officer.folder / "tornato.xlsx")
    said = officer.type("sitegen import tornato.xlsx --correction none")
    assert "cambiati 1, creati 0" in said, said
    officer.type("sitegen")
    assert rows(officer.folder)["Buche chiuse"]["status"] == "achieved"
    assert "0 errori" in officer.type("sitegen check")
