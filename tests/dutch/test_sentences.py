"""Sentence ends in Dutch: `|` marks where a sentence ends and the next begins."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.dutch.sentences import split_sentences

CASES = [
    # closing marks of every kind
    "“Wij gaan door.” | De minister knikte.",
    "„Wij gaan door.” | De minister knikte.",
    "„Wij gaan door.“ | De minister knikte.",
    "‘Wij gaan door.’ | De minister knikte.",
    '"Wij gaan door." | De minister knikte.',
    "'Wij gaan door.' | De minister knikte.",
    "«Wij gaan door.» | De minister knikte.",
    "« Wij gaan door. » | De minister knikte.",
    ",,Wij gaan door.'' | De minister knikte.",
    "(Tekst gaat verder onder de foto.) | De minister knikte.",
    "Zij zei: ‘Hij riep: “Weg!”’ | Daarna werd het stil.",
    # quotes over several sentences
    '"Ik kom. | Hij niet", zei ze.',
    "“Het is klaar. | We stoppen ermee. | Morgen”, zegt hij, “is alles anders.”",
    "Hij zei: „Ik ga. | Nu meteen.” | Zij bleef.",
    "«We gaan niet plooien. | Dat is duidelijk», zegt de schepen.",
    # a quote that the sentence goes on after
    '"Waarom?" vroeg hij.',
    "“Waarom?” vroeg hij. | “Daarom!” riep zij.",
    "‘Stop!’ roept de agent. | De auto rijdt door.",
    '"Ik weet het niet..." zei ze. | Ze zweeg.',
    "Waarom? vroeg hij zich af.",
    "Wat nu? en vooral: wie betaalt dat?",
    "De partij ‘Wat nu?’ wil meer geld.",
    # titles and abbreviations that something follows
    "Dr. Jansen en mr. De Vries spraken met prof. dr. Bakker. | Daarna vertrokken ze.",
    "Het gaat bijv. Om de kosten van o.a. Shell.",
    "Dat is, d.w.z. Voorlopig, genoeg.",
    "De groei t.o.v. Duitsland viel tegen. | België deed het beter.",
    "Volgens art. 12 van de wet mag het. | Zie ook blz. 34 en nr. 5.",
    "Het kost ca. 20 euro, max. 30 per persoon, incl. Btw.",
    "De burgemeester van St. Anna, mevr. Pietersen, was er ook.",
    "Drs. P. Hendriks en ir. B. de Boer tekenden.",
    "I.v.m. Corona ging het niet door.",
    # abbreviations that may end a sentence
    "Er waren appels, peren enz. | De rest was op.",
    "Ze verkochten boeken, platen e.d. | Het was druk.",
    "De omzet steeg tot 3,5 mln. | Dat is een record.",
    "De omzet van 3,5 mln. euro was een record. | Het bestuur is blij.",
    "Dat kostte 12 mld. | Niemand klaagde.",
    "Vertrek om 9 uur a.s. zondag.",
    "Kom a.u.b. | De deur is open.",
    # dates, ordinals, numbers
    "Op 4 sept. 2024 begon het. | Dat was een woensdag.",
    "Het gebeurde in sept. | Iedereen weet het nog.",
    "Dat was in 2024. | Sindsdien is er rust.",
    "Het kostte 1.000.000,50 euro. | Dat is 3.5 procent.",
    "De trein van 20.30 uur reed niet. | Die van 21.00 wel.",
    "1. De eerste vraag is lastig. | De tweede niet.",
    "a. Het eerste punt. | Het tweede volgt.",
    "Hij werd 3e. | Zij won.",
    "Willem III. | Zo heette hij.",
    "In 1984. | 1985 was beter.",
    # initials and names
    "J.P. Balkenende was premier. | Hij bleef acht jaar.",
    "Premier J. de Jong kwam. | M. Rutte niet.",
    "Th. Bernhard schreef het. | IJ. Visser vertaalde het.",
    "Volgens J. De Smet klopt het niet.",
    "Ze nam vitamine C. | De dokter knikte.",
    "De U.S. Army kwam. | Hij woont in Washington D.C. | De rest niet.",
    "Philips N.V. Nederland groeit. | De N.V. | Het bestuur vertrok.",
    "John F. Kennedy stierf in 1963. | De daders vluchtten.",
    # sentences that begin oddly
    "Ze sliep. | 's Ochtends was alles anders.",
    "Ze sliep. | ’s Avonds ook.",
    "Ze sliep. | 't Is waar.",
    "Ze sliep. | 'n Man kwam binnen.",
    "Hij belde. | iPhone-gebruikers klagen al weken.",
    "Hij vertrok. | 20 mensen bleven achter.",
    "Hij vertrok. | € 20 was genoeg.",
    "Hij vertrok. | – Dat zei men.",
    "Hij vertrok. | (De rest bleef.) | Zij ook.",
    "Hij vertrok. | Één man bleef.",
    "Hij vertrok. | Öcalan bleef.",
    # ellipses and dashes
    "Ik weet het niet… maar misschien wel.",
    "Ik weet het niet... misschien wel.",
    "Ik weet het niet... | Misschien wel.",
    "Ik weet het niet… | Misschien wel.",
    "… En toen was het stil. | Heel stil.",
    "Hij kwam – eindelijk! – binnen. | Iedereen klapte.",
    "De minister (wie anders?) Jansen kwam. | Het regende.",
    # addresses, and blanks that were forgotten
    "Op nu.nl en www.nos.nl/nieuws staat het. | Ook op vrt.be.",
    "Wat nu?! | Niemand wist het.",
    "Yahoo! Nederland sluit. | Jammer.",
    "Hij zei het al in jan. 2020 en nog eens in dec. | Daarna niet meer.",
    "Zo'n auto's prijs? | Te hoog.",
    "De zaak-B. | Het hof oordeelt morgen.",
    "Verdachte Willem H. | De rechter sprak hem vrij.",
    "Hij werkt bij ING. | De bank groeit in de VS. | Daar is ruimte.",
    "Dat past. | Hij zit vol. | Ik zie. | Dat is min.",
]


@pytest.mark.parametrize("marked", CASES)
def test_sentences_end_where_a_reader_sees_them_end(marked: str) -> None:
    text = marked.replace(" | ", " ")
    assert [span.of(text) for span in split_sentences(text)] == marked.split(" | ")


def test_a_forgotten_blank_still_parts_two_sentences() -> None:
    text = "Hij is gegaan.Zij bleef thuis."
    assert [span.of(text) for span in split_sentences(text)] == [
        "Hij is gegaan.",
        "Zij bleef thuis.",
    ]


def test_line_ends_within_a_paragraph_are_white_space() -> None:
    text = "Het is\r\nwaar.\r\nHeel waar,\nzegt dr.\nJansen."
    assert [span.of(text) for span in split_sentences(text)] == [
        "Het is\r\nwaar.",
        "Heel waar,\nzegt dr.\nJansen.",
    ]


def test_a_blank_text_has_no_sentences() -> None:
    assert split_sentences(" \n\t") == ()


soup = st.text(st.sampled_from("aB1 .?!…,”“\"'«»()-\n’"), max_size=200)


@given(st.one_of(st.text(), soup))
def test_sentences_and_the_white_space_between_them_are_the_text(text: str) -> None:
    spans = split_sentences(text)
    at = 0
    for span in spans:
        assert text[at : span.start].strip() == ""
        assert span.of(text) == span.of(text).strip() != ""
        at = span.end
    assert text[at:].strip() == ""
