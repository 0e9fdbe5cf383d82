"""``holdfast goal``: write a goal, list the goals, rate one, say how it is with one."""

from __future__ import annotations

from datetime import date
from types import SimpleNamespace
from typing import Any

from holdfast.days import civil_day, moment_of
from holdfast.goals import ATTAINMENT, GOAL_STATES, WHOSE, Goal, GoalRating, GoalState
from holdfast.goals.attainment import attained
from holdfast.goals.changed import changed_goal, last_place, rated
from holdfast.goals.checked import checked_goal
from holdfast.goals.told import level_named, level_told, rating_told, score_told, state_told
from holdfast.ids import new_id, tail
from holdfast.refusals import NotUnderstood, Refusal
from holdfast.scales import HIGH
from holdfast.wording import say
from storage.journal import Journal
from tui.clock import zone_clock
from tui.plain.call import Answer, Call
from tui.plain.console import asked, can_ask, given_words, narrate
from tui.plain.journals import first_hour_of, open_for, open_if_there
from tui.plain.options import Option, given, one_of
from tui.plain.rendered import as_columns, as_json
from tui.plain.tails import id_ending

OPTIONS = (
    Option("WHAT", "goals.help_what", read=one_of(("add", "list", "rate", "state")), needed=True),
    Option("ID", "goals.help_id", read=given),
    Option("TO", "goals.help_to", read=given),
    Option("--attainment", "goals.help_attainment"),
    Option("--whose", "goals.help_whose", "WHOSE", one_of(WHOSE), default=""),
)

_TAKES = {"add": 0, "list": 0, "rate": 2, "state": 2}


def answer(call: Call) -> Answer:
    """Do what is asked with goals, and return what came of it.

    Raises:
        Refusal: a goal has no words or too many, or none has that id.
    """
    options = call.options
    _refuse_contradictions(options)
    match options.what:
        case "add":
            return _added(call)
        case "rate":
            return _rated(call, _number(options))
        case "state":
            return _state_said(call, _state(options.to))
        case _:
            return _listed(call)


def as_object(goal: Goal, ratings: list[GoalRating]) -> dict[str, Any]:
    """Return the object that ``--json`` prints of a goal; ``ratings`` are its own, oldest first."""
    return {
        "id": goal.id,
        "words": goal.words,
        "state": goal.state,
        "whose": goal.whose,
        "made": goal.made.isoformat(),
        "anchors": list(goal.anchors),
        "expected": list(goal.expected),
        "weight": goal.weight,
        "before": [{**was._asdict(), "until": was.until.isoformat()} for was in goal.before],
        "ratings": [
            {
                "id": rating.id,
                "at": rating.moment.isoformat(),
                "day": rating.moment.day.isoformat(),
                "value": rating.value,
                "attainment": rating.attainment,
            }
            for rating in ratings
        ],
    }


def _refuse_contradictions(options: SimpleNamespace) -> None:
    given_here = [text for text in (options.id, options.to) if text is not None]
    if options.what == "add" and given_here:
        raise NotUnderstood("cli.no_words", name="add")
    if len(given_here) != _TAKES[options.what]:
        raise NotUnderstood(f"goals.takes_{_TAKES[options.what]}", what=options.what)
    if options.whose and options.what != "add":
        raise NotUnderstood("goals.whose_adds")
    if options.attainment and options.what != "rate":
        raise NotUnderstood("goals.attainment_rates")


def _number(options: SimpleNamespace) -> int:
    """Return the whole number that a goal is rated with."""
    low, high = (ATTAINMENT[0], ATTAINMENT[-1]) if options.attainment else (0, int(HIGH))
    text = options.to.replace("\u2212", "-")
    bare = text[1:] if text[:1] in ("+", "-") else text
    if not (bare.isascii() and bare.isdigit() and len(bare) < 4 and low <= int(text) <= high):
        raise NotUnderstood("goals.no_number_attainment" if options.attainment else "goals.no_number")
    return int(text)


def _state(text: str) -> GoalState:
    """Return the state that is named: by its id, ``dont_want``, or in the words of the screen."""
    for state in GOAL_STATES:
        if text.casefold().replace("-", "_") == state or text.casefold() == state_told(state):
            return state
    raise NotUnderstood("goals.no_state", states=", ".join(GOAL_STATES))


def _added(call: Call) -> Answer:
    options, clock = call.options, zone_clock(call.environ)
    words = asked(say("goals.ask")) if can_ask(options) else given_words(options)
    goal = checked_goal(Goal(new_id(clock()), words, clock().date(), whose=options.whose))
    with open_for(call, clock, create=True) as journal:
        goal = goal._replace(made=_today(journal, call), place=last_place(journal.goals()))
        journal.save_goal(goal)
    narrate(say("goals.saved"))
    return Answer(as_json(as_object(goal, [])) if options.json else tail(goal.id))


def _rated(call: Call, number: int) -> Answer:
    options, clock = call.options, zone_clock(call.environ)
    with open_for(call, clock) as journal:
        goal = _goal_ending(journal, options.id)
        half = {"attainment" if options.attainment else "value": number}
        moment = moment_of(clock(), first_hour_of(journal))
        journal.save_goal_rating(rated(goal, journal.goal_ratings(goal.id), moment, new_id(clock()), **half))
        ratings = journal.goal_ratings(goal.id)
    told = level_named(number) if options.attainment else str(number)
    narrate(say("goals.plain_rated", words=goal.words, value=told))
    return Answer(as_json(as_object(goal, ratings)) if options.json else "")


def _state_said(call: Call, state: GoalState) -> Answer:
    options, clock = call.options, zone_clock(call.environ)
    with open_for(call, clock) as journal:
        goal = changed_goal(_goal_ending(journal, options.id), state=state, today=_today(journal, call))
        journal.save_goal(goal)
        ratings = journal.goal_ratings(goal.id)
    narrate(say("goals.plain_rated", words=goal.words, value=state_told(state)))
    return Answer(as_json(as_object(goal, ratings)) if options.json else "")


def _listed(call: Call) -> Answer:
    with open_if_there(call, zone_clock(call.environ)) as journal:
        goals = [] if journal is None else journal.goals()
        ratings = [] if journal is None else journal.goal_ratings()
        today = _today(journal, call)
    if call.options.json:
        return Answer(as_json([as_object(goal, [each for each in ratings if each.goal == goal.id]) for goal in goals]))
    if not goals:
        narrate(say("goals.plain_none"))
        return Answer()
    lines = as_columns([_row(goal, [each for each in ratings if each.goal == goal.id], today) for goal in goals])
    score = score_told(attained(goals, ratings))
    return Answer("\n".join([*lines, *(("", score) if score else ())]))


def _row(goal: Goal, ratings: list[GoalRating], today: date) -> tuple[str, ...]:
    newest = rating_told(ratings, today)
    level = next((each.attainment for each in reversed(ratings) if each.attainment is not None), None)
    return (
        tail(goal.id),
        goal.words,
        state_told(goal.state),
        "" if newest is None else say("goals.rated", value=newest.value, when=newest.when),
        "" if newest is None else newest.counted,
        "" if level is None else f"{level_named(level)} {level_told(goal, level)}",
    )


def _goal_ending(journal: Journal, typed: str) -> Goal:
    goals = {goal.id: goal for goal in journal.goals()}
    found = id_ending(goals, typed)
    if found is None:
        raise Refusal("goals.no_id", tail=typed)
    return goals[found]


def _today(journal: Journal | None, call: Call) -> date:
    return civil_day(zone_clock(call.environ)().replace(tzinfo=None), first_hour_of(journal))
