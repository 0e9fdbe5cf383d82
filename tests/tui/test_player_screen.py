"""The player: an exercise begins at once, goes on by itself, stops at any moment, and is in the journal afterwards."""

from __future__ import annotations

import pytest
from textual.widgets import TextArea

from holdfast.exercises import Part, Phase, Prompt, shipped_exercises
from holdfast.ids import new_id
from holdfast.practices import Answer, Rated
from storage.journal import Journal
from tests.made import NOW, is_on, screen_text
from tests.tui.playing import SIZE, MakeApp, Ticks, begin, exercise, let_pass
from tui.screens.after import AfterScreen
from tui.screens.check_in import CheckInScreen
from tui.screens.pick import PickScreen
from tui.screens.player import PlayerScreen
from tui.screens.support import SupportScreen
from tui.screens.today import TodayScreen
from widgets.pacer import Pacer


@pytest.mark.parametrize("exercise_id", [each.id for each in shipped_exercises()])
async def test_every_exercise_runs_to_its_end_and_is_kept(
    make_app: MakeApp, journal: Journal, exercise_id: str
) -> None:
    app, ticks = make_app(), Ticks()
    async with app.run_test(size=SIZE) as pilot:
        player = await begin(pilot, exercise_id, ticks)
        for _ in range(40):
            if not is_on(app, PlayerScreen):
                break
            assert player._play.base.name in screen_text(app)
            station = player._play.station
            if station is not None and station.seconds is not None:
                await let_pass(pilot, ticks, station.seconds)
            else:
                await let_pass(pilot, ticks, 5)
                await pilot.press("enter")
                await pilot.pause()
        assert is_on(app, AfterScreen)
        await pilot.press("4", "enter")
        await pilot.pause()
        assert is_on(app, TodayScreen)
    (practice,) = journal.practices()
    assert (practice.exercise, practice.after) == (exercise_id, 4)
    assert practice.seconds > 0
    assert journal.practice_drafts() == []


async def test_e_begins_the_first_one_at_once_and_a_digit_needs_no_other_key(
    make_app: MakeApp, journal: Journal
) -> None:
    app = make_app()
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("e")
        await pilot.pause()
        text = screen_text(app)
        assert "Longer out-breath" in text
        assert "counting in" in text
        assert "How distressed do you feel right now?" in text
        assert "choose an outward exercise" in text
        assert app.screen.query_one(Pacer).display
        await pilot.press("e", "7")
        await pilot.pause()
        assert isinstance(app.screen, PlayerScreen)
        assert app.screen._play.before == 7
        await pilot.press("escape", "escape")
        await pilot.pause()
    (practice,) = journal.practices()
    assert (practice.before, practice.after) == (7, None)


async def test_the_question_goes_away_when_the_count_begins_and_a_digit_counts_a_little_longer(
    make_app: MakeApp,
) -> None:
    app, ticks = make_app(), Ticks()
    async with app.run_test(size=SIZE) as pilot:
        player = await begin(pilot, "extended-exhale", ticks)
        await let_pass(pilot, ticks, 10)
        assert "How distressed" not in screen_text(app)
        assert "breath 1 of 18" in screen_text(app)
        await pilot.press("6")
        assert player._play.before == 6
        await let_pass(pilot, ticks, 20)
        assert "You can stop at any time." in screen_text(app)


async def test_backspace_leaves_the_question_out(make_app: MakeApp) -> None:
    app, ticks = make_app(), Ticks()
    async with app.run_test(size=SIZE) as pilot:
        await begin(pilot, "extended-exhale", ticks)
        await pilot.press("backspace")
        await pilot.pause()
        assert "How distressed" not in screen_text(app)


async def test_within_ten_seconds_and_without_an_answer_esc_is_away_at_once(
    make_app: MakeApp, journal: Journal
) -> None:
    app, ticks = make_app(), Ticks()
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await begin(pilot, "extended-exhale", ticks)
        await let_pass(pilot, ticks, 9)
        await pilot.press("escape")
        await pilot.pause()
        assert is_on(app, TodayScreen)
        assert "Saved." not in screen_text(app)
    assert journal.practices() == []
    assert journal.practice_drafts() == []


async def test_pauses_are_left_out_and_everything_stands(make_app: MakeApp, journal: Journal) -> None:
    app, ticks = make_app(), Ticks()
    async with app.run_test(size=SIZE) as pilot:
        player = await begin(pilot, "extended-exhale", ticks)
        await let_pass(pilot, ticks, 12)
        await pilot.press("space")
        await pilot.pause()
        assert "paused" in screen_text(app)
        assert player.query_one(Pacer).paused
        await let_pass(pilot, ticks, 300)
        await pilot.press("space")
        await let_pass(pilot, ticks, 8)
        assert player._underway.practised == pytest.approx(20)
        assert "breath 2 of 18" in screen_text(app)
        await pilot.press("escape", "enter")
        await pilot.pause()
    assert [practice.seconds for practice in journal.practices()] == [20]


async def test_support_in_the_middle_pauses_it_and_it_waits_until_one_is_ready(make_app: MakeApp) -> None:
    app, ticks = make_app(), Ticks()
    async with app.run_test(size=SIZE) as pilot:
        player = await begin(pilot, "extended-exhale", ticks)
        await let_pass(pilot, ticks, 12)
        for key, back in (("s", "escape"), ("ctrl+g", "escape"), ("ctrl+l", "enter")):
            await pilot.press(key)
            await pilot.pause()
            assert not is_on(app, PlayerScreen)
            assert player._underway.is_paused
            ticks.now += 2
            await pilot.press(back)
            await pilot.pause()
            assert "paused" in screen_text(app)
            await pilot.press("space")
            assert not player._underway.is_paused
        assert player._underway.practised == pytest.approx(12)


async def test_a_gap_in_looking_counts_as_a_pause(make_app: MakeApp) -> None:
    """As when the terminal was suspended."""
    app, ticks = make_app(), Ticks()
    async with app.run_test(size=SIZE) as pilot:
        player = await begin(pilot, "extended-exhale", ticks)
        await let_pass(pilot, ticks, 12)
        ticks.now += 3600
        player.look()
        assert player._underway.practised == pytest.approx(12)
        assert "breath 1 of 18" in screen_text(app)


async def test_another_size_changes_nothing_but_the_shape(make_app: MakeApp) -> None:
    app, ticks = make_app(), Ticks()
    async with app.run_test(size=SIZE) as pilot:
        player = await begin(pilot, "box-breathing", ticks)
        await pilot.press("5")
        await let_pass(pilot, ticks, 40)
        for size, drawn in (((120, 40), "box"), ((60, 16), "bar"), ((80, 24), "box")):
            await pilot.resize_terminal(*size)
            await pilot.pause()
            assert player.query_one(Pacer).drawn_shape == drawn
        assert "breath 2 of 15" in screen_text(app)


async def test_the_keys_of_a_paced_one(make_app: MakeApp) -> None:
    app, ticks = make_app(), Ticks()
    async with app.run_test(size=SIZE) as pilot:
        player = await begin(pilot, "extended-exhale", ticks)
        pacer = player.query_one(Pacer)
        for key, told in (
            ("right", "breath 1 of 18"), ("right", "breath 2 of 18"), ("right", "breath 3 of 18"),
            ("left", "breath 2 of 18"), ("r", "breath 1 of 18"), ("plus", "breath 1 of 24"), ("o", "breath 1 of 22"),
        ):  # fmt: skip
            await pilot.press(key)
            await pilot.pause()
            assert told in screen_text(app), key
        assert player._play.variant == "softer"
        assert pacer.parts == player._play.parts
        shapes = []
        for _ in range(4):
            await pilot.press("v")
            shapes.append(pacer.shape)
        assert shapes == ["bar", "words", "tide", "bar"]


async def test_guided_steps_go_on_by_themselves_until_one_takes_them_in_hand(make_app: MakeApp) -> None:
    app, ticks = make_app(), Ticks()
    async with app.run_test(size=SIZE) as pilot:
        player = await begin(pilot, "feet-on-floor", ticks)
        assert "about 15 seconds, or as long as you like" in screen_text(app)
        await let_pass(pilot, ticks, 15)
        assert "step 2 of 4" in screen_text(app)
        await pilot.press("a")
        await let_pass(pilot, ticks, 60)
        assert "step 2 of 4" in screen_text(app)
        await pilot.press("left")
        await pilot.pause()
        assert player._play.at == 0
        await pilot.press("left", "v")
        assert player._play.at == 0


async def test_steps_wait_where_motion_is_reduced(make_app: MakeApp) -> None:
    app, ticks = make_app(reduced_motion=True), Ticks()
    async with app.run_test(size=SIZE) as pilot:
        player = await begin(pilot, "feet-on-floor", ticks)
        await let_pass(pilot, ticks, 60)
        assert player._play.at == 0


async def test_words_stand_in_for_motion_and_for_shapes_that_cannot_be_drawn(make_app: MakeApp) -> None:
    for settings in ({"reduced_motion": True}, {"plain_symbols": True}):
        app, ticks = make_app(**settings), Ticks()
        async with app.run_test(size=SIZE) as pilot:
            await begin(pilot, "extended-exhale", ticks)
            assert app.screen.query_one(Pacer).drawn_shape == "words"


async def test_what_one_notices_is_kept_in_ones_own_words(make_app: MakeApp, journal: Journal) -> None:
    app, ticks = make_app(), Ticks()
    async with app.run_test(size=SIZE) as pilot:
        await begin(pilot, "five-senses", ticks)
        await pilot.press("7", "enter", "enter", "enter", *"tree", "ctrl+j", *"sky", "enter", "enter", *"rain", "enter")
        await pilot.press("enter", "enter", "enter", "5", "enter")
        await pilot.pause()
    (practice,) = journal.practices()
    assert practice.answers == (Answer("Five things you see", "tree\nsky"), Answer("Three things you hear", "rain"))
    assert (practice.before, practice.after) == (7, 5)


async def test_letters_typed_on_are_letters_also_right_behind_a_digit(make_app: MakeApp) -> None:
    app, ticks = make_app(), Ticks()
    async with app.run_test(size=SIZE) as pilot:
        player = await begin(pilot, "thought-record", ticks)
        await pilot.press("8", *"she called", "enter", *"sad 80")
        await pilot.pause()
        assert player._play.before == 8
        assert list(player._play.words.values()) == ["she called", "sad 80"]
        assert "question 2 of 10" in screen_text(app)


async def test_an_answer_that_cannot_be_is_said_so_and_stays(make_app: MakeApp) -> None:
    app, ticks = make_app(), Ticks()
    async with app.run_test(size=SIZE) as pilot:
        player = await begin(pilot, "activity-plan", ticks)
        await pilot.press("enter", *"walk", "enter", "enter", *"yesterday", "enter")
        await pilot.pause()
        assert "That is not a time Holdfast knows." in screen_text(app)
        assert player._play.stations[player._play.at].answer == "when"
        await pilot.press(*["backspace"] * 9, *"tomorrow 9", "enter")
        await pilot.pause()
        assert "That is not a time" not in screen_text(app)
        assert player._play.stations[player._play.at].text == "Where"
        await pilot.press("shift+tab")
        await pilot.pause()
        assert isinstance(app.focused, TextArea)
        assert app.focused.text == "tomorrow 9"


async def test_esc_leaves_the_field_and_then_the_worksheet_which_is_kept(make_app: MakeApp, journal: Journal) -> None:
    app, ticks = make_app(), Ticks()
    async with app.run_test(size=SIZE) as pilot:
        await begin(pilot, "pros-cons", ticks)
        await pilot.press("enter", *"calm", "escape")
        await pilot.pause()
        assert is_on(app, PlayerScreen)
        await pilot.press("w", *"er", "escape", "escape")
        await pilot.pause()
        assert is_on(app, AfterScreen)
        await pilot.press("escape")
        await pilot.pause()
    assert [answer.answer for practice in journal.practices() for answer in practice.answers] == ["calmer"]


async def test_a_plan_has_its_time_and_is_looked_at_again(make_app: MakeApp, journal: Journal) -> None:
    app, ticks = make_app(), Ticks()
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await begin(pilot, "activity-plan", ticks)
        await pilot.press("enter", *"walk", "enter", "enter", *"tomorrow 9:30", "enter", "enter", "enter", "enter")
        await pilot.pause()
        (plan,) = journal.plans()
        assert plan.planned is not None
        assert plan.planned.isoformat() == "2026-03-04T09:30:00+01:00"
        app.follow_up(plan.id)
        await pilot.pause()
        text = screen_text(app)
        assert "walk" in text
        assert "How distressed" not in text
        await pilot.press("7", "4")
        await pilot.pause()
        assert is_on(app, TodayScreen)
        assert "Saved." in screen_text(app)
    assert journal.plans() == []
    (practice,) = journal.practices()
    assert [answer.answer for answer in practice.answers] == ["walk", "tomorrow 9:30", "7", "4"]


async def test_a_plan_that_was_opened_and_left_is_still_open(make_app: MakeApp, journal: Journal) -> None:
    app, ticks = make_app(), Ticks()
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await begin(pilot, "activity-plan", ticks)
        await pilot.press("enter", "enter", "enter", *"tomorrow", "enter", "enter", "enter", "enter")
        await pilot.pause()
        (plan,) = journal.plans()
        app.follow_up(plan.id)
        await pilot.pause()
        await pilot.press("escape")
        await pilot.pause()
        assert is_on(app, TodayScreen)
        assert journal.plans() == [plan]
        journal.delete_practice(plan.id)
        app.follow_up(plan.id)
        await pilot.pause()
        assert "not in the journal any more" in screen_text(app)


async def test_an_urge_is_rated_every_two_minutes_and_what_was_done_may_be_said(
    make_app: MakeApp, journal: Journal
) -> None:
    app, ticks = make_app(), Ticks()
    async with app.run_test(size=SIZE) as pilot:
        await begin(pilot, "urge-surfing", ticks)
        await pilot.press("8", *"call", "enter", "9")
        await let_pass(pilot, ticks, 60)
        assert "0 min: 9" in screen_text(app)
        await let_pass(pilot, ticks, 61)
        await pilot.press("6", "escape")
        await pilot.pause()
        assert "acted on it" in screen_text(app)
        await pilot.press("a", "d", "5", "enter")
        await pilot.pause()
    (practice,) = journal.practices()
    assert practice.before == 8
    assert practice.ratings == (Rated(0, 9), Rated(2, 6))
    assert practice.acted is False


async def test_whether_one_acted_may_be_left_open(make_app: MakeApp, journal: Journal) -> None:
    app, ticks = make_app(), Ticks()
    async with app.run_test(size=SIZE) as pilot:
        await begin(pilot, "urge-surfing", ticks)
        await pilot.press("enter", *"call", "enter", "escape", "a", "a", "enter")
        await pilot.pause()
    assert [practice.acted for practice in journal.practices()] == [None]


async def test_feeling_words_are_chosen_and_may_go_into_a_check_in(make_app: MakeApp, journal: Journal) -> None:
    app, ticks = make_app(), Ticks()
    async with app.run_test(size=SIZE) as pilot:
        await begin(pilot, "feeling-finder", ticks)
        await pilot.press("enter", "enter", "enter", "enter", *"low", "enter", "f")
        await pilot.pause()
        assert is_on(app, PickScreen)
        await pilot.press(*"restless", "enter", "escape")
        await pilot.pause()
        assert "restless" in screen_text(app)
        await pilot.press("enter", "6", "enter", *"like fog", "enter")
        await pilot.pause()
        assert is_on(app, AfterScreen)
        await pilot.press("c")
        await pilot.pause()
        assert is_on(app, CheckInScreen)
        assert "restless" in screen_text(app)
        assert "like fog" in screen_text(app)
    assert len(journal.practices()) == 1
    draft = journal.draft("check_in")
    assert draft is not None
    assert draft.feelings == ("restless",)


async def test_support_is_offered_where_it_went_up(make_app: MakeApp, journal: Journal) -> None:
    app, ticks = make_app(), Ticks()
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await begin(pilot, "extended-exhale", ticks)
        await pilot.press("4")
        await let_pass(pilot, ticks, 30)
        await pilot.press("escape", "l")
        await pilot.pause()
        assert "That is offered where it went up" in screen_text(app)
        await pilot.press("7")
        await pilot.pause()
        assert "It went up. That happens." in screen_text(app)
        await pilot.press("s")
        await pilot.pause()
        assert is_on(app, SupportScreen)
        await pilot.press("escape", "l")
        await pilot.pause()
        assert "Look around slowly" in screen_text(app)
    assert [practice.change for practice in journal.practices()] == [3]


async def test_an_own_one_may_ask_after_its_breaths(make_app: MakeApp, journal: Journal) -> None:
    own = exercise("extended-exhale")._replace(
        id=new_id(NOW), name="[b]Mine", own=True, variants=(), prompts=(Prompt("How was it?"),),
        parts=(Part((Phase("in", 2), Phase("out", 4)), 2),),
    )  # fmt: skip
    journal.save_own_exercise(own)
    app, ticks = make_app(), Ticks()
    async with app.run_test(size=SIZE) as pilot:
        await app.push_screen(PlayerScreen(own, ticks=ticks))
        await pilot.pause()
        assert "[b]Mine" in screen_text(app)
        await let_pass(pilot, ticks, 19)
        assert "question 1 of 1" in screen_text(app)
        assert not app.screen.query_one(Pacer).display
        await pilot.press(*"quiet", "enter", "enter")
        await pilot.pause()
    (practice,) = journal.practices()
    assert (practice.exercise, practice.name) == (own.id, "[b]Mine")
    assert [answer.answer for answer in practice.answers] == ["quiet"]


async def test_e_begins_what_helped_this_person(make_app: MakeApp, journal: Journal) -> None:
    journal.pin("orienting", pinned=True)
    app = make_app()
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("e")
        await pilot.pause()
        assert "Look around slowly" in screen_text(app)
