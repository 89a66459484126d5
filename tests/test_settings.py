import os
from pathlib import Path

import pytest

from reader.settings import FILE_NAME, Settings, read_settings


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    assert read_settings(tmp_path) == Settings()


def test_theme_and_keys_are_read(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text('theme = "reader-light"\n[keys]\n"help" = "f1"\n')
    assert read_settings(tmp_path) == Settings("reader-light", {"help": "f1"})


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (b"theme = ", "was skipped"),
        (b"theme = 3", "theme must be a name"),
        (b"keys = 3", "keys must be a table"),
        (b"[keys]\nhelp = 1", 'the keys of "help" must be text'),
        (b'colour = "red"', 'there is no setting "colour"'),
        (b"\xff\xfe", "not UTF-8"),
    ],
)
def test_what_is_wrong_is_said_and_skipped(tmp_path: Path, text: bytes, said: str) -> None:
    (tmp_path / FILE_NAME).write_bytes(text)
    settings = read_settings(tmp_path)
    assert said in settings.notices[0]
    assert (settings.theme, settings.keys) == (None, {})


def test_one_wrong_setting_does_not_spoil_the_others(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text('theme = 3\n[keys]\n"help" = "f1"\n"quit" = []\n')
    settings = read_settings(tmp_path)
    assert settings.keys == {"help": "f1"}
    assert len(settings.notices) == 2


def test_a_byte_order_mark_is_no_error(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(b'\xef\xbb\xbftheme = "reader-light"\n')
    assert read_settings(tmp_path) == Settings(theme="reader-light")


def test_what_cannot_be_a_settings_file_is_said_and_skipped(tmp_path: Path) -> None:
    path = tmp_path / FILE_NAME
    os.mkfifo(path)
    assert read_settings(tmp_path).notices == (f"{path} was skipped: it is no file",)
    path.unlink()
    path.write_text(f"a = {'[' * 5000}")
    assert len(read_settings(tmp_path).notices) == 1
