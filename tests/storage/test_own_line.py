"""What a person says of their own line is kept to the letter, and every step of it can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import date, timedelta
from typing import NamedTuple, TypeAlias

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from holdfast.ids import new_id
from holdfast.marks import Mark
from holdfast.plateaus.own import OwnStretch
from holdfast.stretch_notes import StretchNote
from holdfast.wording import say
from storage import connection
from storage.connection import dbapi
from storage.journal import Journal, JournalProblem, open_journal
from tests.conftest import FrozenClock
from tests.storage.samples import DAY, asked_directly, check_in, mark, note, own_stretch, texts
from tests.storage.test_kept_check_ins import HOSTILE

Said: TypeAlias = Mark | StretchNote | OwnStretch | float | None


class Verbs(NamedTuple):
    """How one kind of record is read, written and taken away, with two states of one record."""

    read: Callable[[Journal], object]
    save: Callable[[Journal, Said], None]
    delete: Callable[[Journal], None]
    first: Said
    second: Said
    none: object


MARK, NOTE, OWN = mark(), note(kind="noticed", text="slept through", seen_by="me"), own_stretch()

# fmt: off
KINDS: dict[str, Verbs] = {
    "mark": Verbs(
        lambda journal: journal.marks(), lambda journal, said: journal.save_mark(said),  # type: ignore[arg-type]
        lambda journal: journal.delete_mark(MARK.id), MARK, MARK._replace(text="new desk at work"), []),
    "stretch_note": Verbs(
        lambda journal: journal.stretch_notes("mood"), lambda journal, said: journal.save_stretch_note(said),  # type: ignore[arg-type]
        lambda journal: journal.delete_stretch_note(NOTE.id), NOTE, NOTE._replace(seen_by="both"), []),
    "own_stretch": Verbs(
        lambda journal: journal.own_stretches("mood"), lambda journal, said: journal.save_own_stretch(said),  # type: ignore[arg-type]
        lambda journal: journal.delete_own_stretch(OWN.id), OWN, OWN._replace(end=DAY, kind="not_plateau"), []),
    "margin": Verbs(
        lambda journal: journal.margin("mood"), lambda journal, said: journal.set_margin("mood", said),  # type: ignore[arg-type]
        lambda journal: journal.set_margin("mood", None), 1.5, 0.7, None),
    "steady_from": Verbs(
        lambda journal: journal.steady_from("mood"), lambda journal, said: journal.set_steady_from("mood", said),  # type: ignore[arg-type]
        lambda journal: journal.set_steady_from("mood", None), 6.0, 0.0, None),
}
# fmt: on


def undone(journal: Journal) -> tuple[str, str, int] | None:
    """Return what an undo says it did, whose sentence there has to be."""
    said = journal.undo()
    assert not journal._file._connection.in_transaction
    if said is None:
        return None
    assert say(said.told, n=said.count)
    return said.kind, said.action, said.count


@pytest.mark.parametrize("kind", KINDS)
def test_every_step_is_taken_back_the_last_one_first(kind: str, journal: Journal) -> None:
    read, save, delete, first, second, none = KINDS[kind]
    states = [read(journal)]
    for said in (first, second, None, second):
        if said is None:
            delete(journal)
        else:
            save(journal, said)
        assert not journal._file._connection.in_transaction
        states.append(read(journal))
    single = [first, second] if isinstance(first, float) else [[first], [second]]
    assert states == [none, single[0], single[1], none, single[1]]
    for action, state in zip(("saved", "deleted", "changed", "saved"), states[-2::-1], strict=True):
        assert undone(journal) == (kind, action, 1)
        assert read(journal) == state
    assert undone(journal) is None


@pytest.mark.parametrize("kind", KINDS)
def test_the_revision_rises_with_every_step_and_what_is_so_already_is_no_step(kind: str, journal: Journal) -> None:
    """With it a course that was found is found again."""
    read, save, delete, first, second, _ = KINDS[kind]
    seen = [journal.revision]
    for said in (first, second):
        save(journal, said)
        save(journal, said)
        seen.append(journal.revision)
    for verb in (delete, delete, lambda journal: journal.undo()):
        verb(journal)
    seen.append(journal.revision)
    assert seen == [0, 1, 2, 4]
    assert undone(journal) == (kind, "changed", 1)
    assert read(journal) in ([first], first)


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


def days() -> st.SearchStrategy[date]:
    return st.dates(date(1900, 1, 1), date(2200, 1, 1))


def ids() -> st.SearchStrategy[str]:
    return st.binary(min_size=10, max_size=10).map(lambda noise: new_id(FrozenClock().now, noise))


def words() -> st.SearchStrategy[str]:
    return texts().filter(bool)


@given(kept=st.builds(Mark, ids(), days(), words()))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_mark_comes_back_as_it_was(kept: Mark, journal: Journal) -> None:
    journal.save_mark(kept)
    assert kept in journal.marks()
    journal.delete_mark(kept.id)
    assert kept not in journal.marks()
    journal.undo()
    assert kept in journal.marks(kept.day, kept.day)


@given(
    kept=st.builds(
        StretchNote,
        ids(),
        texts(),
        days(),
        st.sampled_from(["reading", "noticed"]),
        words(),
        days(),
        st.sampled_from(["me", "both"]),
    )
)
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_note_on_a_stretch_comes_back_as_it_was(kept: StretchNote, journal: Journal) -> None:
    journal.save_stretch_note(kept)
    assert kept in journal.stretch_notes(kept.scale)
    journal.delete_stretch_note(kept.id)
    assert kept not in journal.stretch_notes(kept.scale)
    journal.undo()
    assert kept in journal.stretch_notes(kept.scale)


@given(
    kept=st.builds(OwnStretch, ids(), texts(), days(), st.none(), st.sampled_from(["plateau", "not_plateau"])),
    length=st.none() | st.integers(0, 5000),
)
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_word_on_a_stretch_comes_back_as_it_was(kept: OwnStretch, length: int | None, journal: Journal) -> None:
    kept = kept._replace(end=None if length is None else kept.start + timedelta(days=length))
    journal.save_own_stretch(kept)
    assert kept in journal.own_stretches(kept.scale)
    journal.delete_own_stretch(kept.id)
    assert kept not in journal.own_stretches(kept.scale)
    journal.undo()
    assert kept in journal.own_stretches(kept.scale)


@given(scale=texts(), level=st.floats(-1e300, 1e300), margin=st.floats(0, 1e300, exclude_min=True))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_level_comes_back_as_it_was(scale: str, level: float, margin: float, journal: Journal) -> None:
    journal.set_margin(scale, margin)
    journal.set_steady_from(scale, level)
    assert (journal.margin(scale), journal.steady_from(scale)) == (margin, level)
    journal.set_margin(scale, None)
    journal.set_steady_from(scale, None)
    assert (journal.margin(scale), journal.steady_from(scale)) == (None, None)


@pytest.mark.parametrize("text", filter(None, HOSTILE))
def test_words_of_any_kind_are_kept_to_the_letter(text: str, journal: Journal) -> None:
    kept = mark(text=text), note(text=text, scale=text), own_stretch(scale=text)
    journal.save_mark(kept[0])
    journal.save_stretch_note(kept[1])
    journal.save_own_stretch(kept[2])
    journal.delete_mark(kept[0].id)
    journal.undo()
    assert (journal.marks(), journal.stretch_notes(text), journal.own_stretches(text)) == tuple([each] for each in kept)


def test_they_come_in_their_order(journal: Journal) -> None:
    before = DAY - timedelta(days=1)
    marks = [mark(before), mark(DAY), mark(DAY + timedelta(days=40))]
    notes = [note(before, written=DAY), note(DAY, written=before), note(DAY, written=DAY)]
    owns = [own_stretch(before, end=DAY), own_stretch(DAY)]
    for record in marks[::-1]:
        journal.save_mark(record)
    for each in notes[::-1]:
        journal.save_stretch_note(each)
    for own in owns[::-1]:
        journal.save_own_stretch(own)
    journal.save_stretch_note(note(scale="anxiety"))
    journal.save_own_stretch(own_stretch(scale="anxiety"))
    assert (journal.marks(), journal.stretch_notes("mood"), journal.own_stretches("mood")) == (marks, notes, owns)
    assert journal.marks(DAY) == marks[1:]
    assert journal.marks(until=DAY) == marks[:2]
    assert journal.marks(before, DAY) == marks[:2]
    assert journal.marks(DAY + timedelta(days=1), DAY + timedelta(days=39)) == []


IMPOSSIBLE = {
    "a mark without words": lambda journal: journal.save_mark(mark(text="")),
    "a mark of half a character": lambda journal: journal.save_mark(mark(text="\ud800")),
    "a mark without an id": lambda journal: journal.save_mark(mark()._replace(id="1")),
    "a note without words": lambda journal: journal.save_stretch_note(note(text="")),
    "a note of another kind": lambda journal: journal.save_stretch_note(note(kind="advice")),
    "a note that somebody else sees": lambda journal: journal.save_stretch_note(note(seen_by="all")),
    "a stretch that ends before it starts": lambda journal: journal.save_own_stretch(
        own_stretch(end=DAY - timedelta(days=1))
    ),
    "a stretch of another kind": lambda journal: journal.save_own_stretch(own_stretch(kind="gain")),
    "no margin at all": lambda journal: journal.set_margin("mood", 0.0),
    "a margin below nothing": lambda journal: journal.set_margin("mood", -1.0),
    "an endless margin": lambda journal: journal.set_margin("mood", float("inf")),
    "a margin that is no number": lambda journal: journal.set_margin("mood", float("nan")),
    "an endless level": lambda journal: journal.set_steady_from("mood", float("-inf")),
    "a level that is no number": lambda journal: journal.set_steady_from("mood", float("nan")),
}


@pytest.mark.parametrize("what", IMPOSSIBLE)
def test_what_cannot_be_kept_changes_nothing(what: str, journal: Journal) -> None:
    journal.save_mark(MARK)
    before = journal.path.read_bytes()
    with pytest.raises(Exception, match=r"surrogates|NOT NULL|CHECK"):
        IMPOSSIBLE[what](journal)
    assert not journal._file._connection.in_transaction
    assert journal.path.read_bytes() == before


@pytest.mark.parametrize("kind", KINDS)
def test_a_write_that_is_refused_changes_nothing(
    kind: str, journal: Journal, clock: FrozenClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    read, save, delete, first, second, _ = KINDS[kind]
    save(journal, first)
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.02)
    with closing(open_journal(journal.path, clock)) as waiting, closing(dbapi.connect(journal.path)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        for verb in (lambda: save(waiting, second), lambda: delete(waiting), waiting.undo):
            with pytest.raises(JournalProblem):
                verb()
            assert not waiting._file._connection.in_transaction
        writer.rollback()
        assert read(waiting) in ([first], first)
        assert waiting.revision == 1
        assert undone(waiting) == (kind, "saved", 1)


def test_words_that_are_deleted_or_taken_back_are_in_the_trash(journal: Journal) -> None:
    trash = "SELECT kind, json_extract(body, '$.id') FROM trash ORDER BY kind"
    for kind in KINDS.values():
        kind.save(journal, kind.first)
        kind.delete(journal)
    thrown = [("mark", MARK.id), ("own_stretch", OWN.id), ("stretch_note", NOTE.id)]
    assert asked_directly(journal.path, trash) == thrown
    for _ in KINDS:
        journal.undo()
        journal.undo()
    assert asked_directly(journal.path, trash) == thrown
    for kind in KINDS.values():
        kind.save(journal, kind.first)
    assert asked_directly(journal.path, trash) == []


def test_deleted_words_can_be_taken_back_for_thirty_days_and_are_gone_after_that(
    journal: Journal, clock: FrozenClock
) -> None:
    journal.save_mark(mark(text="marker-deleted"))
    journal.delete_mark(journal.marks()[0].id)
    journal.save_stretch_note(NOTE._replace(text="marker-changed"))
    journal.save_stretch_note(NOTE._replace(text="rewritten"))
    clock.move(timedelta(days=30))
    with closing(open_journal(journal.path, clock)) as in_time:
        in_time.set_setting("first_hour", 5)
        assert undone(in_time) == ("stretch_note", "changed", 1)
        in_time.save_stretch_note(NOTE._replace(text="rewritten"))
    assert journal.path.read_bytes().count(b"marker") > 1
    clock.move(timedelta(days=30, seconds=1))
    with closing(open_journal(journal.path, clock)) as too_late:
        assert undone(too_late) is None
        assert [each.text for each in too_late.stretch_notes("mood")] == ["rewritten"]
    assert b"marker" not in journal.path.read_bytes()


def test_another_window_takes_it_back(journal: Journal, clock: FrozenClock) -> None:
    journal.save_mark(MARK)
    with closing(open_journal(journal.path, clock)) as other:
        other.delete_mark(MARK.id)
    assert undone(journal) == ("mark", "deleted", 1)
    assert journal.marks() == [MARK]
