from __future__ import annotations

import io
import re
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import TmxError
from reader.translation import tmx
from reader.translation.tmx import Reference, read_tmx, tmx_beside, write_tmx
from reader.translation.tmx_parsing import Unit, parse_tmx
from reader.translation.translation import Origin, Translation, segment_key

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
MINE = Translation(
    "Vis & <friet>.", "Fish & <chips>.", Origin.READER, "you", "2026-11-23T08:30:00+00:00"
)
THEIRS = Translation("Ja.", "Yes.", Origin.REFERENCE, "een & ander.tmx", None)


def _written(*translations: Translation) -> bytes:
    out = io.BytesIO()
    write_tmx(translations, out, NOW)
    return out.getvalue()


# -- a reference -------------------------------------------------------------------------------
def test_a_reference_finds_a_sentence_however_it_is_laid_out(tmp_path: Path) -> None:
    path = tmp_path / "krant.tmx"
    path.write_bytes(_written(MINE))
    reference = read_tmx(path)
    found = reference.find("Vis  &\r\n<friet>.")
    assert found == Translation(
        MINE.segment, MINE.english, Origin.REFERENCE, "krant.tmx", MINE.made_at
    )
    assert reference.find("Vis.") is None
    assert len(reference) == 1


def test_of_a_segment_that_comes_twice_the_first_holds() -> None:
    reference = Reference([Unit("Ja.", "Yes.", None), Unit("Ja.", "Yeah.", None)], "x.tmx")
    found = reference.find("Ja.")
    assert found is not None
    assert found.english == "Yes."


def test_the_tmx_beside_an_article_has_its_name(tmp_path: Path) -> None:
    article = tmp_path / "een.stuk.txt"
    assert tmx_beside(article) is None
    (tmp_path / "een.stuk.tmx").mkdir()
    assert tmx_beside(article) is None
    (tmp_path / "een.stuk.tmx").rmdir()
    (tmp_path / "een.stuk.tmx").touch()
    assert tmx_beside(article) == tmp_path / "een.stuk.tmx"
    assert tmx_beside(tmp_path / "een.stuk.tmx") is None
    assert tmx_beside(Path(".")) is None


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    for path in (tmp_path / "weg.tmx", tmp_path):
        with pytest.raises(TmxError, match="cannot be read"):
            read_tmx(path)


def test_a_file_without_dutch_is_said(tmp_path: Path) -> None:
    path = tmp_path / "x.tmx"
    path.write_bytes(_written())
    with pytest.raises(TmxError, match="no Dutch sentence"):
        read_tmx(path)


def test_a_file_that_is_too_large_is_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "x.tmx"
    path.write_bytes(_written(THEIRS))
    monkeypatch.setattr(tmx, "LARGEST", path.stat().st_size)
    assert len(read_tmx(path)) == 1
    monkeypatch.setattr(tmx, "LARGEST", path.stat().st_size - 1)
    with pytest.raises(TmxError, match="larger than"):
        read_tmx(path)


# -- a file of our own -------------------------------------------------------------------------
def test_what_is_written_has_all_that_tmx_demands() -> None:
    root = ElementTree.fromstring(_written(MINE, THEIRS))
    assert (root.tag, root.get("version")) == ("tmx", "1.4")
    header, body = root
    assert set(header.attrib) == {
        "creationtool",
        "creationtoolversion",
        "segtype",
        "o-tmf",
        "adminlang",
        "srclang",
        "datatype",
        "creationdate",
    }
    assert header.get("creationdate") == "20261124T120000Z"
    language = "{http://www.w3.org/XML/1998/namespace}lang"
    for unit in body:
        assert [variant.get(language) for variant in unit] == ["nl", "en"]
        assert all([child.tag for child in variant][-1] == "seg" for variant in unit)
    dates = [variant.get("creationdate") for variant in body.iter("tuv")]
    assert dates == [None, "20261123T083000Z", None, None]


def test_what_made_the_english_is_written_with_it() -> None:
    root = ElementTree.fromstring(_written(MINE, THEIRS))
    props = [(prop.get("type"), prop.text) for prop in root.iter("prop")]
    assert props == [
        ("x-origin", "yours"),
        ("x-made-by", "you"),
        ("x-origin", "reference"),
        ("x-made-by", "een & ander.tmx"),
    ]


def test_the_same_translations_give_the_same_file() -> None:
    assert _written(MINE, THEIRS) == _written(MINE, THEIRS)
    assert _written(MINE, THEIRS) != _written(THEIRS, MINE)


def test_what_is_written_is_read_again() -> None:
    units = parse_tmx(_written(MINE, THEIRS), "x.tmx")
    assert units == (
        Unit(MINE.segment, MINE.english, MINE.made_at),
        Unit(THEIRS.segment, THEIRS.english, "2026-11-24T12:00:00+00:00"),
    )


@given(st.text(st.characters(codec=None), min_size=1), st.text(st.characters(codec=None)))
def test_any_text_makes_a_file_that_can_be_read(dutch: str, english: str) -> None:
    content = _written(Translation(f"Ja {dutch}", f"Yes {english}", Origin.ARGOS, dutch, None))
    (unit,) = parse_tmx(content, "x.tmx")
    holdable = re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]", "\ufffd", dutch)
    assert unit.dutch == " ".join(f"Ja {holdable}".split())
    assert segment_key(unit.english).startswith("Yes")


def test_a_sentence_with_what_xml_cannot_hold_is_found_again(tmp_path: Path) -> None:
    strange = Translation("De \x07 man\x1bis er.", "The man is here.", Origin.READER, "you", None)
    path = tmp_path / "krant.tmx"
    path.write_bytes(_written(strange))
    found = read_tmx(path).find(strange.segment)
    assert found is not None
    assert found.english == "The man is here."
