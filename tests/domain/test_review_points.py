"""Review points and open questions: when they come, how long it is until then, and what becomes of them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.months import months_later, whole_months
from holdfast.refusals import Refusal
from holdfast.therapy import open_questions
from holdfast.therapy.open_questions import OpenQuestion, checked_question, closed
from holdfast.therapy.question_words import all_due, due_told, every_told, left_told, look_again_told, point_told
from holdfast.therapy.review_points import MOST, UNITS, ReviewAnswer, ReviewPoint, Unit, checked_point
from holdfast.therapy.reviewing import Left, answered, due_day, held_since, is_due, left, put_off
from holdfast.therapy.starters import starters

TODAY = date(2026, 3, 3)
DAY, WEEK = timedelta(days=1), timedelta(weeks=1)

days = st.dates(date(2024, 1, 1), date(2028, 12, 31))
near = st.integers(-120, 30).map(lambda by: TODAY + by * DAY)
held = st.lists(near, unique=True, max_size=30)
every = st.integers(1, 12)


def point(unit: Unit, number: int, since: date = TODAY, *, again: bool = True) -> ReviewPoint:
    return ReviewPoint("p", number, unit, since, again=again)


@pytest.mark.parametrize(
    ("since", "months", "day"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2024, 2, 29), 48, date(2028, 2, 29)),
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2026, 3, 15), 2, date(2026, 5, 15)),
        (date(9999, 12, 1), 1, date.max),
    ],
)
def test_months_go_by_the_calendar_and_end_where_a_month_does(since: date, months: int, day: date) -> None:
    assert due_day(point("months", months, since)) == day


@given(days, st.integers(-60, 60))
def test_months_there_and_back_come_out_at_the_same_day_or_at_the_end_of_its_month(day: date, months: int) -> None:
    there = months_later(day, months)
    assert (there.year * 12 + there.month) - (day.year * 12 + day.month) == months
    back = months_later(there, -months)
    assert back == day.replace(day=min(day.day, back.day))


@given(days, days)
def test_whole_months_are_those_that_fit(first: date, second: date) -> None:
    start, end = min(first, second), max(first, second)
    months = whole_months(start, end)
    assert months >= 0
    assert months_later(start, months) <= end < months_later(start, months + 1)


@given(st.sampled_from(UNITS), every, near, held)
def test_it_is_due_or_there_is_something_left(unit: Unit, number: int, since: date, held_days: list[date]) -> None:
    waits = point(unit, number, since)
    until = left(waits, held_days, TODAY)
    assert (until is None) == is_due(waits, held_days, TODAY)
    assert until is None or until.number >= 1
    assert not is_due(waits._replace(ended=True), held_days, TODAY)
    assert left(waits._replace(ended=True), held_days, TODAY) is None


@given(every, near, held)
def test_sessions_count_from_the_day_after_up_to_today(number: int, since: date, held_days: list[date]) -> None:
    counted = [day for day in held_days if since < day <= TODAY]
    waits = point("sessions", number, since)
    assert held_since(waits, held_days, TODAY) == len(counted)
    assert is_due(waits, held_days, TODAY) == (len(counted) >= number)


@given(st.sampled_from(UNITS), every, near, held)
def test_put_off_it_is_not_due_and_comes_in_a_week_or_with_the_next_session(
    unit: Unit, number: int, since: date, held_days: list[date]
) -> None:
    waits = point(unit, number, since)
    later = put_off(waits, held_days, TODAY)
    if not is_due(waits, held_days, TODAY):
        assert later == waits
        return
    assert not is_due(later, held_days, TODAY)
    assert later._replace(since=since) == waits
    if unit == "sessions":
        assert left(later, held_days, TODAY) == Left(1, "sessions")
        assert is_due(later, [*(day for day in held_days if day <= TODAY), TODAY + DAY], TODAY + DAY)
    else:
        day = due_day(later)
        assert day is not None
        assert timedelta(0) <= day - (TODAY + WEEK) <= 3 * DAY


def test_put_off_at_the_end_of_a_month_it_comes_when_the_month_allows() -> None:
    later = put_off(point("months", 1, date(2026, 2, 20)), [], date(2026, 3, 24))
    assert (later.since, due_day(later)) == (date(2026, 3, 1), date(2026, 4, 1))


@given(st.sampled_from(UNITS), every, near, held, st.booleans())
def test_answered_it_is_counted_anew_or_over(
    unit: Unit, number: int, since: date, held_days: list[date], again: bool
) -> None:
    given_answer = ReviewAnswer(TODAY, "a bit", 6)
    now = answered(point(unit, number, since, again=again), given_answer, TODAY)
    assert now.answers == (given_answer,)
    assert (now.since, now.ended) == (TODAY, not again)
    assert not is_due(now, held_days, TODAY)


def test_where_the_clock_was_set_back_it_waits_and_says_so() -> None:
    ahead = point("weeks", 2, TODAY + 20 * DAY)
    assert not is_due(ahead, [], TODAY)
    assert left(ahead, [], TODAY) == Left(4, "weeks")
    sessions = point("sessions", 2, TODAY + 20 * DAY)
    assert left(sessions, [TODAY - DAY, TODAY], TODAY) == Left(2, "sessions")


@pytest.mark.parametrize(
    ("waits", "held_days", "says"),
    [
        (point("sessions", 8, TODAY - 50 * DAY), [TODAY - n * WEEK for n in range(6)], "in 2 sessions"),
        (point("sessions", 1), [], "in 1 session"),
        (point("sessions", 1, TODAY - DAY), [TODAY], "when you like"),
        (point("weeks", 1, TODAY - 6 * DAY), [], "tomorrow"),
        (point("weeks", 2, TODAY - DAY), [], "in 13 days"),
        (point("weeks", 6, TODAY - 7 * DAY), [], "in 5 weeks"),
        (point("months", 2), [], "in 2 months"),
        (point("months", 2, TODAY - DAY), [], "in 8 weeks"),
        (point("weeks", 52), [], "in 11 months"),
        (point("weeks", 1, TODAY - WEEK), [], "when you like"),
        (point("weeks", 1)._replace(ended=True), [], "ended"),
    ],
)
def test_how_long_it_is_until_then_is_told(waits: ReviewPoint, held_days: list[date], says: str) -> None:
    assert left_told(waits, held_days, TODAY) == says


def test_a_review_point_is_told_in_one_line() -> None:
    told = point_told(point("sessions", 8), [], TODAY)
    assert told == "Every 8 sessions: Do I feel that I am getting anywhere? In 8 sessions."
    own = point("months", 1, again=False)._replace(asked="Is it still what I want?")
    assert point_told(own, [], TODAY) == "After a month, once: Is it still what I want? In 4 weeks."


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.parametrize("number", [1, 8])
@pytest.mark.parametrize("again", [True, False])
def test_every_way_of_coming_has_its_words(unit: Unit, number: int, again: bool) -> None:
    assert every_told(point(unit, number, again=again))


def test_a_review_point_is_checked() -> None:
    kept = checked_point(point("weeks", MOST)._replace(asked="  is it\nthis? "))
    assert kept.asked == "is it this?"
    assert checked_point(point("weeks", 1)._replace(asked=" \n")).asked == ""
    for number in (0, MOST + 1):
        with pytest.raises(Refusal, match="comes after 1 to 99"):
            checked_point(point("weeks", number))
    with pytest.raises(Refusal, match="at most 200 characters"):
        checked_point(point("weeks", 1)._replace(asked="a" * 201))


def test_an_open_question_is_due_from_its_day_on_and_put_off_by_a_week() -> None:
    question = OpenQuestion("q", "Do I want this?", TODAY - WEEK)
    due = question._replace(look_again=TODAY)
    assert not open_questions.is_due(question, TODAY)
    assert open_questions.is_due(due, TODAY)
    assert open_questions.is_due(due, TODAY + 40 * DAY)
    assert not open_questions.is_due(due, TODAY - DAY)
    assert open_questions.put_off(due, TODAY).look_again == TODAY + WEEK
    assert open_questions.put_off(due, date.max).look_again == date.max


def test_a_question_that_is_closed_keeps_what_came_of_it_and_no_day() -> None:
    question = OpenQuestion("q", "Do I want this?", TODAY, TODAY)
    clearer = closed(question, "clearer", "Yes.")
    assert (clearer.state, clearer.answer, clearer.look_again) == ("clearer", "Yes.", None)
    assert closed(clearer, "open").answer == "Yes."
    assert not open_questions.is_due(clearer, TODAY)


@pytest.mark.parametrize(
    ("question", "says"),
    [
        (OpenQuestion("q", "a", TODAY), ""),
        (OpenQuestion("q", "a", TODAY, TODAY + WEEK), "look again 10 Mar"),
        (OpenQuestion("q", "a", TODAY, TODAY), "when you like"),
        (OpenQuestion("q", "a", TODAY, TODAY, "clearer"), "clearer"),
        (OpenQuestion("q", "a", TODAY, state="let_go"), "let go"),
    ],
)
def test_what_is_told_of_a_question(question: OpenQuestion, says: str) -> None:
    assert look_again_told(question, TODAY) == says


def test_a_question_is_cleaned_and_never_cut() -> None:
    assert checked_question(" do I\nwant \x1b[2Jthis? ") == "do I want this?"
    with pytest.raises(Refusal, match="a word or two"):
        checked_question("\n")
    with pytest.raises(Refusal, match="at most 200 characters"):
        checked_question("a" * 201)


def test_what_is_due_is_one_quiet_line() -> None:
    question = OpenQuestion("q", "Do I want this?", TODAY, TODAY)
    review = point("sessions", 1, TODAY - DAY)
    assert due_told(all_due([], [], [TODAY], TODAY)) is None
    told = due_told(all_due([question], [], [], TODAY))
    assert told is not None
    assert (told.line, told.is_own) == ("To look at again, when you like: Do I want this?", True)
    both = all_due([question, question._replace(look_again=None)], [review], [TODAY], TODAY)
    assert both == [review, question]
    told = due_told(both)
    assert told is not None
    assert told.line == "A review point, when you like: Do I feel that I am getting anywhere?   1 more."
    assert not told.is_own


@given(st.integers(0, 40), st.none() | st.integers(0, 10))
def test_after_an_answer_there_are_three_questions_to_bring(times: int, rating: int | None) -> None:
    waits = point("weeks", 1)._replace(answers=(ReviewAnswer(TODAY, "", rating),) * times)
    offered = starters(waits)
    assert len(set(offered)) == 3


def test_the_questions_take_turns_and_are_others_where_it_feels_like_getting_somewhere() -> None:
    waits = point("weeks", 1)
    low, high = ReviewAnswer(TODAY, "", 3), ReviewAnswer(TODAY, "", 8)
    first, second = (starters(waits._replace(answers=(low,) * times)) for times in (1, 2))
    assert first[0] == "How would we know if it is helping?"
    assert not set(first) & set(second)
    assert not set(starters(waits._replace(answers=(high,)))) & {*first, *second}
