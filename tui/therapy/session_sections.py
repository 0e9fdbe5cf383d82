"""The sections of the Sessions place: the next session, the last one, review points, the log."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from textual.content import Content

from holdfast.therapy.open_questions import OpenQuestion
from holdfast.therapy.question_words import point_told
from holdfast.therapy.review_points import ReviewPoint
from holdfast.therapy.session_words import first_words, session_told, until_told
from holdfast.therapy.sessions import Session
from holdfast.wording import dates, say
from tui.therapy.section_lines import Drawing, Own, head, key_line, wrapped
from tui.therapy.sessions_shown import SessionsShown
from widgets.drawn_lines import Draw
from widgets.section_list import Section, SectionRow

_DAY = 10
"""Cells of a day in the log, ``Thu 26 Feb``."""

_LONGEST_NAME = 10


def next_section(shown: SessionsShown, how: Drawing) -> Section:
    """Return the next session; where there is none, the key that writes one down."""
    session = shown.next
    if session is None:
        return Section(head(say("sessions_place.next")), (), key_line(how, "sessions_new", "sessions_place.no_next"))
    lines: list[Content | Own] = [Content(session_told(session, how.today, how.now))]
    if session.bring:
        lines.append(Own(session.bring, 2 if how.roomy else 1))
    until = until_told(session, how.now, how.first_hour)
    return Section(head(say("sessions_place.next"), until), [SectionRow(f"session:{session.id}", wrapped(lines, how))])


def lower_sections(shown: SessionsShown, log: Sequence[Session], how: Drawing) -> list[Section]:
    """Return what stands below the things to bring: the last session, review points, the log."""
    sections = [_after_section(shown.last, how)] if shown.last else []
    if shown.points:
        sections.append(_points_section(shown.points, shown.days, how))
    if shown.asked:
        sections.append(_asked_section(shown.asked, how))
    if log or shown.later:
        sections.append(_log_section(log, shown.later, how))
    return sections


def _after_section(session: Session, how: Drawing) -> Section:
    """The last session: what stayed, and what was not said; or whatever else was written of it."""
    lines: list[Content | Own] = []
    if session.stayed:
        lines.append(Own(session.stayed, 4 if how.roomy else 3, has_bar=False))
    if session.not_said:
        lines.append(Own(session.not_said, 2 if how.roomy else 1, say("sessions_place.not_said"), has_bar=False))
    if not lines and first_words(session):
        lines.append(Own(first_words(session), 2, has_bar=False))
    is_own = bool(lines)
    if not lines:
        said = say("sessions_place.nothing_written", key=how.key("sessions_after"))
        lines.append(Content.styled(said, "$text-muted"))
    day = dates.day_of(session.moment.day, how.today)
    row = SectionRow(f"last:{session.id}", wrapped(lines, how), is_own=is_own)
    return Section(head(say("sessions_place.after"), day, beside=True), [row])


def _points_section(points: Sequence[ReviewPoint], days: Sequence[date], how: Drawing) -> Section:
    told = {point.id: Content.styled(point_told(point, days, how.today), "$text-muted") for point in points}
    rows = [SectionRow(f"point:{name}", wrapped([line], how)) for name, line in told.items()]
    return Section(head(say("sessions_place.points", n=len(points))), rows)


def _asked_section(questions: Sequence[OpenQuestion], how: Drawing) -> Section:
    """What has come up to be looked at again: the first of it, and how many more there are."""
    first, *more = questions
    lines: list[Content | Own] = [Own(first.words, 2, has_bar=False)]
    if more:
        lines.append(Content.styled(say("questions.due_more", n=len(more)), "$text-muted"))
    row = SectionRow(f"point:{first.id}", wrapped(lines, how), is_own=True)
    return Section(head(say("questions.head_due")), [row])


def _log_section(log: Sequence[Session], later: Sequence[Session], how: Drawing) -> Section:
    """Those to come after the next, the furthest first, and those that were, the newest first."""
    listed = [*reversed(later), *log]
    day = max(len(_day(each, how.today)) for each in (listed[0], listed[-1]))
    name = min(_LONGEST_NAME, max(len(each.name) for each in listed))
    rows = [SectionRow(f"session:{each.id}", _logged(each, how, max(_DAY, day), name), is_line=True) for each in listed]
    return Section(head(say("sessions_place.log")), rows)


def _day(session: Session, today: date) -> str:
    """``Thu 26 Feb``, or ``26 Feb 2024`` where the year would be in doubt: there the weekday says less."""
    day = dates.day_of(session.moment.day, today)
    return day if len(day) <= _DAY else dates.date_of(session.moment.day, today)


def _logged(session: Session, how: Drawing, day_width: int, name_width: int) -> Draw:
    """One line of the log: its day, with whom, and the first words of what was written."""

    def draw(width: int) -> list[Content]:
        day = Content.styled(_day(session, how.today).ljust(day_width), "not bold $text-muted")
        name = Content(session.name).truncate(max(1, name_width), ellipsis=not how.plain, pad=True)
        lead = Content.assemble(day, "   ", name, "   ")
        words = Content.styled(first_words(session), "italic $own")
        if session.cancelled:
            words = Content.styled(say("sessions_place.cancelled"), "not bold $quiet")
        elif session.moment.day > how.today:
            time = dates.time_of(session.moment) or say("sessions_place.to_come")
            words = Content.styled(time, "not bold $quiet")
        return [Content.assemble(lead, words.truncate(max(1, width - lead.cell_length), ellipsis=not how.plain))]

    return draw
