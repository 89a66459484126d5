from __future__ import annotations

import codecs

import pytest

from reader.errors import ExitCode, TmxError
from reader.translation.tmx_parsing import DEEPEST, Unit, parse_tmx

PLAIN = '<tuv xml:lang="nl"><seg>Ja.</seg></tuv><tuv xml:lang="en"><seg>Yes.</seg></tuv>'


def _tmx(units: str, header: str = "<header/>", before: str = "") -> bytes:
    return f'{before}<tmx version="1.4">{header}<body>{units}</body></tmx>'.encode()


def _parse(content: bytes) -> tuple[Unit, ...]:
    return parse_tmx(content, "x.tmx")


def _pair(dutch: str, english: str) -> str:
    return (
        f'<tu><tuv xml:lang="nl"><seg>{dutch}</seg></tuv>'
        f'<tuv xml:lang="en"><seg>{english}</seg></tuv></tu>'
    )


def test_units_come_in_the_order_of_the_file() -> None:
    units = _parse(_tmx(_pair("Ja.", "Yes.") + _pair("Nee.", "No.")))
    assert units == (Unit("Ja.", "Yes.", None), Unit("Nee.", "No.", None))


@pytest.mark.parametrize(
    ("dutch", "english"),
    [("nl-NL", "en-GB"), ("NL", "EN-US"), ("nl_BE", "en_us"), ("nld", "eng"), ("dut", "en")],
)
@pytest.mark.parametrize("attribute", ["xml:lang", "lang"])
def test_languages_are_known_by_every_usual_tag(attribute: str, dutch: str, english: str) -> None:
    unit = (
        f'<tu><tuv {attribute}="{dutch}"><seg>Ja.</seg></tuv>'
        f'<tuv {attribute}="{english}"><seg>Yes.</seg></tuv></tu>'
    )
    assert _parse(_tmx(unit)) == (Unit("Ja.", "Yes.", None),)


def test_the_order_of_variants_and_other_languages_do_not_matter() -> None:
    unit = (
        '<tu><tuv xml:lang="de"><seg>Ja!</seg></tuv><tuv xml:lang="en-GB"><seg>Yes.</seg></tuv>'
        '<tuv xml:lang="en-US"><seg>Yeah.</seg></tuv><tuv xml:lang="nl"><seg>Ja.</seg></tuv>'
        '<tuv xml:lang="nl-BE"><seg>Jawel.</seg></tuv><tuv xml:lang="nds"><seg>Jo.</seg></tuv></tu>'
    )
    assert _parse(_tmx(unit)) == (Unit("Ja.", "Yes.", None), Unit("Jawel.", "Yes.", None))


@pytest.mark.parametrize("english", ["", " \n "])
def test_units_without_words_on_both_sides_are_left_out(english: str) -> None:
    empty = _pair("Ja.", english) + _pair(english, "Yes.")
    alone = '<tu><tuv xml:lang="nl"><seg>Ja.</seg></tuv></tu><tu/>'
    assert _parse(_tmx(empty + alone)) == ()


def test_codes_are_dropped_and_marked_words_kept() -> None:
    dutch = (
        'De <bpt i="1">&lt;b&gt;</bpt>grote<ept i="1">&lt;/b&gt;</ept> <hi type="x">oude '
        "<hi>stad</hi></hi><ph>{1}<sub>noot</sub></ph><it>{2}</it><ut>{3}</ut>."
    )
    assert _parse(_tmx(_pair(dutch, "A."))) == (Unit("De grote oude stad.", "A.", None),)


def test_entities_of_xml_itself_and_white_space_are_read() -> None:
    dutch = "\n   Vis &amp;\n\t&lt;friet&gt; &#x2013; <![CDATA[<lekker>]]>\n"
    assert _parse(_tmx(_pair(dutch, "F.")))[0].dutch == "Vis & <friet> – <lekker>"


def test_notes_and_properties_are_no_words() -> None:
    unit = f'<tu><note>Let op</note><prop type="x">y</prop>{PLAIN}</tu>'
    assert _parse(_tmx(unit)) == (Unit("Ja.", "Yes.", None),)


def test_the_nearest_date_of_last_change_counts() -> None:
    header = '<header creationdate="20200101T000000Z"/>'
    dated = PLAIN.replace('"en"', '"en" creationdate="20240101T000000Z"')
    changed = dated.replace('"en"', '"en" changedate="20250131T235959Z"')
    odd, early = (
        PLAIN.replace('"en"', f'"en" changedate="{wrong}" creationdate="20240101T000000Z"')
        for wrong in ("gisteren", "00010101T000000+2359")
    )
    units = "".join(
        [
            f"<tu>{PLAIN}</tu>",
            f'<tu creationdate="20230101T000000Z">{PLAIN}</tu>',
            f"<tu>{dated}</tu>",
            f"<tu>{changed}</tu>",
            f"<tu>{odd}</tu>",
            f"<tu>{early}</tu>",
        ]
    )
    assert [unit.made_at for unit in _parse(_tmx(units, header))] == [
        "2020-01-01T00:00:00+00:00",
        "2023-01-01T00:00:00+00:00",
        "2024-01-01T00:00:00+00:00",
        "2025-01-31T23:59:59+00:00",
        "2024-01-01T00:00:00+00:00",
        "2024-01-01T00:00:00+00:00",
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "iso-8859-1", "cp1252"])
def test_encodings_are_those_that_the_file_tells(encoding: str) -> None:
    declared = {"utf-8-sig": "utf-8", "cp1252": "windows-1252"}.get(encoding, encoding)
    head = f'<?xml version="1.0" encoding="{declared}"?>'
    content = _tmx(_pair("Eén café.", "One café."), before=head).decode().encode(encoding)
    assert _parse(content) == (Unit("Eén café.", "One café.", None),)


def test_utf16_is_known_by_its_mark_alone() -> None:
    content = codecs.BOM_UTF16_BE + _tmx(_pair("Eén.", "One.")).decode().encode("utf-16-be")
    assert _parse(content)[0].dutch == "Eén."


@pytest.mark.parametrize(
    "doctype",
    [
        '<!DOCTYPE tmx SYSTEM "tmx14.dtd">',
        '<!DOCTYPE tmx PUBLIC "-//LISA OSCAR:1998//DTD for Translation Memory eXchange//EN" "a">',
        '<!DOCTYPE tmx SYSTEM "file:///dev/zero">',
        '<!DOCTYPE tmx SYSTEM "http://example.com/tmx14.dtd">',
        "<!DOCTYPE tmx>",
    ],
)
def test_a_plain_document_type_is_let_pass_and_not_fetched(doctype: str) -> None:
    assert len(_parse(_tmx(_pair("Ja.", "Yes."), before=doctype))) == 1


_LAUGHS = "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' for i in range(1, 10))


@pytest.mark.parametrize(
    "doctype",
    [
        f'<!DOCTYPE tmx [<!ENTITY l0 "ha">{_LAUGHS}]>',
        '<!DOCTYPE tmx [<!ENTITY l9 SYSTEM "file:///etc/hostname">]>',
        '<!DOCTYPE tmx [<!ENTITY % p SYSTEM "http://example.com/x.dtd"> %p;]>',
        '<!DOCTYPE tmx SYSTEM "tmx14.dtd" [<!ATTLIST tmx x CDATA "y">]>',
    ],
)
def test_declarations_are_refused_before_they_can_do_anything(doctype: str) -> None:
    with pytest.raises(TmxError, match="was not read: it has declarations of its own"):
        _parse(_tmx(_pair("&l9;", "Ha."), before=doctype))


def test_an_entity_that_only_the_absent_dtd_could_declare_is_refused() -> None:
    with pytest.raises(TmxError, match="entity eacute"):
        _parse(_tmx(_pair("caf&eacute;", "x"), before='<!DOCTYPE tmx SYSTEM "tmx14.dtd">'))


def test_depth_is_limited() -> None:
    def nested(depth: int) -> bytes:
        return _tmx(_pair("<hi>" * depth + "Ja." + "</hi>" * depth, "Yes."))

    assert len(_parse(nested(DEEPEST - 5))) == 1
    with pytest.raises(TmxError, match="within each other"):
        _parse(nested(DEEPEST))


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "damaged: no element"),
        (b"dit is geen xml", "damaged: syntax error"),
        (_tmx(_pair("Ja.", "Yes."))[:-20], "damaged: "),
        (_tmx(_pair("Ja.</hi>", "Yes.")), "damaged: mismatched tag"),
        (_tmx(_pair("caf&eacute;", "x")), "damaged: undefined entity"),
        (_tmx(_pair("caf\x1b", "x")), "damaged: not well-formed"),
        (_tmx(_pair("é", "x")).decode().encode("latin-1"), "damaged: not well-formed"),
        (b'<?xml version="1.0" encoding="klingon"?><tmx/>', "encoding"),
        (b'<?xml version="1.0" encoding="shift_jis"?><tmx/>', "encoding"),
        (b"<html><body>404</body></html>", "no TMX file: it begins with <html>"),
    ],
)
def test_a_damaged_file_is_said_with_the_reason(content: bytes, reason: str) -> None:
    with pytest.raises(TmxError) as caught:
        _parse(content)
    assert "x.tmx" in caught.value.what
    assert reason in caught.value.what
    assert caught.value.next_step
    assert caught.value.exit_code is ExitCode.ARTICLE
