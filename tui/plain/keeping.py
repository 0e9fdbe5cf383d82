"""Keeping what was practised, however it ended; and saying so, or giving the words back where it cannot be kept."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from signal import SIG_IGN, SIGHUP, SIGINT, SIGTERM, signal

from holdfast.cautions import Caution, with_shown
from holdfast.days import Clock
from holdfast.playing.draft import PracticeDraft
from holdfast.practices import Practice
from holdfast.wording import say
from storage.journal import Journal, JournalProblem
from tui.plain.call import Call
from tui.plain.console import narrate, tell
from tui.plain.journals import open_for, open_if_there


def keep(call: Call, clock: Clock, practice: Practice | None, shown: Sequence[Caution]) -> JournalProblem | None:
    """Save a practice, and which cautions were shown before it.

    Args:
        call: names the journal, which is made for a practice where there is none.
        clock: returns now.
        practice: what was done; None for what is not worth keeping.
        shown: the cautions that somebody was shown.

    Returns:
        Why the practice could not be saved; None where it was, or where there is none.
    """
    try:
        with _undisturbed():
            if practice is not None:
                with open_for(call, clock, create=True) as journal:
                    journal.save_practice(practice)
                    _note_shown(journal, shown)
            elif shown:
                with suppress(JournalProblem), open_if_there(call, clock) as found:
                    if found is not None:
                        _note_shown(found, shown)
    except JournalProblem as problem:
        return problem
    return None


def keep_in_the_middle(call: Call, clock: Clock, practice: Practice) -> None:
    """Keep what was answered so far as a draft, so that no end of the program takes it; where that fails it goes on.

    The app makes a practice of it when it is opened, or offers a worksheet back; `keep` takes its place.
    """
    draft = PracticeDraft(
        practice.id, practice.moment, practice.exercise, practice.name,
        seconds=practice.seconds, before=practice.before, words=dict(practice.answers), ratings=practice.ratings,
    )  # fmt: skip
    with suppress(JournalProblem), _undisturbed(), open_for(call, clock, create=True) as journal:
        journal.keep_practice_draft(draft)


def tell_stopped(practice: Practice | None, problem: JournalProblem | None) -> None:
    """Say in one line that it was stopped, and what became of it."""
    if sys.stderr is not None and sys.stderr.isatty():
        tell("\n")  # the key that stopped it stands on the line
    if practice is not None and problem is not None:
        narrate(say("guide.stopped"))
        tell_unsaved(practice, problem)
    else:
        narrate(say("guide.stopped" if practice is None else "guide.stopped_saved"))


def tell_unsaved(practice: Practice, problem: JournalProblem) -> None:
    """Say why it was not saved, and give back what was answered."""
    narrate(say("guide.unsaved", why=problem.sentence))
    if practice.answers:
        narrate(say("guide.answers_follow"))
    for asked, answer in practice.answers:
        narrate(say("guide.answered", asked=asked, answer=answer))


def _note_shown(journal: Journal, shown: Sequence[Caution]) -> None:
    before: list[str] = journal.setting("flags_shown", [])
    now = with_shown(before, shown)
    if now != before:
        with suppress(JournalProblem):  # it is shown once more, then
            journal.set_setting("flags_shown", now)


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Let no second Ctrl-C come between, as impatient fingers send it."""
    before = {number: signal(number, SIG_IGN) for number in (SIGINT, SIGTERM, SIGHUP)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal(number, handler)
