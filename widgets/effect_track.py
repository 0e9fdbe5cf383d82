"""The track of an effect ``····│─●──··``: nothing in the middle, lower at the left, higher at the right."""

from __future__ import annotations

from textual.content import Content

from holdfast.charts.symbols import symbols
from holdfast.together.effects import Effect


def effect_track(effect: Effect | None, *, limit: float, cells: int, plain: bool = False) -> Content:
    """Return the track of an effect with its interval.

    A clear one is a filled place, one that may be chance a hollow one, and one without a clear difference its interval
    alone.

    Args:
        effect: what is drawn; None for too few days: an empty track.
        limit: what the right end stands for; what lies beyond is drawn at the end.
        cells: how many cells it has, an odd number.
        plain: draw it in plain symbols.
    """
    shapes = symbols(plain=plain)
    half = cells // 2
    drawn = [(shapes.place, "$rule-strong")] * cells
    drawn[half] = (shapes.cursor, "$rule-strong")
    if effect is None:
        return Content.assemble(*drawn)

    def place(value: float) -> int:
        return half + max(-half, min(half, round(value / limit * half)))

    style = "$rule-strong" if effect.claim == "none" else "$primary" if effect.claim == "clear" else "$text-muted"
    for cell in range(place(effect.low), place(effect.high) + 1):
        if cell != half:
            drawn[cell] = (shapes.between, style)
    if effect.claim != "none":
        drawn[place(effect.size)] = (shapes.lamp if effect.claim == "clear" else shapes.hollow, style)
    return Content.assemble(*drawn)


def axis_of(limit: float, cells: int) -> str:
    """Return the numbers under which tracks stand: both ends and the middle."""
    low, high = f"-{limit:g}", f"+{limit:g}"
    half = cells // 2
    return f"{low:<{half}}0{high:>{half}}"
