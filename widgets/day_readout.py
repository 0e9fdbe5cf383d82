"""What one day of the chart says: its value, marks, what happened, exercises, words, the beginning of its note."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from textual.app import RenderResult
from textual.content import Content
from textual.widget import Widget

from holdfast.charts.symbols import Symbols, symbols
from holdfast.check_ins import CheckIn, DayValue
from holdfast.counted import Counted, counted_in_words, none_of
from holdfast.happenings import Happening
from holdfast.marks import Mark
from holdfast.numbers import shown
from holdfast.practice_words import in_a_line
from holdfast.practices import Practice
from holdfast.wording import dates, say

_ONE_LINE_BELOW = 3
_GAP = "   "


class Measured(NamedTuple):
    """A rating's name, and its value of a day; None without one."""

    name: str
    value: DayValue | None


class DayReadout(Widget):
    """One line, or where there is room, three: the value, the marks, exercises and words, the note."""

    DEFAULT_CSS = """
    DayReadout { height: 1; text-wrap: nowrap; text-overflow: ellipsis; }
    """

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._head, self._marks, self._done = Content(""), Content(""), Content("")
        self._words, self._note = Content(""), Content("")

    def show(
        self,
        day: date,
        value: DayValue | None,
        check_ins: Sequence[CheckIn],
        words: Sequence[str],
        *,
        today: date,
        marks: Sequence[Mark] = (),
        happened: Sequence[Happening] = (),
        practices: Sequence[Practice] = (),
        measure: str = "",
        kind: Counted = "check_in",
        over: Measured | None = None,
        told: str = "",
        plain: bool = False,
    ) -> None:
        """Show a day.

        Args:
            day: the civil day.
            value: its value of the rating shown; None without one.
            check_ins: its check-ins, oldest first.
            words: feelings and tags of the day, as shown.
            today: the civil day it is.
            marks: the person's own marks on it.
            happened: what happened on it beside the line.
            practices: the exercises done on it, oldest first.
            measure: the name of the rating, told where there are two.
            kind: what its values are called.
            over: a second rating that is laid over it.
            told: what is said of the value in place of its number; empty for nothing.
            plain: draw it in plain symbols.
        """
        if over is None or not (check_ins or value or over.value):
            told = told or _told(value, kind, any_check_in=bool(check_ins))
        else:
            entered = [counted_in_words("check_in", len(check_ins))] if check_ins else []
            told = _GAP.join([_named(Measured(measure, value)), _named(over), *entered])
        shapes = symbols(plain=plain)
        self._head = Content.assemble(
            (shapes.lamp, "$accent"),
            " ",
            (dates.day_of(day, today), "bold $foreground"),
            _GAP,
            (told, "$text-muted"),
        )
        self._marks = Content(_GAP).join(
            [
                *(Content.assemble((shapes.mark, "$quiet"), " ", (mark.text, "italic $own")) for mark in marks),
                *(_happened(each, shapes) for each in happened),
            ]
        )
        self._done = Content(_GAP.join(map(in_a_line, practices)))
        self._words = Content.styled(", ".join(words), "$text-muted")
        note = next((each.note for each in check_ins if each.note), "")
        self._note = Content.styled(" ".join(note.split()), "italic $own")
        self.refresh()

    def render(self) -> RenderResult:
        """Return the line or lines, as the height has room."""
        if self.size.height < _ONE_LINE_BELOW:
            return _in_a_row(self._head, self._marks, self._done, self._note)
        told = _in_a_row(self._marks, self._done, self._words), self._note
        lines = [Content.assemble("  ", line) for line in told if line]
        return Content("\n").join([self._head, *lines])


def _happened(happening: Happening, shapes: Symbols) -> Content:
    """What happened, with its sign on the chart; of its words those of a goal are the person's own."""
    sign, style = (shapes.therapist, "") if happening.is_of_therapist else (shapes.goal, "italic $own")
    return Content.assemble((sign, "$quiet"), f" {happening.told} ", (happening.words, style))


def _in_a_row(*parts: Content) -> Content:
    return Content(_GAP).join([part for part in parts if part])


def _told(value: DayValue | None, kind: Counted, *, any_check_in: bool) -> str:
    """The value of a day in words: one number, or mean and range of several."""
    if value is None:
        return none_of("rating" if kind == "check_in" and any_check_in else kind)
    numbers = {"mean": shown(value.mean), "low": shown(value.low), "high": shown(value.high)}
    is_even = value.entries > 1 and value.low == value.high
    entries = counted_in_words(kind, value.entries)
    return say("chart.mean_even" if is_even else "chart.mean", **numbers, count=value.entries, entries=entries)


def _named(measured: Measured) -> str:
    """The value of one of two ratings."""
    told = say("chart.no_rating") if measured.value is None else shown(measured.value.mean)
    return say("chart.of_measure", measure=measured.name, told=told)
