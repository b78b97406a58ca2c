"""Pages describe their data to search engines in the words of schema.org: long enough, and by whom."""

import json
import re
from pathlib import Path

import pytest

SCRIPT = re.compile(r'<script type="application/ld\+json"[^>]*>(.*?)</script>', re.S)


def datasets(site: Path) -> dict[Path, dict]:
    """The dataset of each page that has one."""
    found = {}
    for page in sorted(site.rglob("*.html")):
        described = [json.loads(script) for script in SCRIPT.findall(page.read_text("utf-8"))]
        described = [item for item in described if item.get("@type") == "Dataset"]
        assert len(described) <= 1, page
        if described:
            found[page] = described[0]
    return found


def test_every_year_and_every_objective_has_one(site: Path) -> None:
    pages = set(datasets(site))
    for data in site.glob("*/*/datapackage.json"):
        assert data.parent.with_suffix(".html") in pages
        document = json.loads(next(data.parent.glob("*.schema.json")).with_suffix("").with_suffix(".json").read_text("utf-8"))
        for area in document["areas"]:
            for objective in area["objectives"]:
                assert site / f"{document['year']}/{area['id']}/{objective['id']}.html" in pages


def test_each_says_what_search_engines_ask_for(site: Path, settings: dict) -> None:
    found = datasets(site)
    assert found
    for page, dataset in found.items():
        assert 50 <= len(dataset["description"]) <= 5000, page
        assert dataset["name"] and dataset["license"].startswith("https://"), page
        assert dataset["creator"] == {
            "@type": "Organization", "name": settings.get("publisher", settings["organization"])}, page
        assert re.fullmatch(r"\d{4}(-\d\d-\d\d/\d{4}-\d\d-\d\d)?", dataset["temporalCoverage"]), page
        for download in dataset["distribution"]:
            path = download["contentUrl"].removeprefix(settings["url"].rstrip("/") + "/")
            assert (site / path).is_file(), page


def test_each_is_based_on_what_the_body_published(site: Path, settings: dict) -> None:
    for page, dataset in datasets(site).items():
        assert dataset["isBasedOn"], page
        for work in dataset["isBasedOn"]:
            assert work["@type"] == "CreativeWork" and work["author"]["name"], page
        assert any(work["author"]["name"] == settings["organization"] for work in dataset["isBasedOn"]), page
