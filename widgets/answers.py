"""Questions with their answers, to be read: the question as it was asked, below it the person's words behind a bar."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import RenderResult
from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

from holdfast.charts.symbols import symbols
from holdfast.practices import Answer

_BAR = 2
"""Cells of the bar and the space behind it."""


class Answers(Widget):
    """Shows answers whole, however long they are."""

    DEFAULT_CSS = """
    Answers { height: auto; }
    """

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._answers: Sequence[Answer] = ()
        self._plain = False

    def show(self, answers: Sequence[Answer], *, plain: bool) -> None:
        """Show other answers, in plain symbols or not."""
        self._answers, self._plain = answers, plain
        self.refresh(layout=True)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Return how many lines they take."""
        del container, viewport
        return len(self._lines(width))

    def render(self) -> RenderResult:
        """Return the lines."""
        return Content("\n").join(self._lines(self.size.width))

    def _lines(self, width: int) -> list[Content]:
        lines: list[Content] = []
        bar = Content.styled(symbols(plain=self._plain).row, "$rule-strong")
        for asked, answer in self._answers:
            lines += [Content("")] if lines else []
            lines += Content.styled(asked, "$text-muted").wrap(max(1, width))
            words = Content.styled(answer, "italic $own").wrap(max(1, width - _BAR))
            lines += [Content.assemble(bar, " ", line) for line in words]
        return lines
