"""``holdfast topic``: keep something to bring to a session, list it, and say what has become of it."""

from __future__ import annotations

from datetime import date, timedelta
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

from holdfast.days import Clock, civil_day
from holdfast.ids import TAIL, new_id, tail
from holdfast.refusals import NotUnderstood, Refusal
from holdfast.therapy.topic_words import told
from holdfast.therapy.topics import Topic, TopicState, carried_over, checked_topic, last_place, turned
from holdfast.wording import say
from tui.clock import zone_clock
from tui.plain.call import Answer, Call
from tui.plain.console import asked, can_ask, given_words, narrate
from tui.plain.journals import first_hour_of, open_for, open_if_there
from tui.plain.options import Option, given, one_of
from tui.plain.rendered import as_columns, as_json

if TYPE_CHECKING:
    from storage.journal import Journal

_STATES = {"done": "done", "parked": "parked", "raised": "raised", "open": "open"}
"""Verbs to what a topic is then."""

OPTIONS = (
    Option("WHAT", "topics.help_what", read=one_of(("add", "list", *_STATES)), needed=True),
    Option("ID", "topics.help_id", read=given),
    Option("--all", "topics.help_all"),
)


def answer(call: Call) -> Answer:
    """Keep topics, list them, or let one be done, parked, raised or open.

    Raises:
        Refusal: there are no words or too many, or no topic of that id, or several.
        NotUnderstood: an id is missing, or given where none belongs.
    """
    options = call.options
    if (options.id is None) == (options.what in _STATES):
        raise NotUnderstood("topics.id_missing" if options.id is None else "topics.id_elsewhere", what=options.what)
    if options.all and options.what != "list":
        raise NotUnderstood("topics.all_lists")
    clock = zone_clock(call.environ)
    if options.what == "add":
        return _added(call, clock)
    return _listed(call, clock) if options.what == "list" else _turned(call, clock)


def _added(call: Call, clock: Clock) -> Answer:
    """Keep a topic for each line; all of them, or none."""
    words = [checked_topic(line) for line in _lines(call.options)]
    if not words:
        raise Refusal("topics.empty")
    with open_for(call, clock, create=True) as journal:
        today, place = _today(journal, clock), last_place(journal.topics())
        moments = (clock() + timedelta(milliseconds=number) for number in range(len(words)))
        topics = [
            Topic(new_id(moment), line, today, place=place + number)
            for number, (moment, line) in enumerate(zip(moments, words, strict=True))
        ]
        journal.save_topics(topics)
        count = journal.count_topics()
    narrate(say("topics.kept", n=count))
    if not call.options.json:
        return Answer("\n".join(tail(topic.id) for topic in topics))
    objects = [as_object(topic, [], today) for topic in topics]
    return Answer(as_json(objects[0] if len(objects) == 1 else objects))


def _lines(options: SimpleNamespace) -> list[str]:
    """Return the words, which are never arguments: one line on a terminal, otherwise each line of stdin with words."""
    if can_ask(options):
        return [asked(say("topics.ask"))]
    return [line for line in given_words(options).splitlines() if line.strip()]


def _listed(call: Call, clock: Clock) -> Answer:
    with open_if_there(call, clock) as journal:
        today = _today(journal, clock)
        states: tuple[TopicState, ...] = () if call.options.all else ("open",)
        topics = [] if journal is None else journal.topics(*states)
        days = journal.session_days() if journal is not None and topics else []
    if call.options.json:
        return Answer(as_json([as_object(topic, days, today) for topic in topics]))
    if not topics:
        narrate(say("topics.plain_none"))
        return Answer()
    return Answer("\n".join(as_columns([(tail(each.id), each.words, told(each, days, today)) for each in topics])))


def _turned(call: Call, clock: Clock) -> Answer:
    with open_for(call, clock) as journal:
        today, state = _today(journal, clock), cast(TopicState, _STATES[call.options.what])
        topic = turned(_ending(journal, call.options.id), state, today)
        journal.save_topic(topic)
        days = journal.session_days()
    narrate(say(f"topics.plain_{state}", words=topic.words))
    return Answer(as_json(as_object(topic, days, today)) if call.options.json else "")


def _ending(journal: Journal, typed: str) -> Topic:
    """Return the topic whose id ends in what was typed."""
    wanted = typed.strip().lower()
    found = [topic for topic in journal.topics() if topic.id.endswith(wanted)]
    if len(found) > 1:
        named = ", ".join(topic.id[-max(TAIL, len(wanted) + 1) :] for topic in found)
        raise Refusal("plain.many_ids", tail=typed, ids=named)
    if not found:
        raise Refusal("topics.no_id", tail=typed)
    return found[0]


def _today(journal: Journal | None, clock: Clock) -> date:
    return civil_day(clock().replace(tzinfo=None), first_hour_of(journal))


def as_object(topic: Topic, days: list[date], today: date) -> dict[str, Any]:
    """Return the object that ``--json`` prints of a topic.

    Args:
        topic: the topic.
        days: the civil days of sessions that were not cancelled.
        today: the civil day it is.
    """
    return {
        "id": topic.id,
        "words": topic.words,
        "state": topic.state,
        "made": topic.made.isoformat(),
        "raised": None if topic.raised is None else topic.raised.isoformat(),
        "carried_over": carried_over(topic, days, today),
        "origin": topic.origin,
        "origin_id": topic.origin_id,
    }
