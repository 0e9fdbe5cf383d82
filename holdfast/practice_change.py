"""Changing a practice that is in the journal: distress, whether an urge was acted on, and the answers.

What is being changed is kept as drafts, one for what is said with a key and one for each answer, so that no end of the
program loses a word of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from holdfast.check_ins import Draft, checked_note
from holdfast.practices import Answer, Practice

SAID = "said"
"""The name of the draft of what is said with a key; those of answers are named by their place, from 0 on."""


class PracticeChange(NamedTuple):
    """A practice as it is being changed.

    Attributes:
        before: distress before it, 0 to 10; None for no answer.
        after: distress after it, likewise.
        acted: whether an urge was acted on; None where that is not said.
        answers: the answers as typed, in the order of the questions; emptied ones are taken out.
    """

    before: int | None
    after: int | None
    acted: bool | None
    answers: tuple[str, ...]

    @property
    def said_next(self) -> bool | None:
        """What comes after `acted` when it is gone through: not said, did not act, acted, and round again."""
        return {None: False, False: True, True: None}[self.acted]


def unchanged(practice: Practice) -> PracticeChange:
    """Return a practice as it is."""
    return PracticeChange(
        practice.before, practice.after, practice.acted, tuple(each.answer for each in practice.answers)
    )


def as_kept(practice: Practice, drafts: Mapping[str, Draft]) -> PracticeChange:
    """Return a practice as it was being changed, by the drafts that were kept of that."""
    change = unchanged(practice)
    if SAID in drafts:
        said = drafts[SAID].ratings
        before, after = (None if name not in said else int(said[name]) for name in ("before", "after"))
        change = change._replace(before=before, after=after, acted=bool(said["acted"]) if "acted" in said else None)
    answers = (drafts[str(n)].note if str(n) in drafts else text for n, text in enumerate(change.answers))
    return change._replace(answers=tuple(answers))


def kept_as(practice: Practice, change: PracticeChange) -> dict[str, Draft]:
    """Return the drafts of what is other than it was, by their names."""
    was, drafts = unchanged(practice), dict[str, Draft]()
    if change[:3] != was[:3]:
        said = {name: getattr(change, name) for name in ("before", "after", "acted")}
        ratings = {name: float(value) for name, value in said.items() if value is not None}
        drafts[SAID] = Draft(practice.id, ratings, changing=True)
    for number, (text, before) in enumerate(zip(change.answers, was.answers, strict=True)):
        if text != before:
            drafts[str(number)] = Draft(practice.id, note=text, changing=True)
    return drafts


def changed(practice: Practice, change: PracticeChange) -> Practice:
    """Return the practice as it was changed.

    Raises:
        Refusal: an answer is longer than a note may be; nothing is cut in silence.
    """
    texts = [checked_note(text) for text in change.answers]
    answers = [Answer(each.asked, text) for each, text in zip(practice.answers, texts, strict=True) if text]
    return practice._replace(before=change.before, after=change.after, acted=change.acted, answers=tuple(answers))
