"""One goal, to be read: what its numbers mean, where it was rated, its levels, and what it was before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from textual.containers import VerticalScroll
from textual.content import Content

from holdfast.charts.symbols import Symbols, symbols
from holdfast.goals import ATTAINMENT, Goal, GoalRating
from holdfast.goals.told import history_told, level_named, level_told, rating_told, state_told, whose_told
from holdfast.wording import dates, say
from widgets.drawn_lines import DrawnLines
from widgets.stretch_tables import in_symbols
from widgets.track import PLACES, track

SHOWN = 6
"""How many ratings are told one by one."""

_WIDEST = 76
_DAY, _VALUE = 14, 5


class AboutGoal(NamedTuple):
    """All that is told of a goal.

    Attributes:
        goal: the goal.
        ratings: its ratings, oldest first.
        score: the T score of all goals in a sentence; empty where none is rated with levels.
        today: the civil day it is.
    """

    goal: Goal
    ratings: Sequence[GoalRating]
    score: str
    today: date


class GoalPage(VerticalScroll, can_focus=True):
    """Shows one goal whole, and scrolls."""

    DEFAULT_CSS = """
    GoalPage { scrollbar-size-vertical: 0; }
    """

    def compose(self) -> Iterator[DrawnLines]:
        """The lines."""
        yield DrawnLines()

    def show(self, about: AboutGoal | None, *, plain: bool) -> None:
        """Show a goal, or nothing.

        Args:
            about: all that is told of it; None for no goal.
            plain: draw it in plain symbols.
        """
        drawn = self.query_one(DrawnLines)
        drawn.show(lambda width: () if about is None else goal_lines(about, min(width, _WIDEST), plain=plain))


def goal_lines(about: AboutGoal, width: int, *, plain: bool) -> list[Content]:
    """Return all that is told of a goal, in lines no wider than ``width``."""
    shapes = symbols(plain=plain)
    blocks = [
        _head(about, width),
        list(_anchors(about.goal, width, shapes)),
        list(_ratings(about, width, plain=plain)),
        list(_levels(about, width, shapes)),
        list(_before(about, width, shapes)),
    ]
    return [
        line for number, block in enumerate(filter(None, blocks)) for line in [*[Content("")] * (number > 0), *block]
    ]


def _head(about: AboutGoal, width: int) -> list[Content]:
    goal = about.goal
    made = say("goals.made", day=dates.date_of(goal.made, about.today))
    return [
        *Content.styled(goal.words, "bold $foreground").wrap(width),
        Content.styled(state_told(goal.state), "$text-muted"),
        Content.styled("   ".join(filter(None, (whose_told(goal.whose), made))), "$quiet"),
    ]


def _anchors(goal: Goal, width: int, shapes: Symbols) -> Iterator[Content]:
    if any(goal.anchors):
        yield Content.styled(say("goals.anchors"), "bold $foreground")
        for number, words in zip(("0", "5", "10"), goal.anchors, strict=True):
            if words:
                yield from _own(f"{number:<4}", words, width, shapes)


def _ratings(about: AboutGoal, width: int, *, plain: bool) -> Iterator[Content]:
    newest = rating_told(about.ratings, about.today)
    if not about.ratings:
        yield Content.styled(say("goals.unrated_page"), "$quiet")
        return
    counted = Content.styled("" if newest is None else newest.counted, "$quiet")
    head = Content.styled(say("goals.ratings_head"), "bold $foreground")
    yield Content.assemble(head, " " * max(3, width - head.cell_length - counted.cell_length), counted)
    for rating in about.ratings[: -SHOWN - 1 : -1]:
        where = Content(" " * (PLACES + _VALUE))
        if rating.value is not None:
            value = (str(rating.value).rjust(_VALUE), "bold $foreground")
            where = Content.assemble(track(rating.value, plain=plain), value)
        level = ""
        if rating.attainment is not None:
            level = say("goals.rated_level", level=in_symbols(level_named(rating.attainment), plain=plain))
        day = (dates.date_of(rating.moment.day, about.today).ljust(_DAY), "$quiet")
        yield Content.assemble(day, where, "   ", (level, "$text-muted"))
    more = len(about.ratings) - SHOWN
    if more > 0:
        yield Content.styled(say("goals.ratings_more", n=more), "$quiet")


def _levels(about: AboutGoal, width: int, shapes: Symbols) -> Iterator[Content]:
    goal = about.goal
    newest = next((each.attainment for each in reversed(about.ratings) if each.attainment is not None), None)
    if newest is None and not goal.expected:
        return
    yield Content.styled(say("goals.levels"), "bold $foreground")
    is_plain = shapes == symbols(plain=True)
    for level in reversed(ATTAINMENT):
        is_here = level == newest
        mark = (shapes.lamp, "$primary") if is_here else (shapes.hollow, "$quiet")
        number = (in_symbols(level_named(level), plain=is_plain).rjust(2), "bold" if is_here else "$quiet")
        is_own = bool(goal.expected and goal.expected[level + 2])
        style = "italic $own" if is_own else "$text-muted"
        first, *rest = Content.styled(level_told(goal, level), style).wrap(width - 6) or [Content("")]
        yield Content.assemble(mark, " ", number, "  ", first)
        yield from (line.pad_left(6) for line in rest)
    if about.score:
        yield from Content.styled(about.score, "$quiet").wrap(width)


def _before(about: AboutGoal, width: int, shapes: Symbols) -> Iterator[Content]:
    was = history_told(about.goal, about.today)
    if was:
        yield Content.styled(say("goals.before"), "bold $foreground")
    for each in was:
        until = Content.styled(each.until.ljust(_DAY + 4), "$quiet")
        if each.state:
            yield Content.assemble(until, (each.state, "$text-muted"))
            until = Content(" " * until.cell_length)
        if each.words:
            first, *rest = _own("", each.words, width - until.cell_length, shapes)
            yield Content.assemble(until, first)
            yield from (line.pad_left(until.cell_length) for line in rest)


def _own(before: str, words: str, width: int, shapes: Symbols) -> list[Content]:
    """Own words behind their bar, after a few cells of something else."""
    lines = Content.styled(words, "italic $own").wrap(max(8, width - len(before) - 2))
    return [
        Content.assemble((before if not at else " " * len(before), "$quiet"), (shapes.row, "$rule-strong"), " ", line)
        for at, line in enumerate(lines)
    ]
