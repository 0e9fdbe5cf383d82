"""How an exercise is told."""

from __future__ import annotations

import pytest

from holdfast.exercise_words import Care, blocks_of, for_you, length_told, pattern_told, time_shortly, time_told
from holdfast.exercises import Exercise, Part, Phase, Prompt, Step, find_exercise, shipped_exercises
from holdfast.helps import Help


def shipped(exercise_id: str) -> Exercise:
    found = find_exercise(shipped_exercises(), exercise_id)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("exercise_id", "told"),
    [
        ("extended-exhale", "3 minutes, 18 breaths"),
        ("box-breathing", "4 minutes, 15 breaths"),
        ("five-senses", "about 3 minutes, 4 steps, 5 questions"),
        ("feet-on-floor", "1 minute, 4 steps"),
        ("thought-record", "about 10 minutes, 10 questions"),
    ],
)
def test_how_long_it_takes_and_what_it_is_made_of(exercise_id: str, told: str) -> None:
    assert length_told(shipped(exercise_id)) == told


def test_what_is_not_breathed_goes_in_rounds_and_half_seconds_are_told() -> None:
    part = Part((Phase("tense", 5.5), Phase("unheard_of", 10)), 8)
    tense = Exercise("x", "X", "muscle", "paced", 124, "", parts=(part,))
    assert length_told(tense) == "2 minutes, 8 rounds"
    assert pattern_told(tense.parts) == "5.5 tense, 10 unheard_of"


@pytest.mark.parametrize(
    ("seconds", "told", "shortly"),
    [
        (1, "1 second", "1 s"),
        (45, "45 seconds", "45 s"),
        (60, "1 minute", "1 min"),
        (76, "1 minute", "1 min"),
        (150, "3 minutes", "3 min"),
        (297, "5 minutes", "5 min"),
    ],
)
def test_a_length_in_words(seconds: int, told: str, shortly: str) -> None:
    assert (time_told(seconds), time_shortly(seconds)) == (told, shortly)


def test_what_came_with_it_is_told_with_how_often() -> None:
    rated = Help("x", 9, 9, -2.1, -3.1, -0.9, enough=True, before=6, after=4, usually=(-3, -1))
    assert for_you(rated) == "9 times. Distress about 2 lower after, usually 1 to 3."
    assert for_you(Help("x", 3, 3, -4, -4, -4, enough=False)) == "Used 3 times; too few to say."
    assert for_you(None) == for_you(Help("x", 0, 0, None, None, None, enough=False)) == "Not used so far."


def test_the_blocks_stand_in_the_order_of_reading_and_empty_ones_are_left_out() -> None:
    care = Care((("If watching your breath makes panic worse, choose an outward exercise.", "5-4-3-2-1"),))
    told = {block.name: block for block in blocks_of(shipped("extended-exhale"), care)}
    assert list(told) == ["use", "for_you", "take_care", "evidence", "steps", "variants"]
    assert told["evidence"].head == "Evidence: strong"
    assert told["evidence"].quiet == ("Shao 2024",)
    assert told["take_care"].lines[-1] == "Instead: 5-4-3-2-1"
    assert told["variants"].lines == ("softer: 3 in, 5 out, 3 minutes",)
    assert [block.name for block in blocks_of(shipped("feet-on-floor"))] == ["use", "for_you", "evidence", "steps"]


def test_what_to_do_instead_is_told_once_for_cautions_that_share_it() -> None:
    care = Care((("One.", "Listening"), ("Two.", "Listening"), ("Three.", ""), ("Four.", "Hand on heart")), 1)
    block = next(block for block in blocks_of(shipped("box-breathing"), care) if block.name == "take_care")
    assert block.lines == ("One.", "Two.", "Instead: Listening", "Three.", "Four.", "Instead: Hand on heart")
    assert block.quiet == ("1 caution is hidden, as you chose.",)


def test_of_several_parts_the_named_ones_are_counted() -> None:
    tap, rest = (Phase("tap_left", 0.7), Phase("tap_right", 0.7)), (Phase("rest", 4.8),)
    parts = (Part(tap, 18, "first round"), Part(rest, 1), Part(tap, 18, "second round"), Part(rest, 1))
    hug = Exercise("x", "X", "somatic", "paced", 60, "", parts=parts)
    assert length_told(hug) == "1 minute, 2 parts"
    assert pattern_told(hug.parts) == "0.7 left, 0.7 right"
    assert [block.lines for block in blocks_of(hug) if block.name == "parts"] == [("first round", "second round")]


def test_a_source_nobody_looked_up_says_so() -> None:
    evidence = next(block for block in blocks_of(shipped("five-senses")) if block.name == "evidence")
    assert evidence.quiet == ("Najavits 2002; source not yet checked",)


def test_hidden_cautions_are_counted_and_name_nothing_to_do_instead() -> None:
    blocks = blocks_of(shipped("box-breathing"), Care((), 2))
    care = next(block for block in blocks if block.name == "take_care")
    assert care.lines == ()
    assert care.quiet == ("2 cautions are hidden, as you chose.",)


def test_a_persons_own_words_are_marked_as_theirs() -> None:
    made = Exercise(
        "0", "Mine", "senses", "guided", 20, "When it rains.",
        steps=(Step("Listen.", 20),), prompts=(Prompt("What did you hear?"), Prompt("And then?", later=True)), own=True,
    )  # fmt: skip
    told = {block.name: block for block in blocks_of(made)}
    assert [name for name, block in told.items() if block.own] == ["use", "steps", "questions"]
    assert (told["steps"].lines, told["steps"].seconds) == (("Listen.",), (20,))
    assert told["questions"].lines == ("What did you hear?", "Later: And then?")
    assert "evidence" not in told
