"""`sitegen verify` against servers that do what they like, and folders that others wrote to: what it finds, and what it
costs. Each run is bounded in time, in memory (`curl` included) and on the disk."""

import os
import re
import shutil
import signal
import subprocess
import threading
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from conftest import SITEGEN
from hostile import PAGE, Server, at, behaviours

SECONDS = 20
MEGABYTES = 300
DISK_MEGABYTES = 80

PHRASES = {
    "published-file-differs": r"this file is not what the sources give$",
    "published-file-shorter": r"it ends after \d+ of \d+ bytes$",
    "published-file-missing": r"this file is missing$",
    "published-file-left-over": r"is no longer part of the site$",
    "published-file-acted-upon": r"servers act on such files",
    "published-file-foreign": r"sitegen did not write this file$",
    "published-file-cut-off": r"the transfer broke off after",
    "published-file-refused": r"the server answers “HTTP",
    "published-file-elsewhere": r"the server sends whoever asks for this",
    "published-address-differs": r"does not get the site's `index.html`$",
    "published-address-missing": r"finds nothing, though the site has",
    "published-manifest-too-long": r"were not asked for$",
    "server-answers-for-missing": r"for addresses that do not exist",
    "cannot-fetch": r"cannot be fetched:",
}


@dataclass
class Ended:
    status: int
    found: set[str]
    said: str
    seconds: float
    megabytes: float
    disk: float


def environment(folder: Path) -> dict[str, str]:
    (folder / "tmp").mkdir(exist_ok=True)
    return {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "HOME": str(folder), "TMPDIR": str(folder / "tmp")}


def start(site: Path, folder: Path, *arguments: str, ignored: tuple = ()) -> subprocess.Popen:
    def prepare() -> None:
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, signal.SIG_IGN if number in ignored else signal.SIG_DFL)

    return subprocess.Popen(
        [SITEGEN, "verify", "--language", "en", *arguments], cwd=site, env=environment(folder),
        stdin=subprocess.DEVNULL, stdout=(folder / "said").open("w"), stderr=subprocess.STDOUT, preexec_fn=prepare)


def on_disk(process: int) -> int:
    """How many bytes its files without a name hold."""
    total = 0
    try:
        for entry in os.scandir(f"/proc/{process}/fd"):
            if os.readlink(entry.path).endswith("(deleted)"):
                total += os.stat(entry.path).st_size
    except OSError:
        pass
    return total


def verify(site: Path, folder: Path, *arguments: str) -> Ended:
    began = time.monotonic()
    process = start(site, folder, *arguments)
    peak, done = [0], threading.Event()

    def watch() -> None:
        while not done.wait(0.02):
            peak[0] = max(peak[0], on_disk(process.pid))

    threading.Thread(target=watch, daemon=True).start()
    limit = threading.Timer(3 * SECONDS, process.kill)
    limit.start()
    _, status, used = os.wait4(process.pid, 0)
    limit.cancel()
    done.set()
    process.returncode = os.waitstatus_to_exitcode(status)
    said = (folder / "said").read_text()
    found = {name for name, phrase in PHRASES.items() if re.search(phrase, said, re.MULTILINE)}
    assert list((folder / "tmp").iterdir()) == []
    return Ended(process.returncode, found, said, time.monotonic() - began, used.ru_maxrss / 1024, peak[0] / 1e6)


@pytest.mark.parametrize("name", behaviours(0))
def test_hostile_server(site: Path, tmp_path: Path, name: str, record_property) -> None:
    with Server(site / "Public") as honest:
        behaviour, expected = behaviours(honest.port)[name]
        with Server(site / "Public", behaviour) as server:
            ended = verify(site, tmp_path, "--url", server.address, "--timeout", "3")
        record_property("cost", (name, ended.seconds, ended.megabytes, ended.disk))
        assert ended.found == expected, ended.said
        warnings = {"server-answers-for-missing", "published-manifest-too-long"}
        assert ended.status == (1 if expected - warnings else 0)
        assert honest.asked == []
    assert ended.seconds < SECONDS and ended.megabytes < MEGABYTES and ended.disk < DISK_MEGABYTES
    assert len(server.asked) < 3000
    assert not any(".." in path or "evil" in path.removeprefix("/http") for path in server.asked if "%" not in path)


def test_honest_server(site: Path, tmp_path: Path) -> None:
    with Server(site / "Public") as server:
        ended = verify(site, tmp_path, "--url", server.address)
        assert (ended.status, ended.found) == (0, set())
        assert "Not known: what the server gives to others" in ended.said
        # The manifest is asked for once more where it is looked into; one address is made up.
        assert {"/", "/2021/", "/2021/area-0/"} < set(server.asked)


def test_lower_limits_of_ones_own(site: Path, tmp_path: Path) -> None:
    with Server(site / "Public") as server:
        process = subprocess.run(
            ["sh", "-c", 'ulimit -f 1000; ulimit -d 400000; exec "$@"', "sh", SITEGEN, "verify", "--url", server.address],
            cwd=site, env=environment(tmp_path), capture_output=True, text=True)
        assert process.returncode == 0, process.stderr


def test_pages_without_their_extension(site: Path, tmp_path: Path) -> None:
    def pretty(exchange) -> bool:
        if exchange.path.endswith(".html"):
            return exchange.redirect(exchange.path.removesuffix("index.html").removesuffix(".html"))
        page = site / f"Public{exchange.path}.html"
        return page.is_file() and exchange.answer(page.read_bytes())

    with Server(site / "Public", pretty) as server:
        ended = verify(site, tmp_path, "--url", server.address, "--strict")
        assert (ended.status, ended.found) == (0, set()), ended.said


def test_own_settings_of_curl(site: Path, tmp_path: Path) -> None:
    with Server(site / "Public") as honest, Server(site / "Public", at(PAGE, lambda e: e.answer(b"no"))) as server:
        (tmp_path / ".curlrc").write_text(f'connect-to = "::127.0.0.1:{honest.port}"\n')
        ended = verify(site, tmp_path, "--url", server.address)
        assert ended.found == {"published-file-shorter"} and honest.asked == []


def test_nobody_listens(site: Path, tmp_path: Path) -> None:
    with Server(site / "Public") as server:
        pass
    assert verify(site, tmp_path, "--url", server.address).found == {"cannot-fetch"}


def test_no_tls(site: Path, tmp_path: Path) -> None:
    with Server(site / "Public") as server:
        address = server.address.replace("http:", "https:")
        assert verify(site, tmp_path, "--url", address, "--timeout", "3").found == {"cannot-fetch"}


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGKILL])
def test_signals(site: Path, tmp_path: Path, number: signal.Signals) -> None:
    with Server(site / "Public", lambda exchange: exchange.hang()) as server:
        process = start(site, tmp_path, "--url", server.address, "--timeout", "8")
        while not server.asked:
            time.sleep(0.02)
        process.send_signal(number)
        assert process.wait(5) == -number
        assert list((tmp_path / "tmp").iterdir()) == []
        if number != signal.SIGKILL:
            listed = subprocess.run(["ps", "-eo", "args"], capture_output=True, text=True).stdout
            assert not [line for line in listed.splitlines() if line.startswith("curl") and str(server.port) in line]


def test_signal_that_is_ignored(site: Path, tmp_path: Path) -> None:
    """As under `nohup`."""
    waiting = threading.Event()
    with Server(site / "Public", lambda exchange: waiting.wait(20) and False) as server:
        process = start(site, tmp_path, "--url", server.address, ignored=(signal.SIGHUP,))
        while not server.asked:
            time.sleep(0.02)
        process.send_signal(signal.SIGHUP)
        time.sleep(0.1)
        waiting.set()
        assert process.wait(20) == 0


def planted(site: Path, folder: Path, name: str) -> Path:
    copy = folder / "Public"
    shutil.copytree(site / "Public", copy)
    path = copy / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("x")
    return copy


@pytest.mark.parametrize("name", [
    ".htaccess", "2021/.htaccess", ".htpasswd", ".user.ini", "web.config", "Web.Config", "_redirects", "_headers",
    "_worker.js", "netlify.toml", "vercel.json", "staticwebapp.config.json", "CNAME", ".domains", "index.php", "x.php",
    "x.php.txt", "x.PHP", "x.phtml", "x.shtml", "x.cgi", "x.aspx", "index.htm", "2021/default.html", "index.html.gz",
    "about.html.br", "about.html.zst", "about.html.it", "2021/index.html.var", "assets/style.css.gz",
])
def test_files_that_servers_act_on(site: Path, tmp_path: Path, name: str) -> None:
    copy = planted(site, tmp_path, name)
    ended = verify(site, tmp_path, "--output", str(copy))
    assert (ended.status, ended.found) == (0, {"published-file-acted-upon"}), ended.said
    assert f"{copy}/{name}: warning" in ended.said
    assert verify(site, tmp_path, "--output", str(copy), "--strict").status == 1


@pytest.mark.parametrize("name, expected", [
    (".nojekyll", set()), (".well-known/security.txt", set()), (".git/config", set()),
    ("google0123456789abcdef.html", {"published-file-foreign"}), ("notes.txt", {"published-file-foreign"}),
])
def test_files_that_servers_hand_out(site: Path, tmp_path: Path, name: str, expected: set[str]) -> None:
    ended = verify(site, tmp_path, "--output", str(planted(site, tmp_path, name)), "--strict")
    assert (ended.status, ended.found) == (0, expected), ended.said
