"""A stranger's walk: from the front page to where the figure of the missed target comes from, in four clicks."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from visitor import Visitor

pytestmark = pytest.mark.milan


@pytest.fixture
def page(visitor: Callable[..., Visitor]) -> Page:
    return visitor().visit("index.html")


def test_from_the_front_page_to_the_source_of_the_missed_target(page: Page) -> None:
    page.locator("section[aria-labelledby=s-not-reached] h3 a").first.click()
    page.wait_for_url("**/conta-case.html#alloggi-consegnati")
    indicator = page.locator(":target")
    assert "639" in indicator.inner_text() and "800" in indicator.inner_text()

    detail = page.locator(":target + tr")
    detail.locator("details.proof > summary").click()
    source = detail.locator("details.proof a").first
    assert source.is_visible()

    source.click()
    assert page.locator(":target").is_visible()
    assert "Comune di Milano" in page.locator(":target").inner_text()
