"""``holdfast review``: what is printed, what is written to files and what is not."""

from __future__ import annotations

import stat
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from holdfast.days import moment_of
from holdfast.ids import new_id
from holdfast.plateaus.course import Course, Current, Stretch
from holdfast.review.sheet import PARTS
from holdfast.safety_plan import SafetyPlan
from holdfast.text import gated
from holdfast.therapy.sessions import Session
from holdfast.therapy.topics import Topic
from storage.files import write_private
from storage.journal import Journal, open_journal
from tests.cli.shell import Shell, refused
from tests.hostile import ACTS_ON_A_TERMINAL, LOOKS_LIKE_MARKUP
from tests.made import NOW, checked_in
from tui.therapy.review import keep_parts, keep_picked, material_of

TODAY = NOW.date()


@pytest.fixture
def journal(journal_path: Path) -> Journal:
    """A session five days ago with words after it, check-ins around it, and a topic."""
    journal = open_journal(journal_path, lambda: NOW, create=True)
    moment = moment_of(NOW - timedelta(days=5))
    journal.save_session(Session(new_id(NOW), moment, name="M.", stayed="She waited.", not_said="Nearly cancelled."))
    journal.save_all(checked_in(ago, mood=5.0, note=f"a note of {ago} days ago") for ago in range(9))
    journal.save_topic(Topic(new_id(NOW), "Why the question felt sharp", TODAY))
    return journal


def test_the_sheet_is_printed(holdfast: Shell, journal: Journal) -> None:
    done = holdfast("review")
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("Review sheet\nsince the session with M. on Thu 26 Feb, 6 days\n")
    for words in ("Mood 5, in 6 check-ins.", "▏ Why the question felt sharp", "She waited.", "is not\nencrypted"):
        assert words in done.out
    assert "Nearly cancelled" not in done.out
    assert "a note of" not in done.out


def test_without_a_journal_it_says_kindly_that_there_is_nothing_and_makes_none(
    holdfast: Shell, journal_path: Path
) -> None:
    done = holdfast("review")
    assert done.code == 0
    assert "no session is recorded yet" in done.out
    assert "Nothing is recorded in these days, and that is fine." in done.out
    assert holdfast("review", "--json").value["line"] is None
    assert not journal_path.exists()


def test_json_is_a_format(holdfast: Shell, journal: Journal) -> None:
    value = holdfast("review", "--json").value
    assert value == holdfast("review", "--format", "json").value == holdfast("review", "--format=html", "--json").value
    assert [topic["words"] for topic in value["topics"]] == ["Why the question felt sharp"]
    assert value["not_said"] is None


def test_markdown_and_html(holdfast: Shell, journal: Journal) -> None:
    assert holdfast("review", "--format", "markdown").out.startswith("# Review sheet\n")
    said = holdfast("review", "--format", "html").out
    assert said.startswith("<!doctype html>")
    assert said.endswith("</html>\n")


def test_since_any_day(holdfast: Shell, journal: Journal) -> None:
    assert "since Sun 1 Mar, 3 days" in holdfast("review", "--since", "2026-03-01").out
    assert holdfast("review", "--since", "last-session").out == holdfast("review").out
    assert refused(holdfast("review", "--since", "2026-03-04"), 1, "still to come")
    assert refused(holdfast("review", "--since", "yesterday"), 2, "last-session")
    assert refused(holdfast("review", "--format", "pdf"), 2, "text, markdown, html, json")


def test_parts_are_switched_this_once(holdfast: Shell, journal: Journal) -> None:
    done = holdfast("review", "--without", "topics", "--without", "line", "--with", "not_said")
    assert "Nearly cancelled." in done.out
    assert "Why the question" not in done.out
    assert "The line" not in done.out
    assert "Why the question" in holdfast("review").out
    assert refused(holdfast("review", "--without", "safety_plan"), 2, *PARTS)


def test_help_names_every_part(holdfast: Shell) -> None:
    said = holdfast("review", "--help").out
    assert all(part in said for part in PARTS)


def test_what_was_switched_in_the_app_holds_here_too(holdfast: Shell, journal: Journal) -> None:
    keep_parts(journal, {"topics": False, "not_said": True})
    said = holdfast("review").out
    assert "Nearly cancelled." in said
    assert "Why the question" not in said
    assert "Why the question" in holdfast("review", "--with", "topics").out


def test_moments_are_those_that_were_picked(holdfast: Shell, journal: Journal) -> None:
    material = material_of(journal, lambda scale: None, NOW)
    keep_picked(journal, material.period, [material.check_ins[1].id])
    said = holdfast("review").out
    assert "Mon 2 Mar  ▏ a note of 1 days ago" in said
    assert said.count("a note of") == 1


def test_a_safety_plan_is_never_on_it(holdfast: Shell, journal: Journal) -> None:
    journal.save_safety_plan(SafetyPlan({"signs": "WRITTEN IN THE PLAN"}, TODAY))
    for form in ("text", "markdown", "html", "json"):
        switched = [word for part in PARTS for word in ("--with", part)]
        assert "WRITTEN IN THE PLAN" not in holdfast("review", "--format", form, *switched).out


def test_a_file_is_for_its_owner_alone_and_that_it_is_not_encrypted_is_said(
    holdfast: Shell, journal: Journal, tmp_path: Path
) -> None:
    path = tmp_path / "sheet.html"
    done = holdfast("review", "--format", "html", "--output", path)
    assert (done.code, done.out) == (0, "")
    assert done.err == (
        f"Written to {path}, readable for you alone on this computer. "
        "It is not encrypted: whoever has it can read it.\n"
    )
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert path.read_text("utf-8") == holdfast("review", "--format", "html").out
    assert holdfast("review", "--output", "-").out == holdfast("review").out


def test_a_file_that_is_there_stays_unless_it_is_to_be_replaced(
    holdfast: Shell, journal: Journal, tmp_path: Path
) -> None:
    path = tmp_path / "sheet.txt"
    path.write_text("mine")
    path.chmod(0o644)
    assert refused(holdfast("review", "--output", path), 1, "--replace")
    assert path.read_text() == "mine"
    assert holdfast("review", "--output", path, "--replace").code == 0
    assert path.read_text("utf-8").startswith("Review sheet\n")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    ("named", "words"),
    [
        (lambda folder: folder / "nowhere" / "sheet.txt", "There is no folder"),
        (lambda folder: folder, "is a folder"),
        (lambda folder: folder / ("x" * 300), "cannot be written"),
        (lambda folder: folder / "file" / "sheet.txt", "There is no folder"),
    ],
)
def test_a_place_that_cannot_be_written_is_one_clear_line_and_nothing_is_left(
    holdfast: Shell, journal: Journal, tmp_path: Path, named: Callable[[Path], Path], words: str
) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "file").touch()
    assert refused(holdfast("review", "--output", named(folder)), 1, words)
    assert [each.name for each in folder.iterdir()] == ["file"]


def test_a_disk_that_is_full_leaves_nothing_and_takes_nothing(
    holdfast: Shell, journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, content: bytes) -> None:
        monkeypatch.setattr("os.fsync", lambda number: (_ for _ in ()).throw(OSError(28, "No space left on device")))
        write_private(path, content)

    monkeypatch.setattr("tui.plain.files.write_private", full)
    folder = tmp_path / "folder"
    folder.mkdir()
    assert refused(holdfast("review", "--output", folder / "new.txt"), 1, "No space left on device")
    assert list(folder.iterdir()) == []
    (folder / "old.txt").write_text("mine")
    assert refused(holdfast("review", "--output", folder / "old.txt", "--replace"), 1, "No space left on device")
    assert [(each.name, each.read_text()) for each in folder.iterdir()] == [("old.txt", "mine")]


def test_the_journal_is_never_written_over(holdfast: Shell, journal: Journal, journal_path: Path) -> None:
    journal.close()
    before = journal_path.read_bytes()
    backups = journal_path.with_name(f"{journal_path.name}.backups")
    backups.mkdir()
    for path in (journal_path, journal_path.parent / "." / journal_path.name, backups / "a.db"):
        assert refused(holdfast("review", "--output", path, "--replace"), 1, "the journal itself")
    link = journal_path.with_name("link.txt")
    link.symlink_to(journal_path)
    assert refused(holdfast("review", "--output", link, "--replace"), 1, "the journal itself")
    assert journal_path.read_bytes() == before


@pytest.mark.parametrize("form", ["text", "markdown", "html", "json"])
def test_no_word_acts_on_a_terminal_or_a_file(holdfast: Shell, journal: Journal, tmp_path: Path, form: str) -> None:
    for words in (*(hostile.text for hostile in ACTS_ON_A_TERMINAL), *LOOKS_LIKE_MARKUP):
        # As a journal that came from elsewhere may hold it: not cleaned.
        journal.save_topic(Topic(new_id(NOW), words, TODAY))
        journal.save_session(Session(new_id(NOW), moment_of(NOW - timedelta(days=1)), name=words, stayed=words))
    path = tmp_path / "sheet"
    printed = holdfast("review", "--format", form)
    assert printed.code == 0
    assert gated(printed.out) == printed.out
    assert holdfast("review", "--format", form, "--output", path, "--replace").code == 0
    assert gated(path.read_text("utf-8")) == path.read_text("utf-8")


def test_a_course_that_is_known_is_taken_and_one_of_before_is_found_anew(holdfast: Shell, journal: Journal) -> None:
    start = TODAY - timedelta(weeks=9)
    stretch = Stretch(start, TODAY, "plateau", 0.9, 9.0, 0.0, 40, steady=True)
    course = Course("mood", (stretch,), Current("plateau", "firm", start, level=9.0), first_day=start)
    for part in ("course", "stretches"):
        journal.keep_derived(f"{part}:mood", journal.revision, f"{TODAY}\n{course.to_json()}")
    assert "steady at a good level for 9 weeks, around 9 (firm)." in holdfast("review").out
    holdfast("log", "5")
    assert "Not enough check-ins yet to tell a stretch." in holdfast("review").out
