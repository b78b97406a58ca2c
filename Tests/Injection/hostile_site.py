"""A site whose every text field holds payloads, and the same site with harmless words in their place."""

import json
import re
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

from content_writer import ContentWriter, Typed

#: What takes the place of a payload that a field refuses.
HARMLESS = "Harmless"
YEAR = "2020"
#: What stands under the headings of the guide's tables of keys; a Swift test keeps these tables whole.
GUIDE = (Path(__file__).parents[2] / "Sources/Scaffold/Starter/en/Content/README.md").read_text(encoding="utf-8")
#: The keys that no payload can be typed into: words and figures of a fixed form, and what has fields of its own, into
#: which the site below types them.
FORMED = {
    "objective": "result order stakeholders source formerly draft milestones breakdowns indicators narrative",
    "indicator": "id formerly target target_initial actual result unit direction attainment due cumulative baseline "
    "provisional weight source evidence corrections breakdowns",
}


def keys(kind: str) -> list[str]:
    """The keys of an objective or an indicator that hold any text: all of the guide's but those of a form."""
    table = GUIDE.split(f"\n### An {kind}\n")[1].lstrip().split("\n\n")[0]
    return [key for key in re.findall(r"(?m)^\| `(\w+)`", table) if key not in FORMED[kind].split()]


#: These keys, which get a payload each.
KEYS = {kind: keys(kind) for kind in FORMED}
#: The smallest picture.
PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b550000000a49444154789c6360000000020001e527de"
    "fc0000000049454e44ae426082"
)


@dataclass
class HostileSite:
    """`payloads` get an objective, a document, a footer link and a glossary entry each. What a site has only once
    gets them all, one after the other: were one not escaped, what comes after it would not undo that."""

    folder: Path
    payloads: list[str]
    #: What was refused: the field and the payload.
    refused: set[tuple[str, str]] = field(default_factory=set)
    #: Whether harmless words are typed.
    is_harmless: bool = False

    def build(self, sitegen: str, templates: Path) -> None:
        """Writes and builds the content; what is refused is taken out until nothing is."""
        while faults := self._write_and_check(sitegen, templates):
            assert not self.is_harmless, faults
            assert not faults <= self.refused, faults
            self.refused |= faults
        command = [sitegen, "--quiet", "--content", self.content, "--templates", templates, "--output", self.output]
        subprocess.run(command, check=True, stderr=subprocess.DEVNULL)

    @property
    def content(self) -> Path:
        return self.folder / "Content"

    @property
    def output(self) -> Path:
        return self.folder / "Public"

    def _write_and_check(self, sitegen: str, templates: Path) -> set[tuple[str, str]]:
        writer = self.write()
        command = [sitegen, "check", "--format", "json", "--language", "en", "--content", self.content]
        ran = subprocess.run([*command, "--templates", templates], capture_output=True, text=True)
        assert ran.returncode in (0, 1), ran
        faults = set()
        for fault in json.loads(ran.stdout):
            if fault["severity"] != "error":
                continue
            path = Path(fault["file"]).relative_to(self.content).as_posix()
            typed = writer.places.get((path, fault["line"]))
            assert typed, f"a fault where no payload is: {fault}"
            faults.add((typed.field, typed.text))
        return faults

    def takes(self, name: str, number: int) -> bool:
        """Whether a field took a payload."""
        return (name, self.payloads[number]) not in self.refused

    # What stands in the fields.

    def one(self, name: str, number: int, harmless: str = HARMLESS, before: str = "") -> Typed:
        """A payload of its own in a field."""
        text = before + self.payloads[number]
        if self.is_harmless or (name, text) in self.refused:
            return Typed(name, harmless, 0)
        return Typed(name, text)

    def all(self, name: str, harmless: str = HARMLESS) -> Typed:
        """All payloads that a title takes, in one field."""
        taken = [self.payloads[number] for number in range(len(self.payloads)) if self.takes("objective title", number)]
        text = " ¦ ".join(taken)
        # A longer name would be refused for that alone, and no payload be tried.
        assert len(text) <= 1000, "the payloads need more sites"
        if self.is_harmless or (name, text) in self.refused:
            return Typed(name, harmless, 0)
        return Typed(name, text, len(taken))

    def line(self, name: str, number: int, template: str, harmless: str = HARMLESS) -> tuple[Typed, str]:
        """A line of a text."""
        typed = self.one(name, number, harmless)
        return typed, template.replace("%", " ".join(typed.text.splitlines()) or harmless)

    def write(self) -> ContentWriter:
        writer = ContentWriter(self.content)
        numbers = range(len(self.payloads))
        writer.yaml("site.yaml", self._site(numbers))
        writer.yaml(f"{YEAR}/report.yaml", self._report(numbers))
        writer.markdown(f"{YEAR}/introduction.md", {"title": self.all("introduction title")}, ["An introduction."])
        area = {"title": self.all("area title"), "group": self.all("area group"), "summary": self.all("area summary")}
        writer.markdown(f"{YEAR}/area/area.md", area, ["An area."])
        (self.content / YEAR / "area/image.png").write_bytes(PICTURE)
        for number in numbers:
            writer.markdown(f"{YEAR}/area/o{number}.md", self._objective(number), self._body(number))
        for layout in ["page", "methodology", "glossary"]:
            fields = {"title": self.all(f"{layout} title"), "layout": layout, "summary": self.all(f"{layout} summary")}
            entries = [part for number in numbers for part in self._entry(number)] if layout == "glossary" else ["Text."]
            writer.markdown(f"pages/{layout}.md", fields, entries)
        return writer

    def _site(self, numbers: range) -> dict:
        return {
            "title": self.all("site title"),
            "organization": self.all("organization"),
            "publisher": self.all("publisher"),
            "description": self.all("description"),
            "language": "en",
            "license": "CC-BY-4.0",
            "url": "https://site.example/",
            "contact": {"email": self.all("e-mail address", "office@town.example"), "phone": self.all("telephone")},
            "links": [
                {
                    "label": self.one("link label", number),
                    "url": self.one("link address", number, "https://example.org/"),
                }
                for number in numbers
            ],
        }

    def _report(self, numbers: range) -> dict:
        return {
            "title": self.all("report title"),
            "label": self.all("year label"),
            "updated": "2021-04-30",
            "direction": "higher",
            "approved": {"by": self.all("approving body"), "act": self.all("approving act")},
            "validated": {"by": self.all("validating body")},
            "documents": [
                {
                    "id": self.one("document id", number, f"d{number}"),
                    "title": self.one("document title", number),
                    "publisher": self.one("document publisher", number),
                    "note": self.one("document note", number),
                    "url": self.one("document address", number, "https://example.org/", "https://example.org/?x="),
                }
                for number in numbers
            ],
        }

    def _objective(self, number: int) -> dict:
        def one(name: str) -> Typed:
            return self.one(name, number)

        document = self.one("document id", number, f"d{number}")
        return {
            **{key: one(f"objective {key}") for key in KEYS["objective"]},
            "result": (one("objective result in words"), "{text: %}"),
            "stakeholders": [one("stakeholder"), "Others"],
            "source": {"document": Typed("document id", document.text, 0), "page": "3"},
            "milestones": [{"date": "2020", "text": one("milestone")}, {"date": "2020-09-30", "text": "Done"}],
            "breakdowns": [
                {
                    "title": one("breakdown title"),
                    "total": "5",
                    "parts": [{"label": one("breakdown label"), "value": "2"}, {"label": "Rest", "value": "3"}],
                }
            ],
            "indicators": [
                {
                    **{key: one(f"indicator {key}") for key in KEYS["indicator"]},
                    # No two indicators of a year may have one code.
                    "code": self.one("indicator code", number, f"{HARMLESS} {number}"),
                    "id": "first",
                    "target": "100",
                    "target_initial": "120",
                    "actual": "80",
                    # A name that holds a currency sign says that the figure is money, of which the year says nothing.
                    "direction": "higher",
                    "result": "80%",
                    "evidence": {
                        "label": one("evidence label"),
                        "url": self.one("evidence address", number, "https://example.org/"),
                    },
                    "corrections": [
                        {
                            "date": "2020-09-30",
                            "was": one("corrected from"),
                            "now": one("corrected to"),
                            "why": one("reason of the correction"),
                        }
                    ],
                },
                {
                    "name": "In words",
                    "id": "second",
                    "target": (one("target in words"), "{text: %}"),
                    "actual": "yes",
                    "result": (one("result in words"), "{text: %}"),
                },
                {"name": "A value in words", "id": "third", "actual": (one("value in words"), "{text: %}")},
                {"name": "A figure", "id": "fourth", "target": one("target")},
                {"name": "A day", "id": "sixth", "target": "5", "due": self.one("due", number, "2021")},
                {"name": "Another", "id": "fifth", "actual": self.one("value", number, "5")},
            ],
        }

    def _body(self, number: int) -> list:
        return [
            self.line("heading in a text", number, "## A %"),
            self.line("link text", number, "A [%](https://example.org/)."),
            self.line("link title", number, 'A [link](https://example.org/ "%").'),
            self.line("link destination", number, "A [link](<%>).", "https://example.org/"),
            self.line("image text", number, "An ![%](image.png)"),
            self.line("emphasis in a text", number, "An *%*."),
            self.line("code in a text", number, "A ``%``."),
            self.line("item of a list", number, "- %"),
            self.line("quotation", number, "> %"),
            self.line("paragraph", number, "%"),
        ]

    def _entry(self, number: int) -> list:
        return [self.line("glossary word", number, "### A %"), "Its meaning."]
