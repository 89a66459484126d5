"""From a file's bytes to its text, or to the reason why it is none."""

from __future__ import annotations

import codecs

from reader.errors import ArticleError

_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_UTF_32 = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
_LOOKED_AT = 1 << 16
"""Bytes from the start that tell a text from something else."""
_MOST_CONTROLS = 0.05
"""The share of control characters above which it is no text: stray escape sequences stay below."""
_CONTROLS = bytes(set(range(0x20)) - set(b"\t\n\v\f\r\x1b")) + b"\x7f"
_FORMATS = (
    (b"%PDF", "a PDF file"),
    (b"PK\x03\x04", "a zip archive, as DOCX, ODT and EPUB files are"),
    (b"\xd0\xcf\x11\xe0", "an old Word file"),
    (b"{\\rtf", "an RTF file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
)
_SAVE_AS_TEXT = "Save its words as a plain text file (UTF-8) and open that"


def decode(content: bytes, name: str) -> tuple[str, tuple[str, ...]]:
    """The text without a byte order mark, and what to tell about its encoding.

    UTF-8 where it is that, UTF-16 and UTF-32 where a byte order mark says so, else cp1252.
    ArticleError where the bytes are no text; `name` is for its words.
    """
    for marks, encoding in ((_UTF_32, "utf-32"), (_UTF_16, "utf-16")):
        if content.startswith(marks):
            try:
                return content.decode(encoding), (f"{name} was read as {encoding.upper()}",)
            except UnicodeDecodeError as error:
                raise ArticleError(
                    f"{name} begins as {encoding.upper()} and is damaged", _SAVE_AS_TEXT
                ) from error
    _require_text(content[:_LOOKED_AT], name)
    try:
        return content.decode("utf-8-sig"), ()
    except UnicodeDecodeError as error:
        bad = content[error.start]
        told = (
            f"Read as cp1252, not UTF-8 (byte {bad:#04x} at {error.start}), so that accents and"
            f" quote marks may be wrong: {name}"
        )
    return content.decode("cp1252", "replace"), (told,)


def _require_text(start: bytes, name: str) -> None:
    """ArticleError where the first bytes are those of something else than text."""
    for magic, what in _FORMATS:
        if start.startswith(magic):
            raise ArticleError(f"{name} is {what}, not plain text", _SAVE_AS_TEXT)
    controls = len(start) - len(start.translate(None, _CONTROLS))
    if b"\0" in start or controls > _MOST_CONTROLS * len(start):
        raise ArticleError(f"{name} is a binary file, not plain text", _SAVE_AS_TEXT)
