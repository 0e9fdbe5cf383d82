"""Courses by a helper process, which is reminded of what it asked to keep of a long log: then it need not read it all.

Question and answer are put into words and read on another thread: with twenty years of entries each takes long enough
to be felt in typing.
"""

from __future__ import annotations

import asyncio
import json
from contextlib import suppress
from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING

from holdfast.plateaus.course import Course
from storage.journal import Journal, JournalProblem
from tui.courses import CourseNotFound, Values
from tui.helper import answer_of

if TYPE_CHECKING:
    from holdfast.plateaus.reading import Reading


class CourseHelper:
    """Asks ``python -m holdfast.plateaus``, and keeps in the journal what it hands out to be kept."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    async def find_course(self, values: Values, reading: Reading) -> Course:
        """Return the course of a rating.

        Raises:
            CourseNotFound: the process could not be started or gave no answer.
        """
        name = f"kept:{reading.unit}"
        kept = self._journal.derived(name)
        question = await asyncio.to_thread(_question, values, reading, kept[1] if kept else "")
        try:
            answer, _, to_keep = (await answer_of("holdfast.plateaus", [question])).partition("\n")
            course = await asyncio.to_thread(Course.from_json, answer)
        except (OSError, ValueError) as broken:
            raise CourseNotFound from broken
        if to_keep:
            # Where it cannot be written the next answer takes longer, and nothing of the person's is lost.
            with suppress(JournalProblem):
                self._journal.keep_derived(name, self._journal.revision, to_keep.rstrip("\n"))
        return course


def _question(values: Values, reading: Reading, kept: str) -> str:
    """Return the question as the helper reads it."""
    return json.dumps({"values": values, "reading": asdict(reading), "kept": kept}, default=date.isoformat)
