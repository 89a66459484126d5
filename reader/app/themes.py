"""Our light and our dark theme, and the terminal's own colours as a third choice.

Text colours meet WCAG AA (4.5:1) on the page and on the lit sentence; a test computes it.
"""

from dataclasses import replace

from textual.theme import BUILTIN_THEMES, Theme

_DARK = Theme(
    name="reader-dark",
    dark=True,
    primary="#e0a458",
    secondary="#8fb8de",
    accent="#e0a458",
    warning="#e0a458",
    error="#ef8a7d",
    success="#9ccc8f",
    foreground="#e8e4dc",
    background="#15171c",
    surface="#1b1e25",
    panel="#1b1e25",
    variables={
        "page-text": "#b5b2aa",
        "page-here": "#f2eee6",
        "page-english": "#9fadb8",
        "page-label": "#98958d",
        "page-lit": "#2f3747",
        "page-quote": "#a9cdf0",
        "page-source": "#a6d49a",
        "page-figure": "#f0c27b",
        "page-hit": "#6b4a12",
        "footer-key-foreground": "#e0a458",
    },
)

_LIGHT = Theme(
    name="reader-light",
    dark=False,
    primary="#8a4b08",
    secondary="#2b5d8a",
    accent="#8a4b08",
    warning="#8a4b08",
    error="#a62b1f",
    success="#2f6b2f",
    foreground="#23262c",
    background="#faf8f2",
    surface="#f1eee5",
    panel="#f1eee5",
    variables={
        "page-text": "#4a4d54",
        "page-here": "#15171c",
        "page-english": "#45535f",
        "page-label": "#5f625f",
        "page-lit": "#fbe7b4",
        "page-quote": "#1d4f86",
        "page-source": "#235f28",
        "page-figure": "#803f00",
        "page-hit": "#ffd34d",
        "footer-key-foreground": "#8a4b08",
    },
)

TERMINAL_VARIABLES = {
    "page-text": "ansi_default",
    "page-here": "ansi_default",
    "page-english": "ansi_default",
    "page-label": "ansi_default",
    "page-lit": "ansi_default",
    "page-quote": "ansi_blue",
    "page-source": "ansi_green",
    "page-figure": "ansi_magenta",
    "page-hit": "ansi_yellow",
}

THEMES = (
    _DARK,
    _LIGHT,
    *(
        replace(
            BUILTIN_THEMES[f"ansi-{tone}"],
            name=f"terminal-{tone}",
            variables=BUILTIN_THEMES[f"ansi-{tone}"].variables | TERMINAL_VARIABLES,
        )
        for tone in ("dark", "light")
    ),
)
DEFAULT_THEME = _DARK.name
