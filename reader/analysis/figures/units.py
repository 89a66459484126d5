"""Units of measure, money, time and share: from Dutch words and signs to their codes."""

from __future__ import annotations

from dataclasses import dataclass

from reader.analysis.figures.tokens import Tokens
from reader.analysis.findings import FigureKind

_DURATIONS = """
second: seconde seconden secondes sec s
minute: minuut minuten minuutje minuutjes min
hour: uur uren uurtje uurtjes u h
day: dag dagen dagje dagjes etmaal etmalen
week: week weken weekje weekjes wk w
month: maand maanden maandje maandjes mnd
quarter: kwartaal kwartalen
year: jaar jaren jaartje jaartjes jr j
decade: decennium decennia
century: eeuw eeuwen
"""
_MONEY = """
EUR: euro euro's euro’s euros € eur
USD: dollar dollars $ us$ usd
GBP: £ gbp pond ponden
CHF: chf
NLG: gulden guldens
DEM: mark marken
BEF: frank
JPY: yen ¥
CNY: yuan renminbi
RUB: roebel roebels ₽
TRY: lira
PLN: zloty
UAH: hryvnia grivna
INR: roepie roepies
ILS: shekel shekels
ZAR: rand
HUF: forint
SEK: kroon kronen
BTC: bitcoin bitcoins
cent: cent cents eurocent eurocenten centen penny pennies ¢
"""
_MEASURES = """
mm: millimeter mm
cm: centimeter cm centimeters
m: meter meters m
km: kilometer kilometers km
m2: m² m2
km2: km² km2
m3: m³ m3 kuub
ha: hectare hectaren hectares ha
mi: mijl mijlen
ft: voet
mg: milligram mg
g: gram gr g
kg: kilo kilo's kilo’s kilogram kg
t: ton tonnen kiloton
Mt: megaton
ml: milliliter ml
cl: centiliter cl
dl: deciliter dl
l: liter liters l
hl: hectoliter hl
°C: graden graad °c °
K: kelvin
km/h: km/u km/h
W: watt
kW: kilowatt kw
MW: megawatt mw
GW: gigawatt gw
kWh: kilowattuur kwh
MWh: megawattuur mwh
GWh: gigawattuur gwh
TWh: terawattuur twh
V: volt
dB: decibel db
bar: bar
kcal: kcal calorieën calorie
MB: megabyte mb
GB: gigabyte gb
TB: terabyte tb
kn: knopen
"""
_FOREIGN = """
Amerikaanse dollar USD
Australische dollar AUD
Canadese dollar CAD
Singaporese dollar SGD
Surinaamse dollar SRD
Taiwanese dollar TWD
Britse pond GBP
Egyptische pond EGP
Turkse lira TRY
Zwitserse frank CHF
Zwitserse franken CHF
Franse frank FRF
Franse franken FRF
Belgische frank BEF
Belgische franken BEF
Zweedse kroon SEK
Zweedse kronen SEK
Noorse kroon NOK
Noorse kronen NOK
Deense kroon DKK
Deense kronen DKK
Tsjechische kroon CZK
Tsjechische kronen CZK
Duitse mark DEM
Japanse yen JPY
Chinese yuan CNY
Russische roebel RUB
"""


def _codes(table: str) -> dict[str, str]:
    rows = (line.split(":", 1) for line in table.strip().splitlines())
    return {word: code for code, words in rows for word in words.split()}


_LETTERS = frozenset(("s", "u", "h", "w", "j", "m", "g", "l", "t", "min", "sec", "gr", "mi", "mb"))
"""Abbreviations that are words or letters of their own after a number in words."""
_PREFIXES = {"€": "EUR", "$": "USD", "us$": "USD", "£": "GBP", "¥": "JPY", "₽": "RUB", "eur": "EUR"}
_PREFIXES |= {"usd": "USD", "gbp": "GBP", "chf": "CHF"}
_DURATION_CODES, _MONEY_CODES = _codes(_DURATIONS), _codes(_MONEY)
_MEASURE_CODES = _codes(_MEASURES)
_FOREIGN_CODES = {
    (adjective.lower(), noun): code
    for adjective, noun, code in (line.split() for line in _FOREIGN.strip().splitlines())
}
_SQUARE = {"vierkante": "2", "kubieke": "3"}
_PERCENT = frozenset(("procent", "percent", "%", "pct", "procenten"))
_POINTS = frozenset(("procentpunt", "procentpunten", "percentpunt", "procentpuntje"))


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit after (or a currency sign before) a number."""

    kind: FigureKind
    code: str
    last: int
    """The token after it."""


def is_percent(word: str) -> bool:
    """Whether a lower-case word says that a number is a share of a hundred."""
    return word in _PERCENT or word in _POINTS


def currency_before(tokens: Tokens, index: int) -> str | None:
    """The code of a currency sign at a token that a number may follow."""
    return _PREFIXES.get(tokens.lower(index))


def unit_at(tokens: Tokens, index: int, spelled: bool) -> Unit | None:
    """The unit that stands at a token, after a number in letters or in digits."""
    word = tokens.lower(index)
    if not word or (spelled and word in _LETTERS):
        return None
    if len(word) == 1 and tokens[index].text.isupper() and word in _LETTERS:
        return None
    following = tokens.lower(index + 1)
    if (word, following) in _FOREIGN_CODES:
        return Unit(FigureKind.MONEY, _FOREIGN_CODES[word, following], index + 2)
    if word in _POINTS:
        return Unit(FigureKind.PERCENT, "pp", index + 1)
    if word in _PERCENT:
        points = word == "%" and (following in ("punt", "punten"))
        return Unit(FigureKind.PERCENT, "pp" if points else "%", index + 2 if points else index + 1)
    if word in ("promille", "‰"):
        return Unit(FigureKind.PERCENT, "‰", index + 1)
    if word in _MONEY_CODES:
        last = index + 2 if word == "pond" and following == "sterling" else index + 1
        return Unit(FigureKind.MONEY, _MONEY_CODES[word], last)
    if word in _DURATION_CODES:
        return Unit(FigureKind.DURATION, _DURATION_CODES[word], index + 1)
    return _measure(tokens, index)


def _measure(tokens: Tokens, index: int) -> Unit | None:
    word, following = tokens.lower(index), tokens.lower(index + 1)
    if word in _SQUARE and following in _MEASURE_CODES:
        return Unit(FigureKind.MEASURE, _MEASURE_CODES[following] + _SQUARE[word], index + 2)
    code = _MEASURE_CODES.get(word)
    if code is None:
        return None
    if code == "km" and tokens.follow(index + 1, "per", "uur"):
        return Unit(FigureKind.MEASURE, "km/h", index + 3)
    if code == "km" and following == "/" and tokens.lower(index + 2) in ("u", "h", "uur"):
        return Unit(FigureKind.MEASURE, "km/h", index + 3)
    if code == "m" and tokens.follow(index + 1, "per", "seconde"):
        return Unit(FigureKind.MEASURE, "m/s", index + 3)
    if word == "°" and following == "c":
        return Unit(FigureKind.MEASURE, code, index + 2)
    if code == "°C" and following in ("celsius", "fahrenheit"):
        return Unit(FigureKind.MEASURE, "°F" if following == "fahrenheit" else code, index + 2)
    return Unit(FigureKind.MEASURE, code, index + 1)
