"""The list of stretches."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from textual.app import App, ComposeResult

from holdfast.plateaus.course import Course, Current, Kind, Stretch
from tests.made import screen_text
from tui import theme
from widgets.row_list import RowList
from widgets.stretch_list import StretchList

TODAY = date(2026, 3, 3)
DAY = timedelta(days=1)


def stretch(start: int, end: int, kind: Kind, confidence: float = 0.9) -> Stretch:
    level, change = (4.0, 2.0) if kind == "gain" else (5.0, 0.0)
    return Stretch(TODAY - start * DAY, TODAY - end * DAY, kind, confidence, level, change, 30)


COURSE = Course(
    "mood",
    (
        stretch(200, 150, "plateau"),
        stretch(149, 100, "setback", 0.7),
        stretch(99, 42, "gain"),
        stretch(41, 0, "plateau"),
    ),
    Current("plateau", "probable", TODAY - 41 * DAY),
)


class ListApp(App[None]):
    def __init__(self, *, plain: bool = False) -> None:
        super().__init__()
        self.plain = plain
        self.chosen: list[Stretch | None] = []

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return theme.tokens(dark=True)

    def compose(self) -> ComposeResult:
        yield StretchList(plain=self.plain)

    def on_mount(self) -> None:
        self.rows.focus()

    @property
    def rows(self) -> StretchList:
        return self.query_one(StretchList)

    def on_row_list_moved(self, event: RowList.Moved) -> None:
        assert isinstance(event.rows, StretchList)
        self.chosen.append(event.rows.stretch)


def shown(app: ListApp) -> list[str]:
    return [row for row in screen_text(app).split("\n") if row]


async def test_stretches_are_told_newest_first_with_the_words_in_columns() -> None:
    app = ListApp()
    async with app.run_test(size=(76, 6)) as pilot:
        app.rows.show(COURSE, COURSE.stretches, TODAY)
        await pilot.pause()
        rows = shown(app)
    assert rows[0] == "▌ ╍ Plateau      since about 21 Jan     6 weeks, around 5          probable"
    assert rows[1] == "  ▴ Gain         24 Nov – 20 Jan        from 3 to 5                    firm"
    assert rows[2] == "  ▾ Setback      5 Oct – 23 Nov         from 5 to 5                probable"
    assert rows[3] == "  ━ Plateau      15 Aug – 4 Oct         7 weeks, around 5              firm"


async def test_a_narrow_list_leaves_out_how_sure_it_is() -> None:
    app = ListApp()
    async with app.run_test(size=(58, 6)) as pilot:
        app.rows.show(COURSE, COURSE.stretches, TODAY)
        await pilot.pause()
        assert shown(app)[0] == "▌ ╍ Plateau      since about 21 Jan   6 weeks, around 5"


async def test_a_persons_own_word_is_told_as_theirs() -> None:
    app = ListApp()
    said = COURSE.stretches[0]._replace(own=True)
    denied = COURSE.stretches[1]._replace(own=True, kind="unclear", confidence=None)
    swinging = COURSE.stretches[2]._replace(kind="unclear", confidence=None, swings=True)
    course = COURSE._replace(stretches=(said, denied, swinging, COURSE.stretches[3]))
    async with app.run_test(size=(76, 6)) as pilot:
        app.rows.show(course, course.stretches, TODAY)
        await pilot.pause()
        rows = shown(app)
    assert rows[1].startswith("  ↕ Up and down  24 Nov – 20 Jan ")
    assert rows[2].startswith("  ┄ Unclear      5 Oct – 23 Nov ")
    assert rows[2].endswith("yours")
    assert rows[3].startswith("  ═ Plateau      15 Aug – 4 Oct ")
    assert rows[3].endswith("yours")


async def test_the_lamp_goes_to_the_stretch_of_a_day() -> None:
    app = ListApp()
    async with app.run_test(size=(76, 6)) as pilot:
        app.rows.show(COURSE, COURSE.stretches, TODAY)
        app.rows.light(COURSE.stretches[1].end)
        assert app.rows.stretch == COURSE.stretches[1]
        app.rows.light(COURSE.stretches[0].start - DAY)
        await pilot.pause()
        assert app.rows.stretch == COURSE.stretches[1]


async def test_a_column_beside_the_chart_tells_each_in_a_block() -> None:
    app = ListApp()
    async with app.run_test(size=(36, 20)) as pilot:
        app.rows.show(COURSE, COURSE.stretches, TODAY)
        await pilot.pause()
        assert screen_text(app).split("\n")[:5] == [
            "▌ ╍ Plateau                probable",
            "▌   since about 21 Jan",
            "▌   6 weeks, around 5",
            "",
            "  ▴ Gain                       firm",
        ]


async def test_plain_symbols_are_ascii() -> None:
    app = ListApp(plain=True)
    async with app.run_test(size=(76, 6)) as pilot:
        app.rows.show(COURSE, COURSE.stretches, TODAY)
        await pilot.pause()
        assert screen_text(app).isascii()


async def test_arrows_go_through_the_stretches_and_tell() -> None:
    app = ListApp()
    async with app.run_test(size=(76, 6)) as pilot:
        app.rows.show(COURSE, COURSE.stretches, TODAY)
        await pilot.press("down", "down", "up")
        await pilot.pause()
        assert app.chosen == [COURSE.stretches[place] for place in (3, 2, 1, 2)]


async def test_the_lamp_stays_on_its_stretch_when_others_come() -> None:
    app = ListApp()
    async with app.run_test(size=(76, 6)) as pilot:
        app.rows.show(COURSE, COURSE.stretches[2:], TODAY)
        await pilot.press("down")
        app.rows.show(COURSE, COURSE.stretches, TODAY)
        assert app.rows.stretch == COURSE.stretches[2]
        app.rows.show(COURSE, COURSE.stretches[3:], TODAY)
        await pilot.pause()
        assert app.rows.stretch == app.chosen[-1] == COURSE.stretches[3]


@pytest.mark.parametrize("width", [30, 76])
async def test_an_empty_list_is_empty(width: int) -> None:
    app = ListApp()
    async with app.run_test(size=(width, 6)) as pilot:
        app.rows.show(Course("mood"), (), TODAY)
        await pilot.press("down")
        assert app.rows.stretch is None
        assert not shown(app)


async def test_the_last_stretch_of_a_long_list_can_be_reached() -> None:
    app = ListApp()
    async with app.run_test(size=(76, 2)) as pilot:
        app.rows.show(COURSE, COURSE.stretches, TODAY)
        await pilot.press("end")
        await pilot.pause()
        assert shown(app)[-1].startswith("▌ ━ Plateau      15 Aug")


async def test_a_list_that_becomes_wide_and_narrow_again_shows_the_stretches_it_has() -> None:
    app = ListApp()
    async with app.run_test(size=(36, 20)) as pilot:
        app.rows.show(COURSE, COURSE.stretches, TODAY)
        for width, lines in ((76, 4), (40, 12), (76, 4)):
            await pilot.resize_terminal(width, 20)
            await pilot.pause()
            assert len(shown(app)) == lines
