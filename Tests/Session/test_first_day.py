"""The first day of an officer who has the README and nothing else: a site of her own, seen, broken, mended, filled from
a spreadsheet, carried into the next year, checked and published."""

import os
import re
import subprocess
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from terminal import Terminal, edit, installed

REPOSITORY = Path(__file__).parents[2]
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
FAULTS = "document.querySelector('sitegen-faults')?.shadowRoot.querySelector('details[open]')"


def overlay(page: Page) -> str:
    """What the overlay says of a fault, once it is there."""
    page.wait_for_function(f"() => Boolean({FAULTS})")
    return page.evaluate(f"{FAULTS}.innerText")


def test_first_day(tmp_path: Path) -> None:
    installed(tmp_path / "bin")
    officer = Terminal(tmp_path, tmp_path / "bin")

    # Install and create.
    assert "sitegen" in officer.type("sitegen --version")
    said = officer.type('sitegen new site comune --organization "Comune di Valdora" --year 2025')
    assert "comune/Content/site.yaml" in said
    officer.enter("comune")
    content = officer.folder / "Content"
    houses = content / "2025/casa/alloggi-nuovi.md"

    # Preview, break, read, mend.
    serve = officer.start("sitegen serve --port 0")
    serve.expect(r"(http://127\.0\.0\.1:\d+/)")
    address = serve.match.group(1)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_page()
        page.goto(address + "2025/casa/alloggi-nuovi.html")
        assert "80%" in page.inner_text("#alloggi-assegnati")

        edit(houses, "actual: 64\n", "actual: 6A\n")
        fault = overlay(page)
        assert "Content/2025/casa/alloggi-nuovi.md" in fault and "6A" in fault
        assert "64" in page.inner_text("#alloggi-assegnati"), "the last good page is still there"

        edit(houses, "actual: 6A\n", "actual: 76\n")
        page.wait_for_function("() => document.querySelector('#alloggi-assegnati').innerText.includes('76')")
        assert not page.evaluate(f"() => Boolean({FAULTS})")
        browser.close()
    serve.sendintr()
    serve.wait()
    assert serve.exitstatus == 0

    # The published result no longer follows from the figure: a warning, not an error.
    assert "alloggi-nuovi.md" in officer.type("sitegen check")
    edit(houses, "result: 80%\n", "result: 95%\n")

    # What is left of the example is named, until her own words stand in its place.
    left = re.findall(r"(Content/\S+?):\d+:\d+: avviso: `([^`]+)` ", officer.type("sitegen check"))
    assert len(left) == 7
    for path, words in left:
        edit(officer.folder / path, words, "parole nostre")
    assert "0 avvisi" in officer.type("sitegen check")

    # Import what a colleague keeps in a spreadsheet, in the encoding of an old one.
    rows = "Area;Obiettivo;KPI;Target;Raggiunto;Risultato\ncasa;Alloggi per studenti;Posti letto;40;44;100%\n"
    (officer.folder / "studenti.csv").write_bytes((rows + "casa;Riparazioni;Perché no;10;5;50%\n").encode("cp1252"))
    assert "+" in officer.type("sitegen import studenti.csv --year 2025 --dry-run")
    assert not (content / "2025/casa/alloggi-per-studenti.md").exists()
    said = officer.type("sitegen import studenti.csv --year 2025")
    assert "Windows-1252" in said and "niente dice se è meglio di più o di meno: 2 indicatori" in said
    assert "Posti letto" in (content / "2025/casa/alloggi-per-studenti.md").read_text("utf-8")
    assert "Perché no" in (content / "2025/casa/riparazioni.md").read_text("utf-8")

    # Whether more or less is better nobody guesses: nothing is said of the two until the officer says it.
    assert "1 avviso" in officer.type("sitegen check")
    officer.type("sitegen check --strict", ends=1)
    edit(content / "2025/casa/alloggi-per-studenti.md", "target: 40\n", "target: 40\n    direction: higher\n")
    edit(content / "2025/casa/riparazioni.md", "target: 10\n", "target: 10\n    direction: higher\n")
    assert "0 avvisi" in officer.type("sitegen check --strict")

    # The next year: the targets stay, the values are still to come.
    officer.type("sitegen new year 2026 --from 2025")
    following = (content / "2026/casa/alloggi-nuovi.md").read_text("utf-8")
    assert "target: 80" in following and "76" not in following

    # Check and publish. A year with targets only is a plan, to which the front page leads; it stays the year with results.
    assert "0 errori" in officer.type("sitegen check")
    assert "7 previsti" in officer.type("sitegen")
    front = (officer.folder / "Public/index.html").read_text("utf-8")
    assert "Secondo i valori dichiarati dal Comune di Valdora" in front
    assert '<a href="2026/index.html">7 target fissati per il 2026' in front
    assert "esattamente" in officer.type("sitegen verify")
    published = subprocess.run(
        [REPOSITORY / "Tests/nginx", officer.folder / "Public"], capture_output=True, text=True, check=False)
    assert published.returncode == 0, published.stderr
