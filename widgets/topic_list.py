"""Things to bring: the person's own words in their own order, each with what has become of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar, NamedTuple

from textual.binding import Binding, BindingType
from textual.content import Content

from holdfast.charts.symbols import symbols
from holdfast.therapy.topics import Topic
from widgets.page_list import PageList
from widgets.row_list import INDENT

_GAP = 2
"""Cells between the words and what has become of them."""

_LEAST = 16
"""Cells the words have at least; where there are no more, what has become of them goes."""


class TopicGroup(NamedTuple):
    """Topics under one head.

    Attributes:
        head: the head; empty for none.
        topics: the topics, in their order.
    """

    head: str
    topics: Sequence[Topic]


class TopicList(PageList):
    """Topics, as many lines high as they take; what is long goes on in a second line, or in as many as it may."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "enter", show=False)]

    def __init__(self, *, id: str | None = None, plain: bool = False, most_lines: int = 2) -> None:
        """Make the list, with nothing in it.

        Args:
            id: the widget's id.
            plain: draw it in plain symbols.
            most_lines: how many lines a topic takes at most; what is longer is cut there.
        """
        super().__init__(id=id, plain=plain)
        self._most_lines = most_lines
        self._groups: Sequence[TopicGroup] = ()
        self._topics: Sequence[Topic] = ()
        self._told: Mapping[str, str] = {}
        self._lines: list[Content] = []

    def show(self, groups: Sequence[TopicGroup], told: Mapping[str, str], chosen: str | None = None) -> None:
        """Show topics, the lamp on the one of the id ``chosen``, or on the one it was on, or where it was.

        Args:
            groups: the topics; a group without any does not show.
            told: what has become of a topic, by its id; not there where nothing is told.
            chosen: the id of the one to put the lamp on; None for none.
        """
        wanted = chosen or (self.topic.id if self.topic else None)
        self._groups = [group for group in groups if group.topics]
        self._topics = [topic for group in self._groups for topic in group.topics]
        self._told = told
        self._lay_out()
        ids = [topic.id for topic in self._topics]
        self.cursor = ids.index(wanted) if wanted in ids else self.cursor
        self.refresh(layout=True)

    def light(self, topic_id: str) -> None:
        """Put the lamp on the topic of that id."""
        self.cursor = next((row for row, topic in enumerate(self._topics) if topic.id == topic_id), self.cursor)

    @property
    def topic(self) -> Topic | None:
        """The topic under the lamp; None in an empty list."""
        return self._topics[self.cursor] if 0 <= self.cursor < len(self._topics) else None

    @property
    def group(self) -> Sequence[Topic]:
        """The topics of the group that the one under the lamp is in, in their order."""
        topic = self.topic
        return next((group.topics for group in self._groups if topic in group.topics), ())

    @property
    def row_count(self) -> int:
        """How many there are."""
        return len(self._topics)

    def action_enter(self) -> None:
        """Enter the topic under the lamp."""
        if self._topics:
            self.post_message(self.Entered(self))

    def on_resize(self) -> None:
        """Lay out anew: the width says where the words break."""
        self._lay_out()

    def line_drawn(self, number: int, room: int) -> Content:
        """Return one line of the list."""
        return self.fitted(self._lines[number], room)

    def _bar(self, *, lamp: bool) -> tuple[str, str]:
        return super()._bar(lamp=lamp) if lamp else (symbols(plain=self.plain).row, "$rule-strong")

    def _lay_out(self) -> None:
        self._lines = []
        row_of: list[int | None] = []
        room = self.size.width - INDENT
        row = 0
        for group in self._groups if room > 0 else ():
            if group.head:
                heads = [Content("")] * bool(self._lines) + [Content.styled(group.head, "bold $foreground")]
                self._lines += heads
                row_of += [None] * len(heads)
            for topic in group.topics:
                lines = self._lines_of(topic, room)
                self._lines += lines
                row_of += [row] * len(lines)
                row += 1
        self.lay_out_whole(row_of)

    def _lines_of(self, topic: Topic, room: int) -> list[Content]:
        said = Content.styled(self._told.get(topic.id, ""), "not bold $quiet")
        width = room - (said.cell_length + _GAP if said else 0)
        if width < _LEAST:
            said, width = Content(""), room
        style = "italic $text-muted" if topic.state == "done" else "italic $own"
        words = Content.styled(topic.words, style).wrap(max(1, width))
        if len(words) > self._most_lines:
            rest = Content(" ").join(words[self._most_lines - 1 :])
            words = [*words[: self._most_lines - 1], self.fitted(rest, width)]
        if said:
            words[0] = Content.assemble(
                words[0].pad_right(max(0, room - said.cell_length - words[0].cell_length)), said
            )
        return words
