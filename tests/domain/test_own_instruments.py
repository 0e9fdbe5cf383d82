"""Questionnaires of the person's own, as they are typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.refusals import Refusal
from holdfast.scores import Instrument, shipped_instruments
from holdfast.scores.own import as_typed, read_instrument

TYPED = {"name": "Sleep scale", "low": "0", "high": "24", "better": "higher"}


def test_it_has_a_name_a_range_a_direction_and_perhaps_a_change_that_counts() -> None:
    known = shipped_instruments()
    made = read_instrument({**TYPED, "name": " Sleep  scale ", "change": "2,5"}, known)
    assert made == Instrument("sleep_scale", "Sleep scale", 0, 24, True, reliable_change=2.5, own=True)
    assert made.line == "score:sleep_scale"
    other = read_instrument({**TYPED, "better": "lower"}, known)
    assert (other.higher_is_better, other.reliable_change) == (False, None)


@given(low=st.integers(-99, 998), width=st.integers(1, 50), better=st.booleans(), change=st.none() | st.integers(1, 50))
def test_what_was_kept_is_typed_again_as_it_was(low: int, width: int, better: bool, change: int | None) -> None:
    high = min(999, low + width)
    kept = None if change is None else float(min(change, high - low))
    own = Instrument("mine", "Mine", float(low), float(high), better, reliable_change=kept, own=True)
    values = {name: value for name, value in as_typed(own).items() if value}
    assert read_instrument(values, [*shipped_instruments(), own], own) == own


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"name": "  "}, "needs a name"),
        ({"name": "x" * 41}, "at most 40"),
        ({"name": "phq-9"}, "of that name"),
        ({"name": "PHQ9"}, "of that name"),
        ({"high": "0"}, "whole numbers"),
        ({"high": "1000"}, "whole numbers"),
        ({"low": "-100"}, "whole numbers"),
        ({"low": "0.5"}, "whole numbers"),
        ({"low": "none"}, "is no number"),
        ({"change": "0"}, "more than 0"),
        ({"change": "24.5"}, "at most 24"),
        ({"change": "{low}"}, "is no number"),
    ],
)
def test_what_is_no_questionnaire_is_refused(typed: dict[str, str], said: str) -> None:
    with pytest.raises(Refusal, match=said):
        read_instrument(TYPED | typed, shipped_instruments())


@pytest.mark.parametrize("missing", sorted(TYPED))
def test_what_is_missing_is_told(missing: str) -> None:
    with pytest.raises(Refusal, match="It needs a name"):
        read_instrument({name: value for name, value in TYPED.items() if name != missing}, ())


def test_a_range_holds_the_totals_there_are() -> None:
    own = read_instrument(TYPED, ())
    assert read_instrument(TYPED | {"high": "20"}, [own], own, [3, 20]).high == 20
    with pytest.raises(Refusal, match="beyond that range: 3 to 21"):
        read_instrument(TYPED | {"high": "20"}, [own], own, [3, 21])
    with pytest.raises(Refusal, match="of that name"):
        read_instrument(TYPED, [own])
