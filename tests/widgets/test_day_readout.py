"""What a day of the chart says; and a row with two ends."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest
from textual.app import App, ComposeResult
from textual.content import Content

from holdfast.check_ins import CheckIn, DayValue
from holdfast.happenings import Happening
from holdfast.marks import Mark
from tests.made import checked_in, screen_text
from tests.storage.samples import practice
from tui import theme
from widgets.day_readout import DayReadout, Measured
from widgets.ends_row import EndsRow

TODAY = date(2026, 3, 3)


class RowsApp(App[None]):
    def get_theme_variable_defaults(self) -> dict[str, str]:
        return theme.tokens(dark=True)

    def compose(self) -> ComposeResult:
        yield EndsRow()
        yield DayReadout()


def value(mean: float, low: float, high: float, count: int) -> DayValue:
    return DayValue(TODAY, mean, low, high, count)


@pytest.mark.parametrize(
    ("day_value", "check_ins", "told"),
    [
        (value(6, 6, 6, 1), [checked_in(mood=6)], "● Tue 3 Mar   6, one check-in"),
        (value(5.5, 5, 6, 2), [checked_in(), checked_in()], "● Tue 3 Mar   mean 5.5, from 5 to 6, 2 check-ins"),
        (value(5, 5, 5, 3), [checked_in()], "● Tue 3 Mar   5, 3 check-ins"),
        (None, [checked_in(anxiety=3)], "● Tue 3 Mar   no rating"),
        (None, [], "● Tue 3 Mar   no check-in"),
        (value(6, 6, 6, 1), [checked_in(note="A [b]\nwalk.")], "● Tue 3 Mar   6, one check-in   A [b] walk."),
    ],
)
async def test_a_day_is_told_in_a_line(day_value: DayValue | None, check_ins: Sequence[CheckIn], told: str) -> None:
    app = RowsApp()
    async with app.run_test(size=(76, 4)) as pilot:
        app.query_one(DayReadout).show(TODAY, day_value, check_ins, ["tense"], today=TODAY)
        await pilot.pause()
        assert screen_text(app).split("\n")[1] == told


async def test_where_there_is_room_words_and_note_have_lines_of_their_own() -> None:
    app = RowsApp()
    async with app.run_test(size=(76, 6)) as pilot:
        readout = app.query_one(DayReadout)
        readout.styles.height = 3
        note = [checked_in(note="First time I said it out loud.")]
        readout.show(TODAY, value(6, 6, 6, 1), note, ["tense", "hopeful"], today=TODAY, plain=True)
        await pilot.pause()
        assert screen_text(app).split("\n")[1:4] == [
            "* Tue 3 Mar   6, one check-in",
            "  tense, hopeful",
            "  First time I said it out loud.",
        ]


async def test_own_marks_come_before_the_note_and_are_in_the_persons_voice() -> None:
    app = RowsApp()
    marks = [Mark("a", TODAY, "new [b] job"), Mark("b", TODAY, "moved")]
    async with app.run_test(size=(76, 6)) as pilot:
        readout = app.query_one(DayReadout)
        readout.show(TODAY, None, [], [], today=TODAY, marks=marks[:1])
        await pilot.pause()
        assert screen_text(app).split("\n")[1] == "● Tue 3 Mar   no check-in   + new [b] job"
        assert app.screen.get_style_at(30, 1).italic
        assert not app.screen.get_style_at(16, 1).italic
        readout.styles.height = 3
        readout.show(TODAY, None, [checked_in(note="Later.")], ["tense"], today=TODAY, marks=marks)
        await pilot.pause()
        assert screen_text(app).split("\n")[1:4] == [
            "● Tue 3 Mar   no rating",
            "  + new [b] job   + moved   tense",
            "  Later.",
        ]


async def test_what_happened_stands_with_its_sign_and_a_goal_in_the_persons_voice() -> None:
    app = RowsApp()
    happened = [Happening(TODAY, "began", "M. [b]"), Happening(TODAY, "goal", "Say it")]
    async with app.run_test(size=(90, 6)) as pilot:
        readout = app.query_one(DayReadout)
        readout.show(TODAY, None, [], [], today=TODAY, marks=[Mark("a", TODAY, "moved")], happened=happened)
        await pilot.pause()
        told = "● Tue 3 Mar   no check-in   + moved   ◆ new therapist: M. [b]   ▹ goal: Say it"
        assert screen_text(app).split("\n")[1] == told
        assert not app.screen.get_style_at(told.index("M."), 1).italic
        assert app.screen.get_style_at(told.index("Say"), 1).italic
        readout.show(TODAY, None, [], [], today=TODAY, happened=[Happening(TODAY, "ended", "M.")], plain=True)
        await pilot.pause()
        assert screen_text(app).split("\n")[1] == "* Tue 3 Mar   no check-in   # ended with M."


async def test_exercises_are_told_with_what_distress_did() -> None:
    app = RowsApp()
    done = [practice(before=6, after=4), practice(name="Own [b] one"), practice(name="Orienting", after=0)]
    async with app.run_test(size=(76, 6)) as pilot:
        readout = app.query_one(DayReadout)
        readout.show(TODAY, None, [], [], today=TODAY, practices=done[:1])
        await pilot.pause()
        assert screen_text(app).split("\n")[1] == "● Tue 3 Mar   no check-in   Longer out-breath, 6 to 4"
        readout.styles.height = 3
        marks = [Mark("a", TODAY, "new job")]
        readout.show(TODAY, None, [checked_in()], ["tense"], today=TODAY, marks=marks, practices=done)
        await pilot.pause()
        told = "  + new job   Longer out-breath, 6 to 4   Own [b] one   Orienting, 0 after"
        assert screen_text(app).split("\n")[2].startswith(told[:70])


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [
        (value(5, 5, 5, 1), value(6.5, 6, 7, 2), "Mood: 5   Anxiety: 6.5   one check-in"),
        (value(5, 5, 5, 1), None, "Mood: 5   Anxiety: no rating   one check-in"),
        (None, value(6, 6, 6, 1), "Mood: no rating   Anxiety: 6   one check-in"),
    ],
)
async def test_of_two_ratings_both_are_named(first: DayValue | None, second: DayValue | None, told: str) -> None:
    app = RowsApp()
    async with app.run_test(size=(76, 4)) as pilot:
        over = Measured("Anxiety", second)
        app.query_one(DayReadout).show(TODAY, first, [checked_in()], [], today=TODAY, measure="Mood", over=over)
        await pilot.pause()
        assert screen_text(app).split("\n")[1] == f"● Tue 3 Mar   {told}"


async def test_a_long_note_ends_with_an_ellipsis() -> None:
    app = RowsApp()
    async with app.run_test(size=(60, 4)) as pilot:
        app.query_one(DayReadout).show(TODAY, None, [checked_in(note="word " * 60)], [], today=TODAY)
        await pilot.pause()
        rows = screen_text(app).split("\n")
        assert rows[1].endswith("…")
        assert not rows[2]


async def test_a_row_with_two_ends_leaves_the_right_one_out_when_it_is_narrow() -> None:
    app = RowsApp()
    async with app.run_test(size=(40, 4)) as pilot:
        row = app.query_one(EndsRow)
        row.left, row.right = Content("left"), Content("right")
        await pilot.pause()
        assert screen_text(app).split("\n")[0] == "left" + " " * 31 + "right"
        row.right = Content("r" * 34)
        await pilot.pause()
        assert screen_text(app).split("\n")[0] == "left"
        row.less = Content("less")
        await pilot.pause()
        assert screen_text(app).split("\n")[0] == "left" + " " * 32 + "less"
