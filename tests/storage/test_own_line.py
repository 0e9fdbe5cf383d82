"""What a person says of their own line is kept to the letter, and every step of it can be taken back."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from holdfast.marks import Mark
from holdfast.plateaus.own import OwnStretch
from holdfast.stretch_notes import StretchNote
from storage.journal import Journal, open_journal
from tests.conftest import FrozenClock
from tests.storage.samples import DAY, days, ids, mark, note, own_stretch, texts, words
from tests.storage.test_kept_check_ins import HOSTILE
from tests.storage.test_simple_records import MARK, NOTE, undone


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
