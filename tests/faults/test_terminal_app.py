"""The whole app on a journal that was never cleaned: no screen lets a text act, break it, or get lost."""

from __future__ import annotations

import signal
from datetime import timedelta
from pathlib import Path

import pytest

from holdfast.check_ins import CheckIn
from holdfast.days import moment_of
from holdfast.ids import new_id
from holdfast.marks import Mark
from storage.journal import open_journal
from tests.hostile import ACTS_ON_A_TERMINAL, HARD_TO_DRAW, LOOKS_LIKE_MARKUP
from tests.made import NOW
from tests.pty_app import PtyApp

TOUR = (
    *"12345",
    "2",
    "enter",
    "down",
    "down",
    "escape",
    "w",
    "escape",
    "/",
    "x",
    "escape",
    "escape",
    "s",
    "escape",
    ",",
    "escape",
    "?",
)


@pytest.fixture
def hostile_journal(tmp_path: Path) -> Path:
    """A journal whose words, of every kind, are every hostile text there is, as another program might write them."""
    path = tmp_path / "journal.db"
    journal = open_journal(path, lambda: NOW, create=True)
    journal.set_setting("welcomed", value=True)
    texts = [hostile.text for hostile in ACTS_ON_A_TERMINAL] + LOOKS_LIKE_MARKUP + HARD_TO_DRAW
    for place, text in enumerate(texts):
        moment = NOW - timedelta(hours=place * 4)
        journal.save(CheckIn(new_id(moment), moment_of(moment), {"mood": 5.0}, (text,), (text,), text))
        if text:
            journal.save_mark(Mark(new_id(moment), moment.date(), text))
    journal.close()
    return path


def test_no_screen_lets_a_text_act(hostile_journal: Path) -> None:
    clock = {"HOLDFAST_NOW": NOW.isoformat()}
    with PtyApp.python("-m", "holdfast", "--journal", hostile_journal, environment=clock, columns=120, rows=50) as app:
        app.wait_for("Today")
        for key in TOUR:
            app.press(key)
            app.read_until_quiet(0.15, 5.0)
            assert app.status() is None, app.output[-2000:].decode(errors="replace")
        shown = [hostile.name for hostile in ACTS_ON_A_TERMINAL if hostile.marker.encode() in app.output]
        assert len(shown) > 10, "the tour shows too few of them to prove anything"
        assert [hostile.name for hostile in ACTS_ON_A_TERMINAL if hostile.act.encode() in app.output] == []
        app.send_signal(signal.SIGTERM)
        assert app.wait() == 143
        assert app.left_as_found, app.modes_left_on
