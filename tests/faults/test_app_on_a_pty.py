"""The app itself on a real terminal: no word of a draft is lost, no note acts, and nothing is left behind."""

from __future__ import annotations

import os
import signal
import stat
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from holdfast.check_ins import CheckIn, Draft
from holdfast.days import moment_of
from holdfast.ids import new_id
from storage.journal import open_journal
from tests.hostile import ACTS_ON_A_TERMINAL, LOOKS_LIKE_MARKUP
from tests.pty_app import PtyApp

NOW = "2026-03-03T21:10:00+01:00"
WORDS = "the walk home was quiet"


def started(home: Path, *arguments: str, columns: int = 80, rows: int = 24) -> PtyApp:
    """Start the app on a journal in ``home``."""
    environment = {
        "HOLDFAST_JOURNAL": str(home / "journal.db"),
        "HOLDFAST_NOW": NOW,
        "TZ": "Europe/Berlin",
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_DATA_HOME": str(home / "data"),
    }
    return PtyApp.python("-m", "holdfast", *arguments, environment=environment, columns=columns, rows=rows)


def welcomed(home: Path, *notes: str) -> Path:
    """Make a journal that has been opened before, with a check-in for each note."""
    path = home / "journal.db"
    now = datetime.fromisoformat(NOW)
    with closing(open_journal(path, lambda: now, create=True)) as journal:
        journal.set_setting("welcomed", value=True)
        for note in notes:
            journal.save(CheckIn(new_id(now), moment_of(now), {"mood": 5.0}, note=note))
    return path


def draft_in(path: Path) -> Draft | None:
    """Return the draft that a journal holds."""
    with closing(open_journal(path, lambda: datetime.now(UTC))) as journal:
        return journal.draft("check_in")


def kill(app: PtyApp) -> None:
    """Let the promised time pass, then end it so that nothing can be done about it."""
    time.sleep(0.4)
    app.send_signal(signal.SIGKILL)


ENDS: dict[str, tuple[Callable[[PtyApp], None], int]] = {
    "SIGKILL": (kill, 137),
    "SIGTERM": (lambda app: app.send_signal(signal.SIGTERM), 143),
    "SIGHUP": (lambda app: app.send_signal(signal.SIGHUP), 129),
    "closed terminal": (lambda app: app.close_terminal(), 129),
}


@pytest.mark.parametrize("end", ENDS)
def test_however_it_ends_what_was_typed_is_offered_back(tmp_path: Path, end: str) -> None:
    path = welcomed(tmp_path)
    ending, code = ENDS[end]
    with started(tmp_path) as app:
        app.wait_for("Nothing here yet")
        app.press("c")
        app.wait_for("as low as I can imagine")
        app.press("7", "n")
        app.wait_for("Esc done")
        app.press(WORDS)
        app.wait_for(WORDS)
        ending(app)
        assert app.wait() == code
    draft = draft_in(path)
    assert draft is not None
    assert (draft.note, draft.ratings) == (WORDS, {"mood": 7.0})
    with started(tmp_path) as app:
        app.wait_for("c goes on with it")
        app.press("c")
        app.wait_for(WORDS)
        app.press("ctrl+s")
        app.wait_for("Saved: mood 7")
    assert draft_in(path) is None


def test_keys_that_are_faster_than_the_screen_rate_row_after_row(tmp_path: Path) -> None:
    path = welcomed(tmp_path)
    with started(tmp_path) as app:
        app.wait_for("Nothing here yet")
        app.press("c")
        app.wait_for("as low as I can imagine")
        app.press("4567")
        app.press("ctrl+s")
        app.wait_for("Saved: mood 4")
    with closing(open_journal(path, lambda: datetime.now(UTC))) as journal:
        (saved,) = journal.check_ins()
    assert saved.ratings == {"mood": 4, "anxiety": 5, "movement": 6, "not_knowing": 7}


def test_no_note_acts_on_the_terminal_on_any_screen(tmp_path: Path) -> None:
    with closing(open_journal(tmp_path / "journal.db", lambda: datetime.fromisoformat(NOW), create=True)) as journal:
        journal.set_setting("welcomed", value=True)
        now = datetime.fromisoformat(NOW)
        for each in ACTS_ON_A_TERMINAL:
            # Uncleaned, as a journal made by something else may hold it.
            journal.save(CheckIn(new_id(now), moment_of(now), {"mood": 5.0}, note=each.text))
    with started(tmp_path, columns=120, rows=40) as app:
        app.wait_for("Mood, last eight weeks")
        app.press("2")
        app.wait_for("check-in")
        for _ in ACTS_ON_A_TERMINAL:
            app.press("down")
            app.read_until_quiet(0.05)
        app.press("4")
        app.wait_for("as good as I can imagine")
        app.press("q")
        assert app.wait() == 0
        for each in ACTS_ON_A_TERMINAL:
            assert each.act.encode() not in app.output, each.name
        assert app.left_as_found


def test_no_note_can_break_a_screen(tmp_path: Path) -> None:
    welcomed(tmp_path, *LOOKS_LIKE_MARKUP)
    with started(tmp_path) as app:
        app.wait_for("Mood, last eight weeks")
        app.press("2")
        app.wait_for("check-in")
        for _ in LOOKS_LIKE_MARKUP:
            app.press("down")
            app.read_until_quiet(0.05)
        app.press("4")
        app.wait_for("as good as I can imagine")
        app.press("q")
        assert app.wait() == 0


def test_a_terminal_too_small_to_use_is_no_crash(tmp_path: Path) -> None:
    welcomed(tmp_path, "a note")
    with started(tmp_path, columns=20, rows=5) as app:
        app.read_until_quiet(0.5)
        for key in ("c", "escape", "escape", "2", "4", "s", "escape", "comma", "escape", "1"):
            app.press(key)
            app.read_until_quiet(0.2)  # a terminal waits so long to tell Esc from the beginning of another key
        app.resize(80, 24)
        app.wait_for("Mood, last eight weeks")
        app.press("q")
        assert app.wait() == 0


def test_only_the_person_can_read_what_a_tour_leaves_behind(tmp_path: Path) -> None:
    before = os.umask(0o022)
    try:
        with started(tmp_path) as app:
            app.wait_for("type to filter, or leave it empty")
            app.read_until_quiet(0.3)
            app.press("escape")
            app.read_until_quiet(0.3)
            app.wait_for("Nothing here yet")
            app.press("c")
            app.wait_for("as low as I can imagine")
            app.press("6", "ctrl+s")
            app.wait_for("Saved: mood 6")
            app.press("q")
            assert app.wait() == 0
    finally:
        os.umask(before)
    files = [path for path in tmp_path.rglob("*") if path.is_file() and "cache" not in path.parts]
    assert files
    for path in files:
        assert stat.S_IMODE(path.stat().st_mode) == 0o600, path
