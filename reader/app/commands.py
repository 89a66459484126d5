"""Every command of the reading screen, declared once.

Its key binding, its place in the footer, the palette and the help, and the name by which a
settings file gives it other keys, all come from here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from textual.binding import Binding
from textual.keys import Keys, format_key, key_to_character

_NAMED = ("enter", "backspace")


class Group(StrEnum):
    """What a command is about; the help shows the groups in this order."""

    MOVING = "Moving"
    ENGLISH = "English"
    FINDINGS = "Findings"
    SEARCH = "Search and bookmarks"
    PROGRAM = "Program"


@dataclass(frozen=True, slots=True)
class Command:
    """Something that the person at the keyboard can do."""

    id: str
    """Its name in the settings file."""
    keys: str
    """Its keys in Textual's names, with commas between."""
    action: str
    """The screen's action that does it."""
    label: str
    """What it does, in a few words, as palette and help show it."""
    group: Group
    footer: str = ""
    """Its word in the footer, where there is room for it; empty for none."""

    @property
    def binding(self) -> Binding:
        return Binding(self.keys, self.action, self.label, id=self.id, show=bool(self.footer))

    @property
    def shown_keys(self) -> str:
        """Its keys as a person reads them: "j ↓"."""
        return " ".join(shown_key(key) for key in self.keys.split(","))


COMMANDS = (
    Command(
        "paragraph.next", "j,down", "paragraph(1)", "Next paragraph", Group.MOVING, "paragraph"
    ),
    Command(
        "paragraph.previous",
        "k,up",
        "paragraph(-1)",
        "Previous paragraph",
        Group.MOVING,
        "paragraph",
    ),
    Command(
        "sentence.previous", "h,left", "sentence(-1)", "Previous sentence", Group.MOVING, "sentence"
    ),
    Command("sentence.next", "l,right", "sentence(1)", "Next sentence", Group.MOVING, "sentence"),
    Command("half-page.down", "ctrl+d", "page(0.5)", "Half a page down", Group.MOVING),
    Command("half-page.up", "ctrl+u", "page(-0.5)", "Half a page up", Group.MOVING),
    Command("page.down", "pagedown", "page(1)", "A page down", Group.MOVING),
    Command("page.up", "pageup", "page(-1)", "A page up", Group.MOVING),
    Command("article.start", "g,home", "article_start", "Start of the article", Group.MOVING),
    Command("article.end", "G,end", "article_end", "End of the article", Group.MOVING),
    Command(
        "english.toggle", "t", "toggle_english", "Hide or show the English", Group.ENGLISH, "hide"
    ),
    Command(
        "english.reveal",
        "space",
        "reveal",
        "Show this sentence's English while it is hidden",
        Group.ENGLISH,
    ),
    Command(
        "english.origin",
        "o",
        "next_origin",
        "Switch the English: yours, Argos, reference",
        Group.ENGLISH,
    ),
    Command(
        "english.correct", "e", "correct", "Write this sentence's English yourself", Group.ENGLISH
    ),
    Command("packages", "P", "packages", "Translation package: get, verify, remove", Group.ENGLISH),
    Command("sentence.copy", "y", "copy", "Copy the sentence with its English", Group.ENGLISH),
    Command("panel.quotes", "1", "panel('quotes')", "Quotes, again hides", Group.FINDINGS),
    Command("panel.sources", "2", "panel('sources')", "Sources, again hides", Group.FINDINGS),
    Command("panel.figures", "3", "panel('figures')", "Figures, again hides", Group.FINDINGS),
    Command("panel.enter", "tab", "enter_panel", "Into the panel and out of it", Group.FINDINGS),
    Command("finding.jump", "enter", "jump", "Go to the finding's place", Group.FINDINGS),
    Command("place.back", "backspace", "back", "Back to where you were", Group.FINDINGS),
    Command("search.open", "slash", "search", "Search both languages", Group.SEARCH, "search"),
    Command("search.next", "n", "find(1)", "Next hit", Group.SEARCH),
    Command("search.previous", "N", "find(-1)", "Previous hit", Group.SEARCH),
    Command("bookmark.toggle", "m", "bookmark", "Set or remove a bookmark", Group.SEARCH),
    Command("bookmark.next", "M", "next_bookmark", "Next bookmark", Group.SEARCH),
    Command("help", "question_mark", "help", "Keys and legend", Group.PROGRAM, "help"),
    Command(
        "palette", "ctrl+p,colon", "app.command_palette", "Every command by name", Group.PROGRAM
    ),
    Command("theme", "T", "app.change_theme", "Choose a theme", Group.PROGRAM),
    Command("leave", "escape", "leave", "Close what is open", Group.PROGRAM),
    Command("suspend", "ctrl+z", "app.suspend_process", "To the shell; fg returns", Group.PROGRAM),
    Command("quit", "q", "quit", "Quit; your place is kept", Group.PROGRAM, "quit"),
)


def with_keys(
    commands: Iterable[Command], keys: Mapping[str, str]
) -> tuple[tuple[Command, ...], tuple[str, ...]]:
    """The commands with the keys of a settings file, and in words what of it was skipped.

    A key that is another command's already, by default or by the file, is not taken from it.
    """
    chosen = {command.id: command for command in commands}
    owners = {
        shown_key(key): command.id
        for command in chosen.values()
        if command.id not in keys
        for key in command.keys.split(",")
    }
    notices: list[str] = []
    for name, wanted in keys.items():
        names = [key.strip() for key in wanted.split(",")] if wanted != "," else ["comma"]
        if name not in chosen:
            notices.append(f'no command is called "{name}"')
        elif unknown := next((key for key in names if not _is_key(key)), None):
            notices.append(f'"{unknown}" is not the name of a key, so {name} keeps its own')
        elif taken := next((key for key in names if shown_key(key) in owners), None):
            owner = owners[shown_key(taken)]
            notices.append(f"{shown_key(taken)} is a key of {owner}, so {name} keeps its own")
        else:
            chosen[name] = replace(chosen[name], keys=",".join(names))
            owners |= {shown_key(key): name for key in names}
    return tuple(chosen.values()), tuple(notices)


def shown_key(key: str) -> str:
    """A key as a person reads it: "↓", "/", "ctrl+d", and words rather than rare signs."""
    *modifiers, name = key.split("+") if key != "+" else [key]
    return "+".join([*modifiers, name if name in _NAMED else format_key(name)])


def _is_key(key: str) -> bool:
    *modifiers, name = key.split("+") if key != "+" else [key]
    if not set(modifiers) <= {"ctrl", "shift", "alt"}:
        return False
    if len(name) == 1:
        return name.isprintable() and not name.isspace()
    return name in {each.value for each in Keys} or key_to_character(name) is not None
