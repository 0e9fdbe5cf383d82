"""The cautions of an exercise for this person: those not yet shown, those that were hidden."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

from holdfast.cautions import Caution, cautions_to_show, with_shown
from holdfast.exercises import Exercise
from storage.journal import Journal, JournalProblem

_SHOWN, _HIDDEN = "flags_shown", "hidden_flags"


def to_show(journal: Journal, exercise: Exercise) -> list[Caution]:
    """Return the cautions to be read beside an exercise: each once, its own one among them."""
    shown: list[str] = []
    hidden: list[str] = []
    with suppress(JournalProblem):  # shown once more, rather than in the way
        shown, hidden = journal.setting(_SHOWN, shown), journal.setting(_HIDDEN, hidden)
    found = cautions_to_show(exercise, hidden, shown)
    own = Caution(f"exercise:{exercise.id}", exercise.name, exercise.caution, exercise.try_instead)
    return [*found, own] if exercise.caution and own.id not in (*shown, *hidden) else found


def remember_shown(journal: Journal, cautions: Sequence[Caution]) -> None:
    """Remember that cautions were shown; where that cannot be written they are shown again."""
    if cautions:
        with suppress(JournalProblem):
            journal.set_setting(_SHOWN, with_shown(journal.setting(_SHOWN, list[str]()), cautions))


def hide(journal: Journal, caution: Caution) -> None:
    """Hide a caution that does not apply, with every exercise it goes with.

    Raises:
        JournalProblem: that cannot be written.
    """
    hidden = journal.setting(_HIDDEN, list[str]())
    journal.set_setting(_HIDDEN, with_shown(hidden, [caution]))
    remember_shown(journal, [caution])
