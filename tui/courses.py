"""Courses of ratings: known ones from the journal's cache, new ones from whoever finds them (`tui.course_helper`)."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from holdfast.plateaus.course import Course
from holdfast.scales import Scale
from storage.journal import Journal, JournalProblem

if TYPE_CHECKING:
    from holdfast.plateaus.own import OwnStretch
    from holdfast.plateaus.reading import Reading

Values: TypeAlias = Sequence[tuple[date, float]]
FindCourse: TypeAlias = Callable[[Values, "Reading"], Awaitable[Course]]


class CourseNotFound(Exception):
    """There was no answer; the older course stays on the screen."""


class Found(NamedTuple):
    """A course, and the revision of the journal and the civil day it was found at."""

    revision: int
    day: date
    course: Course


class Said(NamedTuple):
    """A course as the person tells it, the one it was made from, and the revision of the journal then."""

    revision: int
    course: Course
    told: Course


class Courses:
    """The courses of the journal's ratings, as the person tells them: their own word on a stretch stands.

    What was found is kept with the revision and the day it was found at, without their word, which may change sooner.
    """

    def __init__(self, journal: Journal, find_course: FindCourse) -> None:
        self._journal = journal
        self._find = find_course
        self._whole: dict[str, Found] = {}
        self._said: dict[str, Said] = {}

    def known(self, scale_id: str, today: date) -> tuple[Course | None, bool]:
        """Return the newest known course of a rating, and whether it is that of the journal and day as they are now.

        At the start it comes without its line, which is long and read when `whole` first asks for it.
        """
        found = self._whole.get(scale_id) or self._kept("stretches", scale_id)
        if found is None:
            return None, False
        course = self._as_told(scale_id, found.course)
        return course, (found.revision, found.day) == (self._journal.revision, today)

    def whole(self, scale_id: str) -> Course | None:
        """Return the newest known course with its smoothed line."""
        if scale_id not in self._whole:
            kept = self._kept("course", scale_id)
            if kept is None:
                return None
            self._whole[scale_id] = kept
        return self._as_told(scale_id, self._whole[scale_id].course)

    async def find(self, scale: Scale, today: date) -> bool:
        """Find the course of one rating anew and keep it; return whether there is a newer one now."""
        from tui.readings import reading_of  # noqa: PLC0415 - not before the first paint

        revision = self._journal.revision
        reading = reading_of(self._journal, scale, today)
        try:
            course = await self._find(self._journal.ratings(scale.id), reading)
        except CourseNotFound:
            return False
        self._whole[scale.id] = Found(revision, today, course)
        # Where it cannot be written it is found anew at the next start, and nothing of the person's is lost.
        with suppress(JournalProblem):
            for part, kept in (("course", course), ("stretches", course._replace(line=()))):
                self._journal.keep_derived(f"{part}:{scale.id}", revision, f"{today}\n{kept.to_json()}")
        return True

    def _as_told(self, scale_id: str, course: Course) -> Course:
        """Return a course as the person tells it, the same object as long as neither it nor the journal changes."""
        said, revision = self._said.get(scale_id), self._journal.revision
        if said is None or said.revision != revision or said.course is not course:
            own = self._journal.own_stretches(scale_id)
            said = self._said[scale_id] = Said(revision, course, self._with_word(course, own) if own else course)
        return said.told

    def _with_word(self, course: Course, own: list[OwnStretch]) -> Course:
        from holdfast.plateaus.own import with_own_word  # noqa: PLC0415 - most people never contradict the line

        return with_own_word(course, own, self._journal.day_values(course.unit))

    def _kept(self, part: str, scale_id: str) -> Found | None:
        kept = self._journal.derived(f"{part}:{scale_id}")
        if kept is None:
            return None
        revision, body = kept
        day, _, course = body.partition("\n")
        try:
            return Found(revision, date.fromisoformat(day), Course.from_json(course))
        except ValueError:
            return None
