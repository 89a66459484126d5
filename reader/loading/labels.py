"""What stands at the head of a Dutch news article or of a paragraph: kicker, dateline, byline."""

from __future__ import annotations

import re

_KICKERS = frozenset(
    kicker.replace("_", " ")
    for kicker in """
    achtergrond analyse animatie beeldverhaal beschouwing biografie blog boekrecensie brief
    binnenland buitenland check column commentaar cultuur data de_kwestie de_week debat dossier
    dubbelinterview duiding economie essay exclusief explainer factcheck feuilleton filmrecensie
    fotoreportage fotoserie gastcolumn gastopinie gesprek hoofdredactioneel hoofdartikel
    in_beeld in_het_kort in_memoriam infographic ingezonden ingezonden_brief interview
    in_de_klas in_gesprek kijktip kort liveblog live long_read longread luistertip
    mening minireportage naschrift nabeschouwing necrologie nieuws nieuwsanalyse nieuwsbrief
    onderzoek onderzoeksjournalistiek opinie opiniestuk overzicht podcast politiek
    portret primeur profiel reconstructie recensie redactioneel regio reportage
    samenvatting scoop serie service special sport standpunt stelling straatinterview terugblik
    tip toelichting tussenstand tv-recensie uitgelegd uitleg uitslag update verdieping verhaal
    verslag video vijf_vragen voorbeschouwing voorpublicatie vraag_en_antwoord vragen
    vraaggesprek weekboek weblog wedstrijdverslag wetenschap zomerinterview zomerserie zo_zit_het
    """.split()
)
_LONGEST_KICKER = 40
_MOST_SUBJECT_WORDS = 4
_LONGEST_DATELINE = 60
_SEPARATED = re.compile(
    r"(?P<label>(?:[^|–—:/•·-]|-(?=\w)){2,40}?)(?P<mark>\s*[|•·]|\s+[–—/-]|[:.])\s+(?=\S)"
)
_SEPARATOR = re.compile(r"[|•·]|\s[–—/-]\s|[:.]\s")
# A pattern that few paragraphs come to is text, which `re` compiles when it is first used and then
# keeps: no start waits for it.
_PLACE = r"""(?x)
    (?:
      (?:['’][sS]-?\s?)?[A-ZÀ-Þ][A-ZÀ-Þ'’.-]+(?:[ /,][A-ZÀ-Þ'’.-]{2,}){0,4}   # DEN HAAG/BRUSSEL
      (?:,\s(?:\d{1,2}\s[A-Za-z]{3,9}\.?|ANP|BELGA))?                         # …, 3 okt.
      (?:\s\([A-Z][A-Za-z/ -]{1,20}\))?                                       # (ANP)
      |
      (?:[A-ZÀ-Þ][\w'’-]+(?:[ /-][A-ZÀ-Þ][\w'’-]+){0,3}
       (?:,\s\d{1,2}\s[a-z]{3,9}\.?)?\s)?                                     # Brussel (Belga)
      \((?:ANP|anp|Belga|BELGA|Novum|AP|AFP|Reuters|REUTERS|dpa|DPA|EFE|GPD|RTR|NOS|ANP/[A-Z]+)\)
    )
    \s*(?:[–—]|-(?=\s))\s*(?=[\"“„‘'’«,(]*[A-ZÀ-Þ\d])
    """
_WRITER = r"(?:redact(?:eur|rice|ie)|(?:\w+-?)?verslagg(?:ever|eefster)|correspondent[e]?)"
_PARTICLE = r"van|de|der|den|ter|ten|te|het|la|le|el|’t|'t|op"
_NAME = rf"(?:[A-ZÀ-Þ][\w.'’-]*|{_PARTICLE}|(?:mr|dr|drs|prof|ir|ing)\.)"
_NAMES = rf"{_NAME}(?:\s+{_NAME}){{0,6}}"
_LIST_OF_NAMES = rf"{_NAMES}(?:(?:\s*[,&/|]\s*|\s+en\s+){_NAMES}){{0,6}}"
_MAKING = (
    r"(?:tekst|foto[’']?s?|foto\sen\stekst|tekst\sen\sfoto[’']?s|beeld|illustraties?|auteurs?|bron|"
    r"video|vertaling|eindredactie|fotografie)"
)
_BYLINE = re.compile(
    rf"""
    door\s+(?:de\s+)?redactie\b.* |
    [^>»/]+(?:\s[>»/]\s[^>»/]+){{2,}} |
    (?:door|van)\s+(?:onze|een\s+onzer)\s+(?:[\w-]+\s+){{0,3}}{_WRITER}s?\b.* |
    {_MAKING}\s*:.* |
    \(?(?:ANP|Belga|Reuters|Novum)\)? |
    ©.* |
    (?:gepubliceerd|bijgewerkt|laatst\sbijgewerkt|laatste\supdate|geplaatst|leestijd)\b.*\d.*
    """,
    re.VERBOSE | re.IGNORECASE,
)
_BY = re.compile(rf"(?:door:?\s+(?!(?:de|het|een)\s)|{_MAKING}(?:\s*[|/]\s*|\s+))", re.IGNORECASE)
_IN_PLACE = re.compile(r"\s+in\s+[A-ZÀ-Þ][\w ’'-]*\Z")
_MONTH = (
    r"(?:jan|feb|febr|mrt|maart|apr|april|mei|juni?|juli?|aug|sept?|okt|nov|dec|januari|februari|"
    r"augustus|september|oktober|november|december)"
)
_TIME = r"\d{1,2}(?:[.:u]\d{2}|\s?uur|u)(?:\s?uur)?"
_DATE = (
    rf"(?i)(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag\s+)?\d{{1,2}}\s+{_MONTH}\.?(?:\s+\d{{4}})?"
    rf"(?:\s*[,|•·–-]?\s*(?:om\s+)?{_TIME})?|{_TIME}"
)
_LONGEST_BYLINE = 100
_RELATED = re.compile(
    r"""
    [\s>•*▶►→(\[-]{0,6}
    (?P<label>(?:lees|zie|bekijk|kijk|luister|beluister)\s(?:ook|meer|hier)|
      meer\s(?:lezen|weten|over\sdit\sonderwerp)|verder\slezen|gerelateerd)
    \b(?:\s*[?]?\s*(?P<mark>[:|–—]|-(?=\s))?\s*)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_LONGEST_POINTER = 250


def kicker_end(text: str) -> int:
    """How much of the text is a kicker that leads in to the rest, as "ANALYSE – "; 0 for none."""
    found = _SEPARATED.match(text) if _SEPARATOR.search(text, 0, _LONGEST_KICKER + 5) else None
    if found is None:
        return 0
    label, mark = found["label"], found["mark"].strip()
    if mark == "." and not label.isupper():
        return 0
    if is_kicker(label) or (label.isupper() and mark in "|•·"):
        return found.end()
    return 0


def is_kicker(text: str) -> bool:
    """Whether the whole text is a kicker by its words: "ACHTERGROND", "Vijf vragen"."""
    return text.strip().lower() in _KICKERS


def is_kicker_with_subject(text: str) -> bool:
    """Whether a line is a kicker with what it is about: "RECENSIE Theater"."""
    kicker, *subject = text.split()
    if not 1 <= len(subject) <= _MOST_SUBJECT_WORDS or text[-1] in ".?!:":
        return False
    is_named = kicker[0].isupper() and subject[0][0].isupper()
    return is_kicker(kicker) and (kicker.isupper() or is_named)


def is_label(text: str) -> bool:
    """Whether the text stands in capitals as a short label does."""
    return text.isupper() and len(text) <= _LONGEST_KICKER and len(text.split()) <= 3


def dateline_end(text: str) -> int:
    """How much of the text is a dateline, as "DEN HAAG (ANP) - "; 0 for none."""
    if not (text[1:3].isupper() or "(" in text[:_LONGEST_DATELINE]):
        return 0
    found = re.match(_PLACE, text)
    return found.end() if found else 0


def is_byline(text: str) -> bool:
    """Whether the text says who wrote, drew or filed the article, wherever it stands."""
    if len(text) > _LONGEST_BYLINE:
        return False
    if _BYLINE.fullmatch(text):
        return True
    by = _BY.match(text)
    return by is not None and bool(
        re.fullmatch(_LIST_OF_NAMES, _IN_PLACE.sub("", text[by.end() :]))
    )


def is_names_or_date(text: str) -> bool:
    """Whether the text is names or a date alone, which is a byline under a title."""
    if re.fullmatch(_DATE, text):
        return True
    return len(text.split()) >= 2 and re.fullmatch(_LIST_OF_NAMES, text) is not None


def is_related(text: str) -> bool:
    """Whether the text points to another article: "LEES OOK: …"."""
    found = _RELATED.match(text)
    if found is None or len(text) > _LONGEST_POINTER:
        return False
    rest = text[found.end() :]
    if not rest or found["mark"] or found["label"].isupper():
        return True
    return not rest[0].islower() and not rest.rstrip().endswith(".")


def is_related_label(text: str) -> bool:
    """Whether it is the label alone, its pointers on lines of their own."""
    found = _RELATED.match(text)
    return found is not None and found.end() == len(text)
