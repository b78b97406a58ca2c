"""What a question loads of a large site's index, and how long that takes on a slow line.

Times are computed from the requests, so that they are the same on every machine: 400 kbit/s, 400 ms for each request
until its answer begins, two requests at a time.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Page, expect

from built_site import BuiltSite
from visitor import Visitor

RATE = 50_000
DELAY = 0.4
LANES = 2
#: Seconds until the number of results and the first of them are shown; the others follow below, one by one.
MOST = 4.0
FIRST = 2
#: The main part, and four for the words and what may have been meant.
PARTS = 1 + 4
SHARDS = {"t": 8, "d": 6, "words": 16, "main": 40}


@dataclass(frozen=True)
class Part:
    """A file of the index that was loaded; `stage` counts the answers that it had to wait for."""

    name: str
    size: int
    stage: int


class Listener:
    """Hears which parts of the index a page loads, and in which order."""

    def __init__(self, page: Page, site: BuiltSite) -> None:
        self.site = site
        self.parts: list[Part] = []
        self.waiting = 0
        self.stage = 0
        page.on("request", self._ask)
        page.on("requestfinished", self._answer)

    def clear(self) -> None:
        self.parts, self.waiting, self.stage = [], 0, 0

    def _ask(self, request) -> None:
        if not (name := self._name(request.url)):
            return
        if self.waiting == 0:
            self.stage += 1
        self.waiting += 1
        size = Path(self.site.root, "assets", request.url.rsplit("/", 1)[1]).stat().st_size
        self.parts.append(Part(name, size, self.stage))

    def _answer(self, request) -> None:
        self.waiting -= bool(self._name(request.url))

    @staticmethod
    def _name(url: str) -> str | None:
        match = re.search(r"/assets/search\.(?:(\w+)\.)?[0-9a-f]+\.js$", url)
        return match and (match[1] or "main")


def seconds(parts: list[Part]) -> float:
    """How long these take on the slow line: stages one after the other, each with its requests in two lanes."""
    total = 0.0
    for stage in sorted({part.stage for part in parts}):
        left = [part.size for part in parts if part.stage == stage]
        lanes: list[tuple[float, float]] = []  # seconds until the answer begins, bytes to come
        while left or lanes:
            while left and len(lanes) < LANES:
                lanes.append((DELAY, left.pop(0)))
            flowing = [lane for lane in lanes if lane[0] <= 0]
            share = RATE / max(1, len(flowing))
            step = min([lane[0] for lane in lanes if lane[0] > 0] + [lane[1] / share for lane in flowing])
            total += step
            lanes = [(max(0.0, wait - step), size - (share * step if wait <= 0 else 0)) for wait, size in lanes]
            lanes = [lane for lane in lanes if lane[0] > 1e-9 or lane[1] > 1e-6]
    return total


def index_words(site: BuiltSite) -> dict[str, int]:
    """The words of the index, each with the length of its list of documents."""
    words = {}
    for file in site.root.glob("assets/search.t*.js"):
        for line in re.search(r',"(.*)"\);', file.read_text("utf-8"))[1].split(";"):
            stem, *forms = line.split(" ")
            words.update({stem + form.split(":")[0]: len(form.split(":")[1]) for form in forms})
    return words


def questions(site: BuiltSite) -> dict[str, str]:
    """One of each kind, with words of this site: rare and frequent ones, and what makes a search load most."""
    words = {word: size for word, size in index_words(site).items() if re.fullmatch("[a-z]{6,}", word)}
    by_size = sorted(words, key=lambda word: (-words[word], word))
    choose = random.Random(5)
    thirds = (by_size[-len(by_size) // 3:], by_size[20:600], by_size[:20])
    rare, middle, often = (choose.sample(part, 8) for part in thirds)
    main = next(file for file in site.root.glob("assets/search.*.js") if file.name.count(".") == 2).read_text("utf-8")
    groups = dict(entry.split("=") for entry in re.search(r'"groups":"([^"]*)"', main)[1].split(";"))
    grouped = [word for word in by_size if word in groups or word[:-1] in groups] or often
    return {
        "one rare word": rare[0],
        "one frequent word": often[0],
        "two rare words": " ".join(rare[1:3]),
        "two frequent words": " ".join(often[1:3]),
        "four frequent words": " ".join(often[:4]),
        "eight frequent words": " ".join(often),
        "frequent and rare": " ".join([*often[:3], rare[3]]),
        "six of all kinds": " ".join([*often[3:5], *middle[:2], *rare[4:6]]),
        "a beginning": middle[2][:4],
        "a short beginning": middle[3][:2],
        "one letter wrong": middle[4][:3] + "w" + middle[4][4:],
        "two words, a letter too few": f"{middle[5]} {middle[6][:2] + middle[6][3:]}",
        "three words, two mistyped": f"{middle[1]} {middle[5][:-2] + 'w' + middle[5][-1]} {middle[6][:2] + middle[6][3:]}",
        "no such word": "xyzzyx",
        "words of groups": " ".join(grouped[:1]),
        "three words of groups": " ".join(grouped[1:4]),
        "a number": "2020",
        "a figure": "75%",
        "a status": "non raggiunto",
    }


@pytest.fixture(scope="module")
def window(visitor: Callable[..., Visitor], site: BuiltSite) -> Visitor:
    if not next(site.root.glob("assets/search.d0.*.js"), None):
        pytest.skip("the index of this site is one file")
    return visitor()


def test_a_question_loads_few_parts(window: Visitor, site: BuiltSite, capsys: pytest.CaptureFixture[str]) -> None:
    listener = Listener(window.page, site)
    rows, slow = [], []
    for kind, text in questions(site).items():
        listener.clear()
        page = window.visit(f"{search_name(site)}?q={quote(text)}")
        output = page.get_by_role("main").get_by_role("status")
        expect(output).not_to_be_empty()
        page.wait_for_function("document.querySelector('#s-more').hidden !== null && !document.querySelector('.awaiting')")
        page.wait_for_load_state("networkidle")
        parts = listener.parts
        results = [part for part in parts if part.name.startswith("d")]
        words = [part for part in parts if part not in results]
        time, whole = seconds(words + results[:FIRST]), seconds(parts)
        size = sum(part.size for part in words + results[:FIRST]) / 1000
        rows.append(
            f"{kind:<28} {len(words) + len(results[:FIRST]):>2} requests {size:>6.1f} kB {time:>5.2f} s, "
            f"all {len(parts):>2} {whole:>5.2f} s   {output.locator('span').first.inner_text()}")
        assert len(words) <= PARTS, (kind, words)
        slow += [kind] * (time > MOST)
        assert window.messages == []
    with capsys.disabled():
        print("", *rows, sep="\n")
    assert not slow


def test_parts_have_a_bounded_size(window: Visitor, site: BuiltSite) -> None:
    """Only a word that is nearly everywhere has a larger one, by itself."""
    sizes = {file: file.stat().st_size for file in site.root.glob("assets/search.*.js")}
    for file, size in sizes.items():
        kind = "main" if file.name.count(".") == 2 else re.match(r"search\.(words|[a-z])", file.name)[1]
        single = kind == "t" and ";" not in file.read_text("utf-8").removesuffix(";\n")
        assert size <= SHARDS[kind] * 1024 + 64 or single, f"{file.name}: {size}"


def search_name(site: BuiltSite) -> str:
    return next(file.name for file in site.root.glob("*.html") if ' data-index="' in file.read_text("utf-8"))
