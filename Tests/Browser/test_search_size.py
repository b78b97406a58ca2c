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
    """A file of the index that was loaded: when the page asked for it, and when it was there."""

    name: str
    size: int
    start: float
    end: float


def loaded(page: Page, site: BuiltSite) -> list[Part]:
    """The parts that the page has loaded, in the order in which it asked for them."""
    entries = page.evaluate(
        "performance.getEntriesByType('resource').map(({ name, startTime, responseEnd }) => [name, startTime, responseEnd])")
    parts = []
    for url, start, end in entries:
        if match := re.search(r"/assets/search\.(?:(\w+)\.)?[0-9a-f]+\.js$", url):
            size = Path(site.root, "assets", url.rsplit("/", 1)[1]).stat().st_size
            parts.append(Part(match[1] or "main", size, start, end))
    return sorted(parts, key=lambda part: part.start)


def seconds(parts: list[Part]) -> float:
    """How long these take on the slow line: each is asked for when those are there that were there before."""
    time, done, lanes, left = 0.0, set(), {}, list(parts)
    while left or lanes:
        ready = [part for part in left if all(other in done for other in parts if other.end < part.start)]
        for part in ready[: LANES - len(lanes)]:
            lanes[part] = [DELAY, part.size]
            left.remove(part)
        flowing = [part for part, (wait, _) in lanes.items() if wait <= 0]
        share = RATE / max(1, len(flowing))
        step = min(size / share if wait <= 0 else wait for wait, size in lanes.values())
        time += step
        for part, lane in list(lanes.items()):
            wait, size = lane
            lane[:] = [0, size - share * step] if wait <= 0 else [wait - step if wait - step > 1e-9 else 0, size]
            if lane[0] <= 0 and lane[1] <= 1e-6:
                del lanes[part]
                done.add(part)
    return time


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
    window = visitor()
    session = window.context.new_cdp_session(window.page)
    session.send("Network.enable")
    session.send("Network.setCacheDisabled", {"cacheDisabled": True})
    # What is asked for together is still on its way when the last of it is asked for.
    conditions = {"offline": False, "latency": 60, "downloadThroughput": -1, "uploadThroughput": -1}
    session.send("Network.emulateNetworkConditions", conditions)
    return window


def test_a_question_loads_few_parts(window: Visitor, site: BuiltSite, capsys: pytest.CaptureFixture[str]) -> None:
    rows, slow = [], []
    for kind, text in questions(site).items():
        page = window.visit(f"{search_name(site)}?q={quote(text)}")
        output = page.get_by_role("main").get_by_role("status")
        expect(output).not_to_be_empty()
        page.wait_for_function("document.querySelector('#s-more').hidden !== null && !document.querySelector('.awaiting')")
        page.wait_for_load_state("networkidle")
        parts = loaded(page, site)
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
