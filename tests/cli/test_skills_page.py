"""docs/skills.md says what is so."""

from __future__ import annotations

import re

from holdfast.exercises import find_exercise, shipped_exercises
from holdfast.own_exercises import read_own
from holdfast.plain_guide import script_alone
from holdfast.wording import say
from tests.made import NOW
from tests.pty_process import CHECKOUT
from tui.cli import VERBS, help_of

PAGE = (CHECKOUT / "docs" / "skills.md").read_text("utf-8")
BLOCKS = re.findall(r"^```(\w*)\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)


def test_the_file_of_own_exercises_is_one() -> None:
    (example,) = [text for language, text in BLOCKS if language == "toml"]
    window, walk = read_own(example, NOW)
    assert (window.kind, window.parts[0].cycles, window.seconds) == ("paced", 16, 176)
    assert (walk.kind, [step.seconds for step in walk.steps]) == ("guided", [None, 120, 120])
    assert [prompt.answer for prompt in walk.prompts] == ["words", "rating"]


def test_the_commands_are_there_and_take_what_they_are_given() -> None:
    commands = re.findall(r"holdfast (\w+)((?: [\w-]+)*)", "\n".join(text for language, text in BLOCKS if not language))
    assert len(commands) > 3
    for verb, arguments in commands:
        assert verb in VERBS
        for option in re.findall(r"--\w+", arguments):
            assert option in help_of(verb)
    for _, name in re.findall(r"holdfast (exercise) ([\w-]+)", PAGE):
        assert find_exercise(shipped_exercises(), name) is not None


def test_a_countdown_goes_as_it_is_shown() -> None:
    shown = next(text for _, text in BLOCKS if text.startswith("Breath"))
    breath = find_exercise(shipped_exercises(), "extended-exhale")
    assert breath is not None
    assert shown in "".join(said.text for said in script_alone(breath))


def test_numbers_and_words_are_those_of_the_library() -> None:
    assert f"{len(shipped_exercises())}" == "51"
    assert "Fifty-one come with Holdfast" in PAGE
    for level in "ABCD":
        assert f"| {say(f'exercise.evidence_{level}')} |" in PAGE
