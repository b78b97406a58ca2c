"""Every page, opened once: it is quiet and, in windows of each size, fits, and software finds no barrier in it."""

from collections.abc import Callable

from axe_playwright_python.sync_playwright import Axe, AxeResults
from playwright.sync_api import Page

import test_layout
import test_requests
from visitor import Settings, Visitor

RULES = {
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]},
    "resultTypes": ["violations"],
}
#: Every page is seen at both widths and in both colours; the other pairs of these on a sample.
LOOKS = [Settings(), Settings(width=390, dark=True)]
OTHER_LOOKS = [Settings(dark=True), Settings(width=390)]


def violations(page: Page) -> AxeResults:
    """What axe finds; the page must have its script."""
    return AxeResults(page.evaluate("async rules => ({ violations: (await axe.run(rules)).violations })", RULES))


def check(window: Visitor, looks: list[Settings]) -> None:
    """Axe finds nothing in the open page, whichever way it is looked at."""
    window.page.evaluate(Axe().axe_script)
    for settings in looks:
        with window.turned_into(settings):
            results = violations(window.page)
            assert results.violations_count == 0, f"{settings}: {results.generate_report()}"


def test_a_page_is_quiet_fits_and_has_no_barrier(visitor: Callable[..., Visitor], page_name: str) -> None:
    window = visitor()
    window.visit(page_name)
    test_requests.check(window, "http")
    window.open_all_details()
    for settings in test_layout.WINDOWS.values():
        with window.turned_into(settings):
            test_layout.check(window)
    check(window, LOOKS)


def test_no_barrier_in_other_looks(visitor: Callable[..., Visitor], sample_page: str) -> None:
    window = visitor()
    window.visit(sample_page)
    window.open_all_details()
    check(window, OTHER_LOOKS)
