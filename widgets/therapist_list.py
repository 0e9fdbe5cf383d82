"""The list of therapists: each with where it stands, and with two tracks of how it is, where that was rated."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content

from holdfast.charts.symbols import symbols
from holdfast.therapy.about_therapist import AboutTherapist
from holdfast.therapy.fit_course import NO_STYLE, over_time, style_of
from holdfast.therapy.therapist_phases import standing_told
from holdfast.therapy.therapists import Therapist
from holdfast.wording import say
from widgets.row_list import LineList
from widgets.track import track

SAFE = "safe_to_say"
"""The question whose course stands in the list."""

WIDEST = 64
"""Cells a row takes at most."""


class TherapistList(LineList):
    """Therapists, a blank line between them."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "enter", show=False)]

    def __init__(self, *, id: str | None = None, plain: bool = False) -> None:
        super().__init__(id=id, plain=plain)
        self._shown: Sequence[AboutTherapist] = ()
        self._lines: list[tuple[Content, Content]] = []

    def show(self, therapists: Sequence[AboutTherapist], today: date) -> None:
        """Show therapists, the lamp on the one it was on."""
        chosen = self.therapist.id if self.therapist else None
        self._shown = tuple(therapists)
        rows: list[int | None] = []
        self._lines = []
        for row, about in enumerate(self._shown):
            if row:
                rows.append(None)
                self._lines.append((Content(""), Content("")))
            lines = ends_of(about, today, plain=self.plain)
            rows += [row] * len(lines)
            self._lines += lines
        self.lay_out(rows)
        ids = [about.therapist.id for about in self._shown]
        self.cursor = ids.index(chosen) if chosen in ids else self.cursor
        self.post_message(self.Moved(self))
        self.refresh()

    def light(self, therapist_id: str) -> None:
        """Put the lamp on the therapist of that id."""
        ids = [about.therapist.id for about in self._shown]
        self.cursor = ids.index(therapist_id) if therapist_id in ids else self.cursor

    @property
    def about(self) -> AboutTherapist | None:
        """The therapist under the lamp with what is told of them; None in an empty list."""
        return self._shown[self.cursor] if 0 <= self.cursor < len(self._shown) else None

    @property
    def therapist(self) -> Therapist | None:
        """The therapist under the lamp; None in an empty list."""
        return None if self.about is None else self.about.therapist

    @property
    def row_count(self) -> int:
        """How many there are."""
        return len(self._shown)

    def action_enter(self) -> None:
        """Enter the therapist under the lamp."""
        if self._shown:
            self.post_message(self.Entered(self))

    def line_drawn(self, number: int, room: int) -> Content:
        """Return one line of the list, its right end at the right."""
        left, right = self._lines[number]
        room = min(room, WIDEST)
        if not right:
            return self.fitted(left, room)
        left = self.fitted(left, room - right.cell_length - 2, pad=True)
        return Content.assemble(left, "  ", right)


def ends_of(about: AboutTherapist, today: date, *, plain: bool) -> list[tuple[Content, Content]]:
    """Return the lines of a therapist, each with its left and its right end."""
    therapist, course = about.therapist, over_time(about.rated)
    standing = Content.styled(standing_told(therapist, today), "not bold $quiet")
    lines = [(Content.styled(therapist.name, "$foreground"), standing)]
    safe, style = course.get(SAFE), style_of(course)
    if safe is not None:
        lines.append((_label("short_safe"), track(safe.latest, before=safe.before, plain=plain)))
    if style != NO_STYLE:
        lines.append((_label("short_leads"), track(style.leads, before=style.wanted, plain=plain)))
    return lines


def legend(*, plain: bool) -> Content:
    """Return what the filled and the hollow place of the tracks mean."""
    shapes = symbols(plain=plain)
    return Content.styled(say("fits.legend", lamp=shapes.lamp, hollow=shapes.hollow), "$quiet")


def _label(name: str) -> Content:
    return Content.styled(say(f"fits.{name}"), "not bold $text-muted")
