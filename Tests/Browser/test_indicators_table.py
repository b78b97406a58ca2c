"""The table of all indicators: filters and sorting, with the keyboard alone, kept in the address."""

from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Locator, Page

from visitor import Settings, Visitor

pytestmark = pytest.mark.milan

TABLE = "2020/indicatori.html"
ALL = 67


def rows(page: Page) -> Locator:
    return page.locator("tr[data-status]:visible")


def count(page: Page) -> str:
    """What is said to somebody who does not see the rows."""
    return page.get_by_role("status").inner_text()


def column(page: Page, number: int) -> list[str]:
    """The texts of a column, as they stand below each other."""
    # Below the name of an indicator stands its objective.
    part = " > a" if number == 1 else ""
    cells = rows(page).locator(f":scope > :nth-child({number}){part}").all_inner_texts()
    return [cell.replace("\N{NO-BREAK SPACE}", " ").strip() for cell in cells]


def shared_codes(page: Page) -> set[str]:
    """The codes of status and standing that all shown rows have."""
    return set.intersection(*map(set, rows(page).evaluate_all("rows => rows.map(row => row.dataset.status.split(' '))")))


def query(page: Page) -> dict[str, list[str]]:
    return parse_qs(urlsplit(page.url).query)


def press_on_heading(page: Page, column: str) -> Locator:
    """Presses Enter on the heading's button, and gives the heading."""
    heading = page.locator(f"th[data-sort={column}]")
    heading.get_by_role("button").focus()
    page.keyboard.press("Enter")
    return heading


@pytest.fixture(params=["http", "file"])
def page(visitor: Callable[..., Visitor], request: pytest.FixtureRequest) -> Page:
    return visitor().visit(TABLE, over=request.param)


def test_all_indicators_are_there(page: Page) -> None:
    assert rows(page).count() == ALL
    assert str(ALL) in page.locator("caption").inner_text()
    assert str(ALL) in count(page)


def test_a_text_filters(page: Page) -> None:
    page.get_by_role("main").get_by_role("searchbox").focus()
    page.keyboard.type("CASE sfitte")
    # The address follows the keys, with a pause.
    page.wait_for_url(lambda url: parse_qs(urlsplit(url).query) == {"q": ["CASE sfitte"]})
    assert 0 < rows(page).count() < ALL
    for text in rows(page).locator("th").all_inner_texts():
        assert "case" in text.lower() and "sfitte" in text.lower()
    assert str(rows(page).count()) in count(page)


@pytest.mark.parametrize("said", ["639", "79,87%", "79,87", "non raggiunto", "Non RAGGIUNTO alloggi"])
def test_figures_and_statuses_are_found(visitor: Callable[..., Visitor], said: str) -> None:
    page = visitor().visit(TABLE)
    page.get_by_role("main").get_by_role("searchbox").fill(said)
    page.wait_for_url("**/indicatori.html?q=*")
    assert "Consegna degli alloggi agli utenti" in column(page, 1)
    assert rows(page).count() < 5


def test_where_no_indicator_is_found_that_is_said(visitor: Callable[..., Visitor]) -> None:
    page = visitor().visit(TABLE + "?q=xyzzy")
    assert page.get_by_role("table").count() == 0
    assert page.get_by_role("status").is_visible()
    assert count(page).startswith(f"0 indicatori su {ALL}. Prova")
    page.get_by_role("main").get_by_role("searchbox").fill("")
    page.wait_for_url("**/indicatori.html")
    assert rows(page).count() == ALL and count(page) == f"{ALL} indicatori su {ALL}"


def test_area_and_status_filter_together(page: Page) -> None:
    status = page.locator("select[name=status]")
    status.focus()
    page.keyboard.press("ArrowDown")
    assert status.input_value() in ("not-reached", "achieved", "partial")
    assert status.input_value() in shared_codes(page)
    status.select_option("partial")
    assert column(page, 1) == ["Consegna degli alloggi agli utenti"]
    area = page.locator("select[name=area]")
    area.focus()
    page.keyboard.press("ArrowDown")
    assert query(page) == {"status": ["partial"], "area": [area.input_value()]}
    assert rows(page).count() == 0
    assert "0" in count(page)
    page.locator("button[type=reset]").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/indicatori.html")
    assert rows(page).count() == ALL


def test_a_heading_sorts_up_down_and_not_at_all(page: Page) -> None:
    before = column(page, 1)
    heading = press_on_heading(page, "indicator")
    assert heading.get_attribute("aria-sort") == "ascending"
    up = column(page, 1)
    press_on_heading(page, "indicator")
    assert heading.get_attribute("aria-sort") == "descending"
    assert query(page) == {"sort": ["indicator"], "dir": ["desc"]}
    down = column(page, 1)
    press_on_heading(page, "indicator")
    assert heading.get_attribute("aria-sort") is None
    assert column(page, 1) == before
    assert sorted(up) == sorted(down) == sorted(before)
    assert up[0].casefold() < up[-1].casefold() and down[0] == up[-1]


def test_figures_sort_by_their_value(page: Page) -> None:
    """100% after 36,60%, 1.098 after 639: never letter by letter."""
    press_on_heading(page, "actual")
    shown = column(page, 3)
    numbers = [text.removesuffix("%").replace(".", "").replace(",", ".") for text in shown if text.endswith("%")]
    percents = [float(number) for number in numbers]
    assert len(percents) > 20 and percents == sorted(percents)


def test_the_address_holds_what_was_chosen(visitor: Callable[..., Visitor]) -> None:
    page = visitor().visit(TABLE + "?status=partial&sort=actual&dir=desc&q=alloggi")
    assert column(page, 1) == ["Consegna degli alloggi agli utenti"]
    assert page.locator("th[aria-sort=descending]").get_attribute("data-sort") == "actual"
    assert page.get_by_role("main").get_by_role("searchbox").input_value() == "alloggi"


def test_the_front_page_counts_what_the_table_shows(visitor: Callable[..., Visitor]) -> None:
    """Each number below the bar leads to as many indicators, by how it is known what became of them."""
    front = visitor().visit("index.html")
    parts = front.locator(".numbers a").evaluate_all("all => all.map(a => [a.href, a.querySelector('.big').textContent])")
    assert [number for _, number in parts] == ["58", "7", "1", "1"]
    for address, number in parts:
        front.goto(address)
        assert rows(front).count() == int(number)
        assert query(front)["status"][0] in shared_codes(front)


def test_gaps_sort_by_their_share_of_the_target(page: Page) -> None:
    press_on_heading(page, "gap")
    assert column(page, 1)[0] == "Consegna degli alloggi agli utenti"
    assert column(page, 4)[0] == "−161"
    press_on_heading(page, "gap")
    assert column(page, 4)[0] == "+51"


@pytest.mark.parametrize("nonsense", ["area=nowhere", "status=constructor", "sort=__proto__&dir=up", "q=%FF%00"])
def test_an_address_with_nonsense_does_no_harm(visitor: Callable[..., Visitor], nonsense: str) -> None:
    window = visitor()
    page = window.visit(f"{TABLE}?{nonsense}")
    assert window.messages == []
    # What no indicator has leaves none, and the table says so; an unknown order is none.
    is_filter = nonsense.startswith(("area", "status"))
    assert rows(page).count() == (0 if is_filter else ALL)
    page.locator("button[type=reset]").click()
    page.wait_for_url("**/indicatori.html")
    assert rows(page).count() == ALL


@pytest.mark.parametrize("width", [1440, 390])
def test_screen_readers_meet_a_table(visitor: Callable[..., Visitor], width: int) -> None:
    """Also where the style sheet turns its rows into blocks."""
    page = visitor(Settings(width=width)).visit(TABLE)
    table = page.get_by_role("table")
    assert table.get_by_role("columnheader").count() == 6
    row = table.get_by_role("row").filter(has_text="Consegna degli alloggi agli utenti")
    assert row.get_by_role("rowheader").count() == 1
    assert row.get_by_role("cell").count() == 5
