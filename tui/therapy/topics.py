"""What is done with topics: keeping one from anywhere, saying what has become of it, changing its words, its place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from holdfast.ids import new_id
from holdfast.refusals import Refusal
from holdfast.therapy.topics import (
    TOPIC_LIMIT,
    Ready,
    Topic,
    TopicOrigin,
    TopicState,
    checked_topic,
    is_kept,
    last_place,
    moved,
    turned,
)
from holdfast.wording import say
from storage.journal import JournalProblem
from widgets.text_form import Field, TextForm

if TYPE_CHECKING:
    from tui.app import HoldfastApp

_TOLD = 32
"""Cells of a topic's words in a sentence."""


def bring_here(app: HoldfastApp, ready: Ready | None) -> None:
    """Keep what the screen has ready with this one key; where there is nothing, ask for a line.

    Args:
        app: the app.
        ready: what the screen one is on has ready; None for nothing.
    """
    if ready is None:
        bring(app)
    elif ready.is_asked:
        bring(app, ready.words, ready.origin, ready.origin_id)
    else:
        bring_at_once(app, ready)


def is_new(app: HoldfastApp, ready: Ready) -> bool:
    """Whether what is ready is not among the topics yet; where that cannot be read, it may be kept again."""
    try:
        return not is_kept(app.journal.topics("open", "raised", "parked"), ready)
    except JournalProblem:
        return True


def bring(app: HoldfastApp, words: str = "", origin: TopicOrigin = "", origin_id: str = "") -> None:
    """Ask for a line to bring to a session, and keep it; then one is back where one was.

    Args:
        app: the app.
        words: what stands in the line at first; typing takes its place.
        origin: what those words come from; a topic in other words comes from nowhere else.
        origin_id: the id of that.
    """

    def keep(texts: Sequence[str]) -> str | None:
        ready = Ready(words, origin, origin_id) if texts[0] == words else Ready(texts[0])
        try:
            kept = keep_topic(app, ready)
        except Refusal as refusal:
            return refusal.sentence
        app.tell(say("topics.kept", n=kept))
        return None

    field = Field(say("topics.words"), words, say("topics.hint"), TOPIC_LIMIT)
    plain = app.settings.plain_symbols
    app.push_screen(TextForm(say("topics.asked"), say("topics.told"), [field], keep, plain=plain))


def bring_at_once(app: HoldfastApp, ready: Ready) -> bool:
    """Keep what is ready and say so with its words; or say why that was refused, and return False."""
    try:
        keep_topic(app, ready)
    except Refusal as refusal:
        app.tell(refusal.sentence, error=isinstance(refusal, JournalProblem))
        return False
    app.tell(say("topics.kept_ready", words=_shortly(ready.words)))
    app.turn()
    return True


def keep_topic(app: HoldfastApp, ready: Ready) -> int:
    """Keep a topic behind all others, and return how many there are to bring now.

    Raises:
        Refusal: it has no words or too many, or the journal cannot be written.
    """
    journal, words = app.journal, checked_topic(ready.words)
    place = last_place(journal.topics())
    topic = Topic(new_id(app.clock()), words, app.today, "open", place, None, ready.origin, ready.origin_id)
    journal.save_topic(topic)
    return journal.count_topics()


def turn_topic(app: HoldfastApp, topic: Topic, state: TopicState) -> None:
    """Let a topic be raised, parked, done, or open again; where it is that already, it is opened again."""
    now: TopicState = "open" if topic.state == state else state
    if _written(app, lambda: app.journal.save_topic(turned(topic, now, app.today))):
        app.tell(say(f"topics.turned_{now}"))


def move_topic(app: HoldfastApp, shown: Sequence[Topic], topic: Topic, by: int) -> None:
    """Let a topic go up or down among those that are shown."""
    changed = moved(shown, topic.id, by)
    if changed:
        _written(app, lambda: app.journal.save_topics(changed))
    else:
        app.tell(say("topics.first_already" if by < 0 else "topics.last_already"))


def ask_words(app: HoldfastApp, topic: Topic) -> None:
    """Ask for other words for a topic, and keep them."""

    def keep(texts: Sequence[str]) -> str | None:
        try:
            app.journal.save_topic(topic._replace(words=checked_topic(texts[0])))
        except Refusal as refusal:
            return refusal.sentence
        app.tell(say("topics.changed"))
        return None

    field = Field(say("topics.words"), topic.words, limit=TOPIC_LIMIT, goes_on=True)
    app.push_screen(TextForm(say("topics.change_asked"), "", [field], keep, plain=app.settings.plain_symbols))


def delete_topic(app: HoldfastApp, topic: Topic) -> None:
    """Delete a topic, without a question: undo brings it back."""
    if _written(app, lambda: app.journal.delete_topic(topic.id)):
        app.tell(say("topics.deleted"))


def _written(app: HoldfastApp, write: Callable[[], object]) -> bool:
    """Write to the journal and have it shown; or say why that was refused, and return False."""
    try:
        write()
    except JournalProblem as problem:
        app.tell(problem.sentence, error=True)
        return False
    app.turn()
    return True


def _shortly(words: str) -> str:
    return words if len(words) <= _TOLD else words[: _TOLD - 1].rstrip() + "…"
