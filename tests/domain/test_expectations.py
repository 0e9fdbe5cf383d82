"""What to expect: every card says whom it is from, none says what a person is to do."""

from __future__ import annotations

import re

import pytest

from holdfast.therapy.expectations import (
    QUESTIONS,
    SENTENCES,
    CardGroup,
    ExpectationCard,
    expectation_groups,
    group_of,
)
from holdfast.therapy.topics import TOPIC_LIMIT
from tests.domain.test_sentence import BANNED

CARDS = [(group, card) for group in expectation_groups() for card in group.cards]
NAMES = [f"{group.id} {card.id}" for group, card in CARDS]
FIGURE = re.compile(r"\d")
ADVICE = re.compile(
    r"\b(you (must|need|ought|have to)|stay with|stop therapy|get help now|we recommend)\b", re.IGNORECASE
)
YEAR_OR_PRACTICE = re.compile(r"\b(19|20)\d\d\b|^from practice$|Society for the Advancement of Psychotherapy$")


@pytest.mark.parametrize(("group", "card"), CARDS, ids=NAMES)
def test_a_card_keeps_the_rules_of_speaking(group: CardGroup, card: ExpectationCard) -> None:
    for text in (group.title, group.told, card.title, card.text):
        assert not BANNED.search(text)
        assert not ADVICE.search(text)
        assert len(text.split()) <= 45


@pytest.mark.parametrize(("group", "card"), CARDS, ids=NAMES)
def test_a_fact_has_its_source_and_what_is_reported_has_no_figures(group: CardGroup, card: ExpectationCard) -> None:
    if group.id in (QUESTIONS, SENTENCES):
        assert card.source_told == ""
        return
    assert card.source
    if card.reported:
        assert not re.search(r"\d+ (in|of) \d|%", card.text)
        assert card.source_told.endswith("as others report it")
    else:
        assert YEAR_OR_PRACTICE.search(card.source)
    if card.source == "from practice":
        assert not FIGURE.search(card.text)


def test_what_can_be_brought_fits_into_a_topic() -> None:
    brought = [card for group, card in CARDS if group.bring]
    assert all(len(card.title) <= TOPIC_LIMIT for card in brought)
    assert {group.id for group, _ in CARDS if group.bring} == {"soon", QUESTIONS, SENTENCES}


def test_the_groups_are_those_that_were_decided() -> None:
    sizes = {group.id: len(group.cards) for group in expectation_groups()}
    assert list(sizes) == ["found", "myths", "curiosity", "discomfort", "soon", "leave", "questions", "sentences"]
    assert sizes["questions"] == 12
    assert sizes["leave"] == 11
    assert sizes["discomfort"] == 8
    assert len({card.id for _, card in CARDS if _.id == "found"}) == sizes["found"]
    with pytest.raises(KeyError):
        group_of("nothing")


def test_leaving_at_once_names_whom_to_turn_to() -> None:
    told = group_of("leave").told
    assert "licenses" in told
    assert "Support" in told
