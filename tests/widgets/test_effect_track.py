"""The track of an effect: where it lies, how far its interval reaches, and how sure it is, by its shape."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.together import Effect
from widgets.effect_track import axis_of, effect_track


def drawn(effect: Effect | None, *, plain: bool = False) -> str:
    return effect_track(effect, limit=2, cells=9, plain=plain).plain


@pytest.mark.parametrize(
    ("effect", "track"),
    [
        (None, "····│····"),
        (Effect(1.0, 0.5, 1.5, "clear"), "····│─●─·"),
        (Effect(-1.0, -2.0, -0.5, "perhaps"), "──○─│····"),
        (Effect(0.1, -0.5, 0.6, "none"), "···─│─···"),
        (Effect(3.0, 1.0, 5.0, "clear"), "····│·──●"),
        (Effect(-3.0, -5.0, -1.0, "clear"), "●──·│····"),
        (Effect(0.1, 0.05, 0.2, "clear"), "····●····"),
    ],
)
def test_an_effect_is_drawn(effect: Effect | None, track: str) -> None:
    assert drawn(effect) == track


def test_in_plain_symbols() -> None:
    assert drawn(Effect(1.0, 0.5, 1.5, "clear"), plain=True) == "....|-*-."
    assert drawn(Effect(1.0, 0.5, 1.5, "perhaps"), plain=True) == "....|-o-."


@given(st.floats(-5, 5), st.floats(0, 5), st.floats(0, 5), st.sampled_from(["clear", "perhaps", "none"]))
def test_whatever_it_is_it_fits(size: float, below: float, above: float, claim: str) -> None:
    effect = Effect(size, size - below, size + above, claim)  # type: ignore[arg-type]
    assert len(drawn(effect)) == 9
    assert ("●" in drawn(effect)) == (claim == "clear")
    assert ("○" in drawn(effect)) == (claim == "perhaps")


def test_the_axis_stands_above_the_ends_and_the_middle() -> None:
    assert axis_of(2, 9) == "-2  0  +2"
    assert axis_of(1, 15) == "-1     0     +1"
