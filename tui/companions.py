"""What goes together with a rating: known from the journal's cache, or found by a helper process."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import TypeAlias

from holdfast.together import Diary, Together
from storage.journal import Journal, JournalProblem
from tui.diary import read_diary
from tui.helper import answer_of

LookTogether: TypeAlias = Callable[[str, Diary], Awaitable[Together]]


async def looked_at_in_helper(unit: str, diary: Diary) -> Together:
    """Return what ``python -m holdfast.together`` finds.

    Raises:
        ValueError: it ended without an answer.
    """
    lines = (f"{line}\n" for line in (unit, *(each.to_json() for each in diary.series())))
    return Together.from_json(await answer_of("holdfast.together", lines))


def known_together(journal: Journal, scale_id: str) -> Together | None:
    """Return what was found in the journal as it is now; None where that has to be looked for."""
    revision, body = journal.derived(_name(scale_id)) or (-1, "")
    if revision != journal.revision:
        return None
    with suppress(ValueError):
        return Together.from_json(body)
    return None


async def found_together(journal: Journal, scale_id: str, look: LookTogether) -> Together | None:
    """Look for what goes together, and keep it; None where there was no answer."""
    revision = journal.revision
    try:
        found = await look(scale_id, await read_diary(journal))
    except ValueError:
        return None
    # Where it cannot be written it is found anew the next time, and nothing of the person's is lost.
    with suppress(JournalProblem):
        journal.keep_derived(_name(scale_id), revision, found.to_json())
    return found


def _name(scale_id: str) -> str:
    return f"together:{scale_id}"
