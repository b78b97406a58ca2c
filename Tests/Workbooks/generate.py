"""Writes the workbooks of `Tests/Fixtures/workbooks` and, in `shown.it.json` and `shown.en.json`, what LibreOffice shows of
them: `generate.py FOLDER`. It takes LibreOffice (`libreoffice-calc-nogui`); the tests take what was written.
"""

import json
import sys
import tempfile
from pathlib import Path

import byhand
import office
import openpyxl_books
import package
import xlsxwriter_books

LOCALES = {"it": "it-IT", "en": "en-US"}


def write(folder: Path) -> list[Path]:
    """Writes all workbooks but those that LibreOffice writes, the same each time."""
    for name, book in byhand.books().items():
        book.write(folder / f"hand-{name}.xlsx")
    for name, write_book in xlsxwriter_books.BOOKS.items():
        write_book(folder / f"xlsxwriter-{name}.xlsx")
    for name, write_book in openpyxl_books.BOOKS.items():
        write_book(folder / f"openpyxl-{name}.xlsx")
    for file in folder.glob("*.xlsx"):
        package.repack(file)
    return sorted(folder.glob("*.xlsx"))


# What LibreOffice saves anew.
AGAIN = [
    "hand-general", "hand-percent", "hand-accounts", "hand-days", "hand-clock", "hand-elapsed", "hand-fractions",
    "xlsxwriter-table", "xlsxwriter-merged", "xlsxwriter-hidden", "xlsxwriter-rich", "openpyxl-types", "openpyxl-year1904",
]


def again(folder: Path) -> None:
    """Workbooks that LibreOffice has opened and saved."""
    with tempfile.TemporaryDirectory() as scratch:
        files = [folder / f"{name}.xlsx" for name in AGAIN]
        out = office.convert(files, "it-IT", "xlsx:Calc MS Excel 2007 XML", Path(scratch))
        for file in files:
            saved = folder / f"office-{file.stem.split('-', 1)[1]}.xlsx"
            saved.write_bytes((out / file.name).read_bytes())
            package.repack(saved)


def shown(books: list[Path], language: str) -> str:
    """What LibreOffice shows of workbooks, as it is stored: a line for each."""
    lines = (json.dumps({name: sheets}, ensure_ascii=False, separators=(",", ":"), sort_keys=True)[1:-1]
             for name, sheets in sorted(office.shown(books, LOCALES[language]).items()))
    return "{" + ",\n".join(lines) + "}\n"


if __name__ == "__main__":
    target = Path(sys.argv[1])
    for old in target.glob("*.xlsx"):
        old.unlink()
    write(target)
    again(target)
    everything = sorted(target.glob("*.xlsx"))
    for each in LOCALES:
        (target / f"shown.{each}.json").write_text(shown(everything, each), "utf-8")
    print(f"{len(everything)} workbooks, {sum(file.stat().st_size for file in everything):,} bytes")
