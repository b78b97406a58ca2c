"""The tests can fail: each probe finds its fault in a page that has them all."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

import test_accessibility
import test_every_page
import test_keyboard
import test_layout
import test_links
import test_print
import test_requests
import test_weight
from built_site import BuiltSite
from visitor import Settings, Visitor
from web_server import serve

FAULTY = """<!doctype html>
<html lang="en"><title>Faulty</title>
<style>a:focus { outline: 0 } @media print { p { display: none } } html { scroll-behavior: smooth }</style>
<h1 id="twice">One</h1><h4 id="twice">Four</h4>
<a href="nowhere.html">Nowhere</a>
<p class="figure">100%</p>
<p><span style="color: #aaa; background: #fff">faint</span></p>
<div style="width: 900px">wide</div>
<script>
document.cookie = "a=b"; console.warn("aloud");
// What moves before it was ever seen does not count, so this waits until the page is painted.
new PerformanceObserver((list, observer) => {
  observer.disconnect();
  setTimeout(() => document.querySelector("h1").before(Object.assign(document.createElement("div"),
    { id: "late", style: "height: 200px" })), 50);
}).observe({ type: "paint", buffered: true });
</script><img alt="" src="https://elsewhere.example/pixel.png">
<main></main>
"""


@pytest.fixture(scope="module")
def faulty(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    root: Path = tmp_path_factory.mktemp("faulty")
    (root / "index.html").write_text(FAULTY)
    return BuiltSite(root)


@pytest.fixture(scope="module")
def window(browser: Browser, faulty: BuiltSite) -> Iterator[Visitor]:
    with serve(faulty, policy="") as address:
        window = Visitor(browser, Settings(width=390), {"http": address})
        window.visit("index.html")
        window.page.wait_for_selector("#late")
        yield window
        window.context.close()


def test_axe_sees_faults(window: Visitor) -> None:
    window.page.evaluate(Axe().axe_script)
    results = test_every_page.violations(window.page)
    assert {"color-contrast", "heading-order", "region"} <= {fault["id"] for fault in results.response["violations"]}


@pytest.mark.parametrize(
    "check",
    [
        test_accessibility.test_headings_are_in_order,
        test_links.test_links_lead_to_files_and_anchors_that_exist,
        test_links.test_ids_occur_once_and_references_to_them_resolve,
        test_weight.test_pages_hold_no_code_and_no_style,
    ],
)
def test_faults_of_the_file_are_found(faulty: BuiltSite, check: Callable[[BuiltSite, str], None]) -> None:
    with pytest.raises(AssertionError):
        check(faulty, "index.html")


def test_noise_strangers_and_cookies_are_noticed(window: Visitor) -> None:
    assert any("aloud" in message for message in window.messages)
    assert any("elsewhere.example" in address for address in window.requests)
    assert window.context.cookies() != []
    with pytest.raises(AssertionError):
        test_requests.check(window, "http")


def test_a_page_that_breaks_the_policy_is_noticed(browser: Browser, faulty: BuiltSite) -> None:
    with serve(faulty) as address:
        window = Visitor(browser, Settings(), {"http": address})
        window.visit("index.html")
        assert any("Content Security Policy" in message for message in window.messages)
        window.context.close()


def test_a_page_without_a_policy_is_noticed(faulty: BuiltSite) -> None:
    with pytest.raises(AssertionError):
        test_requests.test_every_page_states_its_policy(faulty, "index.html")


def test_a_policy_of_the_page_forbids_what_stands_in_it(browser: Browser, tmp_path: Path) -> None:
    """From a folder, too, where nobody sends a header."""
    policy = f'<meta http-equiv="Content-Security-Policy" content="{test_requests.OWN_POLICY}">'
    (tmp_path / "index.html").write_text(f"<meta charset=utf-8>{policy}{FAULTY}")
    window = Visitor(browser, Settings(), {"file": tmp_path.as_uri() + "/"})
    window.visit("index.html", over="file")
    assert any("Content Security Policy" in message for message in window.messages)
    assert not any("aloud" in message for message in window.messages)
    window.context.close()


def test_movement_and_width_are_noticed(window: Visitor) -> None:
    assert window.layout_shifts() != []
    assert "wide" in window.page.evaluate(test_layout.PROTRUDING)[0]
    with pytest.raises(AssertionError):
        test_layout.check(window)


def test_a_focus_that_does_not_show_is_noticed(window: Visitor) -> None:
    assert window.page.evaluate(test_keyboard.NUMBER) == 1
    window.page.keyboard.press("Tab")
    focused = window.page.evaluate(test_keyboard.FOCUSED)
    assert focused["number"] == 0 and not focused["marked"]


def test_what_paper_leaves_out_is_noticed(window: Visitor) -> None:
    window.page.emulate_media(media="print")
    assert len(window.page.locator(".figure").evaluate_all(test_print.HIDDEN)) == 1


def test_a_kind_that_only_one_page_has_is_in_the_sample(tmp_path: Path) -> None:
    """What stands elsewhere is of another kind; only other words are not."""
    page = "<!doctype html><html lang=en><main><section aria-labelledby=a>{}</section></main>"
    bodies = {
        "index.html": "<h1>One</h1><p>Words and words</p>",
        "like.html": "<h1>Two</h1><p>More</p>",
        "class.html": "<h1>Three</h1><p class=new>Words</p>",
        "place.html": "<h1>Four</h1><div><p>Words</p></div>",
        "word.html": "<h1>Unpronounceable</h1><p>Words</p>",
    }
    for name, body in bodies.items():
        (tmp_path / name).write_text(page.format(body))
    site = BuiltSite(tmp_path)
    assert {"class.html", "place.html", "word.html"} <= set(site.sample(site.pages)) < set(bodies)
    known = frozenset(site.documents["place.html"].kinds)
    assert "place.html" not in BuiltSite(tmp_path, known | site.documents["index.html"].kinds).sample(site.pages)
