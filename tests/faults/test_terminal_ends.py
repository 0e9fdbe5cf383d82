"""However the app ends, the terminal is as it was and the words are kept."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.pty_app import PtyApp
from tests.pty_process import CHECKOUT

PROGRAM = CHECKOUT / "tests" / "faults" / "programs" / "types_words.py"


def typed_into(kept: Path, *arguments: str) -> PtyApp:
    """Start the program and type into it, on a terminal that offers every mode Textual knows to switch on."""
    app = PtyApp.python(PROGRAM, kept, *arguments, reports_resizes=True)
    app.wait_for("type here")
    app.press("sleepless")
    app.wait_for("sleepless")
    app.read_until_quiet(0.1)
    assert {1000, 1003, 1004, 1016, 1049, 2004, 2048} <= app.modes_left_on
    return app


@pytest.mark.parametrize(
    ("number", "code"), [(signal.SIGTERM, 143), (signal.SIGHUP, 129), (signal.SIGINT, 130)], ids=["TERM", "HUP", "INT"]
)
def test_a_signal_ends_it_in_order(tmp_path: Path, number: signal.Signals, code: int) -> None:
    with typed_into(tmp_path / "kept") as app:
        app.send_signal(number)
        assert app.wait() == code
        assert app.left_as_found, app.modes_left_on
    assert (tmp_path / "kept").read_text() == "sleepless"


def test_a_closed_terminal_is_a_hangup(tmp_path: Path) -> None:
    with typed_into(tmp_path / "kept") as app:
        app.close_terminal()
        assert app.wait() == 129
    assert (tmp_path / "kept").read_text() == "sleepless"


def test_leaving_leaves_the_terminal_as_found(tmp_path: Path) -> None:
    with typed_into(tmp_path / "kept") as app:
        app.press("f2")
        assert app.wait() == 0
        assert app.left_as_found, app.modes_left_on


def test_stock_textual_dies_of_a_signal_and_leaves_the_terminal_broken(tmp_path: Path) -> None:
    with typed_into(tmp_path / "kept", "stock") as app:
        app.send_signal(signal.SIGTERM)
        assert app.wait() == 143
        assert not app.left_as_found
    assert not (tmp_path / "kept").exists()


def test_stopped_it_hands_the_terminal_back_and_goes_on_afterwards(tmp_path: Path) -> None:
    with typed_into(tmp_path / "kept") as app:
        app.press("f8")
        assert app.read_until(lambda: app.modes_restored)
        app.read_until_quiet(0.5)  # it hands the terminal back first, and stops then
        app.send_signal(signal.SIGCONT)
        app.wait_for("sleepless")
        app.press("!")
        app.wait_for("sleepless!")
        app.press("f2")
        assert app.wait() == 0


def test_control_c_says_how_to_leave_and_does_not(tmp_path: Path) -> None:
    with typed_into(tmp_path / "kept") as app:
        app.press("ctrl+c")
        app.wait_for("leaves Holdfast")
        assert app.status() is None


def test_only_the_person_can_read_what_it_writes(tmp_path: Path) -> None:
    before = os.umask(0o022)
    try:
        with typed_into(tmp_path / "kept") as app:
            app.press("f2")
            assert app.wait() == 0
    finally:
        os.umask(before)
    assert (tmp_path / "kept").stat().st_mode & 0o777 == 0o600


def test_the_environment_cannot_make_it_write_or_press_keys(tmp_path: Path) -> None:
    orders = {
        "TEXTUAL_LOG": str(tmp_path / "log"),
        "TEXTUAL_SCREENSHOT": "0",
        "TEXTUAL_SCREENSHOT_LOCATION": str(tmp_path),
        "TEXTUAL_PRESS": "x",
    }
    with PtyApp.python(PROGRAM, tmp_path / "kept", environment=orders) as app:
        app.wait_for("type here")
        app.read_until_quiet()
        app.press("f2")
        assert app.wait() == 0
    assert [path.name for path in tmp_path.iterdir()] == ["kept"]
    assert (tmp_path / "kept").read_text() == ""


def test_a_core_dump_would_be_empty() -> None:
    program = "import resource; from tui.terminal import protect_process; protect_process();"
    program += "print(*resource.getrlimit(resource.RLIMIT_CORE))"
    told = subprocess.run([sys.executable, "-c", program], cwd=CHECKOUT, capture_output=True, text=True, check=True)
    assert told.stdout == "0 0\n"
