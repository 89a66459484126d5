"""What can go wrong, in words, and the exit code that a script sees.

ReaderError
├── UsageError        the command line or a terminal that is not there
├── ArticleError      a text that cannot be read
├── TmxError          a reference translation that cannot be read
├── MemoryFileError   the reader's own data cannot be opened or written
├── NoEnglishError    sentences without any English
├── PackageError      a translation package that cannot be had, trusted or used
├── EngineError       the translation engine does not run
└── Fault             what nobody foresaw
"""

from enum import IntEnum


class ExitCode(IntEnum):
    """The exit codes of every `reader` command; the README documents them."""

    OK = 0
    INTERNAL = 1
    """A fault of the reader's own."""
    USAGE = 2
    ARTICLE = 3
    NO_ENGLISH = 4
    MEMORY = 5
    PACKAGE = 6
    INTERRUPTED = 130


class ReaderError(Exception):
    """A failure to tell the person at the keyboard: what happened and what to do next."""

    exit_code = ExitCode.INTERNAL

    def __init__(self, what: str, next_step: str = "") -> None:
        self.what = what
        """What happened, as one sentence without a full stop."""
        self.next_step = next_step
        """What to do about it, as one sentence without a full stop; may be empty."""
        super().__init__(f"{what}. {next_step}." if next_step else f"{what}.")


class UsageError(ReaderError):
    """The command line asks for what cannot be done here."""

    exit_code = ExitCode.USAGE


class ArticleError(ReaderError):
    """The text is missing, is no text, or is too large."""

    exit_code = ExitCode.ARTICLE


class TmxError(ReaderError):
    """The reference translation is missing, damaged or of no use here."""

    exit_code = ExitCode.ARTICLE


class NoEnglishError(ReaderError):
    """A translation was asked for, and some sentences have none."""

    exit_code = ExitCode.NO_ENGLISH


class MemoryFileError(ReaderError):
    """The file with the reader's corrections and places cannot be used."""

    exit_code = ExitCode.MEMORY


class PackageError(ReaderError):
    """A translation package cannot be had, is not what it should be, or cannot be put in place."""

    exit_code = ExitCode.PACKAGE


class EngineError(ReaderError):
    """The translation engine does not run here, or not with this package."""

    exit_code = ExitCode.PACKAGE


DEBUG_VARIABLE = "READER_DEBUG"
"""Set in the environment, a fault is shown with all that led to it."""


class Fault(ReaderError):
    """A fault of the reader's own, which `error` describes as "ValueError: …"."""

    def __init__(self, error: str) -> None:
        super().__init__(
            f"A fault of reader's own stopped it ({error})",
            f"Please report it, with what {DEBUG_VARIABLE}=1 adds when you run it again",
        )
