from __future__ import annotations

import pytest

from reader.analysis.findings import Certainty
from tests.analysis.made import article_of, findings_in, said


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“Dat is onzin”, zegt econoom Mathijs Bouman.", "Mathijs Bouman"),
        ("„Het is een zwarte dag”, zo zei Karin Heynsdijk.", "Karin Heynsdijk"),
        ("‘Kom maar’, aldus voorzitter J. van 't Hof.", "J. van 't Hof"),
        (",,We gaan door'', liet premier De Jong weten.", "De Jong"),
        ("«Wij wachten af», reageert Stefaan Van Hecke.", "Stefaan Van Hecke"),
        ("Trainer Arne Slot: „Zo wil je dat zien.”", "Arne Slot"),
        ("Hydroloog Niko Wanders legt uit: ‘Het duurt jaren.’", "Niko Wanders"),
        ("‘De vloer is nat’, staat in een memo van Grondvast.", "memo van Grondvast"),
        ("‘Er is te weinig gedaan’, luidt het rapport.", "het rapport"),
        ("“We zijn er niet bij”, klinkt het bij Kamerlid Anne Maes.", "Anne Maes"),
        ("„Wij weten van niets”, zegt een woordvoerder van Rijkswaterstaat.", "Rijkswaterstaat"),
        ("“Dat was fout”, erkent het ministerie.", "ministerie"),
        ("‘Onze Lotte heeft gewonnen’, glundert Ria Peters.", "Ria Peters"),
        ("“Ze horen ons niet”, moppert een boze inwoner.", "een boze inwoner"),
        ("Dat is „de grootste opgave”, vindt hoogleraar Bas Jonkman.", "Bas Jonkman"),
        ("Jan Smit (45) noemde het plan “een klap in het gezicht”.", "Jan Smit"),
        ("“Nee”, zei Els Stronks.", "Els Stronks"),
        ("“Het is genoeg.” Dat zegt oud-minister Ank Bijleveld.", "Ank Bijleveld"),
        ("Ruud de Wit, hoogleraar economie in Leuven, waarschuwt: “Pas op.”", "Ruud de Wit"),
    ],
)
def test_words_beside_a_quote_name_its_speaker(text: str, speaker: str) -> None:
    assert [who for _, who in said(text)] == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        "In het dorp heet hij ‘Sjoerd Wolf’, en zo staat het op de deur.",
        "Café ‘De Zwarte Ruiter’ ging open, en de band speelde ‘Simone’.",
        "De zogeheten ‘spreidingswet’ gaat van tafel.",
        "De zusjes praten 'als moeders' zoveel over hun hond.",
        "Hij won met zijn boek ‘Het Lege Huis’ de prijs.",
    ],
)
def test_titles_nicknames_and_scare_quotes_are_no_quotes(text: str) -> None:
    assert said(text) == []


def test_a_pronoun_goes_to_the_person_of_its_gender() -> None:
    text = (
        "Minister Sophie Hermans sprak met Jan Paternotte. “Het moet”, zei ze. “Nu al?”, vroeg hij."
    )
    assert [who for _, who in said(text)] == ["Sophie Hermans", "Jan Paternotte"]


def test_that_one_is_the_other_speaker() -> None:
    text = "‘U loog’, zegt Ilse Kamphuis tegen wethouder Petra Smit. ‘Nooit’, antwoordt die."
    assert [who for _, who in said(text)] == ["Ilse Kamphuis", "Petra Smit"]


def test_a_description_goes_to_whoever_has_that_role() -> None:
    found = said(
        "Kapitein Geert D'Haene en burgemeester Els Van Damme kwamen kijken.",
        "“De kade is dicht”, zegt de burgemeester. “Het vuur is uit”, zegt de kapitein.",
    )
    assert [who for _, who in found] == ["Els Van Damme", "Geert D'Haene"]


def test_both_parts_of_an_interrupted_quote_have_one_speaker() -> None:
    found = said("„Ik kom terug'', zei Trimble gisteren, „maar niet zonder akkoord.”")
    assert [who for _, who in found] == ["Trimble", "Trimble"]


def test_a_quote_without_attribution_goes_on_with_the_speaker_before() -> None:
    found = said("“Blijf thuis”, zegt weerman Jan Visser. “Het gaat hard waaien vannacht.”")
    assert [who for _, who in found] == ["Jan Visser", "Jan Visser"]


def test_a_quote_goes_to_the_person_whom_the_sentence_before_is_about() -> None:
    found = said(
        "Jan Smit reed voorop met Piet Bakker. Smit schonk nog een glas in. ,,Hij was snel.''",
        "Bakker keek op. ,,Dit was de zwaarste dag van mijn leven.''",
    )
    assert [who for _, who in found] == ["Jan Smit", "Piet Bakker"]


def test_a_quote_that_opens_a_paragraph_goes_to_the_person_named_just_after() -> None:
    assert [who for _, who in said("‘Kijk, daar stopte de bus.’ Trijn Bolhuis (81) wijst.")] == [
        "Trijn Bolhuis"
    ]


def test_two_who_alternate_take_turns_without_being_named() -> None:
    found = said(
        "'U loog ons voor', zegt Ilse Kamphuis tegen Petra Smit.",
        "'Ik gaf u alles', antwoordt Petra Smit.",
        "'Dat was dan erg weinig.'",
        "'Of u las niet goed.'",
    )
    assert [who for _, who in found] == [
        "Ilse Kamphuis", "Petra Smit", "Ilse Kamphuis", "Petra Smit",
    ]  # fmt: skip


def test_quoted_answers_in_an_interview_are_those_of_the_person_it_introduces() -> None:
    found = said(
        "Boswachter Sjoerd Veenhof (66) neemt afscheid van het bos.",
        "Waarom stopt u?",
        "‘Mijn knieën. Die doen pijn.’",
        "Wat zei uw collega Mirjam Lubbers daarvan?",
        "‘Die lachte maar wat.’",
    )
    assert [who for _, who in found] == ["Sjoerd Veenhof", "Sjoerd Veenhof"]


def test_names_before_guillemets_label_the_answers_also_with_a_slip_of_the_pen() -> None:
    found = said(
        "Jonas Vercammen (34) en Marleen Op de Beeck (61) varen al jaren.",
        "PRISMA Wie legt het best aan?",
        "Op de Beeck «Ik natuurlijk, al sinds 1990.»",
        "Vercamen «Geen sprake van, ik heb camera's.»",
    )
    assert [who for _, who in found] == ["Marleen Op de Beeck", "Jonas Vercammen"]


def test_a_quote_that_lost_its_closing_mark_ends_before_the_verb() -> None:
    text = '"Het is een nederlaag, maar geen ramp, zegt Van der Lichte. "We gaan door."'
    assert [words for words, _ in said(text)] == [
        "Het is een nederlaag, maar geen ramp", "We gaan door.",
    ]  # fmt: skip


def test_line_ends_inside_a_hard_wrapped_paragraph_are_like_spaces() -> None:
    assert said("“Wij gaan\nniet weg”, zegt\nJoke de\nBoer.") == [
        ("Wij gaan\nniet weg", "Joke de\nBoer".replace("\n", " "))
    ]


def test_a_quote_tells_its_rule_its_cue_and_how_sure_it_is() -> None:
    text = "“Dat is onzin”, zegt econoom Mathijs Bouman. “Echt waar, ik meen het.”"
    article = article_of(text)
    first, second = findings_in(text).quotes
    assert first.reason.rule == "verb and name after the quote"
    assert first.reason.cue is not None
    assert first.reason.cue.of(article.text) == "zegt econoom Mathijs Bouman"
    assert first.reason.certainty is Certainty.CERTAIN
    assert second.reason.certainty is Certainty.LIKELY


def test_words_with_a_reporting_verb_behind_them_are_a_quote_though_nobody_is_known() -> None:
    assert said("„Dit is een mooie dag”, zegt stralend kiepje.") == [("Dit is een mooie dag", None)]


def test_a_country_is_never_the_company() -> None:
    text = (
        "Het bedrijf Nordex lijdt onder de heffingen van de VS. „Het is zwaar”, zegt het bedrijf."
    )
    assert said(text) == [("Het is zwaar", "Nordex")]
