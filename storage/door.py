"""What the verbs of the journal stand on: an open file, a clock, transactions that empty the trash in passing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING

import storage
from storage import remembered
from storage.connection import JournalFile

if TYPE_CHECKING:
    import storage.actions
    import storage.drafts
    import storage.trash
    from holdfast.days import Clock
    from storage.actions import Action
    from storage.record_kinds import RecordKind
    from storage.records import Row


class Door:
    """An open journal file, and what can be asked of any. Its verbs are those of `storage.journal.Journal`.

    Attributes:
        path: where the file is.
        notice: a sentence the person ought to see about how the file was found; None for nothing.
    """

    def __init__(self, file: JournalFile, clock: Clock, notice: str | None = None) -> None:
        self.path = file.path
        self.notice = notice
        self._file = file
        self._clock = clock
        self._trash_emptied = False

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    @property
    def revision(self) -> int:
        """A number that rises whenever something recorded changes; drafts and settings leave it."""
        return remembered.revision(self._file)

    def changed_elsewhere(self) -> bool:
        """Whether another window or command has written since this was last asked."""
        return self._file.changed_elsewhere()

    def check(self) -> None:
        """Look for damage in the file; done by itself before the first write.

        Raises:
            JournalProblem: DAMAGED.
        """
        self._file.check_once()

    @contextmanager
    def _writing(self) -> Iterator[None]:
        with self._file.writing():
            if not self._trash_emptied:
                storage.trash.empty(self._file, self._clock())
            yield
        self._trash_emptied = True

    def _let_be(self, kind: RecordKind, record_id: str, row: Row | None) -> None:
        """Write a simple record, new or changed, or with None remove it: a step that can be undone."""
        with self._writing():
            storage.actions.let_be(self._file, kind, record_id, row, self._clock())

    def _keep(self, kind: RecordKind, record_id: str, row: Row) -> None:
        """Write a simple record, new or changed, and drop its draft: a step that can be undone."""
        with self._writing():
            storage.actions.let_be(self._file, kind, record_id, row, self._clock())
            storage.drafts.drop_those_of(self._file, record_id)

    def _keep_all(self, kind: RecordKind, rows: Mapping[str, Row], action: Action = "several") -> None:
        """Write several simple records, by their ids, and drop their drafts: one step that can be undone."""
        with self._writing():
            storage.actions.let_all_be(self._file, kind, rows, action, self._clock())
            storage.drafts.drop_those_of(self._file, *rows)
