"""What happened beside the line: on which day, how roughly known ones stand, and what of goals is told."""

from __future__ import annotations

from datetime import date

import pytest

from holdfast.goals import Goal, GoalBefore
from holdfast.happenings import Happening, happenings_of, of_day, tick_day
from holdfast.therapy.rough_dates import RoughDate
from holdfast.therapy.therapists import Phase, Therapist

TODAY = date(2026, 3, 3)
AUTUMN = RoughDate(2025, 10, 9)


@pytest.mark.parametrize(
    ("rough", "day"),
    [
        (None, None),
        (RoughDate(2016), None),
        (RoughDate(2016, season="spring"), None),
        (RoughDate(2016, 5), date(2016, 5, 16)),
        (RoughDate(2016, 2), date(2016, 2, 15)),
        (RoughDate(2016, 5, 9), date(2016, 5, 9)),
        (RoughDate(2026, 3), TODAY),
        (RoughDate(2026, 4), date(2026, 4, 15)),
    ],
)
def test_a_month_stands_in_its_middle_and_what_is_wider_nowhere(rough: RoughDate | None, day: date | None) -> None:
    assert tick_day(rough, TODAY) == day


@pytest.mark.parametrize(
    ("phase", "told"), [("candidate", []), ("trying", []), ("with", ["began"]), ("ended", ["began", "ended"])]
)
def test_a_therapist_is_told_from_when_it_was_therapy(phase: Phase, told: list[str]) -> None:
    therapist = Therapist("t", "M.", phase, with_since=AUTUMN, ended=RoughDate(2026, 2))
    found = happenings_of([therapist], [], TODAY)
    assert [each.what for each in found] == told
    assert all(each.is_of_therapist and each.words == "M." for each in found)


def test_one_who_never_became_the_therapist_has_not_ended() -> None:
    assert happenings_of([Therapist("t", "A.", "ended", ended=AUTUMN)], [], TODAY) == []


def test_a_goal_is_told_when_it_is_made_reached_and_let_go_in_its_words_of_then() -> None:
    goal = Goal(
        "g", "Call my brother", date(2025, 6, 1), "working",
        before=(
            GoalBefore(date(2025, 7, 1), "Be nicer", "deciding"),
            GoalBefore(date(2025, 8, 1), "Call him", "working"),
            GoalBefore(date(2025, 9, 1), "Call him", "reached"),
            GoalBefore(date(2025, 10, 1), "Call him weekly", "reached"),
            GoalBefore(date(2026, 1, 1), "Call him weekly", "let_go"),
        ),
    )  # fmt: skip
    assert happenings_of([], [goal], TODAY) == [
        Happening(date(2025, 6, 1), "goal", "Be nicer"),
        Happening(date(2025, 8, 1), "reached", "Call him"),
        Happening(date(2025, 10, 1), "let_go", "Call him weekly"),
    ]
    assert not happenings_of([], [goal], TODAY)[0].is_of_therapist


def test_they_stand_by_day_and_none_is_still_to_come() -> None:
    later = Therapist("t", "M.", "with", with_since=RoughDate(2026, 5))
    sooner = Therapist("u", "L.", "with", with_since=AUTUMN)
    goals = [Goal("g", "One", date(2025, 12, 1)), Goal("h", "Other", date(2025, 10, 9))]
    found = happenings_of([later, sooner], goals, TODAY)
    assert [each.words for each in found] == ["L.", "Other", "One"]
    assert [each.told for each in of_day(found, date(2025, 10, 9))] == ["new therapist:", "goal:"]
