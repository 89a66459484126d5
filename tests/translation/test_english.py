from __future__ import annotations

from reader.translation.english import English
from reader.translation.tmx import Reference
from reader.translation.tmx_parsing import Unit
from reader.translation.translation import Origin, Translation, segment_key


class Arriving:
    """An engine's English, which is there some time after it was asked for."""

    origin = Origin.ARGOS

    def __init__(self) -> None:
        self.made: dict[str, Translation] = {}

    def find(self, segment: str) -> Translation | None:
        return self.made.get(segment_key(segment))


ENGINE = Translation("Ja.", "Yes, by engine.", Origin.ARGOS, "Argos nl→en 1.8", None)
REFERENCE = Reference([Unit("Ja.", "Yes.", None)], "a.tmx")


def test_translations_come_in_the_order_of_their_sources() -> None:
    engine = Arriving()
    engine.made["Ja."] = ENGINE
    english = English((engine, REFERENCE))
    assert [each.origin for each in english.of("Ja.")] == [Origin.ARGOS, Origin.REFERENCE]
    assert english.best("Ja.") == ENGINE
    turned = English((REFERENCE, engine))
    assert [each.origin for each in turned.of("Ja.")] == [Origin.REFERENCE, Origin.ARGOS]


def test_what_arrives_later_is_there_when_asked_again() -> None:
    engine = Arriving()
    english = English((engine, REFERENCE))
    before = english.best("Ja.")
    assert before is not None
    assert before.origin is Origin.REFERENCE
    engine.made["Ja."] = ENGINE
    assert english.best("Ja.") == ENGINE


def test_a_sentence_that_nobody_knows_has_no_english() -> None:
    assert English((REFERENCE,)).of("Nee.") == ()
    assert English((REFERENCE,)).best("Nee.") is None
    assert English(()).best("Ja.") is None
