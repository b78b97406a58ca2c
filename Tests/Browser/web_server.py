"""A local web server that answers as a static host does, on a random port of the loopback interface."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import BinaryIO

from built_site import BuiltSite

#: What a careful host forbids: all but the site's own style sheets, scripts and images.
POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)


class StaticHost(SimpleHTTPRequestHandler):
    """Files under the site's mount path; elsewhere the site's own 404 page.

    `pause` is how many seconds each page stops after its main part, as on a slow line: the browser paints what it has
    before the page's script begins.
    """

    protocol_version = "HTTP/1.1"

    def __init__(self, *arguments, site: BuiltSite, pause: float, policy: str, **keywords) -> None:
        self.site, self.pause, self.policy = site, pause, policy
        super().__init__(*arguments, directory=str(site.root), **keywords)

    def translate_path(self, path: str) -> str:
        if not path.startswith(self.site.mount):
            return str(self.site.root / "no such file")
        return super().translate_path("/" + path.removeprefix(self.site.mount))

    def copyfile(self, source: BinaryIO, outputfile: BinaryIO) -> None:
        content = source.read()
        begin, end, rest = content.partition(b"</main>" if self.pause else content)
        outputfile.write(begin + end)
        if rest:
            outputfile.flush()
            time.sleep(self.pause)
            outputfile.write(rest)

    def end_headers(self) -> None:
        if self.policy:
            self.send_header("Content-Security-Policy", self.policy)
        super().end_headers()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        if code != HTTPStatus.NOT_FOUND:
            return super().send_error(code, message, explain)
        body = Path(self.site.root, "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *arguments: object) -> None:
        """Says nothing: the tests look at what the browser asked for."""


@contextmanager
def serve(site: BuiltSite, pause: float = 0, policy: str = POLICY) -> Iterator[str]:
    """Serves the site as long as the block runs, and gives the address of its root folder."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(StaticHost, site=site, pause=pause, policy=policy))
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}{site.mount}"
    finally:
        server.shutdown()
        server.server_close()
