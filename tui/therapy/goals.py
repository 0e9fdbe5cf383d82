"""What is done with a goal: rating it, saying how it is with it, moving it, deleting it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from holdfast.days import moment_of
from holdfast.goals import ATTAINMENT, GOAL_STATES, Goal
from holdfast.goals.attainment import attained
from holdfast.goals.changed import changed_goal, moved_goals, rated
from holdfast.goals.told import level_named, level_told, score_told, state_told
from holdfast.ids import new_id
from holdfast.wording import dates, say
from storage.journal import JournalProblem
from widgets.choice_list import Choice, ListLine
from widgets.choose import Choose
from widgets.goal_page import AboutGoal
from widgets.rate_question import RateQuestion
from widgets.stretch_tables import in_symbols

if TYPE_CHECKING:
    from tui.app import HoldfastApp


def about(app: HoldfastApp, goal: Goal) -> AboutGoal:
    """Return all that is told of a goal."""
    journal = app.journal
    rated_goals = attained(journal.goals(), journal.goal_ratings())
    is_rated = any(each.goal.id == goal.id for each in rated_goals)
    return AboutGoal(goal, journal.goal_ratings(goal.id), score_told(rated_goals) if is_rated else "", app.today)


def ask_rating(app: HoldfastApp, goal: Goal) -> None:
    """Ask where the person is with it, and keep the answer."""
    ratings = app.journal.goal_ratings(goal.id)
    now = next((each.value for each in reversed(ratings) if each.moment.day == app.today), None)
    anchors = [(number, words) for number, words in zip((0, 5, 10), goal.anchors, strict=True) if words]

    def keep(value: int | None) -> None:
        if value is not None:
            _keep_rating(app, goal, say("goals.rated_now", value=value), value=value)

    plain = app.settings.plain_symbols
    question = RateQuestion(say("goals.rate_asked"), goal.words, anchors=anchors, now=now, plain=plain)
    app.push_screen(question, keep)


def ask_level(app: HoldfastApp, goal: Goal) -> None:
    """Ask for a level of Goal Attainment Scaling, and keep it."""
    plain = app.settings.plain_symbols

    def keep(chosen: str | None) -> None:
        if chosen is not None:
            level = int(chosen)
            told = say("goals.level_now", level=in_symbols(level_named(level), plain=plain))
            _keep_rating(app, goal, told, attainment=level)

    ratings = app.journal.goal_ratings(goal.id)
    now = next((each.attainment for each in reversed(ratings) if each.attainment is not None), 0)
    choices = [
        Choice(str(level), f"{in_symbols(level_named(level), plain=plain):>2}  {level_told(goal, level)}")
        for level in reversed(ATTAINMENT)
    ]
    app.push_screen(Choose(say("goals.level_asked"), goal.words, choices, now=str(now), plain=plain), keep)


def ask_state(app: HoldfastApp, goal: Goal) -> None:
    """Ask how it is with a goal, each state with a sentence, and keep the answer."""

    def keep(chosen: str | None) -> None:
        state = next((each for each in GOAL_STATES if each == chosen), None)
        if state is not None and state != goal.state:
            _keep(
                app, changed_goal(goal, state=state, today=app.today), say("goals.state_now", state=state_told(state))
            )

    lines: list[ListLine] = []
    for state in GOAL_STATES:
        lines += [Choice(state, state_told(state)), f"    {say(f'goals.about_{state}')}"]
    plain = app.settings.plain_symbols
    app.push_screen(Choose(say("goals.state_asked"), goal.words, lines, now=goal.state, plain=plain), keep)


def take_rating_away(app: HoldfastApp, goal: Goal) -> None:
    """Take the newest rating of a goal away; undo brings it back."""
    ratings = app.journal.goal_ratings(goal.id)
    if not ratings:
        return
    try:
        app.journal.delete_goal_rating(ratings[-1].id)
    except JournalProblem as problem:
        app.tell(problem.sentence, error=True)
        return
    app.tell(say("goals.rating_gone", day=dates.date_of(ratings[-1].moment.day, app.today)))


def move(app: HoldfastApp, goal: Goal, by: int) -> None:
    """Move a goal down, or up when ``by`` is negative."""
    try:
        app.journal.save_goals(moved_goals(app.journal.goals(), goal.id, by))
    except JournalProblem as problem:
        app.tell(problem.sentence, error=True)


def delete(app: HoldfastApp, goal: Goal) -> None:
    """Delete a goal, without a question: undo brings it back, with its ratings."""
    try:
        app.journal.delete_goal(goal.id)
    except JournalProblem as problem:
        app.tell(problem.sentence, error=True)
        return
    app.tell(say("goals.deleted"))


def _keep(app: HoldfastApp, goal: Goal, told: str) -> None:
    try:
        app.journal.save_goal(goal)
    except JournalProblem as problem:
        app.tell(problem.sentence, error=True)
        return
    app.tell(told)


def _keep_rating(
    app: HoldfastApp, goal: Goal, told: str, *, value: int | None = None, attainment: int | None = None
) -> None:
    moment, ratings = moment_of(app.clock(), app.first_hour), app.journal.goal_ratings(goal.id)
    rating = rated(goal, ratings, moment, new_id(app.clock()), value=value, attainment=attainment)
    try:
        app.journal.save_goal_rating(rating)
    except JournalProblem as problem:
        app.tell(problem.sentence, error=True)
        return
    app.tell(told)
