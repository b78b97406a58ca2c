"""Texts that would break out of the forms in which data are published."""

import csv
import json
import xml.etree.ElementTree as xml

from site_folder import Site

BREAKER = "</script><script>alert(1)</script> ]]> \u2028\u2029 --> '\"& \\u003c"


def titled(site: Site, title: str) -> None:
    text = (site.content / "2025/casa/alloggi-nuovi.md").read_text("utf-8")
    site.write("2025/casa/alloggi-nuovi.md", text.replace("title: Alloggi nuovi", "title: " + json.dumps(title)))


def test_data_in_pages_and_scripts(site: Site) -> None:
    """What ends a script, or a line of one, stands nowhere in the page's data as such."""
    titled(site, BREAKER)
    site.builds()
    objective = json.loads(site.page("2025/dati/indicatori.json"))["areas"][0]["objectives"][0]
    assert objective["title"] == BREAKER
    for path, (content, _) in site.published().items():
        text = content.decode("utf-8") if path.endswith((".html", ".js")) else ""
        assert "<script>alert" not in text, path
        if path.endswith(".js"):
            assert "\u2028" not in text and "\u2029" not in text and "</script" not in text, path


def test_feed_is_well_formed(site: Site) -> None:
    titled(site, BREAKER)
    site.builds()
    feeds = [path for path in site.published() if path.endswith(".xml")]
    assert feeds
    for path in feeds:
        xml.fromstring((site.folder / path).read_bytes())


def test_control_characters(site: Site, expected) -> None:
    """XML has no way to write most of them: they are refused where they stand as an escape, too."""
    said = ""
    for title in ["a\\x01b", "a\\x1bb", "a\\x0cb", "a\\u0085b", "a\\uFFFEb", "a\\x00b", "a\\nb", "a\\tb"]:
        text = (site.content / "2025/casa/alloggi-nuovi.md").read_text("utf-8")
        site.write("2025/casa/prova.md", f'---\ntitle: "{title}"\n---\n')
        run = site.run()
        said += f"--- {title}\n" + run.err + ("(built)\n" if run.status == 0 else "")
        for path in [path for path in site.published() if path.endswith((".xml", ".svg"))]:
            xml.fromstring((site.folder / path).read_bytes())
    expected(said)


def test_formulas(site: Site) -> None:
    """What a spreadsheet would take for a formula has an apostrophe in front, in the file for spreadsheets only."""
    for number, title in enumerate(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "=HYPERLINK(\"https://example.org\")", " =1"]):
        site.write(f"2025/casa/prova-{number}.md", "---\ntitle: Prova\nindicators:\n"
                   f"  - name: {json.dumps(title)}\n    id: prova-{number}\n    target: 1\n    actual: 1\n---\n")
    site.builds()
    with (site.folder / "Public/2025/dati/indicatori-excel.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))
    cells = [cell for row in rows for cell in row]
    assert [cell for cell in cells if cell.strip()[:1] in tuple("=+@") or cell[:1] in "\t\r" and cell] == []
    assert "'=1+1" in cells and "'@SUM(A1)" in cells
    assert "=1+1" in site.page("2025/dati/indicatori.csv")
