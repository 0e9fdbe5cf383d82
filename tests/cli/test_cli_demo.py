"""``holdfast demo --keep``: the whole example year is in the journal it writes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from holdfast.demo import demo_check_ins
from holdfast.demo_goals import demo_goal_ratings, demo_goals, demo_scores
from holdfast.demo_practices import demo_practices
from holdfast.demo_sessions import demo_sessions
from holdfast.demo_therapists import demo_fits, demo_therapists, demo_worksheets
from holdfast.demo_topics import demo_open_questions, demo_review_points, demo_topics
from holdfast.therapy.sessions import Session
from storage.journal import Journal, open_journal
from tests.made import NOW
from tui.plain.demo import write_demo


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Journal]:
    """The example year as it is written."""
    path = tmp_path_factory.mktemp("demo") / "journal.db"
    write_demo(path, lambda: NOW)
    journal = open_journal(path, lambda: NOW)
    yield journal
    journal.close()


def by_id(session: Session) -> str:
    """Return its id."""
    return session.id


def test_what_goes_with_therapy_is_read_as_it_was_made(kept: Journal) -> None:
    assert kept.therapists() == list(demo_therapists(NOW).values())
    assert kept.worksheets() == demo_worksheets(NOW)
    assert kept.fits() == demo_fits(NOW)
    assert sorted(kept.sessions(), key=by_id) == sorted(demo_sessions(NOW), key=by_id)
    assert kept.topics() == demo_topics(NOW)
    assert kept.open_questions() == demo_open_questions(NOW)
    assert kept.review_points() == demo_review_points(NOW)


def test_so_are_goals_and_scores(kept: Journal) -> None:
    assert kept.goals() == demo_goals(NOW)
    assert kept.goal_ratings() == demo_goal_ratings(NOW)
    assert sorted(kept.scores(), key=lambda each: each.id) == demo_scores(NOW)


def test_check_ins_and_exercises_are_as_many_as_ever(kept: Journal) -> None:
    assert kept.count() == len(demo_check_ins(NOW))
    assert kept.practices() == demo_practices(NOW)
