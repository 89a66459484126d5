"""The words that English has for numbers, in lower case, each with what it stands for."""

from __future__ import annotations

from decimal import Decimal


def _valued(lines: str) -> dict[str, int]:
    """The words of lines that each begin with what their words stand for."""
    values: dict[str, int] = {}
    for line in lines.strip().splitlines():
        value, *words = line.split()
        values |= dict.fromkeys(words, int(value))
    return values


_UNITS = _valued(
    """
    0 zero nil nought no none
    1 one first once single a an
    2 two second twice both double couple pair half halves
    3 three third thirds triple thrice
    4 four fourth fourths quarter quarters
    5 five fifth fifths
    6 six sixth sixths
    7 seven seventh sevenths
    8 eight eighth eighths
    9 nine ninth ninths
    10 ten tenth tenths
    11 eleven eleventh
    12 twelve twelfth dozen
    13 thirteen thirteenth
    14 fourteen fourteenth
    15 fifteen fifteenth
    16 sixteen sixteenth
    17 seventeen seventeenth
    18 eighteen eighteenth
    19 nineteen nineteenth
    """
)
TENS = _valued(
    """
    20 twenty twentieth twenties
    30 thirty thirtieth thirties
    40 forty fortieth forties
    50 fifty fiftieth fifties
    60 sixty sixtieth sixties
    70 seventy seventieth seventies
    80 eighty eightieth eighties
    90 ninety ninetieth nineties
    """
)
_MONTHS = _valued(
    """
    1 january jan
    2 february feb
    3 march mar
    4 april apr
    5 may
    6 june jun
    7 july jul
    8 august aug
    9 september sept sep
    10 october oct
    11 november nov
    12 december dec
    """
)
NUMBERS = _UNITS | TENS | _MONTHS
"""The months too: "12-05-2024" is "12 May 2024"."""

SCALES = _valued(
    """
    100 hundred hundreds hundredth
    1000 thousand thousands thousandth
    1000000 million millions millionth
    1000000000 billion billions
    1000000000000 trillion trillions
    """
)
"""What a word multiplies the number before it by."""

FRACTIONS = {"half": (Decimal("0.5"),), "quarter": (Decimal("0.25"),)}
"""What a word stands for besides."""
