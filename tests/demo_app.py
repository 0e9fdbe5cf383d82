"""The app on the example year, as on one evening: for pictures of it that are the same each time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from textual.pilot import Pilot

from holdfast.plateaus import find_course
from holdfast.plateaus.course import Course
from holdfast.plateaus.reading import Reading
from storage.journal import open_journal
from storage.settings import Settings
from tui.app import HoldfastApp
from tui.courses import Values
from tui.plain.demo import write_demo

EVENING = datetime(2026, 11, 22, 21, 10, tzinfo=ZoneInfo("Europe/Berlin"))


async def course_found(values: Values, reading: Reading) -> Course:
    """Find the course here and now, in place of the helper process."""
    return find_course(values, reading)


@contextmanager
def demo_app(folder: Path, settings: Settings | None = None, *, empty: bool = False) -> Iterator[HoldfastApp]:
    """Yield the app on the example year, or on an empty journal, in ``folder``."""
    path = folder / "journal.db"
    if not empty:
        write_demo(path, lambda: EVENING)
    journal = open_journal(path, lambda: EVENING, create=True)
    journal.set_setting("welcomed", value=True)
    journal.path = Path("~/.local/share/holdfast/journal.db")  # what Settings shows, wherever it is
    yield HoldfastApp(
        journal,
        settings or Settings(country="DE"),
        lambda: EVENING,
        settings_path=folder / "settings.toml",
        find_course=course_found,
    )
    journal.close()


async def settled(pilot: Pilot[None]) -> None:
    """Wait until everything that comes after the first paint is there."""
    app = pilot.app
    while not (isinstance(app, HoldfastApp) and app.charts_ready and all(each.is_finished for each in app.workers)):
        await pilot.pause(0.05)
    await pilot.pause()
