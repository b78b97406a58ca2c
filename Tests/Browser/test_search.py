"""Search: from any page, with the keyboard alone, over the web and from a folder."""

import re
from collections.abc import Callable
from urllib.parse import quote

import pytest
from playwright.sync_api import Page, expect

import test_every_page
import test_layout
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


@pytest.mark.parametrize(
    "one, other",
    [
        ("alloggio", "alloggi"), ("pagamento", "pagamenti"), ("volontari", "volontario"), ("CO2", "CO₂"), ("C.R.M.", "CRM"),
        ("19.365", "19365"), ("93,6%", "93.60 %"), ("€ 20.751.299", "20751299"), ("aria", "dell'aria"), ("PM10", "pm10"),
        ("i vigili del quartiere", "vigile quartiere"),
    ],
)
def test_what_is_the_same_finds_the_same(visitor: Callable[..., Visitor], one: str, other: str) -> None:
    """In another order, perhaps: the very word counts a little more."""
    found = [sorted(results(visitor().visit(f"{SEARCH}?q={quote(text)}"))) for text in (one, other)]
    assert found[0] == found[1] != []


@pytest.mark.parametrize("slip", ["trasparennza", "trasprenza", "trasparemza", "trasparneza"])
def test_one_slip_is_forgiven_and_said(visitor: Callable[..., Visitor], slip: str) -> None:
    page = visitor().visit(f"{SEARCH}?q={slip}")
    assert "trasparenza" in results(page)[0]
    assert "Cercato anche: «trasparenza»" in page.get_by_role("main").get_by_role("status").inner_text()


@pytest.mark.parametrize("text", ["638", "19366", "93,7", "erq"])
def test_numbers_and_short_words_are_what_they_are(visitor: Callable[..., Visitor], text: str) -> None:
    assert results(visitor().visit(f"{SEARCH}?q={text}")) == []


def test_pages_with_all_words_come_first_and_others_are_said_to_be_others(visitor: Callable[..., Visitor]) -> None:
    page = visitor().visit(f"{SEARCH}?q=alloggi+metropolitana")
    found = results(page)
    assert found
    said = page.get_by_role("main").get_by_role("status").inner_text()
    assert "Nessuna pagina ha tutte le parole" in said and re.match(r"\d+ risultat", said)
    page = visitor().visit(f"{SEARCH}?q=alloggi+xyzzy")
    assert results(page)
    assert "Non c’è in nessuna pagina: «xyzzy»." in page.get_by_role("main").get_by_role("status").inner_text()


def test_a_result_shows_its_figure_its_status_and_its_area(visitor: Callable[..., Visitor]) -> None:
    page = visitor().visit(f"{SEARCH}?q=alloggi+consegnati")
    assert results(page)
    first = page.locator("#s-results > li").first
    assert first.locator(".context").inner_text() == "Obiettivo · Altri obiettivi dell’Ente · 2020"
    assert first.locator("ul li").inner_text().split("\n") == [
        "Consegna degli alloggi agli utenti", "639 · target 800 · Non raggiunto"]


@pytest.mark.parametrize("text, count", [("non raggiunto", 1), ("obiettivi mancati", 1), ("solo dichiarato", 7)])
def test_a_status_leads_to_the_table_of_those_that_have_it(
    visitor: Callable[..., Visitor], text: str, count: int
) -> None:
    page = visitor().visit(f"{SEARCH}?q={text}")
    assert results(page)[0].endswith(f": {count} indicator{'e' if count == 1 else 'i'}")
    page.locator("#s-results h2 a").first.click()
    page.wait_for_url("**/2020/indicatori.html?*")
    expect(page.get_by_role("main").get_by_role("status")).to_contain_text(f"{count} indicator")


def test_a_term_leads_to_its_entry(visitor: Callable[..., Visitor]) -> None:
    page = visitor().visit(f"{SEARCH}?q=mufpp")
    results(page)
    page.locator("#s-results > li").filter(has_text="Glossario").get_by_role("link", name="MUFPP", exact=True).click()
    page.wait_for_url("**/glossario.html#mufpp")
    assert page.locator(":target").is_visible()


@pytest.mark.parametrize("text", ["dati aperti", "metodologia", "accessibilità", "correzioni", "elenco indicatori"])
def test_pages_besides_the_report_are_found(visitor: Callable[..., Visitor], text: str) -> None:
    page = visitor().visit(f"{SEARCH}?q={text}")
    word = text.split()[-1]
    assert any(word in title.lower() for title in results(page)[:3])


def test_the_first_page_of_the_index_is_found(visitor: Callable[..., Visitor]) -> None:
    page = visitor().visit(f"{SEARCH}?q=obiettivi+e+risultati+2020")
    assert "2020" in results(page)[0]
    assert re.match(r"\d+ risultati", page.get_by_role("main").get_by_role("status").inner_text())


def test_there_are_ten_at_first_and_a_button_for_more(visitor: Callable[..., Visitor]) -> None:
    page = visitor().visit(f"{SEARCH}?q=milano")
    more = page.get_by_role("button", name="Mostra altri risultati")
    expect(more).to_be_visible()
    assert len(results(page)) == 10
    more.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#s-results > li").nth(10)).to_be_visible()
    assert page.evaluate("document.activeElement.closest('li') === document.querySelector('#s-results').children[10]")
    while more.is_visible():
        more.click()
    assert len(results(page)) == int(page.get_by_role("main").get_by_role("status").inner_text().split()[0])


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


@pytest.mark.parametrize("text", ["alloggi", "raggiunto", "trasparennza xyzzy", "xyzzy"])
def test_results_have_no_barrier_and_fit(visitor: Callable[..., Visitor], text: str) -> None:
    window = visitor()
    results(window.visit(f"{SEARCH}?q={text}"))
    test_every_page.check(window, test_every_page.LOOKS + test_every_page.OTHER_LOOKS)
    with window.turned_into(Settings(width=320)):
        test_layout.check(window)


def test_without_javascript_the_page_says_so_and_offers_what_there_is(visitor: Callable[..., Visitor]) -> None:
    page = visitor(Settings(javascript=False)).visit(SEARCH, over="file")
    assert page.locator(".no-js").is_visible()
    assert page.get_by_role("main").get_by_role("link", name="Altri obiettivi").is_visible()
