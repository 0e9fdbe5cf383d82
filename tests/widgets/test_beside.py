"""What stands beside an exercise: a question that digits answer, cautions, and the line that goes with everything."""

from __future__ import annotations

import pytest
from textual.content import Content

from tests.themed import ThemedApp
from widgets.beside import Asked, Beside, BesideIt
from widgets.distress_row import DistressRow

QUESTION = Asked("How distressed do you feel right now?", Content("Bksp skips it"), anchors=("calm", "the most"))
CAUTION = "If watching your breath makes panic worse, choose an outward exercise. " * 2
KEYS = Content("x hides it for good")
ALWAYS = "You can stop at any time."
ALL = BesideIt(QUESTION, (CAUTION.strip(),), KEYS, ALWAYS)


class Told(ThemedApp):
    """Remembers what was answered."""

    CSS = "Beside { dock: bottom; }"

    def __init__(self, beside: Beside) -> None:
        super().__init__(beside)
        self.answers: list[int] = []

    def on_distress_row_answered(self, event: DistressRow.Answered) -> None:
        self.answers.append(event.value)


def drawn(beside: Beside) -> list[str]:
    return [beside.render_line(y).text.rstrip() for y in range(beside.size.height)]


@pytest.mark.parametrize("width", [58, 76, 112])
async def test_all_of_it_is_there_in_the_middle(width: int) -> None:
    beside = Beside()
    async with Told(beside).run_test(size=(width, 40)) as pilot:
        beside.show(ALL)
        await pilot.pause()
        lines = drawn(beside)
        assert all(len(line) <= width for line in lines)
        asked = next(place for place, line in enumerate(lines) if QUESTION.text in line)
        indent = (width - min(62, width)) // 2
        assert lines[asked].startswith(" " * (indent + 2) + QUESTION.text)
        assert lines[asked + 1].split() == ["▌", *map(str, range(11))]
        assert lines[asked + 2].split() == ["▌", "calm", "the", "most"]
        words = " ".join(" ".join(lines).split())
        assert CAUTION.strip() in words
        assert words.endswith(ALWAYS)
        for line in lines[asked + 4 :]:
            assert abs((len(line) - len(line.lstrip())) - (width - len(line))) <= 1 or not line


async def test_its_last_line_stays_where_it_is_when_the_question_goes() -> None:
    beside = Beside()
    async with Told(beside).run_test(size=(76, 40)) as pilot:
        beside.show(BesideIt(None, (), Content(""), ALWAYS))
        await pilot.pause()
        assert drawn(beside) == [""] * 5 + [drawn(beside)[-1]]
        assert drawn(beside)[-1].strip() == ALWAYS


async def test_where_rows_are_few_the_cautions_come_first() -> None:
    beside = Beside()
    async with Told(beside).run_test(size=(76, 24)) as pilot:
        beside.show(ALL)
        await pilot.pause()
        assert ALWAYS not in "\n".join(drawn(beside))
        beside.show(ALL._replace(cautions=()))
        await pilot.pause()
        assert ALWAYS in "\n".join(drawn(beside))


async def test_a_digit_can_be_clicked_and_is_shown_as_the_answer() -> None:
    beside = Beside()
    app = Told(beside)
    async with app.run_test(size=(76, 40)) as pilot:
        beside.show(ALL)
        await pilot.pause()
        row = next(place for place, line in enumerate(drawn(beside)) if " 0    1 " in line)
        await pilot.click(beside, offset=(drawn(beside)[row].index("7"), row))
        await pilot.click(beside, offset=(drawn(beside)[row].index("7"), row + 2))
        assert app.answers == [7]
        beside.show(ALL._replace(asked=QUESTION._replace(value=7, given="Before: 8")))
        await pilot.pause()
        styles = {cell.text: str(cell.style) for y in range(beside.size.height) for cell in beside.render_line(y)}
        assert "bold" in styles[" 7 "]
        assert "Before: 8" in "\n".join(drawn(beside))
