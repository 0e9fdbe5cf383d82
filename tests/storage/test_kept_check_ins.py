"""What is saved comes back as it was, in order, and can be found."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from holdfast.check_ins import CheckIn, DayValue
from holdfast.days import Moment
from holdfast.wanted import ALL, Wanted
from storage.finding import NEWEST_FIRST
from storage.journal import Journal
from tests.hostile import ACTS_ON_A_TERMINAL, HARD_TO_DRAW, LOOKS_LIKE_MARKUP
from tests.storage.samples import DAY, asked_directly, check_in, check_ins

HOSTILE = [
    *(hostile.text for hostile in ACTS_ON_A_TERMINAL),
    *LOOKS_LIKE_MARKUP,
    *HARD_TO_DRAW,
    "'; DROP TABLE undo; --",
]


@given(kept=check_ins())
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_check_in_comes_back_as_it_was(kept: CheckIn, journal: Journal) -> None:
    journal.save(kept)
    assert journal.check_in(kept.id) == kept
    journal.delete(kept.id)
    assert journal.check_in(kept.id) is None
    journal.undo()
    assert journal.check_in(kept.id) == kept


@pytest.mark.parametrize("text", HOSTILE)
def test_text_of_any_kind_is_kept_to_the_letter(text: str, journal: Journal) -> None:
    kept = check_in(note=text, feelings=(text,), tags=(text,), ratings={text: 1.0})
    journal.save(kept)
    assert journal.check_in(kept.id) == kept
    assert journal.count(Wanted(tag=text)) == journal.count(Wanted(feeling=text)) == 1


def test_what_cannot_be_kept_changes_nothing(journal: Journal) -> None:
    for impossible in (
        check_in(note="\ud800"),
        check_in(ratings={"mood": float("nan")}),
        check_in(ratings={"mood": 11}),
    ):
        with pytest.raises(Exception, match=r"surrogates|NOT NULL|CHECK"):
            journal.save(impossible)
        assert not journal._file._connection.in_transaction
    assert journal.count() == journal.revision == 0


def test_the_newest_come_first(journal: Journal) -> None:
    """By day as lived, by wall time, those without one on top of their day, then by id."""
    after_midnight = check_in(DAY - timedelta(days=1))
    late = CheckIn("f" * 36, after_midnight.moment, {"mood": 1.0})
    ordered = [
        check_in(DAY, None),
        check_in(DAY, "20:00"),
        check_in(DAY, "08:00"),
        check_in(DAY - timedelta(days=1), None),
        late,
        after_midnight,
        check_in(DAY - timedelta(days=300), "23:59"),
    ]
    for each in sorted(ordered, key=lambda each: each.id[::-1]):
        journal.save(each)
    assert journal.check_ins() == ordered
    assert journal.check_ins(limit=2, offset=3) == ordered[3:5]
    assert journal.check_ins(limit=2, offset=99) == []
    assert journal.check_ins_on(DAY) == ordered[2::-1]


def test_a_night_belongs_to_the_day_before(journal: Journal) -> None:
    evening = check_in(DAY, "23:30")
    night = check_in()._replace(moment=Moment(DAY, datetime(2026, 3, 4, 0, 30)))
    for each in (night, evening):
        journal.save(each)
    assert journal.check_ins_on(DAY) == [evening, night]


FOUND = {
    "nothing asked": (ALL, "abcd"),
    "since": (Wanted(since=DAY - timedelta(days=1)), "ab"),
    "until": (Wanted(until=DAY - timedelta(days=1)), "bcd"),
    "a single day": (Wanted(since=DAY, until=DAY), "a"),
    "a word of a note": (Wanted(search="RIVER"), "a"),
    "a word that is not plain": (Wanted(search="ÉTÉ"), "b"),
    "a sharp s": (Wanted(search="STRASSE"), "c"),
    "a percent sign": (Wanted(search="100%"), "c"),
    "an underscore": (Wanted(search="_"), ""),
    "a percent sign alone": (Wanted(search="0%0"), ""),
    "a quotation mark": (Wanted(search="'"), "d"),
    "a feeling's letters": (Wanted(search="Rest"), "d"),
    "a tag's label": (Wanted(search="work str"), "ab"),
    "a tag's id is not shown": (Wanted(search="work_str"), ""),
    "an own tag": (Wanted(search="ÄRGER"), "c"),
    "a tag": (Wanted(tag="work_stress"), "ab"),
    "a feeling": (Wanted(feeling="restless"), "d"),
    "all at once": (Wanted(since=DAY - timedelta(days=1), tag="work_stress", search="été", kind="check_in"), "b"),
    "another kind": (Wanted(kind="practice"), ""),
}


@pytest.fixture
def searched(journal: Journal) -> Journal:
    """Four check-ins on four days, the newest first: a, b, c, d."""
    journal.add_tag("Ärger")
    for each in (
        check_in(DAY, note="a: walked by the river", tags=("work_stress",)),
        check_in(DAY - timedelta(days=1), note="b: un été", tags=("work_stress", "Ärger2")),
        check_in(DAY - timedelta(days=2), note="c: Große Straße, 100% wet", tags=("Ärger",)),
        check_in(DAY - timedelta(days=3), note="d: it's late", feelings=("restless",)),
    ):
        journal.save(each)
    return journal


@pytest.mark.parametrize("what", FOUND)
def test_finding(what: str, searched: Journal) -> None:
    wanted, expected = FOUND[what]
    assert "".join(each.note[0] for each in searched.check_ins(wanted)) == expected
    assert searched.count(wanted) == len(expected)


def test_an_id_is_found_by_its_end(journal: Journal) -> None:
    first, second = "0" * 28 + "aaaa1234", "0" * 28 + "bbbb1234"
    for check_in_id in (first, second):
        journal.save(CheckIn(check_in_id, check_in().moment))
    assert journal.ids_ending("A1234") == [first]
    assert sorted(journal.ids_ending("1234")) == [first, second]
    assert journal.ids_ending(first) == [first]
    for nobody in ("", "%", "_1234", "c1234"):
        assert journal.ids_ending(nobody) == []


def test_the_value_of_a_day_is_the_mean_of_its_ratings(journal: Journal) -> None:
    yesterday = DAY - timedelta(days=1)
    for day, ratings in ((DAY, {"mood": 4}), (DAY, {"mood": 7.5, "anxiety": 1}), (yesterday, {"mood": 0})):
        journal.save(check_in(day, ratings=ratings))
    journal.save(check_in(DAY, ratings={}))
    assert journal.day_values("mood") == [DayValue(yesterday, 0, 0, 0, 1), DayValue(DAY, 5.75, 4, 7.5, 2)]
    assert journal.day_values("mood", since=DAY) == [DayValue(DAY, 5.75, 4, 7.5, 2)]
    assert journal.ratings("mood") == [(yesterday, 0.0), (DAY, 4.0), (DAY, 7.5)]
    assert journal.ratings("trust") == []
    assert journal.day_values("trust") == []


def test_ratings_follow_their_check_in(journal: Journal) -> None:
    """Its day is kept with each rating, so it has to move with it, and leave with it."""
    kept = check_in(DAY)
    journal.save(kept)
    moved = check_in(DAY - timedelta(days=9))
    journal.save(CheckIn(kept.id, moved.moment, {"mood": 3.0}))
    assert journal.ratings("mood") == [(moved.moment.day, 3.0)]
    journal.delete(kept.id)
    assert journal.ratings("mood") == []
    journal.undo()
    journal.undo()
    assert journal.ratings("mood") == [(DAY, 6.0)]


def plan(path: Path, sql: str) -> str:
    return " ".join(str(step[3]) for step in asked_directly(path, f"EXPLAIN QUERY PLAN {sql}"))


def test_charts_and_pages_read_one_index_each(journal: Journal) -> None:
    """Twenty years stay quick: nothing is sorted, and a chart touches no table."""
    chart = plan(
        journal.path, "SELECT day, avg(value) FROM ratings WHERE scale = 'mood' AND day >= '2026' GROUP BY day"
    )
    assert "COVERING INDEX ratings_by_day" in chart
    page = plan(journal.path, f"SELECT note FROM check_ins ORDER BY {NEWEST_FIRST} LIMIT 50 OFFSET 20000")
    assert "INDEX check_ins_in_order" in page
    assert "TEMP B-TREE" not in chart + page


def test_days_are_told_once_each_and_by_what_is_wanted(journal: Journal) -> None:
    first, second = DAY - timedelta(days=3), DAY
    journal.save_all(
        [
            check_in(second, "08:00", tags=("travel",)),
            check_in(second, "20:00", tags=("travel",), feelings=("calm",)),
            check_in(first, None, tags=("travel", "study")),
        ]
    )
    assert journal.days() == journal.days(Wanted(tag="travel")) == [first, second]
    assert journal.days(Wanted(tag="study")) == [first]
    assert journal.days(Wanted(feeling="calm")) == [second]
    assert journal.days(Wanted(tag="chess")) == []
