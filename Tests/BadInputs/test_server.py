"""Requests to the preview server that nobody with good intentions makes."""

import os
import re
import socket
import subprocess
from collections.abc import Iterator

import pytest

from site_folder import SITEGEN, Site


@pytest.fixture(scope="module")
def port(good) -> Iterator[int]:
    """The port of a preview that runs."""
    environment = {"PATH": "/usr/bin:/bin", "HOME": str(good), "LANG": "en_GB.UTF-8"}
    server = subprocess.Popen(
        [SITEGEN, "serve", "--port", "0"], cwd=good, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    said = b""
    while not (found := re.search(rb"http://127\.0\.0\.1:(\d+)/", said)):
        read = os.read(server.stdout.fileno(), 4096)
        assert read, said
        said += read
    yield int(found.group(1))
    server.terminate()
    assert server.wait(10) is not None


def ask(port: int, request: bytes) -> bytes:
    """What the server answers, up to its end."""
    with socket.create_connection(("127.0.0.1", port), timeout=20) as connection:
        answer = b""
        try:
            connection.sendall(request)
            connection.shutdown(socket.SHUT_WR)
            while read := connection.recv(65536):
                answer += read
        except (BrokenPipeError, ConnectionResetError):
            pass
        return answer


def request(line: str, host: str = "127.0.0.1:{port}", more: str = "") -> str:
    return f"{line}\r\nHost: {host}\r\nConnection: close\r\n{more}\r\n"


REFUSED = {
    "parent folders": (request("GET /../../etc/passwd HTTP/1.1"), 400, 404),
    "parent folders as escapes": (request("GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1"), 400, 404),
    "parent folders in two escapes": (request("GET /%252e%252e/etc/passwd HTTP/1.1"), 400, 404),
    "slashes as escapes": (request("GET /..%2f..%2fetc%2fpasswd HTTP/1.1"), 400, 404),
    "backslashes": (request("GET /..\\..\\etc\\passwd HTTP/1.1"), 400, 404),
    "two slashes": (request("GET //etc/passwd HTTP/1.1"), 400, 404),
    "a NUL": (request("GET /index.html%00.png HTTP/1.1"), 400, 404),
    "the sources": (request("GET /Content/site.yaml HTTP/1.1"), 400, 404),
    "a hidden file": (request("GET /.git/config HTTP/1.1"), 400, 404),
    "not UTF-8": (request("GET /%ff%fe HTTP/1.1"), 400, 404),
    "half an escape": (request("GET /%2 HTTP/1.1"), 400, 404),
    "a foreign host": (request("GET / HTTP/1.1", "evil.example"), 400, 421, 403),
    "a host that resolves here": (request("GET / HTTP/1.1", "127.0.0.1.evil.example:{port}"), 400, 421, 403),
    "no host": ("GET / HTTP/1.1\r\n\r\n", 400, 421),
    "two hosts": ("GET / HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nHost: evil.example\r\n\r\n", 400, 421, 403),
    "POST": (request("POST / HTTP/1.1", more="Content-Length: 0\r\n"), 405),
    "PUT": (request("PUT /index.html HTTP/1.1", more="Content-Length: 1\r\n") + "a", 405),
    "DELETE": (request("DELETE /index.html HTTP/1.1"), 405),
    "TRACE": (request("TRACE / HTTP/1.1"), 405),
    "CONNECT": (request("CONNECT example.org:80 HTTP/1.1"), 405, 400),
    "a method of no kind": (request("get / HTTP/1.1"), 405, 400, 501),
    "1 MB in the first line": (request("GET /" + "a" * 1_000_000 + " HTTP/1.1"), 414, 400, 431),
    "1 MB in a header": (request("GET / HTTP/1.1", more="X: " + "a" * 1_000_000 + "\r\n"), 431, 400),
    "100,000 headers": (request("GET / HTTP/1.1", more="X: a\r\n" * 100_000), 431, 400),
    "no HTTP": ("hello\r\n\r\n", 400),
    "HTTP of another age": (request("GET / HTTP/9.9"), 400, 505),
    "line breaks in the address": (request("GET /%0d%0aSet-Cookie:a=b HTTP/1.1"), 400, 404),
    "only blanks": ("   \r\n\r\n", 400),
}


@pytest.mark.parametrize("case", REFUSED.values(), ids=REFUSED)
def test_refused(port: int, case: tuple) -> None:
    """The answer is a 4xx, with nothing of the file system in it; the server goes on."""
    text, *allowed = case
    answer = ask(port, text.replace("{port}", str(port)).encode("latin-1"))
    status = int(answer.split(b" ")[1]) if answer else None
    assert status in allowed, answer[:200]
    assert b"root:" not in answer and b"organization: " not in answer and b"\nSet-Cookie" not in answer
    good = ask(port, request("GET / HTTP/1.1").replace("{port}", str(port)).encode())
    assert good.startswith(b"HTTP/1.1 200 ")


def test_only_this_machine(port: int) -> None:
    """The port is open on the loopback address only."""
    with open("/proc/net/tcp", encoding="ascii") as file:
        listening = [line.split()[1] for line in file.readlines()[1:] if line.split()[3] == "0A"]
    ours = [address for address in listening if int(address.split(":")[1], 16) == port]
    assert ours == [f"0100007F:{port:04X}"]
    with open("/proc/net/tcp6", encoding="ascii") as file:
        assert not [line for line in file.readlines()[1:] if int(line.split()[1].split(":")[1], 16) == port]


def test_silent_and_slow_connections(port: int) -> None:
    """A hundred connections that say nothing keep nobody else from being served."""
    silent = [socket.create_connection(("127.0.0.1", port)) for _ in range(100)]
    for connection in silent[:50]:
        connection.sendall(b"GET / HT")
    answer = ask(port, request("GET / HTTP/1.1").replace("{port}", str(port)).encode())
    assert answer.startswith(b"HTTP/1.1 200 ")
    for connection in silent:
        connection.close()


def test_head(port: int) -> None:
    answer = ask(port, request("HEAD / HTTP/1.1").replace("{port}", str(port)).encode())
    assert answer.startswith(b"HTTP/1.1 200 ") and answer.endswith(b"\r\n\r\n")


def test_port_that_is_taken(site: Site, port: int, expected) -> None:
    run = site.run("serve", "--port", str(port))
    assert run.status == 1
    expected(run.err.replace(str(port), "PORT").replace(str(port + 1), "ANOTHER"))
