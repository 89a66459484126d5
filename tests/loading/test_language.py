from pathlib import Path

import pytest

from reader.loading.language import language_notice

ARTICLES = sorted((Path(__file__).parent.parent.parent / "articles").glob("*.txt"))

ENGLISH = """The minister said on Tuesday that the plan would go ahead, although most of the
opposition had asked for it to be withdrawn. She told reporters that there was no other way."""
GERMAN = """Der Minister sagte am Dienstag, dass der Plan umgesetzt werde, obwohl die Opposition
ihn zurückziehen wollte. Es gebe keinen anderen Weg, sagte sie nach der Sitzung mit den Ländern."""
FRENCH = """La ministre a déclaré mardi que le projet serait maintenu, bien que la plupart des
partis de l'opposition aient demandé son retrait. Il n'y a pas d'autre solution, dit-elle."""
HEADLINES = """Drie gewonden bij botsing op A12, vrachtwagen gekanteld. Minister wil lagere boetes
voor automobilisten. Ajax wint ruim van PSV. Regen verwacht in westen."""


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_dutch_passes(path: Path) -> None:
    assert language_notice(path.read_text("utf-8"), "x") is None


def test_terse_dutch_and_short_texts_pass() -> None:
    assert language_notice(HEADLINES, "x") is None
    assert language_notice("Breaking news from the front page of the paper", "x") is None


@pytest.mark.parametrize(
    ("text", "language"), [(ENGLISH, "English"), (GERMAN, "German"), (FRENCH, "French")]
)
def test_another_language_is_named(text: str, language: str) -> None:
    assert language_notice(text, "x") == f"x looks like {language}, not Dutch: reading goes on"


def test_what_is_no_language_is_said() -> None:
    assert language_notice("lorem ipsum dolor " * 20, "x") == (
        "x does not look like Dutch: reading goes on"
    )
