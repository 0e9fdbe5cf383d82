"""Lines: every one of them can be asked for its ratings, and trust is one."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from holdfast.check_ins import DayValue
from holdfast.scales import shipped_scales
from holdfast.tags import SESSION
from holdfast.therapy.fits import LEADS, fit_questions
from holdfast.therapy.rough_dates import rough_date_of
from holdfast.therapy.therapists import Phase
from storage.journal import Journal
from tests.storage.samples import DAY, check_in
from tests.storage.test_saving import traced
from tests.storage.therapy_samples import fit, goal, goal_rating, instrument, score, session, therapist

NEXT = DAY + timedelta(days=1)


def test_lines_are_those_of_check_ins_then_goals_then_fit_then_questionnaires(journal: Journal) -> None:
    first, second = goal(words="call friends", place=1.0), goal(words="say no", anchors=("never", "", "each time"))
    journal.save_goals([first, second])
    journal.save_instrument(instrument(higher_is_better=False))
    lines = journal.lines()
    assert lines[: len(shipped_scales())] == journal.scales()
    goals = lines[len(shipped_scales()) :][:2]
    assert [(each.id, each.label) for each in goals] == [(second.line, "say no"), (first.line, "call friends")]
    assert (goals[0].anchor_low, goals[0].anchor_high) == ("never", "each time")
    fits = [each.id for each in lines if each.id.startswith("fit:")]
    assert fits[0] == "fit:heard"
    assert len(fits) == len(fit_questions()) - 3
    assert lines[-1].id == "score:calm"
    assert (lines[-1].low, lines[-1].high, lines[-1].higher_is_better) == (5, 25, False)
    assert len({each.id for each in lines}) == len(lines)


def test_every_line_is_read_alike(journal: Journal) -> None:
    wanted, theirs = goal(), therapist()
    journal.save_goal(wanted)
    journal.save_therapist(theirs)
    for value, day in ((6, NEXT), (2, DAY), (4, DAY)):
        journal.save_goal_rating(goal_rating(wanted, day, value))
        journal.save_score(score(total=value, day=day))
        journal.save_fit(fit(theirs, day, ratings={"heard": value}))
        journal.save(check_in(day, ratings={"mood": value}))
    journal.save_goal_rating(goal_rating(wanted, value=None, attainment=1))
    for line in ("mood", wanted.line, "score:phq9", "fit:heard"):
        assert journal.has_ratings(line)
        assert sorted(journal.ratings(line)) == [(DAY, 2.0), (DAY, 4.0), (NEXT, 6.0)]
        assert [day for day, _ in journal.ratings(line)] == [DAY, DAY, NEXT]
        assert {type(value) for _, value in journal.ratings(line)} == {float}
        assert journal.day_values(line) == [DayValue(DAY, 3.0, 2.0, 4.0, 2), DayValue(NEXT, 6.0, 6.0, 6.0, 1)]
        assert journal.day_values(line, NEXT) == [DayValue(NEXT, 6.0, 6.0, 6.0, 1)]


@pytest.mark.parametrize("line", ["anxiety", "goal:none", "score:gad7", "fit:safe_to_say", "trust", "fit:", "x:y", ""])
def test_a_line_without_ratings_has_none(line: str, journal: Journal) -> None:
    journal.save(check_in())
    journal.save_session(session(therapist(), ratings={"heard": 7}))
    assert not journal.has_ratings(line)
    assert not [*journal.ratings(line), *journal.day_values(line)]


def test_trust_is_one_line_wherever_it_was_given(journal: Journal) -> None:
    theirs = therapist()
    journal.save_therapist(theirs)
    journal.save(check_in(ratings={"trust": 4}))
    journal.save_session(session(theirs, ratings={"trust": 6, "heard": 9}))
    journal.save_fit(fit(theirs, NEXT, ratings={"trust": 7}))
    journal.save_session(session(theirs, later=1, ratings={"trust": 0}, cancelled=True))
    assert sorted(journal.ratings("trust")) == [(DAY, 4.0), (DAY, 6.0), (NEXT, 7.0)]
    assert journal.day_values("trust") == [DayValue(DAY, 5.0, 4.0, 6.0, 2), DayValue(NEXT, 7.0, 7.0, 7.0, 1)]
    assert [each.id for each in journal.lines()].count("trust") == 1


@given(
    asked=st.lists(st.tuples(st.integers(0, 3), st.integers(0, 10)), max_size=8),
    after=st.lists(st.tuples(st.integers(0, 3), st.integers(0, 10)), max_size=8),
)
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_value_of_a_day_is_the_mean_of_all_its_ratings_of_trust(
    asked: list[tuple[int, int]], after: list[tuple[int, int]], journal: Journal
) -> None:
    for entry in journal.entries():
        journal.delete(entry.id)
    for later, value in asked:
        journal.save(check_in(DAY - timedelta(days=later), ratings={"trust": value}))
    for later, value in after:
        journal.save_session(session(later=-later, ratings={"trust": value}))
    given_on: dict[int, list[int]] = {}
    for later, value in asked + after:
        given_on.setdefault(later, []).append(value)
    told = [
        (DAY - timedelta(days=later), pytest.approx(sum(of) / len(of)), min(of), max(of), len(of))
        for later, of in sorted(given_on.items(), reverse=True)
    ]
    assert [tuple(each) for each in journal.day_values("trust")] == told
    assert [tuple(each) for each in journal.day_values("trust", DAY)] == [each for each in told if each[0] == DAY]


@pytest.mark.parametrize(
    ("phase", "since", "counts"),
    [
        ("with", None, True),
        ("with", "2026", True),
        ("ended", "2016-spring", True),
        ("ended", None, False),
        ("candidate", None, False),
        ("trying", "2026-03", False),
    ],
)
def test_how_it_is_with_a_candidate_is_no_part_of_the_line(
    phase: Phase, since: str | None, counts: bool, journal: Journal
) -> None:
    theirs = therapist(phase=phase, with_since=None if since is None else rough_date_of(since))
    journal.save_therapist(theirs)
    journal.save_session(session(theirs, ratings={"heard": 5}))
    journal.save_fit(fit(theirs, ratings={"trust": 5}))
    for line in ("fit:heard", "trust"):
        assert journal.has_ratings(line) is counts
        assert line in [each.id for each in journal.rated_lines()] or not counts
    journal.delete_therapist(theirs.id)
    assert journal.has_ratings("fit:heard"), "of one who is gone it is not known any more"


def test_ratings_without_any_therapist_count(journal: Journal) -> None:
    journal.save_session(session(ratings={"heard": 5}))
    assert journal.ratings("fit:heard") == [(DAY, 5.0)]


def test_the_lines_that_are_rated_are_those_that_have_ratings(journal: Journal) -> None:
    rated, bare, scaled = goal(words="a"), goal(words="b"), goal(words="c")
    journal.save_goals([rated, bare, scaled])
    journal.save_goal_rating(goal_rating(rated))
    journal.save_goal_rating(goal_rating(scaled, value=None, attainment=0))
    journal.save_score(score("gone", 3))
    journal.save_score(score("gad7", 3))
    journal.save_session(session(ratings={LEADS: 3, "trust": 6, "heard": 4}))
    journal.save(check_in(ratings={"mood": 5, "anxiety": 5}))
    expected = [each for each in journal.lines() if journal.has_ratings(each.id)]
    assert [each.id for each in expected] == ["mood", "anxiety", "trust", rated.line, "fit:heard", "score:gad7"]
    assert journal.rated_lines() == expected


def test_no_line_is_asked_one_by_one(journal: Journal) -> None:
    journal.save_goals([goal(words=str(number)) for number in range(30)])
    assert len(traced(journal, journal.lines)) == 4
    assert len(traced(journal, journal.rated_lines)) == 7, "those, one more, and a beginning and an end"


def test_settings_of_a_line_stand_under_its_id(journal: Journal) -> None:
    line = goal().line
    journal.set_margin(line, 1.5)
    journal.set_steady_from("score:phq9", 5)
    journal.keep_derived(f"course:{line}", 3, "found")
    assert (journal.margin(line), journal.margin("mood")) == (1.5, None)
    assert journal.steady_from("score:phq9") == 5
    assert journal.derived(f"course:{line}") == (3, "found")


def test_days_of_therapy_are_those_of_sessions_and_those_that_are_tagged(journal: Journal) -> None:
    theirs = therapist()
    journal.save_session(session(theirs, later=7))
    journal.save_session(session(theirs))
    journal.save_session(session(theirs, later=3, cancelled=True))
    journal.save(check_in(NEXT, tags=(SESSION,)))
    journal.save(check_in(DAY, tags=(SESSION,)))
    week_on = DAY + timedelta(days=7)
    assert journal.days_of_therapy() == [DAY, NEXT, week_on]
    assert journal.session_days() == [DAY, week_on]
