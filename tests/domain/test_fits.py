"""Fit over time: first and latest of each question, style and its gap, and when it is low."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.days import Moment
from holdfast.therapy.fit_course import OverTime, Style, gap_told, latest_intuition, over_time, rated_fits, style_of
from holdfast.therapy.fits import LEADS, LEADS_WANTED, LOW_TIMES, TRUST, Fit, fit_questions, fit_scales, is_fit_low
from holdfast.therapy.sessions import Session

QUESTIONS = [each.id for each in fit_questions()]
RATINGS = st.dictionaries(st.sampled_from(QUESTIONS), st.integers(0, 10))


def fit(day: int, ratings: Mapping[str, int], *, therapist: str = "m", intuition: str = "") -> Fit:
    return Fit(f"fit {day}", Moment(date(2026, 2, day)), therapist, "M.", ratings, intuition)


def session(day: int, ratings: Mapping[str, int], *, therapist: str | None = "m", cancelled: bool = False) -> Session:
    moment = Moment(date(2026, 2, day), datetime(2026, 2, day, 15))
    return Session(f"session {day}", moment, therapist, "M.", cancelled=cancelled, ratings=ratings)


def test_after_sessions_and_in_between_is_one_course() -> None:
    fits = [fit(28, {TRUST: 7}, intuition="calm"), fit(20, {"heard": 1}, therapist="a")]
    sessions = [
        session(3, {TRUST: 4, "heard": 5}),
        session(10, {TRUST: 9}, therapist="a"),
        session(12, {TRUST: 1}, cancelled=True),
        session(17, {}),
        session(28, {TRUST: 6}),
        session(28, {TRUST: 5}, therapist=None),
    ]
    rated = rated_fits("m", fits, sessions)
    assert [(each.moment.day.day, each.ratings) for each in rated] == [
        (3, {TRUST: 4, "heard": 5}),
        (28, {TRUST: 6}),
        (28, {TRUST: 7}),
    ], "what has no time of day is the last of its day"
    course = over_time(rated)
    assert course == {"heard": OverTime(5, 5, 1), TRUST: OverTime(4, 7, 3)}
    assert (course[TRUST].told, course["heard"].told) == ("4 to 7", "5")
    gut = latest_intuition(rated)
    assert gut is not None
    assert gut.intuition == "calm"
    assert latest_intuition(rated[:2]) is None
    assert over_time([]) == {}


@given(st.lists(RATINGS, max_size=6))
def test_first_and_latest_are_of_those_who_answered_in_the_order_asked(given_: list[dict[str, int]]) -> None:
    rated = rated_fits("m", [fit(day, ratings) for day, ratings in enumerate(given_, 1)])
    course = over_time(rated)
    assert list(course) == [each for each in QUESTIONS if any(each in ratings for ratings in given_)]
    for name, over in course.items():
        values = [ratings[name] for ratings in given_ if name in ratings]
        assert over == OverTime(values[0], values[-1], len(values))


@pytest.mark.parametrize(
    ("style", "told"),
    [
        (Style(), ""),
        (Style(3), "Leads 3."),
        (Style(None, 5), "Wanted: 5."),
        (Style(3, 5), "Leads 3, wanted 5: you would like more."),
        (Style(8, 4), "Leads 8, wanted 4: you would like less."),
        (Style(4, 4), "Leads 4, as you would like it."),
    ],
)
def test_the_gap_of_style_is_told_without_a_verdict(style: Style, told: str) -> None:
    assert gap_told(style) == told


def test_style_is_by_the_latest_answers() -> None:
    rated = rated_fits("m", [fit(1, {LEADS: 3, LEADS_WANTED: 5}), fit(2, {LEADS: 4}), fit(3, {"heard": 5})])
    assert style_of(over_time(rated)) == Style(4, 5)
    assert style_of({}) == Style()


def test_fit_is_low_after_several_low_times_in_a_row() -> None:
    low, high = {"heard": 4, "overall_fit": 4}, {"heard": 6, "overall_fit": 5}
    assert is_fit_low([high, *[low] * LOW_TIMES])
    assert is_fit_low([low, {}, low, {LEADS: 10}, low])
    assert not is_fit_low([low] * (LOW_TIMES - 1))
    assert not is_fit_low([low, low]), "twice may still be a strain that is talked through"
    assert not is_fit_low([low, low, low, high])
    assert not is_fit_low([low, high, low])
    assert not is_fit_low([])
    assert not is_fit_low([{"heard": 5}] * LOW_TIMES)
    assert not is_fit_low([{LEADS: 0, LEADS_WANTED: 10}] * LOW_TIMES), "neither end of style is better"


@given(st.lists(RATINGS, max_size=8))
def test_fit_is_never_low_where_nothing_that_counts_is_below_the_middle(given_: list[dict[str, int]]) -> None:
    raised = [{name: max(5, value) for name, value in each.items()} for each in given_]
    assert not is_fit_low(raised)
    assert is_fit_low([*raised, *[{"heard": 0}] * LOW_TIMES])


def test_every_question_is_a_scale_that_can_be_rated() -> None:
    assert [each.id for each in fit_scales()] == QUESTIONS
    assert all(each.label.endswith("?") and each.anchor_low and each.anchor_high for each in fit_scales())
