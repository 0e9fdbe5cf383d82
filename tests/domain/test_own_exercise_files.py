"""A file of own exercises that is not right: one sentence says on which line what is wrong, and quotes nothing."""

from __future__ import annotations

import itertools
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.exercises import Exercise
from holdfast.own_exercises import read_own
from holdfast.own_exercises.lines import line_of
from holdfast.refusals import Refusal
from tests.made import NOW

GOOD = """\
# Two of mine
[[exercise]]
name = "Slow"
category = "breathing"
breath = [4, 0, 6, 0]
minutes = 3

[[exercise]]
name = '''
[[exercise]]
# no comment'''
category = "senses"   # with a [[exercise]] behind it
steps = [
    "Sip.", { text = "Taste, with a comma # and [brackets].", seconds = 30 },
    # in between
    { text = "Swallow.", seconds = 20 },
]

[[exercise.questions]]
text = "What was it?"

[[exercise.questions]]
text = "How good?"
answer = "rating"
"""


def changed(old: str, new: str) -> str:
    assert old in GOOD
    return GOOD.replace(old, new)


def refusal_of(text: str) -> Refusal:
    with pytest.raises(Refusal) as refused:
        read_own(text, NOW)
    return refused.value


def test_what_a_person_writes_is_read() -> None:
    slow, tea = read_own(GOOD, NOW)
    assert (slow.kind, slow.seconds, slow.own) == ("paced", 180, True)
    assert (tea.name, tea.kind, tea.seconds) == ("[[exercise]] # no comment", "guided", 70)
    assert [prompt.answer for prompt in tea.prompts] == ["words", "rating"]
    assert read_own("\ufeff" + GOOD.replace("\n", "\r\n"), NOW)[1].name == tea.name


ID = "019cb552-5dc0-7ec9-910d-a84d3fab4b82"
UNREADABLE = changed("minutes = 3", "minutes = " + "9" * 5000), changed("minutes = 3", "minutes = " + "[" * 5000)


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        (changed('"Slow"', '"Slow'), 3, "cannot be read as TOML"),
        (changed('"Slow"', "Slow"), 3, "cannot be read as TOML"),
        (changed("minutes = 3", "minutes = 3\nminutes = 3"), 7, "cannot be read as TOML"),
        (changed('"How good?"', '"""How good?'), 24, "it can be read as TOML"),
        *((text, 24, "it can be read as TOML") for text in UNREADABLE),
        (changed('"breathing"', '"brething"'), 4, "nearest are: breathing"),
        (changed('category = "breathing"\n', ""), 2, "no such category"),
        (changed('"breathing"', "7"), 4, "category is a text"),
        (changed('"Slow"', '" "'), 3, "needs a name"),
        (changed('"Slow"', '"' + "SECRET" * 20 + '"'), 3, "longer than 60"),
        (changed("[4, 0, 6, 0]", "[0, 0, 0, 0]"), 5, "are 0"),
        (changed("[4, 0, 6, 0]", "[0, 0, 6]"), 5, "four numbers"),
        (changed("[4, 0, 6, 0]", "[4, true, 6, 0]"), 5, "four numbers"),
        (changed("[4, 0, 6, 0]", '"SECRET"'), 5, "four numbers"),
        (changed("[4, 0, 6, 0]", "[4, -1, 6, 0]"), 5, "from 0 to 60 seconds"),
        (changed("[4, 0, 6, 0]", "[4, nan, 6, 0]"), 5, "from 0 to 60 seconds"),
        (changed("minutes = 3", "minutes = 0"), 6, "2 hours"),
        (changed("minutes = 3", "minutes = 600"), 6, "2 hours"),
        (changed("minutes = 3", "minutes = inf"), 6, "2 hours"),
        (changed("minutes = 3", 'minutes = "3"'), 6, "number of minutes"),
        (changed("minutes = 3", "rounds = 1.5"), 6, "whole number"),
        (changed("minutes = 3", "rounds = 100000"), 6, "1 to 1000 rounds"),
        (changed("minutes = 3", "rounds = true"), 6, "whole number"),
        (changed("minutes = 3", "minutes = 3\nrounds = 9"), 5, "either rounds or minutes"),
        (changed("minutes = 3\n", ""), 5, "either rounds or minutes"),
        (changed("breath = [4, 0, 6, 0]", 'steps = ["x"]'), 6, "there is none"),
        (changed("breath = [4, 0, 6, 0]\nminutes = 3", ""), 3, "nothing to do"),
        (changed("minutes = 3", "minutes = 3\nSECRET = 4"), 7, "not known"),
        (changed("minutes = 3", 'minutes = 3\nid = "SECRET"'), 7, "made by Holdfast"),
        (changed("minutes = 3", "minutes = 3\nsteps = 4"), 7, "steps is a list"),
        (changed("minutes = 3", 'minutes = 3\ncautions = ["cold", "SECRET"]'), 7, "no such caution"),
        (changed("minutes = 3", "minutes = 3\ncautions = [7]"), 7, "no such caution"),
        (changed("minutes = 3", 'minutes = 3\ntry_instead = "SECRET"'), 7, "no exercise of that id"),
        (changed("seconds = 30", "seconds = 0"), 14, "from 1 to 3600"),
        (changed("seconds = 20", "seconds = 36000"), 16, "from 1 to 3600"),
        (changed("seconds = 20", "seconds = 2.5"), 16, "as a whole number"),
        (changed("seconds = 20", "SECRET = 2"), 16, "A step is"),
        (changed('"Sip."', "7"), 14, "A step is"),
        (changed('"Swallow."', '""'), 16, "no text"),
        (changed('"rating"', '"SECRET"'), 22, "words, rating, percent"),
        (changed('answer = "rating"', "later = true"), 22, "once a when is over"),
        (changed('answer = "rating"', "SECRET = true"), 22, "A question is"),
        (changed('text = "How good?"\n', ""), 22, "A question is"),
        (GOOD + "\n[SECRET]\n", 26, "beside exercises"),
        ("SECRET = 3\n" + GOOD, 1, "beside exercises"),
        (
            f'[[exercise]]\nid = "{ID}"\nname = "A"\ncategory = "senses"\nsteps = ["x"]\n' * 2,
            7,
            "the same id",
        ),
    ],
    ids=(str(number) for number in itertools.count()),
)
def test_the_line_and_what_is_wrong_are_told(text: str, line: int, words: str) -> None:
    refusal = refusal_of(text)
    assert re.match(rf"Line {line}[:,]", refusal.sentence)
    assert words in refusal.sentence
    assert "SECRET" not in refusal.sentence
    assert len(refusal.sentence.split()) <= 45


@pytest.mark.parametrize("text", ["", "# nothing", "exercise = 3", "exercise = []", "[exercise]\nname = 'x'", "a = 1"])
def test_a_file_without_an_exercise_says_so(text: str) -> None:
    assert refusal_of(text).key == "own_exercise.none_in_file"


def test_too_many_and_too_large_are_refused_at_once() -> None:
    one = '[[exercise]]\nname = "A"\ncategory = "senses"\nsteps = ["x"]\n'
    assert len(read_own(one * 200, NOW)) == 200
    assert refusal_of(one * 201).key == "own_exercise.too_many"
    assert refusal_of("#" * 4_000_001).key == "own_exercise.file_too_large"


@pytest.mark.parametrize("part", ["a", '"a"', "'a'", " a "])
def test_a_key_without_end_is_refused_before_it_fills_the_memory(part: str) -> None:
    endless = ".".join([part] * 60_000)
    for line in (f"{endless} = 1", f"[{endless}]", f"[[{endless}]]"):
        assert refusal_of(GOOD + line).sentence.startswith("Line 25: This key is not known")


def test_a_text_with_many_dots_is_a_text() -> None:
    (dotted,) = read_own('[[exercise]]\nname = "a.b.c.d.e.f.g.h.i.j.k"\ncategory = "senses"\nsteps = ["x"]', NOW)
    assert dotted.name == "a.b.c.d.e.f.g.h.i.j.k"


def test_exercises_in_one_list_are_read_and_their_faults_told() -> None:
    (exercise,) = read_own('exercise = [{ name = "A", category = "senses", steps = ["x"] }]', NOW)
    assert exercise.name == "A"
    assert refusal_of('exercise = [{ name = "", category = "senses", steps = ["x"] }]').sentence.startswith("Line 1")


@given(st.integers(0, 3), st.integers(0, 3), st.lists(st.text("x\"'#[],{}\\ ", max_size=12), min_size=4, max_size=4))
def test_lines_are_counted_whatever_the_texts_hold(number: int, item: int, texts: list[str]) -> None:
    def quoted(text: str) -> str:
        escaped = text.replace("\\", "\\\\").replace('"', '\\"')
        return f'"{escaped}"'

    steps = "".join(f"    {quoted(text)},  # ] {quoted(text)}\n" for text in texts)
    one = f"[[exercise]]\nname = {quoted(texts[0])}\nsteps = [\n{steps}]\n"
    assert line_of(one * 4, number, "steps", item) == number * 8 + 4 + item
    assert line_of(one * 4, number, "name") == number * 8 + 2


@given(st.text(max_size=200) | st.binary(max_size=200).map(lambda found: found.decode("latin-1")))
def test_whatever_the_file_it_is_read_or_refused(text: str) -> None:
    found: list[Exercise] | Any
    try:
        found = read_own("[[exercise]]\n" + text, NOW)
    except Refusal as refusal:
        assert re.match(r"Line \d+|There is no exercise", refusal.sentence)
    else:
        assert found
