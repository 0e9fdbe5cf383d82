"""The person's own word on stretches stands, and the course stays whole around it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from holdfast.check_ins import DayValue
from holdfast.plateaus.course import Course, Current, Kind, LinePoint, Stretch
from holdfast.plateaus.own import SLIVER, OwnKind, OwnStretch, with_own_word
from holdfast.plateaus.sureness import claim_of
from holdfast.plateaus.told import told

FIRST = date(2025, 1, 1)
DAY = timedelta(days=1)
KINDS: st.SearchStrategy[Kind] = st.sampled_from(["plateau", "gain", "setback", "unclear"])
OWN_KINDS: st.SearchStrategy[OwnKind] = st.sampled_from(["plateau", "not_plateau"])


def day(number: int) -> date:
    return FIRST + number * DAY


def course_of(*parts: tuple[Kind, int], claim: str = "firm") -> Course:
    """A course of parts, so many days each; the line rises by a hundredth a day from 4."""
    stretches, first = [], 0
    for kind, days in parts:
        sure = None if kind == "unclear" else 0.9
        stretches.append(Stretch(day(first), day(first + days - 1), kind, sure, 5.0, 0.0, days, change_low=-0.3))
        first += days
    last = stretches[-1]
    line = tuple(LinePoint(4 + number / 100, 0.1) for number in range(first))
    current = Current(last.kind, claim, last.start, last.start, last.start, last.days // 7, 5.0, 0)  # type: ignore[arg-type]
    return Course("mood", tuple(stretches), current, (), FIRST, line)


def values_of(course: Course, every: int = 1) -> list[DayValue]:
    """Two entries on every so manieth day."""
    return [DayValue(day(number), 5.0, 4.0, 6.0, 2) for number in range(0, len(course.line), every)]


def own(start: int, end: int | None, kind: OwnKind = "plateau", said: str = "1") -> OwnStretch:
    return OwnStretch(said, "mood", day(start), None if end is None else day(end), kind)


def as_told(course: Course, *words: OwnStretch) -> list[tuple[str, int, int, bool]]:
    """Kind, first and last day, and whether it is the person's, of each stretch."""
    found = with_own_word(course, words, values_of(course)).stretches
    return [(each.kind, (each.start - FIRST).days, (each.end - FIRST).days, each.own) for each in found]


COURSES = st.lists(st.tuples(KINDS, st.integers(6, 60)), min_size=1, max_size=6).map(lambda parts: course_of(*parts))
WORDS = st.lists(
    st.builds(
        lambda start, length, kind, said: own(start, None if length is None else start + length, kind, said),
        st.integers(-30, 250),
        st.none() | st.integers(0, 120),
        OWN_KINDS,
        st.uuids().map(str),
    ),
    max_size=4,
    unique_by=lambda word: word.id,
)


@given(COURSES, WORDS)
def test_the_course_stays_in_order_without_gaps_and_with_every_entry(
    course: Course, words: Sequence[OwnStretch]
) -> None:
    values = values_of(course)
    found = with_own_word(course, words, values)
    assert (found.stretches[0].start, found.stretches[-1].end) == (course.stretches[0].start, course.stretches[-1].end)
    for before, after in pairwise(found.stretches):
        assert before.end + DAY == after.start
    for each in found.stretches:
        if each not in course.stretches:
            assert each.entries == sum(value.entries for value in values if each.start <= value.day <= each.end)
    assert Course.from_json(found.to_json()) == found


@given(COURSES, WORDS)
def test_a_plateau_said_last_is_there_to_the_day(course: Course, words: Sequence[OwnStretch]) -> None:
    last_said = max(words, key=lambda word: word.id, default=None)
    first, last = course.stretches[0].start, course.stretches[-1].end
    found = with_own_word(course, words, values_of(course))
    if last_said is None or last_said.kind != "plateau":
        return
    start, end = max(first, last_said.start), last if last_said.end is None else min(last, last_said.end)
    if start <= end:
        assert any(
            (each.start, each.end, each.kind, each.own) == (start, end, "plateau", True) for each in found.stretches
        )


@given(COURSES, WORDS)
def test_what_the_engine_says_is_never_the_persons_and_stays_a_week_or_whole(
    course: Course, words: Sequence[OwnStretch]
) -> None:
    for each in with_own_word(course, words, values_of(course)).stretches:
        if not each.own and each.kind != "unclear" and each not in course.stretches:
            assert each.days >= SLIVER
            assert each.change_low is None
        if each.own:
            assert each.confidence is None


@given(COURSES, st.integers(0, 5))
def test_a_denied_plateau_is_no_plateau_and_nothing_else_changes(course: Course, place: int) -> None:
    stretch = course.stretches[min(place, len(course.stretches) - 1)]
    denial = OwnStretch("1", "mood", stretch.start, stretch.end, "not_plateau")
    found = with_own_word(course, [denial], values_of(course))
    others = [each for each in course.stretches if each != stretch]
    assert [each for each in found.stretches if not each.own and each != stretch] == others
    if stretch.kind == "plateau":
        (mine,) = [each for each in found.stretches if each.own]
        assert (mine.start, mine.end, mine.kind) == (stretch.start, stretch.end, "unclear")
    else:
        assert found == course


THREE = course_of(("gain", 30), ("plateau", 60), ("setback", 30))


def test_without_a_word_nothing_changes() -> None:
    assert with_own_word(THREE, [], values_of(THREE)) is THREE
    assert with_own_word(Course("mood"), [own(0, 9)], []) == Course("mood")
    assert as_told(THREE, own(-90, -60), own(200, None)) == as_told(THREE)


def test_a_plateau_of_ones_own_shortens_what_is_beside_it() -> None:
    assert as_told(THREE, own(100, None)) == [
        ("gain", 0, 29, False),
        ("plateau", 30, 89, False),
        ("setback", 90, 99, False),
        ("plateau", 100, 119, True),
    ]


def test_less_than_a_week_left_over_goes_to_the_neighbour() -> None:
    assert as_told(THREE, own(95, None)) == [
        ("gain", 0, 29, False),
        ("plateau", 30, 94, False),
        ("plateau", 95, 119, True),
    ]
    assert as_told(THREE, own(0, 114)) == [("plateau", 0, 114, True), ("unclear", 115, 119, False)]


def test_what_is_left_of_a_plateau_whose_edges_were_moved_is_unclear() -> None:
    assert as_told(THREE, own(42, 80)) == [
        ("gain", 0, 29, False),
        ("unclear", 30, 41, False),
        ("plateau", 42, 80, True),
        ("unclear", 81, 89, False),
        ("setback", 90, 119, False),
    ]
    assert as_told(THREE, own(33, 92)) == [
        ("gain", 0, 32, False),
        ("plateau", 33, 92, True),
        ("setback", 93, 119, False),
    ]


def test_a_short_plateau_within_a_long_one_leaves_it_a_plateau() -> None:
    assert as_told(THREE, own(50, 60))[1:4] == [
        ("plateau", 30, 49, False),
        ("plateau", 50, 60, True),
        ("plateau", 61, 89, False),
    ]


def test_a_denial_of_most_of_a_plateau_is_of_all_of_it_and_of_less_of_those_days() -> None:
    assert as_told(THREE, own(20, 70, "not_plateau"))[1] == ("unclear", 30, 89, True)
    assert as_told(THREE, own(70, 110, "not_plateau"))[1:3] == [("plateau", 30, 69, False), ("unclear", 70, 89, True)]
    assert as_told(THREE, own(86, 110, "not_plateau")) == as_told(THREE)


def test_the_later_of_two_words_wins() -> None:
    early, late = own(10, 60, said="1"), own(40, 100, said="2")
    assert as_told(THREE, late, early)[:3] == [
        ("gain", 0, 9, False),
        ("plateau", 10, 39, True),
        ("plateau", 40, 100, True),
    ]
    assert as_told(THREE, early, own(30, 89, "not_plateau", said="2")) == as_told(
        THREE, own(30, 89, "not_plateau"), own(10, 29, said="2")
    )


def test_level_change_and_entries_are_those_of_its_days() -> None:
    found = with_own_word(THREE, [own(40, 80)], values_of(THREE, every=2))
    (mine,) = [each for each in found.stretches if each.own]
    assert (mine.level, mine.change, mine.entries, mine.confidence) == (4.6, 0.4, 42, None)
    assert (mine.change_low, mine.change_high) == (None, None)


def test_days_without_an_entry_have_no_level() -> None:
    (*_, mine) = with_own_word(THREE, [own(100, None)], values_of(THREE)[:90]).stretches
    assert (mine.entries, mine.level, mine.change) == (0, None, None)


def test_before_the_line_is_read_the_level_comes_from_the_days() -> None:
    found = with_own_word(THREE._replace(line=()), [own(40, 80)], values_of(THREE))
    assert [(each.level, each.change) for each in found.stretches if each.own] == [(5.0, None)]


def test_it_is_steady_where_most_of_it_was() -> None:
    high = THREE._replace(stretches=tuple(each._replace(steady=each.kind == "plateau") for each in THREE.stretches))
    for start, steady in ((40, True), (70, False)):
        (mine,) = [each for each in with_own_word(high, [own(start, 119)], values_of(high)).stretches if each.own]
        assert mine.steady == steady


# The present


def present(course: Course, *words: OwnStretch) -> Current:
    current = with_own_word(course, words, values_of(course)).current
    assert current is not None
    return current


def test_ones_own_plateau_is_what_the_present_is() -> None:
    now = present(THREE, own(78, None))
    assert (now.kind, now.claim, now.since, now.weeks, now.entries_needed) == ("plateau", "firm", day(78), 6, 0)
    assert now.since_low == now.since == now.since_high


def test_denying_the_present_leaves_it_open() -> None:
    level = course_of(("gain", 30), ("plateau", 60))
    assert present(level, own(30, 89, "not_plateau")) == Current("unclear", "unclear", level=4.595)


def test_what_is_left_of_the_present_says_no_more_than_before() -> None:
    level = course_of(("gain", 30), ("plateau", 90))
    rest = present(level, own(30, 60, "not_plateau"))
    assert (rest.kind, rest.claim, rest.since, rest.weeks) == ("plateau", "probable", day(61), 8)
    assert rest.entries_needed is None
    assert present(level, own(0, 20)) == level.current
    assert present(course_of(("gain", 30), ("plateau", 90), claim="unclear"), own(20, 60)).claim == "unclear"


def test_an_own_plateau_that_has_ended_leaves_the_last_days_open() -> None:
    level = course_of(("gain", 30), ("plateau", 60))
    assert present(level, own(30, 85)) == Current("unclear", "unclear", level=4.875)


def test_too_few_entries_are_no_reason_against_ones_own_word_but_silence_is() -> None:
    few = course_of(("unclear", 12))._replace(current=Current("unclear", "not_enough", level=5.0, entries_needed=2))
    assert present(few, own(0, None)).claim == "firm"
    assert present(few, own(0, 8)).claim == "not_enough"
    silent = THREE._replace(current=Current("unclear", "not_enough", entries_needed=10))
    assert present(silent, own(90, None)) == silent.current


# How it is told


def test_it_is_told_as_theirs() -> None:
    course = with_own_word(THREE, [own(0, 20), own(90, None, said="2")], values_of(THREE))
    first, last = course.stretches[0], course.stretches[-1]
    words = told(course, first, day(119))
    assert (words.name, words.when, words.sure) == ("Plateau", "1 Jan – 21 Jan", "yours")
    assert claim_of(course, first) == claim_of(course, last) == "firm"
    now = told(course, last, day(119))
    assert (now.when, now.what, now.sure) == ("since 1 Apr", "4 weeks, around 5", "yours")


def test_what_they_deny_is_told_as_theirs() -> None:
    course = with_own_word(THREE, [own(30, 89, "not_plateau")], values_of(THREE))
    words = told(course, course.stretches[1], day(119))
    assert (words.name, words.sure) == ("Unclear", "yours")
    assert claim_of(course, course.stretches[1]) == "unclear"
