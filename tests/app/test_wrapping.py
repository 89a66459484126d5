import itertools

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from reader.app.wrapping import Line, wrap
from reader.visible import visible


def drawn(text: str, line: Line) -> str:
    return " ".join(run.of(text) for run in line.runs)


def test_words_stay_whole_where_they_fit() -> None:
    text = "De man leest vandaag een krant"
    assert [drawn(text, line) for line in wrap(text, 10)] == [
        "De man",
        "leest",
        "vandaag",
        "een krant",
    ]


def test_a_hyphenated_word_may_break_after_its_hyphen() -> None:
    text = "de CEPA-analist zegt"
    assert [drawn(text, line) for line in wrap(text, 8)] == ["de CEPA-", "analist", "zegt"]


def test_a_word_wider_than_the_column_is_cut() -> None:
    text = "arbeidsongeschiktheid"
    assert [drawn(text, line) for line in wrap(text, 10)] == ["arbeidsong", "eschikthei", "d"]


def test_several_blanks_are_drawn_as_one_and_keep_their_places() -> None:
    text = "een   krant"
    (line,) = wrap(text, 20)
    assert drawn(text, line) == "een krant"
    assert [(run.start, run.end) for run in line.runs] == [(0, 3), (6, 11)]


def test_a_blank_text_has_no_lines() -> None:
    assert wrap("   ", 10) == ()


def test_wide_signs_count_as_two_cells() -> None:
    text = "日本語 nieuws"
    assert [drawn(text, line) for line in wrap(text, 6)] == ["日本語", "nieuws"]


def test_a_cell_leads_back_to_its_code_point() -> None:
    text = "日本 is  ver"
    (line,) = wrap(text, 20)
    assert [line.place_at(text, cell) for cell in range(11)] == [0, 0, 1, 1, 2, 3, 4, 4, 7, 8, 9]
    assert line.place_at(text, 99) == 9


@given(st.text(), st.integers(1, 40))
def test_every_sign_is_drawn_once_and_in_order_and_no_line_is_too_wide(
    raw: str, width: int
) -> None:
    text = visible(raw)
    lines = wrap(text, width)
    assert "".join(drawn(text, line).replace(" ", "") for line in lines) == "".join(text.split())
    for line in lines:
        assert cell_len(drawn(text, line)) <= max(width, 2)


@given(st.text(min_size=1), st.integers(2, 20))
def test_places_of_lines_do_not_overlap(raw: str, width: int) -> None:
    lines = wrap(visible(raw), width)
    for before, after in itertools.pairwise(lines):
        assert before.start < before.end <= after.start
