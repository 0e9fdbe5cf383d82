"""Own people and plan beside the journal: there if the person chose so, for its owner alone, and current."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as examples
from hypothesis import strategies as st

from holdfast.refusals import Refusal
from holdfast.safety_plan import SECTIONS, SafetyPlan, plan_of
from holdfast.support import Contact
from holdfast.text import clean_line
from storage.journal import Journal
from storage.readable_support import HIDDEN, ORDER, WANTED, keep_readable, own_support, read_readable, readable_path
from tests.hostile import ACTS_ON_A_TERMINAL, HARD_TO_DRAW, LOOKS_LIKE_MARKUP

PLAN = SafetyPlan({"signs": 'no sleep\n"quoted" \\ back', "matters": "the garden"}, date(2026, 3, 3))
PEOPLE = (Contact("1", "My brother", "0170"), Contact("2", "Dr. W", "030"))


@pytest.fixture(autouse=True)
def generous_umask() -> Iterator[None]:
    """Let the system take no right away, so that what is private is so by our own doing."""
    usual = os.umask(0)
    yield
    os.umask(usual)


@pytest.fixture
def filled(journal: Journal) -> Journal:
    """A journal with people in an order of their own, a plan, and a hidden line."""
    for person in PEOPLE:
        journal.save_contact(person)
    journal.set_setting(ORDER, ["2", "1"])
    journal.set_setting(HIDDEN, ["DE TelefonSeelsorge 0800 1110222"])
    journal.save_safety_plan(PLAN)
    return journal


def test_without_being_asked_for_there_is_no_file(filled: Journal) -> None:
    keep_readable(filled)
    assert not readable_path(filled.path).exists()
    assert read_readable(filled.path) is None


def test_it_says_what_the_journal_says_for_its_owner_alone(filled: Journal) -> None:
    filled.set_setting(WANTED, value=True)
    keep_readable(filled)
    path = readable_path(filled.path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    found = read_readable(filled.path)
    assert found is not None
    assert found.people == (PEOPLE[1], PEOPLE[0])
    assert found.plan == PLAN
    assert found.arranged.hidden == own_support(filled).arranged.hidden


def test_it_follows_every_change_and_undo_and_goes_when_it_is_not_wanted(filled: Journal) -> None:
    filled.set_setting(WANTED, value=True)
    keep_readable(filled)
    filled.save_safety_plan(PLAN._replace(sections={"signs": "other"}))
    keep_readable(filled)
    assert read_readable(filled.path) == own_support(filled)
    filled.undo()
    keep_readable(filled)
    assert read_readable(filled.path).plan == PLAN  # type: ignore[union-attr]
    filled.set_setting(WANTED, value=False)
    keep_readable(filled)
    assert not readable_path(filled.path).exists()
    assert not [path.name for path in filled.path.parent.iterdir() if "support" in path.name]


def test_what_is_current_is_not_written_again_and_rights_that_others_got_are_taken_back(filled: Journal) -> None:
    filled.set_setting(WANTED, value=True)
    keep_readable(filled)
    path = readable_path(filled.path)
    before = path.stat().st_ino
    keep_readable(filled)
    assert path.stat().st_ino == before
    path.chmod(0o644)
    keep_readable(filled)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_link_in_its_place_is_replaced_and_not_followed(filled: Journal, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.write_text("theirs")
    filled.set_setting(WANTED, value=True)
    readable_path(filled.path).symlink_to(other)
    keep_readable(filled)
    assert other.read_text() == "theirs"
    assert not readable_path(filled.path).is_symlink()


def test_a_write_that_breaks_off_leaves_the_file_before(filled: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    filled.set_setting(WANTED, value=True)
    keep_readable(filled)
    filled.save_contact(Contact("3", "New", "1"))
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", broken)
        with pytest.raises(OSError, match="No space"):
            keep_readable(filled)
    assert [person.id for person in read_readable(filled.path).people] == ["2", "1"]  # type: ignore[union-attr]


@given(texts=st.dictionaries(st.sampled_from(SECTIONS), st.text(max_size=60)), name=st.text(max_size=30))
@examples(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
def test_any_words_come_back(texts: dict[str, str], name: str, journal: Journal) -> None:
    for person in journal.contacts():
        journal.delete_contact(person.id)
    journal.set_setting(WANTED, value=True)
    journal.save_contact(Contact("1", clean_line(name), "1"))
    journal.save_safety_plan(plan_of(texts, SafetyPlan({"signs": "\n"}), date(2026, 3, 3)))
    keep_readable(journal)
    found, own = read_readable(journal.path), own_support(journal)
    assert found is not None
    assert (found.people, found.plan) == (own.people, own.plan)


def test_what_somebody_wrote_into_it_is_cleaned(journal: Journal) -> None:
    path = readable_path(journal.path)
    for text in (*(each.text for each in ACTS_ON_A_TERMINAL), *LOOKS_LIKE_MARKUP, *HARD_TO_DRAW):
        quoted = "".join(f"\\U{ord(letter):08x}" for letter in text if not 0xD800 <= ord(letter) < 0xE000)
        path.write_text(f'[[person]]\nid = "1"\nname = "{quoted}"\nnumber = "1"\n[plan]\nsigns = "{quoted}"\n')
        found = read_readable(journal.path)
        assert found is not None
        assert "\x1b" not in found.plan.sections["signs"] + found.people[0].name
        assert "\n" not in found.people[0].name


@pytest.mark.parametrize(
    "content",
    [
        b"\xff\xfe", b"[[person]\n", b"person = 5", b"[[person]]\nname = 5", b"plan = 5", b"[plan]\nsigns = 5",
        b'[plan]\nedited = "today"', b"[plan]\nedited = 2026-03-03T10:00:00", b"hidden = 3",
    ],
)  # fmt: skip
def test_a_file_that_says_something_else_is_refused(content: bytes, journal: Journal) -> None:
    readable_path(journal.path).write_bytes(content)
    with pytest.raises(Refusal, match="could not be read"):
        read_readable(journal.path)


def test_a_folder_in_its_place_is_refused(journal: Journal) -> None:
    readable_path(journal.path).mkdir()
    with pytest.raises(Refusal, match="could not be read"):
        read_readable(journal.path)
