"""The frame of every screen: one row at the top that says where one is, one at the bottom that says what can be done.

Neither has a background or a border, and nothing in them ticks.
"""

from __future__ import annotations

from typing import NamedTuple

from textual import events
from textual.app import RenderResult
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

GAP = 3
"""Cells between two names or keys."""


class Key(NamedTuple):
    """One key as the footer shows it.

    Attributes:
        id: what is posted when it is clicked.
        shown: the key.
        words: what it does.
        can_act: it can act now; else it is dimmed.
    """

    id: str
    shown: str
    words: str
    can_act: bool = True


class FrameRow(Widget):
    """A row of parts, some of which can be clicked."""

    DEFAULT_CSS = """
    FrameRow { height: 1; width: 1fr; }
    """

    class Clicked(Message):
        """A part was clicked.

        Attributes:
            part: the id of the place or key.
        """

        def __init__(self, part: str) -> None:
            self.part = part
            super().__init__()

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._spots: list[tuple[int, int, str]] = []

    def on_click(self, event: events.Click) -> None:
        """Tell which part was clicked, if any."""
        for start, end, part in self._spots:
            if start <= event.x < end:
                self.post_message(self.Clicked(part))
                return

    def _laid(self, left: list[tuple[str, Content]], right: list[tuple[str, Content]]) -> Content:
        """Put parts at both ends of the row, and remember where each of them is."""
        width = self.size.width
        tail = sum(part.cell_length for _, part in right) + GAP * max(0, len(right) - 1)
        room = width - tail - (GAP if right else 0)
        self._spots = []
        row: list[Content] = []
        at = 0
        for part, content in left:
            gap = GAP if at else 0
            if at + gap + content.cell_length > room:
                break
            at = self._placed(row, at, gap, part, content)
        lead = max(0, width - tail - at)
        for part, content in right:
            at = self._placed(row, at, lead, part, content)
            lead = GAP
        return Content.assemble(*row)

    def _placed(self, row: list[Content], at: int, gap: int, part: str, content: Content) -> int:
        row += [Content(" " * gap), content]
        start, end = at + gap, at + gap + content.cell_length
        self._spots.append((start, end, part))
        return end


class PlaceRow(FrameRow):
    """The header: the five places with the lamp at the current one, or the name of a screen; at the right a date."""

    DEFAULT_CSS = """
    PlaceRow { margin-bottom: 1; }
    """

    right: reactive[str] = reactive("")
    badge: reactive[str] = reactive("")

    def __init__(self, places: tuple[tuple[str, str], ...], current: str, *, lamp: str = "●") -> None:
        """Make the header.

        Args:
            places: id and name of each place, in the order of their digits; empty where only a name is shown.
            current: id of the current place, or the name of the screen.
            lamp: the sign before the current place.
        """
        super().__init__()
        self._places = places
        self._current = current
        self._lamp = lamp

    def render(self) -> RenderResult:
        """Return the row."""
        if not self._places:
            left = [("", Content.styled(self._current, "bold $foreground"))]
        else:
            left = [
                (place, self._place_name(digit, place, name)) for digit, (place, name) in enumerate(self._places, 1)
            ]
        right = []
        if self.badge:
            right.append(("badge", Content.styled(self.badge, "$accent")))
        if self.right and self.size.width >= 60:
            right.append(("date", Content.styled(self.right, "$text-muted")))
        return self._laid(left, right)

    def _place_name(self, digit: int, place: str, name: str) -> Content:
        if place == self._current:
            return Content.assemble((self._lamp, "$accent"), " ", (name, "bold $foreground"))
        return Content.assemble((str(digit), "$quiet"), " ", (name, "$text-muted"))


class KeyRow(FrameRow):
    """The footer: keys of this screen at the left, Support and help always at the right."""

    DEFAULT_CSS = """
    KeyRow { dock: bottom; }
    """

    keys: reactive[tuple[Key, ...]] = reactive(())
    always: reactive[tuple[Key, ...]] = reactive(())

    def render(self) -> RenderResult:
        """Return the row; what does not fit is dropped from the right of the screen's own keys, never Support."""
        return self._laid([self._key(key) for key in self.keys], [self._key(key) for key in self.always])

    def _key(self, key: Key) -> tuple[str, Content]:
        styles = ("bold $foreground", "$text-muted") if key.can_act else ("$text-disabled", "$text-disabled")
        return key.id, Content.assemble((key.shown, styles[0]), " ", (key.words, styles[1]))
