"""The person's own people on Support: asking for them, keeping them, moving them; and hiding crisis lines."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from holdfast.support import Contact
from holdfast.wording import say
from storage.journal import JournalProblem
from widgets.confirm import Confirm
from widgets.text_form import Field, TextForm

if TYPE_CHECKING:
    from collections.abc import Callable

    from tui.app import HoldfastApp

NAME_LIMIT, NUMBER_LIMIT = 60, 60


async def ask_person(app: HoldfastApp, what: str, person: Contact) -> Contact | None:
    """Ask for name and number.

    Args:
        app: the app.
        what: ``add`` or ``change``, as in the wording.
        person: who it is so far.
    """
    form = TextForm(
        say(f"people.{what}_asked"),
        say("people.add_told") if what == "add" else "",
        (
            Field(say("people.name"), person.name, say("people.name_hint"), NAME_LIMIT),
            Field(say("people.number"), person.number, say("people.number_hint"), NUMBER_LIMIT),
        ),
        lambda texts: None if all(texts) else say("people.both_needed"),
        plain=app.settings.plain_symbols,
    )
    answer = await app.push_screen_wait(form)
    return None if answer is None else replace(person, name=answer[0], number=answer[1])


async def may_remove(app: HoldfastApp, person: Contact) -> bool:
    """Ask whether somebody is to be removed, for undo does not reach here."""
    question = Confirm(
        say("people.remove_asked", name=person.name),
        say("people.remove_told"),
        yes=say("people.remove"),
        no=say("people.keep"),
        plain=app.settings.plain_symbols,
    )
    answer = await app.push_screen_wait(question)
    return answer is True


def done(app: HoldfastApp, do: Callable[[], None], said: str) -> bool:
    """Do something with the journal and say so; where it is refused say why. Return whether it was done."""
    try:
        do()
    except JournalProblem as problem:
        app.tell(problem.sentence, error=True)
        return False
    app.tell(said)
    app.keep_support_readable()
    return True
