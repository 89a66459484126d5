from __future__ import annotations

import threading

from hypothesis import given
from hypothesis import strategies as st

from reader.engine.order import AT_ONCE, Order
from reader.engine.sentence import Sentence


def sentence(name: str) -> Sentence:
    return Sentence(name, name)


def order_of(paragraphs: dict[int, list[str]], place: int = 0) -> Order:
    order = Order(place)
    for paragraph, names in paragraphs.items():
        order.add(paragraph, map(sentence, names))
    order.finish()
    return order


def taken(order: Order) -> list[list[str]]:
    found = []
    while batch := order.take():
        found.append([each.segment for each in batch])
    return found


def test_the_paragraph_in_view_comes_first_one_by_one() -> None:
    order = order_of({0: ["a"], 5: ["f", "g"], 6: ["h"]}, place=5)
    assert taken(order)[:2] == [["f"], ["g"]]


def test_then_forward_then_back() -> None:
    order = order_of({number: [f"zin {number}"] for number in range(9)}, place=6)
    found = [name for batch in taken(order) for name in batch]
    assert found[:3] == ["zin 6", "zin 7", "zin 8"]
    assert set(found[3:]) == {f"zin {number}" for number in range(6)}


def test_a_move_counts_from_the_next_batch() -> None:
    order = order_of({number: [f"zin {number}"] for number in range(50)})
    order.take()
    order.move_to(40)
    assert [each.segment for each in order.take()] == ["zin 40"]


def test_a_batch_is_of_sentences_of_about_one_length() -> None:
    long, short = [letter * 200 for letter in "abcdef"], list("abcdef")
    mixed = [each for pair in zip(long, short, strict=True) for each in pair]
    order = order_of({number + 1: [name] for number, name in enumerate(mixed)})
    first, second = taken(order)
    assert sorted(first) == long
    assert sorted(second) == short


def test_a_sentence_that_comes_twice_is_taken_once() -> None:
    assert taken(order_of({0: ["a", "a"], 3: ["a"]})) == [["a"]]


def test_waiting_ends_when_something_comes_or_nothing_will() -> None:
    order = Order()
    heard: list[bool] = []
    waiting = threading.Thread(target=lambda: heard.append(order.wait()))
    waiting.start()
    order.add(0, [sentence("a")])
    waiting.join()
    order.take()
    waiting = threading.Thread(target=lambda: heard.append(order.wait()))
    waiting.start()
    order.finish()
    waiting.join()
    assert heard == [True, False]


paragraphs = st.dictionaries(
    st.integers(0, 30), st.lists(st.text("abc", min_size=1, max_size=4), max_size=6)
)


@given(paragraphs, st.integers(0, 30))
def test_every_sentence_is_taken_exactly_once(wanted: dict[int, list[str]], place: int) -> None:
    batches = taken(order_of(wanted, place))
    found = [name for batch in batches for name in batch]
    assert sorted(found) == sorted({name for names in wanted.values() for name in names})
    assert all(len(batch) <= AT_ONCE for batch in batches)


def test_towards_the_end_the_workers_share_what_is_left() -> None:
    order = order_of({number + 1: [f"zin {number}"] for number in range(10)})
    sizes = []
    while batch := order.take(workers=2):
        sizes.append(len(batch))
    assert sizes == [3, 2, 2, 1, 1, 1]
