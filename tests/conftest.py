"""What every floor's tests share: a clock that stands still, and a journal in a folder of its own."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import settings

from storage.journal import Journal
from tests.fresh import fresh_journal

gc.set_threshold(100_000, 50, 50)  # every app leaves cycles behind: looking for them took a quarter of all the time

settings.register_profile("holdfast", deadline=None)  # a busy machine is no reason to fail
settings.load_profile("holdfast")


class FrozenClock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 3, 21, 10, tzinfo=ZoneInfo("Europe/Berlin"))

    def __call__(self) -> datetime:
        return self.now

    def move(self, by: timedelta) -> None:
        self.now += by


@pytest.fixture
def clock() -> FrozenClock:
    """Tuesday 3 March 2026, ten past nine in the evening, in Berlin."""
    return FrozenClock()


@pytest.fixture
def journal_path(tmp_path: Path) -> Path:
    """Where a journal may be made: neither it nor its folder is there yet."""
    return tmp_path / "holdfast" / "journal.db"


@pytest.fixture
def journal(journal_path: Path, clock: FrozenClock) -> Iterator[Journal]:
    """An empty journal."""
    opened = fresh_journal(journal_path, clock)
    yield opened
    opened.close()
