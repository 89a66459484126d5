from __future__ import annotations

import pytest

from tests.analysis.made import reported


@pytest.mark.parametrize(
    ("text", "claim", "speaker"),
    [
        (
            "Volgens Rutger Maes kost het plan te veel.",
            "kost het plan te veel",
            "Rutger Maes",
        ),
        (
            "Het duurde volgens Kees van den Berg een kwartier.",
            "Het duurde volgens Kees van den Berg een kwartier",
            "Kees van den Berg",
        ),
        (
            "Wethouder Smit meent dat de brug veilig is.",
            "de brug veilig is",
            "Smit",
        ),
        (
            "De weg was dicht tot de middag, aldus de politie.",
            "De weg was dicht tot de middag",
            "politie",
        ),
        (
            "Slechts 11 procent is een vrouw, zo blijkt uit een studie van de bond.",
            "Slechts 11 procent is een vrouw",
            "studie van de bond",
        ),
        (
            "De prijzen dalen weer. Dat meldt het CBS.",
            "De prijzen dalen weer",
            "CBS",
        ),
        (
            "Anneke Smit zegt op uitstel te hebben aangedrongen.",
            "op uitstel te hebben aangedrongen",
            "Anneke Smit",
        ),
        (
            "Uit onderzoek van de Universiteit Utrecht blijkt dat kinderen minder lezen.",
            "kinderen minder lezen",
            "onderzoek van de Universiteit Utrecht",
        ),
        (
            "In regeringskringen wordt gezegd dat hij snel zal opstappen.",
            "hij snel zal opstappen",
            "regeringskringen",
        ),
        (
            "Joris Hamel had haar voorgehouden dat het kabinet beterschap had beloofd.",
            "het kabinet beterschap had beloofd",
            "Joris Hamel",
        ),
        (
            "Het bedrijf Kadans bevestigt dat de bouw stilligt, maar wil niet zeggen waarom.",
            "de bouw stilligt",
            "Kadans",
        ),
    ],
)
def test_reported_words_have_a_speaker(text: str, claim: str, speaker: str) -> None:
    assert reported(text) == [(claim, speaker)]


@pytest.mark.parametrize(
    "text",
    [
        "De trein vertrok op tijd en kwam laat aan.",
        "“Dat klopt”, zegt Jan Smit.",
        "Volgens ons is er niets aan de hand.",
        "Zij weet niet of het regent.",
    ],
)
def test_sentences_that_report_nobody_have_no_claims(text: str) -> None:
    assert reported(text) == []


def test_that_points_back_to_the_paragraph_before() -> None:
    assert reported("De winkels gaan dicht.", "Dat heeft minister Jan Vos gezegd.") == [
        ("De winkels gaan dicht", "Jan Vos")
    ]


@pytest.mark.parametrize(
    ("said_of_it", "who"),
    [
        (
            "Dat staat in een rapport van de Onderwijsinspectie.",
            "rapport van de Onderwijsinspectie",
        ),
        ("Dat stond in een interne mail.", "een interne mail"),
        ("Dat valt te lezen in een brief aan de Kamer.", "brief aan de Kamer"),
    ],
)
def test_the_sentence_before_is_what_a_document_says(said_of_it: str, who: str) -> None:
    found = reported(f"Scholen hebben te weinig leraren. {said_of_it}")
    assert [words for words, _ in found] == ["Scholen hebben te weinig leraren"]
    assert found[0][1] is not None
    assert found[0][1].startswith(who)


def test_what_stands_somewhere_else_is_no_claim() -> None:
    assert reported("De brug is oud. Dat staat in de weg van een nieuwe.") == []


def test_a_subject_with_en_is_not_cut() -> None:
    text = "Ouderen en mensen met astma kunnen volgens het KNMI beter binnen blijven."
    assert [words for words, _ in reported(text)] == [text[:-1]]


def test_words_before_a_quote_are_no_claim_of_their_own() -> None:
    assert reported("Jan Smit vindt dat juist wél: „Banken redden we ook.”") == []


def test_studies_show_and_point_out() -> None:
    text = "Onderzoek van de universiteit toont aan dat de lucht schoner wordt."
    assert [words for words, _ in reported(text)] == ["de lucht schoner wordt"]
