"""Things tests are made of: a moment, a check-in, and the text of a screen."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from textual.app import App
from textual.pilot import Pilot
from textual.screen import Screen
from textual.widget import Widget

from holdfast.check_ins import CheckIn
from holdfast.days import moment_of
from holdfast.ids import new_id

NOW = datetime(2026, 3, 3, 21, 10, tzinfo=ZoneInfo("Europe/Berlin"))


def checked_in(days_ago: int = 0, *, note: str = "", **ratings: float) -> CheckIn:
    """Return a check-in so many days before `NOW`."""
    moment = NOW - timedelta(days=days_ago)
    return CheckIn(new_id(moment), moment_of(moment), ratings or {"mood": 5.0}, note=note)


def screen_text(app: App[None]) -> str:
    """Return what stands on the screen, line by line."""
    strips = app.screen._compositor.render_strips()
    return "\n".join("".join(segment.text for segment in strip).rstrip() for strip in strips)


def is_on(app: App[None], screen: type[Screen[Any]]) -> bool:
    """Whether that screen is the one that is seen."""
    return isinstance(app.screen, screen)


def has_focus(app: App[None], widget: type[Widget]) -> bool:
    """Whether a widget of that kind has the focus."""
    return isinstance(app.focused, widget)


async def pressed(pilot: Pilot[None], *keys: str) -> None:
    """Press keys one by one, and wait for what each of them opens."""
    for key in keys:
        await pilot.press(key)
        await pilot.pause()


def told(app: App[None]) -> list[str]:
    """Return the sentences that stand at the bottom right."""
    return [notification.message for notification in app._notifications]
