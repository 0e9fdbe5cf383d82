"""Check-ins and marks in one list: their order, finding them, reading them page by page, and taking them away."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from holdfast.check_ins import CheckIn
from holdfast.entries import Entry, day_of
from holdfast.marks import Mark
from holdfast.wanted import ALL, Wanted
from storage.finding import NEWEST_FIRST
from storage.journal import Journal
from tests.storage.samples import DAY, asked_directly, check_in, mark

BEFORE = DAY - timedelta(days=1)


def keep(journal: Journal, entry: Entry) -> None:
    if isinstance(entry, Mark):
        journal.save_mark(entry)
    else:
        journal.save(entry)


def test_a_mark_is_on_top_of_its_day_among_what_has_no_time(journal: Journal) -> None:
    timeless: list[Entry] = [mark(DAY), check_in(DAY, None), mark(DAY)]
    ordered: list[Entry] = [
        *sorted(timeless, key=lambda each: each.id)[::-1],
        check_in(DAY, "20:00"),
        check_in(DAY, "08:00"),
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


@st.composite
def several(draw: st.DrawFn) -> list[Entry]:
    """Return a few entries on a few days, some with a time and some without."""
    entries: list[Entry] = []
    for _ in range(draw(st.integers(0, 12))):
        day = DAY - timedelta(days=draw(st.integers(0, 3)))
        wall = draw(st.sampled_from(["08:00", "20:30", None]))
        entries.append(mark(day) if draw(st.booleans()) else check_in(day, wall))
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
    for kind in (CheckIn, Mark):
        of_kind = journal.entries(wanted._replace(kind="mark" if kind is Mark else "check_in"))
        assert of_kind == [each for each in paged if isinstance(each, kind)]


FOUND = {
    "nothing asked": (ALL, "abcd"),
    "marks": (Wanted(kind="mark"), "ac"),
    "check-ins": (Wanted(kind="check_in"), "bd"),
    "another kind": (Wanted(kind="practice"), ""),
    "since": (Wanted(since=BEFORE), "abc"),
    "until": (Wanted(until=BEFORE), "bcd"),
    "a word of both": (Wanted(search="RIVER"), "bc"),
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
    ]
    for each in entries:
        keep(journal, each)
    found = journal.entries(wanted)
    assert "".join((each.text if isinstance(each, Mark) else each.note)[0] for each in found) == expected
    assert journal.count_entries(wanted) == len(expected)


def test_an_entry_of_any_kind_is_found_by_the_end_of_its_id(journal: Journal) -> None:
    check, other = check_in()._replace(id="0" * 28 + "aaaa1234"), mark()._replace(id="0" * 28 + "bbbb1234")
    for each in (check, other):
        keep(journal, each)
    assert journal.ids_ending("A1234") == [check.id]
    assert journal.ids_ending("bbb1234") == [other.id]
    assert sorted(journal.ids_ending("1234")) == [check.id, other.id]
    for nobody in ("", "%", "_1234", "c1234"):
        assert journal.ids_ending(nobody) == []
    assert (journal.entry(check.id), journal.entry(other.id)) == (check, other)
    assert journal.entry("nobody") is None


def test_an_entry_of_any_kind_is_deleted_and_taken_back(journal: Journal) -> None:
    entries: list[Entry] = [check_in(), mark()]
    for each in entries:
        keep(journal, each)
    for each in entries:
        journal.delete(each.id)
        assert not journal._file._connection.in_transaction
        assert journal.entry(each.id) is None
    revision = journal.revision
    for gone in (entries[0].id, entries[1].id, "nobody"):
        journal.delete(gone)
    assert journal.revision == revision
    for kind in ("mark", "check_in"):
        said = journal.undo()
        assert said is not None
        assert (said.kind, said.action) == (kind, "deleted")
    assert sorted(journal.entries()) == sorted(entries)


def test_a_page_sorts_no_check_in(journal: Journal) -> None:
    """Twenty years stay quick: the check-ins are taken from their index in order; what is sorted are the few marks."""
    page = asked_directly(
        journal.path,
        "EXPLAIN QUERY PLAN SELECT id, day, ifnull(wall, '~') AS wall FROM check_ins UNION ALL"
        " SELECT id, day, '~' FROM marks ORDER BY day DESC, wall DESC, id DESC LIMIT 100 OFFSET 20000",
    )
    told = [str(step[3]) for step in page]
    assert told[0] == "MERGE (UNION ALL)"
    assert "check_ins_in_order" in told[2]
    assert not any("TEMP B-TREE" in step for step in told[:4])
    assert NEWEST_FIRST == "day DESC, ifnull(wall, '~') DESC, id DESC"


def test_marks_of_days_long_past_are_no_check_ins(journal: Journal) -> None:
    journal.save_mark(mark(date(1900, 1, 1)))
    assert journal.check_ins() == []
    assert journal.check_ins_on(date(1900, 1, 1)) == []
    assert journal.day_values("mood") == []
