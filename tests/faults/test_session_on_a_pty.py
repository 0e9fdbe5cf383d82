"""What is written after a session, on a real terminal: however it ends in the middle, the words are there again."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from holdfast.days import Moment
from holdfast.ids import new_id
from holdfast.therapy.therapists import Therapist
from tests.pty_app import PtyApp
from tests.pty_ends import ENDS, NOW, opened

WORDS = "She waited, and I did not fill the silence."
OTHERS = "the part about money"


def started(home: Path) -> PtyApp:
    """Start Holdfast itself on the journal in ``home``."""
    environment = {
        "HOLDFAST_NOW": NOW.isoformat(),
        "TZ": "Europe/Berlin",
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / "config"),
    }
    return PtyApp.python("-m", "holdfast", "--journal", home / "journal.db", environment=environment)


@pytest.mark.parametrize("end", ENDS)
def test_words_after_a_session_are_there_again(tmp_path: Path, end: str) -> None:
    ending, code = ENDS[end]
    with closing(opened(tmp_path)) as journal:
        journal.set_setting("welcomed", value=True)
        journal.save_therapist(Therapist(new_id(NOW), "M.", "with"))
    with started(tmp_path) as app:
        app.wait_for("Nothing here yet")
        app.press("5")
        app.wait_for("● Sessions")
        app.wait_for("M.")
        app.press("n")
        app.wait_for("One that is to come")
        app.press("20:00")
        app.wait_for("20:00")
        app.press("ctrl+s")
        app.wait_for("After the session")
        app.wait_for("0    1    2")  # the first row has the focus
        app.press("tab")
        app.read_until_quiet(0.3)
        app.press(WORDS)
        app.wait_for(WORDS)
        app.press("tab")
        app.read_until_quiet(0.3)
        app.press(OTHERS)
        app.wait_for(OTHERS)
        ending(app)
        assert app.wait() == code
    with closing(opened(tmp_path)) as journal:
        (session,) = journal.sessions()
        assert (session.name, session.stayed, session.not_said) == ("M.", "", "")
        assert session.moment == Moment(NOW.date(), NOW.replace(hour=20, minute=0, tzinfo=None), 60, "Europe/Berlin")
        assert len(journal.drafts(f"session:after:{session.id}")) == 1
    with started(tmp_path) as app:
        app.wait_for("● Today")
        app.press("5")
        app.wait_for("● Sessions")
        app.press("a")
        app.wait_for("Where you left off.")
        app.wait_for(WORDS)
        app.wait_for(OTHERS)
        app.press("ctrl+s")
        app.wait_for("Saved")
        app.press("q")
        assert app.wait() == 0
    with closing(opened(tmp_path)) as journal:
        (session,) = journal.sessions()
        assert (session.stayed, session.not_said) == (WORDS, OTHERS)
        assert not journal.drafts("session:")
