"""One rating as a row of eleven places, 0 to 10, between two anchor words.

Without an answer it shows none: no preset, no zero, no five. With the focus the digits stand in place of the dots, so
the keys teach themselves. Nothing moves between these states.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from rich.cells import cell_len, set_cell_size
from textual import events
from textual.app import RenderResult
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from holdfast.numbers import shown
from holdfast.scales import HIGH, LOW, Scale

Spot: TypeAlias = tuple[int, str, str]
"""The cell something begins at, the text, its style."""

PLACES = 11
_TEN = "t"
_DIGITS = frozenset("0123456789") | {_TEN}
_MIDDLE = 5.0
_INDENT = 2
_WIDE, _NORMAL = 94, 76
_NARROW_STEP = 3


def first_place(width: int) -> int:
    """Return the cell of the place for 0 in a form that is so wide; what else is in the form lines up with it."""
    return 30 if width >= _WIDE else 23


class RatingRow(Widget, can_focus=True):
    """A scale to be rated with one key."""

    DEFAULT_CSS = """
    RatingRow { height: 2; text-wrap: nowrap; }
    RatingRow:focus { background: $lift; }
    """

    value: reactive[float | None] = reactive(None)

    class Answered(Message):
        """The answer changed.

        Attributes:
            row: the row.
        """

        def __init__(self, row: RatingRow) -> None:
            self.row = row
            super().__init__()

    class WentBack(Message):
        """Backspace on a row without an answer: the row before is meant.

        Attributes:
            row: the row.
        """

        def __init__(self, row: RatingRow) -> None:
            self.row = row
            super().__init__()

    def __init__(self, scale: Scale, value: float | None = None, *, plain: bool = False) -> None:
        """Make the row.

        Args:
            scale: what is rated.
            value: the answer so far, 0 to 10, or None.
            plain: draw it in plain symbols.
        """
        super().__init__(id=f"rating-{scale.id}")
        self.scale = scale
        self._plain = plain
        self.set_reactive(RatingRow.value, value)

    def on_key(self, event: events.Key) -> None:
        """Take the keys that are the row's; those that came before the focus had moved on are the next row's."""
        focused = self.screen.focused
        row = focused if isinstance(focused, RatingRow) else self
        if row.takes(event.key) if focused is row else event.key in _DIGITS:
            event.stop()
            event.prevent_default()

    def takes(self, key: str) -> bool:
        """Answer and go on, nudge, or take the answer away; return whether the key was one of those."""
        if key in _DIGITS:
            self._answer(HIGH if key == _TEN else float(key))
            self.screen.focus_next()
        elif key in ("left", "right"):
            step = 1 if key == "right" else -1
            nudged = _MIDDLE if self.value is None else min(HIGH, max(LOW, self.value + step))
            self._answer(nudged)
        elif key == "backspace" and self.value is None:
            self.post_message(self.WentBack(self))
        elif key == "backspace":
            self._answer(None)
        else:
            return False
        return True

    def on_click(self, event: events.Click) -> None:
        """Answer with the place that was clicked."""
        place = round((event.x - self._first) / self._step)
        if event.y == 0 and 0 <= place < PLACES and event.x >= self._first - 1:
            self._answer(float(place))

    def _answer(self, value: float | None) -> None:
        self.value = value
        self.post_message(self.Answered(self))

    @property
    def _step(self) -> int:
        """Cells from one place to the next."""
        width = self.size.width
        return 6 if width >= _WIDE else 5 if width >= _NORMAL else _NARROW_STEP

    @property
    def _first(self) -> int:
        """The cell of the place for 0."""
        return first_place(self.size.width)

    def render(self) -> RenderResult:
        """Return the row: label and places, and below them the anchors."""
        bar: list[Spot] = [(0, ">" if self._plain else "▌", "$accent")] if self.has_focus else []
        return Content("\n").join([_line([*bar, *self._spots()]), _line([*bar, *self._anchors()])])

    def _label(self) -> tuple[str, str]:
        style = "bold $foreground" if self.has_focus else "$foreground" if self.value is not None else "$text-muted"
        room = self._first - _INDENT - 1
        label = self.scale.short
        return (label if cell_len(label) <= room else set_cell_size(label, room - 1) + "…"), style

    def _spots(self) -> Iterable[Spot]:
        """Yield what stands on the first line, by the cell it begins at; the pill covers the dots it lies on."""
        yield _INDENT, *self._label()
        pill, style = self._pill()
        begin = self._first + round(self.value or 0) * self._step - 1
        covered = range(begin, begin + len(pill))
        for place in range(PLACES):
            at = self._first + place * self._step
            if at in covered:
                if at == covered.start + 1:
                    yield covered.start, pill, style
            elif self.has_focus:
                yield at, str(place), "$foreground" if self.value is None else "$text-muted"
            else:
                yield at, "." if self._plain else "·", "$rule-strong"

    def _pill(self) -> tuple[str, str]:
        """Return the answer as it is drawn, and how; nothing without an answer."""
        if self.value is None:
            return "", ""
        if self._plain:
            return f"[{shown(self.value)}]", "bold"
        return f" {shown(self.value)} ", "bold $chosen-text on $primary"

    def _anchors(self) -> Iterable[Spot]:
        """Yield both anchors; where the places are narrow, across the row, and at the focused row alone."""
        low, high = self.scale.anchor_low, self.scale.anchor_high
        left, right = self._first, self._first + self._step * (PLACES - 1) + 2
        if self._step == _NARROW_STEP:
            left = _INDENT
            if not self.has_focus:
                return
        style = "$text-muted" if self.has_focus else "$quiet"
        half = (right - left) // 2 - 1
        low, high = (set_cell_size(text, min(cell_len(text), half)) for text in (low, high))
        yield left, low, style
        yield right - cell_len(high), high, style


def _line(spots: Iterable[Spot]) -> Content:
    """Return spots laid into one line; where two would meet, the earlier one gives way."""
    parts: list[tuple[str, str]] = []
    at = 0
    for start, text, style in spots:
        if start < at and parts:
            last, last_style = parts[-1]
            parts[-1] = (set_cell_size(last, cell_len(last) - (at - start)), last_style)
            at = start
        parts += [(" " * (start - at), ""), (text, style)]
        at = start + cell_len(text)
    return Content.assemble(*parts)
