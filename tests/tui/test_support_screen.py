"""Support: there at once, from anywhere, with own people first; and no trace of having been there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from holdfast.support import Contact
from storage.journal import Journal, JournalProblem, Problem
from storage.settings import read_settings
from tests.hostile import HARD_TO_DRAW, LOOKS_LIKE_MARKUP
from tests.made import is_on, screen_text
from tui.app import HoldfastApp
from tui.screens.check_in import CheckInScreen
from tui.screens.support import SupportScreen
from widgets.support_list import SupportList

MakeApp = Callable[..., HoldfastApp]
SIZE = (80, 24)
BROTHER = Contact("1", "My brother", "0170 5550 123")


def standing_on(app: HoldfastApp) -> str:
    """Return the text of the line the bar is at."""
    (line,) = [line for line in screen_text(app).splitlines() if line.lstrip().startswith("▌")]
    return line.strip("▌ ")


async def test_without_a_country_the_first_sentence_serves_everybody(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("s")
        await pilot.pause()
        assert "In danger: 112 in Europe, 911 in the US and Canada" in screen_text(app)


async def test_the_country_is_chosen_from_the_list_below(make_app: MakeApp, tmp_path: Path) -> None:
    app = make_app()
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("s", *["down"] * 7, "enter")
        await pilot.pause()
        assert "Crisis lines, Austria" in screen_text(app)
        assert standing_on(app).startswith("Emergency")
    assert read_settings(tmp_path / "settings.toml").country == "AT"


async def test_the_country_is_found_by_typing_and_kept_on_this_computer(make_app: MakeApp, tmp_path: Path) -> None:
    app = make_app(country="AT")
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("s", "c")
        await pilot.pause()
        await pilot.press(*"deutsch", "enter")
        await pilot.pause()
        text = screen_text(app)
        assert "Crisis lines, Germany" in text
        assert "0800 1110111" in text
    assert read_settings(tmp_path / "settings.toml").country == "DE"


async def test_own_people_come_before_the_lines(make_app: MakeApp, journal: Journal) -> None:
    journal.save_contact(BROTHER)
    app = make_app(country="DE")
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("s")
        await pilot.pause()
        text = screen_text(app)
        assert 0 < text.index("Emergency") < text.index("My brother") < text.index("TelefonSeelsorge")
        numbers = ("112", "0170 5550 123", "0800 1110111", "0800 1110222")
        assert len({line.index(number) for number in numbers for line in text.splitlines() if number in line}) == 1


async def test_a_person_is_added_changed_and_removed(make_app: MakeApp, journal: Journal) -> None:
    app = make_app(country="DE")
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await pilot.press("s", "a")
        await pilot.pause()
        await pilot.press(*"Jo", "enter", *"0170", "enter")
        await pilot.pause()
        assert [(each.name, each.number) for each in journal.contacts()] == [("Jo", "0170")]
        await pilot.press("down", "w")
        await pilot.pause()
        await pilot.press("end", "e", "ctrl+s")
        await pilot.pause()
        assert [each.name for each in journal.contacts()] == ["Joe"]
        await pilot.press("d")
        await pilot.pause()
        assert "Remove Joe?" in screen_text(app)
        await pilot.press("escape")
        await pilot.pause()
        assert len(journal.contacts()) == 1
        await pilot.press("d")
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
        assert journal.contacts() == []
        assert "Removed." in screen_text(app)


async def test_a_person_without_a_number_is_refused_and_what_was_typed_stays(
    make_app: MakeApp, journal: Journal
) -> None:
    app = make_app()
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("s", "a")
        await pilot.pause()
        await pilot.press(*"Jo", "ctrl+s")
        await pilot.pause()
        assert "It takes a name and a number." in screen_text(app)
        assert "Jo" in screen_text(app)
    assert journal.contacts() == []


async def test_a_number_is_copied_on_request_and_only_then(make_app: MakeApp, journal: Journal) -> None:
    journal.save_contact(BROTHER)
    app = make_app(country="DE")
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await pilot.press("s", "down")
        assert app.clipboard == ""
        await pilot.press("y")
        await pilot.pause()
        assert app.clipboard == "0170 5550 123"
        assert "Copied." in screen_text(app)


async def test_where_there_is_no_number_copy_says_why(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await pilot.press("s", "y")
        await pilot.pause()
        assert "Go to a number first" in screen_text(app)
        await pilot.press("w")
        await pilot.pause()
        assert "Go to one of your own people first" in screen_text(app)


async def test_one_key_opens_it_while_typing_and_on_a_question_and_esc_goes_back(
    make_app: MakeApp, journal: Journal
) -> None:
    app = make_app()
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("c", "n", *"Hard", "ctrl+g")
        await pilot.pause()
        assert is_on(app, SupportScreen)
        await pilot.press("escape")
        await pilot.pause()
        assert is_on(app, CheckInScreen)
        assert "Hard" in screen_text(app)
        await pilot.press("ctrl+g", "a")
        await pilot.pause()
        await pilot.press("ctrl+g")
        await pilot.pause()
        assert is_on(app, SupportScreen)


async def test_a_visit_leaves_no_trace(make_app: MakeApp, journal: Journal, tmp_path: Path) -> None:
    app = make_app(country="DE")
    async with app.run_test(size=SIZE) as pilot:
        await app.workers.wait_for_complete()
        before = journal.path.read_bytes()
        await pilot.press("s", "down", "escape")
        await app.workers.wait_for_complete()
    assert journal.path.read_bytes() == before
    assert not (tmp_path / "settings.toml").exists()


async def test_the_lines_are_there_when_the_journal_cannot_be_read(
    make_app: MakeApp, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unreadable() -> list[Contact]:
        raise JournalProblem(Problem.DAMAGED, journal.path)

    app = make_app(country="DE")
    async with app.run_test(size=SIZE) as pilot:
        monkeypatch.setattr(journal, "contacts", unreadable)
        await pilot.press("s")
        await pilot.pause()
        assert "0800 1110111" in screen_text(app)


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 40), (200, 50)])
async def test_no_name_hides_a_number(make_app: MakeApp, journal: Journal, size: tuple[int, int]) -> None:
    names = [text[:60].replace("\n", " ") or "?" for text in (*LOOKS_LIKE_MARKUP, *HARD_TO_DRAW)]
    for number, name in enumerate(names):
        journal.save_contact(Contact(str(number), name, f"0170 5550 {number:03d}"))
    app = make_app(country="DE")
    async with app.run_test(size=size) as pilot:
        await pilot.press("s")
        seen = ""
        for _ in range(len(names) + 8):
            seen += screen_text(app)
            await pilot.press("down")
        await pilot.pause()
        assert {strip.cell_length for strip in app.screen._compositor.render_strips()} == {size[0]}
        for number in range(len(names)):
            assert f"0170 5550 {number:03d}" in seen
        rows = app.screen.query_one(SupportList)
        assert rows.cursor == rows.row_count - 1
