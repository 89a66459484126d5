"""What can be done with translation packages from the screen: each only when it is asked for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from reader.engine.trial import Trial, try_package
from reader.packages.folders import packages_folder
from reader.packages.installed import InstalledPackage, package_in_use
from reader.packages.installing import install_file, remove
from reader.packages.official import install_official
from reader.packages.receipt import compare, read_receipt
from reader.storage.folders import cache_folder

Tell = Callable[[str], None]
_MEGABYTE = 1_000_000


class Job(StrEnum):
    """Something to do with packages; its value is the list's line for it."""

    OFFICIAL = "Get the official Dutch→English package (uses the network)"
    FILE = "Install a package from a file (.argosmodel)…"
    VERIFY = "Verify the package in use"
    REMOVE = "Remove the package in use"


def do(job: Job, file: Path, now: datetime, tell: Tell, cancelled: Callable[[], bool]) -> str:
    """What has become of it, as a sentence; ReaderError where it fails.

    `tell` hears how far it is; `cancelled` is asked now and then. `file` is for Job.FILE only.
    """
    folder = packages_folder()
    match job:
        case Job.OFFICIAL:

            def progress(received: int, total: int | None) -> None:
                of = f" of {total / _MEGABYTE:.1f}" if total else ""
                tell(f"Downloading: {received / _MEGABYTE:.1f}{of} MB")

            tell("Asking Argos's index…")
            package = install_official(
                folder,
                cache_folder(),
                progress=progress,
                cancelled=cancelled,
                test_load=try_package,
                now=now,
            )
            return _installed(package)
        case Job.FILE:
            tell("Checking and trying the package…")
            return _installed(install_file(file, folder, test_load=try_package, now=now))
        case Job.VERIFY:
            tell("Verifying…")
            return _verified(package_in_use())
        case Job.REMOVE:
            used = package_in_use()
            if used is None:
                return "There is no package to remove."
            remove(used)
            return f"{used.name} is removed; what it has translated is kept."


def _installed(package: InstalledPackage) -> str:
    receipt = read_receipt(package.path)
    return (
        f"{package.name} is installed. SHA-256 {receipt.archive_sha256 if receipt else 'unknown'}"
    )


def _verified(package: InstalledPackage | None) -> str:
    if package is None:
        return "There is no package to verify."
    receipt = read_receipt(package.path)
    if receipt and (different := compare(package.path, receipt)):
        return f"{package.name} is damaged: {', '.join(different)}. Install it again."
    from reader.engine.quality.verifying import verify

    verification = verify(Trial(package, workers=1).translate, [])
    hashed = "as it was installed" if receipt else "not installed by reader, so without a receipt"
    good = "translates as it should" if verification.passed else "fails at probe sentences"
    return f"{package.name} is {hashed} and {good}. `reader models verify` says more."
