"""Writes the workbooks of `Tests/Fixtures/workbooks`, and what LibreOffice shows of them: `generate.py FOLDER [shown]`.

The workbooks are the same each time. `shown` also writes `shown.it.json` and `shown.en.json` anew, with LibreOffice.
"""

import json
import sys
from pathlib import Path

import byhand
import office
import openpyxl_books
import package
import xlsxwriter_books

LOCALES = {"it": "it-IT", "en": "en-US"}


def write(folder: Path) -> list[Path]:
    """Writes all workbooks."""
    folder.mkdir(parents=True, exist_ok=True)
    for file in folder.glob("*.xls?"):
        file.unlink()
    for name, book in byhand.books().items():
        book.write(folder / f"hand-{name}.xlsx")
    for name, write_book in xlsxwriter_books.BOOKS.items():
        write_book(folder / f"xlsxwriter-{name}.xlsx")
    for name, write_book in openpyxl_books.BOOKS.items():
        write_book(folder / f"openpyxl-{name}.xlsx")
    again(folder)
    for file in folder.glob("*.xlsx"):
        package.repack(file)
    return sorted(folder.glob("*.xlsx"))


# What LibreOffice saves anew.
AGAIN = [
    "hand-general", "hand-percent", "hand-money", "hand-accounts", "hand-days", "hand-clock", "hand-elapsed", "hand-fractions",
    "xlsxwriter-table", "xlsxwriter-merged", "xlsxwriter-hidden", "xlsxwriter-rich", "openpyxl-types", "openpyxl-year1904",
]


def again(folder: Path) -> None:
    """Workbooks that LibreOffice has opened and saved."""
    import tempfile
    with tempfile.TemporaryDirectory() as scratch:
        files = [folder / f"{name}.xlsx" for name in AGAIN]
        out = office.convert(files, "it-IT", "xlsx:Calc MS Excel 2007 XML", Path(scratch))
        for file in files:
            (folder / f"office-{file.stem.split('-', 1)[1]}.xlsx").write_bytes((out / file.name).read_bytes())


if __name__ == "__main__":
    target = Path(sys.argv[1])
    books = write(target)
    if sys.argv[2:] == ["shown"]:
        for language, locale in LOCALES.items():
            shown = office.shown(books, locale)
            (target / f"shown.{language}.json").write_text(
                json.dumps(shown, ensure_ascii=False, separators=(",", ":"), sort_keys=True).replace('},"', '},\n"') + "\n", "utf-8")
    print(f"{len(books)} workbooks, {sum(file.stat().st_size for file in books):,} bytes")
