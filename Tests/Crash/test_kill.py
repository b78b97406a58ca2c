"""Builds that are killed at random moments, while the content changes between two versions."""

import random
import shutil
import signal
import subprocess
import time

import pytest

import command
from invariants import Site

#: Each series is a test of its own, so that they run side by side.
SERIES = range(10)
KILLS = 21


def age(site: Site) -> int:
    manifest = site.public / "manifest.json"
    return manifest.stat().st_mtime_ns if manifest.exists() else 0


def wait_for_writing(site: Site, process: subprocess.Popen, before: int) -> None:
    """Until the build has announced what it will write, or has ended."""
    while process.poll() is None and age(site) == before:
        time.sleep(0.0005)


def moments(site: Site) -> tuple[float, float]:
    """How long an undisturbed build reads, and how long it then writes, in seconds."""
    before = age(site)
    site.set(3 - site.now)
    start = time.monotonic()
    process = command.start(site.folder, "build", "--quiet")
    wait_for_writing(site, process, before)
    begins = time.monotonic()
    assert command.end(process).status == 0
    return begins - start, time.monotonic() - begins


def disturb(site: Site, draw: random.Random, reads: float, writes: float, number: int) -> str:
    """Sends a signal to a build, mostly while it writes; says where it hit."""
    before, around, announced = command.shape(site.public), site.surroundings(), age(site)
    process = command.start(site.folder, "build", "--quiet")
    if draw.random() < 0.12:
        delay = draw.uniform(0, reads)
    else:
        # The load of the machine changes, so the moment is counted from the first byte.
        wait_for_writing(site, process, announced)
        delay = draw.uniform(0, writes)
    try:
        process.wait(delay)
    except subprocess.TimeoutExpired:
        process.send_signal(number)
    ended = command.end(process)
    assert ended.status in (0, -number) and ended.complained == ""
    assert site.surroundings() == around
    if ended.status == 0:
        return "after"
    return "before" if before == command.shape(site.public) else "while"


@pytest.mark.parametrize("series", SERIES)
def test_killed_at_any_moment_the_site_is_whole_and_the_next_build_mends_it(series: int, tmp_path, count) -> None:
    draw = random.Random(series)
    site = Site(tmp_path, areas=6, objectives=8)
    site.converge()
    reads, writes = moments(site)
    for _ in range(KILLS):
        site.set(3 - site.now)
        count(f"kills {disturb(site, draw, reads, writes, signal.SIGKILL)} writing")
        site.check()
        # Now and then another kill comes before anybody mends the site.
        if draw.random() < 0.6:
            site.converge()
    site.converge()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP], ids=lambda number: number.name)
def test_who_asks_a_build_to_end_is_obeyed_and_told_so(number: signal.Signals, tmp_path, count) -> None:
    draw = random.Random(number)
    site = Site(tmp_path, areas=6, objectives=8)
    site.converge()
    reads, writes = moments(site)
    for _ in range(6):
        site.set(3 - site.now)
        count(f"signals {disturb(site, draw, reads, writes, number)} writing")
        site.check()
        site.converge()


def test_a_first_build_that_was_killed_is_mended_by_the_next(tmp_path, count) -> None:
    draw = random.Random(27)
    site = Site(tmp_path, areas=6, objectives=8)
    site.converge()
    reads, writes = moments(site)
    for _ in range(15):
        shutil.rmtree(site.public)
        count(f"first builds killed {disturb(site, draw, reads, writes, signal.SIGKILL)} writing")
        site.check(first=True)
        site.converge()
