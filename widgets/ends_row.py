"""One row with something at its left end and something at its right end."""

from __future__ import annotations

from textual.app import RenderResult
from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

_GAP = 3


class EndsRow(Widget):
    """A row that is laid out by its own width; where both ends do not fit, the right one says less, or is left out."""

    DEFAULT_CSS = """
    EndsRow { height: 1; text-wrap: nowrap; text-overflow: ellipsis; }
    """

    left: reactive[Content] = reactive(Content(""))
    right: reactive[Content] = reactive(Content(""))
    less: reactive[Content] = reactive(Content(""))

    def render(self) -> RenderResult:
        """Return the row."""
        for right in (self.right, self.less):
            gap = self.size.width - self.left.cell_length - right.cell_length
            if right and gap >= _GAP:
                return Content.assemble(self.left, " " * gap, right)
        return self.left
