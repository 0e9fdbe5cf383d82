"""The form for a goal: its words alone for a new one, and all there is to say of one that is changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from holdfast.days import moment_of
from holdfast.forms import Form, FormPart, Head, Line, Pick, Values
from holdfast.goals import ANCHOR_LIMIT, ATTAINMENT, GOAL_LIMIT, GOAL_STATES, WEIGHTS, WHOSE, Goal
from holdfast.goals.changed import changed_goal, last_place
from holdfast.goals.checked import checked_goal
from holdfast.goals.told import level_named, state_told, whose_told
from holdfast.ids import new_id
from holdfast.wording import say

if TYPE_CHECKING:
    from tui.app import HoldfastApp

_ANCHORED = ("0", "5", "10")


def new_form(app: HoldfastApp) -> Form:
    """Return the form for a goal that is written now; it stands behind the others."""

    def keep(goal_id: str, values: Values) -> str:
        today = moment_of(app.clock(), app.first_hour).day
        place = last_place(app.journal.goals())
        app.journal.save_goal(_filled(Goal(goal_id, "", today, place=place), values))
        return say("goals.saved")

    title, frame = say("goals.form_new"), say("goals.form_frame")
    return Form(title, frame, "goal:new", new_id(app.clock()), _first_parts(), {"state": "deciding"}, keep)


def change_form(app: HoldfastApp, goal: Goal) -> Form:
    """Return the form for a goal that is there; what it was before joins its history."""

    def keep(goal_id: str, values: Values) -> str:
        now = app.journal.goal(goal_id) or goal
        filled = _filled(now, values)
        lived = changed_goal(now, words=filled.words, state=filled.state, today=app.today)
        app.journal.save_goal(filled._replace(before=lived.before))
        return say("goals.saved")

    parts = [*_first_parts(), *_more_parts()]
    title, frame = say("goals.form_change"), say("goals.form_frame")
    return Form(title, frame, f"goal:{goal.id}", goal.id, parts, _values(goal), keep)


def _first_parts() -> list[FormPart]:
    whose = tuple((each, whose_told(each)) for each in WHOSE)
    states = tuple((each, state_told(each)) for each in GOAL_STATES)
    return [
        Line("words", say("goals.words"), say("goals.words_hint"), GOAL_LIMIT),
        Pick("whose", say("goals.whose"), whose, nothing=say("goals.whose_nothing")),
        Pick("state", say("goals.state"), states),
    ]


def _more_parts() -> list[FormPart]:
    weights = tuple((str(each), say(f"goals.weight_{each}")) for each in WEIGHTS)
    return [
        Head(say("goals.numbers_head"), say("goals.numbers_told")),
        *(Line(f"anchor_{each}", say("goals.anchor", number=each), limit=ANCHOR_LIMIT) for each in _ANCHORED),
        Head(say("goals.levels_head"), say("goals.levels_told")),
        *(
            Line(f"level_{level + 2}", level_named(level), say(f"goals.level_{level + 2}"), ANCHOR_LIMIT)
            for level in reversed(ATTAINMENT)
        ),
        Pick("weight", say("goals.weight"), weights),
    ]


def _values(goal: Goal) -> dict[str, str]:
    return {
        "words": goal.words,
        "whose": goal.whose,
        "state": goal.state,
        "weight": str(goal.weight),
        **{f"anchor_{number}": words for number, words in zip(_ANCHORED, goal.anchors, strict=True)},
        **{f"level_{at}": words for at, words in enumerate(goal.expected)},
    }


def _filled(goal: Goal, values: Values) -> Goal:
    """Return the goal as the form has it, checked.

    Raises:
        Refusal: something is wrong with it.
    """
    low, middle, high = (values.get(f"anchor_{number}", "") for number in _ANCHORED)
    return checked_goal(
        goal._replace(
            words=values.get("words", ""),
            whose=next((each for each in WHOSE if each == values.get("whose")), ""),
            state=next((each for each in GOAL_STATES if each == values.get("state")), goal.state),
            anchors=(low, middle, high),
            expected=tuple(values.get(f"level_{at}", "") for at in range(len(ATTAINMENT))),
            weight=int(values.get("weight", goal.weight)),
        )
    )
