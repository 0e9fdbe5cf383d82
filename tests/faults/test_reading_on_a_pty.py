"""Words on a stretch, on a real terminal: however it ends, what was typed is offered back."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from holdfast.check_ins import CheckIn
from holdfast.days import moment_of
from holdfast.ids import new_id
from tests.pty_ends import ENDS, NOW, opened, started

PROGRAM = "opens_a_stretch.py"
WORDS = "like waiting in a room"


@pytest.mark.parametrize("end", ENDS)
def test_a_reading_that_was_being_written_is_offered_back(tmp_path: Path, end: str) -> None:
    with closing(opened(tmp_path)) as journal:
        days = [NOW - timedelta(days=day) for day in range(90)]
        journal.save_all(CheckIn(new_id(day), moment_of(day), {"mood": 4.0 + day.day % 3}) for day in days)
    ending, code = ENDS[end]
    with started(tmp_path, PROGRAM) as app:
        app.wait_for("What do you make of it?")
        app.press("n")
        app.wait_for("Esc done")
        app.press(WORDS)
        app.wait_for(WORDS)
        ending(app)
        assert app.wait() == code
    with closing(opened(tmp_path)) as journal:
        assert journal.stretch_notes("mood") == []
        assert [draft.note for draft in journal.drafts("reading:mood:").values()] == [WORDS]
    with started(tmp_path, PROGRAM) as app:
        app.wait_for("Not saved yet")
        assert WORDS in app.screen
        app.press("ctrl+s")
        app.wait_for("Saved.")
        app.press("q")
        assert app.wait() == 0
    with closing(opened(tmp_path)) as journal:
        assert [note.text for note in journal.stretch_notes("mood")] == [WORDS]
        assert not journal.drafts("reading:")
