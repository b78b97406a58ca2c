"""A spreadsheet full of payloads becomes content that says the same, character for character."""

import csv
import json
import subprocess
from pathlib import Path

import payloads
from conftest import SITEGEN, TEMPLATES
from content_writer import ContentWriter
from hostile_site import HARMLESS

HEADINGS = ["Area", "Objective", "Indicator", "Target", "Actual", "Result", "Note"]


def write(folder: Path, typed: list[str]) -> None:
    """A site of one area, and a table with an indicator for each payload."""
    writer = ContentWriter(folder / "Content")
    writer.yaml("site.yaml", {"title": HARMLESS, "organization": "O", "language": "en", "license": "CC0-1.0"})
    writer.yaml("2020/report.yaml", {"title": HARMLESS, "updated": "2021-04-30", "direction": "higher"})
    writer.markdown("2020/area/area.md", {"title": "Area"}, [])
    writer.markdown("2020/area/good.md", {"title": HARMLESS}, [])
    with (folder / "table.csv").open("w", encoding="utf-8", newline="") as stream:
        table = csv.writer(stream)
        table.writerow(HEADINGS)
        for number, payload in enumerate(typed):
            table.writerow(["area", f"Objective {number}", payload, "5", "4", "80%", payload])


def run(folder: Path, *arguments: object) -> subprocess.CompletedProcess:
    return subprocess.run([SITEGEN, *arguments], cwd=folder, capture_output=True, text=True)


def test_an_import_keeps_every_character(tmp_path: Path) -> None:
    """What the import refuses, it refuses before it has written anything."""
    typed = [payload for payload in payloads.load() if "\0" not in payload]
    taken = []
    for start in range(0, len(typed), 40):
        group = typed[start : start + 40]
        folder = tmp_path / str(start)
        write(folder, group)
        if run(folder, "import", "table.csv", "--year", "2020", "--quiet").returncode:
            assert len(list((folder / "Content/2020/area").iterdir())) == 2, "nothing is written"
            group = [payload for payload in group if alone(tmp_path / f"{start} alone", payload)]
            write(folder, group)
            ran = run(folder, "import", "table.csv", "--year", "2020", "--quiet")
            assert ran.returncode == 0, ran.stderr
        assert run(folder, "--quiet", "--templates", TEMPLATES).returncode == 0
        built = json.loads((folder / "Public/2020/data/indicators.json").read_text(encoding="utf-8"))
        text = json.dumps(built, ensure_ascii=False)
        for payload in group:
            expected = payload.strip()
            # An apostrophe before a formula is the spreadsheet's mark for "a text", and no part of it.
            if expected[:1] == "'" and expected[1:2] in set("=+@-"):
                expected = expected[1:]
            assert json.dumps(expected, ensure_ascii=False)[1:-1] in text, payload
        taken += group
    assert len(taken) > 400


def alone(folder: Path, payload: str) -> bool:
    write(folder, [payload])
    return run(folder, "import", "table.csv", "--year", "2020", "--dry-run", "--quiet").returncode == 0
