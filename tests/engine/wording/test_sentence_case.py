"""Lines in capitals as a sentence is written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.engine.wording.sentence_case import in_sentence_case, known_words

KNOWN = known_words(
    [
        "De Russische president Vladimir Poetin reist naar het China van Xi Jinping.",
        "Volgens de denktank CEPA is Poetin te gast. “Wat nu?” vroeg Xi. Koningsdag is mooi.",
        "LEES OOK: de Kamer en de Kamer, maar een kamer",
        "IN DIT ALLES IS NIETS Bekend",
    ]
)


def test_words_with_a_capital_in_the_middle_of_sentences_are_known() -> None:
    assert KNOWN["poetin"] == "Poetin"
    assert KNOWN["cepa"] == "CEPA"
    assert KNOWN["kamer"] == "Kamer"
    assert {"de", "wat", "koningsdag", "lees", "ook", "president"}.isdisjoint(KNOWN)


@pytest.mark.parametrize(
    ("segment", "written"),
    [
        ("ANALYSE –", "Analyse –"),
        ("INTERVIEW |", "Interview |"),
        ("POETIN EN XI SLUITEN AKKOORD", "Poetin en Xi sluiten akkoord"),
        ("LEES OOK: Wie is Poetin?", "Lees ook: Wie is Poetin?"),
        ("ANALYSE – Poetin zoekt steun", "Analyse – Poetin zoekt steun"),
        ("NAVO-TOP IN DEN HAAG", "NAVO-top in Den Haag"),
        ("VVD EN D66 WILLEN 1.000 F-35'S", "VVD en D66 willen 1.000 F-35's"),
        ("CDA'ER STAPT OP", "CDA'er stapt op"),
        ("WILLEM II WINT VAN PSV", "Willem II wint van PSV"),
        ("“WIJ STOPPEN”, ZEGT POETIN", "“Wij stoppen”, zegt Poetin"),
        ("'S AVONDS IS HET STIL", "'s Avonds is het stil"),
        ("IJSBAAN OPEN. WAT NU?", "IJsbaan open. Wat nu?"),
        ("DEN HAAG (ANP) - De minister", "Den Haag (ANP) - De minister"),
        ("EDE (ANP) - Bij de NOS", "Ede (ANP) - Bij de NOS"),
        ("Nieuwe Wet Op Wonen Aangenomen", "Nieuwe wet op wonen aangenomen"),
        ("Poetin Wil De NAVO Splijten", "Poetin wil de NAVO splijten"),
    ],
)
def test_a_line_in_capitals_is_put_in_sentence_case(segment: str, written: str) -> None:
    assert in_sentence_case(segment, KNOWN) == written


@pytest.mark.parametrize(
    "segment",
    [
        "NAVO",
        "CEPA",
        "NOS",
        "MH17",
        "WO II",
        "NAVO: geen troepen",
        "De NAVO en de EU praten.",
        "Jan Van Den Berg",
        "Piet, Jan, Klaas, Marie",
        "Het is DE kans.",
        "1 – 0",
        "",
    ],
)
def test_names_and_ordinary_sentences_stay_as_they_are(segment: str) -> None:
    assert in_sentence_case(segment, KNOWN) == segment


@given(
    st.one_of(st.text(), st.text(st.sampled_from("ABÉẞİßIJ .:–'’-“|(1")), st.text().map(str.upper))
)
def test_every_sign_stays_one_sign(text: str) -> None:
    written = in_sentence_case(text, known_words([text]))
    assert len(written) == len(text)
    assert written.casefold() == text.casefold() or "İ" in text or "ẞ" in text
    assert in_sentence_case(written, {}) is not None
