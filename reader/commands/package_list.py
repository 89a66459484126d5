"""The packages in Argos's folder, told to people and to programs."""

from __future__ import annotations

from pathlib import Path

from reader.packages.installed import (
    InstalledPackage,
    find_broken,
    find_packages,
    find_strays,
    newest,
)
from reader.packages.receipt import Receipt, read_receipt
from reader.visible import visible


def list_lines(folder: Path) -> list[str]:
    """Each package with what is known of it, and what else is in the folder."""
    packages = find_packages(folder)
    used = newest(packages)
    lines = [line for each in packages for line in package_lines(each, is_used=each == used)]
    if not packages:
        lines.append(f"There is no translation package in {folder}")
    for stray in find_strays(folder):
        lines += [
            f"{stray} is no package: it has no metadata.json, and Argos itself lists nothing",
            "  while it is there",
        ]
    lines += [f"{path} is no package that can be used: {why}" for path, why in find_broken(folder)]
    return [visible(line) for line in lines]


def package_lines(package: InstalledPackage, *, is_used: bool) -> list[str]:
    """What is known of a package."""
    receipt = read_receipt(package.path)
    return [
        package.name + (", which is used" if is_used else ""),
        f"  folder     {package.path}",
        f"  size       {_size(package.path) / 1_000_000:.1f} MB",
        *(_receipt_lines(receipt) if receipt else ["  installed  not by reader"]),
    ]


def list_json(folder: Path) -> dict[str, object]:
    """The same for programs."""
    packages = find_packages(folder)
    used = newest(packages)
    return {
        "folder": str(folder),
        "packages": [package_json(each, is_used=each == used) for each in packages],
        "stray": [str(path) for path in find_strays(folder)],
        "broken": [{"path": str(path), "why": why} for path, why in find_broken(folder)],
    }


def package_json(package: InstalledPackage, *, is_used: bool) -> dict[str, object]:
    """What is known of a package; null for what only a receipt would tell."""
    receipt = read_receipt(package.path)
    return {
        "name": package.name,
        "from": package.from_code,
        "to": package.to_code,
        "version": package.version,
        "path": str(package.path),
        "bytes": _size(package.path),
        "fingerprint": package.fingerprint,
        "used": is_used,
        "installed_at": receipt.installed_at if receipt else None,
        "installed_from": receipt.origin if receipt else None,
        "sha256": receipt.archive_sha256 if receipt else None,
    }


def _receipt_lines(receipt: Receipt) -> list[str]:
    return [
        f"  installed  {receipt.installed_at}",
        f"  from       {receipt.origin}",
        f"  SHA-256    {receipt.archive_sha256}",
    ]


def _size(path: Path) -> int:
    try:
        return sum(file.stat().st_size for file in path.rglob("*") if file.is_file())
    except OSError:
        return 0  # it is being taken away at this moment
