"""Exercises in the middle, one row for each use, kept beside what else is being written."""

from __future__ import annotations

from datetime import datetime

from holdfast.playing.draft import PracticeDraft
from storage.connection import JournalFile
from storage.instants import instant
from storage.problems import JournalProblem, Problem

_FORM = "practice:"


def keep(file: JournalFile, draft: PracticeDraft, now: datetime) -> None:
    """Keep the draft of a practice in place of the one before."""
    row = {"form": _FORM + draft.id, "body": draft.to_json(), "kept_at": instant(now)}
    file.table("drafts").insert(row, replace=True)


def drop(file: JournalFile, practice_id: str) -> None:
    """Forget the draft of a practice."""
    file.table("drafts").delete_where("form = ?", [_FORM + practice_id])


def all_of(file: JournalFile) -> list[PracticeDraft]:
    """Return the drafts of all practices, in the order in which they were begun.

    Raises:
        JournalProblem: DAMAGED where one is none that this program wrote.
    """
    rows = file.rows("SELECT body FROM drafts WHERE substr(form, 1, ?) = ? ORDER BY form", (len(_FORM), _FORM))
    try:
        return [PracticeDraft.from_json(body) for (body,) in rows]
    except ValueError as error:
        raise JournalProblem(Problem.DAMAGED, file.path) from error
