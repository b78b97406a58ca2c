"""The browser, the built site and its pages, for every test of this folder."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from built_site import BuiltSite
from visitor import Settings, Visitor
from web_server import serve

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
ARGUMENTS = [
    "--no-sandbox",
    # No address but our own can be reached, whatever a page asks for.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--site", default=os.environ.get("SITE", "Public"), help="the folder of the built site")
    parser.addoption(
        "--after", action="append", default=[], metavar="SITE",
        help="a site that is tested as well: kinds of pages that it has are not looked for again")


def pytest_configure(config: pytest.Config) -> None:
    here = config.invocation_params.dir
    others = [BuiltSite(here / other).documents.values() for other in config.getoption("--after")]
    kinds = frozenset(kind for documents in others for document in documents for kind in document.kinds)
    config.built_site = BuiltSite(here / config.getoption("--site"), kinds)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A test that asks for one of these arguments runs once for each of these pages, or for a sample of them."""
    site: BuiltSite = metafunc.config.built_site
    pages = {
        "any_page": lambda: list(site.documents),
        "page_name": lambda: site.pages,
        "movable_page": lambda: site.movable_pages,
        "objective_page": lambda: site.objectives,
        "redirect_page": lambda: site.redirects,
        "sample_page": lambda: site.sample(site.pages),
        "sample_movable_page": lambda: site.sample(site.movable_pages),
        "sample_objective_page": lambda: site.sample(site.objectives),
        "sample_redirect_page": lambda: site.sample(site.redirects),
    }
    for argument, names in pages.items():
        if argument in metafunc.fixturenames:
            metafunc.parametrize(argument, names())


@pytest.fixture(scope="session")
def site(request: pytest.FixtureRequest) -> BuiltSite:
    return request.config.built_site


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def roots(site: BuiltSite) -> Iterator[dict[str, str]]:
    """The address of the site's folder: on a web server, on a slow one, and on the disk."""
    with serve(site) as address, serve(site, pause=0.15) as slow:
        yield {"http": address, "slow": slow, "file": site.root.as_uri() + "/"}


@pytest.fixture(scope="session")
def visitor(browser: Browser, roots: dict[str, str]) -> Callable[..., Visitor]:
    """Gives the window with these settings; there is one for each, whoever asks."""
    windows: dict[Settings, Visitor] = {}

    def window(settings: Settings = Settings()) -> Visitor:
        if settings not in windows:
            windows[settings] = Visitor(browser, settings, roots)
        return windows[settings]

    return window
