"""A question that a digit answers, 0 to 10, without a label beside it: distress, an urge, how sure one is."""

from __future__ import annotations

from rich.cells import cell_len
from textual import events
from textual.app import RenderResult
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from holdfast.charts.symbols import symbols

PLACES = 11
_INDENT = 2
_STEP = 5


class DistressRow(Widget):
    """Eleven digits, the answer among them as a pill. It has no focus: digits are the screen's, wherever one is."""

    DEFAULT_CSS = """
    DistressRow { height: auto; width: 1fr; text-wrap: nowrap; }
    """
    ALLOW_SELECT = False

    value: reactive[int | None] = reactive(None)
    anchors: reactive[tuple[str, str] | None] = reactive(None, layout=True)

    class Answered(Message):
        """A place was clicked.

        Attributes:
            value: the answer, 0 to 10.
        """

        def __init__(self, value: int) -> None:
            self.value = value
            super().__init__()

    def __init__(self, *, anchors: tuple[str, str] | None = None, plain: bool = False, id: str | None = None) -> None:
        """Make the row.

        Args:
            anchors: what 0 and 10 mean; None for what the question says itself.
            plain: draw it in plain symbols.
            id: the widget's id.
        """
        super().__init__(id=id)
        self._plain = plain
        self.set_reactive(DistressRow.anchors, anchors)

    def on_click(self, event: events.Click) -> None:
        """Answer with the place that was clicked."""
        place = round((event.x - _INDENT) / self._step)
        if event.y == 0 and 0 <= place < PLACES:
            self.post_message(self.Answered(place))

    @property
    def _step(self) -> int:
        """Cells from one place to the next; fewer where there is no room for the usual."""
        return _STEP if self.size.width >= _INDENT + _STEP * (PLACES - 1) + 2 else 3

    def render(self) -> RenderResult:
        """Return the digits, and below them the anchors."""
        bar = (symbols(plain=self._plain).focus, "$accent")
        parts: list[tuple[str, str]] = [bar, (" ", "")]
        at = _INDENT
        for place in range(PLACES):
            text, style, start = str(place), "$text-muted", _INDENT + place * self._step
            if place == self.value:
                text = f"[{place}]" if self._plain else f" {place} "
                style = "bold" if self._plain else "bold $chosen-text on $primary"
                start -= 1
            if start < at:  # the pill of 0 begins where the blank before it is
                parts[-1] = ("", "")
            parts += [(" " * (start - at), ""), (text, style)]
            at = start + cell_len(text)
        lines = [Content.assemble(*parts)]
        if self.anchors is not None:
            low, high = self.anchors
            room = _INDENT + self._step * (PLACES - 1) + 2 - _INDENT - cell_len(low) - cell_len(high)
            lines.append(Content.assemble(bar, " ", (f"{low}{' ' * max(2, room)}{high}", "$text-muted")))
        return Content("\n").join(lines)
