"""What is to be read with caution: counted on the front page, and found in the table of all indicators."""

import re
from collections.abc import Callable, Iterator
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Locator, Page, expect

from built_site import BuiltSite
from visitor import Visitor

SECTION = "section[aria-labelledby=s-cautions]"
HEADING = {"it": "Da leggere con cautela", "en": "To be read with caution"}


def rows(page: Page) -> Locator:
    return page.locator("tr[data-status]:visible")


def chosen(page: Page) -> str:
    return page.locator("#s-caution").input_value()


def holds(page: Page, caution: str, count: int) -> None:
    """The table shows so many rows, all of them with the caution, says so, and has it in the address."""
    expect(page.locator("#s-caution")).to_have_value(caution)
    assert parse_qs(urlsplit(page.url).query).get("caution") == [caution]
    assert rows(page).count() == count
    assert all(caution in codes.split() for codes in rows(page).evaluate_all("all => all.map(row => row.dataset.cautions)"))
    assert page.get_by_role("status").inner_text().startswith(str(count))


def tables(site: BuiltSite) -> Iterator[str]:
    """The tables of all indicators of the years."""
    return (name for name in site.pages if 'id="s-caution"' in (site.root / name).read_text("utf-8"))


def test_every_caution_that_can_be_chosen_leaves_its_rows(site: BuiltSite, visitor: Callable[..., Visitor]) -> None:
    for name in tables(site):
        page = visitor().visit(name)
        whole = rows(page).count()
        options = page.locator("#s-caution option").evaluate_all("all => all.map(option => option.value)")
        assert options[0] == ""
        for caution in options[1:]:
            page.locator("#s-caution").select_option(caution)
            count = page.locator(f"tr[data-cautions~={caution}]").count()
            assert 0 < count <= whole
            holds(page, caution, count)
        page.locator("button[type=reset]").click()
        page.wait_for_url(f"**/{name.rsplit('/', 1)[-1]}")
        assert rows(page).count() == whole and chosen(page) == ""


def test_the_front_page_leads_to_the_rows(site: BuiltSite, visitor: Callable[..., Visitor]) -> None:
    """Each sentence counts as many indicators as the table then shows."""
    fronts = [name for name in site.pages if 'id="s-cautions"' in (site.root / name).read_text("utf-8")]
    for name in fronts:
        page = visitor().visit(name)
        language = page.locator("html").get_attribute("lang")
        assert page.locator(f"{SECTION} h2").inner_text() == HEADING[language]
        links = page.locator(f"{SECTION} a")
        sentences = links.all_inner_texts()
        assert sentences
        for number, sentence in enumerate(sentences):
            page = visitor().visit(name)
            page.locator(f"{SECTION} a").nth(number).click()
            page.wait_for_url("**?caution=*")
            [caution] = parse_qs(urlsplit(page.url).query)["caution"]
            holds(page, caution, int(re.search(r"\d+", sentence).group()))


@pytest.mark.milan
@pytest.mark.parametrize("over", ["http", "file"])
def test_a_caution_stays_when_the_page_is_loaded_again_or_come_back_to(
    visitor: Callable[..., Visitor], over: str
) -> None:
    page = visitor().visit("2020/indicatori.html", over=over)
    caution = page.locator("#s-caution")
    caution.focus()
    page.keyboard.press("ArrowDown")
    holds(page, "any", 42)
    page.keyboard.press("ArrowDown")
    holds(page, "not-comparable", 1)
    caution.select_option("declared-only")
    holds(page, "declared-only", 7)
    page.reload()
    holds(page, "declared-only", 7)
    rows(page).first.locator("a").first.click()
    page.wait_for_url("**/*.html#*")
    page.go_back()
    holds(page, "declared-only", 7)


@pytest.mark.milan
def test_a_caution_and_a_status_filter_together(visitor: Callable[..., Visitor]) -> None:
    page = visitor().visit("2020/indicatori.html?caution=declared-only&status=partial")
    assert rows(page).count() == 0
    page.locator("select[name=status]").select_option("achieved")
    holds(page, "declared-only", 7)


@pytest.mark.milan
def test_an_address_with_an_unknown_caution_does_no_harm(visitor: Callable[..., Visitor]) -> None:
    window = visitor()
    page = window.visit("2020/indicatori.html?caution=constructor")
    # No indicator has it, and the table says so.
    assert window.messages == [] and rows(page).count() == 0 and chosen(page) == ""
    assert page.get_by_role("status").inner_text().startswith("0 indicatori su 67")


@pytest.mark.milan
def test_the_front_page_says_by_whose_values(visitor: Callable[..., Visitor]) -> None:
    page = visitor().visit("index.html")
    said = page.locator(".statement").inner_text()
    assert said == "Secondo i valori dichiarati dal Comune di Milano, 66 target su 67 risultano raggiunti."
    missed = page.locator("section[aria-labelledby=s-not-reached] li")
    assert missed.count() == 1
    assert missed.locator(".status").inner_text().strip() == "Non raggiunto: 79,87%"
