"""Support beyond numbers: ten minutes, the one line that says not safe, the order of people, hidden lines."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from holdfast.safety_plan import SafetyPlan
from holdfast.support import Contact
from storage.journal import Journal
from tests.made import NOW, checked_in, is_on, screen_text
from tui.app import HoldfastApp
from tui.screens.player import PlayerScreen
from tui.screens.safe import SafeScreen
from tui.screens.safety_plan import SafetyPlanScreen
from tui.screens.support import SupportScreen
from widgets.support_list import SupportList

MakeApp = Callable[..., HoldfastApp]
SIZE = (80, 24)
ASKED = (
    "Thank you for answering that. Thoughts like these are more common than people say, and they deserve company. "
    "Are you safe right now?"
)
PLAN = SafetyPlan({"signs": "no sleep"}, NOW.date())


def at(app: HoldfastApp) -> str:
    """The line the bar is at."""
    return next(line for line in screen_text(app).splitlines() if "▌" in line).strip("▌ ")


@pytest.mark.parametrize(("key", "name"), [("1", "5-4-3-2-1"), ("2", "Look around slowly"), ("3", "Longer out-breath")])
async def test_a_digit_begins_an_exercise_and_esc_comes_back(make_app: MakeApp, key: str, name: str) -> None:
    app = make_app(country="DE")
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("s", key)
        await pilot.pause()
        assert is_on(app, PlayerScreen)
        assert name in screen_text(app)
        await pilot.press("escape")
        await pilot.pause()
        assert is_on(app, SupportScreen)


async def test_enter_opens_what_the_bar_is_at(make_app: MakeApp) -> None:
    app = make_app(country="DE")
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("s", "end", "up", "enter")
        await pilot.pause()
        assert is_on(app, PlayerScreen)
        await pilot.press("escape", "end", "enter")
        await pilot.pause()
        assert is_on(app, SafeScreen)
        await pilot.press("escape", "end", *["up"] * 4, "enter")
        await pilot.pause()
        assert is_on(app, SafetyPlanScreen)


async def test_the_question_is_asked_word_for_word_and_esc_leaves_it(make_app: MakeApp) -> None:
    app = make_app(country="DE")
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("s", "n")
        await pilot.pause()
        text = " ".join(screen_text(app).split())
        assert ASKED in text
        assert (
            text.index("I'm not sure / no") < text.index("Yes, show my plan or contacts") < text.index("Yes, continue")
        )
        assert not app.screen.is_modal
        await pilot.press("escape")
        await pilot.pause()
        assert is_on(app, SupportScreen)
        assert "5-4-3-2-1" in screen_text(app)


async def test_not_sure_shows_whom_to_call_and_nothing_in_the_way(make_app: MakeApp, journal: Journal) -> None:
    journal.save_contact(Contact("1", "My brother", "0170"))
    app = make_app(country="DE")
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("s", "end", "n")
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
        text = screen_text(app)
        assert at(app).startswith("Emergency")
        assert "My brother" in text
        assert "5-4-3-2-1" not in text
        assert "not safe" not in text
        assert "It cannot tell anyone or send help." in text
        await pilot.press("escape", "end")
        await pilot.pause()
        assert is_on(app, SupportScreen)
        assert "I am not safe right now" in screen_text(app)
        assert "a moment to make it or look at it" in " ".join(screen_text(app).split())
        await pilot.press("escape")
        await pilot.pause()
        assert not is_on(app, SupportScreen)


async def test_yes_shows_the_plan_where_there_is_one_and_then_offers_it(make_app: MakeApp, journal: Journal) -> None:
    journal.save_safety_plan(PLAN)
    app = make_app(country="DE")
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("s", "n")
        await pilot.pause()
        await pilot.press("down", "enter")
        await pilot.pause()
        assert is_on(app, SafetyPlanScreen)
        assert "no sleep" in screen_text(app)
        await pilot.press("escape")
        await pilot.pause()
        assert is_on(app, SupportScreen)


async def test_yes_without_a_plan_goes_to_own_people(make_app: MakeApp, journal: Journal) -> None:
    journal.save_contact(Contact("1", "My brother", "0170"))
    app = make_app(country="DE")
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("s", "n")
        await pilot.pause()
        await pilot.press("down", "enter")
        await pilot.pause()
        assert at(app).startswith("My brother")


async def test_yes_continue_offers_the_plan_once(make_app: MakeApp) -> None:
    app = make_app(country="DE")
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("s", "n")
        await pilot.pause()
        await pilot.press("end", "enter")
        await pilot.pause()
        assert at(app).startswith("p my safety plan")
        assert "a moment to make it or look at it" in " ".join(screen_text(app).split())
        await pilot.press("escape", "s")
        await pilot.pause()
        assert "a moment to make it" not in screen_text(app)


@pytest.mark.parametrize("downs", [0, 1, 2])
async def test_nothing_is_kept_of_the_answer(make_app: MakeApp, journal: Journal, downs: int) -> None:
    app = make_app(country="DE")
    async with app.run_test(size=SIZE) as pilot:
        while not app.charts_ready:
            await pilot.pause(0.02)
        await pilot.pause()
        before = journal.path.read_bytes()
        await pilot.press("s", "n")
        await pilot.pause()
        await pilot.press(*["down"] * downs, "enter")
        await pilot.pause()
        await pilot.press("escape", "escape")
        await pilot.pause()
    assert journal.path.read_bytes() == before


async def test_people_are_moved_with_the_bar(make_app: MakeApp, journal: Journal) -> None:
    for name in "ABC":
        journal.save_contact(Contact(name, f"Person {name}", "1"))
    app = make_app(country="DE")
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("s", "down", "shift+down", "shift+down", "shift+down")
        await pilot.pause()
        assert at(app).startswith("Person A")
        text = screen_text(app)
        assert text.index("Person B") < text.index("Person C") < text.index("Person A")
        await pilot.press("shift+up")
        await pilot.pause()
    assert journal.setting("support_order", []) == ["B", "A", "C"]


async def test_a_line_is_hidden_and_shown_again(make_app: MakeApp) -> None:
    app = make_app(country="DE")
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await pilot.press("s", "H")
        await pilot.pause()
        assert "No line is hidden." in screen_text(app)
        await pilot.press("h")
        await pilot.pause()
        assert "Go to a crisis line first" in screen_text(app)
        await pilot.press("down", "h")
        await pilot.pause()
        text = screen_text(app)
        assert "0800 1110111" not in text
        assert "0800 1110222" in text
        assert "1 line is hidden" in text
        await pilot.press("H")
        await pilot.pause()
        assert "0800 1110111" in screen_text(app)


async def test_a_line_is_changed_by_making_it_ones_own(make_app: MakeApp, journal: Journal) -> None:
    app = make_app(country="DE")
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("s", "down", "w")
        await pilot.pause()
        await pilot.press("enter", *"116 123", "enter")
        await pilot.pause()
        text = screen_text(app)
        assert text.index("My people") < text.index("116 123") < text.index("Crisis lines")
        assert "0800 1110111" not in text
    (own,) = journal.contacts()
    assert (own.name, own.number) == ("TelefonSeelsorge, day and night", "116 123")


@pytest.mark.parametrize(("size", "gap"), [((80, 24), 1), ((120, 40), 2)])
async def test_there_is_much_room_around_it_where_all_of_it_is_seen(
    make_app: MakeApp, journal: Journal, size: tuple[int, int], gap: int
) -> None:
    journal.save_contact(Contact("1", "My brother", "0170"))
    app = make_app(country="DE")
    async with app.run_test(size=size) as pilot:
        await pilot.press("s")
        await pilot.pause()
        lines = screen_text(app).splitlines()
        emergency = next(number for number, line in enumerate(lines) if "112" in line)
        people = next(number for number, line in enumerate(lines) if "My people" in line)
        assert people - emergency == gap + 1
        if gap == 2:
            assert "It cannot tell anyone or send help." in screen_text(app)
            assert app.screen.query_one(SupportList).max_scroll_y == 0


async def test_the_soft_line_stands_in_the_check_in_on_the_second_very_low_day(
    make_app: MakeApp, journal: Journal
) -> None:
    journal.save(checked_in(1, mood=1.0))
    app = make_app()
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("c", "1")
        await pilot.pause()
        assert "That sounds very hard. Support is one key away." in screen_text(app)
        await pilot.press("up", "4")
        await pilot.pause()
        assert "That sounds very hard" not in screen_text(app)
        assert "Looking at today so far" in screen_text(app)


async def test_a_copy_that_cannot_be_written_is_said_and_the_person_is_kept(
    make_app: MakeApp, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(journal: Journal) -> None:
        raise OSError(28, "No space left on device")

    app = make_app(country="DE")
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await pilot.press("s", "a")
        await pilot.pause()
        monkeypatch.setattr("storage.readable_support.keep_readable", full)
        await pilot.press(*"Jo", "enter", *"0170", "enter")
        await pilot.pause()
        text = " ".join(screen_text(app).split())
        assert "could not be written: No space left on device" in text
        assert "Jo" in text
    assert [person.name for person in journal.contacts()] == ["Jo"]
