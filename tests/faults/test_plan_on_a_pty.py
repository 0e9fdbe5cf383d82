"""The safety plan on a real terminal: however it ends, what was typed is offered back."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from tests.pty_ends import ENDS, opened, started

PROGRAM = "opens_the_plan.py"
WORDS = "no sleep, and the phone stays off"


@pytest.mark.parametrize("end", ENDS)
def test_a_plan_that_was_being_written_is_offered_back(tmp_path: Path, end: str) -> None:
    ending, code = ENDS[end]
    with started(tmp_path, PROGRAM) as app:
        app.wait_for("Nothing is written here yet")
        app.press("w")
        app.wait_for("Kept as you type")
        app.press(WORDS)
        app.wait_for(WORDS)
        ending(app)
        assert app.wait() == code
    with closing(opened(tmp_path)) as journal:
        assert journal.safety_plan().is_empty
        assert [draft.note for draft in journal.drafts("safety_plan:").values()] == [WORDS]
    with started(tmp_path, PROGRAM) as app:
        app.wait_for("Not saved yet")
        assert WORDS in app.screen
        app.press("ctrl+s")
        app.wait_for("Saved.")
        app.press("q")
        assert app.wait() == 0
    with closing(opened(tmp_path)) as journal:
        assert journal.safety_plan().sections == {"signs": WORDS}
        assert not journal.drafts("safety_plan:")
