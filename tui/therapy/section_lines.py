"""Lines of which sections are made: heads, own words behind their bar, something at both ends of a row."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import NamedTuple

from textual.content import Content

from holdfast.charts.symbols import symbols
from holdfast.wording import say
from widgets.drawn_lines import Draw

GAP = 2
"""Cells between what stands at both ends of a row, at least."""


class Drawing(NamedTuple):
    """How it is drawn.

    Attributes:
        now: the instant it is, aware, in the person's zone.
        today: the civil day it is.
        first_hour: the hour at which the person's day begins.
        key: returns a key's sign by the id of its command.
        plain: draw in plain symbols.
        roomy: there are enough rows for a few lines of own words.
    """

    now: datetime
    today: date
    first_hour: int
    key: Callable[[str], str]
    plain: bool = False
    roomy: bool = False


class Own(NamedTuple):
    """The person's own words, to be broken in lines.

    Attributes:
        words: the words.
        rows: how many lines they take at most.
        label: our word before them; empty for none.
        has_bar: their bar stands before them; not where the row as a whole has it.
    """

    words: str
    rows: int
    label: str = ""
    has_bar: bool = True


def wrapped(lines: Sequence[Content | Own], how: Drawing) -> Draw:
    """Return what draws those lines, broken to the width there is."""

    def draw(width: int) -> list[Content]:
        drawn: list[Content] = []
        for line in lines:
            drawn += _broken(line, width, how) if isinstance(line, Own) else line.wrap(max(8, width))
        return drawn

    return draw


def _broken(own: Own, width: int, how: Drawing) -> list[Content]:
    """Own words, in as many lines as they may take; the last may end in its middle."""
    width -= 2 if own.has_bar else 0
    bar = (f"{symbols(plain=how.plain).row} ", "not bold $rule-strong")
    words = Content.styled(" ".join(own.words.split()), "not bold italic $own")
    if own.label:
        words = Content.assemble((f"{own.label} ", "not bold $text-muted"), words)
    lines = words.wrap(max(8, width))
    if len(lines) > own.rows:
        rest = Content(" ").join(lines[own.rows - 1 :])
        lines = [*lines[: own.rows - 1], rest.truncate(max(8, width), ellipsis=not how.plain)]
    return [Content.assemble(bar, line) for line in lines] if own.has_bar else lines


def ends(left: Content, right: Content, how: Drawing) -> Callable[[int], Content]:
    """Return what draws something at the left end, and at the right something that stays whole."""

    def draw(width: int) -> Content:
        room = max(4, width - right.cell_length - GAP)
        return Content.assemble(left.truncate(room, ellipsis=not how.plain, pad=True), " " * GAP, right)

    return draw


def head(words: str, more: str = "", *, beside: bool = False) -> Draw:
    """Return what draws a head with something muted at the right end, or beside it."""

    def draw(width: int) -> list[Content]:
        name = Content.styled(words, "bold $foreground")
        gap = 3 if beside else max(3, width - name.cell_length - len(more))
        return [Content.assemble(name, " " * gap, (more, "$text-muted")) if more else name]

    return draw


def key_line(how: Drawing, command: str, words: str) -> Draw:
    """Return what draws a key, and what it is for: it stands where there is nothing yet."""
    line = Content.assemble((f"  {how.key(command)}", "bold $foreground"), " ", (say(words), "$text-muted"))
    return lambda width: line.wrap(max(8, width))
