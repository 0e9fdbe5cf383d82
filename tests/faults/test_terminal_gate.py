"""No text can act on the terminal, whatever widget shows it: on a real pty, byte for byte."""

from __future__ import annotations

import sys

import pytest
from rich.cells import cell_len
from rich.control import Control
from rich.segment import Segment
from rich.style import Style
from textual.color import Color

from holdfast.text import gated
from tests.hostile import ACTS_ON_A_TERMINAL, HARD_TO_DRAW, Hostile
from tests.pty_app import PtyApp
from tests.pty_process import CHECKOUT
from tui.gate import OutputGate

PROGRAM = CHECKOUT / "tests" / "faults" / "programs" / "shows_hostile_text.py"


def come_through(*arguments: str) -> list[str]:
    """Run the program that shows them all and return which texts could act."""
    with PtyApp.python(PROGRAM, *arguments, columns=240, rows=130) as app:
        app.wait_for("all shown")
        app.read_until_quiet()
        for hostile in ACTS_ON_A_TERMINAL:
            assert hostile.marker.encode() in app.output, f"{hostile.name}: never shown, so nothing was proved"
        return [hostile.name for hostile in ACTS_ON_A_TERMINAL if hostile.act.encode() in app.output]


def test_no_text_acts_on_the_terminal() -> None:
    assert come_through() == []


def test_without_the_gate_it_would() -> None:
    assert len(come_through("ungated")) > len(ACTS_ON_A_TERMINAL) / 2


def passed(*segments: Segment) -> list[Segment]:
    return OutputGate().apply(list(segments), Color(0, 0, 0))


@pytest.mark.parametrize("hostile", ACTS_ON_A_TERMINAL, ids=lambda hostile: hostile.name)
def test_nothing_moves_when_it_is_dropped(hostile: Hostile) -> None:
    (segment,) = passed(Segment(hostile.text))
    assert hostile.act not in segment.text
    assert cell_len(segment.text) == cell_len(hostile.text)


@pytest.mark.parametrize("text", [text for text in HARD_TO_DRAW if "\n" not in text and "\t" not in text])
def test_what_is_merely_hard_to_draw_passes(text: str) -> None:
    assert passed(Segment(text)) == [Segment(text)]


def test_every_character_that_is_dropped_is_seen_by_the_quick_look() -> None:
    dropped = [character for character in map(chr, range(sys.maxunicode + 1)) if not gated(character)]
    assert len(dropped) > 60
    assert not any(character.isprintable() for character in dropped)
    assert not any(cell_len(character) for character in dropped if not "\ud800" <= character <= "\udfff")


def test_a_line_break_inside_a_line_is_dropped() -> None:
    assert passed(Segment("one\ntwo\tthree")) == [Segment("onetwothree")]


def test_a_hidden_link_is_dropped_and_its_style_is_kept() -> None:
    (segment,) = passed(Segment("here", Style(bold=True, link="http://linked.invalid")))
    assert segment.style is not None
    assert segment.style.bold
    assert segment.style.link is None


def test_the_apps_own_control_sequences_pass() -> None:
    control = Control.home().segment
    assert passed(control, Segment("\x07a")) == [control, Segment("a")]
