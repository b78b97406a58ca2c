"""The preview that many ask at once, with few descriptors and little memory: it goes on."""

import resource
import signal
import socket
import subprocess
import time
import urllib.request
from contextlib import contextmanager
from pathlib import Path

import command


@contextmanager
def preview(folder: Path, descriptors: int = 1024):
    """A preview that runs; gives its process and its port."""
    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_NOFILE, (descriptors, descriptors))

    process = command.start(folder, "serve", "--port", "0", "--quiet", preexec_fn=limit)
    try:
        line = process.stdout.readline()
        yield process, int(line.split("/ ")[0].rsplit(":", 1)[1])
    finally:
        process.kill()
        process.communicate()


def get(port: int, path: str) -> bytes:
    with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=30) as answer:
        return answer.read()


def connect(port: int, text: str, count: int) -> list[socket.socket]:
    connections = []
    for _ in range(count):
        connection = socket.create_connection(("127.0.0.1", port), timeout=30)
        connection.send(text.encode())
        connections.append(connection)
    return connections


def memory(process: subprocess.Popen) -> float:
    """The most that it has had, in MB."""
    lines = Path(f"/proc/{process.pid}/status").read_text().splitlines()
    return int(next(line for line in lines if line.startswith("VmHWM")).split()[1]) / 1024


def test_half_open_connections(built: Path, count) -> None:
    with preview(built) as (process, port):
        held = connect(port, "GET / HTTP/1.1\r\nX: ", 400)
        assert b"Our town" in get(port, "/")
        assert process.poll() is None and len(held) == 400
    count("half-open connections", 400)


def test_no_descriptors_left(built: Path, count) -> None:
    with preview(built, descriptors=48) as (process, port):
        held = connect(port, "GET / HTTP/1.1\r\nX: ", 60)
        # The looks for changes come once a second.
        time.sleep(3)
        assert process.poll() is None
        for connection in held:
            connection.close()
        assert b"Our town" in get(port, "/")
    count("connections without a descriptor for them", 60)


def test_unread_answers(folder: Path, count) -> None:
    size = 40_000_000
    (folder / "Content/2021/area-0/count-0.csv").write_bytes(b"month,homes\n" + b"1,64\n" * (size // 5))
    command.build(folder)
    path = next(path for path in command.files(folder / "Public") if path.endswith("count-0.csv"))
    with preview(folder) as (process, port):
        before = memory(process)
        held = connect(port, f"GET /{path} HTTP/1.1\r\nHost: localhost\r\n\r\n", 60)
        time.sleep(2)
        assert b"Our town" in get(port, "/")
        assert len(get(port, f"/{path}")) > size and len(held) == 60
        assert memory(process) - before < 100
        process.send_signal(signal.SIGINT)
        assert process.wait(5) == 0
    count("answers that nobody took", 60)
