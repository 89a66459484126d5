"""What a package makes of sentences whose English is known, and how fast it is here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from reader.commands.output import tell
from reader.engine.quality.bundled import bundled_articles, reference_sentences
from reader.engine.quality.verification import Verification
from reader.engine.quality.verifying import verify
from reader.engine.starting import alignment_key, cores, workers_key
from reader.engine.trial import Trial, fastest, measure_workers
from reader.errors import MemoryFileError
from reader.packages.installed import InstalledPackage
from reader.storage.connection import open_store
from reader.storage.folders import data_folder
from reader.study.preferences import Preferences


@dataclass(frozen=True, slots=True)
class TriedOut:
    """What was found out of a package on this machine."""

    verification: Verification
    speeds: dict[int, float]
    """By a number of workers, the words a second."""

    @property
    def workers(self) -> int:
        """The number of workers to use from now on."""
        return fastest(self.speeds)

    def lines(self) -> list[str]:
        """All of it for people."""
        speeds = ", ".join(
            f"{speed:.0f} words a second with {workers}" for workers, speed in self.speeds.items()
        )
        used = f"workers    {speeds}; {self.workers} {'is' if self.workers == 1 else 'are'} used"
        return [*self.verification.lines(), used]

    def as_json(self) -> dict[str, object]:
        """All of it for a program."""
        speeds = {str(workers): speed for workers, speed in self.speeds.items()}
        return {**self.verification.as_json(), "workers": self.workers, "speeds": speeds}


def try_out(package: InstalledPackage) -> TriedOut:
    """Try the package and keep what is to be known of it when it translates; EngineError."""
    tell(f"Trying {package.name}; with a large model this takes a minute or two.")
    speeds = measure_workers(package, cores())
    best = fastest(speeds)
    references = [(path.name, reference_sentences(path)) for path in bundled_articles()]
    verification = verify(Trial(package, best).translate, references, speeds[best])
    _keep(package, best, verification.alignment.confidence())
    return TriedOut(verification, speeds)


def _keep(package: InstalledPackage, workers: int, confidence: float | None) -> None:
    opened = open_store(data_folder(), datetime.now(UTC))
    try:
        preferences = Preferences(opened.store)
        preferences.set(workers_key(package), str(workers))
        preferences.set(alignment_key(package), "" if confidence is None else str(confidence))
    except MemoryFileError as error:
        tell(f"What was measured is not kept. {error}")
    finally:
        opened.store.close()
