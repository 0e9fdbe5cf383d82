"""All about one therapist, drawn for the width there is: facts, how it is over time, own words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content

from holdfast.charts.symbols import symbols
from holdfast.therapy.about_therapist import AboutTherapist, facts_told
from holdfast.therapy.fit_course import NO_STYLE, gap_told, latest_intuition, over_time, style_of
from holdfast.therapy.fits import LEADS, LEADS_WANTED, fit_questions
from holdfast.therapy.therapist_phases import agreed_told, standing_told
from holdfast.therapy.therapists import NOTES
from holdfast.wording import dates, say
from widgets.drawn_lines import DrawnLines
from widgets.therapist_list import legend
from widgets.track import PLACES, track

WIDEST = 72
"""Cells that running text takes at most."""

_NUMBERS, _TIMES, _GAP = 8, 11, 2


class FitRow(NamedTuple):
    """One question as a row: its label, its track, first and latest in numbers, how often it was rated."""

    label: str
    drawn: Content
    numbers: str
    times: int


def lines_about(about: AboutTherapist, width: int, today: date, *, plain: bool = False) -> list[Content]:
    """Return all that is told of a therapist, line by line.

    Args:
        about: who, and what the journal has of them.
        width: cells there are.
        today: the civil day, from which days are told.
        plain: draw it in plain symbols.
    """
    width = max(20, min(width, WIDEST))
    therapist = about.therapist
    lines = [*_title(about, width, today), *_facts(about, width, today)]
    if therapist.phase == "ended" and therapist.reason:
        lines += _own(_head(say("therapists.reason")), therapist.reason, width, plain=plain)
    lines += _fit(about, width, plain=plain)
    gut = latest_intuition(about.rated)
    if gut is not None:
        day = Content.styled(f"   {dates.day_of(gut.moment.day, today)}", "$quiet")
        lines += _own(_head(say("fits.gut")).append(day), gut.intuition, width, plain=plain)
    if about.weighed is not None and about.weighed.answered:
        lines += [Content(""), _head(say("choosing.title")), Content.styled(about.weighed.told, "$text-muted")]
    for name in NOTES:
        if name in therapist.notes:
            lines += _own(_head(say(f"therapists.note_{name}")), therapist.notes[name], width, plain=plain)
    return lines


def _head(text: str) -> Content:
    return Content.styled(text, "bold $foreground")


def _title(about: AboutTherapist, width: int, today: date) -> list[Content]:
    """The name, and where it stands at the right, or below it where both do not fit."""
    name = _head(about.therapist.name)
    standing = Content.styled(standing_told(about.therapist, today), "$quiet")
    gap = width - name.cell_length - standing.cell_length
    return [Content.assemble(name, " " * gap, standing)] if gap > _GAP else [*name.wrap(width), standing]


def _facts(about: AboutTherapist, width: int, today: date) -> list[Content]:
    """The facts; with whom a number of appointments was agreed is in the person's words."""
    lines = [line for fact in facts_told(about, today) for line in _muted(fact, width)]
    agreed, by = agreed_told(about.therapist, about.held), about.therapist.agreed_by
    if agreed:
        told = Content.assemble((agreed.removesuffix(by) if by else agreed, "$text-muted"), (by, "italic $own"))
        lines += [line.rstrip() for line in told.wrap(width)]
    return lines


def _fit(about: AboutTherapist, width: int, *, plain: bool) -> list[Content]:
    """Each question that was rated with its track; of style the gap, told as what it is."""
    course = over_time(about.rated)
    if not course:
        return [Content(""), _head(say("fits.head")), *_muted(say("fits.none"), width)]
    rows = [
        FitRow(question.label, track(over.latest, before=over.before, plain=plain), over.told, over.times)
        for question in fit_questions()
        if question.dimension != "style" and (over := course.get(question.id)) is not None
    ]
    style = style_of(course)
    if style != NO_STYLE:
        times = max(course[name].times for name in (LEADS, LEADS_WANTED) if name in course)
        rows.append(FitRow(say("fits.leads_row"), track(style.leads, before=style.wanted, plain=plain), "", times))
    lines = [Content(""), _head(say("fits.head")), *_laid(rows, width), legend(plain=plain)]
    lines += _muted(gap_told(style), width) if style != NO_STYLE else []
    if None not in style and style.leads != style.wanted:
        lines += _muted(say("fits.mismatch"), width)
    return lines


def _laid(rows: Sequence[FitRow], width: int) -> list[Content]:
    """Labels, tracks, numbers and how often it was rated in columns; where there is less room, without the last."""
    room = width - PLACES - _NUMBERS - _GAP
    with_times = room - _TIMES >= max(len(row.label) for row in rows)
    room = max(1, room - _TIMES if with_times else room)
    lines = []
    for row in rows:
        name = Content.styled(row.label, "$text-muted").truncate(room, ellipsis=True, pad=True)
        numbers = Content.styled(row.numbers.rjust(_NUMBERS), "bold $foreground")
        times = Content.styled(say("fits.times", n=row.times).rjust(_TIMES) if with_times else "", "$quiet")
        lines.append(Content.assemble(name, " " * _GAP, row.drawn, numbers, times))
    return lines


def _own(head: Content, words: str, width: int, *, plain: bool) -> list[Content]:
    """A head, and the person's own words below it."""
    bar = Content.styled(f"{symbols(plain=plain).row} ", "$rule-strong")
    lines = [line.rstrip() for line in Content.styled(words, "italic $own").wrap(width - 2)]
    return [Content(""), head, *(Content.assemble(bar, line) for line in lines)]


def _muted(text: str, width: int) -> list[Content]:
    return [line.rstrip() for line in Content.styled(text, "$text-muted").wrap(width)]


class TherapistPane(VerticalScroll, can_focus=True):
    """Shows all about one therapist, and scrolls."""

    DEFAULT_CSS = """
    TherapistPane { scrollbar-size-vertical: 0; }
    TherapistPane DrawnLines { width: 100%; }
    """

    def __init__(self, *, id: str | None = None, plain: bool = False) -> None:
        super().__init__(id=id)
        self._plain = plain

    def compose(self) -> ComposeResult:
        """The lines."""
        yield DrawnLines()

    def show(self, about: AboutTherapist | None, today: date) -> None:
        """Show a therapist, or nothing."""
        self.scroll_home(animate=False)
        plain = self._plain

        def draw(width: int) -> list[Content]:
            return [] if about is None else lines_about(about, width, today, plain=plain)

        self.query_one(DrawnLines).show(draw)
