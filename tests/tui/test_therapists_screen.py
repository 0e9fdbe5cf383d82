"""Therapists: added, moved on, changed, rated, deleted and brought back; and all of it usable with none."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import pytest
from textual.pilot import Pilot

from holdfast.scales import find_scale
from holdfast.therapy.rough_dates import RoughDate
from holdfast.therapy.therapists import Therapist
from storage.journal import Journal, JournalProblem, Problem
from tests.hostile import ACTS_ON_A_TERMINAL, HARD_TO_DRAW, LOOKS_LIKE_MARKUP
from tests.made import NOW, has_focus, is_on, pressed, screen_text, told
from tests.therapy_made import four_therapists
from tui.app import HoldfastApp
from tui.screens.expectations import ExpectationsScreen
from tui.screens.form import FormScreen
from tui.screens.therapist import TherapistScreen
from tui.screens.therapists import TherapistsScreen
from tui.therapy.trust_offer import OFFERED
from widgets.confirm import Confirm
from widgets.expectation_cards import ExpectationCards
from widgets.one_of_few import OneOfFew
from widgets.text_form import TextForm
from widgets.therapist_list import TherapistList
from widgets.therapist_pane import TherapistPane
from widgets.typing import LineField

MakeApp = Callable[..., HoldfastApp]


@asynccontextmanager
async def opened(app: HoldfastApp, size: tuple[int, int] = (80, 24)) -> AsyncIterator[Pilot[None]]:
    """The therapists, opened by name as the Sessions place does."""
    async with app.run_test(size=size) as pilot:
        await app.workers.wait_for_complete()
        app.action_open("therapists")
        await pilot.pause()
        assert is_on(app, TherapistsScreen)
        yield pilot


def _joined(app: HoldfastApp) -> str:
    """What stands on the screen, in one line, without what parts it."""
    return " ".join("".join(" " if sign in "│▏▌" else sign for sign in screen_text(app)).split())


async def test_without_any_there_is_something_to_read_and_to_ask(journal: Journal, make_app: MakeApp) -> None:
    app = make_app()
    async with opened(app) as pilot:
        assert "No therapist here, and that is fine." in screen_text(app)
        await pressed(pilot, "x")
        assert told(app) == ["There is no therapist here yet. a adds one."]
        await pressed(pilot, "o")
        assert is_on(app, ExpectationsScreen)
        assert has_focus(app, ExpectationCards)
        assert "What training do you have" in screen_text(app)
        await pressed(pilot, "escape", "escape", "i")
        assert is_on(app, ExpectationsScreen)
        assert "How many sessions until it is better?" in screen_text(app)
        await pressed(pilot, "escape", "escape")
        assert not is_on(app, TherapistsScreen)


async def test_a_candidate_is_added_with_a_name_and_moves_on_to_the_end_and_back(
    journal: Journal, make_app: MakeApp
) -> None:
    app = make_app()
    async with opened(app) as pilot:
        await pressed(pilot, "a")
        assert is_on(app, OneOfFew)
        await pressed(pilot, "1", *"M.", "enter")
        assert is_on(app, TherapistsScreen), "a candidate is nobody to trust yet: nothing is asked"
        assert told(app) == ["Saved. w adds dates, terms and notes."]
        await pressed(pilot, "x", "2")
        assert is_on(app, Confirm)
        assert "Shall check-ins ask for trust in your therapist?" in screen_text(app)
        await pressed(pilot, "enter")
        assert told(app) == ["Check-ins ask for trust now."]
        assert find_scale(journal.scales(), "trust").asked
        await pressed(pilot, "x", "3")
        assert told(app) == ["With M. since today. w changes the day."]
        assert is_on(app, TherapistsScreen)
        await pressed(pilot, "x", "4")
        assert is_on(app, TextForm)
        await pressed(pilot, "enter", *"done", "enter")
        (over,) = journal.therapists()
        assert (over.phase, over.reason, over.ended) == ("ended", "done", RoughDate(2026, 3, 3))
        assert over.with_since == RoughDate(2026, 3, 3)
        await pressed(pilot, "x", "3")
        (back,) = journal.therapists()
        assert (back.phase, back.ended, back.reason) == ("with", None, "done")


async def test_a_rough_end_is_read_and_one_that_is_none_stays_in_the_form(journal: Journal, make_app: MakeApp) -> None:
    four_therapists(journal, NOW)
    app = make_app()
    async with opened(app) as pilot:
        await pressed(pilot, "x", "4", *"a while ago", "enter", "enter")
        assert is_on(app, TextForm)
        text = _joined(app)
        assert "A rough date is a year, a season, a month or a day" in text
        await pressed(pilot, "shift+tab", "home", *["delete"] * 11, *"winter 2025", "enter", "enter")
        kept = {each.name: each for each in journal.therapists()}["M."]
        assert (kept.phase, kept.ended) == ("ended", RoughDate(2025, season="winter"))
        assert "winter 2025/26" in screen_text(app)
        await pressed(pilot, "u")
        assert {each.name: each for each in journal.therapists()}["M."].phase == "with"


async def test_leaving_the_question_how_it_ended_changes_nothing(journal: Journal, make_app: MakeApp) -> None:
    four_therapists(journal, NOW)
    app = make_app()
    async with opened(app) as pilot:
        await pressed(pilot, "x", "4", "escape")
        assert {each.name: each.phase for each in journal.therapists()}["M."] == "with"
        await pressed(pilot, "x", "3")
        assert is_on(app, TherapistsScreen)


async def test_trust_is_offered_once_and_never_again(journal: Journal, make_app: MakeApp) -> None:
    app = make_app()
    async with opened(app) as pilot:
        await pressed(pilot, "a", "3", *"M.", "enter")
        assert is_on(app, Confirm)
        await pressed(pilot, "escape")
        assert journal.setting(OFFERED, default=False)
        assert not find_scale(journal.scales(), "trust").asked
        await pressed(pilot, "a", "3", *"K.", "enter")
        assert is_on(app, TherapistsScreen)
    assert {each.name for each in journal.therapists()} == {"M.", "K."}


async def test_trust_is_not_offered_where_check_ins_ask_for_it(journal: Journal, make_app: MakeApp) -> None:
    journal.ask("trust", True)
    app = make_app()
    async with opened(app) as pilot:
        await pressed(pilot, "a", "2", *"M.", "enter")
        assert is_on(app, TherapistsScreen)


async def test_a_name_is_needed_and_what_is_missing_is_said(journal: Journal, make_app: MakeApp) -> None:
    app = make_app()
    async with opened(app) as pilot:
        await pressed(pilot, "a", "1", "space", "enter")
        assert is_on(app, TextForm)
        assert "It takes a name, an initial, any word for them." in screen_text(app)
    assert journal.therapists() == []


async def test_a_fee_that_is_no_number_is_told_and_every_word_stays(journal: Journal, make_app: MakeApp) -> None:
    four_therapists(journal, NOW)
    app = make_app()
    async with opened(app) as pilot:
        await pressed(pilot, "w")
        assert is_on(app, FormScreen)
        app.screen.query_one("#fee", LineField).value = "what I can give"
        app.screen.query_one("#minutes", LineField).value = "60"
        await pressed(pilot, "ctrl+s")
        assert is_on(app, FormScreen)
        assert told(app) == [
            "A fee is one number, such as 90 or 90.50 €. What else there is to say of it fits under notes."
        ]
        assert app.screen.query_one("#fee", LineField).value == "what I can give"
        app.screen.query_one("#fee", LineField).value = "80,50 EUR"
        await pressed(pilot, "ctrl+s")
        assert is_on(app, TherapistsScreen)
        kept = {each.name: each for each in journal.therapists()}["M."]
        assert (kept.fee, kept.currency, kept.minutes) == (80.5, "EUR", 60)
        assert kept.agreed_by == "the insurance, until June"
        assert kept.began == RoughDate(2025, season="summer")


async def test_how_it_is_now_is_rated_and_shown(journal: Journal, make_app: MakeApp) -> None:
    therapist = Therapist("0199f3d1-0000-7000-8000-000000000001", "M.", "with")
    journal.save_therapist(therapist)
    app = make_app()
    async with opened(app, (120, 40)) as pilot:
        assert "Nothing is rated so far." in screen_text(app)
        await pressed(pilot, "f")
        assert is_on(app, FormScreen)
        assert "How well did you feel listened to and taken seriously?" in screen_text(app)
        await pressed(pilot, "8", "7", "ctrl+s")
        assert is_on(app, TherapistsScreen)
        text = screen_text(app)
        assert ["Listened", "to", "········●··", "8", "once"] in [line.split()[-5:] for line in text.splitlines()]
        assert "safe to say" in text
    (fit,) = journal.fits()
    assert (fit.therapist, fit.name, dict(fit.ratings)) == (therapist.id, "M.", {"heard": 8, "safe_to_say": 7})


async def test_nothing_rated_is_nothing_saved(journal: Journal, make_app: MakeApp) -> None:
    four_therapists(journal, NOW)
    before = len(journal.fits())
    app = make_app()
    async with opened(app) as pilot:
        await pressed(pilot, "f", "ctrl+s")
        assert is_on(app, FormScreen)
        assert told(app) == ["One answer, or a word of intuition, is enough. There is none yet."]
    assert len(journal.fits()) == before


async def test_one_with_sessions_is_asked_about_before_deleting_and_comes_back(
    journal: Journal, make_app: MakeApp
) -> None:
    four_therapists(journal, NOW)
    app = make_app()
    async with opened(app) as pilot:
        await pressed(pilot, "d")
        assert is_on(app, Confirm)
        text = _joined(app)
        assert "9 sessions with them stay, with the name." in text
        await pressed(pilot, "escape")
        assert len(journal.therapists()) == 4
        await pressed(pilot, "d", "enter")
        assert told(app) == ["Deleted. u brings them back."]
        assert [each.name for each in journal.therapists()] == [
            "A.",
            "Dr Kowalski-Lindqvist",
            "the one on Bridge Street",
        ]
        assert {each.name for each in journal.sessions()} == {"M."}
        await pressed(pilot, "u")
        assert len(journal.therapists()) == 4


async def test_one_without_sessions_is_deleted_at_once(journal: Journal, make_app: MakeApp) -> None:
    four_therapists(journal, NOW)
    app = make_app()
    async with opened(app) as pilot:
        await pressed(pilot, "down", "d")
        assert told(app) == ["Deleted. u brings them back."]
    assert "Dr Kowalski-Lindqvist" not in [each.name for each in journal.therapists()]


async def test_where_it_is_not_wide_a_therapist_has_a_page_with_the_same_keys(
    journal: Journal, make_app: MakeApp
) -> None:
    four_therapists(journal, NOW)
    app = make_app()
    async with opened(app) as pilot:
        await pressed(pilot, "enter")
        assert is_on(app, TherapistScreen)
        text = screen_text(app)
        assert "9 sessions, 3 Jan – 28 Feb" in text
        assert "9 of 25 agreed with the insurance, until June" in text
        assert "95 € for 50 minutes" in text
        assert "Leads 3, wanted 5: you would like more." in text
        await pressed(pilot, "x", "1", "d", "enter")
        assert is_on(app, TherapistsScreen), "the page of one who is gone closes"
        await pressed(pilot, "u", "u")
        assert {each.name: each.phase for each in journal.therapists()}["M."] == "with"


async def test_where_it_is_wide_enter_reads_on_beside_the_list_and_esc_comes_back(
    journal: Journal, make_app: MakeApp
) -> None:
    four_therapists(journal, NOW)
    app = make_app()
    async with opened(app, (120, 40)) as pilot:
        await pressed(pilot, "enter")
        assert has_focus(app, TherapistPane)
        await pressed(pilot, "escape")
        assert has_focus(app, TherapistList)
        await pressed(pilot, "end")
        text = screen_text(app)
        assert "Why did it end?" in text
        assert "She led more than I wanted" in text


async def test_a_journal_that_cannot_be_written_says_so(
    journal: Journal, make_app: MakeApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    four_therapists(journal, NOW)

    def refuse(*_: object) -> None:
        raise JournalProblem(Problem.FULL, journal.path)

    for verb in ("save_therapist", "delete_therapist", "save_fit"):
        monkeypatch.setattr(journal, verb, refuse)
    sentence = JournalProblem(Problem.FULL, journal.path).sentence
    app = make_app()
    async with opened(app) as pilot:
        await pressed(pilot, "x", "2")
        assert told(app) == [sentence]
        await pressed(pilot, "d", "enter")
        assert told(app) == [sentence]
        await pressed(pilot, "f", "8", "ctrl+s")
        assert is_on(app, FormScreen)
        assert told(app) == [sentence]


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 40), (200, 50)])
async def test_at_every_size_hostile_words_are_shown_as_they_are(
    size: tuple[int, int], journal: Journal, make_app: MakeApp
) -> None:
    texts = [*LOOKS_LIKE_MARKUP, *HARD_TO_DRAW[:4], *(each.text for each in ACTS_ON_A_TERMINAL[:4])]
    app = make_app(plain_symbols=size == (60, 20))
    async with opened(app, size) as pilot:
        for text in texts:
            await pressed(pilot, "a", "1")
            app.screen.query_one(LineField).value = text
            await pressed(pilot, "enter")
            assert is_on(app, TherapistsScreen)
            if text in LOOKS_LIKE_MARKUP:
                assert text in screen_text(app)
            await pressed(pilot, "enter", "escape")
            assert is_on(app, TherapistsScreen)
        text = screen_text(app)
        assert text.split("\n")[-1].rstrip().endswith("s Support   ? help")
    assert all("\x1b" not in each.name for each in journal.therapists())
