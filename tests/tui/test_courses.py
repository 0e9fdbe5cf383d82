"""Courses: found anew when the journal has changed, and told as the person tells them."""

from __future__ import annotations

from datetime import date, timedelta

from holdfast.plateaus.course import Course, Current, LinePoint, Stretch
from holdfast.plateaus.own import OwnStretch
from holdfast.plateaus.reading import Reading
from holdfast.scales import find_scale
from storage.journal import Journal
from tests.made import NOW, checked_in
from tui.courses import Courses, Values

TODAY = NOW.date()
DAY = timedelta(days=1)
FIRST = TODAY - 99 * DAY
MINE = OwnStretch("01890000-0000-7000-8000-000000000001", "mood", TODAY - 40 * DAY, None, "plateau")


class OneGain:
    """A helper process that finds a gain of a hundred days, and remembers how it was asked."""

    def __init__(self) -> None:
        self.readings: list[Reading] = []

    async def __call__(self, values: Values, reading: Reading) -> Course:
        self.readings.append(reading)
        gain = Stretch(FIRST, TODAY, "gain", 0.9, 4.0, 2.0, 100)
        line = tuple(LinePoint(3 + day / 50, 0.2) for day in range(100))
        return Course(reading.unit, (gain,), Current("gain", "firm", FIRST), (), FIRST, line)


async def found(journal: Journal) -> tuple[Courses, OneGain]:
    journal.save_all(checked_in(days, mood=5.0) for days in range(100))
    helper = OneGain()
    courses = Courses(journal, helper)
    assert await courses.find(find_scale(journal.scales(), "mood"), TODAY)
    return courses, helper


def owners(course: Course | None) -> list[tuple[str, bool]]:
    assert course is not None
    return [(stretch.kind, stretch.own) for stretch in course.stretches]


async def test_a_word_said_after_a_course_was_found_stands_at_once(journal: Journal) -> None:
    courses, _ = await found(journal)
    assert owners(courses.whole("mood")) == [("gain", False)]
    journal.save_own_stretch(MINE)
    assert (
        owners(courses.whole("mood")) == owners(courses.known("mood", TODAY)[0]) == [("gain", False), ("plateau", True)]
    )
    assert courses.whole("mood") is courses.whole("mood")
    journal.undo()
    assert owners(courses.whole("mood")) == [("gain", False)]


async def test_it_is_there_at_the_next_start_and_the_kept_course_is_the_engines(journal: Journal) -> None:
    courses, _ = await found(journal)
    journal.save_own_stretch(MINE)
    await courses.find(find_scale(journal.scales(), "mood"), TODAY)
    later = Courses(journal, OneGain())
    at_the_start, current = later.known("mood", TODAY)
    assert current
    assert owners(at_the_start) == owners(later.whole("mood")) == [("gain", False), ("plateau", True)]
    journal.delete_own_stretch(MINE.id)
    assert owners(later.whole("mood")) == [("gain", False)]


async def test_a_rating_is_read_with_what_the_person_set_for_it(journal: Journal) -> None:
    journal.set_margin("mood", 0.5)
    journal.set_steady_from("mood", 6.0)
    _, helper = await found(journal)
    (reading,) = helper.readings
    assert (reading.margin, reading.steady_from, reading.today) == (0.5, 6.0, date(2026, 3, 3))
