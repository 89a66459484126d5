import pytest
from textual.color import Color
from textual.theme import Theme

from reader.app.themes import THEMES

OWN = [theme for theme in THEMES if not theme.ansi]
AA = 4.5


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours as WCAG 2.2 defines it, 1 to 21."""
    low, high = sorted((luminance(Color.parse(one)), luminance(Color.parse(other))))
    return (high + 0.05) / (low + 0.05)


def luminance(color: Color) -> float:
    parts = [part / 255 for part in color.rgb]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("theme", OWN, ids=lambda theme: theme.name)
@pytest.mark.parametrize("name", ["text", "here", "english", "label", "quote", "source", "figure"])
def test_text_meets_wcag_aa_on_page_and_panel(theme: Theme, name: str) -> None:
    for ground in (theme.background, theme.surface):
        assert ground is not None
        assert contrast(theme.variables[f"page-{name}"], ground) >= AA


@pytest.mark.parametrize("theme", OWN, ids=lambda theme: theme.name)
@pytest.mark.parametrize(
    ("name", "ground"),
    [("here", "lit"), ("quote", "lit"), ("source", "lit"), ("figure", "lit"), ("here", "hit")],
)
def test_the_lit_sentence_and_hits_meet_wcag_aa(theme: Theme, name: str, ground: str) -> None:
    text = theme.variables[f"page-{name}"]
    assert contrast(text, theme.variables[f"page-{ground}"]) >= AA


def test_the_yardstick_is_right_at_its_ends() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#777777") == pytest.approx(1)


def test_there_is_a_light_a_dark_and_the_terminals_own() -> None:
    assert {(theme.dark, theme.ansi) for theme in THEMES} >= {(True, False), (False, False)}
    assert any(theme.ansi for theme in THEMES)
