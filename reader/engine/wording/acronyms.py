"""Names in capitals: those that Dutch news is full of, and what English calls them."""

from __future__ import annotations

import re
from functools import lru_cache

ENGLISH: dict[str, tuple[str, ...]] = {
    "NAVO": ("NATO",),
    "VS": ("US", "U.S.", "USA", "U.S.A.", "United States", "America", "American", "Americans"),
    "VN": ("UN", "U.N.", "United Nations"),
    "VK": ("UK", "U.K.", "United Kingdom", "Britain", "British"),
    "EU": ("EU", "E.U.", "European Union", "European"),
    "EG": ("EC", "European Community", "European Communities"),
    "VAE": ("UAE", "U.A.E.", "United Arab Emirates", "Emirates"),
    "DDR": ("GDR", "East Germany", "East German"),
    "USSR": ("USSR", "Soviet Union", "Soviet"),
    "IS": ("IS", "ISIS", "ISIL", "Islamic State"),
    "EK": ("European Championship", "European Championships", "Euro", "Euros", "Europeans"),
    "WK": ("World Cup", "World Championship", "World Championships", "Worlds"),
    "NK": (
        "Dutch Championship",
        "Dutch Championships",
        "National Championship",
        "National Championships",
        "Dutch National Championships",
    ),
    "OS": ("Olympics", "Olympic Games", "Olympic", "Games"),
    "WO": ("World War", "WW", "WWI", "WWII"),
    "BBP": ("GDP", "gross domestic product"),
    "BNP": ("GNP", "gross national product"),
    "BTW": ("VAT", "value added tax", "value-added tax"),
    "KI": ("AI", "artificial intelligence"),
    "AI": ("AI", "artificial intelligence"),
    "IC": ("ICU", "intensive care"),
    "SEH": ("ER", "A&E", "emergency room", "emergency department"),
    "EHBO": ("first aid",),
    "ME": ("riot police",),
    "OM": (
        "Public Prosecution Service",
        "Public Prosecutor",
        "Public Prosecutor's Office",
        "Public Prosecution",
        "Prosecution Service",
        "Public Ministry",
        "prosecutors",
        "prosecution",
        "prosecutor",
    ),
    "AIVD": ("AIVD", "General Intelligence and Security Service", "Intelligence Service"),
    "MIVD": ("Military Intelligence and Security Service", "Military Intelligence"),
    "CAO": (
        "collective agreement",
        "collective labour agreement",
        "collective labor agreement",
        "collective bargaining agreement",
        "CLA",
    ),
    "OV": ("public transport", "public transportation"),
    "AOW": ("state pension", "old-age pension"),
    "WW": ("unemployment benefit", "unemployment benefits", "unemployment"),
    "ZZP": ("self-employed", "freelance", "freelancer", "freelancers"),
    "MKB": ("SME", "SMEs", "small and medium-sized"),
    "GGD": ("GGD", "Public Health Service", "Municipal Health Service", "health service"),
    "GGZ": ("mental health care", "mental healthcare", "mental health"),
    "RIVM": (
        "RIVM",
        "National Institute for Public Health",
    ),
    "CBS": ("CBS", "Statistics Netherlands", "Central Bureau of Statistics"),
    "CPB": ("Central Planning Bureau", "Bureau for Economic Policy Analysis"),
    "DNB": ("Dutch Central Bank", "central bank"),
    "ECB": (
        "ECB",
        "European Central Bank",
    ),
    "WHO": ("WHO", "World Health Organization", "World Health Organisation"),
    "IMF": (
        "IMF",
        "International Monetary Fund",
    ),
    "NS": (
        "NS",
        "Dutch Railways",
    ),
    "VO": ("secondary education",),
    "VWO": ("pre-university education",),
    "HBO": ("higher professional education", "university of applied sciences"),
    "MBO": ("vocational education", "secondary vocational education"),
    "TV": ("TV", "television"),
    "BV": ("BV", "Ltd", "private company"),
    "NV": ("NV", "public limited company", "plc"),
    "GP": ("Grand Prix",),
    "CO2": ("CO2", "carbon dioxide"),
    "LHBTI": ("LGBTI", "LGBT", "LGBTQ", "LGBTIQ", "LGBTQI"),
    "OESO": ("OECD",),
    "EVRM": ("ECHR", "European Convention on Human Rights"),
    "EHRM": ("ECHR", "European Court of Human Rights"),
    "AVG": ("GDPR",),
    "BN": ("celebrity", "celebrities", "famous Dutch"),
    "CDA": ("CDA", "Christian Democrats", "Christian Democrat", "Christian Democratic"),
    "PVV": ("PVV", "Party for Freedom", "Freedom Party"),
    "SP": ("SP", "Socialist Party", "Socialists"),
    "NCTV": ("NCTV", "National Coordinator for Counterterrorism"),
}
"""What may stand in the English for the Dutch name, besides the name itself; the first is put
where the model has none."""

WELL_KNOWN = frozenset(ENGLISH) | frozenset(
    """
    VVD CDA PVV PvdA GL SP SGP BBB NSC FVD VOLT DENK JA21 BIJ1 CU N-VA CD&V
    NOS ANP RTL BNR AD NRC BBC CNN AP AFP DPA EFE VRT VTM RTBF
    ABN AMRO ING ASML KLM KPN UWV COA IND KNMI TNO FNV CNV ANWB NVWA ACM AFM AP SER CEPA
    FBI CIA NSA NASA ESA IRA ETA PKK PLO OPEC OESO OECD WTO NGO ICC CSIS KGB FSB UNESCO UNICEF
    UNHCR AVRO KRO VARA VPRO NTR EO PSV AZ NEC ADO FC SC UEFA FIFA IOC KNVB KNSB NOC NSF DNA RNA
    HIV AIDS ADHD GPS SMS USB DVD CD PC HR IT ICT CEO CFO BMW VW GM IBM IKEA COVID
    """.split()
)
"""What stays in capitals in a line that is put in sentence case."""

EMPHASISED = frozenset(
    """
    niet wel geen nooit altijd echt alles niets nu nee ja en of maar ook nog al de het een dit dat
    die deze zo te veel heel alle elke hier daar waar wie wat hoe waarom ik jij je u wij we zij ze
    hij haar hem hen ons in op aan bij met van voor naar na over door tot om uit af moet mag kan wil
    is was zijn heeft heb had wordt werd dus toch lees foto video beeld update live tip let stop
    """.split()
)
"""Ordinary words that are written in capitals to stress them; "is" and "ons" may be names."""

_LONGEST_EXACT = 3
"""Letters of a name whose capitals tell it from a word; longer ones may be "Nato"."""


def english_names(name: str) -> tuple[str, ...]:
    """What may stand for the name in English, the name itself last."""
    return (*ENGLISH.get(name, ()), name)


def stands_in(name: str, english: str) -> bool:
    """Whether the name in capitals, or what English calls it, stands in the English."""
    return any(_pattern(each).search(english) for each in english_names(name))


@lru_cache(maxsize=512)
def _pattern(name: str) -> re.Pattern[str]:
    """The name as whole words, perhaps in the plural; its hyphens may be blanks or missing."""
    is_exact = name.isupper() and len(name) <= _LONGEST_EXACT
    body = r"[-\s]?".join(map(re.escape, name.split("-")))
    return re.compile(
        rf"(?<![^\W_]){body}(?:['’]?s)?(?![^\W_])", re.NOFLAG if is_exact else re.IGNORECASE
    )
