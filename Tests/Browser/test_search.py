"""Search: from any page, with the keyboard alone, over the web and from a folder."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from visitor import Settings, Visitor

pytestmark = pytest.mark.milan

SEARCH = "cerca.html"
DEEP = "2020/milano-digitale/pagopa.html"


def results(page: Page) -> list[str]:
    """The titles of what was found, once the count is said."""
    expect(page.get_by_role("main").get_by_role("status")).not_to_be_empty()
    return page.locator("#s-results > li > h2").all_inner_texts()


@pytest.fixture(params=["http", "file"])
def over(request: pytest.FixtureRequest) -> str:
    return request.param


def test_from_the_header_of_any_page_to_a_result(visitor: Callable[..., Visitor], over: str) -> None:
    window = visitor()
    page = window.visit(DEEP, over=over)
    while not page.evaluate("document.activeElement.matches('header [type=search]')"):
        page.keyboard.press("Tab")
    page.keyboard.type("case sfitte")
    page.keyboard.press("Enter")
    page.wait_for_url("**/cerca.html?q=case+sfitte")
    assert results(page)[0].startswith("Conta case")
    assert page.get_by_role("main").get_by_role("searchbox").input_value() == "case sfitte"
    while not page.evaluate("document.activeElement.matches('#s-results a')"):
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**/conta-case.html")
    assert window.messages == []


def test_results_follow_the_keys(visitor: Callable[..., Visitor], over: str) -> None:
    window = visitor()
    page = window.visit(SEARCH, over=over)
    page.get_by_role("main").get_by_role("searchbox").focus()
    page.keyboard.type("pagop")
    page.wait_for_url("**/cerca.html?q=pagop")
    assert any("Pago PA" in title for title in results(page))
    assert window.messages == []


def test_accents_and_capitals_do_not_matter(visitor: Callable[..., Visitor]) -> None:
    plain, accented = (results(visitor().visit(f"{SEARCH}?q={word}")) for word in ("mobilita", "MOBILITÀ"))
    assert plain == accented != []


def test_indicators_are_found_at_their_place(visitor: Callable[..., Visitor]) -> None:
    page = visitor().visit(f"{SEARCH}?q=consegna alloggi")
    assert results(page)
    page.locator("#s-results ul a").first.click()
    page.wait_for_url("**/conta-case.html#alloggi-consegnati")
    assert page.locator(":target").is_visible()


def test_nothing_found_is_said(visitor: Callable[..., Visitor]) -> None:
    window = visitor()
    page = window.visit(f"{SEARCH}?q=xyzzy")
    assert results(page) == []
    assert window.messages == []


@pytest.mark.parametrize("said", ["%", "€", "5", "a", "n°", "N. 1", "<b>"])
def test_what_is_too_short_is_said(visitor: Callable[..., Visitor], said: str) -> None:
    """Also after something was found."""
    page = visitor().visit(f"{SEARCH}?q=alloggi")
    assert results(page)
    page.get_by_role("main").get_by_role("searchbox").fill(said)
    expect(page.get_by_role("main").get_by_role("status")).to_contain_text("almeno due lettere o cifre")
    assert results(page) == []
    page.get_by_role("main").get_by_role("searchbox").fill("")
    expect(page.get_by_role("main").get_by_role("status")).to_be_empty()


def test_words_are_never_read_as_html(visitor: Callable[..., Visitor]) -> None:
    window = visitor()
    page = window.visit(f"{SEARCH}?q=<img src=x onerror=alert(1)> milano")
    results(page)
    assert page.locator("main img").count() == 0
    assert window.messages == []


def test_without_javascript_the_page_says_so_and_offers_what_there_is(visitor: Callable[..., Visitor]) -> None:
    page = visitor(Settings(javascript=False)).visit(SEARCH, over="file")
    assert page.locator(".no-js").is_visible()
    assert page.get_by_role("main").get_by_role("link", name="Altri obiettivi").is_visible()
