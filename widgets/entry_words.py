"""What an entry is listed by, and the numbers that stand behind it."""

from __future__ import annotations

from textual.content import Content

from holdfast.check_ins import CheckIn
from holdfast.entries import Entry
from holdfast.marks import Mark
from holdfast.numbers import shown
from holdfast.practice_words import change_of
from holdfast.practices import Practice
from holdfast.scales import PRIMARY
from holdfast.scores import Score
from holdfast.therapy.session_entry import mood_of, titled
from holdfast.therapy.sessions import Session
from holdfast.wording import say

_TITLE_LIMIT = 160


def title_of(entry: Entry) -> tuple[str, bool]:
    """Return what an entry is listed by, and whether that is the person's own words.

    A mark by its words, a practice by its exercise, a session by whom it was with, a score by its questionnaire and
    total; a check-in by the note's first line, or else feelings, or else the plain word.
    """
    if isinstance(entry, Practice):
        return entry.name, False
    if isinstance(entry, Session):
        return titled(entry), False
    if isinstance(entry, Score):
        return say("journal.score_total", name=entry.name, total=shown(entry.total)), False
    words = entry.text if isinstance(entry, Mark) else entry.note
    if words:
        return words[:_TITLE_LIMIT].split("\n", 1)[0].replace("\t", " "), True
    feelings = () if isinstance(entry, Mark) else entry.feelings
    return ", ".join(feelings) or say("journal.check_in"), False


def title_drawn(entry: Entry) -> Content:
    """Return the title as it is drawn: own words italic, the plain word muted."""
    title, own = title_of(entry)
    is_bare = isinstance(entry, CheckIn) and not entry.feelings
    return Content.styled(title, "$own italic" if own else "$text-muted" if is_bare else "$foreground")


def numbers_of(entry: Entry, *, plain: bool) -> Content:
    """Return the mood of a check-in or a session, or distress before and after a practice; nothing without any."""
    if isinstance(entry, Practice):
        return Content.styled(change_of(entry, plain=plain), "$quiet")
    if isinstance(entry, Session):
        return Content.styled(mood_of(entry, plain=plain), "$quiet")
    value = entry.ratings.get(PRIMARY) if isinstance(entry, CheckIn) else None
    return Content.styled("" if value is None else shown(value), "$text-muted")
