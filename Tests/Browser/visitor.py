"""Somebody who reads the site: a browser window with its settings, and what happened in it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from playwright.sync_api import Browser, ConsoleMessage, Page, Request, Response

#: Keeps every movement of what is already painted: how far, and what moved. See https://web.dev/articles/cls.
WATCH_LAYOUT_SHIFTS = """
window.layoutShifts = [];
window.keepLayoutShifts = entries => window.layoutShifts.push(...entries.map(({ value, sources }) =>
  `${value} ${sources.map(({ node }) => node?.outerHTML?.slice(0, 120) ?? node?.textContent).join(' | ')}`));
window.layoutShiftObserver = new PerformanceObserver(list => window.keepLayoutShifts(list.getEntries()));
window.layoutShiftObserver.observe({ type: "layout-shift", buffered: true });
"""


@dataclass(frozen=True)
class Settings:
    """A window in CSS pixels, and what its reader asked the browser for."""

    width: int = 1440
    height: int = 900
    dark: bool = False
    javascript: bool = True
    scale: int = 1

    def __str__(self) -> str:
        return f"{self.width}-{'dark' if self.dark else 'light'}"


class Visitor:
    """One window. It is used again for page after page; `visit` forgets what happened before."""

    def __init__(self, browser: Browser, settings: Settings, roots: dict[str, str]) -> None:
        self.settings = settings
        self.roots = roots
        self.messages: list[str] = []
        self.requests: list[str] = []
        self.context = browser.new_context(
            viewport={"width": settings.width, "height": settings.height},
            color_scheme="dark" if settings.dark else "light",
            java_script_enabled=settings.javascript,
            device_scale_factor=settings.scale,
            # A page that scrolls smoothly is still on its way when a test looks where it is.
            reduced_motion="reduce",
        )
        self.context.add_init_script(WATCH_LAYOUT_SHIFTS)
        self.page: Page = self.context.new_page()
        self.page.on("console", self._hear)
        self.page.on("pageerror", lambda error: self.messages.append(f"uncaught: {error}"))
        self.page.on("request", self._see)
        self.page.on("response", self._answer)
        self.page.on("requestfailed", self._fail)

    def visit(self, name: str, over: str = "http") -> Page:
        """Opens a page of the site, over `http`, over a `slow` line or from a `file`."""
        # From one anchor of a page to another there is no load; a blank page in between makes it a visit.
        self.page.goto("about:blank")
        self.messages.clear()
        self.requests.clear()
        self.page.goto(self.roots[over] + name)
        return self.page

    @contextmanager
    def turned_into(self, settings: Settings) -> Iterator[None]:
        """For as long as the block runs, the open page has this size and these colours instead of the window's own."""
        try:
            self._show(settings)
            yield
        finally:
            self._show(self.settings)

    def _show(self, settings: Settings) -> None:
        self.page.set_viewport_size({"width": settings.width, "height": settings.height})
        self.page.emulate_media(color_scheme="dark" if settings.dark else "light")

    def layout_shifts(self) -> list[str]:
        """What of the page moved since it opened, after two more frames."""
        return self.page.evaluate(
            """() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => {
              window.keepLayoutShifts(window.layoutShiftObserver.takeRecords());
              done(window.layoutShifts);
            })))"""
        )

    def open_all_details(self) -> None:
        """Opens what a reader may open."""
        self.page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)")

    def _hear(self, message: ConsoleMessage) -> None:
        self.messages.append(f"{message.type}: {message.text}")

    def _see(self, request: Request) -> None:
        self.requests.append(request.url)

    def _answer(self, response: Response) -> None:
        if response.status >= 400:
            self.messages.append(f"{response.status}: {response.url}")

    def _fail(self, request: Request) -> None:
        # What is still on its way when the reader goes on is given up; nothing is wrong with it.
        if request.failure != "net::ERR_ABORTED":
            self.messages.append(f"failed: {request.url} {request.failure}")
