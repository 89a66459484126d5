"""What the settings file may say, and what of it could not be used.

The file is `reader.toml` in the settings folder:

    theme = "reader-light"
    english = "reference"
    workers = 1

    [keys]
    "paragraph.next" = "n,down"
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

FILE_NAME = "reader.toml"
_ENGLISH = ("argos", "reference")
_MOST_WORKERS = 64


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of one start; every field has a default that needs no file."""

    theme: str | None = None
    """The name of a theme; None for the one chosen last."""
    keys: dict[str, str] = field(default_factory=dict)
    """By the id of a command, its keys with commas between; the README lists the ids."""
    english: str = "argos"
    """The English to show first where the reader has written none: "argos" or "reference"."""
    workers: int | None = None
    """How many threads translate; None for what was measured to be best."""
    notices: tuple[str, ...] = ()
    """What in the file was skipped and why."""


def read_settings(folder: Path) -> Settings:
    """The settings in the folder's file; the defaults where there is none or it is damaged."""
    path = folder / FILE_NAME
    try:
        if path.exists() and not path.is_file():
            return Settings(notices=(f"{path} was skipped: it is no file",))
        written = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return Settings()
    except OSError as error:
        return Settings(notices=(f"{path} was skipped: {error.strerror}",))
    except UnicodeDecodeError:
        return Settings(notices=(f"{path} was skipped: it is not UTF-8",))
    import tomllib  # most readers have no such file, and every start would load it

    try:
        document = tomllib.loads(written)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        return Settings(notices=(f"{path} was skipped: {error}",))
    return parse_settings(document, str(path))


def parse_settings(document: dict[str, object], where: str) -> Settings:
    """The settings of a parsed file; whatever is unknown or of a wrong type is said and skipped."""
    notices = [
        f'{where}: there is no setting "{name}"'
        for name in document
        if name not in ("theme", "keys", "english", "workers")
    ]
    theme = document.get("theme")
    if theme is not None and not isinstance(theme, str):
        notices.append(f"{where}: theme must be a name in quotes")
        theme = None
    keys: dict[str, str] = {}
    table = document.get("keys", {})
    if not isinstance(table, dict):
        notices.append(f"{where}: keys must be a table, under [keys]")
        table = {}
    for name, value in table.items():
        if isinstance(value, str) and value.strip():
            keys[str(name)] = value
        else:
            notices.append(f'{where}: the keys of "{name}" must be text, as "j,down"')
    english = document.get("english", _ENGLISH[0])
    if english not in _ENGLISH:
        notices.append(f"{where}: english must be one of {', '.join(_ENGLISH)}")
        english = _ENGLISH[0]
    workers = document.get("workers")
    if workers is not None and (type(workers) is not int or not 1 <= workers <= _MOST_WORKERS):
        notices.append(f"{where}: workers must be a number from 1 to {_MOST_WORKERS}")
        workers = None
    return Settings(
        theme, keys, str(english), workers if isinstance(workers, int) else None, tuple(notices)
    )
