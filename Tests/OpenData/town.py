"""A town with a year that is over, one that is under way and one that is planned, and of each what its data must say."""

import subprocess
from pathlib import Path

YEARS = {
    2023: "title: Results 2022/23\nlabel: 2022/23\nends: 2023-12-31\nupdated: 2024-01-31\ndirection: higher\n",
    2024: "title: First half of 2024\nupdated: 2024-07-15\nas_of: 2024-06-30\n",
    2025: "title: Plan 2025\nstate: plan\nupdated: 2024-12-15\n",
}
STATES = {2023: "final", 2024: "interim", 2025: "plan"}

# Each indicator: its fields, and the columns that matter.
INDICATORS: dict[int, dict[str, tuple[str, dict[str, str]]]] = {
    2023: {
        "share": ("target: 800\nactual: 639\nresult: 79.87%\ncode: CS01", {
            "status": "partial", "computed_value": "79.875", "verification": "consistent", "basis": "ratio", "code": "CS01",
            "cautions": "default-direction", "target_number": "800", "actual_number": "639", "number_unit": "",
            "result_kind": "percent"}),
        "minutes and hours": ("target: 90 minutes\nactual: 2 hours\ndirection: lower", {
            "status": "partial", "target_number": "90", "actual_number": "120", "number_unit": "minutes", "result_kind": ""}),
        "yes": ("target: By 31 December 2023\nactual: yes\nresult: Target achieved", {
            "status": "achieved", "computed_value": "", "verification": "declared-only", "basis": "",
            "cautions": "declared-only", "target_type": "date", "actual_type": "yes-no", "target_number": "",
            "actual_number": "", "number_unit": "", "result_kind": "verdict"}),
        "day": ("target: By 31 December 2023\nactual: 31 December 2023\nresult: 100%", {
            "status": "achieved", "verification": "consistent", "basis": "date", "cautions": "same-date",
            "actual_type": "date"}),
        "no day": ("target: By 31 December 2023\nactual: no\nresult: yes", {
            "status": "missed", "computed_value": "", "verification": "differs", "basis": "", "cautions": "differs",
            "result_kind": "yes-no"}),
        "words": ("target: Adopt the plan\nactual: Draft sent\nresult: 60%", {
            "status": "partial", "computed_value": "", "verification": "not-computable", "cautions": "not-comparable",
            "target_type": "text", "actual_type": "text"}),
        "bases": ("target: 10% of staff\nactual: 12% of women", {
            "status": "not-comparable", "computed_value": "", "verification": "not-published", "basis": "",
            "cautions": "not-comparable default-direction"}),
        "red": ("target: 80\nactual: 64\nresult: Red", {
            "status": "partial", "verification": "consistent", "basis": "ratio", "result_kind": "colour"}),
        "on track": ("target: 80\nactual: 90\nresult: On track", {
            "status": "achieved", "verification": "differs", "result_kind": "progress"}),
        "no value": ("target: 70%\nactual: N/A", {
            "status": "not-reported", "actual": "N/A", "actual_type": "none", "actual_number": "", "number_unit": "%"}),
        "no value, declared": ("target: 70%\nresult: 100%", {
            "status": "achieved", "computed_value": "", "verification": "declared-only", "basis": "",
            "cautions": "declared-only default-direction"}),
        "no direction": ("target: £100\nactual: £145\nresult: 100%", {
            "status": "not-comparable", "verification": "not-computable", "cautions": "not-comparable", "direction": "",
            "number_unit": "GBP"}),
        "later": ("target: 80\nactual: 64\ndue: 2025", {
            "status": "in-progress", "due": "2025", "computed_value": "", "basis": "",
            "cautions": "due-later default-direction"}),
        "changed": ("target: 60\ntarget_initial: 80\nactual: 60\nprovisional: true\nnote: Fewer homes.", {
            "status": "achieved", "cautions": "provisional target-changed note met-exactly default-direction"}),
        "nearly": ("target: 1,000\nactual: 999.96\nresult: 100%", {
            "status": "partial", "computed_value": "99.996", "verification": "differs"}),
        "held": ('target: {text: "800 homes"}\nactual: yes', {
            "status": "achieved", "verification": "declared-only", "cautions": "declared-only text-holds-figure",
            "target_number": "", "result_kind": ""}),
    },
    2024: {
        "share": ("target: 800\nactual: 850\ndirection: higher\nresult: 100%", {
            "status": "in-progress", "computed_value": "", "verification": "not-computable", "basis": "", "cautions": ""}),
        "count": ("target: 800\nactual: 850\ndirection: higher\ncumulative: true", {
            "status": "achieved", "computed_value": "100"}),
        "cost": ("target: £100\nactual: £145\ndirection: lower", {"status": "in-progress", "computed_value": ""}),
        "late": ("target: By 31 March 2024\nactual: 2 April 2024", {"status": "missed", "basis": "date"}),
        "past due": ("target: 5\ndirection: higher\ndue: 2024-03-31", {"status": "not-reported", "due": "2024-03-31"}),
        "green": ("target: 5\nactual: 4\ndirection: higher\nresult: Green", {
            "status": "in-progress", "verification": "not-computable", "result_kind": "colour"}),
    },
    2025: {
        "share": ("target: 800\nactual: 10\ndirection: higher", {
            "status": "planned", "computed_value": "", "basis": "", "verification": "not-published", "cautions": ""}),
        "yes": ("target: By 31 March 2025", {"status": "planned", "target_type": "date", "actual_type": "none"}),
    },
}


def write(content: Path) -> None:
    """Writes the content folder."""
    content.mkdir(parents=True)
    (content / "site.yaml").write_text("title: Town\norganization: Town\nlanguage: en\nlicense: CC-BY-4.0\n", "utf-8")
    for year, report in YEARS.items():
        area = content / f"{year}/homes"
        area.mkdir(parents=True)
        (content / f"{year}/report.yaml").write_text(report, "utf-8")
        (area / "area.md").write_text("---\ntitle: Homes\n---\n", "utf-8")
        items = "".join(
            f"  - name: Homes, {name}\n    id: {key(name)}\n" + "".join(f"    {line}\n" for line in fields.split("\n"))
            for name, (fields, _) in INDICATORS[year].items())
        (area / "new-homes.md").write_text(f"---\ntitle: New homes\nindicators:\n{items}---\n", "utf-8")


def key(name: str) -> str:
    """The id of an indicator."""
    return name.replace(",", "").replace(" ", "-")


def write_large(content: Path, indicators: int) -> None:
    """Writes the content folder of a year with so many indicators in two areas."""
    content.mkdir(parents=True)
    (content / "site.yaml").write_text("title: Town\norganization: Town\nlanguage: en\nlicense: CC-BY-4.0\n", "utf-8")
    for name, count in (("homes", 600), ("roads", indicators - 600)):
        area = content / f"2024/{name}"
        area.mkdir(parents=True)
        (area / "area.md").write_text(f"---\ntitle: {name.title()}\n---\n", "utf-8")
        items = "".join(f"  - name: I{number}\n    target: 5\n    actual: 6\n" for number in range(count))
        (area / "new.md").write_text(f"---\ntitle: New {name}\nindicators:\n{items}---\n", "utf-8")
    (content / "2024/report.yaml").write_text("title: R\nupdated: 2025-01-31\ndirection: higher\n", "utf-8")


def build(folder: Path, program: str) -> None:
    """Builds the site of a folder."""
    done = subprocess.run([program, "--quiet"], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
