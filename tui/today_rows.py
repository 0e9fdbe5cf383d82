"""Rows of Today: a rating with its track, answers laid in lines, the beginning of a note."""

from __future__ import annotations

from textual.content import Content

from holdfast.numbers import shown
from holdfast.scales import Scale
from widgets.track import track


def track_row(scale: Scale, value: float, *, plain: bool) -> Content:
    """Return a rating as a row with its track."""
    return Content.assemble(
        (scale.short.ljust(26), "$text-muted"),
        track(value, places_apart=3, plain=plain),
        (shown(value).rjust(5), "bold $foreground"),
    )


def wrapped(parts: list[Content], width: int) -> list[Content]:
    """Lay parts in lines, three cells apart, none of them broken."""
    lines: list[Content] = []
    for part in parts:
        if lines and lines[-1].cell_length + 3 + part.cell_length <= width:
            lines[-1] = Content.assemble(lines[-1], "   ", part)
        else:
            lines.append(part)
    return lines


def first_lines(text: str, rows: int, width: int) -> str:
    """Return as much of a note as fits a few rows, with an ellipsis for the rest."""
    room = rows * width - 2
    folded = " ".join(text.split())
    return folded if len(folded) <= room else folded[: room - 1].rsplit(" ", 1)[0] + " …"
