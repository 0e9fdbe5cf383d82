"""The two themes: night water and one lamp; and paper by daylight.

Contrast of every text token was computed (WCAG 2): at least 4.5:1 on background, surface, panel and lift, in both.
"""

from __future__ import annotations

from textual.theme import Theme

DARK, LIGHT = "holdfast-dark", "holdfast-light"

_DARK_TOKENS = {
    "text": "#d7dfe6",
    "text-muted": "#98a6b3",
    "text-disabled": "#6b7885",
    "quiet": "#8b99a7",
    "own": "#c9d6e2",
    "mood-low": "#e8a765",
    "mood-mid": "#a9b4be",
    "mood-high": "#7fb6e6",
    "line-2": "#e8a765",
    "plateau-band": "#1d2d3b",
    "plateau-band-selected": "#223a4d",
    "unclear": "#8b99a7",
    "dot": "#94a2af",
    "tick": "#64727f",
    "lift": "#1b242d",
    "rule": "#2b3640",
    "rule-strong": "#465564",
    "chosen-text": "#10161c",
    "water": "#2f5372",
    "water-top": "#6fa9d8",
}
_LIGHT_TOKENS = {
    "text": "#22303c",
    "text-muted": "#4f5d69",
    "text-disabled": "#7d8892",
    "quiet": "#5b6873",
    "own": "#2f4254",
    "mood-low": "#9c4e08",
    "mood-mid": "#5a656f",
    "mood-high": "#1f5f95",
    "line-2": "#9c4e08",
    "plateau-band": "#e3ecf3",
    "plateau-band-selected": "#d3e3f0",
    "unclear": "#5b6873",
    "dot": "#6f7c88",
    "tick": "#858f97",
    "lift": "#f1ede5",
    "rule": "#d8d3c9",
    "rule-strong": "#b4b3ae",
    "chosen-text": "#faf8f4",
    "water": "#b4cfe4",
    "water-top": "#7fb0d6",
}


def tokens(*, dark: bool) -> dict[str, str]:
    """Return Holdfast's own design tokens, which a built-in theme lacks, for dark or for light."""
    return dict(_DARK_TOKENS if dark else _LIGHT_TOKENS)


def _variables(own: dict[str, str], *, background: str, accent: str) -> dict[str, str]:
    """The tokens, and the parts of Textual that have to follow them."""
    return own | {
        "block-cursor-background": own["lift"],
        "block-cursor-foreground": own["text"],
        "block-cursor-text-style": "bold",
        "input-cursor-background": accent,
        "input-cursor-foreground": background,
        "input-selection-background": own["plateau-band-selected"],
        "border-blurred": own["rule"],
        "border": accent,
        "scrollbar": own["rule"],
        "scrollbar-hover": own["rule-strong"],
        "scrollbar-active": accent,
        "scrollbar-background": background,
        "scrollbar-background-hover": background,
        "scrollbar-background-active": background,
        "scrollbar-corner-color": background,
    }


THEMES = (
    Theme(
        name=DARK,
        dark=True,
        primary="#7fb6e6",
        secondary="#a7b9ca",
        accent="#f0cd92",
        success="#7fb6e6",
        warning="#e8a765",
        error="#f0936c",
        foreground="#d7dfe6",
        background="#10161c",
        surface="#161e26",
        panel="#1e2832",
        variables=_variables(_DARK_TOKENS, background="#10161c", accent="#f0cd92"),
    ),
    Theme(
        name=LIGHT,
        dark=False,
        primary="#1f5f95",
        secondary="#47596a",
        accent="#845206",
        success="#1f5f95",
        warning="#9a4c08",
        error="#a03c10",
        foreground="#22303c",
        background="#faf8f4",
        surface="#f3f0ea",
        panel="#eeeae3",
        variables=_variables(_LIGHT_TOKENS, background="#faf8f4", accent="#845206"),
    ),
)
