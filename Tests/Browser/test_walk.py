"""A stranger's walk: from the front page to where the figure of the missed target comes from, in four clicks."""

import csv
from collections.abc import Callable

import pytest

from visitor import Visitor

pytestmark = pytest.mark.milan


def test_from_the_front_page_to_the_row_of_the_missed_target(visitor: Callable[..., Visitor]) -> None:
    page = visitor().visit("index.html")

    page.locator("section[aria-labelledby=s-not-reached] h3 a").first.click()
    page.wait_for_url("**/conta-case.html#alloggi-consegnati")
    indicator = page.locator(":target")
    assert "639" in indicator.inner_text() and "800" in indicator.inner_text()

    proof = page.locator(":target details.proof")
    proof.locator("summary").click()
    source = proof.locator("a").first
    assert source.is_visible()

    source.click()
    page.wait_for_url("**/dati.html#*")
    assert page.locator(":target").is_visible()
    assert "Comune di Milano" in page.locator(":target").inner_text()

    with page.expect_download() as download:
        page.get_by_role("main").locator("a[href$='indicatori.csv']").first.click()
    with open(download.value.path(), encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["indicator_id"] == "alloggi-consegnati"]
    assert len(rows) == 1
    row = rows[0]
    assert (row["target"], row["actual"], row["published_result"]) == ("800", "639", "79,87%")
    assert (row["target_value"], row["actual_value"], row["status"]) == ("800", "639", "partial")
    assert row["source_document"] and row["page"].endswith("conta-case.html#alloggi-consegnati")
