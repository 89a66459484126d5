"""The command line: its commands, their options, and how a failure is told.

The commands are functions of `reader.commands`, each imported when it is asked for, so that a
question about the command line is answered without loading what only one of them needs.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from functools import partial
from types import TracebackType
from typing import NoReturn

from reader import __version__
from reader.commands.models_arguments import add_models, run_models
from reader.commands.output import answer, tell
from reader.errors import DEBUG_VARIABLE, ExitCode, Fault, ReaderError, UsageError

_MOST_JOBS = 64
_FILE = "the article, a plain text file; - is standard input"
_EXIT_CODES = """\
exit codes:
  0  done                                  5  what you keep cannot be read or written
  1  a fault of reader's own               6  no translation package that can be used
  2  the command line, or no terminal    130  interrupted (ctrl+c)
  3  the article cannot be read
  4  some sentences have no English"""


_LAYOUT = partial(argparse.RawDescriptionHelpFormatter, max_help_position=28)


class _Parser(argparse.ArgumentParser):
    """Answers on standard output, and raises UsageError where argparse would print and leave."""

    def print_help(self, file: object = None) -> None:
        answer(self.format_help())

    def error(self, message: str) -> NoReturn:
        raise UsageError(message, f"`{self.prog} --help` shows what can be asked")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; gives its exit code, which `ExitCode` explains."""
    sys.excepthook = _tell_fault
    try:
        _run(sys.argv[1:] if arguments is None else arguments)
    except ReaderError as error:
        tell(str(error))
        return error.exit_code
    except KeyboardInterrupt:
        return ExitCode.INTERRUPTED
    except BrokenPipeError:
        return ExitCode.OK  # whoever was listening has heard enough
    return ExitCode.OK


def _tell_fault(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """Say in one line what nobody foresaw; Python then leaves with 1, ExitCode.INTERNAL."""
    if os.environ.get(DEBUG_VARIABLE):
        sys.__excepthook__(kind, error, trace)
    tell(str(Fault(f"{kind.__name__}: {error}")))


def _run(arguments: Sequence[str]) -> None:
    # Every command is a word; a file of that name is not what is meant.
    if arguments and not arguments[0].isalpha() and os.path.isfile(arguments[0]):
        raise UsageError(
            f"{arguments[0]} is an article, not a command", f"`reader open {arguments[0]}` reads it"
        )
    parser = _parser()
    asked = parser.parse_args(arguments)
    if asked.version:
        answer(f"reader {__version__}\n")
        return
    match asked.command:
        case "open":
            from reader.commands.open import open_article

            open_article(asked.file)
        case "analyze":
            from reader.commands.analyze import analyze_article

            analyze_article(asked.file, asked.form)
        case "translate":
            from reader.commands.translate import translate_articles

            translate_articles(asked.files, asked.format, asked.jobs, asked.out)
        case "models":
            run_models(asked)
        case _:
            parser.print_help()


def _parser() -> _Parser:
    parser = _Parser(
        prog="reader",
        description="Read Dutch news beside its English, offline.",
        epilog=f"example:\n  reader open articles/poetin-china.txt\n\n{_EXIT_CODES}",
        formatter_class=_LAYOUT,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="store_true", help="print the version")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND [FILE]", title="commands")

    _add(
        commands,
        "open",
        "read an article on the screen, beside its English",
        "The Dutch on the left, its English on the right, what was found in it beside them.",
        "reader open articles/poetin-china.txt",
        "reader open - < articles/poetin-china.txt",
    )
    analyze = _add(
        commands,
        "analyze",
        "list an article's quotes, sources and key figures",
        "What an article quotes, whom it cites and which figures it states, each with its place.",
        "reader analyze articles/poetin-china.txt",
        "reader analyze articles/poetin-china.txt --json",
        "reader analyze articles/poetin-china.txt --csv > findings.csv",
    )
    forms = analyze.add_mutually_exclusive_group()
    forms.add_argument(
        "--json", dest="form", action="store_const", const="json", help="as JSON, for programs"
    )
    forms.add_argument(
        "--csv", dest="form", action="store_const", const="csv", help="as CSV, for a spreadsheet"
    )
    analyze.set_defaults(form="page")

    translate = _add(
        commands,
        "translate",
        "print the English of articles",
        "The English of each sentence: your own, else what the installed package makes of it,\n"
        "else that of the TMX file beside the article. What is translated is kept: interrupted,\n"
        "the same command goes on from there. Leaves with 4 where sentences have no English.",
        "reader translate articles/poetin-china.txt",
        "reader translate articles --format tmx --out translated",
        several=True,
    )
    translate.add_argument(
        "--format",
        choices=("text", "json", "tmx"),
        default="text",
        help="text (paragraphs), json or tmx (TMX 1.4)",
    )
    translate.add_argument(
        "--jobs", type=_jobs, metavar="N", help="how many sentences at a time; one a core"
    )
    translate.add_argument("--out", metavar="FOLDER", help="write a file an article in there")
    add_models(commands, _LAYOUT)
    return parser


def _add(
    commands: argparse._SubParsersAction[_Parser],
    name: str,
    summary: str,
    description: str,
    *examples: str,
    several: bool = False,
) -> _Parser:
    """The parser of a command that is about a file, or about several and folders of them."""
    heading = "example" if len(examples) == 1 else "examples"
    parser = commands.add_parser(
        name,
        help=summary,
        description=description,
        epilog="\n  ".join([f"{heading}:", *examples]),
        formatter_class=_LAYOUT,
        allow_abbrev=False,
    )
    if several:
        parser.add_argument("files", metavar="FILE", nargs="+", help=f"{_FILE}; or a folder")
    else:
        parser.add_argument("file", metavar="FILE", help=_FILE)
    return parser


def _jobs(text: str) -> int:
    """A number of jobs; ValueError, which argparse tells, where it is none."""
    jobs = int(text)
    if not 1 <= jobs <= _MOST_JOBS:
        raise ValueError
    return jobs
