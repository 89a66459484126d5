"""The translation packages in Argos's own folder, read without loading Argos."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class InstalledPackage:
    """A translation package that lies unpacked in a folder."""

    path: Path
    from_code: str
    to_code: str
    version: str
    """Its package_version, as "1.8"."""
    fingerprint: str
    """12 hexadecimal digits that differ for another content, though versions be the same."""

    @property
    def name(self) -> str:
        """What to call it: "Argos nl→en 1.8"."""
        return f"Argos {self.from_code}→{self.to_code} {self.version}"
