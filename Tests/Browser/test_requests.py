"""A page asks for nothing but the site's own files, keeps nothing, and says nothing on the console."""

from collections.abc import Callable

import pytest

from built_site import BuiltSite
from visitor import Settings, Visitor

#: What each page allows itself, wherever it is served from: nothing but the site's own files, and no code of its own.
OWN_POLICY = (
    "default-src 'none';img-src 'self';script-src 'self';style-src 'self';base-uri 'none';form-action 'self'"
)


@pytest.fixture(params=["http", "file"])
def over(request: pytest.FixtureRequest) -> str:
    return request.param


def check(window: Visitor, over: str) -> None:
    assert window.messages == []
    assert [address for address in window.requests if not address.startswith(window.roots[over])] == []
    assert window.context.cookies() == []
    page = window.page
    assert page.evaluate("[document.cookie.length, localStorage.length, sessionStorage.length]") == [0, 0, 0]


def test_pages_are_quiet_and_alone(visitor: Callable[..., Visitor], sample_movable_page: str, over: str) -> None:
    """Under a strict content security policy, too: what it forbids would be said on the console."""
    window = visitor()
    window.visit(sample_movable_page, over=over)
    check(window, over)


def test_every_page_states_its_policy(site: BuiltSite, any_page: str) -> None:
    """Before anything that it could forbid, redirects and the page for lost visitors included."""
    head = site.documents[any_page].elements[2:4]
    assert [element.name for element in head] == ["meta", "meta"]
    assert head[0].attributes == {"charset": "utf-8"}
    assert head[1].attributes == {"http-equiv": "Content-Security-Policy", "content": OWN_POLICY}


def test_an_address_that_does_not_exist_shows_the_sites_own_page(visitor: Callable[..., Visitor]) -> None:
    """Wherever it is, however deep."""
    window = visitor()
    page = window.visit("no/such/page.html")
    assert len(window.messages) == 2, "the answer 404, and what the console says of it"
    window.messages.clear()
    assert page.evaluate("document.styleSheets.length") == 1
    home = page.get_by_role("main").get_by_role("link").last
    home.click()
    assert page.url in (window.roots["http"], window.roots["http"] + "index.html")
    check(window, "http")


def test_a_page_that_moved_is_quiet(visitor: Callable[..., Visitor], sample_redirect_page: str, over: str) -> None:
    window = visitor(Settings(javascript=False))
    page = window.visit(sample_redirect_page, over=over)
    page.wait_for_selector("main#s-main")
    assert not page.url.endswith(sample_redirect_page)
    assert window.messages == []
