"""What the engine's libraries are told before they are first imported, so that they stay still.

Importing argostranslate imports minisbd and with it onnxruntime, whose builds send telemetry unless
they are told not to. Argos itself could be set, by the environment or a file of its own, to an
online provider, to print on standard output, or to split sentences with a model that it downloads.
"""

from __future__ import annotations

_PACKAGES = "ARGOS_PACKAGES_DIR"
ENVIRONMENT = {
    "ORT_DISABLE_TELEMETRY": "1",
    "ARGOS_MODEL_PROVIDER": "OPENNMT",
    "ARGOS_CHUNK_TYPE": "MINISBD",  # loaded, never run: NONE raises, and the pair disappears
    "ARGOS_DEVICE_TYPE": "cpu",
    "ARGOS_DEBUG": "0",
    "ARGOS_DEV_MODE": "0",
    "HF_HUB_OFFLINE": "1",
    "DO_NOT_TRACK": "1",
    "OMP_NUM_THREADS": "1",  # a thread a worker: more of them wait for each other
}
"""To be set in the environment of a process before it imports argostranslate."""

_LEFT_OUT = ("SNAP", "ARGOS_", "CT2_")
"""How what is not to be there begins. In a terminal that a snap has opened, Argos would look into
that snap's home; its other settings are for its own translating, and a wrong one stops it."""


def offline(environment: dict[str, str]) -> dict[str, str]:
    """The environment for a process that is to import argostranslate."""
    kept = {
        name: value
        for name, value in environment.items()
        if name == _PACKAGES or not name.startswith(_LEFT_OUT)
    }
    return kept | ENVIRONMENT
