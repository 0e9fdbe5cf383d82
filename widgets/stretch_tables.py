"""The small tables on the page of a stretch: what moved, what was before, which marks stand in it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from textual.content import Content

from holdfast.charts.symbols import FINE, symbols
from holdfast.marks import Mark
from holdfast.stretches.rows import EarlierRow, MovedRow, PractisedRow
from holdfast.wording import dates
from widgets.track import PLACES, track

_WHAT, _COUNTED, _GAP = 16, 14, 3
_COUNTED_FROM = 66
"""In fewer cells than this the counts are left out, and what followed a plateau stands on a line of its own."""

_WHEN, _LIKE, _TIMES = 21, 23, 10


def in_symbols(text: str, *, plain: bool) -> str:
    """Return a text of our own with its dashes and minus signs as the set of symbols in use has them."""
    return text.replace(FINE.dash, "-").replace("\u2212", "-") if plain else text


def moved_lines(rows: Sequence[MovedRow], width: int, *, plain: bool) -> list[Content]:
    """Return a line for each of what moved: what it is, its track, what it did, and what that rests on."""
    counts = width >= _COUNTED_FROM
    label = max(8, width - PLACES - _GAP - _WHAT - (_COUNTED if counts else 0))
    return [_moved_line(row, label, counts=counts, plain=plain) for row in rows]


def earlier_lines(rows: Sequence[EarlierRow], width: int, *, plain: bool) -> list[Content]:
    """Return earlier plateaus: when, what it was like, what came after; on two lines each where it is narrow."""
    lines = []
    for row in rows:
        when = in_symbols(row.when, plain=plain)
        then = Content.styled(row.then, "$text-muted")
        line = Content.assemble((when.ljust(_WHEN), "$foreground"), (row.what.ljust(_LIKE), "$text-muted"))
        lines += [Content.assemble(line, then)] if width >= _COUNTED_FROM else [line, Content.assemble("  ", then)]
    return lines


def practised_lines(rows: Sequence[PractisedRow], width: int, *, plain: bool) -> list[Content]:
    """Return a line for each exercise that was used: its name, distress before and after it, how often."""
    lines = []
    for row in rows:
        counted = Content.assemble((row.what, "$text-muted"), (row.counted.rjust(_TIMES), "$quiet"))
        room = max(4, width - 2 - counted.cell_length)
        name = Content.styled(row.name, "$foreground").truncate(room, ellipsis=not plain, pad=True)
        lines.append(Content.assemble(name, "  ", counted))
    return lines


def mark_lines(marks: Sequence[Mark], today: date, width: int, *, plain: bool) -> list[Content]:
    """Return a line for each mark: the person's words, and at the right its day."""
    lines = []
    for mark in marks:
        day = Content.styled(f"  {dates.date_of(mark.day, today)}", "$quiet")
        room = max(4, width - 2 - day.cell_length)
        words = Content.styled(mark.text, "italic $own").truncate(room, ellipsis=True, pad=True)
        lines.append(Content.assemble((symbols(plain=plain).row, "$rule-strong"), " ", words, day))
    return lines


def _moved_line(row: MovedRow, label: int, *, counts: bool, plain: bool) -> Content:
    name = Content.assemble(Content(row.label).truncate(label - 1, ellipsis=True, pad=True), " ")
    what = (row.what.ljust(_WHAT), "$foreground" if row.is_clear else "$text-muted")
    counted = (row.counted, "$quiet")
    if counts and len(row.counted) > _COUNTED:
        return Content.assemble(name, (row.what.ljust(PLACES + _GAP), what[1]), counted)
    where = Content(" " * PLACES) if row.last is None else track(row.last, before=_if_moved(row), plain=plain)
    return Content.assemble(name, where, " " * _GAP, what, *((counted,) if counts else ()))


def _if_moved(row: MovedRow) -> float | None:
    return None if row.first == row.last else row.first
