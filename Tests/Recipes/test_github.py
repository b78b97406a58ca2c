"""GitHub's recipe, run as GitHub's runner would."""

import pytest

from actions import BASE_URL
from github import BRANCH, BY_HAND, PULL_REQUEST, PUSH, RECIPE, errors
from town import SITEGEN

CANONICAL = '<link rel="canonical" href="'
COMPILE = "Compile sitegen"
KEY = "sitegen-X64-bookworm--"


@pytest.mark.parametrize("event", [PUSH, BY_HAND], ids=["push", "by-hand"])
def test_default_branch(town, program, libraries, on_github, event) -> None:
    """The default branch is published, and its pages know their address."""
    run = on_github(town, event, {KEY: program})
    assert {job.outcome for job in run.jobs.values()} == {"success"}
    assert run.step(COMPILE).outcome == "skipped"
    assert run.container.installed() == libraries
    assert set(run.artefacts) == {"github-pages"}
    page = (run.published / "index.html").read_text("utf-8")
    assert f"{CANONICAL}{BASE_URL}/" in page and f'<html lang="{town.language}"' in page


@pytest.mark.parametrize("event", [PULL_REQUEST, BRANCH], ids=["pull-request", "branch"])
def test_proposal(town, program, on_github, event) -> None:
    """What is proposed can be seen, and is not published."""
    run = on_github(town, event, {KEY: program})
    assert {name: job.outcome for name, job in run.jobs.items()} == {"build": "success", "publish": "skipped"}
    assert set(run.artefacts) == {"site-preview"} and run.published is None
    assert CANONICAL not in (run.artefacts["site-preview"] / "index.html").read_text("utf-8")


@pytest.mark.parametrize("event", [PUSH, PULL_REQUEST], ids=["push", "pull-request"])
def test_fault(town, program, on_github, event) -> None:
    """A figure typed wrong is shown at its line, and ends the run."""
    file, line = town.mistype()
    run = on_github(town, event, {KEY: program})
    check = run.step("Check the content")
    assert check.outcome == "failure"
    [error] = [error for error in errors(check.out) if "6A" in error["message"]]
    assert (error["file"], error["line"]) == (file, str(line))
    assert run.step("Build the site").outcome == "skipped"
    assert run.jobs["publish"].outcome == "skipped" and run.artefacts == {}


def test_no_address(town, on_github) -> None:
    """Without the address of the source, the message says where to type it."""
    run = on_github(town, PUSH, {})
    step = run.step(COMPILE)
    assert step.outcome == "failure"
    [error] = errors(step.out)
    assert step.err == "", "it goes on, and says more than that"
    assert error["file"] == RECIPE and "after SITEGEN_REPOSITORY" in error["message"]
    assert run.jobs["publish"].outcome == "skipped" and run.artefacts == {}


@pytest.mark.parametrize("town", ["it"], indirect=True)
def test_version(with_source, source, version, on_github) -> None:
    """The newest commit is compiled, or the one that was typed; the run says which, and the cache keeps them apart."""
    cache = {}
    name, commit = version
    run = on_github(with_source, PUSH, cache, lambda run: run.container.compiles(SITEGEN))
    assert f"Compiling commit {commit}\n" in run.step(COMPILE).out, run.step(COMPILE).err
    assert set(cache) == {f"sitegen-X64-bookworm-{source}-{name}"} and run.published is not None


def test_first_run_with_a_fault(with_source, source, on_github) -> None:
    """What was compiled is kept although GitHub Pages was not switched on, and found again once it is."""
    cache = {}

    def not_switched_on(run) -> None:
        run.container.compiles(SITEGEN)
        run.has_pages = False

    first = on_github(with_source, PUSH, cache, not_switched_on)
    assert first.step(COMPILE).outcome == "success", first.step(COMPILE).err
    assert first.jobs["build"].outcome == "failure" and first.artefacts == {}
    assert set(cache) == {f"sitegen-X64-bookworm-{source}-"}
    second = on_github(with_source, PUSH, cache)
    assert second.step(COMPILE).outcome == "skipped" and second.published is not None
