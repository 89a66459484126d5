"""The arguments of `reader models`: what can be asked of it, and which function does it."""

from __future__ import annotations

import argparse
from typing import Any

_SUMMARY = "list, install, verify and remove translation packages"
_DESCRIPTION = """\
The packages that translate Dutch to English, in the folder where Argos keeps its own. A package is
checked and tried before it is put in place. Only `install` without --file uses the network."""
_EXAMPLES = """\
examples:
  reader models install
  reader models install --file translate-nl_en-1_8.argosmodel
  reader models list --json
  reader models remove 1.8"""


def add_models(commands: Any, layout: Any) -> None:
    """Add the command to the others, its help laid out as theirs."""
    models = commands.add_parser(
        "models",
        help=_SUMMARY,
        description=_DESCRIPTION,
        epilog=_EXAMPLES,
        formatter_class=layout,
        allow_abbrev=False,
    )
    models.set_defaults(show_help=models.print_help)
    asked = models.add_subparsers(dest="about", metavar="WHAT", title="what to do")

    def add(name: str, summary: str) -> argparse.ArgumentParser:
        parser: argparse.ArgumentParser = asked.add_parser(
            name,
            help=summary,
            description=f"{summary[0].upper()}{summary[1:]}.",
            formatter_class=layout,
            allow_abbrev=False,
        )
        return parser

    list_ = add("list", "say which packages there are, and which is used")
    add("install", "fetch the official package and put it in place").add_argument(
        "--file", metavar="FILE", help="take this .argosmodel file instead, without the network"
    )
    verify = add("verify", "say whether the package that is used is what was installed")
    for parser in (list_, verify):
        parser.set_defaults(form="text")
        parser.add_argument(
            "--json", dest="form", action="store_const", const="json", help="as JSON, for programs"
        )
    remove = add("remove", "take a package away")
    remove.add_argument("which", metavar="VERSION", nargs="?", help="only the one of this version")
    remove.add_argument("--yes", action="store_true", help="do not ask")


def run_models(asked: argparse.Namespace) -> None:
    """Do what was asked of `reader models`; help where nothing was."""
    from reader.commands import models

    match asked.about:
        case "list":
            models.list_packages(asked.form)
        case "install":
            models.install(asked.file)
        case "verify":
            models.verify(asked.form)
        case "remove":
            models.remove_packages(asked.which, is_sure=asked.yes)
        case _:
            asked.show_help()
