"""Rows of Today: a rating with its track, answers laid in lines, the beginning of a note; and rows kept free."""

from __future__ import annotations

from contextlib import suppress

from textual.content import Content

from holdfast.numbers import shown
from holdfast.scales import Scale
from storage.journal import Journal, JournalProblem
from widgets.track import track

_LINES = "today_lines"


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


def lines_before(journal: Journal) -> int:
    """Return how many lines were offered below the chart the last time, which are kept free at the first paint."""
    _, body = journal.derived(_LINES) or (0, "")
    return int(body) if body.isdecimal() else 0


def remember_lines(journal: Journal, lines: int) -> None:
    """Remember how many lines are offered; where that cannot be written, the chart moves once when they come."""
    if lines != lines_before(journal):
        with suppress(JournalProblem):
            journal.keep_derived(_LINES, journal.revision, str(lines))
