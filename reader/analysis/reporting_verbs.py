"""Verbs and phrases by which Dutch news says that somebody says something."""

from __future__ import annotations

from reader.analysis.lexicon import words_in

_SPEECH = """
zeg zeggen zegt zei zeiden gezegd; stellen stelt stelde stelden gesteld; schrijven schrijft
schreef schreven geschreven; melden meldt meldde meldden gemeld; vinden vindt vond vonden
gevonden; verklaren verklaart verklaarde verklaarden verklaard; vertellen vertelt vertelde
vertelden verteld; antwoorden antwoordt antwoordde antwoordden geantwoord; reageren reageert
reageerde reageerden gereageerd; benadrukken benadrukt benadrukte benadrukten; waarschuwen
waarschuwt waarschuwde waarschuwden gewaarschuwd; menen meent meende meenden gemeend; denken denkt
dacht dachten gedacht; concluderen concludeert concludeerde concludeerden geconcludeerd;
constateren constateert constateerde constateerden geconstateerd; erkennen erkent erkende erkenden
erkend; beamen beaamt beaamde beaamden beaamd; bevestigen bevestigt bevestigde bevestigden
bevestigd; ontkennen ontkent ontkende ontkenden ontkend; beweren beweert beweerde beweerden
beweerd; betogen betoogt betoogde betoogden betoogd; oordelen oordeelt oordeelde oordeelden
geoordeeld; luiden luidt luidde luidden; klinken klinkt klonk klonken geklonken; vragen vraagt
vroeg vroegen gevraagd; roepen roept riep riepen geroepen; roemen roemt roemde; eisen eist eiste
eisten geëist; beloven belooft beloofde beloofden beloofd; hopen hoopt hoopte hoopten gehoopt;
vrezen vreest vreesde vreesden gevreesd; verwachten verwacht verwachtte verwachtten; voorspellen
voorspelt voorspelde voorspelden voorspeld; geloven gelooft geloofde geloofden; vermoeden vermoedt
vermoedde vermoedden; schatten schat schatte schatten geschat; onderstrepen onderstreept
onderstreepte onderstreepten onderstreept; opperen oppert opperde opperden geopperd; suggereren
suggereert suggereerde suggereerden; citeren citeert citeerde citeerden geciteerd; kondigen
kondigt kondigde kondigden aangekondigd; adviseren adviseert adviseerde adviseerden geadviseerd;
pleiten pleit pleitte pleitten gepleit; prijzen prijst prees prezen geprezen; noemen noemt noemde
noemden genoemd; verzekeren verzekert verzekerde verzekerden verzekerd; verzuchten verzucht
verzuchtte verzuchtten; zuchten zucht zuchtte zuchtten; lachen lacht lachte lachten; grappen grapt
grapte grapten; mopperen moppert mopperde mopperden; klagen klaagt klaagde klaagden geklaagd;
fluisteren fluistert fluisterde fluisterden; schreeuwen schreeuwt schreeuwde schreeuwden; snauwen
snauwt snauwde; manen maant maande maanden; sissen sist siste; grijnzen grijnst grijnsde; bekennen
bekent bekende bekenden bekend; bezweren bezweert bezwoer bezwoeren; herhalen herhaalt herhaalde
herhaalden herhaald; nuanceren nuanceert nuanceerde nuanceerden; relativeren relativeert
relativeerde; argumenteren argumenteert argumenteerde argumenteerden; redeneren redeneert
redeneerde redeneerden; analyseren analyseert analyseerde; becijferen becijfert becijferde;
berekenen berekent berekende berekenden berekend; berichten bericht berichtte berichtten;
rapporteren rapporteert rapporteerde rapporteerden gerapporteerd; tweeten tweet tweette twitteren
twittert twitterde; mailen mailt mailde; appen appt appte; posten post postte; preciseren
preciseert preciseerde; specificeren specificeert specificeerde; verduidelijken verduidelijkt
verduidelijkte verduidelijkten; herinneren herinnert herinnerde herinnerden; vervolgen vervolgt
vervolgde vervolgden; besluiten besluit besloot besloten; verwijten verwijt verweet verweten;
wensen wenst wenste; verdedigen verdedigt verdedigde verdedigden; weerleggen weerlegt weerlegde;
repliceren repliceert repliceerde; counteren countert counterde; sakkeren sakkert sakkerde;
stipuleren stipuleert stipuleerde; poneren poneert poneerde; opmerken opmerkt opmerkte; uitleggen
uitlegt uitlegde; toevoegen toevoegt toevoegde; aankondigen aankondigt; voorzien voorziet voorzag;
garanderen garandeert garandeerde; informeren informeert informeerde; signaleren signaleert
signaleerde; observeren observeert; vermelden vermeldt vermeldde; mijmeren mijmert mijmerde;
glunderen glundert glunderde; juichen juicht juichte; jubelen jubelt jubelde; foeteren foetert
foeterde; tieren tiert tierde; briesen briest brieste; zweren zweert zwoer; stamelen stamelt
stamelde; smeken smeekt smeekte; bidden bidt bad; bepleiten bepleit bepleitte; omschrijven
omschrijft omschreef; bestempelen bestempelt bestempelde bestempelden; typeren typeert typeerde;
betitelen betitelt betitelde; kwalificeren kwalificeert kwalificeerde;
"""
_SPLIT = """
gaat vanuit; ging vanuit; gaan vanuit; gingen vanuit; gaat ervanuit; deed af; doet af; legt uit;
legde uit; leggen uit; legden uit; voegt toe; voegde toe; voegen toe; voegden toe; voegt aan toe;
gaat verder; ging verder; gaan verder; geeft aan; gaf aan; geven aan; gaven aan; geeft toe; gaf
toe; geven toe; merkt op; merkte op; merken op; merkten op; laat weten; liet weten; laten weten;
lieten weten; laat optekenen; liet optekenen; wijst op; wees op; wijzen op; wijst erop; vult aan;
vulde aan; vullen aan; roept op; riep op; stipt aan; stipte aan; haalt aan; haalde aan; dringt
aan; drong aan; werpt tegen; wierp tegen; spreekt tegen; sprak tegen; haalt uit; haalde uit; valt
bij; viel bij; valt in; viel in; rekent voor; rekende voor; rekent uit; rekende uit; rekenden uit;
licht toe; lichtte toe; geeft mee; gaf mee; maakt bekend; maakte bekend; neemt aan; nam aan; gaat
uit; ging uit; zet uiteen; zette uiteen; schetst; schetste; stelt voor; stelde voor; maakt
duidelijk; maakte duidelijk; houdt vol; hield vol; brengt uit; steekt af; stak af; klaagt aan;
besluit; vat samen; vatte samen; blikt terug; blikte terug; kijkt terug; keek terug; staat; stond;
steunt; reden; sprak; spreekt; spraken; spreken; looft; merken; weet; wist; weten; wisten; vernam;
verneemt; verluidt; heet; heette; toont
aan; toonde aan; wijst uit; wees uit
"""


def _forms(table: str) -> frozenset[str]:
    return frozenset(form for row in table.split(";") for form in row.split())


REPORTING = _forms(_SPEECH)
"""Every form that reports by itself, in the present and the past, singular and plural."""
SEPARABLE: dict[str, frozenset[str]] = {}
"""From a finite form to the words of which one must follow for it to report: legt … uit."""
for _row in _SPLIT.split(";"):
    _verb, *_rest = _row.split()
    if _rest:
        SEPARABLE[_verb] = SEPARABLE.get(_verb, frozenset()) | {_rest[-1]}
BESIDE_A_QUOTE = frozenset(row.split()[0] for row in _SPLIT.split(";"))
"""Finite forms that report when they stand against a quote."""
IMPERSONAL = frozenset(("klinkt", "klonk", "luidt", "luidde", "staat", "stond", "heet", "heette"))
"""Verbs whose "het" is nobody: "klinkt het bij de vakbond"."""
NOT_A_CLAIM = words_in(
    """
    noemt noemde noemden noemen genoemd vraagt vroeg vroegen vragen omschrijft omschreef
    omschrijven bestempelt bestempelde bestempelden typeert typeerde betitelt betitelde
    kwalificeert kwalificeerde
    """
)
"""Verbs that give somebody's word for a thing, or a question, rather than a claim."""
NOUN_TOO = words_in(
    """
    post bericht besluit schat heet weet reden zeg tweet bad besloten
    """
)
"""Forms that are as often another word; they report only right beside a quote."""
PARTICIPLES = frozenset(
    form for form in REPORTING if form.startswith(("ge", "aange")) and form[-1] in "dtn"
) - {"geloven", "gelooft"} | words_in(
    """
    voorgehouden uitgelegd opgemerkt toegevoegd toegegeven aangegeven bekendgemaakt
    uitgerekend afgedaan omschreven bestempeld meegedeeld aangevoerd volgehouden toegelicht
    beargumenteerd
    """
)
"""Forms that report behind "heeft" or "had"."""
AUXILIARIES = words_in(
    """
    heeft hebben had hadden is was werd wordt worden zou
    """
)
MODALS = words_in(
    """
    moet moeten moest moesten kan kunnen kon konden mag mogen mocht mochten wil willen wilde wilden
    zal zullen zou zouden gaat gaan ging gingen
    """
)
"""Forms whose subject is the subject of the infinitive that they govern."""


def reports(verb: str) -> bool:
    """Whether a lower-case finite form reports speech anywhere in a sentence."""
    return verb in REPORTING and verb not in NOUN_TOO and verb not in PARTICIPLES


def reports_beside_quote(verb: str) -> bool:
    """Whether a lower-case finite form reports speech when it stands against a quote."""
    return (verb in REPORTING and verb not in PARTICIPLES) or verb in BESIDE_A_QUOTE


def looks_finite(verb: str) -> bool:
    """Whether an unknown lower-case word may be a finite verb, by its ending."""
    return len(verb) > 3 and verb.endswith(("t", "de", "te", "den", "ten")) and verb.isalpha()
