"""Parts of a review sheet as lines: heads, ratings with their tracks, sentences, and the person's own words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from textual.content import Content

from holdfast.charts.symbols import FINE, symbols
from holdfast.review.said import Block, Said
from widgets.track import PLACES, track

_GAP = 2
_LABEL = 31
"""The widest label that stands beside its track, in cells."""

_BESIDE_FROM = 60
"""In fewer cells than this a label stands above its track."""


def sheet_lines(blocks: Sequence[Block], width: int, *, heads: bool = True, plain: bool = False) -> list[Content]:
    """Return the lines of some parts, none wider than ``width`` cells, an empty one between two parts.

    Args:
        blocks: the parts.
        width: the cells there are.
        heads: the first part has its head too.
        plain: draw in plain symbols.
    """
    lines: list[Content] = []
    for number, block in enumerate(blocks):
        if number:
            lines.append(Content(""))
        if number or heads:
            lines += _head(block, width)
        lines += _rows(block, width, plain=plain)
        if block.note:
            lines += Content.styled(_said(block.note, plain=plain), "$quiet").wrap(width)
    return lines


def _head(block: Block, width: int) -> list[Content]:
    """A head, and what stands beside it; below it where both do not fit."""
    head, about = Content.styled(block.head, "bold $foreground"), Content.styled(block.about, "$quiet")
    if not block.about:
        return head.wrap(width)
    if head.cell_length + 3 + about.cell_length <= width:
        return [Content.assemble(head, "   ", about)]
    return [*head.wrap(width), *about.wrap(width)]


def _cells(text: str) -> int:
    return Content(text).cell_length


def _rows(block: Block, width: int, *, plain: bool) -> list[Content]:
    """The rows; ratings among them in columns."""
    rated = [row for row in block.rows if row.track is not None and not row.is_own]
    columns = _Columns(
        min(_LABEL, max((_cells(row.label) for row in rated), default=0)) if width >= _BESIDE_FROM else 0,
        max((_cells(row.words) for row in rated), default=0),
        max((_cells(row.counted) for row in rated), default=0),
    )
    lines: list[Content] = []
    for row in block.rows:
        if row.is_own:
            lines += _own(row, width, plain=plain)
        elif row.track is not None:
            lines += _rated(row, columns, width, plain=plain)
        else:
            lines += _sentence(row, width, plain=plain)
    return lines


class _Columns(NamedTuple):
    """How wide the columns of ratings are, in cells; a label without a width stands above its track."""

    label: int
    words: int
    counted: int


def _rated(row: Said, columns: _Columns, width: int, *, plain: bool) -> list[Content]:
    """A rating: its label, its track and what is said of it; what that rests on beside it where all fit, or below."""
    name, where = Content(row.label), _track(row, plain=plain)
    words = Content.styled(_said(row.words, plain=plain), "$foreground")
    counted = Content.styled(_said(row.counted, plain=plain), "$quiet")
    lead, lines, head, beside = 0, [name.truncate(width, ellipsis=not plain)], Content(""), bool(columns.label)
    if beside:
        lead, lines = columns.label + _GAP, []
        head = name.truncate(columns.label, ellipsis=not plain, pad=True).pad_right(_GAP)
    under = lead + PLACES + _GAP
    in_columns = columns if beside else _Columns(0, words.cell_length, counted.cell_length)
    if under + in_columns.words + 3 + in_columns.counted <= width:
        gap = " " * (in_columns.words - words.cell_length + 3)
        return [*lines, Content.assemble(head, where, " " * _GAP, words, gap, counted)]
    first, *more = words.wrap(max(8, width - under)) or [Content("")]
    lines += [Content.assemble(head, where, " " * _GAP, first), *(each.pad_left(under) for each in more)]
    return lines + _below(counted, lead, width)


def _below(content: Content, by: int, width: int) -> list[Content]:
    """Lines below another one, so many cells in."""
    return [line.pad_left(by) for line in content.wrap(max(8, width - by))] if content else []


def _sentence(row: Said, width: int, *, plain: bool) -> list[Content]:
    """A sentence; with a label in front of it where it has one, and what it rests on behind it."""
    words = Content.styled(_said(row.words, plain=plain), "$text-muted" if row.label else "$foreground")
    counted = Content.styled(_said(row.counted, plain=plain), "$quiet")
    told = Content("   ").join([each for each in (words, counted) if each])
    if not row.label:
        return told.wrap(width)
    name = Content.styled(row.label, "$foreground")
    if name.cell_length + 3 + told.cell_length <= width:
        return [Content.assemble(name, "   ", told)]
    return [*name.wrap(width), *_below(told, 2, width)]


def _own(row: Said, width: int, *, plain: bool) -> list[Content]:
    """The person's own words behind their bar, with what they are of in front of them."""
    bar = Content.assemble((symbols(plain=plain).row, "$rule-strong"), " ")
    label = f"{row.label}   " if row.label else ""
    words = Content.assemble((label, "$text-muted"), (row.words, "italic $own"))
    lines = [Content.assemble(bar, line) for line in words.wrap(max(8, width - 2))]
    parts = [] if row.track is None else [_track(row, plain=plain)]
    parts += [Content.styled(_said(row.counted, plain=plain), "$quiet")] if row.counted else []
    if not parts:
        return lines
    below = Content("  ").join(parts)
    if lines[-1].cell_length + 3 + below.cell_length <= width:
        lines[-1] = Content.assemble(lines[-1], "   ", below)
        return lines
    return [*lines, *_below(below, 2, width)]


def _track(row: Said, *, plain: bool) -> Content:
    if row.track is None:
        return Content("")
    first, last = row.track
    return track(last, before=None if int(first + 0.5) == int(last + 0.5) else first, plain=plain)


def _said(text: str, *, plain: bool) -> str:
    """A text of our own with its dashes, minus signs and dots as the set of symbols in use has them."""
    if not plain:
        return text
    return text.replace(FINE.dash, "-").replace("\N{MINUS SIGN}", "-").replace("·", "-")
