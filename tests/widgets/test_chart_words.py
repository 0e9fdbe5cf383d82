"""What stands in words above and below a chart: its title and its legend."""

from __future__ import annotations

import pytest

from holdfast.charts.picture import Charted, Over
from holdfast.charts.ticks import Ticks
from tests.charts import ANXIETY, DAY, TODAY, charted, stretch
from tests.made import screen_text
from tests.themed import ThemedApp
from widgets.chart_legend import ChartLegend
from widgets.chart_title import ChartTitle


async def titled(what: Charted, width: int, **more: bool) -> str:
    title = ChartTitle()
    async with ThemedApp(title).run_test(size=(width, 2)) as pilot:
        title.show(what, "8w", by_shape=more.get("by_shape", False), plain=more.get("plain", False))
        await pilot.pause()
        return screen_text(pilot.app).split("\n")[0]


def with_anxiety(what: Charted) -> Charted:
    return what._replace(over=Over(ANXIETY, what.values, what.course))


@pytest.mark.parametrize(
    ("width", "title"),
    [
        (60, "Mood   eight weeks             56 of 56 days have a check-in"),
        (40, "Mood   eight weeks         56 of 56 days"),
        (30, "Mood   eight weeks"),
    ],
)
async def test_a_title_says_what_it_rests_on_as_far_as_there_is_room(width: int, title: str) -> None:
    assert await titled(charted(), width) == title


async def test_what_is_laid_over_is_named_with_its_direction_where_that_differs() -> None:
    assert (await titled(with_anxiety(charted()), 60)).startswith(
        "Mood   eight weeks   ⠒⠒ Anxiety or distress, 0 on top"
    )
    anxious = charted()._replace(scale=ANXIETY)
    assert (await titled(with_anxiety(anxious), 60)).endswith("   ⠒⠒ Anxiety or distress")
    upside = anxious._replace(over=Over(charted().scale, anxious.values, anxious.course))
    assert "⠒⠒ Mood, 10 on top" in await titled(upside, 90)


async def test_its_sample_is_the_shape_it_is_drawn_in() -> None:
    assert "▪▪ Anxiety" in await titled(with_anxiety(charted()), 60, by_shape=True)
    assert "oo Anxiety" in await titled(with_anxiety(charted()), 60, plain=True)


async def legend(what: Charted, width: int, **more: bool) -> list[str]:
    shown = ChartLegend()
    async with ThemedApp(shown).run_test(size=(width, 6)) as pilot:
        shown.show(what, fill=more.get("fill", False), plain=more.get("plain", False))
        await pilot.pause()
        return [row for row in screen_text(pilot.app).split("\n") if row.strip()]


async def test_a_legend_tells_the_shapes_that_are_there_and_no_others() -> None:
    (row,) = await legend(charted(56, stretch(55, 28, "gain"), stretch(27, 0)), 90)
    assert row == "━ level   ▴ gain      where the line probably is"


async def test_each_kind_has_its_words() -> None:
    own = stretch(19, 10)._replace(own=True)
    swinging = stretch(29, 20, "unclear")._replace(swings=True)
    what = charted(
        60, stretch(59, 50), stretch(49, 40, confidence=0.6), stretch(39, 30, "setback"), swinging, own,
        stretch(9, 0, "unclear"), claim="unclear",
    )._replace(ticks=Ticks(*((TODAY - ago * DAY,) for ago in range(5))))  # fmt: skip
    assert await legend(what, 78, fill=True) == [
        "━ level   ╍ probably level   ═ level, your word   ▾ setback   ↕ up and down",
        "┄ unclear   ~~ where the line probably is   ⠁ session   ⡀ exercise",
        "◆ change of therapist   ▹ goal   + your mark",
    ]
    assert all(row.isascii() for row in await legend(what, 78, fill=True, plain=True))


async def test_a_shape_in_two_inks_is_told_once() -> None:
    denied = stretch(27, 14, "unclear")._replace(own=True)
    what = charted(56, stretch(55, 28), denied, stretch(13, 0, "unclear"), claim="unclear")
    assert " ".join(await legend(what, 90)).count("┄ unclear") == 1
    assert "┄ unclear" in " ".join(await legend(charted(56, stretch(55, 28), denied), 90))


async def test_without_a_course_there_is_nothing_to_explain() -> None:
    assert not await legend(charted()._replace(course=None), 60)
