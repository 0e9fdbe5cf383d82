"""What goes together: looked for in a helper process, shown with its doubts, and opened in the Journal."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from random import Random

import pytest
from textual.pilot import Pilot

from holdfast.check_ins import CheckIn
from holdfast.together import Diary, Together, what_goes_together
from holdfast.wanted import Wanted
from storage.journal import Journal
from tests.made import checked_in, is_on, screen_text, told
from tui.app import HoldfastApp
from tui.companions import LookTogether, known_together, looked_at_in_helper
from tui.screens.journal import JournalScreen
from tui.screens.progress import ProgressScreen
from tui.screens.together import TogetherScreen
from widgets.companion_list import CompanionList


def lived_day(days_ago: int) -> CheckIn:
    """A day on which mood is high with people, anxiety against it, and alcohol is of no account."""
    chance = Random(days_ago)
    with_people = chance.random() < 0.3
    mood = 4.0 + 2 * with_people + chance.randrange(3)
    tags = ("time_with_people",) * with_people + ("alcohol",) * (days_ago % 4 == 0)
    feelings = ("tense",) * (days_ago % 5 == 0)
    check_in = checked_in(days_ago, mood=mood, anxiety=9.0 - mood)
    return check_in._replace(tags=tags, feelings=feelings)


@pytest.fixture
def lived(journal: Journal) -> Journal:
    """The journal with 120 days."""
    journal.save_all(lived_day(days_ago) for days_ago in range(120, 0, -1))
    return journal


async def look_here(unit: str, diary: Diary) -> Together:
    """Look here and now, in place of the helper process."""
    return what_goes_together(unit, diary)


@asynccontextmanager
async def together(
    app: HoldfastApp, size: tuple[int, int] = (80, 24), look: LookTogether = look_here
) -> AsyncIterator[Pilot[None]]:
    """What goes together with mood, opened from Progress."""
    async with app.run_test(size=size) as pilot:
        await app.workers.wait_for_complete()
        await pilot.press("4")
        await app.push_screen(TogetherScreen("mood", look))
        await app.workers.wait_for_complete()
        await pilot.pause()
        yield pilot


def shown_names(app: HoldfastApp) -> list[str]:
    return [each.id for each in app.screen.query_one(CompanionList).companions]


async def test_it_tells_what_goes_together_and_that_this_is_no_cause(
    lived: Journal, make_app: Callable[..., HoldfastApp]
) -> None:
    app = make_app()
    async with together(app):
        rows = screen_text(app).split("\n")
    assert rows[2] == "  Mood   What goes together" + "120 days compared".rjust(51)
    assert rows[3] == "  Each day beside the weeks around it. This does not show what causes what."
    assert rows[4] == "  ● clear   ○ may be chance"
    assert rows[6].startswith("    Tags and feelings     same day             the day after")
    assert rows[8].startswith("  ▌ time with people      ······│·····●  +2.4")
    assert rows[8].endswith("40 of 120")
    assert rows[10].split()[0] == "Ratings"
    assert rows[12].startswith("    Anxiety or distress   ●·····│······ -1.00")
    assert rows[19] == "  ● time with people   on 40 of 120 days"
    assert rows[20].startswith("    Same day: Mood 2.4 higher (+2.0 to +2.7).")
    assert rows[23].startswith("  Enter open   Esc back   h sensitive tags   v rating")


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 40), (200, 50)])
async def test_at_every_size_list_row_and_footer_are_whole(
    size: tuple[int, int], lived: Journal, make_app: Callable[..., HoldfastApp]
) -> None:
    app = make_app()
    async with together(app, size):
        text = screen_text(app)
        rows = text.split("\n")
    assert "This does not show" in text
    assert "○ may be chance" in text
    assert "● time with people   on 40 of 120 days" in text
    assert "The day after: " in text
    assert rows[-1].rstrip().endswith("s Support   ? help")
    assert not rows[-2].strip()


async def test_sensitive_tags_are_shown_when_asked_for_and_no_longer(
    lived: Journal, make_app: Callable[..., HoldfastApp]
) -> None:
    app = make_app()
    async with together(app) as pilot:
        assert "alcohol" not in shown_names(app)
        await pilot.press("h")
        assert "alcohol" in shown_names(app)
        await pilot.press("h")
        assert "alcohol" not in shown_names(app)
        await pilot.press("escape")
        await app.push_screen(TogetherScreen("mood", look_here))
        await app.workers.wait_for_complete()
        assert "alcohol" not in shown_names(app)


async def test_without_a_sensitive_tag_the_key_says_so(journal: Journal, make_app: Callable[..., HoldfastApp]) -> None:
    journal.save_all(lived_day(days_ago)._replace(tags=()) for days_ago in range(60, 0, -1))
    app = make_app()
    async with together(app) as pilot:
        await pilot.press("h")
        assert told(app) == ["No such tag has days enough to be compared."]


async def test_enter_opens_the_journal_at_a_tag_or_feeling(
    lived: Journal, make_app: Callable[..., HoldfastApp]
) -> None:
    app = make_app()
    for keys, wanted in (
        (["enter"], Wanted(tag="time_with_people")),
        (["end", "enter"], Wanted(feeling="tense")),
    ):
        async with together(app) as pilot:
            await pilot.press(*keys)
            await pilot.pause()
            assert isinstance(app.screen, JournalScreen)
            assert app.screen._wanted == wanted
            assert f"{lived.count(wanted)} of 120" in screen_text(app)
        app = make_app()


async def test_enter_on_a_rating_says_why_nothing_opens(lived: Journal, make_app: Callable[..., HoldfastApp]) -> None:
    app = make_app()
    async with together(app) as pilot:
        await pilot.press("down", "enter")
        assert is_on(app, TogetherScreen)
        assert told(app) == ["A rating is on most days. Tags and feelings can be opened."]


async def test_v_holds_everything_against_another_rating(lived: Journal, make_app: Callable[..., HoldfastApp]) -> None:
    app = make_app()
    async with together(app) as pilot:
        await pilot.press("v")
        await pilot.pause()
        await pilot.press("down", "enter")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert "Anxiety or distress   What goes together" in screen_text(app)
        assert "Same day: Anxiety or distress 2.4 lower" in screen_text(app)
        assert "mood" in shown_names(app)


async def test_what_was_found_is_kept_until_the_journal_changes(
    lived: Journal, make_app: Callable[..., HoldfastApp]
) -> None:
    asked: list[str] = []

    async def counting(unit: str, diary: Diary) -> Together:
        asked.append(unit)
        return await look_here(unit, diary)

    app = make_app()
    async with together(app, look=counting) as pilot:
        await pilot.press("escape")
        await app.push_screen(TogetherScreen("mood", counting))
        await app.workers.wait_for_complete()
        assert "time_with_people" in shown_names(app)
        assert asked == ["mood"]
        await pilot.press("u")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert asked == ["mood", "mood"]
        assert "119 days compared" in screen_text(app)
    assert known_together(lived, "mood") is not None
    assert known_together(lived, "anxiety") is None


async def test_the_helper_process_finds_the_same(lived: Journal, make_app: Callable[..., HoldfastApp]) -> None:
    app = make_app()
    async with together(app, look=looked_at_in_helper):
        found = known_together(lived, "mood")
        assert found is not None
        assert "time_with_people" in shown_names(app)
    async with together(make_app()):
        assert known_together(lived, "mood") == found


async def test_a_helper_without_an_answer_leaves_the_view_calm(
    lived: Journal, make_app: Callable[..., HoldfastApp]
) -> None:
    async def silent(unit: str, diary: Diary) -> Together:
        return Together.from_json("")

    app = make_app()
    async with together(app, look=silent) as pilot:
        assert "This does not show what causes what." in screen_text(app)
        await pilot.press("down", "enter", "h")
        assert is_on(app, TogetherScreen)


async def test_too_few_days_are_fine_and_counted(journal: Journal, make_app: Callable[..., HoldfastApp]) -> None:
    journal.save_all(lived_day(days_ago) for days_ago in range(14, 0, -1))
    app = make_app()
    async with together(app) as pilot:
        text = " ".join(screen_text(app).split())
        assert "Not enough days to compare yet, and that is fine." in text
        assert "It takes 8 days with something and 8 without it" in text
        assert "So far: time with people on 6 days and tense on 2 days." in text
        assert "alcohol" not in text
        assert screen_text(app).split("\n")[-1].startswith("  Esc back   v rating")
        await pilot.press("down", "enter", "escape")
        assert is_on(app, ProgressScreen)


async def test_an_empty_journal_is_fine(make_app: Callable[..., HoldfastApp]) -> None:
    app = make_app()
    async with together(app):
        assert "So far no tag or feeling is among them." in " ".join(screen_text(app).split())


async def test_plain_symbols_leave_no_shape_that_needs_a_font(
    lived: Journal, make_app: Callable[..., HoldfastApp]
) -> None:
    async with together(make_app(plain_symbols=True)) as pilot:
        assert all(row.isascii() for row in screen_text(pilot.app).split("\n")[1:23])


async def test_hostile_words_are_shown_as_they_are(lived: Journal, make_app: Callable[..., HoldfastApp]) -> None:
    tag = lived.add_tag("[bold]x[/] \\[link=y]")
    lived.save_all(lived_day(days_ago)._replace(tags=(tag.id,)) for days_ago in range(30, 14, -1))
    async with together(make_app(), (120, 40)) as pilot:
        assert "[bold]x[/] \\[link=y]" in screen_text(pilot.app)


async def test_a_new_check_in_is_seen_when_one_comes_back(lived: Journal, make_app: Callable[..., HoldfastApp]) -> None:
    app = make_app()
    async with together(app) as pilot:
        await pilot.press("1")
        lived.save(lived_day(0))
        await pilot.press("4")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert "121 days compared" in screen_text(app)
