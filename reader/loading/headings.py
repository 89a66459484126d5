"""Which short paragraphs are headings: by their own form, and by what stands around them."""

from __future__ import annotations

import re

LONGEST = 130
_LONGEST_OF_SEVERAL = 90
"""A heading of more than one sentence ("Genk sluit. Wat nu?") is shorter."""
_MOST_WORDS_BEFORE_FULL_STOP = 6
_CLOSING = "\"'”’“‘»«)]›‹"
_OPENING_QUOTE = re.compile(r"[\"'“„‘‚«»]|,,|’(?![sntkrm][\s-])")
_NAMED_ANSWER = (
    r"(?:(?:[A-ZÀ-Þ][\w.'’-]*|van|de|der|den|ter|ten|te|op)\s+){1,5}(?<=\w\s)[«“„\"]|"
    r"(?:[A-ZÀ-Þ][\w.'’-]*\s?){1,4}:\s"
)
"""An answer behind a name: "Vercammen «Ja.»", "Jan Smit: “Ja.”"."""
_ITEM = re.compile(r"[*•·▪◦‣>]|[-–—]\s|\d{1,2}[.)]\s|\W*(?:https?:|www\.)")
_INNER_END = r"(?<![A-Z])[.?!…][”’\"»]?\s+[\"“„‘«]?[A-ZÀ-Þ]"
_WORD = re.compile(r"[^\W\d_]+")
_SECOND_PERSON = frozenset("u uw je jij jouw jou jullie".split())
_AS_IN_A_SENTENCE = frozenset(
    """
    ik hij zij ze wij we je jij u men er jullie dat dit
    is zijn was waren wordt worden werd werden heeft hebben had hadden kan kunnen kon konden
    zal zullen zou zouden moet moeten moest moesten mag mogen mocht wil willen wilde wilden
    gaat gaan ging gingen komt komen kwam kwamen doet deed deden staat staan stond stonden
    ligt lag liggen zit zat zitten blijft bleef blijven bleek blijkt zegt zei zeggen zeiden
    ziet zag zien weet wist weten denkt dacht vindt vond vinden krijgt kreeg krijgen geeft gaf
    geven ging loopt liep lopen neemt nam nemen houdt hield houden laat liet laten maakt maakte
    maken valt viel vallen geldt gold lijkt leek helpt hielp klopt stelt stelde reageerde
    """.split()
)
_BEGINS_A_LABEL = frozenset(
    """
    een de het geen die dit deze mijn zijn haar hun ons onze elke iedere alle twee drie vier vijf
    op in aan bij met van voor naar na over onder door tot tegen tijdens uit om tussen zonder
    """.split()
)
_VERB_ENDINGS = ("t", "te", "de")
_NO_VERBS = frozenset("het met niet uit tot dat dit wat de te".split())
_GOES_ON = re.compile(
    r"\W*(?:de\s+)?(?:tekst|lees|artikel)\s+(?:gaat\s+|loopt\s+)?(?:verder|door)\b", re.IGNORECASE
)
""" "Lees verder onder de foto": a line of the page, not of the article."""
_FURNITURE = re.compile(
    r"(?:advertentie|deel (?:dit|via)|reageer|reacties?|abonneer|meld je aan|print)\b.{0,30}",
    re.IGNORECASE,
)
_CREDIT = re.compile(r"(?:©\s?\S|[(\s](?i:foto|beeld|illustratie|video):?\s[A-ZÀ-Þ]).{0,40}\Z")
"""What a caption ends in: "© ANP", "(Foto: ANP)"."""


def could_be_heading(text: str) -> bool:
    """Whether the paragraph is short and ends as headings do; it must also lead in to others."""
    if len(text) > LONGEST or _ITEM.match(text) or _is_of_the_page(text):
        return False
    words = [word.lower() for word in _WORD.findall(text)]
    if not words or text[0].islower():
        return False
    bare = text.rstrip(_CLOSING)
    closing = text[len(bare) :]
    if not bare or bare[-1] in ",;:…" or bare.endswith("..."):
        return False
    if len(text) > _LONGEST_OF_SEVERAL and re.search(_INNER_END, text):
        return False
    if bare[-1] == ".":
        return not closing and _is_a_label(words)
    return True


def _is_of_the_page(text: str) -> bool:
    """Whether it is a caption or a line of the web page that the article stood on."""
    return bool(_FURNITURE.fullmatch(text) or _GOES_ON.match(text) or _CREDIT.search(text))


def _is_a_label(words: list[str]) -> bool:
    """Whether words that end in a full stop are surely no sentence: "Een koe in de Dommel."."""
    if not 3 <= len(words) <= _MOST_WORDS_BEFORE_FULL_STOP or words[0] not in _BEGINS_A_LABEL:
        return False
    rest = words[1:]
    if not _AS_IN_A_SENTENCE.isdisjoint(rest) or sum(word.endswith("en") for word in rest) > 1:
        return False
    return not any(word.endswith(_VERB_ENDINGS) and word not in _NO_VERBS for word in rest)


def is_answered(text: str, following: str) -> bool:
    """Whether the paragraph asks what the next one answers between quote marks."""
    if not _asks(text):
        return False
    return (_OPENING_QUOTE.match(following) or re.match(_NAMED_ANSWER, following)) is not None


def asks_a_person(text: str) -> bool:
    """Whether the paragraph asks somebody something: "Waarom stopt u?"."""
    return _asks(text) and not _SECOND_PERSON.isdisjoint(text.lower().rstrip("?").split())


def _asks(text: str) -> bool:
    return text.endswith("?") and not _OPENING_QUOTE.match(text)
