"""Guiding line by line: on time, whatever interrupts it, and with every answer kept."""

from __future__ import annotations

import re
from datetime import date

import pytest

from holdfast.exercises import Exercise, Prompt, shipped_exercises
from holdfast.lasting import for_cycles, for_seconds
from holdfast.plain_guide import script_alone
from holdfast.practices import Answer, Rated
from tests.cli.guided import Seconds, Typist, guiding, named


@pytest.mark.parametrize("exercise", shipped_exercises(), ids=lambda exercise: exercise.id)
def test_every_exercise_is_guided_to_its_end_on_time(exercise: Exercise) -> None:
    seconds, said = Seconds(), list[str]()
    guided = guiding(exercise, seconds, said.append)
    guided.go()
    assert guided.seconds == pytest.approx(exercise.seconds)
    assert seconds.now - 1000 == pytest.approx(exercise.seconds)
    assert "".join(said) == "".join(each.text for each in script_alone(exercise))
    assert guided.answers == []


@pytest.mark.parametrize("exercise", shipped_exercises(), ids=lambda exercise: exercise.id)
def test_every_exercise_is_guided_with_nothing_but_enter(exercise: Exercise) -> None:
    seconds, said = Seconds(), list[str]()
    typist = Typist(seconds, [""] * 20, [(60.0 * minute, "") for minute in range(60)])
    guided = guiding(exercise, seconds, said.append, typist)
    guided.go()
    assert (guided.answers, guided.ratings, guided.planned) == ([], [], None)
    for prompt in exercise.prompts:
        assert (f"{prompt.text}\n" in said) is not prompt.later


def test_late_waits_do_not_add_up() -> None:
    class Late(Seconds):
        def sleep(self, seconds: float) -> None:
            super().sleep(seconds + 0.2)

    seconds = Late()
    breath = for_cycles(named("extended-exhale"), 6)
    guided = guiding(breath, seconds, lambda text: None)
    guided.go()
    assert guided.seconds == pytest.approx(60.2, abs=0.01)
    assert len(seconds.slept) == 60


def test_a_gap_is_a_pause() -> None:
    class Suspended(Seconds):
        def sleep(self, seconds: float) -> None:
            super().sleep(seconds)
            if len(self.slept) == 3:
                self.now += 3600

    seconds = Suspended()
    guided = guiding(for_cycles(named("box-breathing"), 1), seconds, lambda text: None)
    guided.go()
    assert guided.seconds == pytest.approx(16)
    assert seconds.now - 1000 == pytest.approx(3616)
    assert len(seconds.slept) == 16


def test_answers_are_kept_with_their_questions() -> None:
    seconds, said = Seconds(), list[str]()
    answers = ["lamp\ndoor", "", "rain", "soap", "a friend"]
    typist = Typist(seconds, answers, [(3, ""), (4, ""), (5, "a blue cup"), (6, "")])
    guided = guiding(named("five-senses"), seconds, said.append, typist)
    guided.go()
    assert guided.answers == [
        Answer("There are no right answers.", "a blue cup"),
        Answer("Five things you see", "lamp\ndoor"),
        Answer("Three things you hear", "rain"),
        Answer("Two things you smell, or two smells you like", "soap"),
        Answer("One thing you taste, or one kind thing about yourself", "a friend"),
    ]


def asked(prompt: Prompt, *answers: str) -> tuple[list[Answer], Typist]:
    seconds = Seconds()
    typist = Typist(seconds, answers)
    guided = guiding(named("thought-record")._replace(prompts=(prompt,)), seconds, lambda text: None, typist)
    guided.go()
    return guided.answers, typist


@pytest.mark.parametrize(
    ("kind", "typed", "kept"),
    [
        ("rating", ["eleven", "11", "-1", "7.5", "٧", "7"], "7"),
        ("rating", ["11", ""], None),
        ("percent", ["101", "much", "100"], "100 %"),
        ("percent", ["40 %"], "40 %"),
        ("yes_no", ["perhaps", "Y"], "yes"),
        ("yes_no", ["no"], "no"),
        ("feelings", ["4", "1, foggy ,1, 2,"], "sad, foggy, down"),
        ("feelings", ["heavy as lead"], "heavy as lead"),
        ("feelings", ["99"], "99"),
        ("feelings", [""], None),
        ("words", ["a\nb"], "a\nb"),
    ],
)
def test_each_kind_of_answer_is_read_calmly(kind: str, typed: list[str], kept: str | None) -> None:
    answers, typist = asked(Prompt("Which?", kind), *typed)  # type: ignore[arg-type]
    assert answers == ([] if kept is None else [Answer("Which?", kept)])
    assert len(typist.asked) == len(typed)
    assert all(question.endswith(": ") for question in typist.asked if question != "words")


def test_choices_have_numbers_in_lines_that_fit(capsys: pytest.CaptureFixture[str]) -> None:
    for corner in range(1, 7):
        asked(Prompt("Which?", "feelings"), str(corner), "")
        said = capsys.readouterr().err.splitlines()
        assert said[:2] == ["  1 pleasant, lively", "  2 pleasant, calm"]
        assert re.match(r"  1 [a-z ]+, 2 [a-z ]+, 3 ", said[6])
        assert max(map(len, said)) < 80


def test_a_plan_has_its_when() -> None:
    seconds = Seconds()
    answers = ["walk", "to the corner", "yesterday", "2026-03-02", "fri 9:30", "", ""]
    typist = Typist(seconds, answers)
    guided = guiding(named("activity-plan"), seconds, lambda text: None, typist)
    guided.go()
    assert guided.planned is not None
    assert (guided.planned.day, guided.planned.isoformat()) == (date(2026, 3, 6), "2026-03-06T09:30:00+01:00")
    assert guided.answers[-1] == Answer("When", "fri 9:30")
    assert "passed already" in typist.asked[4]


def test_an_urge_is_rated_every_two_minutes_and_the_clock_goes_on(capsys: pytest.CaptureFixture[str]) -> None:
    seconds, said = Seconds(), list[str]()
    typist = Typist(
        seconds,
        ["text somebody", "the window"],
        [(5, "8"), (61, ""), (130, "often"), (131, "6"), (250, "4"), (302, ""), (400, "3"), (410, "")],
    )
    guided = guiding(named("urge-surfing"), seconds, said.append, typist)
    guided.go()
    assert guided.ratings == [Rated(0, 8), Rated(2, 6), Rated(4, 4), Rated(6, 3)]
    assert seconds.now - 1000 == pytest.approx(410)
    assert guided.answers[0] == Answer("Urge to…", "text somebody")
    assert capsys.readouterr().err.count("How strong is the urge now?") == 4


def test_what_is_typed_ahead_answers_the_next_question() -> None:
    seconds = Seconds()
    short = for_seconds(named("extended-exhale"), 10)._replace(prompts=(Prompt("And now?"),))
    typist = Typist(seconds, [], [(2, ""), (3, "calmer")])
    guided = guiding(short, seconds, lambda text: None, typist)
    guided.go()
    assert guided.answers == [Answer("And now?", "calmer")]
    assert guided.seconds == pytest.approx(10)


def test_what_was_done_until_it_was_stopped_can_be_had() -> None:
    class Stopped(Seconds):
        def sleep(self, seconds: float) -> None:
            super().sleep(seconds)
            if self.now >= 1012:
                raise KeyboardInterrupt

    seconds = Stopped()
    guided = guiding(named("box-breathing"), seconds, lambda text: None)
    with pytest.raises(KeyboardInterrupt):
        guided.go()
    seconds.now += 100
    assert guided.seconds == pytest.approx(12)
