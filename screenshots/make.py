"""Make every picture in this folder from the real program.

    python screenshots/make.py

Writes an SVG for each scene, and a PNG beside it where `rsvg-convert` is installed (Debian:
librsvg2-bin, fonts-firacode).
"""

from __future__ import annotations

import asyncio
import os
import re
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

from reader.app.app import ReaderApp
from reader.app.session import begin
from reader.loading.text import read_article

HERE = Path(__file__).parent
ARTICLES = HERE.parent / "articles"


@dataclass(frozen=True)
class Scene:
    """A picture: what is opened, in which size and theme, and which keys are pressed."""

    name: str
    article: str
    size: tuple[int, int]
    keys: tuple[str, ...]
    theme: str = "reader-dark"


SCENES = (
    Scene("reading", "poetin-china.txt", (120, 36), ("j", "j")),
    Scene("reading-light", "poetin-china.txt", (120, 36), ("j", "j", "2"), "reader-light"),
    Scene("reading-80x24", "poetin-china.txt", (80, 24), ("j", "j")),
    Scene("panel-80x24", "poetin-china.txt", (80, 24), (*"jjjjjjjj", "3")),
    Scene("reading-200x60", "poetin-china.txt", (200, 60), (*"jjjjjjjj", "3")),
    Scene("narrow-60x24", "poetin-china.txt", (60, 24), ("j", "j")),
    Scene("self-test", "poetin-china.txt", (120, 30), ("t", "j", "j", "j", "space")),
    Scene("correcting", "poetin-china.txt", (120, 30), ("j", "e")),
    Scene("search", "poetin-china.txt", (120, 30), ("slash", *"oorlog", "enter", "n")),
    Scene("help", "poetin-china.txt", (120, 40), ("question_mark",)),
    Scene("packages", "poetin-china.txt", (100, 30), ("P",)),
    Scene("terminal-colours", "poetin-china.txt", (120, 30), ("j", "j"), "terminal-dark"),
)


async def take(scene: Scene, folder: Path) -> str:
    """The scene as SVG, from a reader that has kept nothing yet."""
    for variable in ("READER_DATA_DIR", "READER_CONFIG_DIR", "ARGOS_PACKAGES_DIR"):
        os.environ[variable] = str(folder)
    path = ARTICLES / scene.article
    with begin(read_article(path), path) as session:
        app = ReaderApp(session)
        async with app.run_test(size=scene.size) as pilot:
            app.theme = scene.theme
            for key in (None, *scene.keys):
                if key is not None:
                    await pilot.press(key)
                await app.workers.wait_for_complete()
                await pilot.pause()
            return app.export_screenshot(title="reader")


def drawable(svg: str) -> str:
    """The SVG with its blanks kept by every viewer, and without the web font that it names."""
    svg = re.sub(r"@font-face \{.*?\}", "", svg, flags=re.DOTALL)
    # Fira Code is 12.3 px wide where the cells are 12.2, and not every viewer obeys textLength.
    svg = svg.replace("font-size: 20px;", "font-size: 20px; letter-spacing: -0.1px;")
    return svg.replace("<svg ", '<svg xml:space="preserve" ', 1)


def main() -> None:
    """Take every scene."""
    convert = shutil.which("rsvg-convert")
    for scene in SCENES:
        with tempfile.TemporaryDirectory() as folder:
            picture = HERE / f"{scene.name}.svg"
            picture.write_text(drawable(asyncio.run(take(scene, Path(folder)))), "utf-8")
        if convert:
            png = picture.with_suffix(".png")
            subprocess.run([convert, "-o", str(png), str(picture)], check=True)


if __name__ == "__main__":
    main()
