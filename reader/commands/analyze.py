"""`reader analyze`: what is found in an article, as a page or for a program."""

from __future__ import annotations

from reader.analysis.analyze import analyze
from reader.commands.input import load
from reader.commands.output import answer, tell_all
from reader.export.analysis_csv import analysis_csv
from reader.export.analysis_json import analysis_json


def analyze_article(file: str, form: str) -> None:
    """Answer with the findings as "json", "csv" or a "page" for people."""
    loaded = load(file)
    tell_all(loaded.notices)
    article = loaded.article
    findings = analyze(article)
    match form:
        case "json":
            answer(analysis_json(article, findings))
        case "csv":
            answer(analysis_csv(article, findings))
        case _:
            from reader.commands.page import draw  # rich loads longer than the others write
            from reader.export.analysis_page import analysis_page

            answer(draw(analysis_page(article, findings)))
