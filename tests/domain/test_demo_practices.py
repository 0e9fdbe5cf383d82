"""The exercises of the example year: the same each time, in its days, and telling something of what helps."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from holdfast.cards import CARD_LIMIT, ON_TODAY
from holdfast.check_ins import NO_WORD_YET
from holdfast.days import civil_day
from holdfast.demo import demo_check_ins
from holdfast.demo_practices import demo_namings, demo_practices
from holdfast.demo_skills import demo_cards, demo_own_exercise, demo_pins, demo_safety_plan
from holdfast.exercises import CATEGORIES, find_exercise, shipped_exercises
from holdfast.feelings import find_feeling, shipped_feelings
from holdfast.helps import ENOUGH
from holdfast.safety_plan import SECTIONS
from holdfast.text import clean, clean_line

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 22, 10, 0, tzinfo=BERLIN)
SEASONS = re.compile(
    r"\b(spring|summer|autumn|winter|snow|christmas|easter|(jan|febr)uary|march|april|june|july|august|(septem|octo|"
    r"novem|decem)ber|(mon|tues|wednes|thurs|fri|satur|sun)day)\b",
    re.IGNORECASE,
)


def test_they_are_the_same_for_the_same_moment() -> None:
    assert demo_practices(NOW) == demo_practices(NOW)
    assert demo_namings(NOW) == demo_namings(NOW)
    assert demo_cards(NOW) == demo_cards(NOW)
    assert demo_own_exercise(NOW) == demo_own_exercise(NOW)


@pytest.mark.parametrize(
    "now",
    [
        *(NOW + timedelta(days=later) for later in range(7)),
        datetime(2026, 11, 22, 1, 10, tzinfo=BERLIN),
        datetime(2026, 3, 29, 4, 0, tzinfo=BERLIN),
        datetime(2024, 2, 29, 23, 59, tzinfo=UTC),
    ],
)
def test_they_lie_within_the_year_in_order_and_none_in_the_two_weeks_away(now: datetime) -> None:
    practices, check_ins = demo_practices(now), demo_check_ins(now)
    assert 80 <= len(practices) <= 100
    assert len({each.id[-8:] for each in practices}) == len(practices)
    assert [each.id for each in practices] == sorted(each.id for each in practices)
    assert all(check_ins[0].moment.day <= each.moment.day < civil_day(now.replace(tzinfo=None)) for each in practices)
    days = sorted({each.moment.day for each in check_ins})
    away = next((one, two) for one, two in pairwise(days) if two - one > timedelta(days=14))
    assert not [each for each in practices if away[0] < each.moment.day < away[1]]


def test_what_helps_can_be_told_of_two_and_not_of_the_third() -> None:
    changes: dict[str, list[int]] = {}
    for each in demo_practices(NOW):
        changes.setdefault(each.exercise, []).extend([] if each.change is None else [each.change])
    assert len(changes["extended-exhale"]) > 9
    assert len(changes["five-senses"]) >= ENOUGH
    for exercise in ("extended-exhale", "five-senses"):
        assert -2.5 < sum(changes[exercise]) / len(changes[exercise]) < -1.5
    assert len([each for each in demo_practices(NOW) if each.exercise == "soothing-touch"]) == 3 < ENOUGH
    assert any(each.change is None for each in demo_practices(NOW))


def test_they_name_exercises_that_exist_and_answer_their_questions() -> None:
    known = [*shipped_exercises(), demo_own_exercise(NOW)]
    for each in demo_practices(NOW):
        exercise = find_exercise(known, each.exercise)
        assert exercise is not None
        assert each.name == exercise.name
        asked = [prompt.text for prompt in exercise.prompts]
        assert [answer.asked for answer in each.answers] == [text for text in asked if text in dict(each.answers)]
        for _, answer in each.answers:
            assert clean(answer) == answer != ""
            assert not SEASONS.search(answer)


def test_every_kind_of_what_can_be_kept_is_there() -> None:
    practices = demo_practices(NOW)
    (urge,) = (each for each in practices if each.ratings)
    assert (urge.exercise, urge.acted) == ("urge-surfing", False)
    (plan,) = (each for each in practices if each.planned)
    assert plan.planned is not None
    assert plan.planned.day == NOW.date() + timedelta(days=1)
    assert {"thought-record", "not-knowing", "feeling-finder", demo_own_exercise(NOW).id} <= {
        each.exercise for each in practices
    }


@pytest.mark.parametrize("later", range(7))
def test_a_word_is_found_later_for_a_check_in_that_had_none(later: int) -> None:
    now = NOW + timedelta(days=later)
    (naming,) = demo_namings(now)
    named = next(each for each in demo_check_ins(now) if each.id == naming.check_in)
    assert NO_WORD_YET in named.feelings
    assert timedelta(0) < naming.day - named.moment.day < timedelta(days=7)
    assert all(find_feeling(shipped_feelings(), word) for word in naming.feelings)
    assert [each.exercise for each in demo_practices(now) if each.moment.day == naming.day].count("feeling-finder") == 1


def test_cards_plan_and_own_exercise_are_as_they_may_be() -> None:
    cards, plan, own = demo_cards(NOW), demo_safety_plan(NOW), demo_own_exercise(NOW)
    assert [card.pinned for card in cards].count(True) == 2 <= ON_TODAY
    for card in cards:
        assert card.exercise is None or find_exercise(shipped_exercises(), card.exercise)
        assert all(clean_line(half) == half and len(half) <= CARD_LIMIT for half in (card.when, card.can))
    assert [card.id for card in cards] == sorted(card.id for card in cards)
    assert 0 < len(plan.sections) < len(SECTIONS)
    assert plan.sections.keys() <= set(SECTIONS)
    assert plan.edited is not None
    assert plan.edited < NOW.date()
    assert not [words for words in plan.sections.values() if SEASONS.search(words)]
    assert (own.own, own.category in CATEGORIES, own.evidence) == (True, True, None)
    assert all(find_exercise(shipped_exercises(), exercise) for exercise in demo_pins())
