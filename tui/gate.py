"""The last gate before the terminal: no character that acts on it comes through, wherever it came from."""

from __future__ import annotations

from rich.segment import Segment
from textual.color import Color
from textual.filter import LineFilter

from holdfast.text import gated

_BREAKS = str.maketrans("", "", "\t\n")


class OutputGate(LineFilter):
    """Drops what a terminal would obey or hide from every text that is drawn.

    Text is cleaned on its way into the journal; this holds for the text that is not, or not yet: a border title, a
    file name, a widget that forgot. Textual writes control characters from content straight through, so that a note
    could set the clipboard, name a window or leave the alternate screen. Textual's own control segments pass.

    Every character dropped is zero cells wide, so nothing on the line moves.
    """

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:  # noqa: ARG002 - Textual's signature
        """Return the segments of a line without control and direction characters and without hidden hyperlinks."""
        if all(_is_harmless(segment) for segment in segments):
            return segments
        return [segment if _is_harmless(segment) else _made_harmless(segment) for segment in segments]


def _is_harmless(segment: Segment) -> bool:
    # isprintable is false for every character the gate drops and ten times faster than looking for them.
    text, style, control = segment
    return bool(control) or (text.isprintable() and not (style is not None and style.link))


def _made_harmless(segment: Segment) -> Segment:
    text, style, _ = segment
    return Segment(gated(text).translate(_BREAKS), style.update_link(None) if style is not None else None)
