"""Translation memory files, TMX 1.4: a reference beside an article, and our own for other tools."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from reader import __version__
from reader.errors import TmxError
from reader.translation.tmx_parsing import Unit, parse_tmx
from reader.translation.translation import Origin, Translation, segment_key

LARGEST = 50_000_000
"""Bytes of a TMX file that is read: some 100,000 sentences."""


class Reference:
    """A reference translation by segment; of a segment that comes twice, the first holds."""

    origin = Origin.REFERENCE

    def __init__(self, units: Iterable[Unit], made_by: str) -> None:
        self.made_by = made_by
        self._units: dict[str, Unit] = {}
        for unit in units:
            self._units.setdefault(_key(unit.dutch), unit)

    def __len__(self) -> int:
        return len(self._units)

    def find(self, segment: str) -> Translation | None:
        """The reference English of the segment, or None."""
        unit = self._units.get(_key(segment))
        if unit is None:
            return None
        return Translation(unit.dutch, unit.english, self.origin, self.made_by, unit.made_at)


def tmx_beside(article_path: Path) -> Path | None:
    """The file of the article's name that ends in .tmx, or None where there is none."""
    if not article_path.name:
        return None
    beside = article_path.with_suffix(".tmx")
    return beside if beside != article_path and beside.is_file() else None


def read_tmx(path: Path) -> Reference:
    """The Dutch of the file with its English; TmxError where it is damaged, unsafe or has none."""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except OSError as error:
        raise TmxError(f"{path} cannot be read: {error.strerror}") from error
    if len(content) > LARGEST:
        raise TmxError(
            f"{path} was not read: it is larger than {LARGEST // 1_000_000} MB",
            "Split it, or keep only this article's part",
        )
    units = parse_tmx(content, str(path))
    if not units:
        raise TmxError(f"{path} has no Dutch sentence with its English")
    return Reference(units, path.name)


def write_tmx(translations: Iterable[Translation], out: BinaryIO, at: datetime) -> None:
    """Write a TMX 1.4 file of the translations, made at this moment, as UTF-8.

    What XML cannot hold becomes U+FFFD.
    """
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<!DOCTYPE tmx SYSTEM "tmx14.dtd">',
        '<tmx version="1.4">',
        f'<header creationtool="dutch-news-reader" creationtoolversion="{__version__}"'
        ' segtype="sentence" o-tmf="dutch-news-reader" adminlang="en" srclang="nl"'
        f' datatype="plaintext" creationdate="{_tmx_date(at)}"/>',
        "<body>",
        *(_unit(translation) for translation in translations),
        "</body>",
        "</tmx>",
        "",
    ]
    out.write("\n".join(lines).encode("utf-8"))


def _unit(translation: Translation) -> str:
    made_at = translation.made_at
    date = f' creationdate="{_tmx_date(datetime.fromisoformat(made_at))}"' if made_at else ""
    return (
        f'<tu><tuv xml:lang="nl"><seg>{_xml(translation.segment)}</seg></tuv>'
        f'<tuv xml:lang="en"{date}>'
        f'<prop type="x-origin">{_xml(translation.origin)}</prop>'
        f'<prop type="x-made-by">{_xml(translation.made_by)}</prop>'
        f"<seg>{_xml(translation.english)}</seg></tuv></tu>"
    )


def _tmx_date(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


_FORBIDDEN = (*range(0x09), 0x0B, 0x0C, *range(0x0E, 0x20), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF)
_LOST = dict.fromkeys(_FORBIDDEN, "�")
_ESCAPES = _LOST | {
    ord("&"): "&amp;",
    ord("<"): "&lt;",
    ord(">"): "&gt;",
    ord("\r"): "&#13;",
}


def _key(segment: str) -> str:
    """The form in which segments are compared, with what XML cannot hold as it is written."""
    return segment_key(segment).translate(_LOST)


def _xml(text: str) -> str:
    """The text as the content of an element."""
    return text.translate(_ESCAPES)
