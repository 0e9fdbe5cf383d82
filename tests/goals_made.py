"""Goals that tests are made of, and the app open at them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import datetime, timedelta

from textual.pilot import Pilot

from holdfast.days import moment_of
from holdfast.goals import Goal, GoalRating, GoalState
from holdfast.ids import new_id
from storage.journal import Journal
from tests.made import NOW, is_on
from tui.app import HoldfastApp
from tui.screens.goals import GoalsScreen

NOTHING_MORE = Goal("", "", NOW.date())


def goal(
    journal: Journal,
    words: str,
    state: GoalState = "deciding",
    *,
    days_ago: int = 200,
    now: datetime = NOW,
    more: Goal = NOTHING_MORE,
) -> Goal:
    """Keep a goal that was written so many days ago, behind those there are.

    Args:
        journal: where it is kept.
        words: its words.
        state: its state.
        days_ago: when it was written.
        now: from when that is counted.
        more: what else it has: whose idea it was, anchors, levels, weight, what it was before.
    """
    made = now - timedelta(days=days_ago)
    place = float(len(journal.goals()))
    kept = more._replace(id=new_id(made), words=words, made=made.date(), state=state, place=place)
    journal.save_goal(kept)
    return kept


def ratings(
    journal: Journal,
    goal: Goal,
    values: Sequence[int | None],
    *,
    every: int = 14,
    levels: Sequence[int | None] = (),
    now: datetime = NOW,
) -> list[GoalRating]:
    """Keep ratings of a goal, so many days apart, the last of them that long before ``now``."""
    kept = []
    for place, value in enumerate(values):
        moment = now - timedelta(days=every * (len(values) - place))
        level = levels[place] if place < len(levels) else None
        kept.append(GoalRating(new_id(moment), goal.id, moment_of(moment), value, level))
        journal.save_goal_rating(kept[-1])
    return kept


@asynccontextmanager
async def goals_open(app: HoldfastApp, size: tuple[int, int] = (80, 24)) -> AsyncIterator[Pilot[None]]:
    """The app in Sessions with the goals opened from there."""
    async with app.run_test(size=size) as pilot:
        await app.workers.wait_for_complete()
        await pilot.press("5")
        await pilot.pause()
        app.open_once("goals")
        await pilot.pause()
        assert is_on(app, GoalsScreen)
        yield pilot


async def pressed(pilot: Pilot[None], *keys: str) -> None:
    """Press keys, and wait for what they open."""
    for key in keys:
        await pilot.press("space" if key == " " else key)
        await pilot.pause()
