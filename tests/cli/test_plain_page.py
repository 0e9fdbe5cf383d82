"""The page about the plain commands says what the commands say."""

from __future__ import annotations

from tui.plain_page import PAGE, page


def test_the_page_is_current() -> None:
    assert PAGE.read_text("utf-8") == page()
