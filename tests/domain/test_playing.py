"""An exercise being done, without an app: where one is after so many seconds and keys, and what is left of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.days import moment_of
from holdfast.exercises import Exercise, Part, Phase, Prompt, Step, Variant, shipped_exercises
from holdfast.pacing.course import total
from holdfast.playing.answers import answered, digit_means, middle, rated, unrated
from holdfast.playing.draft import PracticeDraft, draft_of, resumed
from holdfast.playing.moves import (
    begun_again,
    can_lengthen,
    gone_back,
    gone_on,
    lengthened,
    stopped,
    varied,
    with_timing,
)
from holdfast.playing.play import (
    Play,
    asks_before,
    begun,
    followed_up,
    is_worth_keeping,
    looked,
    now,
    position,
    takes_before,
)
from holdfast.playing.practised import Use, practice_of, with_follow_up
from holdfast.playing.told import guidance, how_long, where, words_after
from holdfast.practices import Answer, Practice, Rated

NOW = datetime(2026, 3, 3, 21, 10, tzinfo=ZoneInfo("Europe/Berlin"))
USE = Use("0195-id", moment_of(NOW))

PACED = Exercise(
    "slow", "Slow", "breathing", "paced", 60, "", parts=(Part((Phase("in", 4), Phase("out", 6)), 6),),
    steps=(Step("One."), Step("Two.")),
    variants=(Variant("softer", "softer", 64, (Part((Phase("in", 3), Phase("out", 5)), 8),), (Step("One."),)),),
)  # fmt: skip
GUIDED = Exercise(
    "feet", "Feet", "grounding", "guided", 30, "", steps=(Step("Feel.", 10), Step("Press."), Step("Look.", 20))
)
PLAN = Exercise(
    "plan", "Plan", "activation", "plan", 60, "",
    prompts=(Prompt("What"), Prompt("When", "when"), Prompt("How sure", "percent"),
             Prompt("After", "rating", later=True)),
)  # fmt: skip
URGE = Exercise(
    "urge", "Urge", "distress-tolerance", "guided", 600, "", steps=(Step("Wave.", 600),), rate_every=2, longer=300,
    rated="How strong is it?",
)  # fmt: skip


def exercise(exercise_id: str) -> Exercise:
    return next(each for each in shipped_exercises() if each.id == exercise_id)


def test_the_count_begins_after_one_cycle_and_ends_after_the_last() -> None:
    play = begun(PACED)
    told = [where(play, second) for second in (0.0, 9.9, 10.0, 69.9)]
    assert told == ["counting in", "counting in", "breath 1 of 6", "breath 6 of 6"]
    assert not looked(play, 69.9).is_over
    assert looked(play, 70.0).is_over


def test_a_count_in_of_short_cycles_leaves_time_to_answer() -> None:
    hug = begun(exercise("butterfly-hug"))
    assert hug.parts[0].seconds >= 6


def test_a_pattern_that_takes_no_time_is_over_at_once() -> None:
    nothing = PACED._replace(parts=(Part((Phase("in", 0),), 3),), variants=())
    assert looked(begun(nothing), 0.0).is_over


def test_questions_worded_alike_have_an_answer_each() -> None:
    twice = PLAN._replace(prompts=(Prompt("Why"), Prompt("Why"), Prompt("Why", later=True)))
    play = begun(twice)
    play = answered(gone_on(answered(gone_on(play, 1.0), "first"), 2.0), "second")
    assert [answer.answer for answer in practice_of(play, USE, 3.0, NOW).answers] == ["first", "second"]
    assert followed_up(twice).stations[0].text == "Why (3)"


def test_guidance_goes_round_between_breaths() -> None:
    play = begun(PACED)
    changes = [second for second in range(1, 70) if guidance(play, second) != guidance(play, second - 1)]
    assert changes == [20, 40, 60]


def test_timed_steps_go_on_by_themselves_and_the_others_wait_for_a_key() -> None:
    play = looked(begun(GUIDED), 500.0)
    assert play.at == 1
    play = looked(gone_on(play, 500.0), 519.9)
    assert play.at == 2
    assert looked(play, 520.0).is_over


def test_nothing_drifts_when_one_looks_late() -> None:
    both = GUIDED._replace(steps=(Step("Feel.", 10), Step("Press.", 10), Step("Look.", 20)))
    assert looked(begun(both), 23.0).since == 20.0


def test_without_timing_every_step_waits_and_with_it_again_the_step_begins_anew() -> None:
    play = with_timing(begun(GUIDED), 0.0, is_timed=False)
    assert looked(play, 100.0).at == 0
    play = with_timing(play, 100.0, is_timed=True)
    assert looked(play, 109.0).at == 0
    assert looked(play, 110.0).at == 1


@pytest.mark.parametrize(
    ("exercise_id", "kinds"),
    [
        ("five-senses", "step step step question question question question question step"),
        ("not-knowing", "before question question step step step step step question"),
        ("defusion-naming", "before question question step step step step question"),
        ("pros-cons", "before question question question question question"),
        ("extended-exhale", "pace"),
    ],
)
def test_questions_stand_where_they_are_best_asked(exercise_id: str, kinds: str) -> None:
    assert " ".join(station.kind for station in begun(exercise(exercise_id)).stations) == kinds


def test_distress_before_is_asked_beside_the_count_in_and_a_digit_counts_a_little_longer() -> None:
    play = begun(PACED)
    assert asks_before(play, 9.9)
    assert not asks_before(play, 10.0)
    assert takes_before(play, 39.0)
    assert not takes_before(play, 41.0)
    assert rated(play, 20.0, 7).before == 7
    assert rated(play, 50.0, 7).before is None
    left = unrated(play, 3.0)
    assert not asks_before(left, 3.0)
    assert left.before is None


def test_backspace_takes_a_digit_back_before_it_leaves_the_question_out() -> None:
    play = unrated(rated(begun(PACED), 1.0, 7), 2.0)
    assert play.before is None
    assert asks_before(play, 2.0)


def test_what_would_begin_with_a_question_begins_with_the_one_for_distress() -> None:
    """A digit meant for distress never stands in an answer, and a word never lands on keys."""
    play = begun(exercise("not-knowing"))
    assert rated(play, 0.0, 6).before == 6
    assert not asks_before(play, 0.0)
    question = gone_on(play, 1.0)
    assert question.station is not None
    assert question.station.kind == "question"
    assert digit_means(question, 2.0) is None
    step = gone_on(gone_on(question, 3.0), 4.0)
    assert step.station is not None
    assert step.station.kind == "step"
    assert digit_means(step, 5.0) is None


def test_it_is_asked_through_the_first_step() -> None:
    step = begun(exercise("feet-on-floor"))
    assert digit_means(step, 3.0) == "before"
    assert digit_means(gone_on(step, 4.0), 5.0) is None


def test_an_urge_is_rated_every_two_minutes() -> None:
    play = rated(begun(URGE), 1.0, 8)
    assert play.before == 8
    for second, value in ((5.0, 9), (125.0, 7), (130.0, 6), (250.0, 3)):
        play = rated(play, second, value)
    assert play.ratings == (Rated(0, 9), Rated(2, 6), Rated(4, 3))
    assert middle(play, 255.0) == 3
    assert middle(play, 365.0) is None
    assert unrated(play, 255.0).ratings == (Rated(0, 9), Rated(2, 6))


def test_longer_adds_whole_breaths_and_has_an_end() -> None:
    play = lengthened(begun(PACED))
    assert where(play, 15.0) == "breath 1 of 12"
    assert not looked(play, 129.0).is_over
    for _ in range(200):
        play = lengthened(play)
    assert not can_lengthen(play)
    assert total(play.parts) <= PACED.longest + 10


def test_longer_at_a_step_adds_to_that_step() -> None:
    play = lengthened(begun(URGE))
    assert not looked(play, 899.0).is_over
    assert looked(play, 900.0).is_over


def test_another_variant_goes_on_as_far_in_at_the_start_of_a_breath() -> None:
    play = varied(begun(PACED), 35.0)
    there = now(play, 35.0)
    assert play.variant == "softer"
    assert there is not None
    assert (there.gone, where(play, 35.0)) == (0.0, "breath 4 of 8")
    assert varied(play, 40.0).variant == ""


def test_back_next_and_again_in_breaths() -> None:
    play = gone_on(begun(PACED), 3.0)
    assert where(play, 3.0) == "breath 1 of 6"
    play = gone_on(play, 4.0)
    assert where(play, 4.0) == "breath 2 of 6"
    assert where(gone_back(play, 9.0), 9.0) == "breath 2 of 6"
    assert where(gone_back(play, 5.0), 5.0) == "breath 1 of 6"
    assert where(begun_again(play, 9.0), 9.0) == "breath 1 of 6"
    assert looked(stopped(play), 9.0).is_over


def test_back_next_and_again_in_parts() -> None:
    play = begun(exercise("pmr"))
    play = gone_on(gone_on(play, 1.0), 2.0)
    assert where(play, 2.0).endswith("2 of 11")
    assert where(begun_again(play, 30.0), 30.0).endswith("2 of 11")
    assert position(begun_again(play, 30.0), 30.0) == position(play, 2.0)


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (6, 4, "Lower than before."),
        (6, 5, "About the same. That is still information."),
        (6, 7, "About the same. That is still information."),
        (4, 6, "It went up. That happens."),
        (None, 6, ""),
        (4, None, ""),
    ],
)
def test_the_words_after(before: int | None, after: int | None, said: str) -> None:
    assert words_after(begun(PACED)._replace(before=before, after=after)).startswith(said)


@pytest.mark.parametrize(
    ("seconds", "told"),
    [(None, ""), (60, "about a minute, or as long as you like"), (15, "about 15 seconds, or as long as you like"),
     (120, "about 2 minutes, or as long as you like")],
)  # fmt: skip
def test_how_long_a_step_is_told_as_leave_to_take_ones_time(seconds: float | None, told: str) -> None:
    assert how_long(seconds) == told


def filled_plan() -> Play:
    play = begun(PLAN)
    for text in (None, "walk", "tomorrow 9:00", "70"):
        play = gone_on(play if text is None else answered(play, text), 5.0)
    return play


def test_what_was_answered_and_planned_becomes_a_practice() -> None:
    practice = practice_of(filled_plan(), USE, 41.6, NOW)
    assert practice.answers == (Answer("What", "walk"), Answer("When", "tomorrow 9:00"), Answer("How sure", "70 %"))
    assert practice.planned is not None
    assert practice.planned.isoformat() == "2026-03-04T09:00:00+01:00"
    assert practice.seconds == 42


def test_a_when_that_cannot_be_read_is_kept_as_words_with_nothing_planned() -> None:
    play = filled_plan()
    practice = practice_of(play._replace(words=dict(play.words) | {"When": "some day"}), USE, 41.0, NOW)
    assert practice.planned is None
    assert Answer("When", "some day") in practice.answers


def test_a_plan_is_looked_at_again_with_what_was_left_for_then() -> None:
    practice = practice_of(filled_plan(), USE, 41.0, NOW)
    play = rated(followed_up(PLAN), 0.0, 6)
    again = with_follow_up(practice, play, NOW)
    assert again.answers == (*practice.answers, Answer("After", "6"))
    assert again.followed_up


def test_what_is_kept_comes_back_as_it_was() -> None:
    play = filled_plan()._replace(before=6, at=2, ratings=(Rated(0, 4),))
    draft = PracticeDraft.from_json(draft_of(play, USE, 12.5).to_json())
    assert draft == draft_of(play, USE, 12.5)
    back = resumed(draft, PLAN)
    assert practice_of(back, draft.use, 12.5, NOW) == practice_of(play, USE, 12.5, NOW)
    assert back.at == 2


def test_words_are_kept_of_an_exercise_that_is_gone() -> None:
    draft = draft_of(filled_plan(), USE, 12.0)
    practice = practice_of(resumed(draft, None), draft.use, 12.0, NOW)
    assert [answer.answer for answer in practice.answers] == ["walk", "tomorrow 9:00", "70"]


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"id": 1}', '{"note": ""}'])
def test_what_is_no_draft_is_said_to_be_none(text: str) -> None:
    with pytest.raises(ValueError, match=r"draft|Expecting"):
        PracticeDraft.from_json(text)


Key = Callable[[Play, float], Play]
KEYS: dict[str, Key] = {
    "next": gone_on,
    "back": gone_back,
    "again": begun_again,
    "longer": lambda play, _: lengthened(play),
    "variant": varied,
    "digit": lambda play, second: rated(play, second, 5),
    "backspace": unrated,
    "words": lambda play, _: answered(play, "a few words"),
    "by hand": lambda play, second: with_timing(play, second, is_timed=not play.is_timed),
    "nothing": lambda play, _: play,
}


@given(
    st.sampled_from([PACED, GUIDED, PLAN, URGE, *shipped_exercises()]),
    st.lists(st.tuples(st.sampled_from(sorted(KEYS)), st.floats(0, 100)), max_size=30),
)
def test_no_sequence_of_keys_leads_before_the_beginning_or_past_the_end(
    done: Exercise, keys: list[tuple[str, float]]
) -> None:
    play, second = begun(done), 0.0
    for key, seconds in keys:
        second += seconds
        play = looked(play, second)
        if play.is_over:
            break
        play = looked(KEYS[key](play, second), second)
        assert 0 <= play.at <= len(play.stations)
        longest = play.station.seconds if play.station else None
        assert 0 <= position(play, second) <= (second + 1e6 if longest is None else longest)
        assert not play.is_paced or now(play, second) is not None
        assert sum(station.seconds or 0 for station in play.stations) <= 2 * 3600 + 60
        where(play, second)
    practice = practice_of(play, USE, second, NOW)
    assert practice.seconds == round(second)
    assert isinstance(practice, Practice)
    assert is_worth_keeping(play, second) or (not practice.answers and practice.before is None)
