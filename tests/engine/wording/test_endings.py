"""How English begins and ends."""

from __future__ import annotations

import pytest

from reader.engine.wording.draft import copied
from reader.engine.wording.endings import finished


@pytest.mark.parametrize(
    ("dutch", "english", "whole"),
    [
        ("De man gaat.", "the man goes.", "The man goes."),
        ("zegt hij.", "He says.", "he says."),
        ("zegt Poetin.", "Putin says.", "Putin says."),
        ("zegt Poetin.", "Says Putin.", "says Putin."),
        ("bedrijven gaan.", "Companies go.", "companies go."),
        ("denk ik.", "I think.", "I think."),
        ("zegt Jansen.", "Jansen says.", "Jansen says."),
        ("maandag gaat hij.", "Monday he goes.", "Monday he goes."),
        ("'s Avonds gaat hij.", "in the evening he goes.", "In the evening he goes."),
        ("iPhone is duur.", "iPhone is expensive.", "iPhone is expensive."),
        ("26 mensen.", "people: 26.", "people: 26."),
        ("Hij gaat?", "He goes", "He goes?"),
        ("Hij gaat?", "He goes.", "He goes?"),
        ("“Hij gaat.”", "“He goes”", "“He goes.”"),
        ("“Hij gaat”.", "“He goes”", "“He goes”."),
        ("Analyse", "Analysis.", "Analysis"),
        ("In de VS", "In the U.S.", "In the U.S."),
        ("Hij zei:", "He said.", "He said:"),
        ("Hij gaat…", "He goes...", "He goes..."),
        ("Hij gaat.", "He goes!", "He goes!"),
    ],
)
def test_english_begins_and_ends_as_its_dutch_does(dutch: str, english: str, whole: str) -> None:
    assert finished(copied(english), dutch).english == whole
