from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from reader.article import Span
from reader.engine.quality.alignment_measure import SHARES
from reader.engine.quality.bundled import bundled_articles, reference_sentences
from reader.engine.quality.probes import PROBES
from reader.engine.quality.verifying import Reference, Translate, verify
from reader.translation.attention import Attention
from reader.translation.machine import EngineEnglish
from tests.engine.quality.word_for_word import translate_with
from tests.tiny_package import build_tiny_package, unpack

REFERENCES: list[Reference] = [
    (path.stem, reference_sentences(path)) for path in bundled_articles()
]
SEGMENTS = [dutch for _, pairs in REFERENCES for dutch, _ in pairs]
NO_ATTENTION = Attention((), (), b"")


@pytest.fixture(scope="module")
def translated(tmp_path_factory: pytest.TempPathFactory) -> dict[str, EngineEnglish]:
    """The probes and the bundled articles as the tiny package translates them."""
    folder = tmp_path_factory.mktemp("tiny")
    package = unpack(build_tiny_package(folder / "tiny.argosmodel"), folder)
    with pytest.MonkeyPatch.context() as patched:
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
            patched.setenv(name, str(folder / "argos"))
        made = translate_with(package, [*(probe.dutch for probe in PROBES), *SEGMENTS])
    return {each.segment: each for each in made}


def kept(translated: dict[str, EngineEnglish]) -> Translate:
    return lambda segments: [translated[each] for each in segments]


def saying(english: Callable[[str], str]) -> Translate:
    """A package that says this of each segment, without having looked anywhere."""
    return lambda segments: [
        EngineEnglish(each, english(each), 0.0, NO_ATTENTION, (), "beam 4") for each in segments
    ]


def off_by_one(made: EngineEnglish) -> EngineEnglish:
    """The same, as if each token had looked at the one before."""
    return replace(made, attention=replace(made.attention, dutch=_later(made.attention.dutch)))


def _later(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    return (*spans[1:], Span(0, 0))


def test_the_tiny_package_passes_as_what_it_is(translated: dict[str, EngineEnglish]) -> None:
    found = verify(kept(translated), REFERENCES, 90.0)
    assert found.passed
    assert [each.name for each in found.articles] == [name for name, _ in REFERENCES]
    assert found.overall.sentences == len(SEGMENTS)
    assert found.untranslated == found.doubted == 0
    for score in (*found.articles, found.overall):
        assert score.chrf_of_dutch < score.chrf < 50
    assert found.alignment.confidence() == SHARES[0]
    assert found.dutch_words < found.dutch_tokens
    assert found.english_tokens > 0


def test_an_attention_that_is_off_by_a_token_is_not_trusted(
    translated: dict[str, EngineEnglish],
) -> None:
    found = verify(lambda segments: [off_by_one(translated[each]) for each in segments], REFERENCES)
    assert found.passed
    lowest = found.alignment.levels[0]
    assert lowest.same.precision > 0.9
    assert lowest.translated.precision < 0.5
    assert found.alignment.confidence() is None


def told_of(english: str) -> Sequence[str]:
    """What is told of a package that gives this English of everything."""
    found = verify(saying(lambda _: english), [])
    assert not found.passed
    return found.lines()


def test_a_package_that_says_nothing_or_the_same_does_not_pass() -> None:
    assert told_of("")[0] == "0 of 10 short sentences came through."
    assert "    (nothing)" in told_of("")
    assert any("lost Utrecht" in line for line in told_of("Yes."))
    assert any("goes round in circles" in line for line in told_of("no " * 50))


def test_a_package_that_leaves_the_dutch_does_not_pass() -> None:
    found = verify(saying(lambda dutch: dutch), REFERENCES)
    assert not found.passed
    assert all(probe.faults == ("was left in Dutch",) for probe in found.probes)
    assert found.overall.chrf == found.overall.chrf_of_dutch
    assert found.alignment.confidence() is None


def test_the_reference_itself_gets_a_hundred() -> None:
    english = dict(pair for _, pairs in REFERENCES for pair in pairs)
    found = verify(saying(lambda dutch: english.get(dutch, "Nothing")), REFERENCES)
    assert found.overall.chrf == pytest.approx(100)


def test_sentences_without_english_are_counted_and_cost(
    translated: dict[str, EngineEnglish],
) -> None:
    whole = verify(kept(translated), REFERENCES)
    half = verify(
        lambda segments: [translated[each] for each in reversed(segments)][::2], REFERENCES
    )
    assert half.untranslated == len(SEGMENTS) // 2
    assert half.overall.chrf < whole.overall.chrf
    assert not half.passed
    assert f"Sentences that got no English: {half.untranslated}." in half.lines()


def test_doubts_are_counted(translated: dict[str, EngineEnglish]) -> None:
    def doubting(segments: Sequence[str]) -> list[EngineEnglish]:
        made = [translated[each] for each in segments]
        return made[:1] + [
            replace(each, doubts=("a figure is missing", f"\x1b[31mnumber {number}"))
            for number, each in enumerate(made[1:])
        ]

    found = verify(doubting, REFERENCES)
    assert found.doubted == len(SEGMENTS) - 1
    assert found.doubts[0] == ("a figure is missing", len(SEGMENTS) - 1)
    lines = found.lines()
    assert f"Sentences that came with doubts: {found.doubted} of {len(SEGMENTS)}." in lines
    assert not any("\x1b" in line for line in lines)
    assert any(line.endswith("others") for line in lines)


def test_people_and_programs_are_told_the_same(translated: dict[str, EngineEnglish]) -> None:
    found = verify(kept(translated), REFERENCES, 90.0)
    lines, told = found.lines(), json.loads(json.dumps(found.as_json()))
    assert max(map(len, lines)) <= 88
    assert all(line == line.rstrip() for line in lines)
    assert told["passed"] is True
    assert told["words_a_second"] == 90.0
    assert "90 Dutch words were translated a second." in lines
    for score in told["articles"]:
        assert any(
            line.split()[:3] == [score["name"], str(score["sentences"]), f"{score['chrf']:.1f}"]
            for line in lines
        )
    assert told["alignment"]["confidence"] == SHARES[0]
    assert len(told["alignment"]["levels"]) == len(SHARES)


def test_without_references_there_is_still_the_probing(
    translated: dict[str, EngineEnglish],
) -> None:
    found = verify(kept(translated), [])
    assert found.passed
    assert found.overall.sentences == 0
    assert found.lines() == (
        "10 of 10 short sentences came through.",
        "",
        "No reference translations were found to compare with.",
    )
