"""Taking back: the last action first, and what was deleted for thirty days."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta

import pytest

from holdfast.safety_plan import SafetyPlan
from holdfast.therapy.choosing import Worksheet
from storage.journal import Journal, open_journal
from tests.conftest import FrozenClock
from tests.storage.samples import DAY, asked_directly, check_in, imported, row
from tests.storage.therapy_samples import fit, goal, goal_rating, instrument, session, therapist


def undone(journal: Journal) -> tuple[str, int] | None:
    """Return what an undo says it did."""
    said = journal.undo()
    return None if said is None else (said.action, said.count)


def test_the_last_action_is_taken_back_first(journal: Journal) -> None:
    first = check_in(note="first", tags=("conflict",), feelings=("restless",))
    changed, second = (
        first._replace(note="changed", ratings={"mood": 2.0}, tags=(), feelings=()),
        check_in(note="second"),
    )
    journal.save(first)
    journal.save(changed)
    journal.save(second)
    journal.delete(first.id)
    assert undone(journal) == ("deleted", 1)
    assert journal.check_in(first.id) == changed
    assert undone(journal) == ("saved", 1)
    assert journal.check_in(second.id) is None
    assert undone(journal) == ("changed", 1)
    assert journal.check_ins() == [first]
    assert undone(journal) == ("saved", 1)
    assert undone(journal) is None
    assert journal.count() == 0


def test_what_is_taken_back_can_be_saved_again(journal: Journal) -> None:
    """A save that is tried again after its undo is a save, and the trash no longer holds it as well."""
    kept = check_in()
    journal.save(kept)
    journal.undo()
    journal.save(kept)
    assert journal.check_ins() == [kept]
    assert asked_directly(journal.path, "SELECT count(*) FROM trash") == [(0,)]
    assert undone(journal) == ("saved", 1)


def test_deleting_what_is_not_there_is_no_action(journal: Journal) -> None:
    kept = check_in()
    journal.save(kept)
    journal.delete(kept.id)
    revision = journal.revision
    journal.delete(kept.id)
    journal.delete("nobody")
    assert journal.revision == revision
    assert undone(journal) == ("deleted", 1)
    assert journal.check_ins() == [kept]


def test_the_trash_is_kept_thirty_days_and_no_longer(journal: Journal, clock: FrozenClock) -> None:
    """The words themselves have to be gone from the file after that, in whatever table they stood."""
    deleted, changed = check_in(note="marker-one"), check_in(note="marker-two")
    journal.save(deleted)
    journal.delete(deleted.id)
    journal.save(changed)
    journal.save(changed._replace(note="rewritten"))
    clock.move(timedelta(days=30))
    with closing(open_journal(journal.path, clock)) as in_time:
        in_time.set_setting("first_hour", 5)
    assert b"marker-one" in journal.path.read_bytes()
    clock.move(timedelta(seconds=1))
    with closing(open_journal(journal.path, clock)) as reading:
        assert reading.count() == 1
    assert b"marker-one" in journal.path.read_bytes()
    with closing(open_journal(journal.path, clock)) as too_late:
        assert undone(too_late) is None
        assert [each.note for each in too_late.check_ins()] == ["rewritten"]
    left = journal.path.read_bytes()
    assert b"marker" not in left
    assert b"rewritten" in left


def test_what_belongs_to_a_goal_or_a_therapist_goes_with_them_and_the_names_in_sessions_stay(
    journal: Journal, clock: FrozenClock
) -> None:
    """As long as they can come back it waits for them, out of sight."""
    gone, stays, theirs = goal(words="marker-goal"), goal(), therapist("marker-name", reason="marker-reason")
    for wanted in (gone, stays):
        journal.save_goal(wanted)
        journal.save_goal_rating(goal_rating(wanted))
    journal.save_therapist(theirs)
    journal.save_worksheet(sheet := Worksheet(theirs.id, {"ease": 7}, {"gut": "marker-gut"}))
    journal.save_session(met := session(theirs._replace(name="M."), stayed="the pause"))
    journal.save_fit(rated := fit(theirs._replace(name="M.")))
    journal.delete_goal(gone.id)
    journal.delete_therapist(theirs.id)
    assert [each.goal for each in journal.goal_ratings()] == [stays.id]
    assert journal.goal_ratings(gone.id) == []
    assert (journal.worksheets(), journal.worksheet(theirs.id)) == ([], None)
    journal.undo()
    assert journal.worksheets() == [sheet]
    journal.undo()
    assert len(journal.goal_ratings(gone.id)) == 1
    journal.delete_goal(gone.id)
    journal.delete_therapist(theirs.id)
    clock.move(timedelta(days=30, seconds=1))
    with closing(open_journal(journal.path, clock)) as later:
        later.set_setting("first_hour", 5)
        assert (later.sessions(), later.fits()) == ([met], [rated])
    count = "SELECT (SELECT count(*) FROM goal_ratings), (SELECT count(*) FROM worksheets)"
    assert asked_directly(journal.path, count) == [(1, 0)]
    left = journal.path.read_bytes()
    assert b"marker" not in left
    assert b"the pause" in left


def test_a_worksheet_and_its_therapist_are_beside_each_other_in_the_trash(journal: Journal) -> None:
    """They have one id, and so may an instrument and the safety plan."""
    theirs, own = therapist(), instrument(id="safety_plan")
    journal.save_therapist(theirs)
    journal.save_worksheet(Worksheet(theirs.id, {"ease": 7}))
    journal.save_instrument(own)
    journal.save_safety_plan(SafetyPlan({"alone": "walk"}, DAY))
    journal.delete_worksheet(theirs.id)
    journal.delete_therapist(theirs.id)
    journal.delete_instrument(own.id)
    journal.save_safety_plan(SafetyPlan())
    kinds = "SELECT kind FROM trash ORDER BY kind"
    assert asked_directly(journal.path, kinds) == [("instrument",), ("safety_plan",), ("therapist",), ("worksheet",)]
    journal.undo()
    assert asked_directly(journal.path, kinds) == [("instrument",), ("therapist",), ("worksheet",)]
    for _ in range(3):
        journal.undo()
    assert asked_directly(journal.path, kinds) == []
    assert journal.worksheet(theirs.id) == Worksheet(theirs.id, {"ease": 7})


def test_a_purge_that_was_rolled_back_is_done_with_the_next_write(journal: Journal, clock: FrozenClock) -> None:
    journal.save(check_in())
    clock.move(timedelta(days=31))
    with closing(open_journal(journal.path, clock)) as later:
        with pytest.raises(KeyError):
            later.take_in(imported(row("a", mood="unheard of")), {})
        later.set_setting("first_hour", 5)
        assert undone(later) is None


def test_undo_goes_on_in_another_window(journal: Journal, clock: FrozenClock) -> None:
    kept = check_in()
    journal.save(kept)
    with closing(open_journal(journal.path, clock)) as other:
        other.delete(kept.id)
    assert undone(journal) == ("deleted", 1)
    assert journal.check_ins() == [kept]


def test_a_change_can_be_taken_back_even_when_the_clock_was_set_back(journal: Journal, clock: FrozenClock) -> None:
    """A deletion dated before the change it followed is forgotten before it."""
    kept = check_in(note="before")
    journal.save(kept)
    journal.save(kept._replace(note="after"))
    clock.move(timedelta(days=-40))
    journal.delete(kept.id)
    clock.move(timedelta(days=40))
    with closing(open_journal(journal.path, clock)) as later:
        assert undone(later) == ("changed", 1)
        assert later.check_ins() == [kept]
