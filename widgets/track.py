"""The track ``····○──●···``: eleven places, 0 to 10, and where something was and is. Read once, known everywhere."""

from __future__ import annotations

from textual.content import Content

from holdfast.charts.symbols import symbols
from holdfast.scales import HIGH

PLACES = int(HIGH) + 1


def track(value: float | None, *, before: float | None = None, places_apart: int = 1, plain: bool = False) -> Content:
    """Return the track of a rating.

    Args:
        value: what it is now, 0 to 10, drawn filled at the nearest place; None for no answer: all dots.
        before: what it was, or is wished to be, drawn hollow; None for nothing to compare with.
        places_apart: cells from one place to the next: 1 makes 11 cells, 3 makes 31.
        plain: draw it in plain symbols.
    """
    shapes = symbols(plain=plain)
    now, then = _place(value), _place(before)
    between = range(0)
    if now is not None and then is not None:
        between = range(min(now, then) * places_apart, max(now, then) * places_apart)
    cells = []
    for cell in range((PLACES - 1) * places_apart + 1):
        place, off = divmod(cell, places_apart)
        if not off and place == now:
            cells.append((shapes.lamp, "$primary"))
        elif not off and place == then:
            cells.append((shapes.hollow, "$text-muted"))
        elif cell in between:
            cells.append((shapes.between, "$rule-strong"))
        else:
            cells.append((" " if off else shapes.place, "$rule-strong"))
    return Content.assemble(*cells)


def _place(value: float | None) -> int | None:
    return None if value is None else int(value + 0.5)
