"""Lines that are drawn for the width there is, and take as many rows as that makes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import TypeAlias

from textual.app import RenderResult
from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

Draw: TypeAlias = Callable[[int], Sequence[Content]]
"""Returns the lines for a width in cells; none of them is to be wider."""


class DrawnLines(Widget):
    """Rows of columns, such as a small table, that are laid out anew for each width."""

    DEFAULT_CSS = """
    DrawnLines { height: auto; width: 1fr; text-wrap: nowrap; }
    """

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self._draw: Draw = lambda _: ()

    def show(self, draw: Draw) -> None:
        """Show what ``draw`` returns for the width there is; it is asked once for each."""
        self._draw = lru_cache(maxsize=2)(draw)  # lines are asked for by the layout several times on one way
        self.refresh(layout=True)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Return how many lines there are at a width."""
        del container, viewport
        return len(self._draw(width))

    def render(self) -> RenderResult:
        """Return the lines."""
        width = self.size.width
        return Content("\n").join([line.truncate(width) for line in self._draw(width)])
