"""GitLab's recipe, run as GitLab's runner would."""

import json

import pytest

from gitlab import BRANCH, BRANCH_WITH_REQUEST, BY_HAND, MERGE_REQUEST, PAGES_URL, PUSH, TAG
from town import SITEGEN

CANONICAL = '<link rel="canonical" href="'
KEY = "sitegen-bookworm-"
REPORT = "gl-code-quality-report.json"


@pytest.fixture
def cache(program) -> dict:
    """The cache after an earlier run."""
    return {KEY: program.parents[1]}


@pytest.mark.parametrize("event", [PUSH, BY_HAND], ids=["push", "by-hand"])
def test_default_branch(town, cache, on_gitlab, event) -> None:
    """The default branch is published, and its pages know their address."""
    run = on_gitlab(town, event, cache)
    assert {name: job.done.status for name, job in run.jobs.items()} == {"check": 0, "pages": 0}
    assert set(run.jobs["pages"].artefacts) == {"public/"}
    page = (run.jobs["pages"].artefacts["public/"] / "index.html").read_text("utf-8")
    assert f"{CANONICAL}{PAGES_URL}/" in page and f'<html lang="{town.language}"' in page
    report = json.loads(run.jobs["check"].artefacts[REPORT].read_text("utf-8"))
    # A site that was only just begun still has the example's words, and is warned of each.
    left = [fault for fault in report if fault["check_name"] == "example-left"]
    assert left and {fault["severity"] for fault in left} == {"minor"}
    assert {fault["severity"] for fault in report if fault not in left} <= {"info"}, report


@pytest.mark.parametrize("event", [MERGE_REQUEST, BRANCH], ids=["merge-request", "branch"])
def test_proposal(town, cache, on_gitlab, event) -> None:
    """What is proposed can be seen, and is not published."""
    run = on_gitlab(town, event, cache)
    assert {name: job.done.status for name, job in run.jobs.items()} == {"check": 0, "preview": 0}
    assert set(run.jobs["preview"].artefacts) == {"Public/"}
    assert CANONICAL not in (run.jobs["preview"].artefacts["Public/"] / "index.html").read_text("utf-8")


@pytest.mark.parametrize("event", [BRANCH_WITH_REQUEST, TAG], ids=["branch-with-request", "tag"])
def test_no_pipeline(town, cache, on_gitlab, event) -> None:
    """A branch with a merge request has that one's pipeline only, a tag none."""
    assert on_gitlab(town, event, cache).jobs == {}


@pytest.mark.parametrize("event", [PUSH, MERGE_REQUEST], ids=["push", "merge-request"])
def test_fault(town, cache, on_gitlab, event) -> None:
    """A figure typed wrong is shown at its line and in the log, and ends the pipeline."""
    file, line = town.mistype()
    run = on_gitlab(town, event, cache)
    assert set(run.jobs) == {"check"}
    check = run.jobs["check"]
    assert check.done.status == 1 and f"{file}:{line}:" in check.done.out + check.done.err
    report = json.loads(check.artefacts[REPORT].read_text("utf-8"))
    [fault] = [fault for fault in report if "6A" in fault["description"]]
    assert fault["location"] == {"path": file, "lines": {"begin": line}} and fault["severity"] == "major"
    # What GitLab wants of each: without it, or with the same fingerprint twice, nothing is shown.
    for fault in report:
        assert fault["description"] and fault["check_name"] and fault["location"]["lines"]["begin"] > 0
        assert fault["severity"] in {"info", "minor", "major", "critical", "blocker"}
        assert not fault["location"]["path"].startswith(("/", "./"))
    assert len({fault["fingerprint"] for fault in report}) == len(report)


def test_no_address(town, on_gitlab) -> None:
    """Without the address of the source, the message says where to type it."""
    run = on_gitlab(town, PUSH, {})
    assert set(run.jobs) == {"check"}
    check = run.jobs["check"]
    assert check.done.status == 1 and "after SITEGEN_REPOSITORY in .gitlab-ci.yml" in check.done.out
    assert check.done.err == "", "it goes on, and says more than that"
    assert check.artefacts == {}


@pytest.mark.parametrize("town", ["it"], indirect=True)
def test_version(with_source, version, on_gitlab) -> None:
    """The newest commit is compiled, or the one that was typed; the log says which, and the cache keeps them apart."""
    cache = {}
    name, commit = version
    run = on_gitlab(with_source, PUSH, cache, lambda run: run.container.compiles(SITEGEN))
    assert f"Compiling sitegen, commit {commit}\n" in run.jobs["check"].done.out, run.jobs["check"].done.err
    assert set(cache) == {f"sitegen-bookworm-{name}"} and run.jobs["pages"].done.status == 0


def test_first_run_with_a_fault(with_source, libraries, on_gitlab) -> None:
    """What was compiled is kept although the content has a fault, and found again once it is mended."""
    cache = {}
    file, _ = with_source.mistype()
    first = on_gitlab(with_source, PUSH, cache, lambda run: run.container.compiles(SITEGEN))
    assert set(first.jobs) == {"check"} and REPORT in first.jobs["check"].artefacts, first.jobs["check"].done.err
    assert first.container.installed() == libraries
    assert len(first.container.calls("swift")) == 2
    with_source.edit(file, "actual: 6A", "actual: 64")
    second = on_gitlab(with_source, PUSH, cache, lambda run: run.container.stand_in("swift", "exit 1"))
    assert second.jobs["pages"].done.status == 0 and second.container.calls("swift") == []
