"""Ratings of one's own: a name becomes an id that can be typed, and no two are the same."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from holdfast.own_scales import ID_LIMIT, is_named, own_scale, scale_id_of
from holdfast.scales import shipped_scales


def test_an_id_is_made_of_the_name() -> None:
    assert scale_id_of("Sleep quality!", set()) == "sleep_quality"
    assert scale_id_of("Müdigkeit", set()) == "mudigkeit"


def test_a_taken_id_gets_a_number() -> None:
    assert scale_id_of("Mood", {"mood"}) == "mood_2"
    assert scale_id_of("Mood", {"mood", "mood_2"}) == "mood_3"


@given(st.text(min_size=1, max_size=60), st.sets(st.sampled_from(["mood", "a", "b", "scale_1"])))
def test_every_name_gets_an_id_of_the_allowed_form(label: str, taken: set[str]) -> None:
    scale_id = scale_id_of(label, taken)
    assert re.fullmatch(rf"[a-z0-9_]{{1,{ID_LIMIT}}}", scale_id)
    assert scale_id not in taken
    assert scale_id == scale_id_of(label, taken)


def test_names_are_the_same_whatever_their_capitals() -> None:
    assert is_named("MOOD", shipped_scales())
    assert is_named("ok with not knowing", shipped_scales())
    assert not is_named("Pain", shipped_scales())


def test_an_own_scale_is_asked_for() -> None:
    pain = own_scale("Pain", "none", "the most", higher_is_better=False, known=shipped_scales())
    assert (pain.id, pain.short, pain.asked, pain.own, pain.higher_is_better) == ("pain", "Pain", True, True, False)
