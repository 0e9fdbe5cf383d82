"""What a person makes of exercises comes back as it was: own ones, pins, cards, the safety plan, words found later."""

from __future__ import annotations

from contextlib import closing
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from holdfast.cards import Card
from holdfast.check_ins import NO_WORD_YET, Draft
from holdfast.exercises import Exercise, Part, Phase, Prompt, Step, Variant, shipped_exercises
from holdfast.namings import Naming
from holdfast.safety_plan import SECTIONS, SafetyPlan
from storage.journal import Journal, JournalProblem, Problem, open_journal
from tests.conftest import FrozenClock
from tests.storage.samples import (
    DAY,
    OWN_SCALE,
    asked_directly,
    check_in,
    days,
    done_directly,
    ids,
    imported,
    mark,
    own_exercise,
    practice,
    row,
    texts,
    words,
)
from tests.storage.test_simple_records import undone


def parts() -> st.SearchStrategy[tuple[Part, ...]]:
    phases = st.builds(Phase, st.sampled_from(["in", "hold", "out"]), st.floats(0.5, 600) | st.integers(1, 600))
    return st.lists(
        st.builds(Part, st.lists(phases, min_size=1, max_size=4).map(tuple), st.integers(1, 99), texts()), max_size=3
    ).map(tuple)


def steps() -> st.SearchStrategy[tuple[Step, ...]]:
    return st.lists(st.builds(Step, words(), st.none() | st.integers(1, 600)), max_size=3).map(tuple)


def exercises() -> st.SearchStrategy[Exercise]:
    answers = st.sampled_from(["words", "rating", "percent", "when", "feelings", "yes_no"])
    return st.builds(
        Exercise,
        id=ids(),
        name=words(),
        category=st.sampled_from(["breathing", "somatic"]),
        kind=st.sampled_from(["paced", "guided", "worksheet", "plan"]),
        seconds=st.integers(1, 36_000),
        use=texts(),
        flags=st.lists(words(), max_size=2).map(tuple),
        try_instead=st.none() | words(),
        parts=parts(),
        steps=steps(),
        prompts=st.lists(st.builds(Prompt, words(), answers, st.booleans(), st.booleans()), max_size=3).map(tuple),
        variants=st.lists(st.builds(Variant, words(), words(), st.integers(1, 600), parts(), steps()), max_size=2).map(
            tuple
        ),
        own=st.just(True),
        caution=texts(),
        longer=st.integers(0, 900),
        longest=st.integers(60, 7200),
        rate_every=st.integers(0, 9),
        rated=texts(),
    )


@given(kept=exercises())
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_exercise_of_ones_own_comes_back_as_it_was(kept: Exercise, journal: Journal) -> None:
    journal.save_own_exercise(kept)
    assert kept in journal.own_exercises()
    journal.delete_own_exercise(kept.id)
    assert kept not in journal.own_exercises()
    journal.undo()
    assert journal.exercises()[: len(shipped_exercises())] == list(shipped_exercises())
    assert kept in journal.exercises()[len(shipped_exercises()) :]


def test_a_copy_of_any_that_comes_with_holdfast_is_kept(journal: Journal) -> None:
    copies = [each._replace(id=mark().id, own=True) for each in shipped_exercises()]
    journal.save_own_exercises(copies)
    assert sorted(journal.own_exercises()) == sorted(copies)


def test_several_taken_in_are_one_step_and_those_that_were_there_are_as_before(journal: Journal) -> None:
    tea, soup, same = own_exercise(), own_exercise(name="Soup"), own_exercise(name="Bread")
    for each in (tea, same):
        journal.save_own_exercise(each)
    journal.save_own_exercises([tea._replace(name="Green tea"), soup, same])
    assert [each.name for each in journal.own_exercises()] == sorted(
        ["Green tea", "Soup", "Bread"], key=lambda name: {"Green tea": tea, "Soup": soup, "Bread": same}[name].id
    )
    assert undone(journal) == ("own_exercise", "imported", 2)
    assert sorted(journal.own_exercises()) == sorted([tea, same])
    journal.save_own_exercises([tea, same])
    assert undone(journal) == ("own_exercise", "saved", 1)


def test_saving_ones_own_exercise_drops_its_draft(journal: Journal) -> None:
    tea = own_exercise()
    journal.keep_draft("own_exercise", Draft(tea.id, note="Te"))
    journal.save_own_exercise(tea)
    assert journal.draft("own_exercise") is None


def test_an_exercise_that_holdfast_never_wrote_is_told_as_damage(journal: Journal) -> None:
    journal.save_own_exercise(own_exercise())
    done_directly(journal.path, 'UPDATE own_exercises SET body = \'{"name": "Tea"}\'')
    with pytest.raises(JournalProblem) as refused:
        journal.own_exercises()
    assert refused.value.problem is Problem.DAMAGED


def test_pins_are_in_the_order_they_were_put_in_and_come_back_to_their_place(journal: Journal) -> None:
    for exercise in ("box-breathing", "five-senses", "butterfly"):
        journal.pin(exercise, pinned=True)
    journal.pin("box-breathing", pinned=True)
    assert journal.pinned() == ["box-breathing", "five-senses", "butterfly"]
    journal.pin("five-senses", pinned=False)
    journal.pin("nobody", pinned=False)
    assert journal.pinned() == ["box-breathing", "butterfly"]
    assert undone(journal) == ("pin", "deleted", 1)
    assert journal.pinned() == ["box-breathing", "five-senses", "butterfly"]
    assert [undone(journal) for _ in range(4)] == [("pin", "saved", 1)] * 3 + [None]
    assert journal.pinned() == []
    assert asked_directly(journal.path, "SELECT * FROM trash") == []


@given(kept=st.lists(st.builds(Card, ids(), words(), words(), st.none() | words(), st.booleans()), max_size=4))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_card_comes_back_as_it_was_in_the_order_made(kept: list[Card], journal: Journal) -> None:
    for card in journal.cards():
        journal.delete_card(card.id)
    for card in kept:
        journal.save_card(card)
    made = sorted({card.id: card for card in kept}.values())
    assert journal.cards() == made
    if made:
        journal.delete_card(made[0].id)
        journal.undo()
        assert journal.cards() == made


@given(sections=st.dictionaries(st.sampled_from(SECTIONS), words()), edited=days())
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_safety_plan_comes_back_as_it_was(sections: dict[str, str], edited: date, journal: Journal) -> None:
    plan = SafetyPlan(sections, edited) if sections else SafetyPlan()
    journal.save_safety_plan(plan)
    assert journal.safety_plan() == plan


def test_a_section_that_no_plan_has_is_a_mistake_and_not_lost(journal: Journal) -> None:
    with pytest.raises(KeyError):
        journal.save_safety_plan(SafetyPlan({"alone": "walk", "pets": "Mimi"}, DAY))
    assert journal.safety_plan() == SafetyPlan()
    assert journal.undo() is None


def test_a_plan_that_was_emptied_is_kept_thirty_days(journal: Journal, clock: FrozenClock) -> None:
    plan = SafetyPlan({"alone": "Walk to the marker."}, DAY)
    journal.save_safety_plan(plan)
    journal.save_safety_plan(SafetyPlan({"alone": ""}, DAY))
    assert journal.safety_plan() == SafetyPlan()
    assert undone(journal) == ("safety_plan", "deleted", 1)
    assert journal.safety_plan() == plan
    journal.save_safety_plan(SafetyPlan())
    clock.move(timedelta(days=30, seconds=1))
    with closing(open_journal(journal.path, clock)) as later:
        later.set_setting("first_hour", 5)
        assert later.undo() is None
    assert b"marker" not in journal.path.read_bytes()


@given(kept=st.builds(Naming, ids(), ids(), days(), st.lists(words(), min_size=1, max_size=3).map(tuple), texts()))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_words_found_later_come_back_as_they_were(kept: Naming, journal: Journal) -> None:
    journal.save(check_in(feelings=(NO_WORD_YET,))._replace(id=kept.check_in))
    journal.save_naming(kept)
    assert kept in journal.namings()
    journal.delete_naming(kept.id)
    assert kept not in journal.namings()
    journal.undo()
    assert kept in journal.namings()


def test_what_has_no_word_yet_is_listed_until_it_is_named(journal: Journal) -> None:
    first, second, third = (check_in(DAY - timedelta(days=back), feelings=(NO_WORD_YET,)) for back in (2, 1, 0))
    for each in (first, second, third, check_in(feelings=("sad",)), check_in()):
        journal.save(each)
    assert journal.unnamed(5) == [third, second, first]
    assert journal.unnamed(2) == [third, second]
    named = Naming(mark().id, second.id, DAY, ("disappointed",))
    journal.save_naming(named)
    assert journal.unnamed(5) == [third, first]
    assert journal.check_in(second.id) == second
    later = Naming(mark().id, second.id, DAY + timedelta(days=1), (), "like a coat that is too heavy")
    journal.save_naming(later)
    assert journal.naming_of(second.id) == later
    assert journal.namings() == [named, later]
    journal.undo()
    assert journal.naming_of(second.id) == named
    journal.undo()
    assert journal.unnamed(5) == [third, second, first]


def test_words_found_later_go_out_of_sight_with_their_check_in_and_come_back_with_it(
    journal: Journal, clock: FrozenClock
) -> None:
    kept = check_in(feelings=(NO_WORD_YET,))
    naming = Naming(mark().id, kept.id, DAY, (), "like a marker that is dry")
    journal.save(kept)
    journal.save_naming(naming)
    journal.delete(kept.id)
    assert (journal.namings(), journal.naming_of(kept.id), journal.unnamed(5)) == ([], None, [])
    with closing(open_journal(journal.path, clock)) as another:
        another.set_setting("first_hour", 5)
        assert undone(another) == ("check_in", "deleted", 1)
        assert (another.namings(), another.naming_of(kept.id)) == ([naming], naming)
    journal.delete(kept.id)
    clock.move(timedelta(days=30, seconds=1))
    with closing(open_journal(journal.path, clock)) as later:
        later.set_setting("first_hour", 5)
    assert b"marker" not in journal.path.read_bytes()
    assert asked_directly(journal.path, "SELECT * FROM namings") == []


def test_an_import_is_taken_out_whole_beside_practices_that_were_thrown_away(journal: Journal) -> None:
    """What is in the trash keeps the scales and tags it has; a practice has none."""
    journal.save_practice(done := practice())
    journal.delete(done.id)
    journal.take_in(imported(row("a", tags=("Chess",), ratings={"steps": 4.0})), {"good": 7.5})
    assert OWN_SCALE.id in [scale.id for scale in journal.scales()]
    assert undone(journal) == ("check_in", "imported", 1)
    assert OWN_SCALE.id not in [scale.id for scale in journal.scales()]
    assert "Chess" not in [tag.label for tag in journal.tags()]
