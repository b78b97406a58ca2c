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


def pytest_configure(config: pytest.Config) -> None:
    config.built_site = BuiltSite(config.invocation_params.dir / config.getoption("--site"))


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A test that asks for one of these arguments runs once for each page of that kind."""
    site: BuiltSite = metafunc.config.built_site
    kinds = {
        "any_page": list(site.documents),
        "page_name": site.pages,
        "movable_page": site.movable_pages,
        "objective_page": site.objectives,
        "redirect_page": site.redirects,
    }
    for argument, names in kinds.items():
        if argument in metafunc.fixturenames:
            metafunc.parametrize(argument, names)


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
