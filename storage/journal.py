"""The journal: the only door to what a person has recorded.

Every verb that writes is one transaction, with what is needed to undo it; every verb returns frozen values.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import storage
from holdfast.days import FIRST_HOUR, civil_day
from holdfast.wanted import ALL, Wanted
from storage import remembered
from storage.finding import Condition, condition
from storage.goal_verbs import GoalVerbs
from storage.line_verbs import LineVerbs
from storage.opening import opened
from storage.problems import JournalProblem, Problem
from storage.session_verbs import SessionVerbs
from storage.skill_verbs import SkillVerbs
from storage.therapist_verbs import TherapistVerbs

if TYPE_CHECKING:
    import storage.actions
    import storage.check_in_rows
    import storage.contacts
    import storage.drafts
    import storage.entries
    import storage.importing
    import storage.ratings
    import storage.vocabulary
    from holdfast.check_ins import CheckIn, DayValue, Draft
    from holdfast.days import Clock
    from holdfast.entries import Entry
    from holdfast.feelings import Feeling
    from holdfast.interchange.imported import ImportedFile
    from holdfast.scales import Scale
    from holdfast.support import Contact
    from holdfast.tags import Tag
    from storage.actions import Undone
    from storage.entries import Sought
    from storage.importing import TakenIn

__all__ = ["Journal", "JournalProblem", "Problem", "open_journal"]

T = TypeVar("T")


def open_journal(path: Path, clock: Clock, *, create: bool = False) -> Journal:
    """Open the journal at ``path``.

    Args:
        path: where it is or is to be.
        clock: tells what time it is, for the trash and for what is undone.
        create: make it, and its folder, where there is none.

    Raises:
        JournalProblem: it cannot be opened; nothing was changed.
    """
    try:
        file, notice = opened(path, create=create)
    except JournalProblem as first:
        if first.problem is not Problem.DAMAGED:
            raise
        file, notice = opened(path, create=create)  # a disk that stumbles once looks like damage; look again
    return Journal(file, clock, notice)


class Journal(LineVerbs, SkillVerbs, GoalVerbs, TherapistVerbs, SessionVerbs):
    """An open journal. Writing verbs raise `JournalProblem` and have then changed nothing.

    Attributes:
        path: where its file is.
        notice: a sentence the person ought to see about how the file was found; None for nothing.
    """

    # Check-ins

    def save(self, check_in: CheckIn) -> None:
        """Keep a check-in, new or changed by its id, and drop its draft. Saving twice is saving once."""
        self.save_all([check_in])

    def save_all(self, check_ins: Iterable[CheckIn]) -> None:
        """Keep many check-ins, each as `save` keeps one, and all of them or none."""
        with self._writing():
            for check_in in check_ins:
                storage.actions.save(self._file, check_in, self._clock())
                storage.drafts.drop_those_of(self._file, check_in.id)

    def check_in(self, check_in_id: str) -> CheckIn | None:
        """Return the check-in of that id; None if there is none."""
        with self._file.reading():
            return storage.check_in_rows.one(self._file, check_in_id)

    def check_ins(self, wanted: Wanted = ALL, *, limit: int | None = None, offset: int = 0) -> list[CheckIn]:
        """Return check-ins newest first, ``limit`` of them at most, after the first ``offset``."""
        page = storage.check_in_rows.EVERY_ROW if limit is None else limit
        with self._file.reading():
            return storage.check_in_rows.newest(self._file, self._condition(wanted), page, offset)

    def count(self, wanted: Wanted = ALL) -> int:
        """Return how many check-ins there are."""
        sql, values = self._condition(wanted)
        return int(self._file.value(f"SELECT count(*) FROM check_ins WHERE {sql}", values))  # noqa: S608

    def days(self, wanted: Wanted = ALL) -> list[date]:
        """Return the civil days that have a check-in, oldest first."""
        sql, values = self._condition(wanted)
        found = self._file.rows(f"SELECT DISTINCT day FROM check_ins WHERE {sql} ORDER BY day", values)  # noqa: S608
        return [date.fromisoformat(day) for (day,) in found]

    def check_ins_on(self, day: date) -> list[CheckIn]:
        """Return the check-ins of a civil day, oldest first."""
        return self.check_ins(Wanted(since=day, until=day))[::-1]

    def take_in(
        self,
        file: ImportedFile,
        levels: Mapping[str, float],
        *,
        told: Callable[[int, int], None] | None = None,
        dry_run: bool = False,
    ) -> TakenIn:
        """Keep what is new in a file from another app, as one step that can be undone.

        Args:
            file: what was read from it.
            levels: the rating, 0 to 10, for each mood that it names; remembered for the next file.
            told: is told now and then how many check-ins, of how many, are written.
            dry_run: count, and change nothing.

        Raises:
            KeyError: a mood of the file has no level.
        """
        if dry_run:
            return storage.importing.counted(file.check_ins, storage.importing.keys_known(self._file, file.format))
        with self._writing():
            return storage.actions.take_in(self._file, file, levels, self._clock(), told)

    # Entries: check-ins, practices, sessions, scores and marks

    def entry(self, entry_id: str) -> Entry | None:
        """Return the entry of that id, of any kind, a session to come too; None if there is none."""
        with self._file.reading():
            return storage.entries.one(self._file, entry_id)

    def ids_ending(self, tail: str) -> list[str]:
        """Return the ids of all entries that end in ``tail``, which has at least one character."""
        return storage.entries.ids_ending(self._file, tail)

    def entries(self, wanted: Wanted = ALL, *, limit: int | None = None, offset: int = 0) -> list[Entry]:
        """Return entries of all kinds newest first, ``limit`` of them at most, after the first ``offset``.

        Sessions to come are left out until their day, for this is the list of what was; `entry` finds them.
        """
        page = storage.check_in_rows.EVERY_ROW if limit is None else limit
        with self._file.reading():
            return storage.entries.newest(self._file, self._sought(wanted), page, offset)

    def count_entries(self, wanted: Wanted = ALL) -> int:
        """Return how many entries of all kinds there are, sessions to come left out."""
        return storage.entries.count(self._file, self._sought(wanted))

    def delete(self, entry_id: str) -> None:
        """Move an entry of any kind to the trash, where it stays thirty days."""
        with self._writing():
            storage.actions.delete(self._file, entry_id, self._clock())

    def undo(self) -> Undone | None:
        """Take back the last saving, changing, deleting or importing of the last thirty days; None if there is none."""
        with self._writing():
            return storage.actions.undo(self._file, self._clock())

    # Ratings, of any of `lines`

    def ratings(self, line_id: str) -> list[tuple[date, float]]:
        """Return every rating of a line with its civil day, oldest day first."""
        return storage.ratings.ratings_of(self._file, line_id)

    def day_values(self, line_id: str, since: date | None = None) -> list[DayValue]:
        """Return each day's value of a line, oldest first. A day without a rating is not there."""
        return storage.ratings.day_values_of(self._file, line_id, since)

    def has_ratings(self, line_id: str) -> bool:
        """Return whether a line has been rated at all."""
        return storage.ratings.has_ratings(self._file, line_id)

    def days_with_check_ins(self, since: date) -> int:
        """Return how many civil days from ``since`` on have a check-in."""
        return int(self._file.value("SELECT count(DISTINCT day) FROM check_ins WHERE day >= ?", (since.isoformat(),)))

    def days_tagged(self, tag_id: str) -> list[date]:
        """Return the civil days with a check-in that has the tag, oldest first."""
        return storage.ratings.days_tagged(self._file, tag_id)

    # Words

    def scales(self) -> list[Scale]:
        """Return all scales in the order they are asked."""
        return storage.vocabulary.scales(self._file)

    def ask(self, scale_id: str, asked: bool) -> None:
        """Let the check-in ask for a scale, or not."""
        with self._writing():
            storage.vocabulary.ask(self._file, scale_id, asked)

    def add_scale(self, scale: Scale) -> None:
        """Make a scale one's own; one of that id is left as it is."""
        with self._writing():
            storage.vocabulary.add_scale(self._file, scale)

    def tags(self) -> list[Tag]:
        """Return all tags, own ones last."""
        return storage.vocabulary.tags(self._file)

    def feelings(self) -> list[Feeling]:
        """Return all feelings, own ones last."""
        return storage.vocabulary.feelings(self._file)

    def add_tag(self, label: str) -> Tag:
        """Make a tag one's own; one of that name is returned as it is."""
        with self._writing():
            return storage.vocabulary.add_tag(self._file, label)

    def add_feeling(self, word: str) -> Feeling:
        """Make a word for a feeling one's own; one that is there is returned as it is."""
        with self._writing():
            return storage.vocabulary.add_feeling(self._file, word)

    def contacts(self) -> list[Contact]:
        """Return the person's own people, in the order they were added."""
        return storage.contacts.contacts(self._file)

    def save_contact(self, contact: Contact) -> None:
        """Keep one of the person's own people, new or changed by id."""
        with self._writing():
            storage.contacts.save(self._file, contact)

    def delete_contact(self, contact_id: str) -> None:
        """Forget one of the person's own people."""
        with self._writing():
            storage.contacts.delete(self._file, contact_id)

    # What is remembered beside it

    def setting(self, name: str, default: T) -> T:
        """Return a private setting, or ``default`` where it was never set."""
        return remembered.setting(self._file, name, default)

    def set_setting(self, name: str, value: object) -> None:
        """Remember a private setting: anything JSON can say."""
        with self._writing():
            remembered.set_setting(self._file, name, value)

    def draft(self, form: str) -> Draft | None:
        """Return what was being written in a form; None for nothing."""
        return storage.drafts.draft_of(self._file, form)

    def drafts(self, forms: str) -> dict[str, Draft]:
        """Return what was being written in all forms whose name begins with ``forms``, by the names of the forms."""
        return storage.drafts.drafts_of(self._file, forms)

    def keep_draft(self, form: str, draft: Draft) -> None:
        """Keep what is being written in a form."""
        with self._writing():
            storage.drafts.keep(self._file, form, draft, self._clock())

    def drop_draft(self, form: str) -> None:
        """Forget what was being written in a form."""
        with self._writing():
            storage.drafts.drop(self._file, form)

    def derived(self, name: str) -> tuple[int, str] | None:
        """Return a computed result and the revision it was computed from; None where there is none."""
        return remembered.derived(self._file, name)

    def keep_derived(self, name: str, revision: int, body: str) -> None:
        """Keep a computed result with the revision it was computed from."""
        with self._writing():
            remembered.keep_derived(self._file, name, revision, body)

    def _condition(self, wanted: Wanted) -> Condition:
        return condition(wanted, self._searched(wanted))

    def _searched(self, wanted: Wanted) -> Sequence[Tag]:
        """Return the tags in whose labels a search looks; all there are, or none where nothing is sought."""
        return storage.vocabulary.tags(self._file) if wanted.search else ()

    def _sought(self, wanted: Wanted) -> Sought:
        today = civil_day(self._clock().replace(tzinfo=None), self.setting("first_hour", FIRST_HOUR))
        return storage.entries.sought(wanted, self._searched(wanted), today)
