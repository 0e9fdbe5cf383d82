"""Simple records of every kind: every step is taken back, the last one first, and a refused one changes nothing."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from operator import methodcaller
from typing import Any, NamedTuple, get_args

import pytest

from holdfast.cards import Card
from holdfast.goals import GoalBefore
from holdfast.namings import Naming
from holdfast.practices import Answer
from holdfast.safety_plan import SafetyPlan
from holdfast.therapy.choosing import Worksheet
from holdfast.therapy.review_points import ReviewAnswer
from holdfast.therapy.rough_dates import RoughDate
from holdfast.wording import say
from storage import connection
from storage.connection import dbapi
from storage.journal import Journal, JournalProblem, open_journal
from storage.record_kinds import RecordKind
from tests.conftest import FrozenClock
from tests.storage.samples import (
    DAY,
    asked_directly,
    check_in,
    mark,
    note,
    own_exercise,
    own_stretch,
    practice,
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


class Verbs(NamedTuple):
    """How one kind of record is read, written and taken away, with two states of one record and with none."""

    read: Callable[[Journal], object]
    save: Callable[[Journal, Any], None]
    delete: Callable[[Journal], object]
    first: object
    second: object
    read_first: object
    read_second: object
    none: object

    def saving(self, said: object) -> Callable[[Journal], object]:
        """Return the verb that saves one state."""
        return lambda journal: self.save(journal, said)


def of_many(name: str, plural: str, first: Any, second: Any, *asked: str) -> Verbs:
    """Return the verbs of a kind of which there may be several records, each with an id."""
    return Verbs(
        methodcaller(plural, *asked),
        lambda journal, said: methodcaller(f"save_{name}", said)(journal),
        methodcaller(f"delete_{name}", first.id),
        *(first, second, [first], [second], []),
    )


def of_one(name: str, first: Any, second: Any) -> Verbs:
    """Return the verbs of a kind whose records can be asked for one by one."""
    return of_many(name, name, first, second, first.id)._replace(read_first=first, read_second=second, none=None)


def of_level(name: str, set_name: str, first: float, second: float) -> Verbs:
    """Return the verbs of a level that is set for the mood."""
    return Verbs(
        methodcaller(name, "mood"),
        lambda journal, said: methodcaller(set_name, "mood", said)(journal),
        methodcaller(set_name, "mood", None),
        *(first, second, first, second, None),
    )


MARK, NOTE, OWN = mark(), note(kind="noticed", text="slept through", seen_by="me"), own_stretch()
DONE = practice(before=6, after=4, answers=(Answer("Where is it?", "in the chest"),))
NAMED = check_in(feelings=("no word yet",))
NAMING = Naming(mark().id, NAMED.id, DAY, ("sad",), "like wet wool")
THEIRS, RATED = therapist("A."), goal(words="sleep")
CALM, SHEET = instrument(), Worksheet(THEIRS.id, {"ease": 7}, {"gut": "calm"})
PLAN = SafetyPlan({"signs": "I stop answering.", "alone": "Walk to the canal."}, DAY)

KINDS: dict[RecordKind, Verbs] = {
    "mark": of_many("mark", "marks", MARK, MARK._replace(text="new desk at work")),
    "stretch_note": of_many("stretch_note", "stretch_notes", NOTE, NOTE._replace(seen_by="both"), "mood"),
    "own_stretch": of_many("own_stretch", "own_stretches", OWN, OWN._replace(end=DAY, kind="not_plateau"), "mood"),
    "margin": of_level("margin", "set_margin", 1.5, 0.7),
    "steady_from": of_level("steady_from", "set_steady_from", 6.0, 0.0),
    "practice": of_many("practice", "practices", DONE, DONE._replace(after=None, acted=False)),
    "own_exercise": of_many("own_exercise", "own_exercises", tea := own_exercise(), tea._replace(name="Green tea")),
    "card": of_many(
        "card", "cards", card := Card(mark().id, "I lie awake", "breathe"), card._replace(can="", exercise="box")
    ),
    "naming": of_many("naming", "namings", NAMING, NAMING._replace(words="", feelings=("sad", "tired"))),
    "goal": of_one(
        "goal", goals := goal(), goals._replace(state="reached", before=(GoalBefore(DAY, "no", "working"),))
    ),
    "goal_rating": of_many("goal_rating", "goal_ratings", rated := goal_rating(RATED), rated._replace(attainment=-1)),
    "therapist": of_one("therapist", m := therapist(), m._replace(phase="ended", ended=RoughDate(2026, 3))),
    "fit": of_many("fit", "fits", fits := fit(m), fits._replace(intuition="at ease")),
    "worksheet": Verbs(
        methodcaller("worksheet", THEIRS.id),
        lambda journal, said: journal.save_worksheet(said),
        methodcaller("delete_worksheet", THEIRS.id),
        *(SHEET, sheet := SHEET._replace(ratings={"ease": 8}), SHEET, sheet, None),
    ),
    "session": of_one("session", met := session(m), met._replace(stayed="the pause", ratings={"heard": 8, "trust": 6})),
    "topic": of_one("topic", topics := topic(), topics._replace(state="raised", raised=DAY)),
    "open_question": of_many(
        "open_question", "open_questions", asked := open_question(), asked._replace(state="clearer", answer="Partly.")
    ),
    "review_point": of_many(
        "review_point", "review_points", point := review_point(), point._replace(answers=(ReviewAnswer(DAY, "Yes."),))
    ),
    "score": of_one("score", total := score(), total._replace(total=9.0)),
    "instrument": Verbs(
        lambda journal: [each for each in journal.instruments() if each.own],
        lambda journal, said: journal.save_instrument(said),
        methodcaller("delete_instrument", CALM.id),
        *(CALM, calmer := CALM._replace(name="Calmer"), [CALM], [calmer], []),
    ),
    "safety_plan": Verbs(
        methodcaller("safety_plan"),
        lambda journal, said: journal.save_safety_plan(said),
        methodcaller("save_safety_plan", SafetyPlan()),
        *(PLAN, other := PLAN._replace(sections={"matters": "My sister."}), PLAN, other, SafetyPlan()),
    ),
}


@pytest.fixture
def journal(journal: Journal) -> Journal:
    """A journal that holds what others belong to, beside which nothing has been done that could be taken back."""
    journal.save(NAMED)
    journal.save_therapist(THEIRS)
    journal.save_goal(RATED)
    with journal._file.writing():
        journal._file.write("DELETE FROM undo")
        journal._file.write("UPDATE revision SET number = 0")
    return journal


def undone(journal: Journal) -> tuple[str, str, int] | None:
    """Return what an undo says it did, whose sentence there has to be."""
    said = journal.undo()
    assert not journal._file._connection.in_transaction
    if said is None:
        return None
    assert say(said.told, n=said.count)
    return said.kind, said.action, said.count


def test_every_kind_of_record_is_here() -> None:
    assert KINDS.keys() | {"pin"} == set(get_args(RecordKind))


@pytest.mark.parametrize("kind", KINDS)
def test_every_step_is_taken_back_the_last_one_first(kind: RecordKind, journal: Journal) -> None:
    each = KINDS[kind]
    steps: list[Callable[[Journal], object]] = [
        each.saving(each.first),
        each.saving(each.second),
        each.delete,
        each.saving(each.second),
    ]
    states = [each.read(journal)]
    for step in steps:
        step(journal)
        assert not journal._file._connection.in_transaction
        states.append(each.read(journal))
    assert states == [each.none, each.read_first, each.read_second, each.none, each.read_second]
    for action, state in zip(("saved", "deleted", "changed", "saved"), states[-2::-1], strict=True):
        assert undone(journal) == (kind, action, 1)
        assert each.read(journal) == state
    assert undone(journal) is None


@pytest.mark.parametrize("kind", KINDS)
def test_the_revision_rises_with_every_step_and_what_is_so_already_is_no_step(
    kind: RecordKind, journal: Journal
) -> None:
    """With it a course that was found is found again."""
    each = KINDS[kind]
    seen = [journal.revision]
    for said in (each.first, each.second):
        each.save(journal, said)
        each.save(journal, said)
        seen.append(journal.revision)
    for verb in (each.delete, each.delete, methodcaller("undo")):
        verb(journal)
    seen.append(journal.revision)
    assert seen == [0, 1, 2, 4]
    assert undone(journal) == (kind, "changed", 1)
    assert each.read(journal) == each.read_first


def test_steps_of_all_kinds_are_one_row_of_steps(journal: Journal) -> None:
    kept = check_in()
    journal.save(kept)
    for kind in KINDS.values():
        kind.save(journal, kind.first)
    journal.delete(kept.id)
    assert undone(journal) == ("check_in", "deleted", 1)
    for name in reversed(KINDS):
        assert undone(journal) == (name, "saved", 1)
    assert undone(journal) == ("check_in", "saved", 1)
    assert undone(journal) is None


@pytest.mark.parametrize("kind", KINDS)
def test_a_write_that_is_refused_changes_nothing(
    kind: RecordKind, journal: Journal, clock: FrozenClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    each = KINDS[kind]
    each.save(journal, each.first)
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.02)
    with closing(open_journal(journal.path, clock)) as waiting, closing(dbapi.connect(journal.path)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        for verb in (each.saving(each.second), each.delete, methodcaller("undo")):
            with pytest.raises(JournalProblem):
                verb(waiting)
            assert not waiting._file._connection.in_transaction
        writer.rollback()
        assert each.read(waiting) == each.read_first
        assert waiting.revision == 1
        assert undone(waiting) == (kind, "saved", 1)


def test_words_that_are_deleted_or_taken_back_are_in_the_trash(journal: Journal) -> None:
    trash = "SELECT kind, json_extract(body, '$.id') FROM trash ORDER BY kind"
    for kind in KINDS.values():
        kind.save(journal, kind.first)
        kind.delete(journal)
    thrown = asked_directly(journal.path, trash)
    assert [kind for kind, _ in thrown] == sorted(KINDS.keys() - {"margin", "steady_from"})
    assert ("mark", MARK.id) in thrown
    for _ in KINDS:
        journal.undo()
        journal.undo()
    assert asked_directly(journal.path, trash) == thrown
    for kind in KINDS.values():
        kind.save(journal, kind.first)
    assert asked_directly(journal.path, trash) == []
