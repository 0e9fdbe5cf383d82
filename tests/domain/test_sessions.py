"""Sessions: which comes next, which was last, what is said of them, and what is refused."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.days import Moment, moment_of
from holdfast.ids import new_id
from holdfast.refusals import Refusal
from holdfast.therapy.checked_sessions import checked_session, overlapping
from holdfast.therapy.session_words import homework_due, session_told, until_told, waits_for_words
from holdfast.therapy.sessions import Session, has_ended, in_order, last_of, minutes_of, next_of
from holdfast.therapy.therapists import Therapist

BERLIN, NEW_YORK = ZoneInfo("Europe/Berlin"), ZoneInfo("America/New_York")
NOW = datetime(2026, 3, 3, 21, 10, tzinfo=BERLIN)
TODAY = NOW.date()
M = Therapist("m", "M.", "with", minutes=60)


def at(day: int, hour: int, minute: int = 0, *, month: int = 3, zone: ZoneInfo = BERLIN, **more: object) -> Session:
    """A session with M. at a time of 2026."""
    when = datetime(2026, month, day, hour, minute, tzinfo=zone)
    return Session(new_id(when), moment_of(when), "m", "M.")._replace(**more)  # type: ignore[arg-type]


def on(day: int, **more: object) -> Session:
    """A session of which the day alone is known."""
    return Session(f"on {day}", Moment(date(2026, 3, day)), "m", "M.")._replace(**more)  # type: ignore[arg-type]


def test_the_next_is_the_first_that_is_not_over_and_the_last_the_newest_that_is() -> None:
    sessions = [at(12, 14), at(26, 15, month=2), at(5, 14), at(4, 9, cancelled=True), at(19, 15, month=2)]
    assert next_of(sessions, NOW) == sessions[2]
    assert last_of(sessions, NOW) == sessions[1]
    assert next_of([], NOW) is None
    assert last_of(sessions[2:4], NOW) is None


def test_one_that_is_under_way_is_next_until_it_has_ended() -> None:
    session = at(3, 20, 30)
    assert minutes_of(session) == 50
    assert minutes_of(session, [M]) == 60
    assert next_of([session], NOW) == session
    assert next_of([session], NOW + timedelta(minutes=9)) == session
    assert next_of([session], NOW + timedelta(minutes=10)) is None
    assert next_of([session], NOW + timedelta(minutes=10), [M]) == session
    assert last_of([session._replace(minutes=30)], NOW) == session._replace(minutes=30)


def test_a_day_alone_is_over_with_the_day_or_once_something_was_written() -> None:
    assert next_of([on(3)], NOW) == on(3)
    assert next_of([on(3)], NOW.replace(day=4, hour=3)) == on(3)
    assert next_of([on(3)], NOW.replace(day=4, hour=4)) is None
    assert last_of([on(3, stayed="she waited")], NOW) == on(3, stayed="she waited")
    assert last_of([on(3, mood_after=0)], NOW) is not None


def test_daylight_saving_counts_minutes_that_pass() -> None:
    forward = at(29, 1, 30)  # clocks go from 02:00 to 03:00
    assert not has_ended(forward, datetime(2026, 3, 29, 3, 19, tzinfo=BERLIN))
    assert has_ended(forward, datetime(2026, 3, 29, 3, 20, tzinfo=BERLIN))
    back = at(25, 2, 30, month=10)  # the first 02:30
    assert not has_ended(back, datetime(2026, 10, 25, 2, 10, tzinfo=BERLIN))
    assert has_ended(back, datetime(2026, 10, 25, 2, 20, fold=1, tzinfo=BERLIN))


def test_on_a_journey_the_instant_counts_and_not_the_clock_on_the_wall() -> None:
    call = at(3, 15, 30, zone=NEW_YORK)  # 21:30 in Berlin
    assert next_of([call], NOW) == call
    assert has_ended(call, NOW + timedelta(minutes=70))
    assert session_told(call, TODAY, NOW) == "Tue 3 Mar, 15:30 (21:30 where you are) with M."
    assert until_told(call, NOW) == "today at 21:30"
    assert session_told(call, TODAY, NOW.astimezone(NEW_YORK)) == "Tue 3 Mar, 15:30 with M."


def test_where_the_offset_is_not_known_the_clock_on_the_wall_counts() -> None:
    known = at(3, 20, 30)
    bare = known._replace(moment=Moment(known.moment.day, known.moment.wall))
    assert not has_ended(bare, NOW)
    assert has_ended(bare, NOW + timedelta(minutes=10))


@given(st.permutations(range(6)))
def test_next_and_last_do_not_depend_on_the_order(order: list[int]) -> None:
    sessions = [at(1, 9), at(3, 9), at(3, 23), on(3), at(4, 9), at(28, 9, month=2)]
    mixed = [sessions[n] for n in order]
    assert next_of(mixed, NOW) == sessions[2]
    assert last_of(mixed, NOW) == sessions[1]
    assert [each.id for each in sorted(mixed, key=in_order)][-1] == sessions[4].id


@pytest.mark.parametrize(
    ("session", "told"),
    [
        (at(3, 20, 30), "now"),
        (at(3, 22), "today at 22:00"),
        (on(3), "today"),
        (at(4, 14), "tomorrow"),
        (at(5, 14), "in two days"),
        (at(16, 14), "in 13 days"),
        (at(17, 14), "in two weeks"),
        (on(31), "in four weeks"),
    ],
)
def test_how_far_off_it_is(session: Session, told: str) -> None:
    assert until_told(session, NOW) == told


def test_after_midnight_tomorrow_is_the_day_after_the_one_that_is_not_over() -> None:
    assert until_told(at(4, 14), NOW.replace(day=4, hour=1)) == "tomorrow"
    assert until_told(at(4, 14), NOW.replace(day=4, hour=5)) == "today at 14:00"


def test_a_session_in_a_line() -> None:
    assert session_told(at(5, 14, mode="in_person"), TODAY) == "Thu 5 Mar, 14:00 with M., in person"
    assert session_told(on(5, name=""), TODAY) == "Thu 5 Mar"
    assert session_told(at(5, 14, cancelled=True), TODAY) == "Thu 5 Mar, 14:00 with M., cancelled"
    leap = Session("x", Moment(date(2028, 2, 29)), None, "A.")
    assert session_told(leap, TODAY) == "Tue 29 Feb 2028 with A."


def test_words_are_invited_on_its_day_and_on_the_one_after() -> None:
    session = at(3, 20)
    assert waits_for_words([session], NOW) == session
    assert waits_for_words([session], NOW + timedelta(days=1)) == session
    assert waits_for_words([session], NOW + timedelta(days=1, hours=6)) == session  # 03:10, the day is not over
    assert waits_for_words([session], NOW + timedelta(days=1, hours=7)) is None
    assert waits_for_words([session._replace(takeaways="breathe")], NOW) is None
    assert waits_for_words([session._replace(cancelled=True)], NOW) is None
    assert waits_for_words([at(3, 22)], NOW) is None


def test_homework_with_a_day_is_asked_after_until_it_was_looked_at() -> None:
    later = at(19, 15, month=2, homework="write to her", homework_for=Moment(date(2026, 3, 6)))
    sooner = at(26, 15, month=2, homework="walk", homework_for=Moment(date(2026, 3, 1)))
    done = sooner._replace(id="done", homework_done=True)
    no_day = sooner._replace(id="no day", homework_for=None)
    assert homework_due([later, done, no_day, sooner], NOW) == [sooner, later]


def test_a_session_that_has_begun_names_whom_it_is_with() -> None:
    nobody = at(3, 14, therapist=None, name="  ")
    with pytest.raises(Refusal) as refused:
        checked_session(nobody, [], [M], NOW)
    assert refused.value.sentence.startswith("A session that has begun names whom it is with.")
    assert checked_session(nobody._replace(name=" A. "), [], [M], NOW).name == "A."
    assert checked_session(nobody._replace(therapist="m"), [], [M], NOW).name == "M."
    assert checked_session(nobody._replace(cancelled=True), [], [M], NOW).name == ""
    assert checked_session(at(5, 14, therapist=None, name=""), [], [M], NOW).therapist is None
    assert checked_session(on(3, therapist=None, name=""), [], [M], NOW).name == ""
    with pytest.raises(Refusal):
        checked_session(on(2, therapist=None, name=""), [], [M], NOW)


def test_two_at_one_time_are_refused_and_the_other_is_named() -> None:
    with pytest.raises(Refusal) as refused:
        checked_session(at(5, 14, 30), [at(5, 14)], [], NOW)
    assert refused.value.sentence == (
        "There is another session at that time: Thu 5 Mar, 14:00 with M., 50 minutes. Change one of the two."
    )
    behind = at(5, 14, 50)
    assert checked_session(behind, [at(5, 14)], [], NOW) == behind


@pytest.mark.parametrize(
    ("one", "other", "meet"),
    [
        (at(5, 14), at(5, 14, 50), False),
        (at(5, 14, minutes=51), at(5, 14, 50), True),
        (at(5, 14), at(5, 14, cancelled=True), False),
        (at(5, 14, cancelled=True), at(5, 14, 10), False),
        (on(5), at(5, 14), False),
        (at(5, 23, 40), at(6, 0, 10), True),
        (at(6, 0, 40), at(5, 23, 40), False),
        (at(29, 1, 30), at(29, 3, 10), True),
        (at(29, 1, 30), at(29, 3, 20), False),
        (at(5, 14), at(5, 14, zone=NEW_YORK), False),
        (at(5, 20), at(5, 14, zone=NEW_YORK), True),
    ],
)
def test_whether_two_meet(one: Session, other: Session, meet: bool) -> None:
    other = other._replace(id="other")
    assert (overlapping(one, [other], []) is not None) == meet
    assert (overlapping(other, [one], []) is not None) == meet


def test_the_second_of_a_time_that_comes_twice_does_not_meet_the_first() -> None:
    first = at(25, 2, 0, month=10)
    there = datetime(2026, 10, 25, 2, 0, fold=1, tzinfo=BERLIN)
    second = Session("second", moment_of(there), "m", "M.")
    assert first.moment.wall == second.moment.wall
    assert overlapping(first, [second], []) is None


def test_a_session_does_not_meet_itself_and_the_minutes_are_those_of_its_therapist() -> None:
    session = at(5, 14)
    assert checked_session(session._replace(mode="phone"), [session], [M], NOW).mode == "phone"
    assert overlapping(at(5, 14, 55), [session], []) is None
    assert overlapping(at(5, 14, 55), [session], [M]) == session


def test_words_are_cleaned_and_nothing_is_cut_in_silence() -> None:
    kept = checked_session(at(3, 14, stayed=" she \x1b[2Jwaited\r\n", name="M\n."), [], [], NOW)
    assert (kept.stayed, kept.name) == ("she waited", "M .")
    for wrong in (
        {"stayed": "x" * 100_001},
        {"name": "x" * 61},
        {"minutes": 0},
        {"minutes": 481},
        {"mood_before": 11},
        {"mood_after": -1},
        {"ratings": {"heard": 12}},
        {"ratings": {"charm": 5}},
        {"mode": "by letter"},
    ):
        with pytest.raises(Refusal):
            checked_session(at(3, 14, **wrong), [], [], NOW)
    assert checked_session(at(3, 14, ratings={"heard": 0, "trust": 10}), [], [], NOW).ratings["heard"] == 0
