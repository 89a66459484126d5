"""An article's English as JSON.

{
 "schema": 1,
 "name":  the name of its file,
 "title": string or null,
 "sentences": [
  {
   "paragraph": the number of its paragraph, from 1,
   "kind":      that paragraph's kind: title, kicker, byline, dateline, heading, body, related,
   "start", "end": its place: code points of the decoded text, without a byte order mark,
   "dutch":     the sentence, white space as single spaces,
   "english":   its English, or null where none is known,
   "origin":    "yours", "argos" or "reference", or null,
   "made_by":   what made the English ("poetin-china.tmx", "Argos nl→en 1.8"), or null,
   "doubts":    what the engine itself finds wrong with it, in a few words each; mostly empty
  }
 ]
}

Of several articles it is {"schema": 1, "articles": [the same of each, without "schema"]}.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.article import Article
from reader.export.json_text import json_text
from reader.export.translated import TranslatedSentence

SCHEMA = 1


Translated = tuple[Article, Sequence[TranslatedSentence]]


def translations_json(articles: Sequence[Translated]) -> str:
    """The sentences with their English, in the form that this module describes."""
    described = [_article(*each) for each in articles]
    if len(described) == 1:
        return json_text({"schema": SCHEMA, **described[0]})
    return json_text({"schema": SCHEMA, "articles": described})


def _article(article: Article, sentences: Sequence[TranslatedSentence]) -> dict[str, object]:
    return {
        "name": article.name,
        "title": article.title,
        "sentences": [_sentence(sentence) for sentence in sentences],
    }


def _sentence(sentence: TranslatedSentence) -> dict[str, object]:
    found = sentence.translation
    return {
        "paragraph": sentence.paragraph,
        "kind": sentence.kind.value,
        "start": sentence.span.start,
        "end": sentence.span.end,
        "dutch": sentence.dutch,
        "english": found.english if found else None,
        "origin": found.origin.value if found else None,
        "made_by": found.made_by if found else None,
        "doubts": list(found.doubts) if found else [],
    }
