from collections import Counter

import pytest

from reader.app.commands import COMMANDS, shown_key, with_keys


def test_no_key_means_two_things() -> None:
    keys = Counter(shown_key(key) for command in COMMANDS for key in command.keys.split(","))
    assert [key for key, count in keys.items() if count > 1] == []


def test_ids_are_unique() -> None:
    assert len({command.id for command in COMMANDS}) == len(COMMANDS)


def test_keys_are_shown_as_on_the_keyboard() -> None:
    shown = {command.id: command.shown_keys for command in COMMANDS}
    assert shown["search.open"] == "/"
    assert shown["help"] == "?"
    assert shown["paragraph.next"] == "j ↓"
    assert shown["palette"] == "ctrl+p :"


def test_a_settings_file_gives_a_command_other_keys() -> None:
    commands, notices = with_keys(COMMANDS, {"english.toggle": "v,f5"})
    assert notices == ()
    assert {each.id: each.keys for each in commands}["english.toggle"] == "v,f5"


def test_keys_can_change_places() -> None:
    commands, notices = with_keys(COMMANDS, {"paragraph.next": "k", "paragraph.previous": "j"})
    keys = {each.id: each.keys for each in commands}
    assert notices == ()
    assert (keys["paragraph.next"], keys["paragraph.previous"]) == ("k", "j")


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        ({"english.hide": "v"}, 'no command is called "english.hide"'),
        ({"english.toggle": "hyper+v"}, '"hyper+v" is not the name of a key'),
        ({"english.toggle": "nosuchkey"}, '"nosuchkey" is not the name of a key'),
        ({"english.toggle": "j"}, "j is a key of paragraph.next"),
        ({"english.toggle": "/"}, "/ is a key of search.open"),
        ({"english.toggle": "v", "help": "v"}, "v is a key of english.toggle"),
    ],
)
def test_what_cannot_be_a_key_is_said_and_skipped(keys: dict[str, str], said: str) -> None:
    commands, notices = with_keys(COMMANDS, keys)
    assert len(notices) == 1
    assert notices[0].startswith(said)
    unchanged = [each for each in commands if each in COMMANDS]
    assert len(unchanged) >= len(COMMANDS) - len(keys) + 1
