"""Cautions are shown once and can be hidden; something else is one key away; and words find their place."""

from __future__ import annotations

from datetime import timedelta

from holdfast.check_ins import NO_WORD_YET, CheckIn
from holdfast.days import moment_of
from holdfast.ids import new_id
from storage.journal import Journal
from tests.made import NOW, is_on, screen_text
from tests.tui.playing import SIZE, MakeApp, Ticks, begin, let_pass
from tui.screens.after import AfterScreen
from tui.screens.player import PlayerScreen
from tui.screens.today import TodayScreen

FOCUS = "watching your breath makes panic worse"
HOLDS = "Skip the holds if you are pregnant"


async def test_a_caution_is_shown_once_for_all_the_exercises_it_goes_with(make_app: MakeApp, journal: Journal) -> None:
    app, ticks = make_app(), Ticks()
    async with app.run_test(size=SIZE) as pilot:
        await begin(pilot, "extended-exhale", ticks)
        assert FOCUS in screen_text(app)
        await let_pass(pilot, ticks, 12)
        await pilot.press("escape", "escape")
        await begin(pilot, "box-breathing", ticks)
        text = screen_text(app)
        assert HOLDS in text
        assert FOCUS not in text
    assert journal.setting("flags_shown", []) == ["breath-focus"]


async def test_one_that_flashed_by_is_shown_again(make_app: MakeApp, journal: Journal) -> None:
    app, ticks = make_app(), Ticks()
    async with app.run_test(size=SIZE) as pilot:
        await begin(pilot, "extended-exhale", ticks)
        await let_pass(pilot, ticks, 2)
        await pilot.press("escape")
        await pilot.pause()
        assert is_on(app, TodayScreen)
        await begin(pilot, "extended-exhale", ticks)
        assert FOCUS in screen_text(app)


async def test_x_hides_the_first_for_good(make_app: MakeApp, journal: Journal) -> None:
    app, ticks = make_app(), Ticks()
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await begin(pilot, "box-breathing", ticks)
        await pilot.press("x")
        await pilot.pause()
        text = screen_text(app)
        assert HOLDS not in text
        assert FOCUS in text
        assert "Hidden. In Skills x shows it again." in text
        await pilot.press("x", "x")
        await pilot.pause()
        assert "There is no caution here to hide." in screen_text(app)
    assert journal.setting("hidden_flags", []) == ["breath-hold", "breath-focus"]


async def test_something_else_is_one_key_away_and_nothing_is_kept_of_what_was_not_done(
    make_app: MakeApp, journal: Journal
) -> None:
    app, ticks = make_app(), Ticks()
    async with app.run_test(size=SIZE) as pilot:
        await begin(pilot, "extended-exhale", ticks)
        await pilot.press("i")
        await pilot.pause()
        assert isinstance(app.screen, PlayerScreen)
        assert app.screen._play.base.id == "five-senses"
        assert len(app.screen_stack) == 2
    assert journal.practices() == []


async def test_what_was_done_before_something_else_is_kept(make_app: MakeApp, journal: Journal) -> None:
    app, ticks = make_app(), Ticks()
    async with app.run_test(size=SIZE) as pilot:
        await begin(pilot, "extended-exhale", ticks)
        await let_pass(pilot, ticks, 30)
        await pilot.press("i")
        await pilot.pause()
    assert [(practice.exercise, practice.seconds) for practice in journal.practices()] == [("extended-exhale", 30)]


def no_word_yet(days_ago: int) -> CheckIn:
    moment = NOW - timedelta(days=days_ago)
    return CheckIn(new_id(moment), moment_of(moment), {"mood": 4.0}, feelings=(NO_WORD_YET,))


async def test_a_word_that_was_found_may_stand_beside_the_check_in_that_had_none(
    make_app: MakeApp, journal: Journal
) -> None:
    check_in = no_word_yet(1)
    journal.save_all([no_word_yet(3), check_in])
    app, ticks = make_app(), Ticks()
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await begin(pilot, "feeling-finder", ticks)
        await pilot.press(*["enter"] * 7, *"like fog", "enter", "enter")
        await pilot.pause()
        assert is_on(app, AfterScreen)
        assert "keep it as the word for Mon 2 Mar" in screen_text(app)
        await pilot.press("w")
        await pilot.pause()
        assert "Kept beside that check-in." in screen_text(app)
        await pilot.press("enter")
        await pilot.pause()
    (naming,) = journal.namings()
    assert (naming.check_in, naming.words, naming.day) == (check_in.id, "like fog", NOW.date())


async def test_where_the_newest_check_in_has_its_words_that_is_not_offered(make_app: MakeApp, journal: Journal) -> None:
    journal.save_all([no_word_yet(3), no_word_yet(1)._replace(feelings=("calm",))])
    app, ticks = make_app(), Ticks()
    async with app.run_test(size=SIZE) as pilot:
        await begin(pilot, "feeling-finder", ticks)
        await pilot.press(*["enter"] * 7, *"like fog", "enter", "enter")
        await pilot.pause()
        assert "keep it as the word for" not in screen_text(app)


async def test_a_worksheet_that_was_left_can_be_kept_as_it_is_and_begun_anew(
    make_app: MakeApp, journal: Journal
) -> None:
    app, ticks = make_app(), Ticks()
    async with app.run_test(size=SIZE) as pilot:
        player = await begin(pilot, "pros-cons", ticks)
        await pilot.press("enter", *"calm")
        player.keep_draft()
        app.pop_screen()
        await begin(pilot, "pros-cons", ticks)
        assert "Where you left off on Tue 3 Mar." in screen_text(app)
        assert "calm" in screen_text(app)
        await pilot.press("escape", "z")
        await pilot.pause()
        assert "Where you left off" not in screen_text(app)
        assert "calm" not in screen_text(app).replace("completely calm", "")
    assert [answer.answer for practice in journal.practices() for answer in practice.answers] == ["calm"]
    assert journal.practice_drafts() == []
