"""Where Argos keeps its packages, and what else its settings say, without loading Argos.

Loading Argos takes a third of a second and makes folders; to ask where they are must do neither.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

from reader.errors import PackageError

PACKAGES_VARIABLE = "ARGOS_PACKAGES_DIR"


def packages_folder() -> Path:
    """The folder that Argos looks for packages in, as a whole path; it may not be there yet."""
    named = argos_setting(PACKAGES_VARIABLE)
    if named is not None:
        return Path(named).absolute()
    return _base("XDG_DATA_HOME", ".local/share") / "packages"


def argos_setting(name: str) -> str | None:
    """What the environment says, else Argos's settings file; None where neither does."""
    value = os.environ.get(name)
    return _settings_file().get(name) if value is None else value


def _settings_file() -> dict[str, str]:
    """The file's settings that are text; none where it is missing or damaged, as Argos has it."""
    path = _base("XDG_CONFIG_HOME", ".config") / "settings.json"
    try:
        written = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    if not isinstance(written, dict):
        return {}
    return {name: value for name, value in written.items() if isinstance(value, str)}


def _base(variable: str, otherwise: str) -> Path:
    # An empty variable means the working folder to Argos, and so it does here.
    named = os.environ.get(variable)
    base = _home() / otherwise if named is None else Path(named)
    return (base / "argos-translate").absolute()


def _home() -> Path:
    if "SNAP" in os.environ and "SNAP_USER_DATA" in os.environ:
        return Path(os.environ["SNAP_USER_DATA"])
    try:
        return Path.home()
    except RuntimeError as error:
        raise PackageError(
            "Your home folder is not known, so neither is Argos's folder of packages",
            f"Name the folder in {PACKAGES_VARIABLE}",
        ) from error
