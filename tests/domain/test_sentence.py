"""What is said of a course, and how everything is said."""

from __future__ import annotations

import pkgutil
import re
from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from holdfast import wording
from holdfast.exercises import find_exercise, shipped_exercises
from holdfast.plateaus.beside import Beside, Exercised, Tagged
from holdfast.plateaus.course import Claim, Course, Current, Kind, Stretch, SuddenShift
from holdfast.plateaus.sentence import NOT_AGAIN_FOR, Said, sentence
from holdfast.plateaus.sentence_table import OFFERS, TABLE
from holdfast.plateaus.sureness import claim_of
from holdfast.plateaus.told import told
from holdfast.wording import Plural
from tests.courses import ANXIETY, DAY, MOOD, TODAY, begun, course_of


def key(course: Course, **more: object) -> str | None:
    found = sentence(course, MOOD, TODAY, {}, **more)  # type: ignore[arg-type]
    return None if found is None else found.key


@pytest.mark.parametrize(
    ("course", "expected"),
    [
        (begun(), "not_enough.1"),
        (course_of("unclear", "not_enough"), "not_enough.2"),
        (course_of("unclear", "unclear"), "unclear.1"),
        (course_of("plateau", "unclear"), "unclear.2"),
        (course_of("gain", "unclear"), "unclear.3"),
        (course_of("plateau", "probable"), "plateau_probable.1"),
        (course_of("plateau", "probable", level=2), "plateau_low.2"),
        (course_of("plateau", "firm"), "plateau.1"),
        (course_of("plateau", "firm", days=70), "plateau_long.1"),
        (course_of("plateau", "firm", level=2.5, days=70), "plateau_low.1"),
        (course_of("plateau", "firm", level=7.5, steady=True), "steady.1"),
        (course_of("gain", "probable", change=2), "gain_probable.1"),
        (course_of("gain", "firm", days=20, change=2, before="plateau"), "gain.1"),
        (course_of("gain", "firm", days=20, change=2, before="setback"), "gain.2"),
        (course_of("gain", "firm", days=40, change=2, before="plateau"), "steady_gain.1"),
        (course_of("gain", "firm", days=9, change=3, shifts=(SuddenShift(TODAY - 9 * DAY, 3.0, 0.9),)), "gain.3"),
        (course_of("setback", "probable", change=-2), "setback_probable.1"),
        (course_of("setback", "firm", days=20, change=-2), "setback.1"),
        (course_of("setback", "firm", days=40, change=-2), "steady_decline.1"),
        (
            course_of("setback", "firm", days=9, change=-3, shifts=(SuddenShift(TODAY - 9 * DAY, -3.0, 0.9),)),
            "setback.4",
        ),
        (
            course_of("setback", "firm", days=9, change=-3, shifts=(SuddenShift(TODAY - 9 * DAY, 3.0, 0.9),)),
            "setback.1",
        ),
        (
            course_of("setback", "firm", days=9, change=-3, shifts=(SuddenShift(TODAY - 60 * DAY, -3.0, 0.9),)),
            "setback.1",
        ),
    ],
)
def test_claim_kind_and_state_choose_the_sentence(course: Course, expected: str) -> None:
    assert key(course) == expected


def test_the_persons_own_sense_of_movement_is_trusted_over_the_line() -> None:
    level = course_of("plateau", "firm", days=70)
    assert key(level, beside=Beside(8.0)) == "plateau.5"
    assert key(level, beside=Beside(2.0)) == "plateau.6"
    assert key(level, beside=Beside(5.0)) == "plateau_long.1"
    assert key(course_of("plateau", "firm", level=2.0), beside=Beside(8.0)) == "plateau_low.1"


def test_the_persons_own_word_on_a_stretch_stands() -> None:
    level, open_ = course_of("plateau", "unclear"), course_of("unclear", "unclear")
    mine = level._replace(stretches=(level.stretches[0], level.stretches[1]._replace(own=True)))
    not_level = open_._replace(stretches=(open_.stretches[0], open_.stretches[1]._replace(own=True)))
    assert key(mine) == "own_level.1"
    assert key(not_level) == "own_not_level.1"
    assert key(mine, is_hard_day=True) is None


def test_wide_swings_are_told_as_such() -> None:
    course = course_of("unclear", "unclear")
    swinging = course._replace(stretches=(course.stretches[0], course.stretches[1]._replace(swings=True)))
    assert key(swinging) == "swings.1"


def test_substances_are_named_once_other_things_were_said_and_where_they_are_often_tagged() -> None:
    course = course_of("plateau", "firm", days=70)

    def after_the_first(substances: Tagged) -> Said:
        said = sentence(course, MOOD, TODAY, {"plateau_long.1": TODAY - DAY}, Beside(substances=substances))
        assert said is not None
        return said

    assert after_the_first(Tagged(20, 60)).text.startswith(
        "Level for 10 weeks. Alcohol or drugs are tagged on 20 of 60 days with a check-in."
    )
    assert after_the_first(Tagged(10, 60)).key == after_the_first(Tagged(0, 0)).key == "plateau_long.2"


def test_low_is_meant_in_the_direction_of_the_scale() -> None:
    found = sentence(course_of("plateau", "firm", level=8.5), ANXIETY, TODAY, {})
    assert found is not None
    assert found.key == "plateau_low.1"
    assert found.text.startswith("Anxiety or distress has been level at a low place for 6 weeks.")


@pytest.mark.parametrize("kind", ["plateau", "gain"])
def test_on_a_hard_day_plateaus_and_gains_are_left_out(kind: Kind) -> None:
    assert key(course_of(kind, "firm"), is_hard_day=True) is None


def test_on_a_hard_day_a_worsening_is_still_said() -> None:
    assert key(course_of("setback", "firm", change=-2), is_hard_day=True) == "steady_decline.1"


def test_an_empty_course_says_nothing() -> None:
    assert key(Course("mood")) is None


def test_without_a_number_of_entries_needed_none_is_named() -> None:
    assert key(begun(needed=None)) == "not_enough.2"


def test_a_sentence_stays_all_day_and_does_not_return_for_a_week() -> None:
    course = course_of("plateau", "firm")

    def on(day: date, said: dict[str, date]) -> Said:
        found = sentence(course, MOOD, day, said)
        assert found is not None
        return found

    assert on(TODAY, {}).key == on(TODAY, {"plateau.1": TODAY}).key == "plateau.1"
    assert on(TODAY + DAY, {"plateau.1": TODAY}).key == "plateau.2"
    said = {"plateau.1": TODAY, "plateau.2": TODAY + DAY, "plateau.3": TODAY + 2 * DAY, "plateau.4": TODAY + 3 * DAY}
    assert on(TODAY + 4 * DAY, said) == Said("now.plateau", "Mood: about level since around 21 Jan.")
    assert on(TODAY + NOT_AGAIN_FOR, said).key == "plateau.1"


def test_a_sentence_that_speaks_of_an_exercise_says_which() -> None:
    course = course_of("plateau", "firm")
    said = {"plateau.1": TODAY - DAY, "plateau.2": TODAY - DAY}
    found = [sentence(course, MOOD, TODAY, said | more) for more in ({}, {"plateau.3": TODAY - DAY})]
    assert [(each.key, each.offer) for each in found if each is not None] == [
        ("plateau.3", "not-knowing"),
        ("plateau.4", "plateau-look-back"),
    ]
    assert all(find_exercise(shipped_exercises(), exercise) is not None for exercise in OFFERS.values())
    first = sentence(course, MOOD, TODAY, {})
    assert first is not None
    assert first.offer == ""


def test_after_a_dip_what_helped_before_is_named_and_nothing_where_nothing_is_known_to_have() -> None:
    dip = course_of("setback", "firm", days=20, change=-2)
    said = {"setback.1": TODAY - DAY}
    found = sentence(dip, MOOD, TODAY, said, Beside(helped=Exercised("humming", "Humming")))
    assert found is not None
    assert (found.key, found.offer) == ("setback.2", "humming")
    assert "Earlier you found Humming somewhat helpful" in found.text
    without = sentence(dip, MOOD, TODAY, said)
    assert without is not None
    assert (without.key, without.offer) == ("setback.3", "")


def test_placeholders_are_filled_with_numbers_a_person_would_write() -> None:
    found = sentence(course_of("gain", "firm", days=20, level=5, change=3, before="plateau"), MOOD, TODAY, {})
    assert found is not None
    assert "After 4 weeks about level, Mood has shifted in a better direction, from around 3.5 to 6.5." in found.text


def test_the_table_and_the_bank_name_the_same_sentences() -> None:
    bank = {name for name in wording.topic("stretch") if "." in name and not name.startswith("now.")}
    assert {name for names in TABLE.values() for name in names} == bank


@pytest.mark.parametrize("claim", ["not_enough", "unclear", "probable", "firm"])
@pytest.mark.parametrize("kind", ["plateau", "gain", "setback", "unclear"])
def test_when_all_has_been_said_what_is_so_is_told(kind: Kind, claim: Claim) -> None:
    yesterday = dict.fromkeys((name for names in TABLE.values() for name in names), TODAY - DAY)
    found = sentence(course_of(kind, claim), MOOD, TODAY, yesterday)
    assert found is not None
    assert found.key.startswith("now.")


@pytest.mark.parametrize(
    ("course", "row"),
    [
        (course_of("plateau", "probable"), ("Plateau", "since about 21 Jan", "6 weeks, around 5", "probable")),
        (course_of("plateau", "firm", steady=True), ("Steady", "since about 21 Jan", "6 weeks, around 5", "firm")),
        (course_of("gain", "firm", change=2), ("Gain", "since about 21 Jan", "from 4 to 6", "firm")),
        (course_of("unclear", "unclear"), ("Unclear", "since about 21 Jan", "6 weeks", "")),
        (begun(), ("Unclear", "since 25 Feb", "not enough yet", "")),
    ],
)
def test_a_stretch_is_told_in_a_row(course: Course, row: tuple[str, ...]) -> None:
    assert told(course, course.stretches[-1], TODAY) == row


def test_a_past_stretch_goes_by_its_days_and_its_confidence() -> None:
    course = course_of("plateau", "probable")
    past = course.stretches[0]
    assert told(course, past, TODAY) == ("Gain", "22 Dec – 20 Jan", "from 3 to 3", "firm")
    doubted = past._replace(confidence=0.7)
    assert claim_of(course._replace(stretches=(doubted, course.stretches[1])), doubted) == "probable"


def test_without_its_line_a_stretch_goes_by_level_and_change() -> None:
    course = course_of("gain", "firm", level=5, change=2)._replace(line=())
    assert told(course, course.stretches[-1], TODAY).what == "from 4 to 6"


@pytest.mark.parametrize(("claim", "sure"), [("unclear", "probable"), ("not_enough", "firm")])
def test_a_stretch_that_may_have_ended_is_probable_at_most_and_one_before_a_silence_is_past(
    claim: Claim, sure: str
) -> None:
    course = course_of("plateau", "firm")._replace(current=Current("unclear", claim))
    row = ("Plateau", "21 Jan – 3 Mar", "6 weeks, around 5", sure)
    assert told(course, course.stretches[-1], TODAY) == row


def test_what_came_before_a_long_silence_is_told_with_its_days_and_not_as_too_little() -> None:
    course = course_of("unclear", "unclear")
    swinging = course.stretches[1]._replace(swings=True)
    silent = course._replace(stretches=(course.stretches[0], swinging), current=Current("unclear", "not_enough"))
    assert told(silent, swinging, TODAY) == ("Up and down", "21 Jan – 3 Mar", "6 weeks", "")


BANNED = re.compile(
    r"\b(stuck|stall\w*|fail\w*|off track|relapse\w*|streak\w*|only|just|should)\b|!|"
    r"\bbreakthrough\b|you've got this|everything happens",
    re.IGNORECASE,
)


def every_sentence() -> Iterator[tuple[str, str]]:
    for module in pkgutil.iter_modules(wording.__path__):
        for name, said in wording.topic(module.name).items():
            for form in (said.one, said.other) if isinstance(said, Plural) else (said,):
                yield f"{module.name}.{name}", form


@pytest.mark.parametrize(("name", "text"), every_sentence())
def test_sentences_keep_the_rules_of_speaking(name: str, text: str) -> None:
    assert not BANNED.search(text)
    assert len(text.split()) <= 45


@pytest.mark.parametrize(
    ("kind", "more", "name", "sure"),
    [
        ("plateau", {"own": True}, "Plateau", "yours"),
        ("plateau", {"own": True, "steady": True}, "Steady", "yours"),
        ("unclear", {"own": True}, "Unclear", "yours"),
        ("unclear", {"swings": True}, "Up and down", ""),
        ("unclear", {}, "Unclear", ""),
    ],
)
def test_a_stretch_is_named_for_what_it_is_and_who_says_so(
    kind: Kind, more: dict[str, bool], name: str, sure: str
) -> None:
    first, last = TODAY - timedelta(days=99), TODAY - timedelta(days=60)
    past = Stretch(first, last, kind, None, 4.0, 0.0, 30, **more)
    now = Stretch(last + timedelta(days=1), TODAY, "plateau", 0.9, 4.0, 0.0, 40)
    words = told(Course("mood", (past, now)), past, TODAY)
    assert (words.name, words.sure) == (name, sure)
