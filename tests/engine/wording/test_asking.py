"""Work that asks a model as it goes."""

from __future__ import annotations

from reader.engine.decoder import Search
from reader.engine.wording.asking import Asking, ask, carry_out, together
from tests.engine.wording.scripted import Scripted

FIRST, SECOND = Search(), Search(beam=1)


def asking(dutch: str, times: int) -> Asking[str]:
    """Work that asks for the English of what it got, so many times."""
    for time in range(times):
        answer = yield from ask(dutch, SECOND if time else FIRST)
        dutch = answer[0].english
    return dutch


def test_questions_of_works_side_by_side_are_one_call_a_round() -> None:
    decoder = Scripted(lambda dutch, search: dutch + "!")
    nested = together([asking("c", 1), asking("d", 3)])
    works = together([asking("a", 2), asking("b", 0), asking("e", 1)])

    def both() -> Asking[tuple[list[str], list[str]]]:
        return (yield from works), (yield from nested)

    assert carry_out(both(), decoder) == (["a!!", "b", "e!"], ["c!", "d!!!"])
    assert decoder.calls == [
        (("a", "e"), FIRST),
        (("a!",), SECOND),
        (("c", "d"), FIRST),
        (("d!",), SECOND),
        (("d!!",), SECOND),
    ]


def test_questions_of_one_round_are_put_by_search() -> None:
    decoder = Scripted(lambda dutch, search: f"{dutch}{search.beam}")
    works = together([ask("a", FIRST), ask("b", SECOND), ask("c", FIRST)])
    answers = carry_out(works, decoder)
    assert [answer[0].english for answer in answers] == ["a4", "b1", "c4"]
    assert [texts for texts, _ in decoder.calls] == [("a", "c"), ("b",)]


def test_no_work_asks_nothing() -> None:
    decoder = Scripted(lambda dutch, search: dutch)
    assert carry_out(together([asking("a", 0)]), decoder) == ["a"]
    assert decoder.calls == []
