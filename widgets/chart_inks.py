"""The colours of a chart: the theme's token for each ink and ground, and the two together as a style."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from rich.style import Style
from textual.color import Color

from holdfast.charts.inks import Ground, Ink

# Twenty component classes would say the same in CSS, and cost every start the styling of twenty more nodes.
INKS: Final = {
    Ink.NOTHING: "foreground",
    Ink.DAY: "dot",
    Ink.LINE: "primary",
    Ink.SPAN: "dot",
    Ink.GUIDE: "rule",
    Ink.AXIS: "quiet",
    Ink.CURSOR: "rule-strong",
    Ink.LAMP: "accent",
    Ink.PLATEAU: "secondary",
    Ink.GAIN: "primary",
    Ink.SETBACK: "warning",
    Ink.UNCLEAR: "unclear",
    Ink.CHOSEN: "accent",
    Ink.FILL: "tick",
    Ink.OVER: "line-2",
    Ink.TICK: "tick",
    Ink.OWN: "own",
    Ink.BAR: "rule-strong",
}
GROUNDS: Final = {
    Ground.PAGE: "background",
    Ground.TERRACE: "plateau-band",
    Ground.CHOSEN: "plateau-band-selected",
}

_LIKELY: Final = 0.09
_LIKELY_ON_LIGHT: Final = 0.06
"""How much of the line's colour a ground takes on where the line probably is; more would hide the dots on it."""


def ground_color(tokens: Mapping[str, str], ground: Ground) -> Color:
    """Return the colour of a ground in a theme."""
    color, line = Color.parse(tokens[GROUNDS[ground.bare]]), Color.parse(tokens[INKS[Ink.LINE]])
    if ground == ground.bare or line.ansi is not None:  # the terminal's own colours do not mix
        return color
    return color.blend(line, _LIKELY if color.brightness < 0.5 else _LIKELY_ON_LIGHT)


def style_of(tokens: Mapping[str, str], ink: Ink, ground: Ground) -> Style:
    """Return an ink on a ground in a theme."""
    return Style(
        color=Color.parse(tokens[INKS[ink]]).rich_color,
        bgcolor=ground_color(tokens, ground).rich_color,
    )
