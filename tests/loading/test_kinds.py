from __future__ import annotations

import json
import sys
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from reader.article import Kind, one_line
from reader.export.related import without_label
from reader.loading.text import article_from, read_article

ROOT = Path(__file__).parent.parent
GOLD = sorted((ROOT / "gold").glob("*.json"))
BODY = (
    "De gemeenteraad heeft dinsdagavond besloten dat de oude brug over de vaart blijft staan, al"
    " kost het herstel veel meer dan eerst was begroot."
)
ANSWER = f"“{BODY}”"


def kinds(*paragraphs: str) -> list[tuple[Kind, str]]:
    """The kinds of paragraphs with blank lines between them, and how each begins."""
    article = article_from("\n\n".join(paragraphs), "x.txt")
    return [(each.kind, one_line(each.text)[:40]) for each in article.paragraphs]


def only_kinds(*paragraphs: str) -> list[str]:
    return [kind.value for kind, _ in kinds(*paragraphs)]


@pytest.mark.parametrize("path", GOLD, ids=lambda path: path.stem)
def test_the_bundled_articles_have_the_parts_that_a_person_saw(path: Path) -> None:
    gold: dict[str, Any] = json.loads(path.read_text("utf-8"))
    article = read_article(ROOT.parent / "articles" / f"{path.stem}.txt").article
    pointers = [without_label(one_line(each.text)) for each in article.of_kind(Kind.RELATED)]
    assert {
        "title": article.title,
        "kicker": article.kicker,
        "headings": [one_line(each.text) for each in article.of_kind(Kind.HEADING)],
        "related": pointers,
    } == {key: gold[key] for key in ("title", "kicker", "headings", "related")}


# -- title and headings ----------------------------------------------------------------------------
def test_the_first_heading_before_the_body_is_the_title() -> None:
    assert only_kinds("Brug blijft staan", BODY, "Wat nu?", BODY) == [
        "title", "body", "heading", "body",
    ]  # fmt: skip


def test_without_a_heading_before_the_body_there_is_no_title() -> None:
    assert only_kinds(BODY, "Een dure brug", BODY) == ["body", "heading", "body"]


@pytest.mark.parametrize(
    "heading",
    [
        "Een dure brug",
        "Wie betaalt dat?",
        "Een koe in de Dommel.",
        "‘Niemand weet het’",
        "«Wie liegt hier eigenlijk?»",
        "'s Avonds is het stil",
        "China zegt vrede te willen, maar heeft meer te winnen bij een voortdurende oorlog",
        "Genk sluit. Wat nu?",
        "Klaar!",
        "Dag 3: de finale",
        "Een foto van vroeger",
    ],
)
def test_a_short_paragraph_that_stands_alone_is_a_heading(heading: str) -> None:
    assert only_kinds(BODY, heading, BODY) == ["body", "heading", "body"]


@pytest.mark.parametrize(
    "body",
    [
        "Hij gelooft er niets van.",
        "Baeten haalt de schouders op.",
        "Nee.",
        "Niet van blijdschap.",
        "De regen stopte vroeg.",
        "“Nou ja, voor de boodschappen.”",
        "Dit zijn de regels:",
        "En toen ging het mis…",
        "- Eerst de planken",
        "* * *",
        "vervolg van de zin",
        "Lees verder onder de foto",
        "De tekst gaat verder na de video",
    ],
)
def test_a_short_paragraph_of_the_body_is_no_heading(body: str) -> None:
    assert only_kinds(BODY, body, BODY) == ["body", "body", "body"]


def test_nothing_below_it_is_headed_by_the_last_line() -> None:
    assert only_kinds("De man leest de krant") == ["body"]
    assert only_kinds(BODY, "Wordt vervolgd") == ["body", "body"]


def test_lines_of_a_list_are_no_headings() -> None:
    assert only_kinds(BODY, "Ajax", "PSV", "Feyenoord", "Wie wint er?", BODY) == [
        "body", "body", "body", "body", "heading", "body",
    ]  # fmt: skip


def test_questions_of_an_interview_are_body() -> None:
    found = only_kinds("Het gesprek", BODY, "Waarom?", ANSWER, "Een brug", "En nu?", ANSWER)
    assert found == ["title", "body", "body", "body", "heading", "body", "body"]


def test_questions_with_named_answers_are_body() -> None:
    found = only_kinds(
        "Twee schippers", BODY,
        "PRISMA Wie legt het best aan?", "Op de Beeck «Ik natuurlijk.»",
        "PRISMA Mist u dat?", "Vercammen «Geen seconde.»",
    )  # fmt: skip
    assert found == ["title", "body", "body", "body", "body", "body"]


def test_questions_that_explain_are_headings() -> None:
    found = only_kinds("De brug", BODY, "Wat is er gebeurd?", BODY, "Wie betaalt dat?", BODY)
    assert found == ["title", "body", "heading", "body", "heading", "body"]


# -- kickers ---------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "kicker", ["ANALYSE –", "INTERVIEW |", "Opinie:", "REPORTAGE -", "BUITENLAND |", "In beeld •"]
)
def test_a_kicker_leads_in_to_body_or_title(kicker: str) -> None:
    assert kinds(f"{kicker} {BODY}") == [(Kind.KICKER, kicker), (Kind.BODY, BODY[:40])]
    assert kinds(f"{kicker} De brug", BODY)[:2] == [(Kind.KICKER, kicker), (Kind.TITLE, "De brug")]


@pytest.mark.parametrize("kicker", ["ACHTERGROND", "Interview", "ZOMERGASTEN"])
def test_a_kicker_stands_above_the_title(kicker: str) -> None:
    assert only_kinds(kicker, "De brug", BODY) == ["kicker", "title", "body"]


def test_the_kicker_has_no_mark_behind_it() -> None:
    assert article_from(f"ANALYSE – {BODY}", "x").kicker == "ANALYSE"


def test_a_word_before_a_dash_is_no_kicker() -> None:
    assert only_kinds("De brug – hoe lang nog?", BODY) == ["title", "body"]
    assert only_kinds(f"Kortom: {BODY}") == ["body"]
    assert only_kinds(BODY, f"Nieuws: {BODY}") == ["body", "body"]


# -- datelines -------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "dateline",
    [
        "DEN HAAG (ANP) -", "UTRECHT –", "GENUA -", "'S-HERTOGENBOSCH –", "BRUSSEL/DEN HAAG —",
        "Brussel (Belga) -", "(ANP) -", "AMSTERDAM, 3 okt. –", "SINT-NIKLAAS –",
    ],
)  # fmt: skip
def test_a_dateline_is_a_paragraph_of_its_own(dateline: str) -> None:
    assert kinds(f"{dateline} {BODY}") == [(Kind.DATELINE, dateline), (Kind.BODY, BODY[:40])]


@pytest.mark.parametrize(
    "body",
    [f"NAVO – de alliantie – zegt: {BODY}", f"Jan - Zo heet hij. {BODY}", f"A-viertje {BODY}"],
)
def test_other_words_before_a_dash_are_no_dateline(body: str) -> None:
    assert only_kinds(body) == ["body"]


# -- bylines and pointers --------------------------------------------------------------------------
@pytest.mark.parametrize(
    "byline",
    [
        "Door Teun Akkerboom", "Door onze redacteur Jasper Holtkamp", "Tekst: Katrien Lauwers",
        "Van onze verslaggeefster Anna de Vries", "Foto's Koos Wierda", "Bron: ANP",
        "Door mr. J. van den Berg en Els Smit", "Gepubliceerd op 4 september 2024 om 12.00 uur",
    ],
)  # fmt: skip
def test_who_made_it_is_a_byline_of_one_sentence(byline: str) -> None:
    article = article_from(f"De brug\n\n{byline}\n\n{BODY}", "x.txt")
    assert [each.kind.value for each in article.paragraphs] == ["title", "byline", "body"]
    assert len(article.paragraphs[1].sentences) == 1


@pytest.mark.parametrize(
    "byline", ["Karel Verschuur", "Jan de Boer en Els Smit", "5 sept., 6u45", "12 februari 2025"]
)
def test_names_and_dates_under_a_title_are_a_byline(byline: str) -> None:
    assert only_kinds("De brug", byline, BODY) == ["title", "byline", "body"]
    assert only_kinds("De brug", BODY, "Karel Verschuur", BODY)[2] == "heading"


def test_door_in_a_heading_is_no_byline() -> None:
    assert only_kinds("Door de regen naar huis", BODY) == ["title", "body"]


@pytest.mark.parametrize(
    "pointer",
    [
        "LEES OOK: Wie betaalt de brug", "Lees ook: ‘Het is stil’", "Zie ook | De brug in cijfers",
        "Lees ook Waarom de brug bleef", "• Lees ook: de brug", "BEKIJK OOK de brug in beeld",
    ],
)  # fmt: skip
def test_a_pointer_to_another_article_is_related(pointer: str) -> None:
    assert only_kinds(BODY, pointer, BODY) == ["body", "related", "body"]


def test_a_pointer_may_stand_below_its_label() -> None:
    assert only_kinds(BODY, "Lees ook", "Waarom de brug bleef", "Een dure brug", BODY) == [
        "body", "related", "related", "heading", "body",
    ]  # fmt: skip


def test_a_sentence_that_says_to_read_something_is_body() -> None:
    sentence = "Lees ook eens wat de wethouder er zelf over schreef in zijn boek."
    assert only_kinds(BODY, sentence) == ["body", "body"]


# -- text as it comes off a page ------------------------------------------------------------------
def test_a_place_on_a_line_of_its_own_above_the_body_is_a_dateline() -> None:
    text = f"De brug blijft staan\n\nDoor Jan Smit\n\nZUTPHEN\n{BODY}"
    article = article_from(text, "x.txt")
    assert [each.kind.value for each in article.paragraphs] == [
        "title", "byline", "dateline", "body",
    ]  # fmt: skip


@pytest.mark.parametrize("kicker", ["RECENSIE Theater", "Interview Anna de Boer"])
def test_a_kicker_may_say_what_it_is_about(kicker: str) -> None:
    assert only_kinds(kicker, "De brug", BODY) == ["kicker", "title", "body"]
    assert only_kinds("Interview met een brug", BODY) == ["title", "body"]


def test_a_full_stop_may_end_a_kicker_in_capitals() -> None:
    assert kinds("INTERVIEW. De brugwachter", BODY)[0] == (Kind.KICKER, "INTERVIEW.")
    assert only_kinds("Nieuws. De brug blijft", BODY) == ["title", "body"]


@pytest.mark.parametrize(
    "line",
    [
        "De brug bij avond. © ANP", "De brug (Foto: Jan Smit)", "Advertentie", "Reacties (43)",
        "Deel dit artikel",
    ],
)  # fmt: skip
def test_captions_and_lines_of_the_page_are_no_headings(line: str) -> None:
    assert only_kinds(BODY, line, BODY) == ["body", "body", "body"]


def test_the_way_to_the_page_and_the_desk_are_bylines() -> None:
    found = only_kinds("Home > Nieuws > Binnenland", "De brug", "Door redactie Binnenland", BODY)
    assert found == ["byline", "title", "byline", "body"]


def test_pointers_below_a_label_go_on_to_the_next_blank_line() -> None:
    text = f"{BODY}\n\nLees ook:\n- De brug in beeld\n- Waarom de brug bleef\n\nEen kop\n\n{BODY}"
    article = article_from(text, "x.txt")
    assert [each.kind.value for each in article.paragraphs] == [
        "body", "related", "related", "related", "heading", "body",
    ]  # fmt: skip


def test_a_text_of_short_lines_takes_work_that_grows_with_it() -> None:
    def lines_run(count: int) -> int:
        """How many lines of code are run for so many short lines of text."""
        text = "\n\n".join(f"Kop nummer {number}" for number in range(count))
        run = 0

        def traced(frame: FrameType, event: str, argument: object) -> Any:
            nonlocal run
            run += event == "line"
            return traced

        before = sys.gettrace()
        sys.settrace(traced)
        try:
            article_from(text, "x.txt")
        finally:
            sys.settrace(before)
        return run

    assert lines_run(400) < 5 * lines_run(100)
