"""Our TMX in another program, the Translate Toolkit, and back."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from translate.storage.tmx import tmxfile

from reader.translation.tmx import read_tmx, write_tmx
from reader.translation.translation import Origin, Translation

NOW = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
PAIRS = (
    ("Hij zei: “<b> & ‘c’”.", "He said: “<b> & ‘c’”."),
    ("De prijs is € 5.", "The price is €5."),
    ("Größe, Zoë 😀", "Size, Zoë 😀"),
)


def written(path: Path) -> Path:
    translations = [
        Translation(dutch, english, Origin.ARGOS, "Argos nl→en 1.8", "2026-11-25T12:00:00+00:00")
        for dutch, english in PAIRS
    ]
    with path.open("wb") as out:
        write_tmx(translations, out, NOW)
    return path


def test_another_program_reads_every_pair(tmp_path: Path) -> None:
    store = tmxfile.parsefile(str(written(tmp_path / "ours.tmx")))
    assert store.getsourcelanguage() == "nl"
    assert [(unit.source, unit.target) for unit in store.units] == list(PAIRS)


def test_what_another_program_has_saved_comes_back_in(tmp_path: Path) -> None:
    store = tmxfile.parsefile(str(written(tmp_path / "ours.tmx")))
    store.addtranslation("Het regent.", "nl", "It rains.", "en")
    store.units[0].target = "Changed elsewhere."
    saved = tmp_path / "saved.tmx"
    store.savefile(str(saved))
    reference = read_tmx(saved)
    for dutch, english in (
        (PAIRS[0][0], "Changed elsewhere."),
        *PAIRS[1:],
        ("Het regent.", "It rains."),
    ):
        found = reference.find(dutch)
        assert found is not None, dutch
        assert found.english == english
