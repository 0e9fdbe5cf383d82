"""All about one exercise, line by line."""

from __future__ import annotations

import pytest

from holdfast.exercise_words import Care
from holdfast.exercises import Exercise, Prompt, Step, find_exercise, shipped_exercises
from holdfast.helps import Help
from tests.hostile import HARD_TO_DRAW, LOOKS_LIKE_MARKUP
from widgets.exercise_pane import About, Rating, lines_about

STEP = Step("Listen for a while.", 20)
OWN = Exercise("0", "Rain", "senses", "guided", 20, "When it rains.", steps=(STEP,), own=True)
RATED = (Rating("Tue 3 Mar", 6, 4), Rating("Mon 2 Mar", 5, 5))


def shipped(exercise_id: str) -> Exercise:
    found = find_exercise(shipped_exercises(), exercise_id)
    assert found is not None
    return found


def told(about: About, width: int, *, plain: bool = False) -> list[str]:
    return [line.plain.rstrip() for line in lines_about(about, width, plain=plain)]


def test_name_and_category_share_a_line_where_both_fit() -> None:
    about = About(shipped("extended-exhale"))
    assert told(about, 34)[:3] == ["Longer out-breath        breathing", "3 minutes, 18 breaths", "4 in, 6 out"]
    assert told(about, 20)[:2] == ["Longer out-breath", "breathing"]


def test_own_words_stand_behind_a_bar_on_every_line_they_take() -> None:
    lines = told(About(OWN), 20)
    assert [line for line in lines if line.startswith("▏")] == [
        "▏ When it rains.",
        "▏ Listen for a",
        "▏ while.  20\xa0s",
    ]
    assert not any("▏" in line for line in told(About(shipped("extended-exhale")), 34))
    assert "| When it rains." in told(About(OWN), 20, plain=True)


def test_what_was_rated_stands_beside_what_is_told_of_it_where_there_is_room_and_else_at_the_end() -> None:
    came = Help("x", 6, 6, -1, -2, -0.5, enough=True, before=5.5, after=4.5, usually=(-2, 0))
    about = About(shipped("extended-exhale"), came, ratings=RATED)
    wide, narrow = told(about, 60), told(about, 34)
    place = wide.index("Before and after")
    assert wide[place - 2].startswith("6 times.")
    assert wide[place + 1 : place + 3] == ["Tue 3 Mar      ····●─○····", "Mon 2 Mar      ·····●·····"]
    assert narrow[-3:] == wide[place : place + 3]


def test_a_key_stands_below_what_it_belongs_to() -> None:
    care = Care((("Watch out.", "Listening"),), 1)
    lines = told(About(shipped("feet-on-floor"), care=care, keys={"take_care": ("x", "does not apply")}), 40)
    place = lines.index("Take care")
    assert lines[place + 1 : place + 5] == [
        "Watch out.",
        "Instead: Listening",
        "1 caution is hidden, as you chose.",
        "x does not apply",
    ]


@pytest.mark.parametrize("exercise", shipped_exercises(), ids=lambda each: each.id)
def test_no_line_is_wider_than_the_room_there_is(exercise: Exercise) -> None:
    keys = {"take_care": ("x", "does not apply"), "variants": ("v", "start it in another way")}
    for width in (20, 34, 76, 140):
        about = About(exercise, ratings=RATED if width > 26 else (), keys=keys)
        assert all(line.cell_length <= width for line in lines_about(about, width))


@pytest.mark.parametrize("text", [*LOOKS_LIKE_MARKUP, *(text[:60].replace("\n", " ") for text in HARD_TO_DRAW if text)])
def test_own_words_of_any_kind_are_words(text: str) -> None:
    made = OWN._replace(name=text, use=text, steps=(Step(text, 20),), prompts=(Prompt(text),))
    lines = lines_about(About(made), 34)
    assert all(line.cell_length <= 34 for line in lines)
    assert sum(line.plain.startswith("▏") for line in lines) >= 3
