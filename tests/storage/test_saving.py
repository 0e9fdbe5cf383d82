"""A save is one transaction, said once, whole or not at all."""

from __future__ import annotations

import os
import resource
from collections.abc import Callable
from contextlib import closing

import pytest

from holdfast.cards import Card
from holdfast.check_ins import CheckIn, Draft
from holdfast.days import Clock
from holdfast.namings import Naming
from holdfast.practices import Answer
from holdfast.safety_plan import SafetyPlan
from holdfast.support import Contact
from holdfast.therapy.choosing import Worksheet
from storage import connection
from storage.connection import dbapi
from storage.journal import Journal, JournalProblem, Problem, open_journal
from tests.storage.samples import (
    DAY,
    OWN_SCALE,
    asked_directly,
    check_in,
    imported,
    mark,
    note,
    own_exercise,
    own_stretch,
    practice,
    row,
)
from tests.storage.therapy_samples import (
    fit,
    goal,
    goal_rating,
    instrument,
    open_question,
    review_point,
    score,
    session,
    therapist,
    topic,
)

STATEMENTS = 20
"""As many as saving a whole check-in may take: nine rows of its own, and what makes it safe to save."""

OF_A_RECORD = 8
"""As many as saving a simple record may take, however much stands in it: one row, and what makes it safe to save."""


def whole() -> CheckIn:
    return check_in(
        ratings={"mood": 6.0, "anxiety": 4.0, "movement": 5.0, "not_knowing": 3.0},
        feelings=("restless", "hopeful"),
        tags=("work_stress", "conflict"),
        note="walked by the river",
    )


def traced(journal: Journal, verb: Callable[[], object]) -> list[str]:
    """Return the statements that a verb runs."""
    statements: list[str] = []
    journal._file._connection.set_trace_callback(statements.append)
    verb()
    journal._file._connection.set_trace_callback(None)
    return statements


KEPT = whole()
MARK, NOTE, OWN = mark(), note(), own_stretch()
DONE = practice(before=6, after=4, answers=tuple(Answer(f"What {number}?", "words") for number in range(8)))
TEA, CARD = own_exercise(), Card(mark().id, "on the bus", "count the stops")
PLAN, NAMING = SafetyPlan({"alone": "Walk to the canal."}, DAY), Naming(mark().id, KEPT.id, DAY, (), "like wet wool")
GOAL, THEIRS, TOPIC, ASKED, POINT, TOTAL = goal(), therapist(), topic(), open_question(), review_point(), score()
RATING, FIT = goal_rating(GOAL), fit(THEIRS)
MET = session(THEIRS, ratings={"heard": 8, "trust": 6}, stayed="the pause", takeaways="say it earlier")
OF_THERAPY: dict[str, Callable[[Journal], object]] = {
    "save_goal": lambda journal: journal.save_goal(GOAL),
    "save_goals": lambda journal: journal.save_goals([GOAL._replace(place=1.0), goal()]),
    "save_goal_rating": lambda journal: journal.save_goal_rating(RATING),
    "delete_goal_rating": lambda journal: journal.delete_goal_rating(RATING.id),
    "delete_goal": lambda journal: journal.delete_goal(GOAL.id),
    "save_therapist": lambda journal: journal.save_therapist(THEIRS),
    "save_fit": lambda journal: journal.save_fit(FIT),
    "delete_fit": lambda journal: journal.delete_fit(FIT.id),
    "save_worksheet": lambda journal: journal.save_worksheet(Worksheet(THEIRS.id, {"ease": 7})),
    "delete_worksheet": lambda journal: journal.delete_worksheet(THEIRS.id),
    "delete_therapist": lambda journal: journal.delete_therapist(THEIRS.id),
    "save_session": lambda journal: journal.save_session(MET),
    "delete_session": lambda journal: journal.delete_session(MET.id),
    "save_topic": lambda journal: journal.save_topic(TOPIC),
    "save_topics": lambda journal: journal.save_topics([TOPIC._replace(place=1.0), topic()]),
    "delete_topic": lambda journal: journal.delete_topic(TOPIC.id),
    "save_open_question": lambda journal: journal.save_open_question(ASKED),
    "delete_open_question": lambda journal: journal.delete_open_question(ASKED.id),
    "save_review_point": lambda journal: journal.save_review_point(POINT),
    "delete_review_point": lambda journal: journal.delete_review_point(POINT.id),
    "save_score": lambda journal: journal.save_score(TOTAL),
    "delete_score": lambda journal: journal.delete_score(TOTAL.id),
    "save_instrument": lambda journal: journal.save_instrument(instrument()),
    "delete_instrument": lambda journal: journal.delete_instrument("calm"),
}

VERBS: dict[str, Callable[[Journal], object]] = {
    "save": lambda journal: journal.save(whole()),
    "delete": lambda journal: journal.delete(KEPT.id),
    "undo": lambda journal: journal.undo(),
    "take_in": lambda journal: journal.take_in(imported(row("a", tags=("Chess",))), {"good": 7.5}),
    "save_mark": lambda journal: journal.save_mark(MARK),
    "delete_mark": lambda journal: journal.delete_mark(MARK.id),
    "save_stretch_note": lambda journal: journal.save_stretch_note(NOTE),
    "delete_stretch_note": lambda journal: journal.delete_stretch_note(NOTE.id),
    "save_own_stretch": lambda journal: journal.save_own_stretch(OWN),
    "delete_own_stretch": lambda journal: journal.delete_own_stretch(OWN.id),
    "set_margin": lambda journal: journal.set_margin("mood", 1.5),
    "set_steady_from": lambda journal: journal.set_steady_from("mood", 6.0),
    "save_practice": lambda journal: journal.save_practice(DONE),
    "delete_practice": lambda journal: journal.delete_practice(DONE.id),
    "save_own_exercise": lambda journal: journal.save_own_exercise(TEA),
    "save_own_exercises": lambda journal: journal.save_own_exercises([TEA, own_exercise(name="Soup")]),
    "delete_own_exercise": lambda journal: journal.delete_own_exercise(TEA.id),
    "pin": lambda journal: journal.pin("box-breathing", pinned=True),
    "save_card": lambda journal: journal.save_card(CARD),
    "delete_card": lambda journal: journal.delete_card(CARD.id),
    "save_safety_plan": lambda journal: journal.save_safety_plan(PLAN),
    "save_naming": lambda journal: journal.save_naming(NAMING),
    "delete_naming": lambda journal: journal.delete_naming(NAMING.id),
    **OF_THERAPY,
    "ask": lambda journal: journal.ask("trust", asked=True),
    "add_scale": lambda journal: journal.add_scale(OWN_SCALE),
    "add_tag": lambda journal: journal.add_tag("Chess"),
    "add_feeling": lambda journal: journal.add_feeling("wobbly"),
    "save_contact": lambda journal: journal.save_contact(Contact("1", "Ada", "112")),
    "delete_contact": lambda journal: journal.delete_contact("1"),
    "set_setting": lambda journal: journal.set_setting("first_hour", 5),
    "keep_draft": lambda journal: journal.keep_draft("check_in", Draft("a")),
    "drop_draft": lambda journal: journal.drop_draft("check_in"),
    "keep_derived": lambda journal: journal.keep_derived("course:mood", 1, "{}"),
}


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_that_writes_is_one_transaction(verb: str, journal: Journal) -> None:
    journal.save(KEPT)
    statements = traced(journal, lambda: VERBS[verb](journal))
    assert (statements[0], statements[-1]) == ("BEGIN IMMEDIATE", "COMMIT")
    assert {statement.split()[0] for statement in statements[1:-1]}.isdisjoint({"BEGIN", "COMMIT", "ROLLBACK", "END"})
    assert not journal._file._connection.in_transaction


def test_a_save_takes_few_statements(journal: Journal) -> None:
    journal.save(check_in())
    assert len(traced(journal, lambda: journal.save(whole()))) <= STATEMENTS
    assert len(traced(journal, lambda: journal.save_practice(DONE))) <= OF_A_RECORD


@pytest.mark.parametrize("verb", [verb for verb in OF_THERAPY if verb.startswith("save_")])
def test_so_does_saving_what_goes_with_therapy(verb: str, journal: Journal) -> None:
    journal.save(check_in())
    another = 3 if verb in ("save_goals", "save_topics") else 0
    assert len(traced(journal, lambda: OF_THERAPY[verb](journal))) <= OF_A_RECORD + another


def test_no_verb_makes_a_table_of_its_own(journal: Journal) -> None:
    names = "SELECT name FROM sqlite_master ORDER BY name"
    before = asked_directly(journal.path, names)
    journal.save(KEPT)
    for verb in VERBS.values():
        verb(journal)
    assert asked_directly(journal.path, names) == before


def test_saving_twice_is_saving_once(journal: Journal) -> None:
    kept = whole()
    journal.save(kept)
    revision = journal.revision
    journal.save(kept._replace(ratings=dict(sorted(kept.ratings.items(), reverse=True))))
    assert journal.check_ins() == [kept]
    assert journal.revision == revision
    journal.undo()
    assert journal.check_ins() == []
    assert journal.undo() is None


def test_a_save_drops_the_draft_it_came_from(journal: Journal) -> None:
    kept = whole()
    journal.keep_draft("check_in", Draft(kept.id, note="walked by"))
    journal.keep_draft("another", Draft("another", note="not yet"))
    journal.save(kept)
    assert journal.draft("check_in") is None
    assert journal.draft("another") == Draft("another", note="not yet")
    journal.keep_draft("check_in", Draft(kept.id))
    journal.save(kept)
    assert journal.draft("check_in") is None


def test_the_revision_rises_with_what_is_recorded_and_with_nothing_else(journal: Journal) -> None:
    seen = [journal.revision]
    journal.save(KEPT)
    recorded = ("save", "undo", "save", "delete", "take_in", *(verb for verb in VERBS if "stretch" in verb))
    recorded += ("save_mark", "delete_mark", "set_margin", "set_steady_from")
    recorded += ("save_practice", "delete_practice", "save_own_exercise", "save_own_exercises", "delete_own_exercise")
    recorded += tuple(OF_THERAPY)
    recorded += ("pin", "save_card", "delete_card", "save_safety_plan", "save_naming", "delete_naming")
    for verb in recorded:
        VERBS[verb](journal)
        seen.append(journal.revision)
    assert seen == sorted(set(seen))
    for verb in VERBS.keys() - set(recorded):
        VERBS[verb](journal)
    assert journal.revision == seen[-1]


def test_what_another_window_writes_is_noticed(journal: Journal, clock: Clock) -> None:
    assert not journal.changed_elsewhere()
    with closing(open_journal(journal.path, clock)) as other:
        other.save(check_in())
    assert journal.changed_elsewhere()
    assert not journal.changed_elsewhere()
    assert journal.count() == 1
    journal.save(check_in())
    assert not journal.changed_elsewhere()


def refused(journal: Journal) -> Problem:
    """Return why a save is refused, and make sure that it left nothing behind."""
    before = journal.check_ins()
    with pytest.raises(JournalProblem) as refusal:
        journal.save(whole())
    assert not journal._file._connection.in_transaction
    assert journal.check_ins() == before
    return refusal.value.problem


@pytest.fixture
def started(journal: Journal) -> Journal:
    """A journal that has been written to, so that its first-write checks are behind it."""
    journal.save(check_in())
    return journal


def test_a_journal_that_is_being_written_says_so(
    journal: Journal, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.02)
    with closing(open_journal(journal.path, clock)) as waiting, closing(dbapi.connect(journal.path)) as writer:
        writer.execute("BEGIN EXCLUSIVE")
        with pytest.raises(JournalProblem) as refusal:
            waiting.check_ins()
        assert refusal.value.problem is Problem.BUSY
        writer.rollback()
        writer.execute("BEGIN IMMEDIATE")
        assert refused(waiting) is Problem.BUSY
        writer.rollback()
        waiting.save(whole())
        assert waiting.count() == 1


def test_a_reader_that_does_not_let_go_keeps_a_save_from_being_half(
    journal: Journal, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.02)
    with closing(open_journal(journal.path, clock)) as waiting, closing(dbapi.connect(journal.path)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM check_ins").fetchall()
        assert refused(waiting) is Problem.BUSY
        reader.rollback()
        waiting.save(whole())


def test_a_full_disk_says_so(started: Journal) -> None:
    pages = started._file.value("PRAGMA page_count")
    started._file.rows(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(JournalProblem) as refusal:
        started.save(check_in(note="word " * 10_000))
    assert refusal.value.problem is Problem.FULL
    assert not started._file._connection.in_transaction
    assert started.count() == 1
    started._file.rows(f"PRAGMA max_page_count = {pages + 100}")
    started.save(check_in(note="word " * 10_000))
    assert started.count() == 2


def test_a_disk_that_does_not_write_says_so(started: Journal) -> None:
    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (started.path.stat().st_size, usual[1]))
    try:
        with pytest.raises(JournalProblem) as refusal:
            started.save(check_in(note="word " * 10_000))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)
    assert refusal.value.problem is Problem.CANNOT_WRITE
    assert started.count() == 1
    started.save(whole())
    assert started.count() == 2


@pytest.mark.parametrize("how", ["moved", "deleted"])
def test_a_file_that_is_gone_from_its_place_is_not_written_to(how: str, started: Journal) -> None:
    if how == "moved":
        started.path.rename(started.path.with_name("elsewhere.db"))
    else:
        started.path.unlink()
    assert refused(started) is Problem.CHANGED_ELSEWHERE


def test_damage_is_found_before_the_first_write(started: Journal, clock: Clock) -> None:
    """Damage that opening cannot see: a page of an index in the middle of the file."""
    root = started._file.value("SELECT rootpage FROM sqlite_master WHERE name = 'ratings_by_day'")
    started.close()
    with started.path.open("r+b") as file:
        os.pwrite(file.fileno(), b"\xff" * 64, (root - 1) * 4096)
    before = started.path.read_bytes()
    with closing(open_journal(started.path, clock)) as damaged:
        for verb in (damaged.check, lambda: damaged.save(whole())):
            with pytest.raises(JournalProblem) as refusal:
                verb()
            assert refusal.value.problem is Problem.DAMAGED
    assert started.path.read_bytes() == before


def test_a_write_outside_of_a_transaction_is_a_mistake(journal: Journal) -> None:
    with pytest.raises(RuntimeError):
        journal._file.table("settings")
    with pytest.raises(RuntimeError):
        journal._file.write_many("DELETE FROM settings WHERE name = ?", [("a",)])
    with pytest.raises(dbapi.OperationalError, match="near"):
        journal._file.rows("SELEKT 1")
