"""Makes the content of a made-up city: as many objectives as asked for, the same ones each time.

Every objective has four indicators and a text of 300 words with headings, emphasis, a list and a link. Areas hold fifty
objectives. Nothing in it gives an error or a warning.
"""

import random
import sys
from pathlib import Path

AREA_SIZE = 50
WORDS = (
    "il comune ha aperto nuovi servizi per le famiglie e per le imprese della città nel corso dell’anno ogni ufficio "
    "raccoglie le domande risponde entro pochi giorni pubblica i tempi medi confronta i risultati con quelli previsti "
    "le scuole i parchi le strade i trasporti la casa il lavoro la cultura lo sport la sicurezza l’ambiente sono "
    "seguiti da direzioni diverse che riferiscono al consiglio due volte perché i cittadini possano sapere che cosa è "
    "stato fatto quanto è costato chi ne risponde e che cosa resta da fare"
).split()


class Corpus:
    """A city's year."""

    def __init__(self, objectives: int, seed: int = 2020):
        self.objectives = objectives
        self.random = random.Random(seed)

    def write(self, folder: Path) -> None:
        """Writes the content folder."""
        year = folder / "2020"
        year.mkdir(parents=True)
        (folder / "site.yaml").write_text(
            "title: Obiettivi di una grande città\n"
            "organization: Comune di Prova\n"
            "language: it\n"
            "url: https://obiettivi.example/\n"
            "license: CC-BY-4.0\n",
            encoding="utf-8",
        )
        (year / "report.yaml").write_text(
            "title: Obiettivi e risultati 2020\n"
            "updated: 2021-03-01\n"
            "as_of: 2020-12-31\n"
            "documents:\n"
            "  - id: relazione\n"
            "    title: Relazione sulla performance 2020\n"
            "    publisher: Comune di Prova\n"
            "    url: https://obiettivi.example/relazione.pdf\n"
            "source: relazione\n"
            "direction: higher\n"
            f"expect:\n  objectives: {self.objectives}\n  indicators: {4 * self.objectives}\n",
            encoding="utf-8",
        )
        for first in range(0, self.objectives, AREA_SIZE):
            number = first // AREA_SIZE + 1
            area = year / f"area-{number:04}"
            area.mkdir()
            (area / "area.md").write_text(
                f"---\ntitle: Area {number}, {self.words(3)}\norder: {number}\n"
                f"summary: {self.sentence(12)}\n---\n\n{self.sentence(40)}\n",
                encoding="utf-8",
            )
            for index in range(first, min(first + AREA_SIZE, self.objectives)):
                (area / f"objective-{index + 1:06}.md").write_text(self.objective(index + 1), encoding="utf-8")

    def objective(self, number: int) -> str:
        """An objective's file."""
        pick = self.random.randint
        target, actual = pick(400, 900), pick(300, 1200)
        percent, reached = pick(40, 90), pick(40, 100)
        lower, taken = pick(5, 30), pick(1, 9)
        day, month = pick(1, 28), pick(1, 12)
        indicators = [
            ("Alloggi consegnati", f"{target}", f"{actual}", self.share(actual, target), ""),
            ("% " + self.words(3), f"{percent}%", f"{reached}%", self.share(reached, percent), ""),
            ("Giorni medi per " + self.words(2), f"{lower} giorni", f"{taken},{pick(1, 9)} giorni", None, "lower"),
            ("Apertura di " + self.words(2), "Entro il 31/12/2020", f"{day:02}/{month:02}/2020", "SI", ""),
        ]
        lines = ["---", f"title: Obiettivo {number}, {self.words(5)}", f"order: {number}"]
        lines += [f"summary: {self.sentence(14)}", "responsible_unit: Direzione " + self.words(2), "indicators:"]
        for name, goal, value, result, direction in indicators:
            lines += [f'  - name: "{name}"', f"    target: {goal}", f"    actual: {value}"]
            if result:
                lines.append(f"    result: {result}")
            if direction:
                lines.append(f"    direction: {direction}")
        lines += ["---", "", f"## {self.sentence(4)}", "", self.paragraph(90), "", self.paragraph(70), ""]
        lines += [f"## {self.sentence(5)}", ""]
        lines += [f"- {self.sentence(12)}" for _ in range(4)]
        lines += ["", self.paragraph(80), ""]
        return "\n".join(lines)

    @staticmethod
    def share(actual: int, target: int) -> str:
        """The result that a body publishes: 100% where the target is reached, else two decimals, cut off."""
        if actual >= target:
            return "100%"
        hundredths = actual * 10_000 // target
        return f"{hundredths // 100},{hundredths % 100:02}%"

    def words(self, count: int) -> str:
        return " ".join(self.random.choices(WORDS, k=count))

    def sentence(self, count: int) -> str:
        return self.words(count).capitalize() + "."

    def paragraph(self, count: int) -> str:
        """Sentences of about twenty words, with a word in bold and a link."""
        sentences = [self.sentence(20) for _ in range(count // 20)]
        sentences.insert(1, f"Il dato è **{self.words(2)}**, come dice la [relazione](https://obiettivi.example/{count}).")
        return " ".join(sentences)


if __name__ == "__main__":
    Corpus(int(sys.argv[1])).write(Path(sys.argv[2]))
