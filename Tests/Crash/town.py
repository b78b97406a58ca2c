"""The content of a made-up town, in two versions that differ in everything that a site can differ in."""

import shutil
from pathlib import Path

SITE = """\
title: Our town
organization: Our Town Council
language: {language}
url: https://our-town.example/
license: CC0-1.0
description: What the town set out to do.
accent: "{accent}"
"""
YEAR = "title: Objectives 2021\nupdated: {updated}\ndirection: higher\n"
OBJECTIVE = """\
---
title: {title}
{former}indicators:
  - name: Homes let
    id: homes-let
    target: 80
    actual: {actual}
---

Of 80 homes, {actual} were let. {words} The [count](count-{area}.csv) says when.
"""
# About three kilobytes, so that a page is written in a time that a kill can hit.
WORDS = "The homes stand between the river and the old yard, and each has a room more than those before. " * 30


def write(content: Path, version: int, areas: int = 2, objectives: int = 4, language: str = "en") -> None:
    """Puts a version in the place of whatever was there. Version 2 has other figures, other attachments and another
    style sheet; of each area's objectives one is new, one is gone and one has another name; the first area has another
    name, too; a page stands for another."""
    if content.exists():
        shutil.rmtree(content)
    year = content / "2021"
    (content / "pages").mkdir(parents=True)
    accent = "#00558a" if version == 1 else "#7a2f8a"
    (content / "site.yaml").write_text(SITE.format(language=language, accent=accent))
    page = "about" if version == 1 else "contact"
    (content / f"pages/{page}.md").write_text(f"---\ntitle: {page.title()}\n---\n\nThis is a page.\n")
    for area in range(areas):
        renamed = version == 2 and area == 0
        folder = year / (f"quarter-{area}" if renamed else f"area-{area}")
        folder.mkdir(parents=True)
        former = f"formerly: [area-{area}]\n" if renamed else ""
        (folder / "area.md").write_text(f"---\ntitle: Area {area}\n{former}---\n\nWhat area {area} is about.\n")
        (folder / f"count-{area}.csv").write_text("month,homes\n" + f"{version},64\n" * 500)
        for number in range(objectives + 1):
            # The last one is new in version 2, the first one is gone, and the second one has another name.
            if number == (objectives if version == 1 else 0):
                continue
            renamed = version == 2 and number == 1
            name = f"renamed-{number}" if renamed else f"objective-{number}"
            former = f"formerly: [objective-{number}]\n" if renamed else ""
            actual = 64 + (version if number % 2 else 0)
            (folder / f"{name}.md").write_text(OBJECTIVE.format(
                title=f"Objective {number}", former=former, actual=actual, words=WORDS, area=area))
    (year / "report.yaml").write_text(YEAR.format(updated=f"2022-01-0{version}"))
