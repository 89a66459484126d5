"""What was found in an article as CSV for a spreadsheet, one finding a row.

| column     | what                                                                              |
|------------|-----------------------------------------------------------------------------------|
| finding    | quote, indirect (reported words), source or figure                                |
| text       | the words of the article, white space as single spaces; of a source the name      |
| start, end | where they stand: code points of the decoded text; of a source its first mention  |
| paragraph  | the number of the paragraph, from 1, as the screen shows it                       |
| name       | who is quoted or cited; empty where the text does not tell                        |
| kind       | of a source or a figure                                                           |
| role       | of a source                                                                       |
| value      | a number, an ISO date or a time; the lower end of a range, the first of a score   |
| value_to   | the upper end of a range, the second of a score                                   |
| unit, what | of a figure                                                                       |
| rule, cue  | the rule that found it, and the words that gave it away                           |
| certainty  | certain, likely or guess                                                          |

UTF-8 with a byte order mark, without which Excel takes the file for an older encoding and spoils
every “ and ë; other spreadsheets skip it, and so does "utf-8-sig" in Python. Programs that would
stumble over it have the JSON. Lines end in CR LF (RFC 4180). A text that a spreadsheet would take
for a formula gets an apostrophe before it.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from reader.analysis.findings import Figure, Findings, Quote, Reason, Source
from reader.article import Article, Span, one_line
from reader.visible import visible

COLUMNS = (
    "finding",
    "text",
    "start",
    "end",
    "paragraph",
    "name",
    "kind",
    "role",
    "value",
    "value_to",
    "unit",
    "what",
    "rule",
    "cue",
    "certainty",
)

Cell = str | int | float | None
Row = dict[str, Cell]

_FORMULA_BEGINS = tuple("=+-@＝＋－＠")
"""What begins a formula (OWASP, "CSV Injection"), save the tab and the line ends of that list:
a text on one line begins with none."""


def analysis_csv(article: Article, findings: Findings) -> bytes:
    """The findings, kind by kind, in the columns that this module describes."""
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, COLUMNS, restval="")
    writer.writeheader()
    for row in _rows(article, findings):
        writer.writerow({column: _cell(value) for column, value in row.items()})
    return out.getvalue().encode("utf-8-sig")


def _rows(article: Article, findings: Findings) -> Iterator[Row]:
    for quote in (*findings.quotes, *findings.indirect):
        yield _quote(article, quote)
    for source in findings.sources:
        yield _source(article, source)
    for figure in findings.figures:
        yield _figure(article, figure)


def _quote(article: Article, quote: Quote) -> Row:
    return {
        "finding": "indirect" if quote.indirect else "quote",
        "text": quote.span.of(article.text),
        **_place(article, quote.span),
        "name": quote.speaker,
        **_reason(article, quote.reason),
    }


def _source(article: Article, source: Source) -> Row:
    return {
        "finding": "source",
        "text": source.name,
        **(_place(article, source.mentions[0]) if source.mentions else {}),
        "name": source.name,
        "kind": source.kind.value,
        "role": source.role,
        **_reason(article, source.reason),
    }


def _figure(article: Article, figure: Figure) -> Row:
    value = figure.value
    low, high = value if isinstance(value, tuple) else (value, None)
    return {
        "finding": "figure",
        "text": figure.span.of(article.text),
        **_place(article, figure.span),
        "kind": figure.kind.value,
        "value": low,
        "value_to": high,
        "unit": figure.unit,
        "what": figure.what,
        **_reason(article, figure.reason),
    }


def _place(article: Article, span: Span) -> Row:
    paragraph = article.paragraph_at(span.start) + 1
    return {"start": span.start, "end": span.end, "paragraph": paragraph}


def _reason(article: Article, reason: Reason) -> Row:
    return {
        "rule": reason.rule,
        "cue": reason.cue.of(article.text) if reason.cue else None,
        "certainty": reason.certainty.value,
    }


def _cell(value: Cell) -> Cell:
    """A number as it is; a text on one line, and never a formula."""
    if not isinstance(value, str):
        return value
    text = visible(one_line(value))
    return f"'{text}" if text.startswith(_FORMULA_BEGINS) else text
