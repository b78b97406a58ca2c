"""GitLab and its runner, as far as the recipe needs them: which jobs there are, in which order, and their shell lines.
What it does not know fails the test."""

from __future__ import annotations

import re
import shlex
import shutil
from dataclasses import dataclass, field
from pathlib import Path
from string import Template

import yaml

from container import Container, Run
from github import know
from town import Town

RECIPE = ".gitlab-ci.yml"
PAGES_URL = "https://town.gitlab.example/objectives"
KEYWORDS = {"image", "variables", "stages", "workflow", "default"}

# The variables that GitLab sets, where it sets them.
ALWAYS = {"CI": "true", "GITLAB_CI": "true", "CI_DEFAULT_BRANCH": "main", "CI_PAGES_URL": PAGES_URL}
PUSH = {"CI_PIPELINE_SOURCE": "push", "CI_COMMIT_BRANCH": "main"}
BRANCH = {"CI_PIPELINE_SOURCE": "push", "CI_COMMIT_BRANCH": "proposal"}
BRANCH_WITH_REQUEST = BRANCH | {"CI_OPEN_MERGE_REQUESTS": "town/objectives!7"}
MERGE_REQUEST = {"CI_PIPELINE_SOURCE": "merge_request_event", "CI_OPEN_MERGE_REQUESTS": "town/objectives!7"}
TAG = {"CI_PIPELINE_SOURCE": "push", "CI_COMMIT_TAG": "v1"}
BY_HAND = {"CI_PIPELINE_SOURCE": "web", "CI_COMMIT_BRANCH": "main"}
KNOWN = set().union(ALWAYS, BRANCH_WITH_REQUEST, TAG)

VARIABLE = r"\$([A-Z_]+)"
CONDITION = re.compile(rf'{VARIABLE}(?: (==|!=) (?:{VARIABLE}|"([^"]*)"))?')


def holds(condition: str, variables: dict[str, str]) -> bool:
    """Whether the condition of a rule holds: variables, texts, `==`, `!=` and `&&`. A variable not set is like none."""
    for part in condition.split(" && "):
        match = CONDITION.fullmatch(part)
        assert match, f"a condition that this test does not know: {part}"
        left, sign, right, text = match.groups()
        know({left, right or left}, KNOWN)
        value = variables.get(left)
        if sign is None and not value:
            return False
        if sign is not None and (value == (variables.get(right) if right else text)) != (sign == "=="):
            return False
    return True


def admitted(rules: list[dict] | None, variables: dict[str, str]) -> bool:
    """Whether rules let something run: the first that holds decides. Without rules it runs."""
    for rule in rules or []:
        know(rule, {"if", "when"})
        if holds(rule["if"], variables):
            assert rule.get("when") in (None, "never")
            return "when" not in rule
    return rules is None


@dataclass
class Job:
    """What became of a job, and the files that GitLab took from it."""

    done: Run
    artefacts: dict[str, Path] = field(default_factory=dict)


class Pipeline:
    """One pipeline: its jobs by name, those only that ran."""

    def __init__(self, town: Town, folder: Path, event: dict[str, str], cache: dict[str, Path]) -> None:
        self.town = town
        self.folder = folder
        self.cache = cache
        self.container = Container(folder / "container")
        self.recipe = yaml.safe_load((town.folder / RECIPE).read_text("utf-8"))
        self.variables = ALWAYS | event | self.recipe["variables"]
        self.jobs: dict[str, Job] = {}

    def start(self) -> Pipeline:
        """Runs the stages in order. After one with a failure, the others are left out."""
        know(self.recipe["workflow"], {"rules"})
        know(self.recipe["default"], {"cache", "before_script"})
        jobs = {name: job for name, job in self.recipe.items() if name not in KEYWORDS}
        assert {job["stage"] for job in jobs.values()} == set(self.recipe["stages"])
        if not admitted(self.recipe["workflow"]["rules"], self.variables):
            return self
        for stage in self.recipe["stages"]:
            for name, job in jobs.items():
                know(job, {"stage", "rules", "script", "artifacts"})
                if job["stage"] == stage and admitted(job.get("rules"), self.variables):
                    self.jobs[name] = self.run(name, job)
            if any(job.done.status for job in self.jobs.values()):
                break
        return self

    def run(self, name: str, job: dict) -> Job:
        """Runs a job in a checkout of its own, with what the cache and earlier jobs have for it."""
        workspace = self.folder / "work" / name
        workspace.parent.mkdir(exist_ok=True)
        # Each job has a container of its own.
        shutil.rmtree(self.container.tmp)
        self.container.tmp.mkdir()
        self.town.check_out(workspace)
        for earlier in self.jobs.values():
            for path, kept in earlier.artefacts.items():
                copy(kept, workspace / path)
        key, paths, when = self.cached()
        if key in self.cache:
            for path in paths:
                copy(self.cache[key] / path, workspace / path)
        lines = [*self.recipe["default"]["before_script"], *job["script"]]
        # So the runner's own script has it.
        together = shlex.quote("\n".join(lines))
        script = f"set -o pipefail\nset -o errexit\nset +o noclobber\n: | eval {together}\nexit 0\n"
        done = Job(self.container.run(["bash"], script, workspace, self.variables))
        kept = self.folder / "kept" / name
        if when == "always" or done.done.status == 0:
            for path in filter(lambda path: (workspace / path).exists(), paths):
                self.cache[key] = kept / "cache"
                copy(workspace / path, self.cache[key] / path)
        for path in taken(job.get("artifacts", {}), done.done.status):
            # GitLab only warns of what is not there. It is there, unless the job ended early.
            assert done.done.status or (workspace / path).exists(), f"{name}: there is no {path}"
            if (workspace / path).exists():
                done.artefacts[path] = copy(workspace / path, kept / "artefacts" / path)
        return done

    def cached(self) -> tuple[str, list[str], str]:
        """The key of the cache, its paths, and after which jobs it is kept."""
        cache = self.recipe["default"]["cache"]
        know(cache, {"key", "paths", "when"})
        key = Template(cache["key"]).substitute(self.variables)
        assert "/" not in key and "%2F" not in key, f"{key} is no key for GitLab"
        return key, cache["paths"], cache.get("when", "on_success")


def taken(artifacts: dict, status: int) -> list[str]:
    """The paths that GitLab takes from a job that ended so."""
    know(artifacts, {"when", "reports", "paths", "expose_as", "expire_in"})
    reports = artifacts.get("reports", {})
    know(reports, {"codequality"})
    if status and artifacts.get("when") != "always":
        return []
    return [*artifacts.get("paths", []), *reports.values()]


def copy(source: Path, target: Path) -> Path:
    """Copies a file, or a folder with all that is in it."""
    target.parent.mkdir(parents=True, exist_ok=True)
    if source.is_dir():
        return Path(shutil.copytree(source, target))
    return Path(shutil.copy(source, target))
