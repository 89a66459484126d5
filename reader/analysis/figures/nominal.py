"""Words that can be what a figure measures, and those that cannot."""

from __future__ import annotations

from reader.analysis.figures.tokens import Tokens
from reader.analysis.figures.verb_forms import is_participle
from reader.analysis.lexicon import words_in

MEASURING = words_in(
    """
    kost kosten kostte kostten steeg stegen stijgt stijgen daalde daalden daalt dalen bedraagt
    bedroeg bedragen zakte zakt groeide groeit groeien schommelt schommelde is was zijn waren ligt
    lag staat stond zou weegt woog wegen meet telt telde duurt duurde duren komt kwam gaat ging
    won wint sloot eindigde noteerde kelderde nam neemt loopt liep werd wordt bereikte bereikt kromp
    krimpt verloor zakken
    """
)
"""Verbs whose subject is what a figure measures."""
NOT_NOUNS = words_in(
    """
    verderop hoger lager meer minder later eerder geleden vrij duurder goedkoper sneller langer
    korter warmer kouder zwaarder lichter breder dieper groter kleiner extra omgerekend vast werk
    kwijt waard groot breed diep hoog lang dik zwaar oud
    mee af toe uit terug bij door
    """
)
"""Words after a sum or a measure that are not what there is so much of."""
_PAST_ENDS = ("stond", "kwam", "liep", "bleef", "kreeg")
_NO_NOUNS = words_in(
    """
    daarvan ervan hiervan waarvan liep iets dubbel open instapte werkte woonde zei zegt
    vorig kreeg krijgt ging moest daarna toen iemand niets alles
    """
)


def is_nominal(tokens: Tokens, stretch: tuple[int, int]) -> bool:
    """Whether the words can be a noun phrase: no verb, adverb or pronoun at its end."""
    word = tokens.lower(stretch[1] - 1)
    if tokens.is_capital(stretch[1] - 1):
        return True
    if word == "plaats" and tokens.lower(stretch[1]) == "van":
        return tokens.lower(stretch[0] - 1) != "in"
    if word == "kosten":
        return True
    if word.endswith(_PAST_ENDS):
        return False
    return word not in _NO_NOUNS and word not in MEASURING and not is_participle(word)
