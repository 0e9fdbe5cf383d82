"""The row above a list: a search that is typed in place, the filters in use, and how much they leave."""

from __future__ import annotations

from collections.abc import Sequence

from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, Static

from holdfast.text import clean_line
from widgets.typing import LineField

GAP = "   "
_FILTER_LIMIT = 24
_LEAD = 3
_ROOMY = 70


class SoughtRow(Horizontal):
    """Search, filters, count."""

    DEFAULT_CSS = """
    SoughtRow { height: 1; }
    SoughtRow #slash { width: auto; }
    SoughtRow LineField { width: 26; display: none; }
    SoughtRow #filters { width: 1fr; padding-left: 3; text-wrap: nowrap; text-overflow: ellipsis; }
    SoughtRow #count { width: auto; color: $quiet; padding-left: 2; }
    """

    class Sought(Message):
        """Something else is sought.

        Attributes:
            text: what was typed, on one line.
        """

        def __init__(self, text: str) -> None:
            self.text = text
            super().__init__()

    class Left(Message):
        """The field was left with Enter: the list is wanted."""

    class FilterWanted(Message):
        """The filters were clicked.

        Attributes:
            filter: which of them, counted from 0.
        """

        def __init__(self, filter: int) -> None:
            self.filter = filter
            super().__init__()

    def __init__(self, search: str, *, id: str | None = None) -> None:
        """Make the row; ``search`` is what the way into the search is called."""
        super().__init__(id=id)
        self._search = search
        self._sought = ""
        self._filters: Sequence[tuple[str | None, str]] = ()

    def compose(self) -> ComposeResult:
        """The sign of the search, its field, filters and count."""
        yield Static(id="slash")
        yield LineField(placeholder=self._search, max_length=80)
        yield Static(id="filters")
        yield Static(id="count", markup=False)

    def on_mount(self) -> None:
        """Begin without a search."""
        self._draw_slash()

    def show(self, filters: Sequence[tuple[str | None, str]], count: str) -> None:
        """Show filters and count.

        Args:
            filters: of each filter the value in use, or None, and what it says when it is not in use.
            count: how much there is.
        """
        self._filters = filters
        self._draw_filters()
        self.query_one("#count", Static).update(count)

    def on_resize(self) -> None:
        """Leave out the filters that are not in use where there is little room."""
        self._draw_filters()

    def _draw_filters(self) -> None:
        self.query_one("#filters", Static).update(Content(GAP).join([part for _, part in self._drawn_filters()]))

    def _drawn_filters(self) -> list[tuple[int, Content]]:
        """Return the filters there is room for, with their numbers."""
        parts = []
        for number, (value, unused) in enumerate(self._filters):
            if value:
                part = Content.styled(value, "bold $foreground").truncate(_FILTER_LIMIT, ellipsis=True)
                parts.append((number, part))
            elif self.size.width >= _ROOMY:
                parts.append((number, Content.styled(unused, "$text-muted")))
        return parts

    def search(self) -> None:
        """Open the field and type in it."""
        field = self.query_one(LineField)
        field.display = True
        field.focus()
        self._draw_slash()

    def end_search(self) -> None:
        """Empty the field and close it."""
        self._sought = ""
        field = self.query_one(LineField)
        field.value = ""
        field.display = False
        self._draw_slash()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Tell what is sought."""
        event.stop()
        sought = clean_line(event.value)
        if sought != self._sought:
            self._sought = sought
            self.post_message(self.Sought(sought))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Leave the field."""
        event.stop()
        self.post_message(self.Left())

    def on_descendant_blur(self) -> None:
        """Close a field that is left empty."""
        if not self._sought:
            self.end_search()

    def on_click(self, event: events.Click) -> None:
        """Search or filter, as clicked."""
        clicked = event.widget.id if event.widget is not None else None
        if clicked == "slash":
            self.search()
        elif clicked == "filters":
            self.post_message(self.FilterWanted(self._filter_at(event.x)))

    def _filter_at(self, x: int) -> int:
        """Return which filter is at a cell of their room; the last one right of them all."""
        end, number = _LEAD, 0
        for number, part in self._drawn_filters():
            end += part.cell_length + len(GAP)
            if x < end:
                return number
        return number

    def _draw_slash(self) -> None:
        is_open = self.query_one(LineField).display
        sign = Content.styled("/ ", "$text-muted" if is_open else "bold $foreground")
        if not is_open:
            sign += Content.styled(self._search, "$text-muted")
        self.query_one("#slash", Static).update(sign)
