from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.marks import pair_marks


def inside(text: str) -> list[str]:
    return [each.inner.of(text) for each in pair_marks(text) if each.depth == 0]


@pytest.mark.parametrize(
    ("opening", "closing"),
    [
        ("“", "”"), ("„", "”"), ("„", "“"), ("‘", "’"), ("'", "'"), ('"', '"'), (",,", "''"),
        (",,", '"'), ("«", "»"), ("„", '"'), ('"', "”"), ("‚", "’"), ("”", "”"), ("‹", "›"),
    ],
)  # fmt: skip
def test_every_style_of_marks_is_paired(opening: str, closing: str) -> None:
    assert inside(f"Hij zei: {opening}Dat kan niet{closing}, en ging.") == ["Dat kan niet"]


@pytest.mark.parametrize(
    "text",
    [
        "De auto's staan 's avonds buiten, 't is zo'n gedoe met 'm.",
        "In de jaren '70 en '80 was dat anders.",
        "Foto’s van ’s lands wijs, ’s lands eer.",
        "De hoogte is 27\" en de auto van Hans' broer is rood.",
    ],
)
def test_apostrophes_are_no_marks(text: str) -> None:
    assert inside(text) == []


def test_apostrophes_inside_a_quote_do_not_end_it() -> None:
    text = "'Ik las dat er zo'n 280 auto's in zouden passen', zei ze."
    assert inside(text) == ["Ik las dat er zo'n 280 auto's in zouden passen"]


def test_a_genitive_inside_a_quote_does_not_end_it() -> None:
    assert inside("'Het is Hans' fiets die daar staat', zei hij.") == [
        "Het is Hans' fiets die daar staat"
    ]


def test_a_nested_quote_lies_deeper() -> None:
    text = "“Hij zei: ‘Nooit!’, en liep weg”, vertelt ze."
    pairs = [(each.depth, each.inner.of(text)) for each in pair_marks(text)]
    assert pairs == [(0, "Hij zei: ‘Nooit!’, en liep weg"), (1, "Nooit!")]


def test_two_marks_that_close_together_are_both_paired() -> None:
    text = "“Het is ‘de vijand van mijn vijand'”, schrijft zij."
    assert inside(text) == ["Het is ‘de vijand van mijn vijand'"]


def test_a_missing_closing_mark_ends_where_the_next_quote_opens() -> None:
    text = '"Het is koud. Hij rilt. "Ga zitten", zei ze.'
    found = pair_marks(text)
    assert [each.inner.of(text) for each in found] == ["Het is koud. Hij rilt.", "Ga zitten"]
    assert [each.closed for each in found] == [False, True]


def test_a_missing_opening_mark_begins_where_the_paragraph_does() -> None:
    text = 'Dan moeten we sluiten", zegt de directeur.'
    (found,) = pair_marks(text)
    assert (found.inner.of(text), found.opened) == ("Dan moeten we sluiten", False)


def test_a_missing_space_after_a_mark_does_not_hide_it() -> None:
    assert inside('"Dat klopt"zei ze, "helemaal".') == ["Dat klopt", "helemaal"]


@given(st.text(alphabet="“”„‘’'\",«» a.B\n", max_size=80))
def test_any_soup_of_marks_gives_places_within_the_text_in_order(soup: str) -> None:
    found = pair_marks(soup)
    for each in found:
        assert 0 <= each.outer.start <= each.inner.start < each.inner.end <= each.outer.end
        assert each.outer.end <= len(soup)
    tops = [each.outer for each in found if each.depth == 0]
    assert all(one.end <= other.start for one, other in pairwise(tops))
