"""What stands beside an exercise while it runs: a question for a digit, cautions, and that one can stop."""

from __future__ import annotations

from typing import NamedTuple

from textual import events
from textual.app import RenderResult
from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

from widgets.distress_row import DistressRow, digits, place_at

ROOMY = 30
"""Rows of a screen from which everything has its place."""

_QUESTION, _TEXT = 62, 76
"""The columns of a question and of what is to be read, at most."""


class Asked(NamedTuple):
    """A question for a digit.

    Attributes:
        text: the question.
        key: what is said beside it: the key that leaves it out.
        value: the answer so far; None for none.
        anchors: what 0 and 10 mean; None where the question says it.
        given: earlier answers to the same question, told below it; empty for none.
    """

    text: str
    key: Content
    value: int | None = None
    anchors: tuple[str, str] | None = None
    given: str = ""


class BesideIt(NamedTuple):
    """All that stands there now.

    Attributes:
        asked: a question; None for none.
        cautions: cautions to be read, the first one first.
        keys: what can be done about them.
        always: what goes with every exercise.
    """

    asked: Asked | None
    cautions: tuple[str, ...]
    keys: Content
    always: str


class Beside(Widget):
    """A block below the exercise, of a least height, so that nothing above moves when a question is answered.

    It is drawn as one widget: ten of them, laid out one within the other, would come on the way to the first breath.
    """

    DEFAULT_CSS = """
    Beside { height: auto; min-height: 6; width: 100%; text-wrap: nowrap; }
    """
    ALLOW_SELECT = False

    def __init__(self, *, plain: bool = False) -> None:
        super().__init__(id="beside")
        self._plain = plain
        self._shown: BesideIt | None = None

    def show(self, beside: BesideIt) -> None:
        """Show what stands there now."""
        if beside != self._shown:
            self._shown = beside
            self.refresh(layout=True)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Return how many rows there are at a width."""
        del container, viewport
        return len(self._lines(width))

    def render(self) -> RenderResult:
        """Return them, at the bottom of the room there is."""
        width, height = self.size
        lines = self._lines(width)
        return Content("\n").join([Content("")] * (height - len(lines)) + lines)

    def on_click(self, event: events.Click) -> None:
        """Answer with the digit that was clicked."""
        lines, asked = self._lines(self.size.width), self._shown.asked if self._shown else None
        wide = min(_QUESTION, self.size.width)
        place = place_at(event.x - (self.size.width - wide) // 2, wide)
        if asked is not None and place is not None and event.y == self.size.height - len(lines) + 1:
            self.post_message(DistressRow.Answered(place))

    def _lines(self, width: int) -> list[Content]:
        """What is shown, as much as there is room for."""
        shown = self._shown
        if shown is None or not width:
            return []
        blocks = [self._question(shown.asked, min(_QUESTION, width), width)] if shown.asked is not None else []
        if shown.cautions:
            cautions = Content("\n").join([*map(Content, shown.cautions), shown.keys])
            blocks.append(_centred(cautions.stylize_before("$text-muted"), width))
        # Where rows are few, the line that is always there waits until the cautions are read.
        if self.screen.size.height >= ROOMY or not shown.cautions:
            blocks.append(_centred(Content.styled(shown.always, "$quiet"), width))
        return [line for number, block in enumerate(blocks) for line in [*[Content("")] * (number > 0), *block]]

    def _question(self, asked: Asked, wide: int, width: int) -> list[Content]:
        """The question, its digits, and what was answered before."""
        lines = [Content.assemble("  ", (asked.text, "bold $foreground"), "   ", asked.key).truncate(wide)]
        lines += digits(asked.value, asked.anchors, wide, plain=self._plain)
        if asked.given:
            given = Content.styled(asked.given, "$text-muted").wrap(wide - 2)
            lines += [line.pad_left(2) for line in given]
        return [line.pad_left((width - wide) // 2) for line in lines]


def _centred(text: Content, width: int) -> list[Content]:
    """A text in lines, each in the middle."""
    wide = min(_TEXT, width)
    return [line.pad_left((width - line.cell_length) // 2) for line in map(Content.rstrip, text.wrap(wide))]
