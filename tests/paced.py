"""Timed parts as nobody would think of them, for rules that hold of all."""

from __future__ import annotations

from hypothesis import strategies as st

from holdfast.exercises import Part, Phase
from holdfast.wording import topic

LABELS = sorted(topic("pacing").keys() - {"paused"})
"""Every label a phase may have."""

SECONDS = st.integers(5, 200).map(lambda tenths: tenths / 10)
PHASES = st.lists(st.builds(Phase, st.sampled_from(LABELS), SECONDS), min_size=1, max_size=6).map(tuple)
PARTS = st.lists(st.builds(Part, PHASES, st.integers(1, 4)), min_size=1, max_size=3).map(tuple)

BREATHS = st.sampled_from(
    [
        ("in", "out"),
        ("in", "hold", "out", "hold"),
        ("in", "hold", "out"),
        ("in", "top_up", "out"),
        ("in", "hum"),
        ("up", "hold", "down", "hold"),
        ("tense", "hold", "release", "rest"),
        ("tap_left", "tap_right"),
    ]
)
"""Cycles that go on where they began, as those of the library do."""
