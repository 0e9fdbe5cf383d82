"""The app on a temporary journal, with a frozen clock and a ready course."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from holdfast.plateaus.course import Course
from holdfast.plateaus.reading import Reading
from storage.journal import Journal
from storage.settings import Settings
from tests.fresh import fresh_journal
from tests.made import NOW
from tui.app import HoldfastApp
from tui.courses import Values


async def ready_course(values: Values, reading: Reading) -> Course:
    """Stand in for the helper process: nothing is found, at once."""
    del values
    return Course(unit=reading.unit)


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    """An empty journal."""
    opened = fresh_journal(tmp_path / "journal.db", lambda: NOW)
    opened.set_setting("welcomed", value=True)
    yield opened
    opened.close()


@pytest.fixture
def make_app(journal: Journal, tmp_path: Path) -> Callable[..., HoldfastApp]:
    """Return a function that makes the app on the journal."""

    def make(**settings: object) -> HoldfastApp:
        return HoldfastApp(
            journal,
            Settings(**settings),  # type: ignore[arg-type]
            lambda: NOW,
            settings_path=tmp_path / "settings.toml",
            find_course=ready_course,
        )

    return make
