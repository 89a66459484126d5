"""The words that English has for numbers, each with what it stands for, in lower case."""

from decimal import Decimal

UNITS = {
    word: value
    for value, words in enumerate(
        (
            "zero nil nought no none",
            "one first once single a an",
            "two second twice both double couple pair halves",
            "three third thirds triple thrice",
            "four fourth fourths quarter quarters",
            "five fifth fifths",
            "six sixth sixths",
            "seven seventh sevenths",
            "eight eighth eighths",
            "nine ninth ninths",
            "ten tenth tenths",
            "eleven eleventh",
            "twelve twelfth dozen",
            "thirteen thirteenth",
            "fourteen fourteenth",
            "fifteen fifteenth",
            "sixteen sixteenth",
            "seventeen seventeenth",
            "eighteen eighteenth",
            "nineteen nineteenth",
        )
    )
    for word in words.split()
}
TENS = {
    word: value
    for value, words in (
        (20, "twenty twentieth twenties"),
        (30, "thirty thirtieth thirties"),
        (40, "forty fortieth forties"),
        (50, "fifty fiftieth fifties"),
        (60, "sixty sixtieth sixties"),
        (70, "seventy seventieth seventies"),
        (80, "eighty eightieth eighties"),
        (90, "ninety ninetieth nineties"),
    )
    for word in words.split()
}
FRACTIONS = {"half": Decimal("0.5"), "quarter": Decimal("0.25")}
SCALES = {
    "hundred": 100,
    "hundredth": 100,
    "hundreds": 100,
    "thousand": 1_000,
    "thousandth": 1_000,
    "thousands": 1_000,
    "million": 1_000_000,
    "millions": 1_000_000,
    "billion": 1_000_000_000,
    "billions": 1_000_000_000,
    "trillion": 1_000_000_000_000,
}
MONTHS = {
    name: value
    for value, names in enumerate(
        (
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sept sep",
            "october oct",
            "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}
"""The months too: "12-05-2024" is "12 May 2024"."""
