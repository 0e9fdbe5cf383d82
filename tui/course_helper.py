"""Courses by a helper process: values go in on its standard input, the course comes back on its standard output.

A busy thread would make typing four times slower; another process leaves it as it is. What the helper asks to keep of a
long log lies in the journal, so that after a check-in it reads only the last year again.
"""

from __future__ import annotations

import asyncio
import json
import sys
from contextlib import suppress
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import holdfast
from holdfast.plateaus.course import Course
from storage.journal import Journal, JournalProblem
from tui.courses import CourseNotFound, Values

if TYPE_CHECKING:
    from holdfast.plateaus.reading import Reading

PROGRAM = """import sys
sys.path.append(sys.argv[1])
from holdfast.plateaus.__main__ import main
sys.exit(main())"""

COMMAND = (sys.executable, "-P", "-S", "-c", PROGRAM, str(Path(holdfast.__file__).parent.parent))
"""``python -m holdfast.plateaus``, with the standard library and Holdfast alone: not with the folder it is started in,
where any ``json.py`` would pass for Python's own."""


class CourseHelper:
    """Asks ``python -m holdfast.plateaus``."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    async def find_course(self, values: Values, reading: Reading) -> Course:
        """Return the course of a rating.

        Raises:
            CourseNotFound: the process could not be started or gave no answer.
        """
        name = f"kept:{reading.unit}"
        kept = self._journal.derived(name)
        question = await asyncio.to_thread(_asked, values, reading, kept[1] if kept else "")
        try:
            answer, _, to_keep = (await _answer(question)).partition("\n")
            course = await asyncio.to_thread(Course.from_json, answer)
        except (OSError, ValueError) as broken:
            raise CourseNotFound from broken
        if to_keep:
            # Where it cannot be written the next answer takes longer, and nothing of the person's is lost.
            with suppress(JournalProblem):
                self._journal.keep_derived(name, self._journal.revision, to_keep.rstrip("\n"))
        return course


def _asked(values: Values, reading: Reading, kept: str) -> bytes:
    """Return the question as the helper reads it."""
    question = {"values": values, "reading": asdict(reading), "kept": kept}
    return json.dumps(question, default=date.isoformat).encode()


async def _answer(question: bytes) -> str:
    """Return what a helper process says to a question; nothing where it fails.

    Raises:
        OSError: it could not be started.
    """
    process = await asyncio.create_subprocess_exec(
        *COMMAND,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        answer, _ = await process.communicate(question)
        return answer.decode()
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
