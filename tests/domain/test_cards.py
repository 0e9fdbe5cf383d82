"""What a card has to be, and which of them stand on Today."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.cards import CARD_LIMIT, ON_TODAY, Card, checked_card, on_today
from holdfast.refusals import Refusal


@given(st.text(max_size=300), st.text(max_size=300), st.none() | st.just("humming"))
def test_a_card_is_two_clean_lines_or_refused_and_never_cut(when: str, can: str, exercise: str | None) -> None:
    try:
        card = checked_card(Card("id", when, can, exercise))
    except Refusal as refusal:
        assert refusal.key in ("cards.when_needed", "cards.can_needed", "cards.too_long")
        return
    assert card.when
    assert card.can or exercise
    for half in (card.when, card.can):
        assert half == " ".join(half.split())
        assert len(half) <= CARD_LIMIT
    assert checked_card(card) == card


@pytest.mark.parametrize(
    ("card", "refused"),
    [
        (Card("id", " ", "breathe"), "when_needed"),
        (Card("id", "it is loud", "\n"), "can_needed"),
        (Card("id", "x" * (CARD_LIMIT + 1), "breathe"), "too_long"),
        (Card("id", "it is loud", "x" * (CARD_LIMIT + 1)), "too_long"),
    ],
)
def test_what_a_card_lacks_is_said(card: Card, refused: str) -> None:
    with pytest.raises(Refusal) as raised:
        checked_card(card)
    assert raised.value.key == f"cards.{refused}"


def test_with_an_exercise_the_second_half_may_stay_empty() -> None:
    assert checked_card(Card("id", "it is loud", "", "humming")).can == ""


def test_three_stand_on_today_in_their_order() -> None:
    cards = [Card(str(number), "when", "can", pinned=number != 1) for number in range(6)]
    assert [card.id for card in on_today(cards)] == ["0", "2", "3"]
    assert len(on_today(cards)) == ON_TODAY
