"""What a figure counts or measures, in a few words of the text, or nothing rather than nonsense."""

from __future__ import annotations

from reader.analysis.figures.counted import counted_at, is_function_word
from reader.analysis.figures.found import Found
from reader.analysis.figures.nominal import MEASURING, NOT_NOUNS, is_nominal
from reader.analysis.figures.numerals import cardinal
from reader.analysis.figures.tokens import Tokens
from reader.analysis.figures.verb_forms import is_participle
from reader.analysis.findings import FigureKind
from reader.analysis.lexicon import words_in
from reader.article import one_line

_DETERMINERS = words_in("de het een die dit deze dat zijn haar hun onze mijn ons elk elke iedere")
_PREPOSITIONS = words_in(
    """
    in op aan bij van voor door met naar uit over onder na tot tegen tussen sinds per via zonder
    binnen buiten tijdens volgens om vanaf rond dan als
    """
)
_AROUND = words_in(
    """
    ruim zo'n bijna ongeveer circa maar liefst minstens zeker hooguit hoogstens slechts nog geen
    meer minder dan rond maximaal minimaal gemiddeld omgerekend krap pas tussen de dik goed al
    """
)
_PARTICLES = words_in("van de der den ter ten te op 't in")
_CLAUSE_ENDS = frozenset('.,!?;:…"“”„«»()–—')
_SUBJECTS = words_in("ze hij zij we wij ik jij je jullie er men u")
_SPENT = words_in(
    """
    cel celstraf gevangenisstraf tbs taakstraf werkstraf huisarrest hechtenis vertraging garantie
    huurkorting uitstel ervaring schorsing rijverbod
    """
)
_WHEN = words_in("jaar maand week dag kwartaal seizoen ochtend avond periode")
_LASTING = frozenset(("duurt", "duurde", "duurden", "duren", "staat", "stond", "loopt"))
_FURTHEST = 25
"""How many tokens back a subject is looked for."""
_LONGEST_NAME = 6


def what_is_measured(tokens: Tokens, found: Found) -> str | None:
    """The noun phrase that the figure belongs to, without its article."""
    match found.kind:
        case FigureKind.COUNT | FigureKind.ORDINAL:
            stretch = _after(tokens, found.last, found.value == 1)
        case FigureKind.AGE:
            stretch = _bearer(tokens, found)
        case FigureKind.FRACTION:
            stretch = _whole(tokens, found.last) or _counted(tokens, found.last)
        case FigureKind.PERCENT:
            stretch = _whole(tokens, found.last) or _before(tokens, found)
        case FigureKind.MONEY:
            stretch = _before_of(tokens, found.first) or _substance(tokens, found.last)
            stretch = stretch or _before(tokens, found)
        case FigureKind.MEASURE:
            stretch = _substance(tokens, found.last) or _before(tokens, found)
        case FigureKind.DURATION:
            stretch = _sentence(tokens, found.last) or _before(tokens, found, _LASTING)
        case _:
            stretch = None
    if stretch is None or not is_nominal(tokens, stretch):
        return None
    return one_line(tokens.span(*stretch).of(tokens.text))


def _counted(tokens: Tokens, index: int) -> tuple[int, int] | None:
    """The adjectives and the plural right after a figure."""
    counted = counted_at(tokens, index)
    return (counted.first, counted.last) if counted is not None and counted.certain else None


def _after(tokens: Tokens, index: int, one: bool) -> tuple[int, int] | None:
    """The adjectives and the noun after a figure, with "van" and what follows it."""
    if tokens.lower(index) == "van" and tokens.lower(index + 1) in _DETERMINERS:
        return _whole(tokens, index)
    counted = counted_at(tokens, index, one) or counted_at(tokens, index, one=True)
    if counted is None:
        return None
    of = _whole(tokens, counted.last)
    return (counted.first, of[1] if of else counted.last)


def _whole(tokens: Tokens, index: int) -> tuple[int, int] | None:
    """The noun phrase after "van": "88 procent van de treinen"."""
    return _phrase(tokens, index + 1) if tokens.lower(index) == "van" else None


def _phrase(tokens: Tokens, index: int) -> tuple[int, int] | None:
    """A noun phrase from a token on, without its determiner."""
    at = index
    while tokens.lower(at) in _DETERMINERS or _is_number(tokens, at):
        at += 1
    if tokens.is_capital(at):
        last = at
        while tokens.is_capital(last) and last < at + 3:
            last += 1
        if not tokens.is_word(last) or is_function_word(tokens.lower(last)):
            return (at, last)
    counted = counted_at(tokens, at, one=True)
    return None if counted is None else (counted.first, counted.last)


def _is_number(tokens: Tokens, index: int) -> bool:
    return tokens.is_digits(index) or (
        tokens.is_word(index) and cardinal(tokens[index].text) is not None
    )


def _bearer(tokens: Tokens, found: Found) -> tuple[int, int] | None:
    """Whose age it is: the name before brackets, the noun after "-jarige" or before "van"."""
    before = found.first - 1
    if tokens.lower(found.last - 1).endswith("jarige"):
        counted = counted_at(tokens, found.last, one=True)
        if counted is None or tokens.lower(counted.noun) == "leeftijd":
            return None
        return (counted.first, counted.last)
    if tokens.lower(before) == "van" and tokens.is_word(before - 1):
        return None if tokens.lower(before - 1) == "leeftijd" else (before - 1, before)
    if tokens.lower(before) in ("(", ","):
        return _name_before(tokens, before)
    return None


def _name_before(tokens: Tokens, last: int) -> tuple[int, int] | None:
    if not tokens.is_capital(last - 1):
        return (last - 1, last) if tokens.is_word(last - 1) else None
    first = at = last - 1
    while at >= 0 and last - at < _LONGEST_NAME:
        if tokens.is_capital(at) and tokens.lower(at) not in _PREPOSITIONS:
            first = at
        elif tokens.lower(at) not in _PARTICLES:
            break
        at -= 1
    return (first, last)


def _before_of(tokens: Tokens, first: int) -> tuple[int, int] | None:
    """The noun before "van" and a figure: "een stijging van 26 procent"."""
    at = _without_approximation(tokens, first)
    noun = at - 1
    if tokens.lower(at) != "van" or not tokens.is_word(noun):
        return None
    word = tokens.lower(noun)
    if is_function_word(word) or word in MEASURING or word in _AROUND or tokens.is_capital(noun):
        return None
    if tokens.lower(noun - 1) in ("de", "het") and tokens.lower(noun - 2) == "in":
        return None
    first = noun
    if tokens.lower(noun - 1).endswith("e") and tokens.lower(noun - 2) in _DETERMINERS:
        first = noun - 1
        if tokens.lower(first) in _DETERMINERS:
            first = noun
    return (first, noun + 1)


def _sentence(tokens: Tokens, index: int) -> tuple[int, int] | None:
    """What so long a time is spent in: "18 maanden cel"."""
    return (index, index + 1) if tokens.lower(index) in _SPENT else None


def _without_approximation(tokens: Tokens, first: int) -> int:
    at = first - 1
    while tokens.lower(at) in _AROUND and first - at < 5:
        at -= 1
    return at


def _before(
    tokens: Tokens, found: Found, verbs: frozenset[str] = MEASURING
) -> tuple[int, int] | None:
    """The noun before "van", or the subject of a verb of measuring."""
    of = _before_of(tokens, found.first)
    if of is not None:
        return of
    at = _without_approximation(tokens, found.first)
    measured = False
    while at >= 0 and found.first - at < _FURTHEST:
        word = tokens.lower(at)
        if word in _CLAUSE_ENDS or word in _SUBJECTS:
            return None
        inverted = tokens.lower(at - 1) in verbs
        free = tokens.lower(at - 1) not in _PREPOSITIONS
        if word in verbs:
            named = _named_subject(tokens, at, found.first)
            if named is not None:
                return named
        if word in _DETERMINERS and (inverted or (measured and free)):
            phrase = _phrase(tokens, at)
            when = phrase is not None and tokens.lower(phrase[1] - 1) in _WHEN
            if phrase is not None and phrase[1] <= found.first and not when:
                after = tokens.lower(phrase[1])
                if inverted or after in verbs or after in _PREPOSITIONS:
                    return phrase
        measured = measured or word in verbs
        at -= 1
    return None


def _named_subject(tokens: Tokens, verb: int, end: int) -> tuple[int, int] | None:
    """The name that stands as a subject beside a verb: "Adyen won", "steeg Unibail"."""
    after = verb + 1
    while after < end and tokens.is_capital(after):
        after += 1
    if tokens.lower(after) == "&":
        return None
    if after > verb + 1:
        return (verb + 1, after)
    first = verb
    while tokens.is_capital(first - 1) and verb - first < _LONGEST_NAME:
        first -= 1
    if first < verb and tokens.lower(first) in _DETERMINERS:
        first += 1
    led = tokens.lower(first) in _PREPOSITIONS or tokens.lower(first - 1) in _PREPOSITIONS
    alone = first == verb - 1 and is_function_word(tokens.lower(first))
    return None if first >= verb or led or alone else (first, verb)


def _substance(tokens: Tokens, index: int) -> tuple[int, int] | None:
    """What there is so much of: "5.000 liter melk", "€ 3,2 mln verlies", "1 mln aan huizen"."""
    if tokens.lower(index) == "aan":
        return _phrase(tokens, index + 1)
    word = tokens.lower(index)
    if not tokens.is_word(index) or is_function_word(word) or word in NOT_NOUNS:
        return None
    if len(word) < 3 or word in MEASURING or is_participle(word):
        return None
    counted = counted_at(tokens, index, one=True)
    return None if counted is None else (counted.first, counted.last)
