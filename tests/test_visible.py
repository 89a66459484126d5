import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.visible import visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("gewoon ’s avonds – café €5", "gewoon ’s avonds – café €5"),
        ("\x1b[31mrood", "␛[31mrood"),
        ("bel\x07", "bel␇"),
        ("een\r\nkrant\tvandaag", "een  krant vandaag"),
        ("\u202eomgekeerd\u202c", "\ufffdomgekeerd\ufffd"),
        ("\u2066los\u2069", "\ufffdlos\ufffd"),
        ("\x9b31m", "\ufffd31m"),
        ("\x7f", "␡"),
        ("af\u00adbreken", "af-breken"),
        ("nul\u200bbreedte", "nul\ufffdbreedte"),
        ("vast\u00a0wit\u2028", "vast wit "),
        ("👩\u200d🌾", "👩\u200d🌾"),
        ("[red]tekst[/red]", "[red]tekst[/red]"),
        ("\ud800", "\ufffd"),
    ],
)
def test_what_a_terminal_would_obey_is_shown(text: str, shown: str) -> None:
    assert visible(text) == shown


@given(st.text(st.characters()))
def test_places_stay_the_same_and_nothing_is_left_to_obey(text: str) -> None:
    shown = visible(text)
    assert len(shown) == len(text)
    assert {unicodedata.category(sign) for sign in shown} & {"Cc", "Cs", "Zl", "Zp"} == set()
    assert {sign for sign in shown if unicodedata.category(sign) == "Cf"} <= {"\u200c", "\u200d"}
