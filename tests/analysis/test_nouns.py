from __future__ import annotations

import pytest

from reader.analysis.nouns import NounClass, noun


@pytest.mark.parametrize(
    ("word", "noun_class", "gender", "plural"),
    [
        ("woordvoerster", NounClass.PERSON, "f", False),
        ("partijvoorzitter", NounClass.PERSON, None, False),
        ("cepa-analist", NounClass.PERSON, None, False),
        ("analisten", NounClass.PERSON, None, True),
        ("economen", NounClass.PERSON, None, True),
        ("planbureau", NounClass.ORGANISATION, None, False),
        ("jaarverslag", NounClass.DOCUMENT, None, False),
        ("supermarktkringen", NounClass.GROUP, None, True),
        ("ex-man", NounClass.PERSON, "m", False),
    ],
)
def test_a_noun_tells_what_it_stands_for(
    word: str, noun_class: NounClass, gender: str | None, plural: bool
) -> None:
    found = noun(word)
    assert found is not None
    assert (found.noun_class, found.gender, found.plural) == (noun_class, gender, plural)


@pytest.mark.parametrize("word", ["roman", "fiets", "solide", "groot", ""])
def test_other_words_stand_for_nobody(word: str) -> None:
    assert noun(word) is None
