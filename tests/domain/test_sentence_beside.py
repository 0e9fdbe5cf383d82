"""What therapy is like has its say in the sentence about the line, and what may be brought is known by it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from holdfast.plateaus.beside import Absence, Beside, Circumstances, Exercised, Tagged
from holdfast.plateaus.course import Course, Kind, SuddenShift
from holdfast.plateaus.sentence import sentence
from holdfast.plateaus.sentence_table import ALONE, BRINGS, NEEDS, OFFERS, OFFERS_HELPED, TABLE
from tests.courses import DAY, MOOD, TODAY, begun, course_of


def key(course: Course, beside: Beside, *, is_hard_day: bool = False) -> str | None:
    found = sentence(course, MOOD, TODAY, {}, beside, is_hard_day=is_hard_day)
    return None if found is None else found.key


def in_turn(course: Course, beside: Beside, *, times: int = 9) -> list[str]:
    """The sentences of so many days one after the other, those that are told in between left out."""
    said: dict[str, date] = {}
    for number in range(times):
        found = sentence(course, MOOD, TODAY, said, beside)
        if found is not None and not found.key.startswith("now."):
            said[found.key] = TODAY - DAY - number * timedelta(minutes=1)
    return list(said)


HELPED = Exercised("humming", "Humming")
ALONE_NOW = Circumstances(has_therapist=False)


@pytest.mark.parametrize(
    ("course", "beside", "keys"),
    [
        (
            course_of("plateau", "firm"),
            Beside(now=ALONE_NOW),
            ["plateau.1", "plateau.2", "plateau.7", "plateau.3", "plateau.4"],
        ),
        (course_of("plateau", "firm"), Beside(), ["plateau.1", "plateau.2", "plateau.3", "plateau.4"]),
        (course_of("plateau", "firm", days=70), Beside(now=ALONE_NOW), ["plateau_long.5", "plateau.7"]),
        (course_of("plateau", "firm", days=70), Beside(), ["plateau_long.1", "plateau_long.2"]),
        (
            course_of("plateau", "firm", days=70),
            Beside(substances=Tagged(20, 60), now=Circumstances(fit_low=True)),
            ["plateau_long.1", "plateau_long.3", "plateau_long.4", "plateau_long.2"],
        ),
        (
            course_of("plateau", "firm", days=70),
            Beside(substances=Tagged(20, 60), now=Circumstances(has_therapist=False, fit_low=True)),
            ["plateau_long.5", "plateau.7"],
        ),
        (course_of("plateau", "firm"), Beside(2.0), ["plateau.6"]),
        (course_of("plateau", "firm"), Beside(2.0, now=ALONE_NOW), ["plateau.7"]),
        (
            course_of("gain", "firm", days=9, change=3, shifts=(SuddenShift(TODAY - 9 * DAY, 3.0, 0.9),)),
            Beside(now=ALONE_NOW),
            ["gain.2"],
        ),
        (
            course_of("plateau", "firm"),
            Beside(helped=HELPED, now=Circumstances(absence="away", sessions_so_far=2)),
            ["no_session.1", "early.1", "plateau.1", "plateau.2", "plateau.3", "plateau.4"],
        ),
        (
            course_of("plateau", "probable"),
            Beside(helped=HELPED, now=Circumstances(absence="cancelled")),
            ["no_session.2", "plateau_probable.1"],
        ),
        (
            course_of("setback", "firm", days=20, change=-2),
            Beside(helped=HELPED, now=Circumstances(absence="away", sessions_so_far=2)),
            ["no_session.1", "setback.1", "setback.2", "setback.3"],
        ),
        (begun(), Beside(now=Circumstances(sessions_so_far=1)), ["early.1", "not_enough.1", "not_enough.2"]),
        (course_of("unclear", "unclear"), Beside(now=Circumstances(sessions_so_far=4)), ["early.1", "unclear.1"]),
        (course_of("unclear", "unclear"), Beside(now=Circumstances(sessions_so_far=5)), ["unclear.1"]),
        (
            course_of("plateau", "firm"),
            Beside(now=Circumstances(absence="away")),
            ["plateau.1", "plateau.2", "plateau.3", "plateau.4"],
        ),
    ],
)
def test_what_therapy_is_like_has_its_sentences(course: Course, beside: Beside, keys: list[str]) -> None:
    assert in_turn(course, beside) == keys


@pytest.mark.parametrize("absence", ["away", "cancelled", ""])
@pytest.mark.parametrize("so_far", [None, 1])
@pytest.mark.parametrize("helped", [None, HELPED])
def test_a_worsening_good_news_and_the_persons_own_word_stand_alone(
    absence: Absence, so_far: int | None, helped: Exercised | None
) -> None:
    beside = Beside(helped=helped, now=Circumstances(sessions_so_far=so_far, absence=absence))
    level = course_of("plateau", "unclear")
    mine = level._replace(stretches=(level.stretches[0], level.stretches[1]._replace(own=True)))
    alone = {
        "own_level.1": mine,
        "steady_decline.1": course_of("setback", "firm", days=40, change=-2),
        "steady.1": course_of("plateau", "firm", level=7.5, steady=True),
        "plateau_low.1": course_of("plateau", "firm", level=2.5),
        "gain.1": course_of("gain", "firm", days=20, change=2, before="plateau"),
    }
    assert {key(course, beside) for course in alone.values()} == set(alone)
    assert key(course_of("plateau", "firm"), beside._replace(movement=8.0)) == "plateau.5"


@pytest.mark.parametrize("absence", ["away", "cancelled"])
@pytest.mark.parametrize("kind", ["plateau", "gain"])
def test_on_a_hard_day_nothing_is_said_of_the_time_either(kind: Kind, absence: Absence) -> None:
    beside = Beside(helped=HELPED, now=Circumstances(sessions_so_far=1, absence=absence))
    assert key(course_of(kind, "firm"), beside, is_hard_day=True) is None


def test_the_parts_of_the_table_name_sentences_that_are_in_it() -> None:
    named = {name for names in TABLE.values() for name in names}
    assert {*NEEDS, *OFFERS, *OFFERS_HELPED, *BRINGS} <= named
    assert {state for _, _, state in TABLE} >= ALONE


@pytest.mark.parametrize("name", sorted(BRINGS))
def test_a_sentence_that_speaks_of_bringing_says_so(name: str) -> None:
    courses = [
        course_of("plateau", "firm", days=70),
        course_of("plateau", "firm", level=2.0),
        course_of("setback", "firm", days=40, change=-2),
        course_of("gain", "firm", days=9, change=3, shifts=(SuddenShift(TODAY - 9 * DAY, 3.0, 0.9),)),
    ]
    found = [sentence(each, MOOD, TODAY, {}, Beside(moved)) for each in courses for moved in (None, 2.0)]
    assert name in {said.key for said in found if said is not None}
    assert all(said.brings == (said.key in BRINGS) for said in found if said is not None)
