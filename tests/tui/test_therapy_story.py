"""A whole story, with keys: first appointments, choosing, eight sessions, a level stretch, a review point, the sheet.

The clock is moved; nothing waits.
"""

from __future__ import annotations

import re
import stat
from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import datetime, timedelta
from html.parser import HTMLParser
from pathlib import Path

import pytest
from textual.pilot import Pilot, WaitForScreenTimeout

from holdfast.check_ins import CheckIn
from holdfast.days import moment_of
from holdfast.ids import new_id
from holdfast.plateaus import find_course
from holdfast.plateaus.course import Course
from holdfast.plateaus.reading import Reading
from storage.journal import Journal, open_journal
from storage.settings import Settings
from tests.made import NOW, has_focus, is_on, screen_text, told
from tui.app import HoldfastApp
from tui.courses import Values
from tui.screens.form import FormScreen
from tui.screens.questions import QuestionsScreen
from tui.screens.review import ReviewScreen
from tui.screens.session import SessionScreen
from tui.screens.sessions import SessionsScreen
from tui.screens.side_by_side import SideBySideScreen
from tui.screens.therapists import TherapistsScreen
from widgets.beside_table import BesideTable
from widgets.choice_list import ChoiceList
from widgets.choose_words import ChooseWords
from widgets.confirm import Confirm
from widgets.field_row import FieldRow
from widgets.moment_list import MomentList
from widgets.page import Page
from widgets.rating_row import RatingRow
from widgets.therapist_list import TherapistList
from widgets.ticks import Ticks
from widgets.typing import LineField, NoteField

WEEK = timedelta(weeks=1)
FIRST = NOW.replace(month=1, day=6, hour=9, minute=0)
"""A Tuesday in January, the day of the first appointment."""

CANDIDATES = ("A.", "M. <b>", "K.")
"""One of them has a name that would be markup."""

CHOSEN = CANDIDATES[1]
FIRST_IMPRESSIONS = {"A.": ("5", "3"), CHOSEN: ("8", "6"), "K.": ("6", "4")}
"""Listened to, and safe to say, after the first appointment with each."""


class World:
    """The clock, and whether stretches are looked for: the engine takes its time, and most of the story needs none."""

    def __init__(self) -> None:
        self.now = FIRST
        self.looks = False

    def clock(self) -> datetime:
        return self.now

    async def find(self, values: Values, reading: Reading) -> Course:
        return find_course(values, reading) if self.looks else Course(unit=reading.unit)


@pytest.fixture
def world() -> World:
    """The world the story begins in."""
    return World()


@pytest.fixture
def journal(tmp_path: Path, world: World) -> Iterator[Journal]:
    """An empty journal with the clock that is moved."""
    with closing(open_journal(tmp_path / "journal.db", world.clock, create=True)) as opened:
        opened.set_setting("welcomed", value=True)
        yield opened


async def pressed(pilot: Pilot[None], *keys: str) -> None:
    """Press keys, and wait for what they open.

    `Pilot.press` waits for the widgets that were there when the key came; those of a form that it took away answer no
    more on a machine that is busy, and of such keys there are many here.
    """
    for key in keys:
        await pilot.app._press_keys([key])
        with suppress(WaitForScreenTimeout):
            await pilot._wait_for_screen(timeout=2.0)
        await pilot.pause()


async def filled(pilot: Pilot[None], **answers: str) -> None:
    """Fill in a form: ratings by their digits, words by typing them, the rest by choosing; then save it."""
    app = pilot.app
    assert isinstance(app.screen, FormScreen), screen_text(app)
    for name, answer in answers.items():
        row = next((each for each in app.screen.query(RatingRow) if each.scale.id == name), None)
        field = row or app.screen.query_one(f"#{name}")
        if isinstance(field, LineField):
            field.value = answer
        elif isinstance(field, NoteField):
            field.text = answer
        else:
            field.focus()
            await pressed(pilot, "enter" if isinstance(field, FieldRow) else answer)
        if isinstance(field, FieldRow):
            listed = app.screen.query_one(ChoiceList)
            listed.cursor = [choice.label for choice in listed.choices].index(answer)
            await pressed(pilot, "enter")
    await pressed(pilot, "ctrl+s")


async def typed(pilot: Pilot[None], words: str) -> None:
    """Type a line into the question that is open, and answer it."""
    pilot.app.screen.query_one(LineField).value = words
    await pressed(pilot, "enter")


async def lit(pilot: Pilot[None], name: str) -> None:
    """Put the lamp of the list of therapists on somebody."""
    listed = pilot.app.screen.query_one(TherapistList)
    for _ in range(10):
        if listed.about is not None and listed.about.therapist.name == name:
            return
        await pressed(pilot, "down" if listed.cursor < listed.row_count - 1 else "home")
    raise AssertionError(name)


async def whole(pilot: Pilot[None]) -> str:
    """Return everything on a page, as one goes down it."""
    page = pilot.app.screen.query_one(Page)
    texts = [screen_text(pilot.app)]
    while page.scroll_y < page.max_scroll_y:
        await pressed(pilot, "pagedown")
        texts.append(screen_text(pilot.app))
    await pressed(pilot, "home")
    return "\n".join(texts)


def checked_in(first: datetime, days: int, start: float, end: float, notes: dict[int, str]) -> list[CheckIn]:
    """Return a check-in an evening, the mood going from one level to another with a little up and down."""
    made = []
    for day in range(days):
        wall = first.replace(hour=21) + timedelta(days=day)
        mood = start + (end - start) * day / max(1, days - 1) + (0.0, 0.6, -0.6, 0.2, -0.2, 0.5, -0.5)[day % 7]
        ratings = {"mood": float(round(mood)), "anxiety": 6.0, "not_knowing": float(3 + day * 3 // max(1, days))}
        made.append(CheckIn(new_id(wall), moment_of(wall), ratings, note=notes.get(day, "")))
    return made


class Read(HTMLParser):
    """What an HTML file is made of."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.asked: list[str] = []
        self.words = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.asked += [value or "" for name, value in attrs if name in ("src", "href", "srcset", "action", "data")]
        self.asked += [name for name, _ in attrs if name.startswith("on")]

    def handle_data(self, data: str) -> None:
        self.words += data


async def test_from_a_first_candidate_to_the_sheet(journal: Journal, world: World, tmp_path: Path) -> None:
    app = HoldfastApp(
        journal, Settings(), world.clock, settings_path=tmp_path / "settings.toml", find_course=world.find
    )
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await app.workers.wait_for_complete()
        await _candidates(pilot, app, world)
        for number, name in enumerate(CANDIDATES):
            world.now = FIRST + timedelta(days=3 * number, hours=2)
            await _first_appointment(pilot, app, name)
        await _side_by_side(pilot, app, journal)
        world.now = FIRST + WEEK + timedelta(hours=2)
        await _choosing(pilot, app, journal)
        journal.save_all(checked_in(FIRST, 14, 3, 3, {}))
        journal.save_all(checked_in(FIRST + 2 * WEEK, 14, 3, 6, {}))
        for number in range(8):
            await _session(pilot, app, journal, world, number)
        await _review_point_is_answered(pilot, app, journal)
        world.now += timedelta(days=6)
        world.looks = True
        await _sheet(pilot, app, journal, tmp_path / "sheet.html")


async def _candidates(pilot: Pilot[None], app: HoldfastApp, world: World) -> None:
    """An empty journal: the first candidate, and two more."""
    await pressed(pilot, "5")
    assert "Nothing here yet, and that is fine." in screen_text(app)
    await pressed(pilot, "t")
    assert is_on(app, TherapistsScreen)
    for name in CANDIDATES:
        world.now += timedelta(minutes=1)
        await pressed(pilot, "a", "1")
        await typed(pilot, name)
    assert [each.name for each in app.journal.therapists()] == list(CANDIDATES)
    assert {each.phase for each in app.journal.therapists()} == {"candidate"}
    await pressed(pilot, "escape")
    assert is_on(app, SessionsScreen)


async def _first_appointment(pilot: Pilot[None], app: HoldfastApp, name: str) -> None:
    """An appointment an hour ago, with what stayed of it and how it was."""
    await pressed(pilot, "n")
    await filled(pilot, when="10:00", therapist=name, mode="by video")
    heard, safe = FIRST_IMPRESSIONS[name]
    await filled(pilot, stayed=f"What stayed of {name}", heard=heard, safe_to_say=safe, leads="7", leads_wanted="5")
    assert is_on(app, SessionsScreen)
    assert f"What stayed of {name}" in screen_text(app)
    kept = app.journal.sessions()[-1]
    assert (kept.name, kept.ratings) == (
        name, {"heard": int(heard), "safe_to_say": int(safe), "leads": 7, "leads_wanted": 5},
    )  # fmt: skip


async def _side_by_side(pilot: Pilot[None], app: HoldfastApp, journal: Journal) -> None:
    """The worksheet of two of the three, and no winner."""
    await pressed(pilot, "t", "v")
    assert is_on(app, SideBySideScreen)
    ids = {each.name: each.id for each in journal.therapists()}
    for place, name in enumerate(CANDIDATES[:2]):
        table = app.screen.query_one(BesideTable)
        table.focus()
        await pressed(pilot, *["left"] * 3, *["right"] * place, "w")
        await filled(pilot, ease=str(4 + 3 * place), note_gut=f"gut of {name}")
        sheet = journal.worksheet(ids[name])
        assert sheet is not None
        assert (sheet.ratings, sheet.notes) == ({"ease": 4 + 3 * place}, {"gut": f"gut of {name}"})
    text = screen_text(app)
    assert CHOSEN in text
    assert not re.search(r"\b(best|winner|recommend)", text.casefold())
    await pressed(pilot, "escape")


async def _choosing(pilot: Pilot[None], app: HoldfastApp, journal: Journal) -> None:
    """One is chosen; with the others it ends, in the person's own words. A review point is set."""
    await lit(pilot, CHOSEN)
    await pressed(pilot, "x", "3")
    if is_on(app, Confirm):
        await pressed(pilot, "escape")
    for name in ("A.", "K."):
        await lit(pilot, name)
        await pressed(pilot, "x", "4", "enter")
        pilot.app.screen.query(LineField).last().value = "not for me"
        await pressed(pilot, "enter")
    them = {each.name: each for each in journal.therapists()}
    assert {name: each.phase for name, each in them.items()} == {"A.": "ended", CHOSEN: "with", "K.": "ended"}
    assert them["A."].reason == "not for me"
    await pressed(pilot, "escape", "o", "v", "ctrl+s")
    assert "every 8 sessions" in " ".join(told(app))
    await pressed(pilot, "escape")
    assert is_on(app, SessionsScreen)
    (point,) = journal.review_points()
    assert (point.every, point.unit, point.since) == (8, "sessions", app.today)


async def _session(pilot: Pilot[None], app: HoldfastApp, journal: Journal, world: World, number: int) -> None:
    """A week with a topic, and its session: before it, after it, and what came up."""
    world.now = (FIRST + (3 + number) * WEEK - timedelta(days=1)).replace(hour=20)
    if number > 1:
        journal.save_all(checked_in(FIRST + (2 + number) * WEEK, 7, 6, 6, {}))
    for words in ("topic 0", "the phone call") if number == 0 else (f"topic {number}",):
        await pressed(pilot, *(["1"] if number == 0 else []), "b")
        await typed(pilot, words)
    world.now = (world.now + timedelta(days=1)).replace(hour=8)
    app.turn()
    await pressed(pilot, "5", "n")
    await filled(pilot, when="10:00", therapist=CHOSEN, mode="in person")
    if number == 0:
        if app.focused is app.screen.query_one("#beside"):
            await pressed(pilot, "tab")
        await pressed(pilot, *["up"] * 4, "enter")
        assert is_on(app, SessionScreen), screen_text(app)
        await pressed(pilot, "p")
        await filled(pilot, bring="how she works", mood_before="4")
        await pressed(pilot, "escape")
    if number == 1:
        carried = next(line for line in screen_text(app).splitlines() if "the phone call" in line)
        assert "carried over" in carried
    world.now += timedelta(hours=3)
    app.turn()
    await pilot.pause()
    await pressed(pilot, "a")
    safe = str(min(9, 4 + number // 2))
    await filled(pilot, stayed=f"stayed {number}", not_said="the part about money", safe_to_say=safe, trust=safe)
    assert is_on(app, Ticks), screen_text(app)
    await pressed(pilot, "space", "enter")  # the first on the list came up; the other is carried over
    assert is_on(app, SessionsScreen)
    last = journal.sessions()[-1]
    assert (last.name, last.stayed, last.ratings["trust"]) == (CHOSEN, f"stayed {number}", int(safe))
    if number == 0:
        assert (last.bring, last.mood_before) == ("how she works", 4)
    left = [topic.words for topic in journal.topics("open")]
    assert left == ["the phone call" if number == 0 else f"topic {number}"]
    points = [line for line in screen_text(app).splitlines() if "Every 8 sessions" in line]
    assert points


async def _review_point_is_answered(pilot: Pilot[None], app: HoldfastApp, journal: Journal) -> None:
    """After the eighth session its time has come; answered, it is counted anew, and a question goes on the list."""
    await pressed(pilot, "o")
    assert is_on(app, QuestionsScreen)
    await pressed(pilot, "enter")
    await filled(pilot, rating="6", words="Not in the line. In the room, yes.")
    assert is_on(app, ChooseWords)
    await pressed(pilot, "enter", "escape")
    (point,) = journal.review_points()
    (answer,) = point.answers
    assert (answer.rating, answer.words, point.since) == (6, "Not in the line. In the room, yes.", app.today)
    assert [topic.origin for topic in journal.topics("open")].count("review_point") == 1
    assert is_on(app, SessionsScreen)


async def _sheet(pilot: Pilot[None], app: HoldfastApp, journal: Journal, path: Path) -> None:
    """The sheet before the next session: on the screen, with a moment that was chosen, and as a file to print."""
    last = journal.sessions()[-1].moment.day
    evenings = FIRST.replace(year=last.year, month=last.month, day=last.day)
    journal.save_all(checked_in(evenings, 6, 6, 6, {2: "Said no & nothing <fell> down.", 4: "A long quiet morning."}))
    await pilot.resize_terminal(120, 40)
    app.turn()
    await app.workers.wait_for_complete()
    await pressed(pilot, "r")
    await app.workers.wait_for_complete()
    assert is_on(app, ReviewScreen)
    assert has_focus(app, MomentList)
    text = await whole(pilot)
    for said in (
        f"since the session with {CHOSEN} on",
        "Mood has been about level for",
        "What moved while it was level",
        f"How it is with {CHOSEN}",
        "How would we know",  # what was brought from the review point
        "stayed 7",
        "A personal notebook.",
    ):
        assert said in text
    assert "the part about money" not in text
    await pressed(pilot, "down", "space")
    await pressed(pilot, "h")
    app.screen.query_one(LineField).value = str(path)
    await pressed(pilot, "enter")
    assert is_on(app, ReviewScreen)
    _check_file(path)


def _check_file(path: Path) -> None:
    """Look at the file that was written: whole, private, and asking for nothing."""
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    text = path.read_text(encoding="utf-8")
    read = Read(text)
    assert not {"script", "iframe", "object", "embed", "link", "img"} & set(read.tags)
    assert not [asked for asked in read.asked if not asked.startswith("#")]
    assert not re.search(r"https?://(?!www\.w3\.org/2000/svg)", text)
    assert "@media print" in text
    assert "svg" in read.tags
    assert CHOSEN in read.words
    assert "Said no & nothing <fell> down." in read.words
    assert "A long quiet morning." not in read.words
    assert "the part about money" not in read.words
