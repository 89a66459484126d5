"""Noun phrases read from a row of words, without a grammar of Dutch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reader.analysis.leading_roles import is_adjectival, leading_role
from reader.analysis.lexicon import words_in
from reader.analysis.names import name_at
from reader.analysis.nouns import Noun, is_partisan, noun
from reader.analysis.offices import holder_after
from reader.analysis.phrases import POSSESSIVES, PRONOUNS, Phrase, is_person_noun
from reader.analysis.reporting_verbs import AUXILIARIES, looks_finite, reports, reports_beside_quote
from reader.analysis.words import Word

_ARTICLES = words_in(
    """
    de het een die deze dat dit 'n één sommige enkele veel vele andere verschillende alle
    meerdere diverse twee drie vier vijf zes beide talloze 't
    """
)

_STOPS = words_in(
    """
    en of maar want dat die dit deze als om te in op aan met voor van tot na naar uit over bij
    door tegen onder tussen zonder sinds tijdens vanaf volgens aldus is was heeft had hebben
    hadden zijn waren wordt werd worden werden kan zal zou zouden moet mag wil niet geen ook
    nog al wel er hier daar dan toen nu toch vandaag gisteren morgen vanmorgen vanmiddag
    vanavond gisteravond gistermiddag gisterochtend maandag dinsdag woensdag donderdag vrijdag
    zaterdag zondag maandagochtend verder daarom daarover daarop eerder later zelf zich terug
    hij zij ze ik je we wij men hem hen omdat terwijl wie wat waar hoe een de het per via
    binnen inmiddels vooral weer nooit altijd liever zelfs dus namens tegenover rond echter
    daarentegen lachend droog glimlachend fel boos moest moesten kon konden mocht mochten wilde
    wilden ging gingen bleef bleven deed deden kwam kwamen liet lieten kreeg kregen moeten kunnen
    willen mogen zullen
    """
)

_OF = words_in(
    """
    van bij in uit aan voor over namens rond binnen
    """
)

_TITLES = words_in(
    """
    mr dr drs ir ing prof ds
    """
)

_MEASURES = words_in(
    """
    procent euro jaar dollar miljoen miljard keer uur kilometer meter
    """
)


def phrase_at(words: Sequence[Word], first: int, depth: int = 2) -> Phrase | None:
    """The noun phrase that begins at word `first`, with `depth` times "van …", or None."""
    if first >= len(words) or not words[first].is_word:
        return None
    found = _core(words, first)
    if found is None or found.pronoun is not None or not depth:
        return found
    found = _with_brackets(words, found)
    return _with_apposition(words, _with_complement(words, found, depth))


def _core(words: Sequence[Word], first: int) -> Phrase | None:
    word = words[first]
    name = name_at(words, first)
    if name is not None and not is_adjectival(words, first):
        role = leading_role(words, first, name)
        if role is not None:
            return role
        return Phrase(first, name.last, name=name)
    determined = word.lower in _ARTICLES or word.lower in POSSESSIVES
    if determined:
        inside = _leading(words, first + 1) or _common(words, first + 1)
        if inside is not None:
            return replace(inside, first=first, determiner=word.lower)
    if word.lower in PRONOUNS:
        return Phrase(first, first + 1, pronoun=word.lower)
    if determined:
        return None
    bare = _common(words, first)
    if bare is None or (bare.head_noun is None and (bare.name is None or word.is_capital)):
        return None
    reported = first > 0 and reports_beside_quote(words[first - 1].lower)
    if bare.head_noun is None and looks_finite(word.lower) and not (reported and bare.name):
        return None
    return bare


def _leading(words: Sequence[Word], first: int) -> Phrase | None:
    """A role with a capital behind a determiner: "het Tweede Kamerlid Boswijk"."""
    name = name_at(words, first)
    role = leading_role(words, first, name) if name is not None else None
    return role if role is not None and role.name is not None and is_person_noun(role) else None


def _common(words: Sequence[Word], first: int) -> Phrase | None:
    """Adjectives, a head noun and a name behind it, without determiner."""
    at = first
    heads: list[tuple[int, Noun | None]] = []
    while at < min(len(words), first + 6):
        word = words[at]
        if not word.is_word or word.lower in _MEASURES:
            break
        known_noun = noun(word.lower)
        partisan = is_partisan(word.lower)
        if word.is_capital and not partisan and (at > first or not is_adjectival(words, at)):
            break
        if word.lower in _STOPS or word.lower in AUXILIARIES or reports(word.lower):
            break
        if known_noun is None and reports_beside_quote(word.lower):
            break
        past = word.lower.endswith(("de", "te", "den", "ten"))
        if past and known_noun is None and any(each is not None for _, each in heads):
            break
        heads.append((at, known_noun))
        at += 1
    known = [index for index, (_, each) in enumerate(heads) if each is not None]
    adjective_name = at < len(words) and words[at].is_word and words[at].is_capital
    if adjective_name and is_adjectival(words, at) and len(heads) < 4:
        rest = _common(words, at + 1)
        if rest is not None:
            return replace(rest, first=first)
    name = name_at(words, at, after_role=bool(known)) if at < len(words) else None
    if name is None and known and heads[known[-1]][0] + 1 < at:
        at = heads[known[-1]][0] + 1
        name = name_at(words, at, after_role=True)
    if known:
        place, head = heads[known[-1]]
        end = name.last if name is not None and name.first == at else place + 1
        kept = name if name is not None and name.first == at else None
        return Phrase(first, end, head=words[place].lower, head_noun=head, name=kept)
    if name is not None and len(heads) <= 3:
        head_word = words[heads[-1][0]].lower if heads else None
        return Phrase(first, name.last, head=head_word, name=name)
    return _unknown_head(words, heads)


def _unknown_head(words: Sequence[Word], heads: list[tuple[int, Noun | None]]) -> Phrase | None:
    for place, _ in heads:
        if not words[place].lower.endswith("e") or place == heads[-1][0]:
            return Phrase(heads[0][0], place + 1, head=words[place].lower)
    return None


def _with_brackets(words: Sequence[Word], phrase: Phrase) -> Phrase:
    """The phrase with the age, party or abbreviation that stands in brackets after it."""
    at = phrase.last
    if at + 1 >= len(words) or words[at].text != "(":
        return phrase
    for end in range(at + 1, min(len(words), at + 8)):
        if words[end].text == ")":
            inside = " ".join(word.text for word in words[at + 1 : end]).replace(" ,", ",")
            return replace(phrase, last=end + 1, bracket=inside)
    return phrase


def _with_complement(words: Sequence[Word], phrase: Phrase, depth: int) -> Phrase:
    """The phrase with "van het Center for …", where that says whose or which it is."""
    at = phrase.last
    if at + 1 >= len(words) or words[at].lower not in _OF:
        return phrase
    if words[at].lower != "van" and not (phrase.head_noun is not None and phrase.name is None):
        return phrase
    if (held := _with_holder(words, phrase)) is not None:
        return held
    inner = phrase_at(words, at + 1, depth - 1)
    if inner is None or inner.pronoun is not None:
        return phrase
    bare = phrase.name is None and inner.name is None and inner.head_noun is None
    if words[at].lower != "van" and (bare or inner.determiner in POSSESSIVES):
        return phrase
    bearer = name_at(words, inner.last, after_role=True) if phrase.name is None else None
    if bearer is not None and phrase.head_noun is not None and bearer.first == inner.last:
        return replace(phrase, last=bearer.last, name=bearer, of=inner)
    return replace(phrase, last=inner.last, of=inner)


def _with_holder(words: Sequence[Word], phrase: Phrase) -> Phrase | None:
    """The phrase with the name behind what its office is of: "schepen van Sport Lieve Verhulst"."""
    if phrase.name is not None or phrase.head is None or not is_person_noun(phrase):
        return None
    start = holder_after(words, phrase.last + 1, phrase.head)
    holder = name_at(words, start) if start is not None else None
    if start is None or holder is None:
        return None
    of = Phrase(phrase.last + 1, start)
    return _with_brackets(words, replace(phrase, last=holder.last, name=holder, of=of))


def _past_titles(words: Sequence[Word], at: int) -> int:
    """Past what comes before a name without being of it: "mr.", "prof. dr."."""
    while at + 1 < len(words) and words[at].lower in _TITLES and words[at + 1].text == ".":
        at += 2
    return at


def _with_apposition(words: Sequence[Word], phrase: Phrase) -> Phrase:
    """The phrase with what a pair of commas sets beside it: a role by a name, a name by a role."""
    at = phrase.last
    if at + 1 >= len(words) or words[at].text != ",":
        return phrase
    if phrase.name is None:
        if phrase.head_noun is None or not phrase.determiner:
            return phrase
        named = _core(words, _past_titles(words, at + 1))
        name = named.name if named is not None and named.determiner is None else None
        closed = name is not None and name.last < len(words) and words[name.last].text in ",."
        if name is None or not closed:
            return phrase
        return replace(phrase, name=name, last=name.last + (words[name.last].text == ","))
    inner = _core(words, at + 1)
    if inner is None or not is_person_noun(inner) or inner.name is not None:
        return phrase
    if inner.determiner not in (None, "een", "de") or inner.is_plural:
        return phrase
    inner = _with_complement(words, inner, 1)
    end = inner.last
    while end < min(len(words), inner.last + 6) and words[end].is_word:
        if words[end].lower in _STOPS and words[end].lower not in _OF | {"en", "de", "het"}:
            break
        end += 1
    if end < len(words) and words[end].is_word and words[end].lower not in ("aan", "tegen"):
        return phrase
    closed = end < len(words) and words[end].text == ","
    return replace(phrase, last=end + closed, beside=replace(inner, last=end))
