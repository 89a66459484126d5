"""Where the reader keeps its data, its settings and what it can fetch anew."""

from __future__ import annotations

import os
from pathlib import Path

from platformdirs import user_cache_path, user_config_path, user_data_path

from reader.errors import MemoryFileError

APPLICATION = "dutch-news-reader"
DATA_VARIABLE = "READER_DATA_DIR"
CONFIG_VARIABLE = "READER_CONFIG_DIR"
CACHE_VARIABLE = "READER_CACHE_DIR"
DATABASE_NAME = "reader.sqlite3"


def data_folder() -> Path:
    """READER_DATA_DIR, else the platform's folder for data; it may not be there yet."""
    return _chosen(DATA_VARIABLE) or user_data_path(APPLICATION, appauthor=False)


def settings_folder() -> Path:
    """READER_CONFIG_DIR, else the platform's folder for settings; it may not be there yet."""
    return _chosen(CONFIG_VARIABLE) or user_config_path(APPLICATION, appauthor=False)


def cache_folder() -> Path:
    """READER_CACHE_DIR, else the platform's folder for caches; it may not be there yet."""
    return _chosen(CACHE_VARIABLE) or user_cache_path(APPLICATION, appauthor=False)


def database_path(folder: Path) -> Path:
    """The file within the data folder that holds all that is kept."""
    return folder / DATABASE_NAME


def _chosen(variable: str) -> Path | None:
    value = os.environ.get(variable)
    if not value:
        return None
    try:
        return Path(value).expanduser().absolute()
    except RuntimeError as error:
        raise MemoryFileError(
            f"{variable} names a home that is not there: {value}", "Name a folder by its whole path"
        ) from error
