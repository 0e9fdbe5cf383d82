"""The rating row: one key answers, nothing is preset, nothing moves."""

from __future__ import annotations

from textual import events
from textual.app import App, ComposeResult

from holdfast.scales import shipped_scales
from tui import theme
from widgets.rating_row import RatingRow


class Rows(App[None]):
    """Two rating rows, and what they told."""

    def __init__(self, *values: float | None, plain: bool = False) -> None:
        super().__init__()
        self.values, self.plain = values, plain
        self.told: list[tuple[str, float | None]] = []
        self.went_back: list[str] = []
        for each in theme.THEMES:
            self.register_theme(each)
        self.theme = theme.DARK

    def compose(self) -> ComposeResult:
        for scale, value in zip(shipped_scales(), self.values, strict=False):
            yield RatingRow(scale, value, plain=self.plain)

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return theme.tokens(dark=True)

    def on_rating_row_answered(self, event: RatingRow.Answered) -> None:
        self.told.append((event.row.scale.id, event.row.value))

    def on_rating_row_went_back(self, event: RatingRow.WentBack) -> None:
        self.went_back.append(event.row.scale.id)

    def lines(self) -> list[str]:
        """What stands on the screen."""
        return ["".join(s.text for s in strip).rstrip() for strip in self.screen._compositor.render_strips()]


async def test_a_digit_answers_and_goes_on_to_the_next_row_and_t_is_ten() -> None:
    app = Rows(None, None)
    async with app.run_test(size=(80, 12)) as pilot:
        await pilot.press("7", "t")
    assert app.told == [("mood", 7.0), ("anxiety", 10.0)]


async def test_keys_that_come_before_the_focus_has_moved_on_are_the_next_rows() -> None:
    app = Rows(None, None, None)
    async with app.run_test(size=(80, 12)) as pilot:
        first = app.query(RatingRow).first()
        for digit in "456":
            first.post_message(events.Key(digit, digit))
        await pilot.pause()
    assert app.told == [("mood", 4.0), ("anxiety", 5.0), ("movement", 6.0)]


async def test_arrows_nudge_and_stop_at_the_ends() -> None:
    app = Rows(9.0)
    async with app.run_test(size=(80, 12)) as pilot:
        await pilot.press("right", "right", "left")
    assert [value for _, value in app.told] == [10.0, 10.0, 9.0]


async def test_backspace_takes_the_answer_away_and_then_goes_back() -> None:
    app = Rows(4.0)
    async with app.run_test(size=(80, 12)) as pilot:
        await pilot.press("backspace")
        assert app.told == [("mood", None)]
        await pilot.press("backspace")
    assert app.went_back == ["mood"]


async def test_without_an_answer_there_is_no_number_and_with_the_focus_the_keys_are_shown() -> None:
    app = Rows(None, None)
    async with app.run_test(size=(80, 12)) as pilot:
        await pilot.pause()
        focused, _, other, _ = app.lines()[:4]
    assert focused.split() == ["▌", "Mood", *map(str, range(11))]
    assert not any(character.isdigit() for character in other)


async def test_places_do_not_move_between_the_states() -> None:
    places: list[list[int]] = []
    for value in (None, 10.0, 0.0):
        app = Rows(3.0, value)
        async with app.run_test(size=(80, 12)) as pilot:
            await pilot.pause()
            row = app.lines()[2]
            places.append([at for at, character in enumerate(row) if character == "·"])
    assert set(places[1]) < set(places[0])
    assert set(places[2]) < set(places[0])


async def test_plain_symbols_are_ascii() -> None:
    app = Rows(7.5, None, plain=True)
    async with app.run_test(size=(80, 12)) as pilot:
        await pilot.pause()
        text = "\n".join(app.lines())
    assert "[7.5]" in text
    assert text.isascii()


async def test_every_answer_is_whole_at_every_width() -> None:
    for width in (58, 76, 112):
        for value in (0.0, 5.0, 7.5, 10.0):
            app = Rows(None, value)
            async with app.run_test(size=(width, 12)) as pilot:
                await pilot.pause()
                row = app.lines()[2]
            shown = "10" if value == 10 else f"{value:g}"
            assert shown in row.split(), (width, value, row)
            assert row.startswith("  Anxiety or distress ")


async def test_a_click_on_a_place_answers() -> None:
    app = Rows(None)
    async with app.run_test(size=(80, 12)) as pilot:
        await pilot.click(RatingRow, offset=(23 + 4 * 5, 0))
    assert app.told == [("mood", 4.0)]
