"""LibreOffice, which says what the cells of a workbook show."""

import csv
import shutil
import subprocess
import tempfile
from pathlib import Path

# Comma, quotation marks, UTF-8, from the first row on; the ninth asks for cells as they are shown, the last for all sheets.
FILTER = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1"

SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>{}</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>1</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>1</value></prop></item>
</oor:items>
"""


def shown(workbooks: list[Path], locale: str) -> dict[str, dict[str, list[list[str]]]]:
    """What each workbook shows, by its name without suffix and by sheet, in rows. Formulas are not reckoned anew."""
    with tempfile.TemporaryDirectory() as scratch:
        out = convert(workbooks, locale, FILTER, Path(scratch))
        found = {}
        for workbook in workbooks:
            sheets = found[workbook.stem] = {}
            for file in sorted(out.glob("*.csv")):
                if file.name.startswith(workbook.stem + "-"):
                    with file.open(encoding="utf-8", newline="") as text:
                        sheets[file.stem[len(workbook.stem) + 1:]] = list(csv.reader(text))
        return found


def convert(files: list[Path], locale: str, kind: str, scratch: Path) -> Path:
    """Converts files, and gives back the folder where the outcome is."""
    user, out = scratch / "user", scratch / "out"
    (user / "user").mkdir(parents=True)
    (user / "user/registrymodifications.xcu").write_text(SETTINGS.format(locale), "utf-8")
    subprocess.run(
        [shutil.which("soffice") or "soffice", f"-env:UserInstallation={user.as_uri()}", "--headless", "--convert-to",
         kind, "--outdir", str(out), *map(str, files)], check=True, capture_output=True, timeout=600)
    return out
