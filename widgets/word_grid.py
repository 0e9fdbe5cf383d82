"""Words in columns under quiet heads, one of them highlighted, some chosen; and the line that filters them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual import events
from textual.app import RenderResult
from textual.content import Content
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from widgets.typing import LineField

COLUMN = 24
"""Cells a word takes; as many columns as fit."""

PAGE = 8
"""Rows that a page up or down goes."""


@dataclass(frozen=True, slots=True)
class Word:
    """Something that can be chosen.

    Attributes:
        key: what is returned.
        label: what is shown.
    """

    key: str
    label: str


@dataclass(frozen=True, slots=True)
class Group:
    """Words under one head.

    Attributes:
        head: the head; empty for none.
        words: at least one word.
        corner: of feelings, the quadrant they are in; else empty.
    """

    head: str
    words: tuple[Word, ...]
    corner: str = ""


class FilterLine(LineField):
    """Where one types to filter; the arrows are the grid's."""

    class Moved(Message):
        """An arrow key.

        Attributes:
            columns: -1, 0 or 1.
            rows: -1, 0 or 1; a page is `PAGE`.
        """

        def __init__(self, columns: int, rows: int) -> None:
            self.columns = columns
            self.rows = rows
            super().__init__()

    _ARROWS = {  # noqa: RUF012
        "left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1), "pageup": (0, -PAGE), "pagedown": (0, PAGE),
    }  # fmt: skip

    async def _on_key(self, event: events.Key) -> None:
        if event.key in self._ARROWS:
            event.stop()
            event.prevent_default()
            self.post_message(self.Moved(*self._ARROWS[event.key]))
        else:
            await super()._on_key(event)


class WordGrid(Widget):
    """The words. Its height follows them; a scrolling parent shows the highlighted one."""

    DEFAULT_CSS = """
    WordGrid { height: auto; text-wrap: nowrap; }
    """

    highlighted: reactive[int] = reactive(0)
    chosen: reactive[tuple[str, ...]] = reactive(())

    class Clicked(Message):
        """A word was clicked.

        Attributes:
            word: the word.
        """

        def __init__(self, word: Word) -> None:
            self.word = word
            super().__init__()

    def __init__(self, *, plain: bool = False, id: str | None = None) -> None:
        super().__init__(id=id)
        self._plain = plain
        self._groups: tuple[Group, ...] = ()

    def show(self, groups: Sequence[Group]) -> None:
        """Show other words, the first one highlighted."""
        self._groups = tuple(groups)
        self.highlighted = 0
        self.refresh(layout=True)

    @property
    def words(self) -> list[Word]:
        """All words shown, in order."""
        return [word for group in self._groups for word in group.words]

    @property
    def word(self) -> Word | None:
        """The highlighted word, if there are any."""
        words = self.words
        return words[self.highlighted] if self.highlighted < len(words) else None

    def move(self, columns: int, rows: int) -> None:
        """Move the highlight by columns, or by rows to the word nearest in column; it stops at the ends."""
        places = self._places(self._columns(self.size.width))
        if not places:
            return
        if columns:
            self.highlighted = min(len(places) - 1, max(0, self.highlighted + columns))
            return
        x, y = places[self.highlighted]
        lines = sorted({line for _, line in places})
        at = lines.index(y) + rows
        if abs(rows) == PAGE:
            at = max(0, min(at, len(lines) - 1))
        if 0 <= at < len(lines):
            row = [index for index, (_, line) in enumerate(places) if line == lines[at]]
            self.highlighted = min(row, key=lambda index: abs(places[index][0] - x))

    def watch_highlighted(self) -> None:
        """Keep the highlighted word in view, with its head."""
        places = self._places(self._columns(self.size.width))
        if self.highlighted < len(places) and self.parent is not None:
            x, y = places[self.highlighted]
            self.call_after_refresh(self.scroll_visible_region, Region(x * COLUMN, max(0, y - 1), COLUMN, 2))

    def scroll_visible_region(self, region: Region) -> None:
        """Scroll the parent so that a region of this widget is in view."""
        if isinstance(self.parent, Widget):
            self.parent.scroll_to_region(region, animate=False)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Return as many rows as the words need at this width."""
        del container, viewport
        places = self._places(self._columns(width))
        return places[-1][1] + 1 if places else 1

    def render(self) -> RenderResult:
        """Return heads and words."""
        columns = self._columns(self.size.width)
        rows: dict[int, list[Content]] = {}
        heads = dict(self._heads(columns))
        for index, (word, (_, line)) in enumerate(zip(self.words, self._places(columns), strict=True)):
            rows.setdefault(line, []).append(self._word(word, highlighted=index == self.highlighted))
        count = max([*rows, *heads], default=-1) + 1
        lines = [
            Content.styled(heads[line], "$quiet") if line in heads else Content.assemble(*rows.get(line, []))
            for line in range(count)
        ]
        return Content("\n").join(lines)

    def on_click(self, event: events.Click) -> None:
        """Tell which word was clicked."""
        for word, (x, y) in zip(self.words, self._places(self._columns(self.size.width)), strict=True):
            if event.y == y and x * COLUMN <= event.x < (x + 1) * COLUMN:
                self.post_message(self.Clicked(word))

    def _word(self, word: Word, *, highlighted: bool) -> Content:
        bar = (">" if self._plain else "▌") if highlighted else " "
        mark = ("*" if self._plain else "●") if word.key in self.chosen else " "
        label = Content(word.label).truncate(COLUMN - 5, ellipsis=True, pad=True)
        style = "bold $foreground on $lift" if highlighted else "$foreground" if mark.strip() else "$text-muted"
        return Content.assemble((bar, "$accent"), label.stylize(style), " ", (mark, "$primary"), "  ")

    @staticmethod
    def _columns(width: int) -> int:
        return max(1, width // COLUMN)

    def _heads(self, columns: int) -> list[tuple[int, str]]:
        return [(line - 1, group.head) for line, group in self._starts(columns) if group.head]

    def _starts(self, columns: int) -> list[tuple[int, Group]]:
        """Return each group with the line its words begin on; a blank line stands between groups."""
        starts: list[tuple[int, Group]] = []
        line = 0
        for group in self._groups:
            line += bool(group.head)
            starts.append((line, group))
            line += -(-len(group.words) // columns) + 1
        return starts

    def _places(self, columns: int) -> list[tuple[int, int]]:
        """Return column and line of every word."""
        return [
            (index % columns, line + index // columns)
            for line, group in self._starts(columns)
            for index in range(len(group.words))
        ]
