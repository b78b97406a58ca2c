"""Files for machines hold exactly what was typed, and are what they say they are."""

import csv
import json
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from document import Document
from hostile_site import HostileSite

ATOM = "{http://www.w3.org/2005/Atom}"


def names(site: HostileSite) -> list[str]:
    """The names of the indicators that hold a payload, in the order of the objectives' ids."""
    numbers = sorted(range(len(site.payloads)), key=lambda number: f"o{number}")
    return [site.payloads[number] for number in numbers if site.takes("indicator name", number)]


def typed(text: str) -> str:
    """A text as a field takes it: without white space at its ends."""
    return text.strip()


def rows(file: Path, separator: str) -> list[dict[str, str]]:
    with file.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream, delimiter=separator, strict=True))


def test_tables_hold_what_was_typed(hostile: HostileSite) -> None:
    found = [row["indicator"] for row in rows(hostile.output / "2020/data/indicators.csv", ",")]
    assert {typed(name) for name in names(hostile)} <= {typed(name) for name in found}


def test_no_cell_of_the_spreadsheet_is_a_formula(hostile: HostileSite) -> None:
    found = rows(hostile.output / "2020/data/indicators-excel.csv", ",")
    cells = [cell for row in found for cell in row.values()]
    assert len(cells) > 1000
    numbers = "0123456789"
    assert [cell for cell in cells if cell[:1] in "=+@\t\r\n" and cell] == []
    assert [cell for cell in cells if cell[:1] == "-" and cell.strip("-.,%" + numbers)] == []


def test_json_holds_what_was_typed(hostile: HostileSite) -> None:
    found = set()

    def collect(value: object) -> None:
        if isinstance(value, dict):
            for part in value.values():
                collect(part)
        elif isinstance(value, list):
            for part in value:
                collect(part)
        elif isinstance(value, str):
            found.add(typed(value))

    collect(json.loads((hostile.output / "2020/data/indicators.json").read_text(encoding="utf-8")))
    assert {typed(name) for name in names(hostile)} <= found
    for file in hostile.output.rglob("*.json*"):
        json.loads(file.read_text(encoding="utf-8"))


def test_the_data_in_pages_is_what_was_typed(hostile: HostileSite) -> None:
    for number, payload in enumerate(hostile.payloads):
        document = Document(hostile.output / f"2020/area/o{number}.html")
        assert document.scripts, number
        for element, text in document.scripts:
            assert element.attributes.get("type") == "application/ld+json"
            assert not {"<", ">", "\u2028", "\u2029"} & set(text)
            data = json.loads(text)
            if hostile.takes("objective title", number):
                assert data["name"].startswith(typed(payload))


def test_feed_and_site_map_are_whole(hostile: HostileSite) -> None:
    feed = ElementTree.parse(hostile.output / "feed.xml").getroot()
    assert {element.tag for element in feed.iter()} <= {
        ATOM + name for name in ["feed", "id", "title", "subtitle", "updated", "link", "author", "name", "uri", "email",
                                 "entry", "summary", "content", "rights", "published", "category", "icon", "logo"]
    }  # fmt: skip
    for link in feed.iter(ATOM + "link"):
        assert link.attrib["href"].startswith(("https://site.example/", "https://creativecommons.org/"))
    places = ElementTree.parse(hostile.output / "sitemap.xml").getroot()
    for place in places.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc"):
        assert place.text.startswith("https://site.example/")


def test_the_search_index_is_data(hostile: HostileSite) -> None:
    """Each line of its files is one call with texts, in which nothing can end a script or a line."""
    for file in hostile.output.glob("assets/search*.js"):
        text = file.read_text(encoding="utf-8")
        assert not {"<", ">", "\u2028", "\u2029"} & set(text), file
        for line in text.removeprefix('"use strict";\n').strip("\n").split("\n"):
            assert line.startswith("sitegen.part(") and line.endswith(");"), file
            json.loads("[" + line[len("sitegen.part(") : -2] + "]")
