from __future__ import annotations

import shutil
import sysconfig
import tomllib
from pathlib import Path

import pytest

import reader
from reader.engine.quality.bundled import IN_DATA, bundled_articles, reference_sentences
from reader.errors import TmxError

ROOT = Path(__file__).parent.parent.parent.parent
ARTICLES = ROOT / "articles"


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An installation's folder, with the reader in it and nowhere any article."""
    monkeypatch.setattr(reader, "__file__", str(tmp_path / "lib" / "reader" / "__init__.py"))
    monkeypatch.setattr(
        sysconfig, "get_path", lambda _, scheme="": str(tmp_path / (scheme and "user"))
    )
    return tmp_path


def test_a_checkout_has_them_beside_the_reader() -> None:
    assert bundled_articles() == tuple(sorted(ARTICLES.glob("*.txt")))


@pytest.mark.parametrize("data", [Path(), Path("user"), Path("lib")])
def test_an_installation_has_them_in_its_data(installed: Path, data: Path) -> None:
    folder = installed / data / IN_DATA
    shutil.copytree(ARTICLES, folder)
    assert bundled_articles() == tuple(sorted(folder.glob("*.txt")))


def test_without_them_there_are_none(installed: Path) -> None:
    assert bundled_articles() == ()


def test_an_article_without_its_translation_does_not_count(installed: Path) -> None:
    folder = installed / IN_DATA
    shutil.copytree(ARTICLES, folder)
    (folder / "poetin-china.tmx").unlink()
    assert "poetin-china" not in {path.stem for path in bundled_articles()}
    assert reference_sentences(folder / "poetin-china.txt") == ()


def test_every_file_of_theirs_is_installed() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    patterns = project["tool"]["setuptools"]["data-files"][IN_DATA.as_posix()]
    found = {path for pattern in patterns for path in ROOT.glob(pattern)}
    assert found == set(ARTICLES.iterdir())


@pytest.mark.parametrize("article", bundled_articles(), ids=lambda path: path.stem)
def test_every_sentence_comes_once_with_its_english(article: Path) -> None:
    found = reference_sentences(article)
    assert len(found) > 30
    assert len({dutch for dutch, _ in found}) == len(found)
    assert all(dutch and english for dutch, english in found)


def test_a_damaged_translation_is_told(tmp_path: Path) -> None:
    article = tmp_path / "a.txt"
    article.write_text("De man leest een krant.", "utf-8")
    article.with_suffix(".tmx").write_text("<tmx", "utf-8")
    with pytest.raises(TmxError):
        reference_sentences(article)
