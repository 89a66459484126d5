"""Names and roles as Dutch news writes them, seen through whose words a quote is."""

from __future__ import annotations

import pytest

from reader.analysis.findings import SourceKind
from tests.analysis.made import findings_in, reported, said


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        ("aldus het OM", "OM"),
        ("zegt de 61-jarige Hedwig V.", "Hedwig V"),
        ("vertelt een 29-jarige vrouw", "een 29-jarige vrouw"),
        ("zegt intendant Mirthe Kolk", "Mirthe Kolk"),
        ("vindt consulent Piet Jansen", "Piet Jansen"),
        ("zegt projectassistente Els Vos", "Els Vos"),
        ("zegt aanvoerder Jorrit van Dijk", "Jorrit van Dijk"),
        ("zegt analist Corné van Vliet van ABN AMRO", "Corné van Vliet"),
        ("zegt trainer Tygo van den Berg", "Tygo van den Berg"),
        ("zegt Piet Jansen van FNV", "Piet Jansen"),
        ("zegt econoom Nic. Terpstra", "Nic. Terpstra"),
        ("zegt Joh. de Vries", "Joh. de Vries"),
        ("zegt VVD’er Claire Martens", "Claire Martens"),
        ("zegt PvdA'er Jan Bos", "Jan Bos"),
        ("zegt Tweede Kamerlid Els Kolk", "Els Kolk"),
    ],
)
def test_names_are_read_whole_and_without_their_role(words: str, speaker: str) -> None:
    assert said(f"„Dit is een mooie dag”, {words}.") == [("Dit is een mooie dag", speaker)]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("het Verbond van Verzekeraars", "Verbond van Verzekeraars"),
        ("de Autoriteit Consument & Markt (ACM)", "Autoriteit Consument & Markt"),
        ("het Leger des Heils", "Leger des Heils"),
        ("Vereniging Eigen Huis", "Vereniging Eigen Huis"),
    ],
)
def test_organisations_keep_the_small_words_of_their_titles(words: str, name: str) -> None:
    (source,) = findings_in(f"„Dit is een mooie dag”, zegt {words}.").sources
    assert (source.name, source.kind) == (name, SourceKind.ORGANISATION)


def test_a_name_between_commas_may_have_a_role_or_a_title() -> None:
    assert said("Haar buurman, slager Luc Bos, nuanceert: «Het valt mee.»") == [
        ("Het valt mee.", "Luc Bos")
    ]
    assert said("Zijn advocaat, mr. Inez Kolk, zegt: «Er is geen bewijs.»") == [
        ("Er is geen bewijs.", "Inez Kolk")
    ]


def test_an_age_is_no_role_and_a_role_first_in_its_sentence_is_lower_case() -> None:
    (aged,) = findings_in("„Ik schrok”, zegt de 61-jarige Hedwig Vos.").sources
    assert aged.role is None
    (minister,) = findings_in("Minister Anja Vos zegt dat het moet kunnen.").sources
    assert minister.role == "minister"


def test_a_capital_inside_a_word_is_an_organisation() -> None:
    (source,) = findings_in("NoordRail meldt dat de treinen stilstaan.").sources
    assert source.kind is SourceKind.ORGANISATION


def test_a_quote_may_end_in_a_quote() -> None:
    words = "En toen zei ze: ‘De zee leest wel mee.’"
    assert said(f"Els Vos glimlacht. “{words}”") == [(words, "Els Vos")]


def test_a_reporting_infinitive_has_the_subject_of_its_modal() -> None:
    text = "Hij moest drie leerlingen vertellen dat ze naar huis konden."
    assert reported("Directeur Kees Bos belde de ouders.", text) == [
        ("ze naar huis konden", "Kees Bos")
    ]
