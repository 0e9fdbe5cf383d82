"""The example year: the same for the same moment, whole, and one whose line shows what Holdfast is for."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from holdfast.catalogue import content
from holdfast.check_ins import CheckIn
from holdfast.days import civil_day
from holdfast.demo import demo_check_ins, demo_people
from holdfast.demo_words import demo_marks, demo_stretch_notes
from holdfast.feelings import find_feeling, shipped_feelings
from holdfast.marks import checked_mark
from holdfast.plateaus import find_course
from holdfast.plateaus.reading import Reading
from holdfast.scales import shipped_scales
from holdfast.tags import shipped_tags

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 22, 10, 0, tzinfo=BERLIN)
NOTES = 1 + sum(len(part.get("notes", ())) for part in content("demo_year")["part"])


def year(now: datetime = NOW) -> list[CheckIn]:
    return demo_check_ins(now)


@pytest.mark.parametrize("later", range(7))
def test_its_mood_shows_a_gain_a_steady_time_a_setback_and_a_plateau_now(later: int) -> None:
    now = NOW + timedelta(days=later)
    values = [(each.moment.day, each.ratings["mood"]) for each in year(now)]
    course = find_course(values, Reading(unit="mood", today=now.date()))
    assert [(stretch.kind, stretch.steady) for stretch in course.stretches] == [
        ("plateau", False),
        ("gain", False),
        ("plateau", True),
        ("setback", False),
        ("plateau", False),
    ]
    assert course.current is not None
    assert (course.current.kind, course.current.claim in ("probable", "firm")) == ("plateau", True)


def test_it_is_the_same_for_the_same_moment() -> None:
    assert year() == year()
    assert demo_people(NOW) == demo_people(NOW)


def test_it_is_a_year_that_ends_this_morning() -> None:
    check_ins = year()
    assert check_ins[-1].moment.day == date(2026, 11, 22)
    assert check_ins[-1].moment.isoformat() == "2026-11-22T08:12:00+01:00"
    assert timedelta(days=350) < check_ins[-1].moment.day - check_ins[0].moment.day < timedelta(days=366)


def test_check_ins_are_in_order_and_have_ids_of_their_own() -> None:
    check_ins = year()
    assert len({each.id[-8:] for each in check_ins}) == len(check_ins)
    assert [each.id for each in check_ins] == sorted(each.id for each in check_ins)
    assert all(
        one.moment.utc <= two.moment.utc for one, two in pairwise(check_ins) if one.moment.utc and two.moment.utc
    )


def test_days_are_missing_here_and_there_and_two_weeks_on_end() -> None:
    days = sorted({each.moment.day for each in year()})
    gaps = [(two - one).days - 1 for one, two in pairwise(days)]
    assert sum(gap in (1, 2) for gap in gaps) > 20
    assert 14 <= max(gaps) <= 20


@pytest.mark.parametrize("later", range(7))
def test_every_note_finds_its_day_and_those_of_sessions_a_session(later: int) -> None:
    check_ins = year(NOW + timedelta(days=later))
    assert sum(bool(each.note) for each in check_ins) == NOTES
    of_sessions = {
        note["text"] for part in content("demo_year")["part"] for note in part.get("notes", ()) if "session" in note
    }
    assert all(("therapy_session" in each.tags) == (each.note in of_sessions) for each in check_ins if each.note)


def test_notes_name_no_season_month_or_weekday_since_the_year_ends_on_any_day() -> None:
    words = (
        r"\b(spring|summer|autumn|winter|snow|christmas|easter|january|february|march|april|june|july|august|september"
        r"|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b"
    )
    assert not [each.note for each in year() if re.search(words, each.note.casefold())]


def test_it_speaks_the_words_of_the_catalogues() -> None:
    tags, scales = {tag.id for tag in shipped_tags()}, {scale.id for scale in shipped_scales()}
    for each in year():
        assert tags.issuperset(each.tags)
        assert scales.issuperset(each.ratings)
        assert all(find_feeling(shipped_feelings(), word) for word in each.feelings)
        assert len(set(each.tags)) == len(each.tags)
        assert all(value in range(11) for value in each.ratings.values())
        assert not each.is_empty


def test_what_is_asked_is_mostly_answered_and_the_rest_now_and_then() -> None:
    check_ins = year()
    given = {
        scale.id: sum(scale.id in each.ratings for each in check_ins) / len(check_ins) for scale in shipped_scales()
    }
    assert given["mood"] == 1
    assert all(0.7 < given[scale] < 1 for scale in ("anxiety", "movement", "not_knowing"))
    assert all(0.1 < given[scale] < 0.5 for scale in ("trust", "energy"))


@pytest.mark.parametrize(
    "now",
    [
        datetime(2026, 11, 22, 6, 30, tzinfo=BERLIN),
        datetime(2026, 11, 22, 1, 10, tzinfo=BERLIN),
        datetime(2026, 3, 29, 4, 0, tzinfo=BERLIN),
        datetime(2024, 2, 29, 23, 59, tzinfo=UTC),
        datetime(2026, 11, 22, 4, 0, 5, tzinfo=ZoneInfo("Pacific/Kiritimati")),
    ],
)
def test_nothing_of_it_lies_in_the_future(now: datetime) -> None:
    last = year(now)[-1].moment
    assert last.utc is not None
    assert last.utc <= now
    assert last.day == civil_day(now.replace(tzinfo=None))


def test_its_person_has_somebody_to_call_whose_number_does_not_exist() -> None:
    assert [(person.name, person.number) for person in demo_people(NOW)] == [("My brother", "555 0142")]


@pytest.mark.parametrize("later", range(7))
def test_marks_and_notes_lie_on_its_days_and_those_of_a_plateau_within_one(later: int) -> None:
    now = NOW + timedelta(days=later)
    check_ins = year(now)
    marks, notes = demo_marks(now), demo_stretch_notes(now)
    values = [(each.moment.day, each.ratings["mood"]) for each in check_ins]
    course = find_course(values, Reading(unit="mood", today=now.date()))
    for mark in marks:
        assert check_ins[0].moment.day <= mark.day < now.date()
        assert checked_mark(mark.text) == mark.text
    assert [mark.day for mark in marks] == sorted(mark.day for mark in marks)
    for note in notes:
        assert [each.kind for each in course.stretches if each.start <= note.day <= each.end] == ["plateau"]
        assert note.day <= note.written <= now.date()
    assert {note.kind for note in notes} == {"reading", "noticed"}
    assert {note.seen_by for note in notes} == {"me", "both"}
    ids = {mark.id for mark in marks} | {note.id for note in notes}
    assert len(ids) == len(marks) + len(notes)
