"""Imports: nothing twice, everything out again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from holdfast.check_ins import CheckIn, Draft
from holdfast.days import Moment
from holdfast.wanted import Wanted
from storage.importing import counted
from storage.journal import Journal
from tests.storage.samples import DAY, OWN_SCALE, asked_directly, check_in, fingerprints, imported, row

LEVELS = {"rad": 10.0, "good": 7.5, "meh": 5.0}


def everything(journal: Journal) -> list[tuple[object, ...]]:
    """Return the content of the tables that an import writes to, without ids of its own."""
    queries = (
        "SELECT day, note, source FROM check_ins ORDER BY id",
        "SELECT scale, value, day FROM ratings ORDER BY check_in, scale",
        "SELECT tag, place FROM check_in_tags ORDER BY check_in, place",
        "SELECT * FROM tags",
        "SELECT * FROM scales",
        "SELECT * FROM settings",
    )
    return [answer for query in queries for answer in asked_directly(journal.path, query)]


def test_a_row_becomes_a_check_in(journal: Journal) -> None:
    wall = datetime(2026, 3, 3, 20, 39)
    taken = journal.take_in(
        imported(row("a", wall=wall, ratings={"steps": 7.5}, tags=("Work Stress", "Chess"), note="late")), LEVELS
    )
    assert (taken.imported, taken.duplicates) == (1, 0)
    (kept,) = journal.check_ins()
    assert kept == CheckIn(
        kept.id, Moment(DAY, wall), {"mood": 7.5, "steps": 7.5}, (), ("work_stress", "Chess"), "late", False
    )


def test_a_mood_is_not_invented(journal: Journal) -> None:
    journal.take_in(imported(row("a", mood=None, note="words alone")), LEVELS)
    assert journal.check_ins()[0].ratings == {}


def test_tags_that_are_known_are_found_whatever_their_capitals(journal: Journal) -> None:
    journal.add_tag("Chess")
    journal.take_in(imported(row("a", tags=("CHESS", "work_STRESS", "chess", "Sailing", "sailing"))), LEVELS)
    assert journal.check_ins()[0].tags == ("Chess", "work_stress", "Sailing")
    assert [tag.id for tag in journal.tags() if tag.own] == ["Chess", "Sailing"]


def test_what_is_there_is_a_duplicate(journal: Journal) -> None:
    """As it was taken in, changed since, or in the trash."""
    first = imported(row("a", note="a"), row("b", note="b"), row("c", note="c"))
    journal.take_in(first, LEVELS)
    by_note = {each.note: each for each in journal.check_ins()}
    journal.save(by_note["a"]._replace(note="rewritten", ratings={}))
    journal.delete(by_note["b"].id)
    again = journal.take_in(imported(*first.check_ins, row("d", note="d")), LEVELS)
    assert (again.imported, again.duplicates) == (1, 3)
    assert sorted(each.note for each in journal.check_ins()) == ["c", "d", "rewritten"]


def test_a_row_that_stands_twice_in_a_file_is_taken_once(journal: Journal) -> None:
    taken = journal.take_in(imported(row("a"), row("a"), row("b")), LEVELS)
    assert (taken.imported, taken.duplicates) == (2, 1)
    assert journal.count() == 2


def test_keys_of_another_format_are_other_rows(journal: Journal) -> None:
    journal.take_in(imported(row("a")), LEVELS)
    assert journal.take_in(replace(imported(row("a")), format="bearable"), LEVELS).imported == 1


def test_a_file_of_duplicates_leaves_nothing_to_undo(journal: Journal) -> None:
    journal.take_in(imported(row("a")), LEVELS)
    again = journal.take_in(imported(row("a")), LEVELS)
    assert (again.imported, again.duplicates, again.import_id) == (0, 1, None)
    journal.undo()
    assert journal.count() == 0
    assert journal.undo() is None


def test_an_import_is_taken_out_in_one_undo_and_can_come_again(journal: Journal) -> None:
    journal.save(check_in(note="mine"))
    journal.add_tag("Chess")
    journal.set_setting("daylio_moods", {"good": 8.0, "so-so": 4.0})
    before = everything(journal)
    file = imported(*(row(str(n), tags=("Chess", "Sailing"), ratings={"steps": 1.0}) for n in range(2_500)))
    journal.take_in(file, LEVELS)
    after = everything(journal)
    assert journal.setting("daylio_moods", {}) == {"good": 7.5, "so-so": 4.0, "rad": 10.0, "meh": 5.0}
    said = journal.undo()
    assert said is not None
    assert (said.kind, said.action, said.count) == ("check_in", "imported", 2_500)
    assert everything(journal) == before
    assert asked_directly(journal.path, "SELECT count(*) FROM trash") == [(0,)]
    assert journal.take_in(file, LEVELS).imported == 2_500
    assert everything(journal) == after


def test_what_else_has_come_to_use_stays(journal: Journal) -> None:
    """Own words that the import made and a check-in, a draft or the trash has taken up."""
    labels = ("Chess", "Sailing", "Rowing", "Unused")
    journal.take_in(imported(row("a", tags=labels, ratings={"steps": 1.0})), LEVELS)
    steps = asked_directly(journal.path, "SELECT place FROM undo")
    thrown, kept = check_in(tags=("Sailing",)), check_in(tags=("Chess",), ratings={"steps": 2.0})
    journal.save(thrown)
    journal.delete(thrown.id)
    journal.save(kept)
    journal.keep_draft("check_in", Draft("d", tags=("Rowing",)))
    with journal._file.writing():
        journal._file.table("undo").delete_where("place > ?", steps[0])
    said = journal.undo()
    assert said is not None
    assert said.action == "imported"
    assert journal.check_ins() == [kept]
    assert [tag.id for tag in journal.tags() if tag.own] == ["Chess", "Sailing", "Rowing"]
    assert OWN_SCALE in journal.scales()


def test_a_change_to_what_was_taken_in_is_undone_before_it(journal: Journal) -> None:
    journal.take_in(imported(row("a", note="theirs")), LEVELS)
    kept = journal.check_ins()[0]
    journal.save(kept._replace(note="mine"))
    journal.delete(kept.id)
    for action in ("deleted", "changed", "imported"):
        said = journal.undo()
        assert said is not None
        assert said.action == action
    assert journal.count() == 0
    assert journal.take_in(imported(row("a", note="theirs")), LEVELS).imported == 1


def test_check_ins_of_one_minute_keep_the_order_of_their_file(journal: Journal) -> None:
    """Files are newest first, and so is the journal."""
    notes = [str(number) for number in range(1_200)]
    journal.take_in(imported(*(row(note, note=note, wall=datetime(2026, 3, 3, 9)) for note in notes)), LEVELS)
    assert [each.note for each in journal.check_ins()] == notes
    tails = {each.id[-8:] for each in journal.check_ins()}
    assert len(tails) == len(notes)


def test_a_mood_without_a_level_stops_all_of_it(journal: Journal) -> None:
    before = journal.path.read_bytes()
    with pytest.raises(KeyError):
        journal.take_in(imported(*(row(str(n)) for n in range(1_500)), row("x", mood="unheard of")), LEVELS)
    assert journal.path.read_bytes() == before


def test_somebody_who_stops_it_has_nothing_of_it(journal: Journal) -> None:
    def stop(done: int, total: int) -> None:
        raise KeyboardInterrupt(done, total)

    with pytest.raises(KeyboardInterrupt):
        journal.take_in(imported(*(row(str(n)) for n in range(1_500))), LEVELS, told=stop)
    assert journal.count() == journal.revision == 0
    assert not journal._file._connection.in_transaction


def test_somebody_who_waits_is_told(journal: Journal) -> None:
    told: list[tuple[int, int]] = []
    rows = [row(str(n), day=date(2020, 1, 1) + timedelta(days=n)) for n in range(2_300)]
    journal.take_in(imported(*rows), LEVELS, told=lambda done, total: told.append((done, total)))
    assert told[-1] == (2_300, 2_300)
    assert len(told) > 1
    assert told == sorted(set(told))


def test_a_dry_run_counts_and_changes_nothing(journal: Journal, tmp_path: Path) -> None:
    journal.take_in(imported(row("a")), LEVELS)
    before = fingerprints(tmp_path)
    file = imported(row("a"), row("b", mood="unheard of", tags=("Chess",)), row("b"), row("c"))
    taken = journal.take_in(file, {}, dry_run=True)
    assert (taken.imported, taken.duplicates, taken.import_id) == (2, 2, None)
    assert fingerprints(tmp_path) == before
    assert counted(file.check_ins, ()).imported == 3


def test_imported_words_are_found(journal: Journal) -> None:
    journal.take_in(imported(row("a", tags=("Ärger",)), row("b", note="ein Spaziergang")), LEVELS)
    assert journal.count(Wanted(search="ärger")) == journal.count(Wanted(search="SPAZIER")) == 1
    assert journal.ratings("mood") == [(DAY, 7.5), (DAY, 7.5)]
