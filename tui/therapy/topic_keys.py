"""What can be done with the topic under the lamp: on Sessions, and where all topics are."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from textual.binding import Binding, BindingType

from holdfast.therapy.topics import Topic, TopicState
from holdfast.wording import say
from tui.place import PlaceScreen
from tui.therapy import topics
from widgets.topic_list import TopicList

ON_A_TOPIC = ("raised", "parked", "done", "words", "order", "delete")
"""The second part of the commands' ids, as in ``sessions_topic_raised`` and ``topics_topic_raised``."""


class TopicKeys(PlaceScreen):
    """A screen with a `TopicList`. Its commands ``WHERE_topic_VERB`` act on the topic under the lamp."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("shift+up", "topic_move(-1)", show=False),
        Binding("shift+down", "topic_move(1)", show=False),
    ]

    @property
    def topic(self) -> Topic | None:
        """The topic that keys act on: the one under the lamp of the list; None where there is none.

        A screen with other lists says None while one of those has the focus.
        """
        return self.query_one(TopicList).topic

    def why_not(self, command_id: str) -> str | None:
        """Return why a key of this screen cannot act on a topic now."""
        verb = command_id.removeprefix(f"{self.WHERE}_topic_")
        if verb in ON_A_TOPIC and self.topic is None:
            return say("topics.none_chosen")
        return super().why_not(command_id)

    def action_topic_raised(self) -> None:
        """Say that it was raised; said again, it is open again."""
        self._turn("raised")

    def action_topic_parked(self) -> None:
        """Park it for later; said again, it is open again."""
        self._turn("parked")

    def action_topic_done(self) -> None:
        """Say that it is done; said again, it is open again."""
        self._turn("done")

    def action_topic_words(self) -> None:
        """Change its words."""
        self.with_topic(lambda topic: topics.ask_words(self.holdfast, topic))

    def action_topic_delete(self) -> None:
        """Delete it; undo brings it back."""
        self.with_topic(lambda topic: topics.delete_topic(self.holdfast, topic))

    def action_topic_move(self, by: int) -> None:
        """Let it go up or down among those of its group; the lamp goes along."""
        group = self.query_one(TopicList).group
        self.with_topic(lambda topic: topics.move_topic(self.holdfast, group, topic, by))

    def with_topic(self, do: Callable[[Topic], None]) -> None:
        """Do something with the topic that keys act on; where there is none, say so."""
        topic = self.topic
        if topic is None:
            self.holdfast.tell(say("topics.none_chosen"))
        else:
            do(topic)

    def _turn(self, state: TopicState) -> None:
        self.with_topic(lambda topic: topics.turn_topic(self.holdfast, topic, state))
