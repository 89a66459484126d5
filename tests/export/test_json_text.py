"""JSON that can be printed on a terminal."""

from __future__ import annotations

import json
import re

from hypothesis import given
from hypothesis import strategies as st

from reader.export.json_text import json_text


def test_letters_stand_as_they_are() -> None:
    assert json_text({"naam": "“één” — 5 €"}) == '{\n "naam": "“één” — 5 €"\n}\n'


def test_nothing_in_it_can_be_obeyed_by_a_terminal() -> None:
    printed = json_text("\x1b[31m \x9b31m \x07 \u202e \u2066 \ufeff \u2028 \x7f \x85")
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff]", printed)


@given(st.text())
def test_it_reads_back_as_what_it_was(text: str) -> None:
    assert json.loads(json_text([text])) == [text]
