"""A question that any number of a few own words answer: each is ticked, or is not."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widget import Widget

from holdfast.charts.symbols import symbols
from holdfast.wording import say
from widgets.question import Question
from widgets.row_list import INDENT, LineList

_MARK = 2
_MOST_LINES = 2


class TickList(LineList):
    """Own words one below the other, each with its mark; what is long goes on in a second line."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("space", "tick", show=False)]

    def __init__(self, words: Sequence[tuple[str, str]], *, plain: bool = False) -> None:
        """Make the list of ids and words, none of them ticked."""
        super().__init__(plain=plain)
        self._words = words
        self._lines: list[Content] = []
        self.ticked: set[str] = set()

    @property
    def row_count(self) -> int:
        """How many there are."""
        return len(self._words)

    def action_tick(self) -> None:
        """Tick what is under the lamp, or take its tick away."""
        self.ticked ^= {self._words[self.cursor][0]}
        self._lay_out()
        self.refresh()

    def on_row_list_entered(self, event: LineList.Entered) -> None:
        """Tick what is clicked once more."""
        event.stop()
        self.action_tick()

    def on_resize(self) -> None:
        """Lay out anew: the width says where the words break."""
        self._lay_out()
        super().on_resize()

    def line_drawn(self, number: int, room: int) -> Content:
        """Return one line of the list."""
        return self.fitted(self._lines[number], room)

    def _lay_out(self) -> None:
        room = self.size.width - INDENT - _MARK
        shapes = symbols(plain=self.plain)
        self._lines, rows = [], list[int | None]()
        for row, (name, words) in enumerate(self._words if room > 0 else ()):
            mark = (shapes.lamp, "$primary") if name in self.ticked else (shapes.hollow, "$quiet")
            lines = Content.styled(words, "italic $own").wrap(room)
            if len(lines) > _MOST_LINES:
                lines = [lines[0], self.fitted(Content(" ").join(lines[1:]), room)]
            self._lines += [
                Content.assemble(mark, " ", lines[0]),
                *(Content.assemble("  ", each) for each in lines[1:]),
            ]
            rows += [row] * len(lines)
        self.lay_out(rows)
        self.styles.height = max(1, len(rows))


class Ticks(Question[tuple[str, ...]]):
    """Asks which of some own words it was; dismissed with the ids of those that are ticked, or None."""

    DEFAULT_CSS = """
    Ticks TickList { max-height: 10; margin-top: 1; }
    Ticks.-short TickList { max-height: 7; }
    """

    def __init__(
        self, asked: str, told: str, words: Sequence[tuple[str, str]], *, ticks: str, plain: bool = False
    ) -> None:
        """Make the question.

        Args:
            asked: the question.
            told: what becomes of those that are not ticked.
            words: the id of each, and what it says.
            ticks: what a tick says, for the key.
            plain: draw it in plain symbols.
        """
        super().__init__(asked, told, plain=plain)
        self._words = words
        self._ticks = ticks

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "done", show=False)]

    def compose_body(self) -> Iterable[Widget]:
        """The words."""
        yield TickList(self._words, plain=self._plain)

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return Space, Enter and Esc with what they do."""
        return (
            (say("question.space"), self._ticks),
            (say("question.enter"), say("question.save")),
            (say("question.esc"), say("question.back")),
        )

    def action_done(self) -> None:
        """Answer with those that are ticked, in their order."""
        ticked = self.query_one(TickList).ticked
        self.dismiss(tuple(name for name, _ in self._words if name in ticked))
