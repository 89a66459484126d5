import pytest

from reader.app.columns import Arrangement, arrange


@pytest.mark.parametrize("width", [80, 83, 120, 200, 400])
def test_both_columns_fit_and_do_not_touch(width: int) -> None:
    columns = arrange(width, Arrangement.BESIDE)
    assert columns.dutch_left >= columns.gutter
    assert columns.dutch_left + columns.dutch_width < columns.english_left - columns.gutter + 1
    assert columns.english_left + columns.english_width <= width


def test_eighty_cells_give_two_columns_of_thirty_seven() -> None:
    columns = arrange(80, Arrangement.BESIDE)
    assert (columns.dutch_width, columns.english_width) == (37, 37)


def test_lines_are_never_longer_than_an_eye_can_follow() -> None:
    for width in range(80, 400):
        assert arrange(width, Arrangement.BESIDE).dutch_width <= 60


def test_english_under_its_dutch_is_indented_by_two() -> None:
    columns = arrange(50, Arrangement.UNDER)
    assert columns.english_left == columns.dutch_left + 2


@pytest.mark.parametrize("arrangement", list(Arrangement))
def test_even_the_smallest_terminal_has_columns(arrangement: Arrangement) -> None:
    columns = arrange(1, arrangement)
    assert columns.dutch_width >= 1
    assert columns.english_width >= 1
