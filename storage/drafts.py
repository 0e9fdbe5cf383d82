"""Drafts: what is being typed, one for each form, so that no end of the program loses it."""

from __future__ import annotations

from datetime import datetime

from holdfast.check_ins import Draft
from storage.connection import JournalFile
from storage.instants import instant
from storage.problems import JournalProblem, Problem


def draft_of(file: JournalFile, form: str) -> Draft | None:
    """Return the draft of a form; None if nothing is being written there.

    Raises:
        JournalProblem: DAMAGED where it is none that this program wrote.
    """
    body = file.value("SELECT body FROM drafts WHERE form = ?", (form,))
    return None if body is None else _read(file, body)


def drafts_of(file: JournalFile, forms: str) -> dict[str, Draft]:
    """Return the drafts of all forms whose name begins with ``forms``, by their names.

    Raises:
        JournalProblem: DAMAGED where one is none that this program wrote.
    """
    rows = file.rows("SELECT form, body FROM drafts WHERE substr(form, 1, ?) = ? ORDER BY form", (len(forms), forms))
    return {form: _read(file, body) for form, body in rows}


def keep(file: JournalFile, form: str, draft: Draft, now: datetime) -> None:
    """Keep the draft of a form in place of the one before."""
    row = {"form": form, "body": draft.to_json(), "kept_at": instant(now)}
    file.table("drafts").insert(row, replace=True)


def drop(file: JournalFile, form: str) -> None:
    """Forget the draft of a form."""
    file.table("drafts").delete_where("form = ?", [form])


def drop_those_of(file: JournalFile, *ids: str) -> None:
    """Forget every draft of what has been saved: a check-in, a record of any kind, by its id."""
    among = ", ".join("?" * len(ids))
    file.write(f"DELETE FROM drafts WHERE json_extract(body, '$.id') IN ({among})", ids)  # noqa: S608


def _read(file: JournalFile, body: str) -> Draft:
    try:
        return Draft.from_json(body)
    except ValueError as error:
        raise JournalProblem(Problem.DAMAGED, file.path) from error
