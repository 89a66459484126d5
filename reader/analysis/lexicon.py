"""Word lists written as running text."""

from __future__ import annotations


def words_in(text: str) -> frozenset[str]:
    """The words of a list, whatever white space parts them."""
    return frozenset(text.split())
