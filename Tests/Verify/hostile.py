"""A server that gives a site, or whatever a behaviour puts in place of it."""

import socket
import struct
import threading
import time
import zlib
from pathlib import Path
from typing import Callable

Behaviour = Callable[["Exchange"], bool]


class Exchange:
    """One request, and the ways to answer it."""

    def __init__(self, server: "Server", connection: socket.socket, path: str):
        self.server, self.connection, self.path = server, connection, path

    def raw(self, data: bytes) -> None:
        self.connection.sendall(data)

    def answer(self, body: bytes, status: str = "200 OK", *headers: str, length: int | None = None) -> bool:
        lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body) if length is None else length}",
                 "Connection: close", *headers]
        self.raw("\r\n".join(lines).encode() + b"\r\n\r\n" + body)
        return True

    def redirect(self, target: str) -> bool:
        return self.answer(b"", "302 Found", f"Location: {target}")

    def endless(self, head: bytes, piece: bytes, pause: float = 0) -> bool:
        self.raw(head)
        while not self.server.stopped.is_set():
            self.raw(piece)
            time.sleep(pause)
        return True

    def reset(self) -> bool:
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        return True

    def hang(self) -> bool:
        self.server.stopped.wait(60)
        return True

    @property
    def file(self) -> bytes | None:
        path = self.server.root / (self.path.lstrip("/") + ("index.html" if self.path.endswith("/") else ""))
        return path.read_bytes() if path.is_file() else None


class Server:
    """Gives the files of a folder; a behaviour says whether it has answered itself."""

    def __init__(self, root: Path, behaviour: Behaviour = lambda exchange: False):
        self.root, self.behaviour = root, behaviour
        self.asked: list[str] = []
        self.stopped = threading.Event()
        self.socket = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.port = self.socket.getsockname()[1]
        self.address = f"http://127.0.0.1:{self.port}/"

    def __enter__(self) -> "Server":
        threading.Thread(target=self.run, daemon=True).start()
        return self

    def __exit__(self, *_) -> None:
        self.stopped.set()
        self.socket.close()

    def run(self) -> None:
        while True:
            try:
                connection, _ = self.socket.accept()
            except OSError:
                return
            threading.Thread(target=self.serve, args=(connection,), daemon=True).start()

    def serve(self, connection: socket.socket) -> None:
        try:
            with connection:
                head = b""
                while b"\r\n\r\n" not in head:
                    more = connection.recv(4096)
                    if not more:
                        return
                    head += more
                path = head.split(b" ")[1].decode("latin-1")
                self.asked.append(path)
                exchange = Exchange(self, connection, path)
                if self.behaviour(exchange):
                    return
                file = exchange.file
                exchange.answer(file) if file is not None else exchange.answer(b"none", "404 Not Found")
        except OSError:
            pass


def at(path: str, act: Behaviour) -> Behaviour:
    """Only at one address."""
    return lambda exchange: exchange.path == path and act(exchange)


def manifest(*paths: str) -> Behaviour:
    """A manifest that lists other files."""
    files = ",\n".join(f'    "{path}": null' for path in paths)
    start = '{\n  "generator": "sitegen",\n  "version": "0.1.0",\n  "inputs": null,\n  "files": {\n'
    text = f"{start}{files}\n  }}\n}}\n"
    return at("/manifest.json", lambda exchange: exchange.answer(text.encode()))


def chunked(exchange: Exchange) -> bool:
    head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    return exchange.endless(head, b"100000\r\n" + b"A" * 0x100000 + b"\r\n")


def packed(exchange: Exchange) -> bool:
    """Two hundred megabytes in two hundred kilobytes."""
    pack = zlib.compressobj(wbits=31)
    pieces = [pack.compress(bytes(1_000_000)) for _ in range(200)]
    return exchange.answer(b"".join(pieces) + pack.flush(), "200 OK", "Content-Encoding: gzip")


OK = b"HTTP/1.1 200 OK\r\n"
PAGE = "/about.html"


def behaviours(port: int) -> dict[str, tuple[Behaviour, set[str]]]:
    """What a server may do, and what has to be found; `port` is that of an honest server of another origin."""
    return {
        "an endless body": (at(PAGE, lambda e: e.endless(OK + b"\r\n", b"A" * 0x100000)), {"published-file-differs"}),
        "an endless body in chunks": (at(PAGE, chunked), {"published-file-differs"}),
        "an endless page for what is missing": (
            lambda e: e.file is None and e.endless(b"HTTP/1.1 404 Not Found\r\n\r\n", b"A" * 0x100000), set()),
        "a body that drips": (at(PAGE, lambda e: e.endless(OK + b"\r\n", b"A", 0.2)), {"cannot-fetch"}),
        "all bodies drip": (lambda e: e.endless(OK + b"\r\n", b"A", 0.2), {"cannot-fetch"}),
        "headers that drip": (at(PAGE, lambda e: e.endless(OK, b"A: b\r\n", 0.2)), {"cannot-fetch"}),
        "headers without end": (
            at(PAGE, lambda e: e.endless(OK, b"A: " + b"b" * 8000 + b"\r\n")), {"published-file-cut-off"}),
        "a header without end": (at(PAGE, lambda e: e.endless(OK + b"A: ", b"b" * 8000)), {"cannot-fetch"}),
        "“continue” without end": (
            at(PAGE, lambda e: e.endless(b"", b"HTTP/1.1 100 Continue\r\n\r\n", 0.001)), {"cannot-fetch"}),
        "a circle": (at(PAGE, lambda e: e.redirect(PAGE)), {"published-file-elsewhere"}),
        "a way without end": (
            lambda e: e.path.startswith(("/about", "/on")) and e.redirect(f"/on{len(e.server.asked)}"),
            {"published-file-elsewhere"}),
        "to another server that has the file": (
            at(PAGE, lambda e: e.redirect(f"http://127.0.0.1:{port}{PAGE}")), {"published-file-elsewhere"}),
        "to another server by a name before @": (
            at(PAGE, lambda e: e.redirect(f"http://127.0.0.1:{e.server.port}@127.0.0.1:{port}{PAGE}")),
            {"published-file-elsewhere"}),
        "all to another server": (
            lambda e: e.redirect(f"http://127.0.0.1:{port}{e.path}"), {"published-file-elsewhere"}),
        "to a file of this machine": (
            at(PAGE, lambda e: e.redirect("file:///etc/passwd")), {"published-file-elsewhere"}),
        "to addresses with patterns": (
            at(PAGE, lambda e: e.redirect("/x[1-100000000]{a,b}.html")), {"published-file-missing"}),
        "to an address that breaks lines": (
            at(PAGE, lambda e: e.redirect('/x"\toutput = "planted')), {"published-file-elsewhere"}),
        "to the same file under another address": (
            at(PAGE, lambda e: e.redirect("/about")), {"published-file-missing"}),
        "a bomb of zeros": (at(PAGE, packed), {"published-file-differs"}),
        "a length that is not reached": (
            at(PAGE, lambda e: e.answer(e.file[:99], length=len(e.file))), {"published-file-cut-off"}),
        "a connection that breaks": (
            at(PAGE, lambda e: e.raw(OK + b"Content-Length: 9999\r\n\r\nA") or e.reset()), {"published-file-cut-off"}),
        "a connection that ends at once": (at(PAGE, lambda e: e.reset()), {"published-file-cut-off"}),
        "a file without its end": (at(PAGE, lambda e: e.answer(e.file[:-1])), {"published-file-shorter"}),
        "a file without its end, of no length": (
            at(PAGE, lambda e: e.raw(OK + b"\r\n" + e.file[:-1]) or True), {"published-file-shorter"}),
        "a file with more": (at(PAGE, lambda e: e.answer(e.file + b" ")), {"published-file-differs"}),
        "another file of the same length": (
            at(PAGE, lambda e: e.answer(e.file.replace(b"0", b"1"))), {"published-file-differs"}),
        "nothing": (at(PAGE, lambda e: e.answer(b"")), {"published-file-shorter"}),
        "a status without a file": (at(PAGE, lambda e: e.answer(b"", "204 No Content")), {"published-file-refused"}),
        "a part": (at(PAGE, lambda e: e.answer(e.file, "206 Partial Content")), {"published-file-refused"}),
        "a fault": (at(PAGE, lambda e: e.answer(e.file, "500 Oops")), {"published-file-refused"}),
        "faults only": (lambda e: e.answer(b"", "503 Busy"), {"published-file-refused"}),
        "another page where people come in": (
            at("/", lambda e: e.answer(b"<h1>Not the site</h1>")), {"published-address-differs"}),
        "another page for a year": (at("/2021/", lambda e: e.answer(b"<h1>?</h1>")), {"published-address-differs"}),
        "no page where people come in": (at("/", lambda e: e.answer(b"", "404 No")), {"published-address-missing"}),
        "a page for all that is missing": (
            lambda e: e.file is None and e.answer(b"<h1>Hello</h1>"), {"server-answers-for-missing"}),
        "a huge manifest": (
            at("/manifest.json", lambda e: e.endless(OK + b"\r\n", b'    "a.html": null,\n' * 50_000)),
            {"published-file-differs"}),
        "a manifest of patterns": (manifest("x[1-100000000].html", "{a,b}.html"), {"published-file-shorter"}),
        "a manifest of twenty thousand names": (
            manifest(*(f"x{number}.html" for number in range(20_000))),
            {"published-file-differs", "published-manifest-too-long"}),
        "a manifest that leads away": (
            manifest("../x", "/etc/passwd", "//evil.example/x", "a/../../x", ".git/config"),
            {"published-file-shorter"}),
        "a manifest of other servers": (
            manifest("http://evil.example/x", "@evil.example", "?x", "#x", "%2e%2e/x"), {"published-file-shorter"}),
        "a file of an earlier build": (
            lambda e: manifest("old.html", "older.html")(e) or e.path == "/old.html" and e.answer(b"Old"),
            {"published-file-shorter", "published-file-left-over"}),
        "silence": (lambda e: e.hang(), {"cannot-fetch"}),
        "silence after a while": (at(PAGE, lambda e: e.hang()), {"cannot-fetch"}),
        "another protocol": (lambda e: e.raw(b"SSH-2.0-OpenSSH_9.2\r\n") or True, {"cannot-fetch"}),
    }
