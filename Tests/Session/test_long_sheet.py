"""A long sheet: a person who waits sees how far the import is, and nobody else does."""

from pathlib import Path

from terminal import Terminal, installed

ROWS = 40_000


def test_long_sheet(tmp_path: Path) -> None:
    installed(tmp_path / "tools")
    officer = Terminal(tmp_path, tmp_path / "tools")
    officer.type('sitegen new site sito --year 2025 --language it --organization "Comune di Valdora"')
    officer.enter("sito")
    rows = (f"Scuole;Obiettivo {row // 10};Indicatore {row % 10};≥ {row % 90 + 1};{row % 80 + 1}" for row in range(ROWS))
    (officer.folder / "lungo.csv").write_text("Area;Obiettivo;KPI;Target;Raggiunto\n" + "\n".join(rows) + "\n", "utf-8")

    # One line, written over again and taken away before anything else is said.
    said = officer.type("sitegen import lungo.csv")
    steps = said.split("\r")
    for name in ("righe lette", "obiettivi controllati", "file scritti"):
        assert any(step.startswith(f"  {name}: ") and step.endswith("\x1b[K") for step in steps), (name, said[:2000])
    progress, _, summary = said.rpartition("\x1b[K")
    assert "\n" not in progress, progress[:2000]
    assert summary.startswith(f"lungo.csv: {ROWS} righe"), summary[:2000]
    # Nothing of it for those who want to hear nothing, nor in a file.
    assert officer.type("sitegen import lungo.csv --dry-run --quiet") == ""
    officer.type("sitegen import lungo.csv --dry-run 2> faults.txt")
    assert (officer.folder / "faults.txt").read_text("utf-8") == ""
