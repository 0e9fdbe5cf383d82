"""A journal that cannot be opened: one line says why, the next where help is, and the exit code is the contract's."""

from __future__ import annotations

from pathlib import Path

from tests.pty_app import PtyApp


def test_who_came_for_help_is_told_where_it_is(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    path.write_bytes(b"nothing of ours" * 400)
    with PtyApp.python("-m", "holdfast", "--journal", path, environment={"HOME": str(tmp_path)}) as app:
        app.wait_for("holdfast support shows numbers to call, also now.")
        said = app.screen.replace("\n", "")
        assert "is not a Holdfast journal" in said
        assert app.wait() == 4
    assert path.read_bytes() == b"nothing of ours" * 400
