"""What the journal gives for a review sheet, and what is remembered of one."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from holdfast.days import Moment, moment_of
from holdfast.goals import Goal, GoalRating
from holdfast.ids import new_id
from holdfast.marks import Mark
from holdfast.review.making import sheet_of
from holdfast.review.material import Material
from holdfast.review.period import period_of
from holdfast.review.sheet import parts_shown
from holdfast.scores import Score
from holdfast.therapy.fits import Fit
from holdfast.therapy.sessions import Session
from holdfast.therapy.therapists import Therapist
from holdfast.therapy.topics import TOPIC_STATES, Topic
from storage.journal import Journal, open_journal
from tests.made import NOW, checked_in
from tui.therapy.review import Since, chosen_parts, keep_parts, keep_picked, material_of, picked

TODAY = NOW.date()


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    return open_journal(tmp_path / "journal.db", lambda: NOW, create=True)


def of(journal: Journal, since: Since = "session") -> Material:
    return material_of(journal, lambda scale: None, NOW, since)


def session(days_ago: float, **more: object) -> Session:
    moment = moment_of(NOW - timedelta(days=days_ago))
    return Session(new_id(NOW), moment, name="M.")._replace(**more)  # type: ignore[arg-type]


def test_it_begins_with_the_last_session_that_was_held(journal: Journal) -> None:
    for each in (session(12), session(5), session(2, cancelled=True), session(-1)):
        journal.save_session(each)
    assert of(journal).period == period_of(TODAY, session(5))


def test_a_session_that_is_still_to_begin_today_is_not_the_last(journal: Journal) -> None:
    journal.save_session(session(7))
    journal.save_session(session(-0.01))
    assert of(journal).period.first == TODAY - timedelta(days=7)


def test_it_is_found_behind_any_number_that_were_cancelled(journal: Journal) -> None:
    journal.save_session(session(90))
    for week in range(12):
        journal.save_session(session(week * 7, cancelled=True))
    assert of(journal).period.first == TODAY - timedelta(days=90)


def test_without_sessions_it_is_four_weeks(journal: Journal) -> None:
    material = of(journal)
    assert (material.period.why, material.period.days, material.session) == ("no_session", 28, None)
    assert of(journal, "weeks").period.why == "weeks"
    assert of(journal, date(2026, 1, 1)).period.first == date(2026, 1, 1)


def test_the_day_that_is_not_over_is_today(journal: Journal) -> None:
    night = NOW.replace(day=4, hour=2)
    assert material_of(journal, lambda scale: None, night).period.last == TODAY
    journal.set_setting("first_hour", 1)
    assert material_of(journal, lambda scale: None, night).period.last == TODAY + timedelta(days=1)


def test_entries_are_those_of_the_period(journal: Journal) -> None:
    journal.save_session(session(5))
    for ago in (0, 5, 6, 40):
        journal.save(checked_in(ago))
        journal.save_mark(Mark(new_id(NOW), TODAY - timedelta(days=ago), f"{ago} days ago"))
    material = of(journal)
    assert [(TODAY - each.moment.day).days for each in material.check_ins] == [0, 5]
    assert [mark.text for mark in material.marks] == ["5 days ago", "0 days ago"]
    assert material.ticks.marks == tuple(TODAY - timedelta(days=ago) for ago in (40, 6, 5, 0))
    assert material.ticks.sessions == (TODAY - timedelta(days=5),)


def test_days_of_long_ago_are_not_read(journal: Journal) -> None:
    journal.save(checked_in(5000, mood=5.0, anxiety=5.0))
    journal.save(checked_in(0, mood=6.0, anxiety=4.0))
    material = of(journal)
    assert [value.mean for value in material.values] == [6.0]
    assert [[value.mean for value in other.values] for other in material.others] == [[4.0]]


def test_where_mood_has_no_entry_the_line_is_that_of_another_rating(journal: Journal) -> None:
    assert of(journal).scale.id == "mood"
    journal.save(checked_in(3, movement=5.0))
    assert of(journal).scale.id == "movement"
    journal.save(checked_in(2, mood=5.0))
    assert of(journal).scale.id == "mood"


def test_lines_of_goals_are_compared_and_those_of_questionnaires_are_not(journal: Journal) -> None:
    goal = Goal(new_id(NOW), "Say what I need", TODAY, "working")
    journal.save_goal(goal)
    journal.save_goal_rating(GoalRating(new_id(NOW), goal.id, Moment(TODAY), 4))
    journal.save_score(Score(new_id(NOW), Moment(TODAY), "phq9", "PHQ-9", 12))
    journal.save(checked_in(0))
    material = of(journal)
    assert [other.scale.id for other in material.others] == [goal.line]
    sheet = sheet_of(material)
    assert [score.total for score in sheet.scores] == [12]
    assert [each.value for each in sheet.goals] == [4]


def test_how_it_is_with_the_therapist_of_the_last_session_and_no_other(journal: Journal) -> None:
    with_now, before = Therapist(new_id(NOW), "M.", "with"), Therapist(new_id(NOW), "K.", "ended")
    for therapist in (before, with_now):
        journal.save_therapist(therapist)
    journal.save_session(session(30, therapist=before.id, name="K.", ratings={"heard": 2}))
    journal.save_session(session(9, therapist=with_now.id, ratings={"heard": 6}))
    journal.save_session(session(5, therapist=with_now.id, cancelled=True, ratings={"heard": 1}))
    journal.save_fit(Fit(new_id(NOW), Moment(TODAY), with_now.id, "M.", {"heard": 8}))
    material = of(journal)
    assert material.therapist == "M."
    assert [rated.ratings["heard"] for rated in material.fits] == [6, 8]


def test_with_no_session_yet_it_is_the_therapist_one_is_with(journal: Journal) -> None:
    therapist = Therapist(new_id(NOW), "M.", "with")
    journal.save_therapist(therapist)
    journal.save_therapist(Therapist(new_id(NOW), "Candidate"))
    assert of(journal).therapist == "M."


def test_topics_that_are_parked_or_done_are_left(journal: Journal) -> None:
    for state in TOPIC_STATES:
        journal.save_topic(Topic(new_id(NOW), state, TODAY, state))
    assert sorted(topic.words for topic in of(journal).topics) == ["open", "raised"]


def test_parts_that_were_switched_are_remembered_and_the_others_stay_as_they_come(journal: Journal) -> None:
    assert chosen_parts(journal) == {}
    keep_parts(journal, {"fit": False, "not_said": True})
    keep_parts(journal, {"moments": False})
    shown = parts_shown(chosen_parts(journal))
    assert "not_said" in shown
    assert not {"fit", "moments"} & set(shown)
    keep_parts(journal, {"fit": True, "not_said": False, "moments": True})
    assert chosen_parts(journal) == {}


def test_moments_are_remembered_for_each_sheet(journal: Journal) -> None:
    check_ins = [checked_in(ago, note="a note") for ago in range(5)]
    for check_in in check_ins:
        journal.save(check_in)
    journal.save_session(session(6))
    sheet, other = of(journal).period, of(journal, date(2026, 1, 1)).period
    keep_picked(journal, sheet, [check_in.id for check_in in check_ins])
    assert picked(journal, sheet) == [check_in.id for check_in in check_ins[:3]]
    assert len(sheet_of(of(journal)).moments.chosen) == 3
    assert picked(journal, other) == ()
    keep_picked(journal, sheet, [])
    assert picked(journal, sheet) == []


def test_those_of_old_sheets_are_forgotten(journal: Journal) -> None:
    periods = [period_of(TODAY, None, date(2026, 1, day)) for day in range(1, 14)]
    for period in periods:
        keep_picked(journal, period, [str(period.first)])
    assert [bool(picked(journal, period)) for period in periods] == [False, *([True] * 12)]
