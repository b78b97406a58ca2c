"""Each indicator has an address of its own, which can be copied."""

import posixpath
from collections.abc import Callable

import pytest

from built_site import BuiltSite
from visitor import Settings, Visitor


def test_the_address_of_an_indicator_is_copied(visitor: Callable[..., Visitor], sample_objective_page: str) -> None:
    window = visitor()
    window.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = window.visit(sample_objective_page)
    anchor = page.locator("[data-copied] a.anchor").first
    anchor.focus()
    page.keyboard.press("Enter")
    said = page.get_by_role("status").filter(has_text=page.locator("[data-copied]").get_attribute("data-copied"))
    said.wait_for()
    address = page.evaluate("navigator.clipboard.readText()")
    assert address == window.roots["http"] + sample_objective_page + anchor.get_attribute("href")


def test_without_a_script_it_is_a_link(visitor: Callable[..., Visitor], sample_objective_page: str) -> None:
    page = visitor(Settings(javascript=False)).visit(sample_objective_page, over="file")
    anchor = page.locator("a.anchor").first
    anchor.click()
    assert page.url.endswith(sample_objective_page + anchor.get_attribute("href"))
    assert page.locator(":target").is_visible()


@pytest.mark.parametrize("over", ["http", "file"])
@pytest.mark.parametrize("javascript", [True, False])
def test_an_old_address_leads_to_the_same_place(
    visitor: Callable[..., Visitor], site: BuiltSite, sample_redirect_page: str, javascript: bool, over: str
) -> None:
    """Without a script at least to the page."""
    window = visitor(Settings(javascript=javascript))
    page = window.visit(sample_redirect_page + "#s-main", over=over)
    redirect = site.documents[sample_redirect_page].redirect
    target = posixpath.normpath(posixpath.join(posixpath.dirname(sample_redirect_page), redirect))
    page.wait_for_url("**/" + target + ("#s-main" if javascript else "*"))
    assert window.messages == []
    if javascript:
        page.go_back()
        assert page.url == "about:blank", "the way back leads to the old address"
