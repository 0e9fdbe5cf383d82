"""The verbs of the journal for therapists: who they are, how it is with them, and the worksheet to choose by.

Each is a record that is let be, or let be none; undo takes the last such step back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import storage
from storage.door import Door

if TYPE_CHECKING:
    import storage.therapist_records
    from holdfast.therapy.choosing import Worksheet
    from holdfast.therapy.fits import Fit
    from holdfast.therapy.therapists import Therapist


class TherapistVerbs(Door):
    """A journal's verbs for therapists. Writing ones raise `JournalProblem`, having changed nothing."""

    def therapists(self) -> list[Therapist]:
        """Return all therapists, candidates and those of before among them, in the order they were made."""
        return storage.therapist_records.therapists(self._file)

    def therapist(self, therapist_id: str) -> Therapist | None:
        """Return the therapist of that id; None if there is none."""
        return storage.therapist_records.therapist(self._file, therapist_id)

    def save_therapist(self, therapist: Therapist) -> None:
        """Keep a therapist, new or changed by their id, and drop the draft."""
        self._keep("therapist", therapist.id, storage.therapist_records.therapist_row(therapist))

    def delete_therapist(self, therapist_id: str) -> None:
        """Move a therapist to the trash, where they stay thirty days. Sessions and fits stay, for each has the name."""
        self._let_be("therapist", therapist_id, None)

    def fits(self, therapist_id: str | None = None) -> list[Fit]:
        """Return how it was with a therapist, or with all, on days beside those of sessions; oldest first."""
        return storage.therapist_records.fits(self._file, therapist_id)

    def save_fit(self, fit: Fit) -> None:
        """Keep how it is with a therapist, new or changed by its id, and drop its draft."""
        self._keep("fit", fit.id, storage.therapist_records.fit_row(fit))

    def delete_fit(self, fit_id: str) -> None:
        """Move how it was with a therapist to the trash, where it stays thirty days."""
        self._let_be("fit", fit_id, None)

    def worksheets(self) -> list[Worksheet]:
        """Return the worksheets of all therapists there are, in the order these were made."""
        return storage.therapist_records.worksheets(self._file)

    def worksheet(self, therapist_id: str) -> Worksheet | None:
        """Return the worksheet of a therapist; None if there is none."""
        return storage.therapist_records.worksheet(self._file, therapist_id)

    def save_worksheet(self, worksheet: Worksheet) -> None:
        """Keep a therapist's worksheet in place of the one before, and drop its draft."""
        self._keep("worksheet", worksheet.therapist, storage.therapist_records.worksheet_row(worksheet))

    def delete_worksheet(self, therapist_id: str) -> None:
        """Move a therapist's worksheet to the trash, where it stays thirty days."""
        self._let_be("worksheet", therapist_id, None)
