"""What goes together, as it is told: order, names, numbers and sentences."""

from __future__ import annotations

from holdfast.charts.symbols import FINE, PLAIN
from holdfast.together import Companion, Effect
from holdfast.together.effects import Claim
from holdfast.together.told import (
    chance_told,
    counted,
    counted_shortly,
    effects_told,
    in_order,
    leading,
    signed,
    so_far_told,
)


def effect(size: float, claim: Claim = "clear") -> Effect:
    return Effect(size, size - 0.4, size + 0.4, claim)


def tag(name: str, same: Effect | None = None, after: Effect | None = None, days: int = 20) -> Companion:
    return Companion("tag", name, days, 100 - days, same, after)


LOW = tag("low", effect(-0.8))
HIGH = tag("high", effect(0.9))
PERHAPS = tag("perhaps", effect(1.8, "perhaps"))
LATER = tag("later", effect(0.1, "none"), effect(0.6))
NOTHING = tag("nothing", effect(0.1, "none"), effect(-0.1, "none"))
SELDOM, SELDOMER = tag("seldom", days=6), tag("seldomer", days=2)
ENERGY = Companion("rating", "energy", 60, 50, effect(0.45), effect(-0.2, "perhaps"))


def test_what_is_clear_comes_first_from_higher_to_lower_and_the_rest_last() -> None:
    told = in_order([NOTHING, SELDOMER, PERHAPS, LOW, ENERGY, SELDOM, LATER, HIGH])
    assert [each.id for each in told.marks] == ["high", "later", "low", "perhaps"]
    assert told.ratings == (ENERGY,)
    assert told.rest == (NOTHING,)
    assert [each.id for each in told.few] == ["seldom", "seldomer"]


def test_a_companion_stands_for_what_is_clear_and_for_the_same_day_first() -> None:
    assert leading(tag("a", effect(0.5, "perhaps"), effect(0.9))) == effect(0.9)
    assert leading(tag("a", effect(0.5), effect(0.9))) == effect(0.5)
    assert leading(NOTHING) is leading(SELDOM) is None


def test_sizes_have_a_sign_and_nothing_has_none() -> None:
    assert [signed(value, LOW) for value in (0.84, -1.06, 0.04, -0.04, 0.0)] == ["+0.8", "-1.1", "0.0", "0.0", "0.0"]
    assert [signed(value, ENERGY) for value in (0.456, -0.004)] == ["+0.46", "0.00"]


def test_days_are_counted_on_both_sides() -> None:
    assert counted(LOW) == "on 20 of 100 days"
    assert counted(ENERGY) == "on 60 days above those around, on 50 below"
    assert (counted_shortly(LOW), counted_shortly(ENERGY)) == ("20 of 100", "110 days")


def test_a_row_is_told_with_its_interval_and_its_doubt() -> None:
    assert effects_told(LOW, "Mood") == ("Same day: Mood 0.8 lower (-1.2 to -0.4).", "The day after: too few days.")
    assert effects_told(LATER, "Mood") == (
        "Same day: no clear difference (-0.3 to +0.5).",
        "The day after: Mood 0.6 higher (+0.2 to +1.0).",
    )
    assert effects_told(PERHAPS, "Mood")[0] == "Same day: Mood 1.8 higher (+1.4 to +2.2); may be chance."
    assert effects_told(ENERGY, "Mood") == (
        "Same day: higher when it is higher, +0.45 (+0.05 to +0.85).",
        "The day after: lower when it is higher, -0.20 (-0.60 to +0.20); may be chance.",
    )


def test_it_is_said_how_many_look_so_by_chance() -> None:
    assert chance_told(60, FINE) == "● clear   ○ may be chance: about 3 of 60 pairs would be"
    assert chance_told(4, PLAIN) == "* clear   o may be chance"


def test_what_there_is_so_far_is_named() -> None:
    names = {("tag", "seldom"): "travel", ("tag", "seldomer"): "chess", ("tag", "never"): "never", ("rating", "x"): "X"}
    never, rating = tag("never", days=0), Companion("rating", "x", 4, 4)
    told = so_far_told([SELDOM, rating, SELDOMER, never], names)
    assert told.endswith("So far: travel on 6 days and chess on 2 days.")
    assert so_far_told([SELDOM], names).endswith("So far: travel on 6 days.")
    assert so_far_told([never, rating], names).endswith("So far no tag or feeling is among them.")
