from __future__ import annotations

import re
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.analysis.analyze import analyze
from reader.article import Article, Kind
from tests.analysis.made import article_of

ARTICLE = Path(__file__).parents[2] / "articles" / "poetin-china.txt"
REPORT = "rapport"


def bundled() -> Article:
    paragraphs = re.split(r"\s*\n\s*\n", ARTICLE.read_text(encoding="utf-8").strip())
    headings = {at: Kind.HEADING for at, text in enumerate(paragraphs) if text[-1] not in ".,”\"'"}
    return article_of(*paragraphs, kinds=headings)


def test_every_quote_of_the_bundled_article_has_its_speaker() -> None:
    article = bundled()
    said = [(each.span.of(article.text), each.speaker) for each in analyze(article).quotes]
    michta = "Chels Michta"
    expected = [
        ("De twee staten zijn geen bondgenoten", michta),
        ("Hun samenwerking is vooral praktisch", michta),
        ("beide partijen zijn ervan overtuigd", michta),
        ("Zonder de economische steun van China", michta),
        ("Door China grotere hoeveelheden", "analisten van het Center on Global Energy Policy"),
        ("China ervan overtuigen zo'n groot project", REPORT),
        ("De aanhoudende steun van de Verenigde Staten", michta),
        ("Het einde van de Amerikaanse hulp", michta),
        ("Het gemeenschappelijke belang", michta),
        ("China en Rusland smeden een partnerschap", michta),
        ("Beijing is bezig met een veel ambitieuzer project", michta),
    ]
    assert len(said) == len(expected)
    for (words, speaker), (begins, who) in zip(said, expected, strict=True):
        assert words.startswith(begins)
        assert speaker is not None
        assert who in speaker


def test_what_the_bundled_article_reports_has_its_source() -> None:
    article = bundled()
    reported = [
        (each.span.of(article.text)[:30], each.speaker) for each in analyze(article).indirect
    ]
    assert reported == [
        ("de Russische economie zo afhan", "een econoom"),
        ("vooral auto's – en dat gaat te", "Chels Michta"),
        ("een vaag voorstel", "sommige analisten"),
        ("heeft China meer te winnen bij", "Chels Michta"),
        ("China lijkt volgens Mischta, d", "Chels Michta"),
    ]


def test_the_bundled_article_has_its_sources_and_no_others() -> None:
    michta, economist, analysts, report, some = analyze(bundled()).sources
    assert michta.name == "Chels Michta"
    assert {"Michta", "Mischta", "CEPA-analist Michta", "ze"} <= set(michta.aliases)
    assert economist.name == "een econoom"
    assert analysts.name.startswith("analisten van het Center on Global Energy Policy")
    assert REPORT in report.name
    assert some.name == "sommige analisten"


SNIPPETS = st.sampled_from(
    (
        *"“”„‘’'«».,:?()\"",
        *(",,", "''", "zegt", "volgens", "dat", "aldus", "luidt", "hij", "ze", "Jan", "van", "den"),
        *(
            "Berg",
            "de woordvoerder",
            "een rapport",
            "naar eigen zeggen",
            "het CEPA",
            "burgemeester",
        ),
        *("staat erin", "'s", "auto's", "\n", "\n\n", " "),
    )
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.one_of(SNIPPETS, st.text(max_size=3)), max_size=60))
def test_any_text_is_analysed_with_all_places_within_it(parts: list[str]) -> None:
    article = article_of(*re.split(r"\n\n", " ".join(parts).strip()))
    findings = analyze(article)
    names = {source.name for source in findings.sources}
    for each in (*findings.quotes, *findings.indirect):
        assert 0 <= each.span.start < each.span.end <= len(article.text)
        assert each.speaker is None or each.speaker in names
        assert each.reason.cue is None or each.reason.cue.end <= len(article.text)
    for source in findings.sources:
        assert all(0 <= place.start < place.end <= len(article.text) for place in source.mentions)


@settings(max_examples=30, deadline=None)
@given(st.data())
def test_an_article_cut_off_anywhere_is_still_analysed(data: st.DataObject) -> None:
    text = ARTICLE.read_text(encoding="utf-8")
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    article = article_of(*re.split(r"\n\n", text[start:end]))
    for quote in analyze(article).quotes:
        assert quote.span.of(article.text).strip()
