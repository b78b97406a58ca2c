"""Words that the program is started with: mistyped, or none at all; and systems that give it too little to work with."""

import subprocess

import pytest

from site_folder import SITEGEN, Site


@pytest.mark.parametrize(
    "typed",
    ["chekc", "chekc --language it", "new sit our-site", "new page --language=it", "Content", "--ouput Public"])
def test_mistyped(site: Site, expected, typed: str) -> None:
    """A command or an option that is none is not taken for something else: the nearest one is named."""
    run = site.run(*typed.split())
    assert (run.status, run.out) == (64, "") and site.published() == site.before
    expected(run.err)


def test_no_words(site: Site, expected) -> None:
    """Who starts the program without even its name gets no site: which options were meant cannot be known."""
    run = subprocess.run(
        [""], executable=SITEGEN, cwd=site.folder, env={}, capture_output=True, text=True, timeout=60, check=False)
    assert (run.returncode, run.stdout) == (64, "") and site.published() == site.before
    expected(run.stderr)


@pytest.mark.parametrize("kilobytes", [5_000, 20_000, 40_000])
def test_no_memory_for_threads(site: Site, kilobytes: int) -> None:
    """Where the system refuses threads, it is said at once: the library that starts them would ask for ever."""
    run = site.run("build", through=("sh", "-c", f'ulimit -d {kilobytes}; exec "$@"', "sh"), most=20)
    assert (run.status, run.out) == (1, "") and site.published() == site.before
    assert run.err.startswith("error: the system does not give sitegen the threads and the memory to work with: "), run.err


def test_few_addresses(site: Site) -> None:
    """Where addresses are limited, all threads take memory from one place: those of their own would reserve them all."""
    for _ in range(3):
        run = site.run("check", through=("sh", "-c", 'ulimit -v 300000; exec "$@"', "sh"))
        assert run.status == 0, run.err
