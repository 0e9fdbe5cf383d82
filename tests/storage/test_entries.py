"""Entries of all kinds in one list: their order, finding them, reading them by page, taking them away."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from holdfast.entries import Entry, EntryKind, day_of, kind_of
from holdfast.marks import Mark
from holdfast.namings import Naming
from holdfast.practices import Answer, Practice
from holdfast.scores import Score
from holdfast.therapy.sessions import Session
from holdfast.wanted import ALL, Wanted
from storage.finding import NEWEST_FIRST
from storage.journal import Journal
from tests.conftest import FrozenClock
from tests.storage.samples import DAY, asked_directly, check_in, mark, practice
from tests.storage.therapy_samples import score, session, therapist

BEFORE = DAY - timedelta(days=1)


def keep(journal: Journal, entry: Entry) -> None:
    if isinstance(entry, Mark):
        journal.save_mark(entry)
    elif isinstance(entry, Practice):
        journal.save_practice(entry)
    elif isinstance(entry, Session):
        journal.save_session(entry)
    elif isinstance(entry, Score):
        journal.save_score(entry)
    else:
        journal.save(entry)


def test_a_mark_is_on_top_of_its_day_among_what_has_no_time(journal: Journal) -> None:
    timeless: list[Entry] = [
        *(mark(DAY), check_in(DAY, None), practice(DAY, None), mark(DAY)),
        *(session(day=DAY, wall=None), score(day=DAY)),
    ]
    ordered: list[Entry] = [
        *sorted(timeless, key=lambda each: each.id)[::-1],
        practice(DAY, "20:40"),
        check_in(DAY, "20:00"),
        session(day=DAY, wall="15:10"),
        check_in(DAY, "08:00"),
        practice(DAY, "05:00"),
        mark(BEFORE),
        check_in(BEFORE, "23:59"),
        mark(DAY - timedelta(days=400)),
    ]
    for each in sorted(ordered, key=lambda each: each.id[::-1]):
        keep(journal, each)
    assert journal.entries() == ordered
    for offset in range(len(ordered) + 1):
        assert journal.entries(limit=3, offset=offset) == ordered[offset : offset + 3]
    assert journal.count_entries() == len(ordered)
    assert journal.count() == 4


def test_a_session_to_come_is_no_entry_until_its_day_and_is_found_all_the_same(
    journal: Journal, clock: FrozenClock
) -> None:
    """The Journal lists what was; what is to come stands in Sessions. Its day begins when the person's day does."""
    today, tomorrow = session(wall="23:00", later=0), session(wall="09:00", later=1)
    for each in (today, tomorrow):
        keep(journal, each)
    journal.set_setting("first_hour", 5)
    for now, there in (("2026-03-03T08:00", [today]), ("2026-03-04T04:59", [today])):
        clock.now = datetime.fromisoformat(now).replace(tzinfo=UTC)
        assert journal.entries() == journal.entries(Wanted(since=DAY, until=DAY + timedelta(days=9))) == there
        assert journal.count_entries() == journal.count_entries(Wanted(kind="session")) == 1
        assert journal.entry(tomorrow.id) == tomorrow
        assert journal.ids_ending(tomorrow.id[-12:]) == [tomorrow.id]
    clock.now = datetime(2026, 3, 4, 5, 0, tzinfo=UTC)
    assert journal.entries() == [tomorrow, today]
    assert journal.count_entries() == 2
    journal.delete(tomorrow.id)
    assert journal.entry(tomorrow.id) is None


@st.composite
def several(draw: st.DrawFn) -> list[Entry]:
    """Return a few entries on a few days, some with a time and some without."""
    entries: list[Entry] = []
    for _ in range(draw(st.integers(0, 12))):
        day = DAY - timedelta(days=draw(st.integers(0, 3)))
        wall = draw(st.sampled_from(["08:00", "20:30", None]))
        kinds: list[Entry] = [
            *(mark(day), check_in(day, wall), practice(day, wall), session(day=day, wall=wall), score(day=day)),
        ]
        entries.append(draw(st.sampled_from(kinds)))
    return entries


@given(kept=several(), limit=st.integers(1, 5), first=st.integers(0, 4), length=st.integers(0, 4))
@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_pages_put_together_are_the_whole(
    kept: list[Entry], limit: int, first: int, length: int, journal: Journal
) -> None:
    for each in journal.entries():
        journal.delete(each.id)
    for each in kept:
        keep(journal, each)
    since = DAY - timedelta(days=first)
    wanted = Wanted(since=since, until=since + timedelta(days=length))
    paged: list[Entry] = []
    while page := journal.entries(wanted, limit=limit, offset=len(paged)):
        paged += page
    assert paged == journal.entries(wanted)
    assert journal.count_entries(wanted) == len(paged)
    in_days = [each for each in kept if wanted.since and wanted.until and wanted.since <= day_of(each) <= wanted.until]
    assert sorted(each.id for each in paged) == sorted(each.id for each in in_days)
    assert [day_of(each) for each in paged] == sorted((day_of(each) for each in paged), reverse=True)
    for kind in get_args(EntryKind):
        assert journal.entries(wanted._replace(kind=kind)) == [each for each in paged if kind_of(each) == kind]


FOUND = {
    "nothing asked": (ALL, "abcdefg"),
    "marks": (Wanted(kind="mark"), "ac"),
    "practices": (Wanted(kind="practice"), "e"),
    "check-ins": (Wanted(kind="check_in"), "bd"),
    "sessions": (Wanted(kind="session"), "f"),
    "scores": (Wanted(kind="score"), "g"),
    "words of a session": (Wanted(search="pause before"), "f"),
    "every word of a session": (Wanted(search="intuited"), "f"),
    "a therapist as they were called then": (Wanted(search="dr. MÜLLER"), "f"),
    "a therapist as they are called now": (Wanted(search="maria"), "f"),
    "words across two questions": (Wanted(search="the pause intuited"), ""),
    "the name of a questionnaire": (Wanted(search="phq"), "g"),
    "since": (Wanted(since=BEFORE), "abc"),
    "until": (Wanted(until=BEFORE), "bcdefg"),
    "a word of all": (Wanted(search="RIVER"), "bce"),
    "the name of an exercise": (Wanted(search="thought REC"), "e"),
    "an answer, though it has a quotation mark": (Wanted(search='"and went'), "e"),
    "a question that was not the person's": (Wanted(search="your mind"), ""),
    "how answers are kept": (Wanted(search="asked"), ""),
    "a word found later": (Wanted(search="disapp"), "d"),
    "words found later": (Wanted(search="wet WOOL"), "d"),
    "how words found later are kept": (Wanted(search='["'), ""),
    "a sharp s": (Wanted(search="STRASSE"), "a"),
    "a percent sign": (Wanted(search="%"), "a"),
    "an underscore": (Wanted(search="_"), ""),
    "a tag": (Wanted(tag="work_stress"), "b"),
    "a tag's label": (Wanted(search="work str"), "b"),
    "a feeling": (Wanted(feeling="restless"), "d"),
    "a word of marks alone": (Wanted(search="river", kind="mark"), "c"),
    "all at once": (Wanted(since=BEFORE, until=BEFORE, search="river", kind="mark"), "c"),
}


@pytest.mark.parametrize("what", FOUND)
def test_finding(what: str, journal: Journal) -> None:
    wanted, expected = FOUND[what]
    entries: list[Entry] = [
        mark(DAY, "a: Große Straße, 100%"),
        check_in(BEFORE, None, note="b: by the river", tags=("work_stress",)),
        mark(BEFORE, "c: across the river")._replace(id="0" * 36),
        check_in(DAY - timedelta(days=2), note="d", feelings=("restless",)),
        practice(
            DAY - timedelta(days=3),
            name="Thought record",
            answers=(Answer("What went through your mind?", 'e: "stay" he said,\n"and went" to the river'),),
        ),
    ]
    theirs = therapist("Dr. Müller")
    entries += [
        session(theirs, later=-4, stayed="the pause before", intuition="intuited"),
        score(day=DAY - timedelta(days=5)),
    ]
    letters = dict(zip((each.id for each in entries), "abcdefg", strict=True))
    for each in entries:
        keep(journal, each)
    journal.save_therapist(theirs._replace(name="Maria"))
    journal.save_naming(Naming(mark().id, entries[3].id, DAY, ("disappointed",), "like wet wool"))
    found = journal.entries(wanted)
    assert "".join(letters[each.id] for each in found) == expected
    assert journal.count_entries(wanted) == len(expected)


def test_an_entry_of_any_kind_is_found_by_the_end_of_its_id(journal: Journal) -> None:
    check, other = check_in()._replace(id="0" * 28 + "aaaa1234"), mark()._replace(id="0" * 28 + "bbbb1234")
    done = practice()._replace(id="0" * 28 + "cccc5678")
    met, total = session()._replace(id="0" * 28 + "dddd5678"), score()._replace(id="0" * 28 + "eeee5678")
    for each in (check, other, done, met, total):
        keep(journal, each)
    assert (journal.ids_ending("D5678"), journal.ids_ending("e5678")) == ([met.id], [total.id])
    assert (journal.entry(met.id), journal.entry(total.id)) == (met, total)
    assert journal.ids_ending("C5678") == [done.id]
    assert journal.entry(done.id) == done
    assert journal.ids_ending("A1234") == [check.id]
    assert journal.ids_ending("bbb1234") == [other.id]
    assert sorted(journal.ids_ending("1234")) == [check.id, other.id]
    for nobody in ("", "%", "_1234", "c1234"):
        assert journal.ids_ending(nobody) == []
    assert (journal.entry(check.id), journal.entry(other.id)) == (check, other)
    assert journal.entry("nobody") is None


def test_an_entry_of_any_kind_is_deleted_and_taken_back(journal: Journal) -> None:
    entries: list[Entry] = [check_in(), practice(), session(), score(), mark()]
    for each in entries:
        keep(journal, each)
    for each in entries:
        journal.delete(each.id)
        assert not journal._file._connection.in_transaction
        assert journal.entry(each.id) is None
    revision = journal.revision
    for gone in (*(each.id for each in entries), "nobody"):
        journal.delete(gone)
    assert journal.revision == revision
    for kind in ("mark", "score", "session", "practice", "check_in"):
        said = journal.undo()
        assert said is not None
        assert (said.kind, said.action) == (kind, "deleted")
    assert {each.id: each for each in journal.entries()} == {each.id: each for each in entries}


def test_a_page_sorts_nothing_that_there_is_much_of(journal: Journal) -> None:
    """Twenty years stay quick: all are taken from their indexes in order; what is sorted are the few marks."""
    statements: list[str] = []
    journal._file._connection.set_trace_callback(statements.append)
    journal.entries(limit=100, offset=20_000)
    journal._file._connection.set_trace_callback(None)
    (page,) = (statement for statement in statements if "UNION ALL" in statement)
    told = [str(step[3]) for step in asked_directly(journal.path, f"EXPLAIN QUERY PLAN {page}")]
    assert told.count("MERGE (UNION ALL)") == 4
    assert "SCAN check_ins USING INDEX check_ins_in_order" in told
    assert "SCAN practices USING INDEX practices_in_order" in told
    assert "SEARCH sessions USING INDEX sessions_in_order (day<?)" in told
    assert "SCAN scores USING INDEX scores_in_order" in told
    assert [step for step in told if "TEMP B-TREE" in step] == ["USE TEMP B-TREE FOR RIGHT PART OF ORDER BY"]
    assert NEWEST_FIRST == "day DESC, ifnull(wall, '~') DESC, id DESC"


def test_what_is_no_check_in_is_none(journal: Journal) -> None:
    journal.save_mark(mark(date(1900, 1, 1)))
    journal.save_practice(practice(date(1900, 1, 1)))
    journal.save_session(session(day=date(1900, 1, 1)))
    journal.save_score(score(day=date(1900, 1, 1)))
    assert (journal.count(), journal.days(), journal.days_with_check_ins(date(1900, 1, 1))) == (0, [], 0)
    assert journal.check_ins() == []
    assert journal.check_ins_on(date(1900, 1, 1)) == []
    assert journal.day_values("mood") == []
