"""`reader models`: the translation packages on this machine, and how one gets there."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from reader.commands.output import answer, tell
from reader.commands.package_list import list_json, list_lines, package_json, package_lines
from reader.errors import PackageError, UsageError
from reader.export.json_text import json_text
from reader.packages.folders import packages_folder
from reader.packages.installed import (
    DUTCH,
    ENGLISH,
    InstalledPackage,
    find_packages,
    package_in_use,
)
from reader.packages.installing import install_file, remove
from reader.packages.receipt import compare, read_receipt
from reader.storage.folders import cache_folder
from reader.visible import visible

_INSTALL = "`reader models install` fetches the official one, with --file it takes one you have"


def list_packages(form: str) -> None:
    """Answer with every package in Argos's folder, as "json" or as "text"."""
    folder = packages_folder()
    if form == "json":
        answer(json_text(list_json(folder)))
        return
    answer(_text(list_lines(folder)))
    if package_in_use() is None:
        tell(f"Without a package from Dutch to English nothing is translated. {_INSTALL}.")


def install(file: str | None) -> None:
    """Put the package of the file, or else the official one, in place; and say what it is."""
    from reader.engine.trial import try_package

    folder, now = packages_folder(), datetime.now(UTC)
    if file is None:
        placed = _install_official(folder, now)
    else:
        placed = install_file(Path(file), folder, test_load=try_package, now=now)
    used = package_in_use()
    answer(_text(map(visible, package_lines(placed, is_used=placed == used))))
    if used is not None and placed != used:
        tell(f"{used.name} is used, for it is newer.")


def verify(form: str) -> None:
    """Answer with whether the package in use is what was installed, and how well it translates.

    Raises PackageError where it is not, or fails at the probe sentences, and EngineError where it
    cannot be run.
    """
    from reader.commands.trying_out import try_out

    package = _used()
    receipt = read_receipt(package.path)
    differing = compare(package.path, receipt) if receipt else ()
    if differing:
        raise PackageError(
            f"{package.name} is not what was installed: {'; '.join(differing[:5])}",
            "Install it again",
        )
    tried = try_out(package)
    if form == "json":
        found = package_json(package, is_used=True)
        found["as_installed"] = True if receipt else None
        answer(json_text({**found, "verification": tried.as_json()}))
    else:
        state = "as it was installed" if receipt else "not known, for reader did not install it"
        lines = [*package_lines(package, is_used=True), f"  content    {state}", *tried.lines()]
        answer(_text(map(visible, lines)))
    if not tried.verification.passed:
        raise PackageError(
            f"{package.name} fails at sentences that any package should translate",
            "Install another one",
        )


def remove_packages(version: str | None, *, is_sure: bool) -> None:
    """Take away the Dutch-to-English packages, or the one of a version, after asking."""
    found = _dutch_to_english(packages_folder())
    chosen = [each for each in found if version is None or each.version == version]
    if not chosen:
        known = ", ".join(each.version for each in found)
        raise PackageError(
            f"There is no package from Dutch to English of version {version}"
            if found
            else "There is no package from Dutch to English",
            f"There is: {known}" if found else "",
        )
    if not is_sure and not _is_allowed(chosen):
        tell("Nothing was removed.")
        return
    for package in chosen:
        remove(package)
        answer(_text([visible(f"{package.name} was removed from {package.path}")]))


def _install_official(folder: Path, now: datetime) -> InstalledPackage:
    # Only here: this is what can reach the network.
    from reader.commands.progress import DownloadBar
    from reader.engine.trial import try_package
    from reader.packages.official import install_official

    tell("Asking Argos's index for its package from Dutch to English.")
    try:
        with DownloadBar() as bar:
            return install_official(
                folder,
                cache_folder(),
                progress=bar.show,
                cancelled=lambda: False,
                test_load=try_package,
                now=now,
            )
    except KeyboardInterrupt:
        tell("Interrupted; `reader models install` goes on with what is there.")
        raise


def _used() -> InstalledPackage:
    package = package_in_use()
    if package is None:
        raise PackageError("There is no package from Dutch to English", _INSTALL)
    return package


def _dutch_to_english(folder: Path) -> list[InstalledPackage]:
    return [
        each for each in find_packages(folder) if (each.from_code, each.to_code) == (DUTCH, ENGLISH)
    ]


def _is_allowed(chosen: Sequence[InstalledPackage]) -> bool:
    """Whether who is at the keyboard says so; UsageError for several where nobody is there."""
    if sys.stdin is None or not sys.stdin.isatty():
        if len(chosen) > 1:
            versions = ", ".join(each.version for each in chosen)
            raise UsageError(
                f"There are {len(chosen)} packages from Dutch to English: {versions}",
                "Name a version, or say --yes to remove all",
            )
        return True
    for package in chosen:
        tell(f"{package.name}, {package.path}")
    tell("Remove it? y and enter does" if len(chosen) == 1 else "Remove them? y and enter does")
    return sys.stdin.readline().strip().lower() in ("y", "yes")


def _text(lines: Iterable[str]) -> str:
    return "".join(f"{line}\n" for line in lines)
