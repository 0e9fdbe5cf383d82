"""What goes together: how often that is said where nothing does, and what is found where something does."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.together import Companion, Diary, Effect, Series, Together, what_goes_together
from holdfast.together.effects import LEAST
from tests.unrelated_diaries import LIVES, Life, unrelated_diary, with_effect

SEEDS = range(60)
RATING = st.integers(0, 10).map(float)
DAYS = st.dictionaries(st.integers(738_000, 738_100), RATING, max_size=80).map(lambda days: dict(sorted(days.items())))
MARKS = st.lists(st.integers(738_000, 738_100), unique=True, max_size=60).map(sorted)
EFFECT = st.none() | st.builds(
    Effect,
    st.floats(-5, 5, allow_nan=False),
    st.floats(-5, 5),
    st.floats(-5, 5),
    st.sampled_from(["clear", "perhaps", "none"]),
)


def found_in(life: Life) -> Counter[str]:
    """Return how often each claim is made of diaries in which nothing goes together."""
    return Counter(
        effect.claim
        for seed in SEEDS
        for companion in what_goes_together("mood", unrelated_diary(life, seed)).companions
        for effect in (companion.same_day, companion.next_day)
        if effect is not None
    )


@pytest.mark.parametrize("name", [name for name in LIVES if name != "jumping in common"])
def test_where_nothing_goes_together_one_in_twenty_seems_to(name: str) -> None:
    claims = found_in(LIVES[name])
    looked = claims.total()
    assert looked > 200
    assert (claims["perhaps"] + claims["clear"]) / looked <= 0.08
    assert claims["clear"] / looked <= 0.03  # one in eighty of four pairs, where the pairs are counted


def test_what_jumps_on_the_same_day_seems_to_go_together_more_often() -> None:
    """What docs/plateaus.md admits: a jump of several ratings on one day is in none of their lines."""
    claims = found_in(LIVES["jumping in common"])
    assert 0.08 < (claims["perhaps"] + claims["clear"]) / claims.total() < 0.25


def test_what_is_there_is_found_with_its_size() -> None:
    found = [
        what_goes_together("mood", with_effect(unrelated_diary(LIVES["drifting"], seed), 0.8)).companions[0]
        for seed in SEEDS
    ]
    effects = [each.same_day for each in found if each.same_day is not None]
    assert sum(effect.claim != "none" for effect in effects) > 0.9 * len(effects)
    assert sum(effect.size for effect in effects) / len(effects) == pytest.approx(0.8, abs=0.08)
    assert sum(effect.low <= 0.8 <= effect.high for effect in effects) >= 0.9 * len(effects)


def test_what_comes_a_day_later_is_found_a_day_later() -> None:
    diary = with_effect(unrelated_diary(LIVES["level"], 3), 2.0, later=1)
    tag = what_goes_together("mood", diary).companions[0]
    assert tag.next_day is not None
    assert tag.next_day.claim == "clear"
    assert tag.same_day is not None
    assert tag.same_day.claim == "none"


def test_a_rating_that_follows_another_goes_together_with_it() -> None:
    diary = unrelated_diary(LIVES["drifting"], 2)
    mood = diary.ratings["mood"]
    against = {day: 10 - value for day, value in mood.items()}
    (rating,) = what_goes_together("mood", Diary({"mood": mood, "anxiety": against})).companions
    assert rating.same_day is not None
    assert (rating.kind, rating.id, rating.same_day.claim) == ("rating", "anxiety", "clear")
    assert rating.same_day.size == pytest.approx(-1)


def test_nothing_is_said_of_seven_days() -> None:
    mood = {738_000 + day: float(day % 4) for day in range(60)}
    for days, enough in ((7, False), (8, True), (52, True), (53, False)):
        (tag,) = what_goes_together("mood", Diary({"mood": mood}, {"travel": sorted(mood)[:days]})).companions
        assert (tag.days_with, tag.days_without) == (days, 60 - days)
        assert (tag.same_day is not None) == enough


def test_the_more_pairs_the_less_is_clear() -> None:
    diary = with_effect(unrelated_diary(LIVES["level"], 1), 0.45)
    alone = what_goes_together("mood", diary._replace(ratings={"mood": diary.ratings["mood"]}))
    others = {f"tag {number}": diary.tags["outdoors"][number % 3 :: 3] for number in range(300)}
    among = what_goes_together("mood", diary._replace(tags={**diary.tags, **others}))
    assert alone.pairs == 2
    assert among.pairs == 604
    assert [found.companions[0].same_day and found.companions[0].same_day.claim for found in (alone, among)] == [
        "clear",
        "perhaps",
    ]


def test_a_rating_nobody_gave_goes_together_with_nothing() -> None:
    assert what_goes_together("mood", Diary({})) == Together("mood")
    nothing = what_goes_together("mood", Diary({"energy": {738_000: 5.0}}, {"travel": [738_000]}))
    assert [(each.days_with, each.same_day) for each in nothing.companions] == [(0, None), (0, None)]


@given(DAYS, DAYS, MARKS, MARKS)
def test_whatever_was_kept_something_true_is_said(
    mood: dict[int, float], energy: dict[int, float], tag: list[int], feeling: list[int]
) -> None:
    found = what_goes_together("mood", Diary({"mood": mood, "energy": energy}, {"a": tag}, {"sad": feeling}))
    assert [(each.kind, each.id) for each in found.companions] == [
        ("tag", "a"),
        ("feeling", "sad"),
        ("rating", "energy"),
    ]
    for each in found.companions:
        assert each.days_with + each.days_without <= max(found.days, len(energy))
        for effect in (each.same_day, each.next_day):
            assert effect is None or effect.low <= effect.size <= effect.high
        if each.same_day is not None:
            assert min(each.days_with, each.days_without) >= LEAST
    assert Together.from_json(found.to_json()) == found


@given(DAYS, MARKS)
def test_a_diary_is_read_as_it_was_written(days: dict[int, float], marks: list[int]) -> None:
    diary = Diary({"mood": days}, {"“quoted”\n": marks}, {"traurig": marks})
    read = Diary.of(Series.from_json(each.to_json()) for each in diary.series())
    assert (read.ratings, read.feelings) == ({"mood": days} if days else {}, {"traurig": marks} if marks else {})
    assert read.tags == ({"“quoted”\n": marks} if marks else {})


@given(st.builds(Companion, st.just("tag"), st.text(), st.integers(0), st.integers(0), EFFECT, EFFECT))
def test_what_was_found_is_read_as_it_was_written(companion: Companion) -> None:
    found = Together("mood", 10, 2, (companion,))
    assert Together.from_json(found.to_json()) == found


@pytest.mark.parametrize("text", ["", "{", "[1]", '["mood", 1, 2, [[]], 5]', "null", "3"])
def test_what_is_none_is_refused(text: str) -> None:
    for kind in (Together, Series):
        with pytest.raises(ValueError):
            kind.from_json(text)
