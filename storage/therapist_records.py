"""Therapists, how it is with them, and the worksheet to choose by, as rows of the journal, and back.

How it was with a therapist who is deleted stays, for it holds the name; a worksheet is out of sight, comes back with
its therapist, and goes for good with them (`storage.trash`).
"""

from __future__ import annotations

import json
from typing import Any

from holdfast.therapy.choosing import Worksheet
from holdfast.therapy.fits import Fit
from holdfast.therapy.therapists import Therapist
from storage import records
from storage.columns import day_column, object_column, rough_date_in
from storage.connection import JournalFile
from storage.finding import ALL_ROWS, OLDEST_FIRST, Condition, with_id
from storage.moments import moment_in, moment_row
from storage.problems import read_whole
from storage.records import Row

_THERE = "therapist IN (SELECT id FROM therapists)"


def therapists(file: JournalFile, wanted: Condition = ALL_ROWS) -> list[Therapist]:
    """Return the therapists that fulfil a condition, in the order they were made, which is that of their ids."""
    rows = records.rows_where(file, "therapist", wanted, "id")
    with read_whole(file.path):
        return [_therapist(row) for row in rows]


def therapist(file: JournalFile, therapist_id: str) -> Therapist | None:
    """Return the therapist of that id; None if there is none."""
    found = therapists(file, with_id(therapist_id))
    return found[0] if found else None


def therapist_row(therapist: Therapist) -> Row:
    """Return the row of a therapist."""
    parts = {
        "began": day_column(therapist.began),
        "with_since": day_column(therapist.with_since),
        "ended": day_column(therapist.ended),
        "notes": object_column(therapist.notes),
    }
    return {**therapist._asdict(), **parts}


def fits(file: JournalFile, therapist_id: str | None) -> list[Fit]:
    """Return how it was with a therapist, or with all, oldest first."""
    wanted = ALL_ROWS if therapist_id is None else Condition("therapist = ?", (therapist_id,))
    rows = records.rows_where(file, "fit", wanted, OLDEST_FIRST)
    with read_whole(file.path):
        return [
            Fit(fit_id, moment_in(*when), therapist, name, json.loads(ratings), intuition)
            for fit_id, *when, therapist, name, ratings, intuition in rows
        ]


def fit_row(fit: Fit) -> Row:
    """Return the row of how it was with a therapist."""
    parts = fit._asdict()
    return {**moment_row(parts.pop("moment")), **parts, "ratings": object_column(fit.ratings)}


def worksheets(file: JournalFile, wanted: Condition = ALL_ROWS) -> list[Worksheet]:
    """Return the worksheets of those therapists that are in the journal, in the order the therapists were made."""
    there = Condition(f"{_THERE} AND {wanted.sql}", wanted.values)
    rows = records.rows_where(file, "worksheet", there, "therapist")
    with read_whole(file.path):
        return [Worksheet(therapist, json.loads(ratings), json.loads(notes)) for therapist, ratings, notes in rows]


def worksheet(file: JournalFile, therapist_id: str) -> Worksheet | None:
    """Return the worksheet of a therapist; None if there is none."""
    found = worksheets(file, Condition("therapist = ?", (therapist_id,)))
    return found[0] if found else None


def worksheet_row(worksheet: Worksheet) -> Row:
    """Return the row of a worksheet."""
    return {
        "therapist": worksheet.therapist,
        "ratings": object_column(worksheet.ratings),
        "notes": object_column(worksheet.notes),
    }


def _therapist(row: tuple[Any, ...]) -> Therapist:
    therapist_id, name, phase, began, with_since, ended, reason, fee, currency, minutes, agreed, agreed_by, notes = row
    return Therapist(
        id=therapist_id,
        name=name,
        phase=phase,
        began=rough_date_in(began),
        with_since=rough_date_in(with_since),
        ended=rough_date_in(ended),
        reason=reason,
        fee=fee,
        currency=currency,
        minutes=minutes,
        agreed=agreed,
        agreed_by=agreed_by,
        notes=json.loads(notes),
    )
