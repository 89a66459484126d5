"""What figures measure: nouns and names of the text, never a verb or an adverb."""

from __future__ import annotations

import pytest

from reader.analysis.figures.find import find_figures
from tests.analysis.made import article_of


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("De winst daalde met 4 procent tot 2,1 miljoen euro.", ["winst", "winst"]),
        ("De eigenaar kreeg een boete van 1.800 euro.", ["boete"]),
        ("De verdachte kreeg 14 maanden cel.", ["cel"]),
        ("Heijmans won 2,3 procent.", ["Heijmans"]),
        ("In Londen steeg Unilever 5 procent.", ["Unilever"]),
        ("De gemiddelde huur stijgt dit jaar met 6,2 procent.", ["gemiddelde huur"]),
        ("De kosten bedragen 95 euro.", ["kosten"]),
        ("De kaarsen van twee centimeter bleven liggen.", ["kaarsen"]),
        ("Een huis kost 300.000 euro, tegen 250.000 euro toen.", ["huis", "huis"]),
        ("De prijs van 3 euro gaat naar 4 euro.", ["prijs", "prijs"]),
        ("Pas toen 23 kilometer vaststond, ging hij.", [None]),
        ("Het tarief in het dorp van 2 euro naar 3 euro.", [None, None]),
        ("Zij werd derde, in plaats van vijfde.", [None, None]),
        ("De buurman deed voor 500 euro mee.", [None]),
        ("Er zijn scheuren van twee centimeter gekregen.", ["scheuren"]),
        ("Tot haar 88ste liep zij door.", [None]),
    ],
)
def test_what_is_a_noun_or_a_name_or_nothing(text: str, what: list[str | None]) -> None:
    assert [figure.what for figure in find_figures(article_of(text))] == what
