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
_STEP, _NARROW_STEP = 5, 3


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
        place = place_at(event.x, self.size.width)
        if event.y == 0 and place is not None:
            self.post_message(self.Answered(place))

    def render(self) -> RenderResult:
        """Return the digits, and below them the anchors."""
        return Content("\n").join(digits(self.value, self.anchors, self.size.width, plain=self._plain))


def digits(value: int | None, anchors: tuple[str, str] | None, width: int, *, plain: bool) -> list[Content]:
    """Return the digits, the answer among them as a pill, and below them the anchors if there are any.

    Args:
        value: the answer, 0 to 10; None for none.
        anchors: what 0 and 10 mean.
        width: the room there is, in cells.
        plain: draw in plain symbols.
    """
    bar = (symbols(plain=plain).focus, "$accent")
    parts: list[tuple[str, str]] = [bar, (" ", "")]
    at, apart = _INDENT, _apart(width)
    for place in range(PLACES):
        text, style, start = str(place), "$text-muted", _INDENT + place * apart
        if place == value:
            text = f"[{place}]" if plain else f" {place} "
            style = "bold" if plain else "bold $chosen-text on $primary"
            start -= 1
        if start < at:  # the pill of 0 begins where the blank before it is
            parts[-1] = ("", "")
        parts += [(" " * (start - at), ""), (text, style)]
        at = start + cell_len(text)
    lines = [Content.assemble(*parts)]
    if anchors is not None:
        low, high = anchors
        room = apart * (PLACES - 1) + 2 - cell_len(low) - cell_len(high)
        lines.append(Content.assemble(bar, " ", (f"{low}{' ' * max(2, room)}{high}", "$text-muted")))
    return lines


def place_at(column: int, width: int) -> int | None:
    """Return the place that a column of the digits stands for; None for none."""
    place = round((column - _INDENT) / _apart(width))
    return place if 0 <= place < PLACES else None


def _apart(width: int) -> int:
    """Cells from one place to the next; fewer where there is no room for the usual."""
    return _STEP if width >= _INDENT + _STEP * (PLACES - 1) + 2 else _NARROW_STEP
