"""GitHub's runner, as far as the recipe needs it: walks the jobs and their steps, runs the shell lines, and has the
actions stood in for. What it does not know fails the test."""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote

import yaml

from actions import ACTIONS, ActionFailed
from container import Container
from expressions import evaluate, fill
from town import Town

RECIPE = ".github/workflows/site.yml"
# The event, and the long and the short name of what it is about.
PUSH = ("push", "refs/heads/main", "main")
BRANCH = ("push", "refs/heads/proposal", "proposal")
PULL_REQUEST = ("pull_request", "refs/pull/7/merge", "7/merge")
BY_HAND = ("workflow_dispatch", "refs/heads/main", "main")


@dataclass
class Step:
    """What became of a step."""

    outcome: str
    outputs: dict[str, str] = field(default_factory=dict)
    out: str = ""
    err: str = ""


class WorkflowRun:
    """One run of the recipe: its jobs, its artefacts, and the site that it published."""

    def __init__(self, town: Town, folder: Path, event: tuple[str, str, str], cache: dict[str, Path]) -> None:
        self.town = town
        self.folder = folder
        self.cache = cache
        self.container = Container(folder / "container")
        # Whether the second thing to do once was done.
        self.has_pages = True
        self.jobs: dict[str, Job] = {}
        self.artefacts: dict[str, Path] = {}
        self.published: Path | None = None
        name, ref, short = event
        self.github = {
            "event_name": name, "ref": ref, "ref_name": short, "event": {"repository": {"default_branch": "main"}}}

    def start(self) -> WorkflowRun:
        """Runs all jobs."""
        recipe = yaml.safe_load((self.town.folder / RECIPE).read_text("utf-8"))
        # YAML 1.1, unlike GitHub, takes `on` for a yes.
        know(recipe, {"name", True, "permissions", "concurrency", "env", "jobs"})
        assert self.github["event_name"] in recipe[True]
        fill(recipe["concurrency"]["group"], {"github": self.github})
        for name, job in recipe["jobs"].items():
            self.jobs[name] = Job(self, name, recipe, job)
            self.jobs[name].start()
        return self

    def keep(self, name: str, folder: Path) -> Path:
        """A copy of a folder, outside of the workspace."""
        return Path(shutil.copytree(folder, self.folder / "kept" / name))

    def step(self, name: str) -> Step:
        """What became of the step of this name."""
        [step] = [job.steps[name] for job in self.jobs.values() if name in job.steps]
        return step


class Job:
    """A job of the recipe."""

    def __init__(self, run: WorkflowRun, name: str, recipe: dict, job: dict) -> None:
        know(job, {"needs", "if", "runs-on", "container", "permissions", "environment", "steps", "outputs"})
        self.run = run
        self.recipe = job
        self.workspace = run.folder / "work" / name
        self.permissions = job.get("permissions", recipe["permissions"])
        self.environment = recipe["env"]
        self.outcome = "skipped"
        self.outputs: dict[str, str] = {}
        self.steps: dict[str, Step] = {}
        self.by_id: dict[str, dict] = {}

    def contexts(self) -> dict:
        """What the names in expressions stand for."""
        needed = [self.recipe["needs"]] if "needs" in self.recipe else []
        return {
            "github": self.run.github,
            "env": self.environment,
            "runner": {"arch": "X64"},
            "steps": self.by_id,
            "needs": {name: {"outputs": self.run.jobs[name].outputs} for name in needed},
        }

    def start(self) -> None:
        """Runs the steps, where all that is needed has ended well."""
        needed = self.run.jobs[self.recipe["needs"]].outcome if "needs" in self.recipe else "success"
        if needed != "success" or not evaluate(self.recipe.get("if", "'always'"), self.contexts()):
            return
        self.workspace.parent.mkdir(exist_ok=True)
        self.outcome = "success"
        for recipe in self.recipe["steps"]:
            know(recipe, {"name", "id", "if", "uses", "with", "run", "env"})
            step = self.take(recipe)
            self.steps[recipe["name"]] = step
            if "id" in recipe:
                self.by_id[recipe["id"]] = {"outcome": step.outcome, "outputs": step.outputs}
            if step.outcome == "failure":
                self.outcome = "failure"
        contexts = self.contexts()
        self.outputs = {name: fill(text, contexts) for name, text in self.recipe.get("outputs", {}).items()}
        fill(self.recipe.get("environment", {}).get("url", ""), contexts)

    def take(self, recipe: dict) -> Step:
        """A step. After one that failed, all are skipped, and what is skipped has empty outputs."""
        action, inputs, outputs = ACTIONS[recipe["uses"]] if "uses" in recipe else (None, set(), set())
        empty = dict.fromkeys(outputs, "")
        contexts = self.contexts()
        if self.outcome == "failure" or not evaluate(recipe.get("if", "'always'"), contexts):
            return Step("skipped", empty)
        if action is None:
            return self.shell(recipe, contexts)
        given = {name.replace("-", "_"): fill(str(text), contexts) for name, text in recipe.get("with", {}).items()}
        know(recipe.get("with", {}), inputs)
        try:
            return Step("success", action(self, **given))
        except ActionFailed as fault:
            return Step("failure", empty, err=str(fault))

    def shell(self, recipe: dict, contexts: dict) -> Step:
        """A step's shell lines. In a container, GitHub takes `sh -e` where the recipe names no shell."""
        assert "container" in self.recipe, "on the bare machine, the shell is another one"
        own = {name: fill(text, contexts) for name, text in recipe.get("env", {}).items()}
        environment = {"CI": "true", "GITHUB_ACTIONS": "true"} | self.environment | own
        done = self.run.container.run(["sh", "-e"], fill(recipe["run"], contexts), self.workspace, environment)
        return Step("success" if done.status == 0 else "failure", {}, done.out, done.err)


def know(given: dict, known: set) -> None:
    """Fails where there is something that this test would not heed."""
    assert set(given) <= known, f"this test does not know {set(given) - known}"


def errors(out: str) -> list[dict[str, str]]:
    """The errors that GitHub shows at their lines: the properties of each, and its text as `message`."""
    found = []
    for properties, message in re.findall(r"^::error (.*?)::(.*)$", out, re.MULTILINE):
        pairs = [pair.split("=", 1) for pair in properties.split(",")]
        found.append({name: unquote(value) for name, value in pairs} | {"message": unquote(message)})
    return found
