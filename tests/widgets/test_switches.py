"""A question in which several things are switched."""

from __future__ import annotations

from textual.widgets import Static

from tests.made import screen_text
from tests.themed import ThemedApp
from widgets.switches import Switches


async def test_space_and_enter_switch_and_esc_answers_with_all_of_them() -> None:
    answers: list[dict[str, bool] | None] = []
    app = ThemedApp(Static())
    async with app.run_test(size=(60, 20)) as pilot:
        labels = {"line": "The line", "fit": "How it is", "scores": "Scores"}
        wanted = {"line": True, "fit": False, "scores": True}
        app.push_screen(Switches("What is on it?", "It is remembered.", labels, wanted), answers.append)
        await pilot.pause()
        text = screen_text(app)
        assert "● The line" in text
        assert "○ How it is" in text
        await pilot.press("space", "down", "enter", "down")
        assert "○ The line" in screen_text(app)
        await pilot.press("escape")
        await pilot.pause()
        assert answers == [{"line": False, "fit": True, "scores": True}]
        assert wanted == {"line": True, "fit": False, "scores": True}
