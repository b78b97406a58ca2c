"""Each indicator has an address of its own, which can be copied."""

from collections.abc import Callable

from visitor import Settings, Visitor


def test_the_address_of_an_indicator_is_copied(visitor: Callable[..., Visitor], objective_page: str) -> None:
    window = visitor()
    window.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = window.visit(objective_page)
    anchor = page.locator("a.anchor[data-copied]").first
    anchor.focus()
    page.keyboard.press("Enter")
    said = page.get_by_role("status").filter(has_text=anchor.get_attribute("data-copied"))
    said.wait_for()
    address = page.evaluate("navigator.clipboard.readText()")
    assert address == window.roots["http"] + objective_page + anchor.get_attribute("href")


def test_without_a_script_it_is_a_link(visitor: Callable[..., Visitor], objective_page: str) -> None:
    page = visitor(Settings(javascript=False)).visit(objective_page, over="file")
    anchor = page.locator("a.anchor").first
    anchor.click()
    assert page.url.endswith(objective_page + anchor.get_attribute("href"))
    assert page.locator(":target").is_visible()
