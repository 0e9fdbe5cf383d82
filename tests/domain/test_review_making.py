"""A review sheet as it is made, part by part."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from holdfast.charts.ticks import Ticks
from holdfast.check_ins import DayValue
from holdfast.days import Moment
from holdfast.goals import Goal, GoalBefore, GoalRating
from holdfast.marks import Mark
from holdfast.practices import Used
from holdfast.review.making import first_charted, first_compared, sheet_of, spread_of, stretch_now
from holdfast.review.material import FitRated, Material
from holdfast.review.parts import Exercised, Felt, NotSaid, Spread
from holdfast.review.period import period_of
from holdfast.review.sheet import PARTS, PRIVATE, Part, ReviewSheet, parts_shown
from holdfast.scores import Score
from holdfast.therapy.open_questions import OpenQuestion
from holdfast.therapy.topics import TOPIC_STATES, Topic
from tests.charts import charted, stretch
from tests.made import checked_in
from tests.reviewed import DAY, MOOD, PERIOD, SESSION, TODAY, material, other, sheet


def test_every_part_has_something_to_say() -> None:
    whole = sheet()
    assert all(whole.has(part) for part in PARTS)


def test_of_nothing_nothing_is_made() -> None:
    empty = sheet_of(Material(PERIOD, MOOD))
    assert not any(empty.has(part) for part in PARTS)
    assert empty == ReviewSheet(PERIOD)


def test_a_part_that_is_off_leaves_nothing_that_could_be_shown() -> None:
    whole = sheet()
    for part in PARTS:
        without = whole.only([each for each in PARTS if each != part])
        assert not without.has(part)
        assert all(without.has(each) for each in PARTS if each != part)
    assert whole.only(()) == ReviewSheet(PERIOD)


@pytest.mark.parametrize(("part", "line"), [("goals", "goal:goal"), ("fit", "fit:heard")])
def test_goals_and_fit_that_are_off_do_not_come_in_by_what_moved(part: Part, line: str) -> None:
    own = other("trust", [5.0] * 56)
    others = [own._replace(scale=own.scale._replace(id=line)), other("anxiety", [5.0] * 56)]
    whole = sheet(others=others)
    told = whole.only([each for each in PARTS if each != part]).moved
    assert told is not None
    assert [row.scale.id for row in told.rows] == ["anxiety"]
    alone = sheet(others=others[:1]).only([each for each in PARTS if each != part])
    assert alone.moved is None


def test_what_was_not_said_is_off_until_it_is_switched_on() -> None:
    assert "not_said" not in parts_shown({})
    assert parts_shown({"not_said": True}) == PARTS
    assert parts_shown({"line": False, "gone in a later version": True}) == tuple(
        part for part in PARTS if part not in PRIVATE | {"line"}
    )


def test_the_line_is_charted_over_eight_weeks_or_the_whole_period() -> None:
    line = sheet().line
    assert line is not None
    assert (line.charted.first, line.charted.last) == (TODAY - 55 * DAY, TODAY)
    assert (line.check_ins, line.checked) == (5, 5)
    assert line.now == Spread(5.0, 5.0, 5.0, 6, 6)
    assert line.stretch is not None
    assert line.stretch.kind == "plateau"
    long_ago = period_of(TODAY, SESSION, date(2025, 1, 1))
    assert first_charted(long_ago) == date(2025, 1, 1)


def test_two_check_ins_of_a_day_are_one_day() -> None:
    line = sheet(check_ins=[checked_in(1), checked_in(1), checked_in(2)]).line
    assert line is not None
    assert (line.check_ins, line.checked) == (3, 2)


def test_ticks_are_those_of_the_chart() -> None:
    line = sheet(ticks=Ticks(sessions=(date(2020, 1, 1), date(2026, 2, 26)))).line
    assert line is not None
    assert line.charted.ticks.sessions == (date(2026, 2, 26),)


def test_a_line_without_an_entry_in_the_days_charted_is_none() -> None:
    assert sheet(values=[DayValue(date(2020, 1, 1), 5.0, 5.0, 5.0, 1)]).line is None


def test_it_may_be_too_early_for_a_stretch() -> None:
    assert stretch_now(None) is None
    assert stretch_now(charted(claim="not_enough").course) is None


def test_a_rating_over_some_days() -> None:
    values = [DayValue(TODAY - 2 * DAY, 5.0, 4.0, 6.0, 2), DayValue(TODAY, 8.0, 8.0, 8.0, 1)]
    assert spread_of(values, TODAY - 5 * DAY, TODAY) == Spread(4.0, 8.0, 6.5, 2, 3)
    assert spread_of(values, TODAY, TODAY) == Spread(8.0, 8.0, 8.0, 1, 1)
    assert spread_of(values, TODAY - DAY, TODAY - DAY) is None


def test_ratings_then_are_those_of_as_many_days_before() -> None:
    low_then_high = [
        DayValue(TODAY - ago * DAY, value, value, value, 1) for ago, value in ((12, 1.0), (7, 2.0), (3, 6.0))
    ]
    row = sheet(values=low_then_high).ratings[0]
    assert row.now.mean == 6.0
    # The sixth to the eleventh day ago: what lies further back is not compared.
    assert row.then == Spread(2.0, 2.0, 2.0, 1, 1)


def test_a_rating_without_an_entry_in_the_period_is_left_out_and_the_order_is_that_of_the_check_in() -> None:
    rows = sheet(
        others=[other("movement", [3.0]), other("anxiety", [4.0])], asked=("anxiety", "mood", "movement", "hope")
    )
    assert [row.scale.id for row in rows.ratings] == ["anxiety", "mood", "movement"]


def test_what_moved_is_looked_for_in_the_stretch_and_too_few_is_said() -> None:
    moved = sheet().moved
    assert moved is not None
    assert moved.is_level
    assert {row.scale.id: row.how for row in moved.rows} == {"anxiety": "moved", "not_knowing": "few"}


def test_without_a_stretch_the_days_charted_are_looked_at() -> None:
    moved = sheet(course=None).moved
    assert moved is not None
    assert (moved.first, moved.last, moved.is_level) == (TODAY - 55 * DAY, TODAY, False)


def test_a_goal_that_was_let_go_is_in_no_part() -> None:
    goal = Goal("g", "Call my brother", date(2025, 1, 1), "let_go")
    own = other("trust", [5.0] * 56)
    whole = sheet(goals=[goal], others=[own._replace(scale=own.scale._replace(id=goal.line))])
    assert not whole.goals
    assert whole.moved is None


def test_days_before_are_read_as_far_as_they_are_compared() -> None:
    wanted = first_compared(PERIOD, charted(56).course)
    assert wanted <= min(PERIOD.before[0], TODAY - 366 * DAY)
    assert first_compared(period_of(TODAY, None, date(2020, 1, 1)), None) <= date(2013, 11, 1)


def test_exercises_with_each_use_that_was_rated_the_most_used_first() -> None:
    used = [Used("a", 6, 4, 1, "A"), Used("b", None, 4, 1, "B"), Used("b", 8, 7, 2, "B now")]
    assert sheet(used=used).exercises == (Exercised("B now", 3, ((8, 7), (8, 7))), Exercised("A", 1, ((6, 4),)))


def test_feelings_are_counted_and_of_equals_the_first_felt_is_first() -> None:
    assert sheet().feelings == (Felt("restless", 3), Felt("tired", 1), Felt("relieved", 1))


def test_moments_are_notes_and_marks_the_newest_first() -> None:
    moments = sheet().moments
    assert [(each.kind, each.day.day) for each in moments.candidates] == [
        ("check_in", 2),
        ("mark", 28),
        ("check_in", 27),
    ]
    assert [each.id for each in moments.chosen] == ["note 1"]


def test_three_are_chosen_at_most_and_none_that_is_no_candidate() -> None:
    check_ins = [checked_in(ago, note="a note")._replace(id=f"note {ago}") for ago in range(5)]
    moments = sheet(check_ins=check_ins, marks=(), picked=["gone", *(each.id for each in check_ins)]).moments
    assert [each.id for each in moments.chosen] == ["note 2", "note 1", "note 0"]


def test_a_mark_before_the_period_is_no_moment() -> None:
    assert not sheet(check_ins=(), marks=[Mark("m", date(2026, 2, 25), "before")]).moments.candidates


def test_topics_are_those_open_and_those_that_go_on() -> None:
    topics = [Topic(state, state, TODAY, state) for state in reversed(TOPIC_STATES)]
    assert [topic.words for topic in sheet(topics=topics).topics] == ["raised", "open"]


def test_questions_by_the_day_to_look_again() -> None:
    questions = [
        OpenQuestion("1", "whenever", TODAY),
        OpenQuestion("2", "later", TODAY, TODAY + 9 * DAY),
        OpenQuestion("3", "sooner", TODAY, TODAY + DAY),
        OpenQuestion("4", "clear by now", TODAY, TODAY, "clearer"),
    ]
    assert [question.words for question in sheet(questions=questions).questions] == ["sooner", "later", "whenever"]


def test_a_goal_with_where_it_was_before_the_period() -> None:
    (goal,) = sheet().goals
    assert (goal.value, goal.rated, goal.then, goal.ratings, goal.attainment) == (4, date(2026, 3, 1), 3, 2, 0)
    (old,) = sheet(goal_ratings=[GoalRating("r", "goal", Moment(date(2026, 1, 1)), 3)]).goals
    assert (old.value, old.then) == (3, None)
    (unrated,) = sheet(goal_ratings=[]).goals
    assert (unrated.value, unrated.rated) == (None, None)


def test_a_goal_is_reached_on_the_sheet_of_the_time_in_which_it_was() -> None:
    reached = Goal("g", "Sleep", date(2025, 1, 1), "reached", before=(GoalBefore(TODAY - DAY, "Sleep", "working"),))
    long_reached = reached._replace(before=(GoalBefore(date(2025, 6, 1), "Sleep", "working"),))
    assert [goal.state for goal in sheet(goals=[reached]).goals] == ["reached"]
    assert not sheet(goals=[long_reached, reached._replace(before=())]).goals


def test_the_last_session_without_words_is_no_part() -> None:
    bare = SESSION._replace(stayed="", takeaways="", homework="")
    whole = sheet(session=bare)
    assert whole.session is None
    assert whole.not_said == NotSaid("That I had nearly cancelled.")
    assert sheet(session=None).not_said is None


def test_what_stands_after_the_session_has_nothing_of_what_was_not_said() -> None:
    session = sheet().session
    assert session is not None
    assert SESSION.not_said not in session


def test_fit_is_from_the_first_rating_to_the_last() -> None:
    fit = sheet().fit
    assert fit is not None
    told = [(row.question.id, row.first, row.last, row.times, row.since) for row in fit.rows]
    assert told == [
        ("heard", 6, 8, 2, date(2026, 1, 8)),
        ("safe_to_say", 7, 7, 1, date(2026, 2, 26)),
    ]
    assert sheet(fits=[FitRated(TODAY, {"gone": 3})]).fit is None


def test_a_total_beside_the_one_before_it() -> None:
    (score,) = sheet().scores
    assert score.change is not None
    assert (score.total, score.change.before.total, score.change.how, score.times) == (12, 18, "better", 2)


def test_totals_of_a_questionnaire_that_is_gone_are_told_by_their_name() -> None:
    totals = [
        Score("1", Moment(TODAY - timedelta(days=9)), "gone", "My own", 3),
        Score("2", Moment(TODAY), "gone", "My own", 5),
    ]
    (score,) = sheet(scores=totals).scores
    assert (score.instrument.name, score.total) == ("My own", 5)
    assert score.change is not None
    assert score.change.how == "open"


def test_the_newest_questionnaire_is_first() -> None:
    totals = [Score("1", Moment(date(2026, 1, 1)), "phq9", "PHQ-9", 9), Score("2", Moment(TODAY), "gad7", "GAD-7", 5)]
    assert [score.instrument.id for score in sheet(scores=totals).scores] == ["gad7", "phq9"]


def test_a_stretch_of_the_past_is_no_stretch_one_is_in() -> None:
    course = charted(56, stretch(55, 20), claim="not_enough").course
    assert material(course=course).course is course
    line = sheet(course=course).line
    assert line is not None
    assert line.stretch is None
