"""Since when a review sheet tells: the question for it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from holdfast.refusals import NotUnderstood, Refusal
from holdfast.when import read_when
from holdfast.wording import say
from tui.therapy.review import Since
from widgets.one_of_few import Few, OneOfFew
from widgets.text_form import Field, TextForm

if TYPE_CHECKING:
    from tui.app import HoldfastApp


async def ask_since(app: HoldfastApp) -> Since | None:
    """Ask since when; None where that is left as it is."""
    plain = app.settings.plain_symbols
    offers = [Few(each, say(f"review_screen.since_{each}")) for each in ("session", "day", "weeks")]
    asked, told = say("review_screen.since_asked"), say("review_screen.since_told")
    chosen = await app.push_screen_wait(OneOfFew(asked, told, offers, plain=plain))
    if chosen == "day":
        return await _ask_day(app)
    return "session" if chosen == "session" else "weeks" if chosen == "weeks" else None


async def _ask_day(app: HoldfastApp) -> date | None:
    asked, told = say("review_screen.day_asked"), say("review_screen.day_told")
    field = Field(say("review_screen.day_field"), limit=30)
    form = TextForm(asked, told, [field], lambda texts: complaint(app, texts), plain=app.settings.plain_symbols)
    texts = await app.push_screen_wait(form)
    return None if texts is None else day_typed(app, texts[0])


def complaint(app: HoldfastApp, texts: Sequence[str]) -> str | None:
    """Return why no sheet can begin on the day that was typed, or None."""
    try:
        day_typed(app, texts[0])
    except NotUnderstood:
        return say("review_screen.day_unknown")
    except Refusal as refusal:
        return refusal.sentence
    return None


def day_typed(app: HoldfastApp, text: str) -> date:
    """Return the civil day that was typed.

    Raises:
        NotUnderstood: it is no day.
        Refusal: it is still to come.
    """
    return read_when(text, app.clock(), app.first_hour).moment.day
