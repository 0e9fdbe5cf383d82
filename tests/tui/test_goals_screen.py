"""Goals: written, rated, their state said, changed with their history, moved, deleted and brought back."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from holdfast.goals import Goal, GoalBefore
from storage.journal import Journal, JournalProblem, Problem
from tests.goals_made import NOTHING_MORE, goal, goals_open, pressed, ratings
from tests.made import NOW, has_focus, is_on, screen_text, told
from tui.app import HoldfastApp
from tui.screens.form import FormScreen
from tui.screens.goal import GoalScreen
from tui.screens.goals import GoalsScreen
from tui.screens.progress import ProgressScreen
from widgets.choose import Choose
from widgets.goal_list import GoalList
from widgets.goal_page import GoalPage
from widgets.rate_question import RateQuestion

MakeApp = Callable[..., HoldfastApp]
TODAY = NOW.date()


def line_with(app: HoldfastApp, words: str) -> str:
    """Return the first line of the screen that has those words."""
    return next(line for line in screen_text(app).split("\n") if words in line)


async def test_without_goals_it_says_that_this_is_fine_and_a_first_one_is_written(
    journal: Journal, make_app: MakeApp
) -> None:
    app = make_app()
    async with goals_open(app) as pilot:
        assert "No goals yet, and that is fine." in screen_text(app)
        await pressed(pilot, "r")
        assert told(app) == ["There is no goal yet. a writes one."]
        await pressed(pilot, "a")
        assert is_on(app, FormScreen)
        await pressed(pilot, *"speak up", "enter", "enter", "enter", "ctrl+s")
        assert is_on(app, GoalsScreen)
        assert told(app)[-1] == "Saved."
        assert "▌ speak up" in screen_text(app)
        assert line_with(app, "deciding").strip() == "▌ deciding"
    (kept,) = journal.goals()
    assert (kept.words, kept.whose, kept.state, kept.made) == ("speak up", "mine", "deciding", TODAY)


async def test_every_state_is_as_calm_as_any_other(journal: Journal, make_app: MakeApp) -> None:
    goal(journal, "One", "deciding")
    goal(journal, "Two", "dont_want")
    app = make_app()
    async with goals_open(app):
        rows = screen_text(app).split("\n")
        first = next(number for number, row in enumerate(rows) if "One" in row)
        assert rows[first].endswith("···········")
        assert [row.strip(" ▌") for row in rows[first : first + 5]] == [
            rows[first].strip(" ▌"), "deciding", "", rows[first + 3].strip(), "don't want to",
        ]  # fmt: skip


async def test_a_digit_rates_and_the_track_shows_it_and_undo_takes_it_back(journal: Journal, make_app: MakeApp) -> None:
    kept = goal(journal, "Say what I need", more=NOTHING_MORE._replace(anchors=("silence", "", "I say it")))
    app = make_app()
    async with goals_open(app) as pilot:
        await pressed(pilot, "r")
        assert is_on(app, RateQuestion)
        assert "10  I say it" in screen_text(app)
        await pressed(pilot, "4")
        assert is_on(app, GoalsScreen)
        assert told(app) == ["Saved: 4. u takes it back."]
        assert "····●······" in line_with(app, "Say what I need")
        assert "4, today" in screen_text(app)
        await pressed(pilot, "r", "t")
        assert "··········●" in line_with(app, "Say what I need")
        assert [each.value for each in journal.goal_ratings(kept.id)] == [10], "one rating a day"
        await pressed(pilot, "u")
        assert "4, today" in screen_text(app)
        await pressed(pilot, "u")
        assert "···········" in line_with(app, "Say what I need")
        await pressed(pilot, "r", "escape")
        assert journal.goal_ratings() == []


async def test_the_newest_rating_is_taken_away(journal: Journal, make_app: MakeApp) -> None:
    kept = goal(journal, "Say what I need")
    ratings(journal, kept, [2, 7])
    app = make_app()
    async with goals_open(app) as pilot:
        await pressed(pilot, "backspace")
        assert told(app) == ["The rating of 17 Feb is taken away. u brings it back."]
        assert "2, 4 weeks ago" in screen_text(app)
        await pressed(pilot, "u")
        assert "7, 2 weeks ago" in screen_text(app)
        await pressed(pilot, "backspace", "backspace", "backspace")
        assert told(app)[-1] == "It has no rating yet; r gives it one."


async def test_a_state_is_chosen_among_six_each_with_a_sentence_and_joins_the_history(
    journal: Journal, make_app: MakeApp
) -> None:
    kept = goal(journal, "Say what I need")
    app = make_app()
    async with goals_open(app) as pilot:
        await pressed(pilot, "x")
        assert is_on(app, Choose)
        assert "Still finding out. A fine place to be." in screen_text(app)
        await pressed(pilot, "down", "enter")
        assert told(app) == ["Saved: working on it. u takes it back."]
        assert "working on it" in screen_text(app)
        changed = journal.goal(kept.id)
        assert changed is not None
        assert changed.before == (GoalBefore(TODAY, "Say what I need", "deciding"),)
        await pressed(pilot, "x", "up", "enter")
        assert journal.goal(kept.id) == kept, "taken back on its day it leaves nothing"
        await pressed(pilot, "x", "enter")
        assert told(app) == ["Saved: deciding. u takes it back."]
        await pressed(pilot, "u")
        assert journal.goal(kept.id) == changed, "what it was already is no step"


async def test_words_numbers_and_levels_are_changed_and_what_it_was_stays(journal: Journal, make_app: MakeApp) -> None:
    kept = goal(journal, "Be less difficult", "not_my_idea")
    app = make_app()
    async with goals_open(app, (120, 60)) as pilot:
        await pressed(pilot, "w")
        assert is_on(app, FormScreen)
        await pressed(pilot, *["backspace"] * 30, *"Ask for it", "tab", "tab", "tab", *"silence")
        await pressed(pilot, "tab", "tab", *"out loud", "tab", "tab", "tab", *"weekly", "ctrl+s")
        assert is_on(app, GoalsScreen)
        page = screen_text(app)
        assert "0   ▏ silence" in page
        assert "10  ▏ out loud" in page
        assert "○  0  weekly" in page
        assert "until 3 Mar" in page
        assert "▏ Be less difficult" in page
    changed = journal.goal(kept.id)
    assert changed is not None
    assert changed.words == "Ask for it"
    assert changed.anchors == ("silence", "", "out loud")
    assert changed.expected == ("", "", "weekly", "", "")
    assert changed.before == (GoalBefore(TODAY, "Be less difficult", "not_my_idea"),)


async def test_a_form_without_words_is_refused_and_what_was_typed_is_offered_again(
    journal: Journal, make_app: MakeApp
) -> None:
    app = make_app()
    async with goals_open(app) as pilot:
        await pressed(pilot, "a", "ctrl+s")
        assert is_on(app, FormScreen)
        assert told(app) == ["It takes a word or two."]
        await pressed(pilot, *"half a tho", "escape", "escape")
        assert is_on(app, GoalsScreen)
        await pressed(pilot, "a")
        assert "half a tho" in screen_text(app)
        await pressed(pilot, *"ught", "ctrl+s")
    assert [each.words for each in journal.goals()] == ["half a thought"]


async def test_levels_are_rated_with_words_first_and_the_score_second(journal: Journal, make_app: MakeApp) -> None:
    kept = goal(journal, "Say it", more=NOTHING_MORE._replace(expected=("", "seldom", "weekly", "", "")))
    app = make_app()
    async with goals_open(app, (120, 40)) as pilot:
        await pressed(pilot, "v")
        assert "+1  more than expected" in screen_text(app)
        assert " 0  weekly" in screen_text(app)
        await pressed(pilot, "down", "enter")
        assert told(app) == ["Saved: −1. u takes it back."]
        page = screen_text(app)
        assert "● −1  seldom" in page
        assert page.index("● −1") < page.index("T score 40, over 1 goal rated with levels")
        await pressed(pilot, "r", "3")
        (rating,) = journal.goal_ratings(kept.id)
        assert (rating.value, rating.attainment) == (3, -1)
        assert "···●·······    3   level −1" in screen_text(app)


async def test_a_goal_moves_up_and_down_in_one_step_of_undo(journal: Journal, make_app: MakeApp) -> None:
    for words in ("one", "two", "three"):
        goal(journal, words)
    app = make_app()
    async with goals_open(app) as pilot:
        await pressed(pilot, "end", "shift+up")
        assert [each.words for each in journal.goals()] == ["one", "three", "two"]
        assert line_with(app, "three").startswith("  ▌")
        await pressed(pilot, "shift+up", "shift+up")
        assert [each.words for each in journal.goals()] == ["three", "one", "two"]
        await pressed(pilot, "u", "u")
        assert [each.words for each in journal.goals()] == ["one", "two", "three"]
        await pressed(pilot, "shift+down")
        assert [each.words for each in journal.goals()] == ["one", "two", "three"], "the last cannot go on"


async def test_a_goal_is_deleted_and_comes_back_with_its_ratings(journal: Journal, make_app: MakeApp) -> None:
    ratings(journal, goal(journal, "Say it"), [3, 5])
    app = make_app()
    async with goals_open(app) as pilot:
        await pressed(pilot, "d")
        assert told(app) == ["Deleted. u brings it back."]
        assert "No goals yet" in screen_text(app)
        await pressed(pilot, "u")
        assert "5, 2 weeks ago" in screen_text(app)


async def test_its_line_opens_on_progress_once_it_has_a_rating(journal: Journal, make_app: MakeApp) -> None:
    goal(journal, "Call [b]him[/b]")
    app = make_app()
    async with goals_open(app) as pilot:
        await pressed(pilot, "l")
        assert told(app) == ["It has no rating from 0 to 10 yet; r gives it one."]
        await pressed(pilot, "r", "6", "l")
        assert is_on(app, ProgressScreen)
        assert screen_text(app).split("\n")[2].startswith("  Call [b]him[/b]   ")
        assert "6, one rating" in screen_text(app)


async def test_where_it_is_narrow_enter_opens_a_page_with_the_same_keys(journal: Journal, make_app: MakeApp) -> None:
    kept = goal(journal, "Say it", "working")
    ratings(journal, kept, [3])
    app = make_app()
    async with goals_open(app) as pilot:
        await pressed(pilot, "enter")
        assert is_on(app, GoalScreen)
        assert "Ratings" in screen_text(app)
        await pressed(pilot, "r", "8")
        assert "········●··    8" in screen_text(app)
        await pressed(pilot, "x", "end", "enter")
        assert "reached" in screen_text(app)
        await pressed(pilot, "d")
        assert is_on(app, GoalsScreen)
        assert "No goals yet" in screen_text(app)
        await pressed(pilot, "u", "enter", "escape")
        assert is_on(app, GoalsScreen)


async def test_beside_the_list_enter_goes_over_to_the_page_and_esc_back(journal: Journal, make_app: MakeApp) -> None:
    goal(journal, "Say it")
    app = make_app()
    async with goals_open(app, (120, 40)) as pilot:
        await pressed(pilot, "enter")
        assert has_focus(app, GoalPage)
        await pressed(pilot, "escape")
        assert has_focus(app, GoalList)
        await pressed(pilot, "escape")
        assert not is_on(app, GoalsScreen)


async def test_the_page_tells_ratings_newest_first_and_how_many_more(journal: Journal, make_app: MakeApp) -> None:
    ratings(journal, goal(journal, "Say it"), [1, 2, 3, 4, 5, 6, 7, 8], every=7)
    app = make_app()
    async with goals_open(app, (120, 40)):
        page = screen_text(app)
        assert page.index("24 Feb") < page.index("17 Feb")
        assert "8 ratings" in page
        assert "and 2 earlier" in page


async def test_a_journal_that_cannot_be_written_says_so(
    journal: Journal, make_app: MakeApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    goal(journal, "Say it")
    goal(journal, "Ask for it")
    full = JournalProblem(Problem.FULL, journal.path)

    def refuse(*_: object) -> None:
        raise full

    for verb in ("save_goal", "save_goals", "save_goal_rating", "delete_goal"):
        monkeypatch.setattr(journal, verb, refuse)
    app = make_app()
    async with goals_open(app) as pilot:
        for keys in (("r", "4"), ("x", "down", "enter"), ("shift+down",), ("d",)):
            await pressed(pilot, *keys)
            assert told(app)[-1] == full.sentence, keys
        await pressed(pilot, "a", *"new words", "ctrl+s")
        assert is_on(app, FormScreen)
        assert "new words" in screen_text(app)


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 40), (200, 50)])
@pytest.mark.parametrize("plain", [False, True])
async def test_at_every_size_hostile_words_stand_as_they_are(
    size: tuple[int, int], plain: bool, journal: Journal, make_app: MakeApp
) -> None:
    hostile = "[b]x[/] \\[y] [$primary]"
    more = Goal("", "", TODAY, anchors=(hostile, "", "日本語"), expected=("", "", hostile, "", ""))
    kept = goal(journal, hostile, more=more._replace(before=(GoalBefore(TODAY, f"{hostile} before", "deciding"),)))
    ratings(journal, kept, [0, 10], levels=[None, -2])
    app = make_app(plain_symbols=plain)
    async with goals_open(app, size) as pilot:
        assert hostile in screen_text(app)
        await pressed(pilot, "enter")
        await pressed(pilot, "r")
        assert hostile in screen_text(app)
        await pressed(pilot, "escape", "x", "escape", "v")
        assert hostile in screen_text(app)
        await pressed(pilot, "escape")
        if plain:
            assert "日" in screen_text(app) or size[0] < 110
            assert screen_text(app).replace("日本語", "").isascii()
        assert screen_text(app).split("\n")[-1].rstrip().endswith("s Support   ? help")
