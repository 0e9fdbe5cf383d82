"""What is done with cards: writing one, changing its words, linking an exercise, pinning it to Today, deleting it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from holdfast.cards import CARD_LIMIT, ON_TODAY, Card, checked_card, on_today
from holdfast.exercises import find_exercise
from holdfast.ids import new_id
from holdfast.refusals import Refusal
from holdfast.wording import say
from storage.journal import JournalProblem
from widgets.choice_list import Choice, finding
from widgets.choose import Choose
from widgets.text_form import Field, TextForm

if TYPE_CHECKING:
    from tui.app import HoldfastApp

Then = Callable[[Card], None]
"""What is done with a card once it is kept."""

_NONE = ""


def exercise_name(app: HoldfastApp, exercise_id: str) -> str:
    """Return the name of an exercise, or that it is gone."""
    exercise = find_exercise(app.journal.exercises(), exercise_id)
    return say("cards.gone") if exercise is None else exercise.name


def ask_new(app: HoldfastApp, then: Then) -> None:
    """Ask what one can do, then for the words, and keep the card. What is typed comes last, so that it is not lost."""

    def write(chosen: str | None) -> None:
        if chosen is not None:
            app.push_screen(_form(app, Card(new_id(app.clock()), "", "", chosen or None), then))

    app.push_screen(_which(app, "what", say("cards.own_words")), write)


def ask_words(app: HoldfastApp, card: Card, then: Then) -> None:
    """Ask for other words, and keep them."""
    app.push_screen(_form(app, card, then))


def ask_exercise(app: HoldfastApp, card: Card, then: Then) -> None:
    """Ask which exercise a card is to start, or none, and keep it."""

    def link(chosen: str | None) -> None:
        if chosen is None or (chosen or None) == card.exercise:
            return
        linked = card._replace(exercise=chosen or None)
        told = say("cards.linked", exercise=exercise_name(app, chosen)) if chosen else say("cards.unlinked")
        keep(app, linked, told, then)

    app.push_screen(_which(app, "link", say("cards.no_exercise"), card.exercise or _NONE), link)


def turn_pin(app: HoldfastApp, card: Card, cards: Sequence[Card], then: Then) -> None:
    """Let a card stand on Today, or no longer; where three stand there, ask which one makes room."""
    if card.pinned:
        keep(app, card._replace(pinned=False), say("cards.unpinned"), then)
        return
    pin = partial(keep, app, card._replace(pinned=True), say("cards.pinned"), then)
    there = on_today(cards)
    if len(there) < ON_TODAY:
        pin()
        return

    def make_room(chosen: str | None) -> None:
        goes = next((each for each in there if each.id == chosen), None)
        if goes is not None and keep(app, goes._replace(pinned=False)):
            pin()

    choices = [Choice(each.id, each.when) for each in there]
    plain = app.settings.plain_symbols
    app.push_screen(Choose(say("cards.room"), say("cards.room_more"), choices, plain=plain), make_room)


def delete(app: HoldfastApp, card: Card) -> None:
    """Delete a card, without a question: undo brings it back."""
    try:
        app.journal.delete_card(card.id)
    except JournalProblem as problem:
        app.tell(problem.sentence, error=True)
        return
    app.tell(say("cards.deleted"))


def keep(app: HoldfastApp, card: Card, told: str = "", then: Then | None = None) -> bool:
    """Keep a card and say so; or say why that was refused, and return False."""
    try:
        app.journal.save_card(checked_card(card))
    except Refusal as refusal:
        app.tell(refusal.sentence, error=isinstance(refusal, JournalProblem))
        return False
    if told:
        app.tell(told)
    if then is not None:
        then(card)
    return True


def _form(app: HoldfastApp, card: Card, then: Then) -> TextForm:
    """The question for the words of a card; what cannot be kept is told in it, where the words stay."""

    def written(texts: Sequence[str]) -> Card:
        return card._replace(when=texts[0], can=texts[1])

    def refused(texts: Sequence[str]) -> str | None:
        try:
            app.journal.save_card(checked_card(written(texts)))
        except Refusal as refusal:
            return refusal.sentence
        app.tell(say("cards.saved"))
        then(written(texts))
        return None

    linked = card.exercise is not None
    told = (
        say("cards.told_exercise", exercise=exercise_name(app, card.exercise)) if card.exercise else say("cards.told")
    )
    hint = say("cards.hint_can_exercise" if linked else "cards.hint_can")
    fields = (
        Field(say("cards.when"), card.when, say("cards.hint_when"), CARD_LIMIT, goes_on=True),
        Field(say("cards.can"), card.can, hint, CARD_LIMIT, goes_on=True),
    )
    return TextForm(say("cards.asked"), told, fields, refused, plain=app.settings.plain_symbols)


def _which(app: HoldfastApp, asked: str, first: str, now: str = _NONE) -> Choose:
    """The question for an exercise, with something else first; typing narrows it."""
    choices = [Choice(_NONE, first), *(Choice(each.id, each.name) for each in app.journal.exercises())]
    plain = app.settings.plain_symbols
    return Choose(say(f"cards.{asked}"), say(f"cards.{asked}_more"), finding(choices), now=now, plain=plain)
