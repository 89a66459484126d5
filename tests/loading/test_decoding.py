import pytest

from reader.errors import ArticleError
from reader.loading.decoding import decode

DUTCH = "Één café, „zei” hij – €5."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_utf_8_is_read_without_a_word(encoding: str) -> None:
    assert decode(DUTCH.encode(encoding), "x.txt") == (DUTCH, ())


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32"])
def test_a_byte_order_mark_tells_the_encoding(encoding: str) -> None:
    text, notices = decode(DUTCH.encode(encoding), "x.txt")
    assert text == DUTCH
    assert notices == (f"x.txt was read as {encoding.upper()}",)


def test_what_is_not_utf_8_is_cp1252_and_that_is_said() -> None:
    text, notices = decode(DUTCH.encode("cp1252"), "x.txt")
    assert text == DUTCH
    assert len(notices) == 1
    assert notices[0].startswith("Read as cp1252, not UTF-8 (byte 0xc9 at 0)")
    assert notices[0].endswith(": x.txt")


def test_a_byte_that_cp1252_has_not_is_shown_as_unknown() -> None:
    text, _ = decode(b"caf\xe9 \x81 dicht", "x.txt")
    assert text == "café \ufffd dicht"


def test_line_ends_stay_as_they_are() -> None:
    assert decode(b"een\r\ntwee\rdrie\n", "x.txt")[0] == "een\r\ntwee\rdrie\n"


def test_an_escape_sequence_does_not_make_a_text_binary() -> None:
    content = b"\x1b[31mDe man\x1b[0m leest de krant van \x07 gisteren, zoals altijd.\n"
    assert decode(content, "x.txt")[0] == content.decode()


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"%PDF-1.7\n1 0 obj", "a PDF file"),
        (b"PK\x03\x04\x14\x00", "a zip archive"),
        (b"\x89PNG\r\n\x1a\n", "a picture"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "a picture"),
        (b"{\\rtf1\\ansi De man}", "an RTF file"),
        (b"De man\0leest", "a binary file"),
        (bytes(range(1, 9)) * 40, "a binary file"),
    ],
)
def test_what_is_no_text_is_named_with_what_to_do(content: bytes, what: str) -> None:
    with pytest.raises(ArticleError) as raised:
        decode(content, "x.bin")
    assert str(raised.value).startswith(f"x.bin is {what}")
    assert raised.value.next_step


def test_a_broken_utf_16_file_is_no_traceback() -> None:
    with pytest.raises(ArticleError, match="begins as UTF-16 and is damaged"):
        decode(b"\xff\xfeD\x00e", "x.txt")
