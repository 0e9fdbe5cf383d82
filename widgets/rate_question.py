"""A question that one digit answers, over whatever is on the screen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from textual import events, on
from textual.content import Content
from textual.widget import Widget

from holdfast.wording import say
from widgets.distress_row import DistressRow
from widgets.drawn_lines import DrawnLines
from widgets.question import Question

_TEN = "t"
_NUMBER = 6
"""Cells of a number before what it means."""


class RateQuestion(Question[int]):
    """Asks for a number from 0 to 10; the digit is the answer at once, and Esc leaves without one."""

    DEFAULT_CSS = """
    RateQuestion DistressRow { margin-top: 1; }
    RateQuestion #anchors { margin-top: 1; height: auto; }
    """

    def __init__(
        self,
        asked: str,
        told: str,
        *,
        anchors: Sequence[tuple[int, str]] = (),
        now: int | None = None,
        plain: bool = False,
    ) -> None:
        """Make the question.

        Args:
            asked: the question.
            told: what it is about, or what can be done about the answer.
            anchors: what some of the numbers mean, in the person's own words.
            now: the answer so far; None for none.
            plain: draw it in plain symbols.
        """
        super().__init__(asked, told, plain=plain)
        self._anchors = anchors
        self._now = now

    def compose_body(self) -> Iterable[Widget]:
        """The digits, and below them what some of them mean."""
        row = DistressRow(plain=self._plain)
        row.value = self._now
        yield row
        if self._anchors:
            meant = DrawnLines(id="anchors")
            meant.show(self._meant)
            yield meant

    def _meant(self, width: int) -> list[Content]:
        """What some of the numbers mean, each wrapped behind its number."""
        lines = []
        for number, words in self._anchors:
            first, *rest = Content.styled(words, "italic $own").wrap(max(1, width - _NUMBER))
            lines += [Content.assemble((f"  {number:<4}", "$quiet"), first), *(line.pad_left(_NUMBER) for line in rest)]
        return lines

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return the digits, ten and Esc with what they do."""
        return (
            (say("question.digits"), say("question.answer")),
            (say("question.ten_key"), say("question.ten")),
            (say("question.esc"), say("question.back")),
        )

    def on_key(self, event: events.Key) -> None:
        """Answer with a digit, or with ten."""
        if event.key == _TEN or (event.key.isascii() and event.key.isdigit()):
            event.stop()
            self.dismiss(10 if event.key == _TEN else int(event.key))

    @on(DistressRow.Answered)
    def _clicked(self, event: DistressRow.Answered) -> None:
        self.dismiss(event.value)
