"""Makes the content of a large town whose texts have many words, few of them often, as real texts do:

    python Tests/Browser/large_town.py FOLDER [OBJECTIVES]
"""

import random
import sys
from itertools import accumulate
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "Benchmarks"))

from corpus import Corpus  # noqa: E402

OBJECTIVES = 2000
#: How many different words there are, besides their forms.
STEMS = 12_000
SYLLABLES = [first + vowel for first in "b c d f g l m n p r s t v z br cr gr pr st tr".split() for vowel in "aeiou"]


class LargeTown(Corpus):
    """A made-up town, the same one each time: the nth word is written n times more seldom than the first."""

    def __init__(self, objectives: int) -> None:
        super().__init__(objectives)
        make = random.Random(7)
        stems = list(dict.fromkeys("".join(make.choices(SYLLABLES, k=make.choice([2, 2, 3, 3, 4]))) for _ in range(STEMS)))
        self.vocabulary = [stem + end for stem in stems for end in "o i a e".split()]
        self.weights = list(accumulate(1 / (number // 4 + 1) for number in range(len(self.vocabulary))))

    def words(self, count: int) -> str:
        return " ".join(self.random.choices(self.vocabulary, cum_weights=self.weights, k=count))

    def write(self, folder: Path) -> None:
        super().write(folder)
        groups = [", ".join(self.vocabulary[number : number + 20 : 5]) for number in range(0, 4000, 20)]
        lines = "".join(f"  - {group}\n" for group in groups)
        (folder / "synonyms.yaml").write_text(f"synonyms:\n{lines}", encoding="utf-8")


if __name__ == "__main__":
    LargeTown(int(sys.argv[2]) if len(sys.argv) > 2 else OBJECTIVES).write(Path(sys.argv[1]))
