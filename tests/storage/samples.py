"""What the tests of the journal are made of."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from hypothesis import strategies as st

from holdfast.check_ins import CheckIn
from holdfast.days import Moment
from holdfast.exercises import Exercise, Prompt
from holdfast.ids import new_id
from holdfast.interchange.imported import ImportedCheckIn, ImportedFile
from holdfast.marks import Mark
from holdfast.plateaus.own import OwnStretch
from holdfast.practices import Practice
from holdfast.scales import Scale
from holdfast.stretch_notes import StretchNote
from holdfast.text import clean
from storage.connection import dbapi

DAY = date(2026, 3, 3)
MADE = datetime(2026, 3, 3, tzinfo=UTC)

OWN_SCALE = Scale("steps", "Steps", "Steps", "none", "many", higher_is_better=True, asked=False, own=True)


def check_in(
    day: date = DAY,
    wall: str | None = "08:40",
    ratings: Mapping[str, float] | None = None,
    **others: object,
) -> CheckIn:
    """Return a check-in of a day with a mood of 6, unless told otherwise."""
    at = None if wall is None else datetime.fromisoformat(f"{day}T{wall}")
    moment = Moment(day, at, None if at is None else 60, None if at is None else "Europe/Berlin")
    return CheckIn(new_id(MADE), moment, {"mood": 6.0} if ratings is None else ratings, **others)  # type: ignore[arg-type]


def mark(day: date = DAY, text: str = "new job") -> Mark:
    """Return a mark on a day."""
    return Mark(new_id(MADE), day, text)


def note(day: date = DAY, **others: object) -> StretchNote:
    """Return a reading of the stretch of the mood that holds a day."""
    parts: dict[str, object] = {"scale": "mood", "kind": "reading", "text": "waiting", "written": day} | others
    return StretchNote(id=new_id(MADE), day=day, **parts)  # type: ignore[arg-type]


def own_stretch(start: date = DAY, **others: object) -> OwnStretch:
    """Return a plateau of the mood that goes on, as the person says."""
    parts: dict[str, object] = {"scale": "mood", "end": None, "kind": "plateau"} | others
    return OwnStretch(id=new_id(MADE), start=start, **parts)  # type: ignore[arg-type]


def practice(day: date = DAY, wall: str | None = "22:40", **others: object) -> Practice:
    """Return a use of the longer out-breath, unless told otherwise."""
    parts: dict[str, object] = {"exercise": "extended-exhale", "name": "Longer out-breath"} | others
    return Practice(new_id(MADE), check_in(day, wall).moment, **parts)  # type: ignore[arg-type]


def own_exercise(**others: object) -> Exercise:
    """Return a worksheet of the person's own."""
    parts: dict[str, object] = {"name": "Tea", "category": "senses", "kind": "worksheet", "seconds": 300} | others
    return Exercise(new_id(MADE), use="At the window.", prompts=(Prompt("How warm?"),), own=True, **parts)  # type: ignore[arg-type]


def row(key: str, *, day: date = DAY, mood: str | None = "good", **others: object) -> ImportedCheckIn:
    """Return a row of an imported file, without a wall time."""
    parts: dict[str, object] = {"wall": None, "ratings": {}, "tags": (), "note": ""} | others
    return ImportedCheckIn(line=2, day=day, mood=mood, source_key=key, **parts)  # type: ignore[arg-type]


def imported(*rows: ImportedCheckIn) -> ImportedFile:
    """Return a Daylio file of these rows."""
    return ImportedFile("daylio", len(rows), rows, (), {}, (OWN_SCALE,))


def fingerprints(folder: Path) -> dict[str, str]:
    """Return the SHA-256 of every file below a folder, so that a test can say that nothing changed."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file() and not path.is_symlink()
    }


def asked_directly(path: Path, sql: str) -> list[tuple[object, ...]]:
    """Return the answer of SQLite itself: by our driver, since two in one process do not see each other's locks."""
    with closing(dbapi.connect(path)) as connection:
        return connection.execute(sql).fetchall()


def done_directly(path: Path, sql: str) -> None:
    """Let SQLite itself do something to a file, without Holdfast."""
    with closing(dbapi.connect(path)) as connection:
        connection.executescript(sql)


def texts() -> st.SearchStrategy[str]:
    """Return text as it reaches the journal, cleaned but otherwise of any kind."""
    return st.text(max_size=60).map(clean)


def words() -> st.SearchStrategy[str]:
    """Return text that is not empty."""
    return texts().filter(bool)


def days() -> st.SearchStrategy[date]:
    """Return days of any life that a person may keep."""
    return st.dates(date(1900, 1, 1), date(2200, 1, 1))


def ids() -> st.SearchStrategy[str]:
    """Return ids as the program makes them."""
    return st.binary(min_size=10, max_size=10).map(lambda noise: new_id(MADE, noise))


@st.composite
def moments(draw: st.DrawFn) -> Moment:
    """Return moments of which more or less is known."""
    day = draw(st.dates(date(1900, 1, 2), date(2200, 1, 1)))
    if draw(st.booleans()):
        return Moment(day)
    late = timedelta(seconds=draw(st.integers(4 * 3600, 28 * 3600 - 1)))
    offset = draw(st.none() | st.integers(-14 * 60, 14 * 60))
    return Moment(day, datetime(day.year, day.month, day.day) + late, offset, draw(st.none() | texts()))


def check_ins() -> st.SearchStrategy[CheckIn]:
    """Return check-ins of any content."""
    return st.builds(
        CheckIn,
        id=ids(),
        moment=moments(),
        ratings=st.dictionaries(texts(), st.floats(0, 10), max_size=5),
        feelings=st.lists(texts(), max_size=4).map(tuple),
        tags=st.lists(texts(), max_size=4).map(tuple),
        note=texts(),
        entered_late=st.booleans(),
    )
