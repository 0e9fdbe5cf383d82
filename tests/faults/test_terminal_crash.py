"""A crash tells where it happened and not one word of the person's, and the terminal is as it was."""

from __future__ import annotations

import re

import pytest

from holdfast.check_ins import read_rating
from holdfast.refusals import NotUnderstood
from tests.pty_app import PtyApp
from tests.pty_process import CHECKOUT
from tui.crash import crash_text

PROGRAM = CHECKOUT / "tests" / "faults" / "programs" / "crashes.py"
PRIVATE = b"PRIVATEWORD"


def told_after(*arguments: str) -> bytes:
    """Run the program that fails in one way, and return what is on the terminal once the full screen has gone."""
    with PtyApp.python(PROGRAM, *arguments) as app:
        assert app.wait(20) == 1
        assert app.left_as_found, app.modes_left_on
        return app.output.partition(b"\x1b[?1049l")[2]


@pytest.mark.parametrize(
    ("way", "error"),
    [
        ("plainly", b"builtins.ValueError"),
        ("in_a_chain", b"builtins.RuntimeError"),
        ("in_markup", b"textual.markup.MarkupError"),
        ("in_a_worker", b"builtins.ValueError"),
        ("in_the_loop", b"builtins.ValueError"),
    ],
)
def test_no_word_is_told(way: str, error: bytes) -> None:
    told = told_after(way)
    assert error in told
    assert b"kept as a draft" in told
    assert PRIVATE not in told


def test_stock_textual_tells_them() -> None:
    assert PRIVATE in told_after("plainly", "stock")


def test_words_that_could_not_be_kept_are_not_called_kept() -> None:
    told = told_after("plainly", "unkept")
    assert b"may be missing" in told
    assert b"ValueError" in told
    assert PRIVATE not in told


def test_the_text_names_our_own_lines_and_no_path() -> None:
    with pytest.raises(NotUnderstood) as refused:
        read_rating("PRIVATEWORD")
    text = crash_text(refused.value, words_kept=True)
    assert "holdfast.refusals.NotUnderstood\n    holdfast.check_ins:" in text
    assert not {"PRIVATEWORD", "/"} & set(re.findall(r"PRIVATEWORD|/", text))
