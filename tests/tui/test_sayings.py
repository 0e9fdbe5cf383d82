"""What Today says takes into account what the entries say beside the line."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

import pytest

from holdfast.days import Moment
from holdfast.ids import new_id
from holdfast.plateaus.beside import Circumstances
from holdfast.plateaus.course import Course, Current, Stretch
from holdfast.scales import find_scale
from holdfast.therapy.fits import Fit
from holdfast.therapy.sessions import Session
from holdfast.therapy.therapists import Therapist
from storage.journal import Journal
from tests.made import NOW, checked_in
from tests.practised import OUT_BREATH, lived
from tui import circumstances
from tui.helped import helped
from tui.sayings import remember, saying

TODAY = NOW.date()
SINCE = TODAY - timedelta(days=69)
LONG = Course(
    "mood",
    (Stretch(SINCE, TODAY, "plateau", 0.95, 5.0, 0.0, 60),),
    Current("plateau", "firm", SINCE, SINCE, SINCE, 10, 5.0, 0),
)


WITH = Therapist("01950000-0000-7000-8000-0000000000aa", "M.", "with")


@dataclass(frozen=True)
class Case:
    """On how many of sixty days a tag stands, and what is said on the second day."""

    tag: str
    days: int
    says: str


@pytest.mark.parametrize(
    "case",
    [
        Case("alcohol", 20, "Level for 10 weeks. Alcohol or drugs are tagged on 20 of 60 days with a check-in."),
        Case("alcohol", 5, "More than two months about level."),
        Case("caffeine", 20, "More than two months about level."),
    ],
)
def test_what_is_tagged_often_beside_a_long_plateau_is_named_as_something_to_bring_up(
    journal: Journal, case: Case
) -> None:
    journal.save_all(checked_in(ago)._replace(tags=(case.tag,) if ago <= case.days else ()) for ago in range(1, 61))
    journal.save_therapist(WITH)
    mood = find_scale(journal.scales(), "mood")
    first = saying(journal, LONG, mood, [], TODAY)
    assert first.key == "plateau_long.1"
    remember(journal, first, TODAY - timedelta(days=1))
    assert saying(journal, LONG, mood, [], TODAY).sentence.startswith(case.says)


def session(days_ago: int, **more: object) -> Session:
    """Return a session so many days ago, or to come."""
    day = TODAY - timedelta(days=days_ago)
    return Session(new_id(NOW - timedelta(days=days_ago)), Moment(day), **more)  # type: ignore[arg-type]


def test_where_nothing_of_therapy_is_recorded_there_is_nobody_to_bring_it_to(journal: Journal) -> None:
    said = saying(journal, LONG, find_scale(journal.scales(), "mood"), [], TODAY)
    assert (said.key, said.brings) == ("plateau_long.5", False)
    assert said.sentence.endswith("60 check-ins are here if you want to show them to somebody.")


@pytest.mark.parametrize(
    ("days_ago", "cancelled", "key"),
    [
        (7, False, "plateau_long.1"),
        (-3, False, "plateau_long.1"),
        (60, False, "plateau_long.5"),
        (7, True, "plateau_long.5"),
    ],
)
def test_a_session_of_late_says_that_there_is_somebody(
    journal: Journal, days_ago: int, cancelled: bool, key: str
) -> None:
    journal.save_session(session(days_ago, cancelled=cancelled))
    assert saying(journal, LONG, find_scale(journal.scales(), "mood"), [], TODAY).key == key


def test_a_tag_of_therapy_says_so_too(journal: Journal) -> None:
    journal.save(checked_in(5)._replace(tags=("therapy_session",)))
    said = saying(journal, LONG, find_scale(journal.scales(), "mood"), [], TODAY)
    assert (said.key, said.brings) == ("plateau_long.1", True)


def test_a_low_fit_is_named_once_other_things_were_said(journal: Journal) -> None:
    journal.save_therapist(WITH)
    for number in range(3):
        journal.save_fit(Fit(new_id(NOW), Moment(TODAY - timedelta(days=number)), WITH.id, "M.", {"heard": 1}))
    mood = find_scale(journal.scales(), "mood")
    remember(journal, saying(journal, LONG, mood, [], TODAY), TODAY - timedelta(days=1))
    assert saying(journal, LONG, mood, [], TODAY).key == "plateau_long.3"


def test_with_no_session_for_now_what_helped_is_offered_first(journal: Journal) -> None:
    lived(journal)
    helped(journal)
    journal.save_therapist(WITH)
    mood = find_scale(journal.scales(), "mood")
    journal.save(checked_in(1)._replace(tags=("therapist_away",)))
    said = saying(journal, LONG, mood, [], TODAY)
    assert (said.key, said.offer) == ("no_session.1", OUT_BREATH)
    assert said.sentence.endswith("what you said helps between sessions: Longer out-breath.")
    assert saying(journal, LONG, mood, [], TODAY + timedelta(days=1)).key == "plateau_long.1"


@pytest.mark.parametrize(
    ("others", "key"),
    [
        ([], "no_session.2"),
        ([session(-2)], "plateau_long.1"),
        ([session(-9)], "no_session.2"),
    ],
)
def test_the_next_session_cancelled_is_said_as_what_it_is(journal: Journal, others: list[Session], key: str) -> None:
    lived(journal)
    helped(journal)
    journal.save_therapist(WITH)
    for each in (session(-6, cancelled=True), *others):
        journal.save_session(each)
    assert saying(journal, LONG, find_scale(journal.scales(), "mood"), [], TODAY).key == key


@pytest.mark.parametrize(
    ("held", "key"), [(0, "plateau_long.1"), (1, "early.1"), (4, "early.1"), (5, "plateau_long.1")]
)
def test_the_first_sessions_with_the_current_therapist_are_a_beginning(journal: Journal, held: int, key: str) -> None:
    journal.save_therapist(WITH)
    for number in range(held):
        journal.save_session(session(number + 1, therapist=WITH.id))
    for number in range(9):
        journal.save_session(session(number + 40, therapist="01950000-0000-7000-8000-0000000000bb"))
    assert saying(journal, LONG, find_scale(journal.scales(), "mood"), [], TODAY).key == key


def test_at_the_first_paint_therapy_is_as_it_was_when_it_was_last_looked_up(journal: Journal) -> None:
    mood = find_scale(journal.scales(), "mood")
    assert circumstances.kept(journal) == Circumstances()
    assert saying(journal, LONG, mood, [], TODAY, is_first_paint=True).key == "plateau_long.1"
    assert saying(journal, LONG, mood, [], TODAY).key == "plateau_long.5"
    assert saying(journal, LONG, mood, [], TODAY, is_first_paint=True).key == "plateau_long.5"
    journal.save_therapist(WITH)
    journal.save_session(session(1, therapist=WITH.id))
    found = circumstances.looked_up(journal, TODAY)
    assert found == circumstances.kept(journal) == Circumstances(True, 1, False, "")
    journal.keep_derived("circumstances", journal.revision, "what no version wrote")
    assert circumstances.kept(journal) == Circumstances()
