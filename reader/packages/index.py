"""Argos's index of packages: which one is the newest from Dutch to English, and where it is."""

from __future__ import annotations

import json
from dataclasses import dataclass

from reader.errors import PackageError
from reader.packages.folders import argos_setting
from reader.packages.installed import DUTCH, ENGLISH
from reader.packages.metadata import Metadata, read_metadata, version_order
from reader.packages.patience import Patience
from reader.packages.web import fetch, may_follow, shown

INDEX_VARIABLE = "ARGOS_PACKAGE_INDEX"
_OFFICIAL = "https://raw.githubusercontent.com/argosopentech/argospm-index/main/"
_LARGEST = 5_000_000
_MOST_LINKS = 5
_INSTEAD = "Try again later, or install a file that you have: `reader models install --file FILE`"


@dataclass(frozen=True, slots=True)
class Offer:
    """A package that the index offers, and where it can be had."""

    metadata: Metadata
    links: tuple[str, ...]


def index_address() -> str:
    """The address of the index that Argos itself would ask; PackageError where it is none."""
    address = f"{argos_setting(INDEX_VARIABLE) or _OFFICIAL}index.json"
    if not may_follow(address, before=address):
        raise PackageError(
            f"{INDEX_VARIABLE} names no web address: {shown(address)}", "Correct it or take it away"
        )
    return address


def fetch_offer(address: str, patience: Patience) -> Offer:
    """The newest Dutch-to-English package of the index at the address; else PackageError."""
    return find_offer(fetch(address, _LARGEST, patience), address)


def find_offer(index: bytes, address: str) -> Offer:
    """The newest Dutch-to-English package in an index's bytes; PackageError where there is none."""
    try:
        entries = json.loads(index)
    except (ValueError, RecursionError) as error:
        raise PackageError(f"{shown(address)} is no index of packages", _INSTEAD) from error
    if not isinstance(entries, list):
        raise PackageError(f"{shown(address)} is no index of packages", _INSTEAD)
    offers = (_offer(entry, address) for entry in entries)
    best = max(
        (offer for offer in offers if offer is not None),
        key=lambda offer: version_order(offer.metadata.version),
        default=None,
    )
    if best is None:
        raise PackageError(
            f"{shown(address)} offers no package from Dutch to English that can be had", _INSTEAD
        )
    return best


def _offer(entry: object, address: str) -> Offer | None:
    """The offer of an entry, unless it is of another pair, damaged or without an address."""
    try:
        metadata = read_metadata(entry)
    except PackageError:
        return None
    links = entry.get("links") if isinstance(entry, dict) else None
    if (metadata.from_code, metadata.to_code) != (DUTCH, ENGLISH) or not isinstance(links, list):
        return None
    usable = [link for link in links if isinstance(link, str) and may_follow(link, address)]
    return Offer(metadata, tuple(usable[:_MOST_LINKS])) if usable else None
