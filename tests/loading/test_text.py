from __future__ import annotations

import io
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import ArticleError, ExitCode
from reader.loading import text as loading
from reader.loading.text import article_from, read_article, read_stream

ARTICLES = sorted((Path(__file__).parent.parent.parent / "articles").glob("*.txt"))
PIECES = st.sampled_from(
    [
        "De man leest. ", "“Ja”, zegt hij. ", "Wat nu?", "LEES OOK: de krant", "ANALYSE – ",
        "- ", "DEN HAAG (ANP) - ", "Door Jan Smit", "\n", "\r\n", "\n\n", "\r", "  ", "\t",
        "\f", "\u2028", "dr. ", "…", "»", ",,", "''", "\x1b[31m", "\u202e", "\ufeff", "\ud800",
        "a" * 150, "|", ":",
    ]
)  # fmt: skip


def joined(text: str) -> str:
    return "".join(span.of(text) for span in article_from(text, "x").pieces())


@given(st.lists(PIECES).map("".join) | st.text(st.characters()))
def test_the_pieces_give_back_the_text(text: str) -> None:
    assert joined(text) == text


@given(st.lists(PIECES).map("".join))
def test_every_word_stands_in_a_sentence(text: str) -> None:
    article = article_from(text, "x")
    inside = {
        at for each in article.paragraphs for s in each.sentences for at in range(s.start, s.end)
    }
    assert [sign for at, sign in enumerate(text) if at not in inside and not sign.isspace()] == []
    for paragraph in article.paragraphs:
        assert paragraph.sentences
        assert all(sentence in paragraph.span for sentence in paragraph.sentences)


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_the_pieces_of_the_bundled_articles_give_back_the_file(path: Path) -> None:
    article = read_article(path).article
    assert "".join(span.of(article.text) for span in article.pieces()).encode() == path.read_bytes()


def test_a_byte_order_mark_is_no_part_of_the_text(tmp_path: Path) -> None:
    path = tmp_path / "x.txt"
    path.write_bytes(b"\xef\xbb\xbfDe man leest de krant.\r\n")
    loaded = read_article(path)
    assert loaded.article.text == "De man leest de krant.\r\n"
    assert loaded.article.paragraphs[0].span.start == 0
    assert loaded.notices == ()


def test_an_article_is_called_by_its_file(tmp_path: Path) -> None:
    (tmp_path / "krant.txt").write_text("De man leest.")
    assert read_article(tmp_path / "krant.txt").article.name == "krant.txt"


def refusal(path: Path) -> str:
    with pytest.raises(ArticleError) as raised:
        read_article(path)
    assert raised.value.exit_code is ExitCode.ARTICLE
    assert raised.value.next_step
    return raised.value.what


def test_what_cannot_be_read_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert refusal(tmp_path / "nergens.txt").startswith("There is no file")
    assert refusal(tmp_path).endswith("is a folder")
    for blank in (b"", b" \r\n\t\n", b"\xef\xbb\xbf"):
        (tmp_path / "leeg.txt").write_bytes(blank)
        assert refusal(tmp_path / "leeg.txt").endswith("is empty")
    assert "cannot be read" in refusal(tmp_path / ("lang" * 100))
    assert "cannot be read" in refusal(tmp_path / "nul\0nul")

    def deny(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    (tmp_path / "dicht.txt").write_text("De man leest.")
    with monkeypatch.context() as patched:
        patched.setattr(Path, "open", deny)
        assert refusal(tmp_path / "dicht.txt").endswith("may not be read")


def test_a_text_over_the_stated_size_is_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert refusal(Path("/dev/zero") if os.path.exists("/dev/zero") else tmp_path)
    monkeypatch.setattr(loading, "LARGEST", 2_000_000)
    path = tmp_path / "groot.txt"
    path.write_bytes(b"De man leest.\n" * 142_858)
    assert refusal(path).endswith("is larger than 2 MB")


def test_a_stream_is_read_like_a_file() -> None:
    loaded = read_stream(io.BytesIO("Één man leest.".encode("cp1252")), "standard input")
    assert loaded.article.text == "Één man leest."
    assert loaded.notices[0].endswith("wrong: standard input")


def test_another_language_is_said_and_read() -> None:
    english = b"The man reads the paper of the day and it is what he has done for years. " * 3
    loaded = read_stream(io.BytesIO(english), "x.txt")
    assert loaded.notices == ("x.txt looks like English, not Dutch: reading goes on",)
    assert loaded.article.paragraphs
