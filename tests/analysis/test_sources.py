from __future__ import annotations

from reader.analysis.findings import SourceKind
from tests.analysis.made import article_of, findings_in


def test_a_source_is_one_however_it_is_written() -> None:
    paragraphs = (
        "“Het wordt erger”, schrijft analist Chels Michta van het Center for Peace (CFP).",
        "Michta denkt dat het jaren duurt. “Niets verandert”, stelt ze.",
        "Volgens Mischta is er geen haast. “Echt niet”, zegt CFP-analist Michta.",
    )
    (source,) = findings_in(*paragraphs).sources
    assert source.name == "Chels Michta"
    assert source.kind is SourceKind.PERSON
    assert source.role is not None
    assert source.role.startswith("analist")
    assert {"Michta", "Mischta", "ze", "CFP-analist Michta"} <= set(source.aliases)
    text = article_of(*paragraphs).text
    assert source.mentions[0].of(text) == "analist Chels Michta"
    assert len(source.mentions) == 5


def test_two_people_with_one_surname_stay_apart() -> None:
    found = findings_in(
        "“Wij wachten”, zegt wethouder Petra van den Berg.",
        "“Het was mistig”, zegt chauffeur Kees van den Berg.",
        "“Ik blijf”, zegt wethouder Van den Berg.",
    )
    assert [source.name for source in found.sources] == [
        "Petra van den Berg", "Kees van den Berg",
    ]  # fmt: skip
    assert found.quotes[2].speaker == "Petra van den Berg"


def test_an_abbreviation_in_brackets_names_the_organisation_again() -> None:
    found = findings_in(
        "Volgens het Centraal Planbureau (CPB) groeit de economie.",
        "“De druk neemt toe”, aldus het CPB. Het planbureau waarschuwt dat het krap wordt.",
    )
    (source,) = found.sources
    assert source.name == "Centraal Planbureau"
    assert source.kind is SourceKind.ORGANISATION


def test_people_who_are_only_named_are_no_sources() -> None:
    assert findings_in("Vladimir Poetin bezocht Xi Jinping in Beijing.").sources == ()


def test_documents_and_groups_have_their_kinds() -> None:
    found = findings_in(
        "‘De vloer is nat’, staat in een memo van Grondvast.",
        "Buurtbewoners vertellen dat het al jaren lekt.",
    )
    assert [source.kind for source in found.sources] == [
        SourceKind.DOCUMENT, SourceKind.ANONYMOUS,
    ]  # fmt: skip


def test_every_speaker_is_the_name_of_a_source() -> None:
    found = findings_in(
        "“Ja”, zegt Jan Smit. Hij meent dat het lukt. “Nee”, zegt een woordvoerder van Shell.",
        "Volgens omwonenden stinkt het. “Dat klopt niet”, luidt een verklaring.",
    )
    names = {source.name for source in found.sources}
    assert {each.speaker for each in (*found.quotes, *found.indirect)} == names
