"""The verbs of the journal for what a person says of their own line.

Those are marks, notes on stretches, their word on a stretch, and the two levels by which a rating is read. Each is a
record that is let be, or let be none; undo takes the last such step back.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import storage
from storage.door import Door

if TYPE_CHECKING:
    import storage.line_records
    from holdfast.marks import Mark
    from holdfast.plateaus.own import OwnStretch
    from holdfast.stretch_notes import StretchNote
    from storage.record_kinds import LevelKind


class LineVerbs(Door):
    """A journal's verbs for what is said of a line. Writing ones raise `JournalProblem`, having changed nothing."""

    def marks(self, since: date | None = None, until: date | None = None) -> list[Mark]:
        """Return the marks of those days, both inclusive, oldest first."""
        return storage.line_records.marks(self._file, since, until)

    def save_mark(self, mark: Mark) -> None:
        """Keep a mark, new or changed by its id."""
        self._let_be("mark", mark.id, storage.line_records.row_for(mark))

    def delete_mark(self, mark_id: str) -> None:
        """Move a mark to the trash, where it stays thirty days; `Journal.delete` does so with any entry."""
        self._let_be("mark", mark_id, None)

    def stretch_notes(self, scale_id: str) -> list[StretchNote]:
        """Return the notes on the stretches of a rating, by the day they are tied to, then as they were written."""
        return storage.line_records.stretch_notes(self._file, scale_id)

    def save_stretch_note(self, note: StretchNote) -> None:
        """Keep a note on a stretch, new or changed by its id."""
        self._let_be("stretch_note", note.id, storage.line_records.row_for(note))

    def delete_stretch_note(self, note_id: str) -> None:
        """Move a note on a stretch to the trash, where it stays thirty days."""
        self._let_be("stretch_note", note_id, None)

    def own_stretches(self, scale_id: str) -> list[OwnStretch]:
        """Return the person's own word on the stretches of a rating, by their first day."""
        return storage.line_records.own_stretches(self._file, scale_id)

    def save_own_stretch(self, own: OwnStretch) -> None:
        """Keep the person's word on some days, new or changed by its id."""
        self._let_be("own_stretch", own.id, storage.line_records.row_for(own))

    def delete_own_stretch(self, own_id: str) -> None:
        """Move the person's word on some days to the trash, where it stays thirty days."""
        self._let_be("own_stretch", own_id, None)

    def margin(self, scale_id: str) -> float | None:
        """Return the largest change of a rating that counts as level for this person; None where they set none."""
        return storage.line_records.level(self._file, "margin", scale_id)

    def set_margin(self, scale_id: str, margin: float | None) -> None:
        """Set the largest change that counts as level, in units of the scale; None for what comes with Holdfast."""
        self._set_level("margin", scale_id, margin)

    def steady_from(self, scale_id: str) -> float | None:
        """Return the level from which on a plateau is good news for this person; None where they set none."""
        return storage.line_records.level(self._file, "steady_from", scale_id)

    def set_steady_from(self, scale_id: str, level: float | None) -> None:
        """Set the level from which on a plateau is good news, in units of the scale; None for what comes along."""
        self._set_level("steady_from", scale_id, level)

    def _set_level(self, kind: LevelKind, scale_id: str, value: float | None) -> None:
        row = None if value is None else storage.line_records.level_row(kind, scale_id, value)
        self._let_be(kind, scale_id, row)
