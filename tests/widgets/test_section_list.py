"""Sections of a page: what stands where, which row the lamp is at, and what is drawn when it is seen."""

from __future__ import annotations

from textual.content import Content

from tests.made import screen_text
from tests.themed import ThemedApp
from widgets.section_list import Section, SectionList, SectionRow


def words(*lines: str) -> SectionRow:
    """A row of such lines, named for the first."""
    return SectionRow(lines[0], lambda _: [Content(line) for line in lines])


def head(name: str) -> Section:
    """A section with a head and nothing else."""
    return Section(lambda _: [Content(name)], ())


def shown(app: ThemedApp) -> list[str]:
    """What stands on the screen, without what is empty at its end."""
    return screen_text(app).rstrip().split("\n")


async def test_heads_rows_and_feet_stand_one_below_the_other() -> None:
    listed = SectionList()
    app = ThemedApp(listed)
    async with app.run_test(size=(30, 16)) as pilot:
        first = head("One")._replace(rows=[words("a", "b"), words("c")], foot=lambda _: [Content("foot")])
        listed.show([first, head("Two")._replace(rows=[words("d")], apart=1)])
        listed.focus()
        await pilot.pause()
        assert shown(app) == ["One", "▌ a", "▌ b", "  c", "foot", "", "Two", "  d"]
        listed.show([first._replace(apart=1), head("Two")], under=1, between=2)
        await pilot.pause()
        assert shown(app) == ["One", "", "▌ a", "▌ b", "", "  c", "foot", "", "", "Two"]


async def test_the_lamp_stays_on_its_row_whatever_comes_before_it() -> None:
    listed = SectionList()
    app = ThemedApp(listed)
    async with app.run_test(size=(30, 10)) as pilot:
        listed.show([head("One")._replace(rows=[words("a"), words("b")])])
        listed.focus()
        await pilot.press("down")
        assert listed.row_id == "b"
        listed.show([head("One")._replace(rows=[words("new"), words("a"), words("b")])])
        assert listed.row_id == "b"
        assert listed.lines_of_lamp() == (3, 1)
        assert listed.light("a")
        assert listed.row_id == "a"
        assert not listed.light("gone")
        listed.show([head("One")])
        assert listed.row_id is None


async def test_own_words_have_their_bar_and_without_the_focus_no_row_has_another() -> None:
    listed = SectionList(plain=True)
    app = ThemedApp(listed)
    async with app.run_test(size=(30, 6)) as pilot:
        listed.show([head("One")._replace(rows=[words("a"), words("b")._replace(is_own=True)])])
        listed.can_focus = False
        app.set_focus(None)
        await pilot.pause()
        assert shown(app) == ["One", "  a", "| b"]


async def test_of_many_lines_those_in_view_are_drawn() -> None:
    drawn: list[int] = []

    def line(number: int) -> SectionRow:
        def draw(_: int) -> list[Content]:
            drawn.append(number)
            return [Content(f"row {number}")]

        return SectionRow(str(number), draw, is_line=True)

    listed = SectionList()
    app = ThemedApp(listed)
    async with app.run_test(size=(30, 10)) as pilot:
        listed.show([head("One")._replace(rows=[line(number) for number in range(1000)])])
        await pilot.pause()
        assert listed.row_count == 1000
        assert max(drawn) < 20
