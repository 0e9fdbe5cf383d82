"""``holdfast cards``: list the cards, or write one."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from holdfast.cards import Card, checked_card
from holdfast.exercises import find_exercise, nearest_exercises
from holdfast.ids import new_id, tail
from holdfast.refusals import NotUnderstood, Refusal
from holdfast.wording import say
from storage.journal import Journal
from tui.clock import zone_clock
from tui.plain.call import Answer, Call
from tui.plain.console import asked, can_ask, given_words, narrate
from tui.plain.journals import open_for, open_if_there
from tui.plain.options import Option, given, one_of
from tui.plain.rendered import as_columns, as_json

OPTIONS = (
    Option("WHAT", "cards.help_what", read=one_of(("list", "add")), needed=True),
    Option("--exercise", "cards.help_exercise", "ID", given),
)


def answer(call: Call) -> Answer:
    """Write a card, or return those there are.

    Raises:
        Refusal: a half is missing or too long, or the exercise is unknown.
    """
    if call.options.what == "add":
        return _added(call)
    if call.options.exercise is not None:
        raise NotUnderstood("cards.exercise_adds")
    return _listed(call)


def _added(call: Call) -> Answer:
    options, clock = call.options, zone_clock(call.environ)
    when, can = _halves(options)
    with open_for(call, clock, create=True) as journal:
        exercise = None if options.exercise is None else _exercise(journal, options.exercise)
        card = checked_card(Card(new_id(clock()), when, can, exercise))
        journal.save_card(card)
    narrate(say("cards.saved"))
    return Answer(as_json(as_object(card)) if options.json else tail(card.id))


def _halves(options: SimpleNamespace) -> tuple[str, str]:
    """Return both halves, which are never arguments: asked for on a terminal, otherwise two lines of stdin."""
    if can_ask(options):
        return asked(say("cards.ask_when")), asked(say("cards.ask_can"))
    lines = [line for line in given_words(options).split("\n") if line.strip()]
    if len(lines) > 2:
        raise Refusal("cards.plain_two_lines", n=len(lines))
    when, can = (*lines, "", "")[:2]
    return when, can


def _exercise(journal: Journal, wanted: str) -> str:
    known = journal.exercises()
    exercise = find_exercise(known, wanted)
    if exercise is None:
        raise Refusal("cards.no_such_exercise", exercise=wanted, nearest=", ".join(nearest_exercises(known, wanted)))
    return exercise.id


def _listed(call: Call) -> Answer:
    with open_if_there(call, zone_clock(call.environ)) as journal:
        cards = [] if journal is None else journal.cards()
        names = {each.id: each.name for each in journal.exercises()} if journal is not None and cards else {}
    if call.options.json:
        return Answer(as_json([as_object(card) for card in cards]))
    if not cards:
        narrate(say("cards.plain_none"))
        return Answer()
    return Answer("\n".join(as_columns([(tail(card.id), _told(card, names)) for card in cards])))


def _told(card: Card, names: dict[str, str]) -> str:
    """Return a card as a sentence, with the exercise it starts and whether it stands on Today."""
    exercise = "" if card.exercise is None else names.get(card.exercise, say("cards.gone"))
    said = say("cards.plain", when=card.when, can=card.can or exercise)
    more = [say("cards.starts", exercise=exercise)] if card.can and exercise else []
    return " · ".join([said, *more, *([say("cards.on_today")] if card.pinned else [])])


def as_object(card: Card) -> dict[str, Any]:
    """Return the object that ``--json`` prints of a card."""
    return card._asdict()
