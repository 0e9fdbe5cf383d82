"""Sessions and scores in ``list``, ``show``, ``delete`` and ``undo``."""

from __future__ import annotations

from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from holdfast.days import Moment
from holdfast.entries import Entry
from holdfast.therapy.sessions import Session
from storage.journal import open_journal
from tests.cli.shell import Shell
from tests.storage.samples import DAY, check_in
from tests.storage.therapy_samples import score, session, therapist, topic

NOW = datetime(2026, 3, 3, 21, 10, tzinfo=ZoneInfo("Europe/Berlin"))
YESTERDAY = DAY - timedelta(days=1)

THEIRS = therapist("M.")
FULL = session(
    THEIRS,
    mode="video",
    minutes=45,
    mood_before=4,
    mood_after=6,
    bring="The call on Monday.",
    stayed="The pause.\nShe did not fill it.",
    not_said="The money.",
    off="When the bell rang.",
    takeaways="It can lie there.",
    homework="Say one thing.",
    homework_for=Moment(date(2026, 3, 10)),
    intuition="At ease.",
    ratings={"heard": 8, "leads": 3},
)
CANCELLED = session(THEIRS, later=-7, cancelled=True)
COMING = session(None, later=2, wall=None)
TOTAL = score(day=YESTERDAY)
MADE = check_in(DAY - timedelta(days=2), None, ratings={"mood": 5})


@pytest.fixture
def entries(holdfast: Shell, journal_path: Path) -> list[Entry]:
    """A journal with two sessions that were and one to come, a score and a check-in."""
    with closing(open_journal(journal_path, lambda: NOW, create=True)) as journal:
        journal.save_therapist(THEIRS)
        for each in (FULL, CANCELLED, COMING):
            journal.save_session(each)
        journal.save_score(TOTAL)
        journal.save(MADE)
        journal.save_topic(topic("the call", state="raised", raised=DAY))
    return [FULL, TOTAL, MADE, CANCELLED]


def test_they_are_listed_in_a_line_each_and_what_is_to_come_is_not(holdfast: Shell, entries: list[Entry]) -> None:
    assert holdfast("list").out.splitlines() == [
        f"{FULL.id[-8:]}  Tue 3 Mar   15:10  session with M. · mood 4 to 6",
        f"{TOTAL.id[-8:]}  Mon 2 Mar          PHQ-9: 12",
        f"{MADE.id[-8:]}  Sun 1 Mar          mood 5",
        f"{CANCELLED.id[-8:]}  Tue 24 Feb  15:10  cancelled session with M.",
    ]
    of_kind = holdfast("list", "--kind", "session").out.splitlines()
    assert [line[:8] for line in of_kind] == [FULL.id[-8:], CANCELLED.id[-8:]]
    assert holdfast("list", "--kind", "score").out[:8] == TOTAL.id[-8:]
    assert holdfast("list", "--search", "BELL RANG").out[:8] == FULL.id[-8:]
    assert holdfast("list", "--search", "phq").out[:8] == TOTAL.id[-8:]


def test_an_object_tells_all_that_was_given_and_nothing_that_was_not(holdfast: Shell, entries: list[Entry]) -> None:
    full, total, _, cancelled = holdfast("list", "--json").value
    alike = {"ratings": {}, "feelings": [], "tags": [], "note": ""}
    assert full == alike | {
        "id": FULL.id,
        "kind": "session",
        "at": "2026-03-03T15:10:00+01:00",
        "day": "2026-03-03",
        "ratings": {"heard": 8, "leads": 3},
        "therapist": "M.",
        "cancelled": False,
        "mode": "video",
        "minutes": 45,
        "mood_before": 4,
        "mood_after": 6,
        "bring": "The call on Monday.",
        "stayed": "The pause.\nShe did not fill it.",
        "not_said": "The money.",
        "off": "When the bell rang.",
        "takeaways": "It can lie there.",
        "homework": "Say one thing.",
        "homework_for": "2026-03-10",
        "homework_done": False,
        "intuition": "At ease.",
    }
    assert total == alike | {
        "id": TOTAL.id,
        "kind": "score",
        "at": "2026-03-02",
        "day": "2026-03-02",
        "instrument": "phq9",
        "name": "PHQ-9",
        "total": 12,
    }
    assert cancelled == alike | {
        "id": CANCELLED.id,
        "kind": "session",
        "at": "2026-02-24T15:10:00+01:00",
        "day": "2026-02-24",
        "therapist": "M.",
        "cancelled": True,
    }
    assert holdfast("show", FULL.id[-8:], "--json").value == full
    assert holdfast("show", COMING.id[-8:], "--json").value["therapist"] is None


def test_a_page_tells_it_whole(holdfast: Shell, entries: list[Entry]) -> None:
    assert holdfast("show", FULL.id[-8:]).out.split("\n\n") == [
        "Tue 3 Mar, 15:10 · session with M. · by video, 45 minutes",
        "To bring\nThe call on Monday.",
        "What came up\nthe call",
        "What stayed\nThe pause.\nShe did not fill it.",
        "Not said\nThe money.",
        "A moment it felt off\nWhen the bell rang.",
        "To take along\nIt can lie there.",
        "Agreed for the time until the next\nSay one thing.\nfor 10 Mar",
        "What the gut said\nAt ease.",
        "Mood             4 to 6\nListened to      8\nLeads, as it is  3",
        f"id {FULL.id[-8:]}\n",
    ]
    assert holdfast("show", CANCELLED.id[-8:]).out.splitlines()[0] == "Tue 24 Feb, 15:10 · cancelled session with M."
    assert holdfast("show", COMING.id[-8:]).out == f"Thu 5 Mar · session\n\nid {COMING.id[-8:]}\n"
    assert holdfast("show", TOTAL.id[-8:]).out.split("\n\n") == [
        "Mon 2 Mar · score",
        "PHQ-9",
        "12. The authors call 10–14 ‘moderate’ (Kroenke 2001). It is not a diagnosis.",
        f"id {TOTAL.id[-8:]}\n",
    ]


@pytest.mark.parametrize(("which", "told"), [(FULL, "The session is back."), (TOTAL, "The score is back.")])
def test_one_is_deleted_and_taken_back(holdfast: Shell, entries: list[Entry], which: Session, told: str) -> None:
    before = holdfast("list", "--json").value
    deleted = holdfast("delete", which.id[-8:], "--json")
    assert (deleted.code, deleted.value) == (0, {"deleted": which.id})
    assert [each["id"] for each in holdfast("list", "--json").value] == [
        each["id"] for each in before if each["id"] != which.id
    ]
    assert holdfast("undo").err == f"{told}\n"
    assert holdfast("list", "--json").value == before


def test_one_that_is_to_come_is_deleted_by_its_id(holdfast: Shell, entries: list[Entry]) -> None:
    assert holdfast("delete", COMING.id[-8:]).code == 0
    assert holdfast("show", COMING.id[-8:]).code == 1
    assert holdfast("undo", "--json").value == {"kind": "session", "action": "deleted", "count": 1}
    assert holdfast("show", COMING.id[-8:]).code == 0
