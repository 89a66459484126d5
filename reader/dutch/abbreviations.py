"""Dutch abbreviations that end in a full stop, by whether a sentence can end with them.

All are written without the last full stop and, but for `CAPITALISED`, in lower case.
"""

NEVER_LAST = frozenset(
    """
    dr drs mr mrs ms ir ing ds zr mevr mw mej dhr hr kard mgr lic st ste gebr fam fa z.exc min.pres
    lt kol kapt serg adm maj cdt z.k.h h.k.h z.m h.m z.h
    bijv bvb d.w.z dwz o.a m.n m.a.w i.p.v i.v.m i.g.v i.h.b i.t.t i.z t.o.v t.a.v t.g.v t.n.v t.b.v
    t.w h.t.v t.e.m o.l.v o.i.v o.g.v o.b.v m.b.t m.b.v m.u.v m.i.v m.m.v m.d.v n.a.v n.b a.d.h.v
    d.m.v c.q d.i r.k o.d.v v.d v.h a.d a/d w.o d.t.v t.t.v o.m t.h.v
    resp zgn z.g.n zog vgl cfr ca nml vnl mbt tav ivm ipv iig ongev incl excl plm evt oorspr
    nr nrs blz bldz pag p pp § hfst hfdst afl afb vs postb uitg samenst tel ri
    """.split()
)
"""Something always follows: titles, "bijv.", "t.o.v.", "nr."; none of them is a word as well."""

BEFORE_NAMES = frozenset(
    """
    prof pr burg gem prov dep wnd plv vert arr kath prot geb stg ph th joh jac wm chr nic corn
    hendr gerr matth ferd inz bv nv b.v n.v v.o.f c.v v.z.w e.v s.a u.s u.s.a v.s d.c l.a n.y e.g
    v.v m.i i.c i.h.a z.s.m t.z.t v.chr n.chr inc ltd corp co jr sr gmbh plc v n d
    """.split()
)
"""A name or the rest of one may follow; a word that begins sentences ends the sentence before."""

CAPITALISED = frozenset("Kon Min Wed Gen Ned Maj Kol Red Insp Comm Luit Voorz Secr Zn".split())
"""Before a name when they have a capital; "kon", "min" and "gen" are words."""

BEFORE_NUMBERS = frozenset(
    """
    jan feb febr mrt apr aug sep sept okt nov dec
    gem min max dl art artt no fig tab par hst vlg aant geb overl
    """.split()
)
"""A number belongs to them ("4 sept. 2024", "art. 12"); a capital begins a sentence."""

FIRST_NAMES = frozenset({"Jan", "Art"})
"""Names that look like an abbreviation before a number, but for their capital."""

WEEKDAYS = frozenset("ma di wo do vr za zo".split())
"""A day of the month may follow: "za. 12 okt."; "zo" and "do" are words."""

OFTEN_LAST = frozenset(
    """
    enz etc e.d e.a e.o e.v c.s o.i.d a.u.b s.v.p jl a.s mln mld mrd milj mio p.p p.st p.j p.m p.u
    n.v.t n.n.b n.t.b m.v
    """.split()
)
"""They close a list, a request or an amount: a capital or a number begins a sentence."""

LETTERED = frozenset(
    """
    vitamine hepatitis influenza groep poule plan klasse categorie type niveau lijn blok hal
    terminal zone punt optie bijlage deel letter serie divisie formule vak team label
    """.split()
)
"""What a single letter is a kind of: "vitamine C." ends a sentence, "Maria C." need not."""

COUNTED = frozenset("blz bldz pag p min st afl".split())
"""Last behind a number ("320 blz."), though something follows them elsewhere ("blz. 12")."""

AMOUNTS = frozenset("mln mld mrd milj".split())
"""Those of `OFTEN_LAST` that count something."""

PEOPLES = frozenset(
    """
    nederlanders belgen vlamingen walen duitsers fransen britten engelsen amerikanen europeanen
    chinezen russen oekraïners polen turken syriërs marokkanen italianen spanjaarden afrikanen
    indiërs japanners palestijnen israëliërs iraniërs canadezen surinamers antillianen grieken
    """.split()
)
"""Whom millions are counted of: "18 mln. Nederlanders"."""

ABBREVIATIONS = NEVER_LAST | BEFORE_NAMES | BEFORE_NUMBERS | OFTEN_LAST
"""All that have no capital of their own."""

INITIAL_DIGRAPHS = frozenset("Th Ch Ph Chr IJ Ij Sj Tj Fr St Jh Kl Gh Kh Sh Ts Yv Cl Jo".split())
"""What may stand for a first name besides a single letter: "Th. Bernhard", "IJ. de Boer"."""

PARTICLES = frozenset("de den der des van vande vanden vander te ten ter in op 't".split())
"""What a surname may begin with: "J. De Smet", "S. In 't Veld"."""

TOP_LEVEL_DOMAINS = frozenset("nl be com org net eu info tv io fr de uk frl amsterdam".split())
"""What follows the full stop of a web address that is written with capitals: "Bol.Com"."""

NAMES_WITH_A_MARK = ("Yahoo", "Jeopardy", "Wham", "Groen", "Joomla", "Forza")
"""Names that an exclamation mark belongs to."""
