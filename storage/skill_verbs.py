"""The verbs of the journal for exercises: practices, own ones, pins and cards, safety plan, words found later.

Each is a record that is let be, or let be none; undo takes the last such step back.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

import storage
from storage.door import Door

if TYPE_CHECKING:
    import storage.actions
    import storage.drafts
    import storage.practice_drafts
    import storage.practice_rows
    import storage.skill_records
    from holdfast.cards import Card
    from holdfast.check_ins import CheckIn
    from holdfast.exercises import Exercise
    from holdfast.namings import Naming
    from holdfast.playing.draft import PracticeDraft
    from holdfast.practices import Practice, Used
    from holdfast.safety_plan import SafetyPlan


class SkillVerbs(Door):
    """A journal's verbs for exercises. Writing ones raise `JournalProblem`, having changed nothing."""

    # Practices

    def practices(
        self, since: date | None = None, until: date | None = None, exercise: str | None = None
    ) -> list[Practice]:
        """Return the practices of those days, both inclusive, oldest first; of one exercise by its id, or of all."""
        return storage.practice_rows.practices(self._file, since, until, exercise)

    def used(self, since: date | None = None, until: date | None = None) -> list[Used]:
        """Return the practices of those days as counts of those rated alike; those made last are at the end."""
        return storage.practice_rows.used(self._file, since, until)

    def practice(self, practice_id: str) -> Practice | None:
        """Return the practice of that id; None if there is none."""
        return storage.practice_rows.practice(self._file, practice_id)

    def days_practised(self) -> list[date]:
        """Return the civil days that have a practice, oldest first."""
        return storage.practice_rows.days(self._file)

    def plans(self) -> list[Practice]:
        """Return the practices in which something was planned that has not been looked at again, soonest first."""
        return storage.practice_rows.plans(self._file)

    def save_practice(self, practice: Practice) -> None:
        """Keep a practice, new or changed by its id, and drop its draft. Saving twice is saving once."""
        self.save_practices([practice])

    def save_practices(self, practices: Iterable[Practice]) -> None:
        """Keep many practices, each as `save_practice` keeps one, and all of them or none."""
        with self._writing():
            for practice in practices:
                row = storage.practice_rows.row_for(practice)
                storage.actions.let_be(self._file, "practice", practice.id, row, self._clock())
                storage.drafts.drop_those_of(self._file, practice.id)

    def delete_practice(self, practice_id: str) -> None:
        """Move a practice to the trash, where it stays thirty days; `Journal.delete` does so with any entry."""
        self._let_be("practice", practice_id, None)

    def practice_drafts(self) -> list[PracticeDraft]:
        """Return the exercises that were left in the middle, in the order in which they were begun."""
        return storage.practice_drafts.all_of(self._file)

    def keep_practice_draft(self, draft: PracticeDraft) -> None:
        """Keep an exercise as it is in the middle; `save_practice` drops it."""
        with self._writing():
            storage.practice_drafts.keep(self._file, draft, self._clock())

    def drop_practice_draft(self, practice_id: str) -> None:
        """Forget an exercise that was begun and of which nothing is to be kept."""
        with self._writing():
            storage.practice_drafts.drop(self._file, practice_id)

    # Exercises

    def exercises(self) -> list[Exercise]:
        """Return all exercises: those that come with Holdfast, then own ones."""
        from holdfast.exercises import shipped_exercises  # noqa: PLC0415

        return [*shipped_exercises(), *self.own_exercises()]

    def own_exercises(self) -> list[Exercise]:
        """Return the person's own exercises, in the order they were made."""
        return storage.skill_records.own_exercises(self._file)

    def save_own_exercise(self, exercise: Exercise) -> None:
        """Keep an exercise of the person's own, new or changed by its id, and drop its draft."""
        self._keep("own_exercise", exercise.id, storage.skill_records.exercise_row(exercise))

    def save_own_exercises(self, exercises: Iterable[Exercise]) -> None:
        """Keep several exercises of the person's own, as `save_own_exercise` keeps one; undo takes all back at once."""
        rows = {exercise.id: storage.skill_records.exercise_row(exercise) for exercise in exercises}
        self._keep_all("own_exercise", rows, "imported")

    def delete_own_exercise(self, exercise_id: str) -> None:
        """Move an exercise of the person's own to the trash. Its practices stay, for each holds the name."""
        self._let_be("own_exercise", exercise_id, None)

    def pinned(self) -> list[str]:
        """Return the ids of the pinned exercises, in the order they were pinned."""
        return storage.skill_records.pinned(self._file)

    def pin(self, exercise_id: str, pinned: bool) -> None:
        """Pin an exercise after those that are pinned already, or take its pin out."""
        with self._writing():
            row = storage.skill_records.pin_row(self._file, exercise_id) if pinned else None
            storage.actions.let_be(self._file, "pin", exercise_id, row, self._clock())

    # Cards and the safety plan

    def cards(self) -> list[Card]:
        """Return the cards, in the order they were made."""
        return storage.skill_records.cards(self._file)

    def save_card(self, card: Card) -> None:
        """Keep a card, new or changed by its id."""
        self._let_be("card", card.id, storage.skill_records.card_row(card))

    def delete_card(self, card_id: str) -> None:
        """Move a card to the trash, where it stays thirty days."""
        self._let_be("card", card_id, None)

    def safety_plan(self) -> SafetyPlan:
        """Return the person's safety plan; an empty one where nothing is written."""
        return storage.skill_records.safety_plan(self._file)

    def save_safety_plan(self, plan: SafetyPlan) -> None:
        """Keep the safety plan in place of the one before; an empty one takes it away, into the trash.

        Raises:
            KeyError: it has a section that no plan has.
        """
        self._let_be("safety_plan", storage.skill_records.PLAN, storage.skill_records.plan_row(plan))

    # Words found later

    def namings(self) -> list[Naming]:
        """Return the words found later for check-ins that had none, by day; none of check-ins that are deleted."""
        return storage.skill_records.namings(self._file)

    def naming_of(self, check_in_id: str) -> Naming | None:
        """Return the words found last for a check-in; None where none were."""
        found = storage.skill_records.namings(self._file, check_in_id)
        return found[-1] if found else None

    def save_naming(self, naming: Naming) -> None:
        """Keep words found later, new or changed by their id; the check-in stays as it is."""
        self._let_be("naming", naming.id, storage.skill_records.naming_row(naming))

    def delete_naming(self, naming_id: str) -> None:
        """Move words found later to the trash, where they stay thirty days."""
        self._let_be("naming", naming_id, None)

    def unnamed(self, limit: int) -> list[CheckIn]:
        """Return the newest check-ins, ``limit`` at most, that say "no word yet" and have not been named."""
        with self._file.reading():
            return storage.skill_records.unnamed(self._file, limit)
