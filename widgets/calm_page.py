"""A page with little on it: what an empty place, a coming one or a first start says."""

from __future__ import annotations

from collections.abc import Sequence

from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static


class CalmPage(Vertical):
    """A head, sentences and keys in a block of 60 columns, in the upper third of the screen."""

    SCOPED_CSS = False  # its place depends on the size of the screen
    DEFAULT_CSS = """
    CalmPage { height: auto; width: 60; max-width: 100%; margin: 2 0 0 8; }
    CalmPage Static { width: 100%; height: auto; }
    CalmPage .said { margin-top: 1; color: $text-muted; }
    CalmPage .keys { margin-top: 1; }
    .-narrow CalmPage { margin: 1 0 0 2; }
    .-tall CalmPage { margin: 6 0 0 8; }
    """

    def __init__(
        self, head: str, said: Sequence[str], keys: Sequence[tuple[str, str]] = (), *, id: str | None = None
    ) -> None:
        """Make the page.

        Args:
            head: what it is about.
            said: sentences, a block each.
            keys: keys with what they do.
            id: the widget's id.
        """
        blocks = [Static(head, classes="head", markup=False)]
        blocks += [Static(sentence, classes="said", markup=False) for sentence in said]
        if keys:
            rows = [Content.assemble((key, "bold $foreground"), " ", (words, "$text-muted")) for key, words in keys]
            blocks.append(Static(Content("\n").join(rows), classes="keys"))
        super().__init__(*blocks, id=id)
