"""All about one exercise, drawn for the width there is, in one piece, so that going down a list is quick."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import zip_longest
from typing import NamedTuple

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content

from holdfast.charts.symbols import symbols
from holdfast.exercise_words import NO_CARE, Block, Care, blocks_of, length_told, pattern_told
from holdfast.exercises import Exercise
from holdfast.helps import Help
from holdfast.wording import say
from widgets.drawn_lines import DrawnLines
from widgets.track import track

WIDEST = 76
"""Cells that running text takes at most."""

_LOUD = frozenset({"use", "for_you"})
_DAY, _GAP = 14, 3
_ROOMY = 58
"""From so many cells on, what was rated stands at once below what is told of it."""


class Rating(NamedTuple):
    """Distress around one use.

    Attributes:
        day: when it was, as told.
        before: distress before it, 0 to 10.
        after: distress after it.
    """

    day: str
    before: int
    after: int


class About(NamedTuple):
    """An exercise, and what there is to be told of it.

    Attributes:
        exercise: which one.
        help: what came with it for this person; None where it was not used.
        care: what to take care of.
        ratings: distress around its last uses, the newest first.
        keys: names of blocks to a key and what it does there.
    """

    exercise: Exercise
    help: Help | None = None
    care: Care = NO_CARE
    ratings: Sequence[Rating] = ()
    keys: Mapping[str, tuple[str, str]] = {}


def lines_about(about: About, width: int, *, plain: bool = False) -> list[Content]:
    """Return everything that is told of an exercise, line by line.

    Args:
        about: the exercise.
        width: cells there are, 20 or more.
        plain: draw it in plain symbols.
    """
    exercise, width = about.exercise, max(20, min(width, WIDEST))
    lines = [*_title(exercise, width), *_wrapped(length_told(exercise), "$text-muted", width)]
    if exercise.parts:
        lines += _wrapped(pattern_told(exercise.parts), "$text-muted", width)
    rated = _rated(about.ratings, plain=plain)
    for block in blocks_of(exercise, about.care, about.help):
        lines += [Content(""), *_block(block, width, about.keys.get(block.name), plain=plain)]
        if block.name == "for_you" and width >= _ROOMY:
            lines, rated = [*lines, *rated], []
    return [*lines, *rated]


def _title(exercise: Exercise, width: int) -> list[Content]:
    """The name, and the category at the right, or below it where both do not fit."""
    name = Content.styled(exercise.name, "bold $own italic" if exercise.own else "bold $foreground")
    category = Content.styled(say(f"exercise.category_{exercise.category}"), "$text-muted")
    gap = width - name.cell_length - category.cell_length
    if gap >= _GAP:
        return [Content.assemble(name, " " * gap, category)]
    return [*name.wrap(width), category]


def _block(block: Block, width: int, key: tuple[str, str] | None, *, plain: bool) -> list[Content]:
    lines = [Content.styled(block.head, "bold $foreground")] if block.head else []
    style = "$own italic" if block.own else "$foreground" if block.name in _LOUD else "$text-muted"
    bar = Content.assemble((symbols(plain=plain).row, "$rule-strong"), " ") if block.own else Content("")
    for line, seconds in zip_longest(block.lines, block.seconds):
        told = Content.styled(line, style)
        if seconds is not None:  # its two halves stay together: no space can be broken at
            told = Content.assemble(
                told, "  ", (say("exercise.short_seconds", n=seconds).replace(" ", "\xa0"), "$quiet")
            )
        wrapped = [part.rstrip() for part in told.wrap(width - bar.cell_length)]
        lines += [Content.assemble(bar, part) for part in wrapped]
    for line in block.quiet:
        lines += _wrapped(line, "$quiet", width)
    if key is not None:
        lines += Content.assemble((key[0], "bold $foreground"), " ", (key[1], "$text-muted")).wrap(width)
    return lines


def _rated(ratings: Sequence[Rating], *, plain: bool) -> list[Content]:
    """Distress before and after the last uses; beside what is told of them where there is room, else at the end."""
    if not ratings:
        return []
    lines = [Content(""), Content.styled(say("exercise.before_and_after"), "bold $foreground")]
    for rating in ratings:
        drawn = track(rating.after, before=None if rating.after == rating.before else rating.before, plain=plain)
        lines.append(Content.assemble((rating.day.ljust(_DAY), "$text-muted"), " ", drawn))
    return lines


def _wrapped(text: str, style: str, width: int) -> list[Content]:
    return [line.rstrip() for line in Content.styled(text, style).wrap(width)]


class ExercisePane(VerticalScroll, can_focus=True):
    """Shows all about one exercise, and scrolls."""

    DEFAULT_CSS = """
    ExercisePane { scrollbar-size-vertical: 1; }
    ExercisePane DrawnLines { width: 100%; }
    """

    def __init__(self, *, id: str | None = None, plain: bool = False) -> None:
        super().__init__(id=id)
        self._plain = plain

    def compose(self) -> ComposeResult:
        """The lines."""
        yield DrawnLines()

    def show(self, about: About | None) -> None:
        """Show an exercise, or nothing."""
        self.scroll_home(animate=False)
        drawn: dict[int, list[Content]] = {}  # asked for its height and its lines, one width is drawn once

        def draw(width: int) -> list[Content]:
            if width not in drawn:
                drawn[width] = [] if about is None else lines_about(about, width, plain=self._plain)
            return drawn[width]

        self.query_one(DrawnLines).show(draw)
