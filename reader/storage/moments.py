"""Moments as they are kept."""

from __future__ import annotations

from datetime import UTC, datetime


def stamp(at: datetime) -> str:
    """A moment, which must know its time zone, as ISO 8601 in UTC to the second."""
    return at.astimezone(UTC).isoformat(timespec="seconds")
