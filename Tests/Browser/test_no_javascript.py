"""Without JavaScript everything can be read, also from a folder on a disk."""

from collections.abc import Callable

import pytest

from built_site import BuiltSite
from visitor import Settings, Visitor

WITHOUT = Settings(javascript=False)


def words(window: Visitor, name: str) -> list[str]:
    """What stands in the page's main part outside its forms, word by word, closed details included."""
    window.visit(name, over="file")
    window.open_all_details()
    window.page.evaluate("document.querySelectorAll('main form').forEach(form => form.remove())")
    return window.page.locator("main").inner_text().split()


def test_everything_can_be_read(visitor: Callable[..., Visitor], sample_movable_page: str) -> None:
    """What scripts show are controls, never a word of the text."""
    without, with_scripts = words(visitor(WITHOUT), sample_movable_page), words(visitor(), sample_movable_page)
    assert [word for word in with_scripts if word not in set(without)] == []
    assert len(without) > 20


def test_no_control_stands_there_without_effect(visitor: Callable[..., Visitor], sample_movable_page: str) -> None:
    """What needs a script shows up with it; a form with an address works without."""
    page = visitor(WITHOUT).visit(sample_movable_page, over="file")
    for control in page.locator(":is(button, input, select, textarea):not(form[action] *)").all():
        assert not control.is_visible(), control.evaluate("element => element.outerHTML")


def test_details_open(visitor: Callable[..., Visitor], site: BuiltSite, sample_objective_page: str) -> None:
    page = visitor(WITHOUT).visit(sample_objective_page, over="file")
    proof = page.locator("details.proof").first
    assert not proof.locator("dl").is_visible()
    proof.locator("summary").click()
    assert proof.locator("dl").is_visible()


@pytest.mark.milan
def test_links_work_from_a_folder(visitor: Callable[..., Visitor]) -> None:
    """Down to an objective, on to the next one, and back to the front page."""
    window = visitor(WITHOUT)
    page = window.visit("index.html", over="file")
    page.locator("section[aria-labelledby=s-areas] a").first.click()
    page.locator("section[aria-labelledby=s-objectives] .rows a").first.click()
    page.locator(".pager a[rel=next]").click()
    assert page.locator("table.indicators tr.indicator").count() > 0
    page.locator(".brand a").click()
    assert page.url == window.roots["file"] + "index.html"
    assert window.messages == []
