"""Words that the program is started with: mistyped, or none at all."""

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
