"""Small changes a person noticed: a list of their own words, each with who sees it."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content

from holdfast.charts.symbols import symbols
from holdfast.stretch_notes import StretchNote
from holdfast.wording import say
from widgets.page_list import PageList
from widgets.row_list import INDENT

_SEEN = 17
"""Cells for who sees it."""


class NoticedList(PageList):
    """What was noticed, as many lines high as it takes; the page it stands on scrolls."""

    def __init__(self, *, id: str | None = None, plain: bool = False) -> None:
        super().__init__(id=id, plain=plain)
        self._notes: Sequence[StretchNote] = ()
        self._lines: list[Content] = []

    def show(self, notes: Sequence[StretchNote], chosen: str | None = None) -> None:
        """Show notes, with the lamp on the one of the id ``chosen``, or where it was."""
        ids = [note.id for note in notes]
        wanted = chosen or (self.note.id if self.note else None)
        self._notes = tuple(notes)
        self._lay_out()
        self.cursor = ids.index(wanted) if wanted in ids else self.cursor
        self.refresh()

    @property
    def note(self) -> StretchNote | None:
        """The note under the lamp; None in an empty list."""
        return self._notes[self.cursor] if 0 <= self.cursor < len(self._notes) else None

    @property
    def row_count(self) -> int:
        """How many notes there are."""
        return len(self._notes)

    def on_resize(self) -> None:
        """Lay out anew: the width says where the words break."""
        self._lay_out()
        self.refresh()

    def line_drawn(self, number: int, room: int) -> Content:
        """Return one line of a note."""
        return self._lines[number].truncate(room)

    def _bar(self, *, lamp: bool) -> tuple[str, str]:
        return super()._bar(lamp=lamp) if lamp else (symbols(plain=self.plain).row, "$rule-strong")

    def _lay_out(self) -> None:
        room = self.size.width - INDENT
        rows: list[int | None] = []
        self._lines = []
        for row, note in enumerate(self._notes if room > 0 else ()):
            words = Content.styled(note.text, "italic $own").wrap(max(8, room - _SEEN))
            seen = Content.styled(say(f"stretch_page.seen_{note.seen_by}").rjust(_SEEN), "not italic $quiet")
            self._lines += [Content.assemble(words[0].pad_right(max(0, room - _SEEN - words[0].cell_length)), seen)]
            self._lines += words[1:]
            rows += [row] * len(words)
        self.lay_out_whole(rows)
