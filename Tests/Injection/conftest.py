"""The hostile sites, their harmless twin, and the browser that opens them."""

import os
import re
import shutil
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

import payloads
from built_site import BuiltSite
from hostile_site import HostileSite

REPOSITORY = Path(__file__).parents[2]
TEMPLATES = REPOSITORY / "Templates"
SITEGEN = os.environ.get("SITEGEN", str(REPOSITORY / ".build/debug/sitegen"))
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
#: Over how many sites the payloads are spread; each gets as many.
PARTS = 26
OWN_POLICY = re.compile(rb'<meta http-equiv="Content-Security-Policy"[^>]*>\n')


def part(number: int) -> list[str]:
    """Some of every kind, which stand beside each other; equal ones stand apart, for a code may stand once in a year."""
    row, half = number % (PARTS // 2), number // (PARTS // 2)
    found = payloads.load()[row::PARTS // 2]
    return found[half * len(found) // 2:(half + 1) * len(found) // 2]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Tests of one hostile site stay in one process, which builds it once."""
    if "hostile" in metafunc.fixturenames:
        numbers = [pytest.param(number, marks=pytest.mark.xdist_group(f"part {number}")) for number in range(PARTS)]
        metafunc.parametrize("hostile", numbers, indirect=True, scope="session")


@pytest.fixture(scope="session")
def hostile(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> HostileSite:
    site = HostileSite(tmp_path_factory.mktemp("hostile"), part(request.param))
    site.build(SITEGEN, TEMPLATES)
    return site


@pytest.fixture(scope="session")
def harmless(tmp_path_factory: pytest.TempPathFactory) -> HostileSite:
    site = HostileSite(tmp_path_factory.mktemp("harmless"), part(0), is_harmless=True)
    site.build(SITEGEN, TEMPLATES)
    return site


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        # Addresses elsewhere lead nowhere, but that they were asked for is seen.
        rules = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", rules])
        yield browser
        browser.close()


@dataclass
class Witness:
    """A window, and everything that a payload could have made happen in it."""

    page: Page
    address: str
    events: list[str]

    def open(self, name: str) -> Page:
        self.page.goto(self.address + name)
        return self.page


@pytest.fixture(scope="session")
def bare(hostile: HostileSite, tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """The hostile site without its policy, so that its escaping alone protects."""
    root = tmp_path_factory.mktemp("bare") / "Public"
    shutil.copytree(hostile.output, root)
    for file in root.rglob("*.html"):
        text, count = OWN_POLICY.subn(b"", file.read_bytes())
        assert count == 1, file
        file.write_bytes(text)
    return BuiltSite(root)


class watched:
    """A window that notes dialogs, windows that open, and requests to anything but the site's own addresses."""

    def __init__(self, browser: Browser, address: str) -> None:
        self.context = browser.new_context()
        self.witness = Witness(self.context.new_page(), address, [])

    def __enter__(self) -> Witness:
        events, page, address = self.witness.events, self.witness.page, self.witness.address
        self.context.on("page", lambda page: events.append(f"window: {page.url}"))
        self.context.on("request", lambda request: self._ask(request.url))
        page.on("dialog", lambda dialog: (events.append(f"dialog: {dialog.message}"), dialog.dismiss()))
        page.on("download", lambda download: events.append(f"download: {download.url}"))
        page.on("console", lambda message: events.append(f"console: {message.text}"))
        page.on("pageerror", lambda error: events.append(f"uncaught: {error}"))
        page.on("response", lambda answer: answer.status < 400 or events.append(f"{answer.status}: {answer.url}"))
        return self.witness

    def _ask(self, url: str) -> None:
        if not url.startswith(self.witness.address):
            self.witness.events.append(f"request: {url}")

    def __exit__(self, *_: object) -> None:
        self.context.close()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """How much was tried, summed over the sites."""
    sums = Counter()
    for report in terminalreporter.stats.get("passed", []):
        sums.update(dict(report.user_properties))
    if sums["places"]:
        terminalreporter.write_line(
            f"{sums['payloads']} payloads in {sums['fields'] // PARTS} fields: inert in {sums['places']} places, "
            f"refused in {sums['refused']}"
        )
