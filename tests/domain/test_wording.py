"""How sentences are found and filled. What they may say is held in test_sentence.py."""

from __future__ import annotations

import pytest

from holdfast.refusals import NotUnderstood, Refusal
from holdfast.wording import Plural, say, topic


def test_a_sentence_is_filled() -> None:
    assert say("importing.too_large", megabytes=20) == (
        "The file is larger than 20 MB. Nothing was imported; please make it two."
    )


def test_one_is_singular_and_every_other_number_is_not() -> None:
    assert isinstance(topic("importing")["cells_missing"], Plural)
    assert say("importing.cells_missing", found=1, expected=8) == "One cell, where the others have 8."
    assert say("importing.cells_missing", found=0, expected=8) == "0 cells, where the others have 8."


def test_what_is_filled_in_is_not_filled_again() -> None:
    assert say("support.lines", country="{expected} {0.__class__}") == "Crisis lines, {expected} {0.__class__}"


@pytest.mark.parametrize("key", ["nowhere.at_all", "importing.nothing_like_it", "importing", "support.lines"])
def test_an_unknown_key_or_a_missing_value_is_an_error(key: str) -> None:
    with pytest.raises(KeyError):
        say(key)


def test_a_refusal_carries_its_sentence() -> None:
    refused = NotUnderstood("importing.no_such_format", formats="daylio")
    assert isinstance(refused, Refusal)
    assert refused.sentence == str(refused) == "Holdfast cannot read that format. It knows: daylio."
    assert refused.key == "importing.no_such_format"
