"""Questionnaire scores: added, changed, deleted and brought back, brought to a session; questionnaires of one's own."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import date, timedelta

import pytest
from textual.pilot import Pilot

from holdfast.days import Moment, moment_of
from holdfast.scores import Instrument
from storage.journal import Journal, JournalProblem, Problem
from tests.made import NOW, is_on, pressed, screen_text, told
from tests.scored import GAD7, PHQ9, score
from tui.app import HoldfastApp
from tui.screens.form import FormScreen
from tui.screens.scores import ScoresScreen
from tui.therapy.score_form import change_score
from widgets.choose import Choose
from widgets.text_form import TextForm

MakeApp = Callable[..., HoldfastApp]
DAY = timedelta(days=1)


@asynccontextmanager
async def opened(app: HoldfastApp, size: tuple[int, int] = (80, 24)) -> AsyncIterator[Pilot[None]]:
    """The scores, opened with their key from Sessions."""
    async with app.run_test(size=size) as pilot:
        await app.workers.wait_for_complete()
        await pressed(pilot, "5", "k")
        assert is_on(app, ScoresScreen)
        yield pilot


async def test_a_first_score_is_added_by_typing_the_name(journal: Journal, make_app: MakeApp) -> None:
    app = make_app()
    async with opened(app) as pilot:
        text = screen_text(app)
        assert "No scores yet, and that is fine." in text
        assert "No question of any questionnaire is here" in text
        await pressed(pilot, "a", *"gad", "enter")
        assert is_on(app, TextForm)
        assert "from 0 to 21" in screen_text(app)
        await pressed(pilot, *"12", "enter", "enter")
        assert is_on(app, ScoresScreen)
        assert told(app) == ["Saved: GAD-7 12."]
        text = " ".join(screen_text(app).split())
        assert "GAD-7 anxiety" in text
        assert "12. The authors call 10–14 ‘moderate’ (Spitzer 2006). It is not a diagnosis." in text
        assert "A change of less than 4 is within measurement error" in text
    (kept,) = journal.scores()
    assert (kept.instrument, kept.total, kept.moment) == ("gad7", 12, Moment(NOW.date()))


async def test_what_is_wrong_is_said_in_the_form_and_what_was_typed_stays(journal: Journal, make_app: MakeApp) -> None:
    app = make_app()
    async with opened(app) as pilot:
        await pressed(pilot, "a", "enter")
        for typed, said in (("", "A total is a number from 0 to 27."), ("x", "A total is a number"), ("28", "0 to 27")):
            await pressed(pilot, *["backspace"] * 2, *typed, "ctrl+s")
            assert is_on(app, TextForm)
            assert said in screen_text(app)
        await pressed(pilot, *["backspace"] * 2, *"9", "enter", *"2026-03-04", "enter")
        assert "future" in screen_text(app)
        await pressed(pilot, *["backspace"] * 10, *"a while ago", "enter")
        assert "That is not a day Holdfast knows." in screen_text(app)
        await pressed(pilot, *["backspace"] * 11, *"yesterday", "enter")
        assert is_on(app, ScoresScreen)
    (kept,) = journal.scores()
    assert (kept.total, kept.moment.day) == (9, NOW.date() - DAY)


async def test_scores_stand_by_questionnaire_beside_the_last_and_the_first(journal: Journal, make_app: MakeApp) -> None:
    for days_ago, total in ((90, 18), (60, 12), (30, 11), (0, 19)):
        journal.save_score(score(days_ago, total))
    journal.save_score(score(10, 7, GAD7))
    app = make_app()
    async with opened(app) as pilot:
        lines = [" ".join(line.split()) for line in screen_text(app).split("\n")]
        assert "PHQ-9 depression since last since first" in lines
        assert "▌ 3 Mar 19 15–19 ‘moderately severe’ +8 (+1)" in lines
        assert "1 Feb 11 10–14 ‘moderate’ (\u22121) \u22127" in lines
        assert lines.index("PHQ-9 depression since last since first") < lines.index(
            "GAD-7 anxiety since last since first"
        )
        text = " ".join(screen_text(app).split())
        assert "8 higher than the one before, 11: more than measurement error, in the harder direction." in text
        assert "It can be brought to the session." in text
        await pressed(pilot, "down")
        text = " ".join(screen_text(app).split())
        assert "7 lower than the first, 18: more than measurement error, in the better direction. So was" in text
        assert "5 scores" in text


async def test_a_score_is_changed_and_keeps_its_time_while_its_day_stays(journal: Journal, make_app: MakeApp) -> None:
    kept = score(0, 12)._replace(moment=moment_of(NOW))
    journal.save_score(kept)
    app = make_app()
    async with opened(app) as pilot:
        await pressed(pilot, "w")
        assert is_on(app, TextForm)
        assert "2026-03-03" in screen_text(app)
        await pressed(pilot, "1", "3", "ctrl+s")
        assert journal.scores() == [kept._replace(total=13)]
        await pressed(pilot, "enter", "enter", *"2026-03-01", "enter")
        assert is_on(app, ScoresScreen)
    assert journal.scores() == [kept._replace(total=13, moment=Moment(date(2026, 3, 1)))]


async def test_another_place_can_have_a_score_changed(journal: Journal, make_app: MakeApp) -> None:
    kept = score(3, 12)
    journal.save_score(kept)
    app = make_app()
    async with app.run_test() as pilot:
        change_score(app, kept)
        await pressed(pilot, "8", "ctrl+s")
    assert journal.scores() == [kept._replace(total=8)]


async def test_a_score_is_deleted_without_a_question_and_undo_brings_it_back(
    journal: Journal, make_app: MakeApp
) -> None:
    journal.save_score(score(0, 12))
    app = make_app()
    async with opened(app) as pilot:
        await pressed(pilot, "d")
        assert told(app) == ["Deleted. u brings it back."]
        assert "No scores yet" in screen_text(app)
        await pressed(pilot, "u")
        assert "10–14 ‘moderate’" in screen_text(app)


async def test_a_score_is_brought_to_the_session_with_its_words(journal: Journal, make_app: MakeApp) -> None:
    kept = score(2, 19)
    journal.save_score(kept)
    app = make_app()
    async with opened(app) as pilot:
        await pressed(pilot, "b")
    (topic,) = journal.topics()
    assert (topic.words, topic.origin, topic.origin_id) == ("PHQ-9 on 1 Mar: 19", "score", kept.id)


async def test_a_questionnaire_of_ones_own_is_made_and_has_its_first_score(journal: Journal, make_app: MakeApp) -> None:
    app = make_app()
    async with opened(app) as pilot:
        await pressed(pilot, "a", *"sleepy", "enter")
        assert is_on(app, FormScreen)
        await pressed(pilot, "ctrl+s")
        assert told(app) == ["It needs a name, its lowest and its highest total, and which end is better."]
        await pressed(pilot, *"Sleepiness", "enter", "0", "enter", *"24", "enter", "enter")
        assert is_on(app, Choose)
        await pressed(pilot, "down", "enter", "tab", "3", "ctrl+s")
        assert is_on(app, TextForm)
        assert "Sleepiness, a total" in screen_text(app)
        await pressed(pilot, *"7.5", "ctrl+s")
        text = " ".join(screen_text(app).split())
        assert "7.5, on a scale from 0 to 24. It is not a diagnosis." in text
        assert "A change of less than 3 is within measurement error (as you gave it)." in text
    own = Instrument("sleepiness", "Sleepiness", 0, 24, higher_is_better=False, reliable_change=3, own=True)
    assert [each for each in journal.instruments() if each.own] == [own]
    assert [(each.instrument, each.total) for each in journal.scores()] == [("sleepiness", 7.5)]


async def test_a_questionnaire_of_ones_own_is_changed_and_others_are_not(journal: Journal, make_app: MakeApp) -> None:
    own = Instrument("mine", "Mine", 0, 10, higher_is_better=True, own=True)
    journal.save_instrument(own)
    journal.save_score(score(0, 8, own))
    journal.save_score(score(1, 12))
    app = make_app()
    async with opened(app) as pilot:
        await pressed(pilot, "o")
        assert is_on(app, FormScreen)
        await pressed(pilot, "down", "down", "backspace", "backspace", *"5", "ctrl+s")
        assert told(app) == ["There are totals beyond that range: 8 to 8."]
        await pressed(pilot, "0", "ctrl+s")
        assert is_on(app, ScoresScreen)
        assert "from 0 to 50" in screen_text(app)
        await pressed(pilot, "down", "o")
        assert is_on(app, ScoresScreen)
        assert told(app) == ["Its range belongs to the questionnaire. One of your own can be changed."]
    assert own._replace(high=50.0) in journal.instruments()


async def test_what_cannot_be_written_is_said_and_stays(
    journal: Journal, make_app: MakeApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise JournalProblem(Problem.FULL, journal.path)

    journal.save_score(score(0, 12))
    app = make_app()
    async with opened(app) as pilot:
        monkeypatch.setattr(Journal, "save_score", full)
        monkeypatch.setattr(Journal, "delete_score", full)
        await pressed(pilot, "w", "9", "ctrl+s")
        assert is_on(app, TextForm)
        assert "disk" in screen_text(app)
        await pressed(pilot, "escape", "d")
        assert "disk" in told(app)[0]
    assert [each.total for each in journal.scores()] == [12]


async def test_where_nothing_is_a_key_says_so_and_escape_leaves(make_app: MakeApp) -> None:
    app = make_app()
    async with opened(app) as pilot:
        await pressed(pilot, "w")
        assert told(app) == ["There is no score yet. a adds one."]
        await pressed(pilot, "escape")
        assert not is_on(app, ScoresScreen)


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 40), (200, 50)])
async def test_it_is_laid_out_at_every_size(journal: Journal, make_app: MakeApp, size: tuple[int, int]) -> None:
    for days_ago in range(0, 560, 28):
        journal.save_score(score(days_ago, 12 + days_ago // 28 % 5, PHQ9))
    app = make_app()
    async with opened(app, size) as pilot:
        lines = screen_text(app).split("\n")
        heads, row = (next(line for line in lines if word in line) for word in ("since last", "▌"))
        assert heads.index("since last") > row.index("‘")
        await pressed(pilot, "end")
        lines = screen_text(app).split("\n")
        assert any("▌ 17 Sep 2024" in line for line in lines)
        assert max(map(len, lines)) <= size[0]
