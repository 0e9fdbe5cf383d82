"""Lines that are rated now and then, as goals and fit are: what may be said of them, and how they are counted."""

from __future__ import annotations

from datetime import timedelta

from holdfast.check_ins import DayValue
from holdfast.counted import Counted
from holdfast.plateaus.course import Course, Current, LinePoint, Stretch
from holdfast.plateaus.reading import Reading
from holdfast.scales import Scale
from holdfast.stretches.facts import Facts, Other, facts_of
from holdfast.stretches.moved import FEWEST_SELDOM, Thirds, how_moved, thirds_of
from holdfast.stretches.rows import moved_rows
from holdfast.stretches.words import head
from tests.domain.test_stretch_beside import by_day
from tests.simulated_diaries import FIRST_DAY, Leg, simulated

DAY = timedelta(days=1)
GOAL = Scale("goal:1", "Say what I need", "Say what I need", "", "", higher_is_better=True, asked=False)
SAFE = Scale("fit:safe", "Safe to say", "Safe to say", "", "", higher_is_better=True, asked=False)
MOOD = Scale("mood", "Mood", "Mood", "", "", higher_is_better=True, asked=True)
END = FIRST_DAY + 299 * DAY


def weekly(change: float, seed: int, days: int = 60) -> Thirds:
    """A line that is rated once a week, in whole numbers, over 200 days and the stretch after them."""
    first_of_day = dict(reversed(simulated([Leg(200), Leg(days, change)], seed=seed)))
    kept = [(day, float(round(first_of_day[day]))) for day in sorted(first_of_day) if (day - FIRST_DAY).days % 7 == 0]
    return thirds_of(by_day(kept), Reading(), FIRST_DAY + 200 * DAY, FIRST_DAY + (199 + days) * DAY)


def test_where_nothing_moves_weekly_ratings_say_so_one_page_in_ten_at_the_most() -> None:
    pages = [[how_moved(weekly(0, 500 + 5 * page + each), 5, FEWEST_SELDOM) for each in range(5)] for page in range(40)]
    assert sum("moved" in page for page in pages) <= 4


def test_what_moves_far_is_found_in_weekly_ratings_too() -> None:
    told = [how_moved(weekly(4, seed, 90), 5, FEWEST_SELDOM) for seed in range(40)]
    assert told.count("moved") >= 20


def test_two_days_in_each_third_tell_something_of_what_is_rated_seldom_and_nothing_of_a_check_in() -> None:
    thirds = Thirds(4, 7, 0.5, 2, 6, 1)
    assert how_moved(thirds, 1) == "few"
    assert how_moved(thirds, 1, FEWEST_SELDOM) == "moved"
    assert how_moved(thirds._replace(days=1), 1, FEWEST_SELDOM) == "few"


def level(scale: Scale, others: list[Other]) -> Facts:
    """A level stretch of sixty days up to now, with what is beside it."""
    stretch = Stretch(END - 59 * DAY, END, "plateau", 0.8, 4.0, 0.0, 9, change_low=-0.4, change_high=0.6)
    current = Current("plateau", "probable", END - 59 * DAY, level=4.0, entries_needed=3)
    course = Course(scale.id, (stretch,), current, (), END - 59 * DAY, (LinePoint(4, 0.3),) * 60)
    means = [2 if place % 4 == 0 else 6 for place in range(60)]
    values = [DayValue(END - (59 - place) * DAY, mean, mean, mean, 1) for place, mean in enumerate(means)]
    return facts_of(course, stretch, scale, END, values=values, others=others, check_ins=[], notes=[], marks=[])


def other(scale: Scale, means: list[float], counted: Counted, every: int = 9) -> Other:
    """Values that many days apart, the last of them on the last day."""
    days = [END - every * DAY * place for place in range(len(means) - 1, -1, -1)]
    values = [DayValue(day, mean, mean, mean, 1) for day, mean in zip(days, means, strict=True)]
    return Other(scale, values, Reading(scale.id), counted)


def test_a_stretch_of_a_goal_rests_on_ratings() -> None:
    lead = head(level(GOAL, [])).lead
    assert "It rests on 9 ratings; the change since it began is between" in lead
    assert "About 3 more ratings would make it firm" in lead
    assert "check-in" not in lead


def test_hard_days_are_told_of_what_is_entered_by_the_day() -> None:
    assert level(MOOD, []).hard.during is not None
    assert level(GOAL, []).hard.during is None


def test_what_moved_beside_it_is_counted_as_what_it_is() -> None:
    facts = level(MOOD, [other(SAFE, [4, 4, 5, 5, 7, 7, 7], "session"), other(GOAL, [3, 3, 3, 3, 3, 3, 3], "rating")])
    assert [(row.label, row.what, row.counted) for row in moved_rows(facts, [])][:2] == [
        ("Safe to say", "4 to 7", "7 sessions"),
        ("Say what I need", "about level", "7 ratings"),
    ]


def test_of_goals_and_fit_what_is_too_few_to_tell_is_left_out() -> None:
    facts = level(MOOD, [other(SAFE, [4, 7], "session"), other(GOAL, [3], "rating")])
    assert facts.beside == ()
