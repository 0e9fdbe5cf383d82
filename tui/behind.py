"""A view behind Progress: it has the header of the place it belongs to, and Esc leads back there."""

from __future__ import annotations

from textual import work

from holdfast.wording import dates, say
from tui.place import PLACE_NAMES, PlaceScreen
from tui.rating_question import rating_question
from widgets.choose import Choose
from widgets.frame import PlaceRow


class ViewScreen(PlaceScreen):
    """One rating, seen in another way than on Progress."""

    def __init__(self, scale_id: str) -> None:
        """Make the view.

        Args:
            scale_id: the rating it is about.
        """
        super().__init__()
        self.scale_id = scale_id

    def header(self) -> PlaceRow:
        """Return the header with the five places, the lamp at Progress."""
        names = tuple((place, say(f"places.{place}")) for place in PLACE_NAMES)
        row = PlaceRow(names, "progress", lamp="*" if self.holdfast.settings.plain_symbols else "●")
        row.right = dates.short_day(self.holdfast.today)
        row.badge = say("places.demo") if self.holdfast.is_demo else ""
        return row

    def rating_question(self) -> Choose:
        """Return the question which line to show."""
        return rating_question(self.holdfast, self.scale_id)

    @work
    async def action_rating(self) -> None:
        """Ask which rating to show, and show it."""
        chosen = await self.app.push_screen_wait(self.rating_question())
        if chosen is not None:
            self.scale_id = chosen
            self.show_journal()
            self.draw_keys()

    def action_leave(self) -> None:
        """Back to Progress."""
        self.dismiss()
