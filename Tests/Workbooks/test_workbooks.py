"""The workbooks that are stored are those that are written now, and LibreOffice, where it is, shows the same of them."""

import shutil
from pathlib import Path

import pytest

import generate
import opendocument

STORED = Path(__file__).parents[1] / "Fixtures/workbooks"


def test_written(tmp_path: Path) -> None:
    for book in generate.write(tmp_path):
        assert book.read_bytes() == (STORED / book.name).read_bytes(), book.name


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
@pytest.mark.parametrize("language", generate.LOCALES)
def test_shown(language: str) -> None:
    assert generate.shown(sorted(STORED.glob("*.xlsx")), language) == (STORED / f"shown.{language}.json").read_text("utf-8")


def test_documents_shown() -> None:
    if not shutil.which("soffice"):
        pytest.skip("LibreOffice is not installed")
    documents = STORED.parent / "documents"
    assert opendocument.shown(sorted(documents.glob("*.ods"))) == (documents / "shown.json").read_text("utf-8")
