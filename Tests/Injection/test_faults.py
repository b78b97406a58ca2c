"""What is said of faulty files quotes them: names and lines full of payloads, on a terminal, in annotations, in reports
and over the pages of the preview."""

import json
import subprocess
from pathlib import Path

import pytest
from playwright.sync_api import Browser

import payloads
from conftest import SITEGEN, TEMPLATES, watched
from content_writer import ContentWriter, Typed
from hostile_site import HARMLESS

#: Nothing of it may reach whoever reads the messages: a terminal would obey, an editor would hide.
INVISIBLE = set(map(chr, [*range(0x09), *range(0x0B, 0x20), *range(0x7F, 0xA0), 0x200E, 0x200F, *range(0x202A, 0x202F)]))


def file_name(payload: str) -> str:
    """A payload as far as the name of a file can be one."""
    return payload.replace("/", "∕").replace("\0", "")


@pytest.fixture(scope="module")
def faulty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site with a file named by each payload, as far as a disk takes it, and with a payload at each fault."""
    folder = tmp_path_factory.mktemp("faulty")
    writer = ContentWriter(folder / "Content")
    writer.yaml("site.yaml", {"title": HARMLESS, "organization": "O", "language": "en", "license": "CC0-1.0"})
    writer.yaml("2020/report.yaml", {"title": HARMLESS, "updated": "2021-04-30", "direction": "higher"})
    writer.markdown("2020/area/area.md", {"title": HARMLESS}, [])
    for number, payload in enumerate(payloads.load()):
        fields = {
            "title": HARMLESS,
            "source": {"document": Typed("", payload)},
            "indicators": [{"name": HARMLESS, "actual": Typed("", payload), "weight": Typed("", payload)}],
        }
        writer.markdown(f"2020/area/o{number}.md", fields, [])
        name = file_name(payload)
        if 0 < len(name.encode()) < 240:
            (writer.root / "2020/area" / (name + ".md")).write_text("---\ntitle: X\n---\n", encoding="utf-8")
    return folder


def check(faulty: Path, form: str) -> str:
    command = [SITEGEN, "check", "--format", form, "--language", "en", "--templates", TEMPLATES]
    ran = subprocess.run(command, cwd=faulty, capture_output=True)
    assert ran.returncode == 1, ran.stderr
    return (ran.stdout + (ran.stderr if form == "text" else b"")).decode()


@pytest.fixture(scope="module")
def said(faulty: Path) -> list[dict]:
    return json.loads(check(faulty, "json"))


def test_every_fault_is_one_annotation(faulty: Path, said: list[dict]) -> None:
    """No text ends its annotation or begins another."""
    lines = check(faulty, "github").removesuffix("\n").split("\n")
    assert len(lines) == len(said) > 1000
    for line in lines:
        command, _, rest = line.removeprefix("::").partition(" ")
        assert command in ("error", "warning", "notice"), line
        properties = rest.partition("::")[0].split(",")
        assert {part.partition("=")[0] for part in properties} <= {"file", "line", "col", "endColumn", "title"}, line
        assert not INVISIBLE & set(line) and "\r" not in line, line


def test_reports_are_json(faulty: Path, said: list[dict]) -> None:
    report = json.loads(check(faulty, "gitlab"))
    assert len(report) == len(said)
    assert len({fault["fingerprint"] for fault in report}) == len(report)


def test_a_terminal_is_only_written_to(faulty: Path) -> None:
    assert not INVISIBLE & set(check(faulty, "text"))


def test_the_preview_shows_faults_as_text(tmp_path: Path, browser: Browser) -> None:
    """Over the last good state of the pages."""
    site = ContentWriter(tmp_path / "Content")
    site.yaml("site.yaml", {"title": HARMLESS, "organization": "O", "language": "en", "license": "CC0-1.0"})
    site.yaml("2020/report.yaml", {"title": HARMLESS, "updated": "2021-04-30", "direction": "higher"})
    site.markdown("2020/area/area.md", {"title": HARMLESS}, [])
    site.markdown("2020/area/good.md", {"title": HARMLESS}, [])
    command = [SITEGEN, "serve", "--port", "0", "--language", "en", "--templates", TEMPLATES]
    with subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, text=True) as preview:
        try:
            address = next(word for line in preview.stdout for word in line.split() if word.startswith("http://"))
            with watched(browser, address) as witness:
                page = witness.open("2020/area/good.html")
                typed = payloads.load()
                for start in range(0, len(typed), SHOWN_AT_ONCE):
                    put(site, start, typed[start : start + SHOWN_AT_ONCE])
                    page.wait_for_function(SHOWN, arg=f"batch-{start}.txt")
                    assert page.evaluate(STRANGERS) == []
                    assert witness.events == []
        finally:
            preview.terminate()


#: The overlay shows no more than fifty faults.
SHOWN_AT_ONCE = 24
SHOWN = "name => document.querySelector('sitegen-faults')?.shadowRoot.textContent.includes(name)"


def put(site: ContentWriter, start: int, group: list[str]) -> None:
    """Files named by payloads, and one with payloads in its lines, in the place of those that were there."""
    area = site.root / "2020/area"
    for file in area.iterdir():
        if file.name not in ("area.md", "good.md"):
            file.unlink()
    (area / f"batch-{start}.txt").touch()
    indicators = [{"name": str(number), "weight": Typed("", payload)} for number, payload in enumerate(group)]
    site.markdown("2020/area/lines.md", {"title": HARMLESS, "indicators": indicators}, [])
    for payload in group:
        name = file_name(payload)
        if 0 < len(name.encode()) < 240:
            (area / (name + ".md")).touch()


#: The elements of the overlay that it is not made of.
STRANGERS = """() => [...document.querySelector("sitegen-faults").shadowRoot.querySelectorAll("*")].filter(element =>
  !["link", "details", "summary", "span", "ol", "li", "p", "pre", "mark", "div"].includes(element.localName)
  || element.getAttributeNames().some(name => !["class", "open", "rel", "href"].includes(name)))
  .map(element => element.outerHTML)"""
