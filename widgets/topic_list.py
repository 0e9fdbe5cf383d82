"""Things to bring: the person's own words in their own order, each with what has become of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from holdfast.therapy.topics import Topic
from widgets.words_list import WordsGroup, WordsList, WordsRow


class TopicGroup(NamedTuple):
    """Topics under one head.

    Attributes:
        head: the head; empty for none.
        topics: the topics, in their order.
    """

    head: str
    topics: Sequence[Topic]


class TopicList(WordsList):
    """Topics, as many lines high as they take."""

    def __init__(self, *, id: str | None = None, plain: bool = False, most_lines: int = 2) -> None:
        """Make the list, with nothing in it; the arguments are those of `WordsList`."""
        super().__init__(id=id, plain=plain, most_lines=most_lines)
        self._topics: Mapping[str, Topic] = {}

    def show(self, groups: Sequence[TopicGroup], told: Mapping[str, str], chosen: str | None = None) -> None:
        """Show topics, the lamp on the one of the id ``chosen``, or on the one it was on, or where it was.

        Args:
            groups: the topics; a group without any does not show.
            told: what has become of a topic, by its id; not there where nothing is told.
            chosen: the id of the one to put the lamp on; None for none.
        """
        self._topics = {topic.id: topic for group in groups for topic in group.topics}
        self.show_rows(
            [
                WordsGroup(
                    group.head,
                    [
                        WordsRow(topic.id, topic.words, told.get(topic.id, ""), is_over=topic.state == "done")
                        for topic in group.topics
                    ],
                )
                for group in groups
            ],
            chosen,
        )

    @property
    def topic(self) -> Topic | None:
        """The topic under the lamp; None in an empty list."""
        return self._topics.get(self.row_id or "")

    @property
    def group(self) -> Sequence[Topic]:
        """The topics of the group that the one under the lamp is in, in their order."""
        return [self._topics[topic_id] for topic_id in self.group_ids]
