"""What a goal has to be, how it changes and keeps its history, and what is told of it."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.days import Moment
from holdfast.goals import (
    ANCHOR_LIMIT,
    ATTAINMENT,
    GOAL_LIMIT,
    GOAL_STATES,
    WHOSE,
    Goal,
    GoalBefore,
    GoalRating,
    GoalState,
)
from holdfast.goals.changed import changed_goal, last_place, moved_goals, rated
from holdfast.goals.checked import checked_goal
from holdfast.goals.told import (
    Rating,
    Was,
    ago,
    history_told,
    level_named,
    level_told,
    rating_told,
    state_told,
    whose_told,
)
from holdfast.refusals import Refusal

TODAY = date(2026, 3, 3)
DAY = timedelta(days=1)
GOAL = Goal("g1", "Say what I need", TODAY - 100 * DAY)

TEXTS = st.text(max_size=200)


@given(TEXTS, st.tuples(TEXTS, TEXTS, TEXTS), st.lists(TEXTS, max_size=6), st.integers(-1, 5))
def test_a_goal_is_clean_lines_or_refused_and_never_cut(
    words: str, anchors: tuple[str, str, str], levels: list[str], weight: int
) -> None:
    typed = Goal("id", words, TODAY, anchors=anchors, expected=tuple(levels), weight=weight)
    try:
        goal = checked_goal(typed)
    except Refusal as refusal:
        assert refusal.key.startswith("goals.")
        return
    assert goal.words
    assert len(goal.words) <= GOAL_LIMIT
    assert len(goal.expected) in (0, len(ATTAINMENT))
    for text in (goal.words, *goal.anchors, *goal.expected):
        assert text == " ".join(text.split())
    assert max(map(len, (*goal.anchors, *goal.expected))) <= ANCHOR_LIMIT
    assert checked_goal(goal) == goal


@pytest.mark.parametrize(
    ("goal", "refused"),
    [
        (GOAL._replace(words=" \n\x1b[2J"), "words_needed"),
        (GOAL._replace(words="x" * (GOAL_LIMIT + 1)), "too_long"),
        (GOAL._replace(anchors=("", "", "x" * (ANCHOR_LIMIT + 1))), "anchor_too_long"),
        (GOAL._replace(expected=("", "", "x" * (ANCHOR_LIMIT + 1), "", "")), "anchor_too_long"),
        (GOAL._replace(expected=("less", "as thought")), "five_levels"),
        (GOAL._replace(weight=4), "no_weight"),
    ],
)
def test_what_is_wrong_with_a_goal_is_said(goal: Goal, refused: str) -> None:
    with pytest.raises(Refusal) as raised:
        checked_goal(goal)
    assert raised.value.key == f"goals.{refused}"


def test_levels_that_are_all_empty_are_none() -> None:
    assert checked_goal(GOAL._replace(expected=("", " ", "", "", ""))).expected == ()
    assert checked_goal(GOAL._replace(expected=("", "", " as thought ", "", ""))).expected[2] == "as thought"


def test_a_change_keeps_what_was_before_with_its_day() -> None:
    worked = changed_goal(GOAL, state="working", today=TODAY - 50 * DAY)
    reworded = changed_goal(worked, words="Say no at work", today=TODAY)
    assert (reworded.words, reworded.state) == ("Say no at work", "working")
    assert reworded.before == (
        GoalBefore(TODAY - 50 * DAY, "Say what I need", "deciding"),
        GoalBefore(TODAY, "Say what I need", "working"),
    )


def test_no_change_leaves_no_history() -> None:
    assert changed_goal(GOAL, today=TODAY) is GOAL
    assert changed_goal(GOAL, words=GOAL.words, state=GOAL.state, today=TODAY) is GOAL


def test_of_several_changes_on_a_day_the_last_counts_and_one_taken_back_leaves_nothing() -> None:
    tried = changed_goal(GOAL, state="dont_want", today=TODAY)
    settled = changed_goal(tried, state="working", today=TODAY)
    assert settled.before == (GoalBefore(TODAY, GOAL.words, "deciding"),)
    assert changed_goal(settled, state="deciding", today=TODAY) == GOAL


def test_on_its_first_day_a_goal_is_still_being_found() -> None:
    new = GOAL._replace(made=TODAY)
    assert changed_goal(new, words="Say it at home", state="working", today=TODAY).before == ()


Changes = st.lists(st.tuples(st.integers(0, 3), st.sampled_from("abc"), st.sampled_from(GOAL_STATES)), max_size=12)


@given(Changes)
def test_the_history_has_a_day_once_and_nothing_twice_and_ends_in_another_goal(
    changes: list[tuple[int, str, GoalState]],
) -> None:
    goal, day = Goal("id", "a", TODAY), TODAY
    as_lived = {TODAY: (goal.words, goal.state)}
    for days, words, state in changes:
        day += days * DAY
        goal = changed_goal(goal, words=words, state=state, today=day)
        as_lived[day] = words, state
    assert all(earlier.until < later.until for earlier, later in pairwise(goal.before))
    told = [(was.words, was.state) for was in goal.before] + [(goal.words, goal.state)]
    assert all(one != after for one, after in pairwise(told))
    for lived_on, was in as_lived.items():
        found = next(((each.words, each.state) for each in goal.before if lived_on < each.until), told[-1])
        assert found == was, "the history tells of each day what the goal was at its end"


@given(st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.dates(date(2020, 1, 1), date(2030, 1, 1)))
def test_a_clock_that_goes_back_does_not_turn_the_history_round(first: date, second: date) -> None:
    goal = Goal("id", "a", date(2020, 1, 1))
    goal = changed_goal(changed_goal(goal, words="b", today=first), words="c", today=second)
    assert [was.until for was in goal.before] == sorted({was.until for was in goal.before})


def test_a_new_goal_stands_behind_all_others() -> None:
    assert last_place([]) == 0
    assert last_place([GOAL, GOAL._replace(place=4.0)]) == 5


@given(st.integers(1, 6), st.integers(0, 6), st.integers(-2, 2), st.booleans())
def test_a_goal_moves_and_the_others_keep_their_order(count: int, at: int, by: int, numbered: bool) -> None:
    goals = [Goal(str(number), "w", TODAY, place=float(number if numbered else 0)) for number in range(count)]
    changed = {goal.id: goal for goal in moved_goals(goals, str(at), by)}
    after = sorted((changed.get(goal.id, goal) for goal in goals), key=lambda goal: (goal.place, goal.id))
    ids = [goal.id for goal in after]
    if at >= count or not 0 <= at + by < count:
        assert changed == {}
        return
    assert ids.index(str(at)) == at + by
    assert [each for each in ids if each != str(at)] == [str(n) for n in range(count) if n != at]
    if numbered and by == 0:
        assert changed == {}


def rating(days_ago: int, value: int | None, attainment: int | None = None, *, goal: str = "g1") -> GoalRating:
    return GoalRating(f"{goal}-{days_ago}", goal, Moment(TODAY - days_ago * DAY), value, attainment)


def test_a_goal_has_one_rating_a_day_and_the_other_half_of_it_stays() -> None:
    now = Moment(TODAY, datetime(2026, 3, 3, 9))
    first = rated(GOAL, [rating(1, 3)], now, "new", value=4)
    assert first == GoalRating("new", "g1", now, 4)
    later = Moment(TODAY, datetime(2026, 3, 3, 21))
    assert rated(GOAL, [rating(1, 3), first], later, "other", value=6) == GoalRating("new", "g1", later, 6)
    both = rated(GOAL, [rating(1, 3), first], later, "other", attainment=-1)
    assert both == GoalRating("new", "g1", later, 4, -1)
    assert rated(GOAL, [first._replace(goal="g2")], later, "other", value=0).id == "other"


def test_states_and_whose_idea_are_told_in_words() -> None:
    assert [state_told(state) for state in GOAL_STATES] == [
        "deciding", "working on it", "not my idea", "don't want to", "let go", "reached",
    ]  # fmt: skip
    assert all(map(whose_told, WHOSE))
    assert whose_told("") == ""


def test_the_history_tells_what_changed_and_until_when_the_latest_first() -> None:
    before = (
        GoalBefore(date(2024, 5, 1), "Be less difficult", "not_my_idea"),
        GoalBefore(date(2026, 1, 9), "Say what I need", "deciding"),
    )
    goal = GOAL._replace(state="working", before=before)
    assert history_told(goal, TODAY) == [
        Was("until 9 Jan", "", "deciding"),
        Was("until 1 May 2024", "Be less difficult", "not my idea"),
    ]
    assert history_told(GOAL, TODAY) == []


def test_the_last_rating_is_told_with_how_long_ago_and_how_many() -> None:
    assert rating_told([], TODAY) is None
    assert rating_told([rating(3, None, -1)], TODAY) is None
    assert rating_told([rating(30, 3), rating(22, 4), rating(3, None, 1)], TODAY) == Rating(
        4, "3 weeks ago", "2 ratings"
    )
    assert rating_told([rating(0, 0)], TODAY) == Rating(0, "today", "1 rating")


@pytest.mark.parametrize(
    ("days", "told"),
    [(-1, "today"), (0, "today"), (1, "yesterday"), (2, "2 days ago"), (14, "2 weeks ago"), (800, "over 2 years ago")],
)
def test_how_long_ago_a_day_is(days: int, told: str) -> None:
    assert ago(TODAY - days * DAY, TODAY) == told


def test_a_level_is_told_in_own_words_or_in_those_for_every_goal() -> None:
    goal = GOAL._replace(expected=("", "", "once a week", "", "whenever I need it"))
    assert [level_named(level) for level in ATTAINMENT] == ["−2", "−1", "0", "+1", "+2"]
    assert level_told(goal, 0) == "once a week"
    assert level_told(goal, 2) == "whenever I need it"
    assert level_told(goal, -2) == level_told(GOAL, -2) == "much less than expected"
