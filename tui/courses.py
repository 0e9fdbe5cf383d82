"""Courses of ratings: known ones from the journal's cache, new ones from a helper process.

A busy thread would make typing four times slower, so the computing happens in another process: values go in on its
standard input, the course comes back on its standard output.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import asdict, replace
from datetime import date
from pathlib import Path
from typing import TypeAlias

import holdfast
from holdfast.plateaus.course import Course
from holdfast.plateaus.reading import Reading
from holdfast.scales import Scale
from storage.journal import Journal

Values: TypeAlias = Sequence[tuple[date, float]]
FindCourse: TypeAlias = Callable[[Values, Reading], Awaitable[Course]]


class CourseNotFound(Exception):
    """The helper process ended without an answer; the older course stays on the screen."""


async def found_in_helper(values: Values, reading: Reading) -> Course:
    """Return the course that ``python -m holdfast.plateaus`` finds.

    Raises:
        CourseNotFound: it could not be started or gave no answer.
    """
    question = json.dumps({"values": values, "reading": asdict(reading)}, default=date.isoformat)
    home = str(Path(holdfast.__file__).parent.parent)
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "holdfast.plateaus",
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
        env=os.environ | {"PYTHONPATH": home},
    )
    try:
        answer, _ = await process.communicate(question.encode())
        return Course.from_json(answer.decode())
    except ValueError as broken:
        raise CourseNotFound from broken
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


class Courses:
    """The courses of the journal's ratings, each known at the revision it was found at."""

    def __init__(self, journal: Journal, find_course: FindCourse) -> None:
        self._journal = journal
        self._find = find_course
        self._whole: dict[str, tuple[int, Course]] = {}

    def known(self, scale_id: str) -> tuple[Course | None, bool]:
        """Return the newest known course of a rating and whether it is that of the journal as it is now.

        The line of a course is long, so it is read when it is first asked for by `whole`.
        """
        if scale_id in self._whole:
            revision, course = self._whole[scale_id]
            return course, revision == self._journal.revision
        return self._kept("stretches", scale_id)

    def whole(self, scale_id: str) -> Course | None:
        """Return the newest known course with its smoothed line."""
        if scale_id not in self._whole:
            course, _ = self._kept("course", scale_id)
            kept = self._journal.derived(f"course:{scale_id}")
            if course is None or kept is None:
                return None
            self._whole[scale_id] = kept[0], course
        return self._whole[scale_id][1]

    async def find(self, scale: Scale, today: date) -> bool:
        """Find the course of one rating anew and keep it; return whether there is a newer one now."""
        revision = self._journal.revision
        reading = Reading(unit=scale.id, higher_is_better=scale.higher_is_better, today=today)
        try:
            course = await self._find(self._journal.ratings(scale.id), reading)
        except CourseNotFound:
            return False
        self._whole[scale.id] = revision, course
        self._journal.keep_derived(f"course:{scale.id}", revision, course.to_json())
        self._journal.keep_derived(f"stretches:{scale.id}", revision, replace(course, line=()).to_json())
        return True

    def _kept(self, part: str, scale_id: str) -> tuple[Course | None, bool]:
        kept = self._journal.derived(f"{part}:{scale_id}")
        if kept is None:
            return None, False
        revision, body = kept
        try:
            return Course.from_json(body), revision == self._journal.revision
        except ValueError:
            return None, False
