"""Own words, own people, private settings, drafts and computed results."""

from __future__ import annotations

import pytest

from holdfast.check_ins import Draft
from holdfast.feelings import Feeling, shipped_feelings
from holdfast.refusals import Refusal
from holdfast.scales import shipped_scales
from holdfast.support import Contact
from holdfast.tags import Tag, find_tag, shipped_tags
from storage.journal import Journal, JournalProblem, Problem
from tests.storage.samples import OWN_SCALE, done_directly


def test_own_words_stand_behind_those_that_come_along(journal: Journal) -> None:
    assert journal.add_tag("  Zoë's  visit\n") == Tag("Zoë's visit", "Zoë's visit", own=True)
    journal.add_tag("Chess")
    assert journal.tags() == [
        *shipped_tags(),
        Tag("Zoë's visit", "Zoë's visit", own=True),
        Tag("Chess", "Chess", own=True),
    ]
    journal.add_feeling("wobbly")
    assert journal.feelings() == [*shipped_feelings(), Feeling("wobbly", "own", own=True)]


def test_a_word_that_is_there_is_not_made_again(journal: Journal) -> None:
    journal.add_tag("Chess")
    assert journal.add_tag("CHESS").id == "Chess"
    assert journal.add_tag("Work Stress") == journal.add_tag("work_stress") == find_tag(shipped_tags(), "work_stress")
    assert not journal.add_feeling("SAD").own
    assert [tag for tag in journal.tags() if tag.own] == [Tag("Chess", "Chess", own=True)]


@pytest.mark.parametrize("nothing", ["", "  \n", "\x1b[2J", "\u200b"])
def test_a_word_needs_a_letter(nothing: str, journal: Journal) -> None:
    for add in (journal.add_tag, journal.add_feeling):
        with pytest.raises(Refusal):
            add(nothing)


def test_scales_are_asked_as_the_person_wants(journal: Journal) -> None:
    assert journal.scales() == list(shipped_scales())
    journal.ask("trust", asked=True)
    journal.ask("mood", asked=False)
    journal.ask("mood", asked=False)
    asked = {scale.id for scale in journal.scales() if scale.asked}
    assert asked == {scale.id for scale in shipped_scales() if scale.asked} - {"mood"} | {"trust"}


def test_an_own_scale_is_kept_whole_and_once(journal: Journal) -> None:
    journal.add_scale(OWN_SCALE)
    journal.add_scale(OWN_SCALE._replace(label="Other"))
    journal.add_scale(shipped_scales()[0]._replace(label="Other"))
    assert journal.scales() == [*shipped_scales(), OWN_SCALE]
    journal.ask("steps", asked=True)
    assert journal.scales()[-1] == OWN_SCALE._replace(asked=True)


def test_own_people_stay_in_their_order(journal: Journal) -> None:
    for number, name in enumerate(("Ada", "Ben", "Cem")):
        journal.save_contact(Contact(str(9 - number), name, "112"))
    journal.save_contact(Contact("9", "Ada B.", "113"))
    journal.delete_contact("8")
    assert journal.contacts() == [Contact("9", "Ada B.", "113"), Contact("7", "Cem", "112")]


def test_settings_are_what_json_can_say(journal: Journal) -> None:
    assert journal.setting("first_hour", 4) == 4
    for value in (0, 5, "Ärger", {"good": 7.5}, [1, 2], False):
        journal.set_setting("anything", value)
        assert journal.setting("anything", None) == value


def test_drafts_are_kept_one_for_each_form(journal: Journal) -> None:
    assert journal.draft("check_in") is None
    draft = Draft("a", {"mood": 6.0}, ("sad",), ("Chess",), "half a sen", "yesterday", changing=True)
    journal.keep_draft("check_in", Draft("a"))
    journal.keep_draft("check_in", draft)
    journal.keep_draft("change", Draft("b"))
    assert journal.draft("check_in") == draft
    journal.drop_draft("check_in")
    journal.drop_draft("check_in")
    assert journal.draft("check_in") is None
    assert journal.draft("change") == Draft("b")


def test_drafts_are_found_by_how_the_names_of_their_forms_begin(journal: Journal) -> None:
    for form in ("reading:mood:2026-02-10", "reading:mood_2:2026-02-10", "reading:mood:2025-12-01", "check_in"):
        journal.keep_draft(form, Draft(form))
    assert [*journal.drafts("reading:mood:")] == ["reading:mood:2025-12-01", "reading:mood:2026-02-10"]
    assert journal.drafts("reading:mood:")["reading:mood:2025-12-01"] == Draft("reading:mood:2025-12-01")
    assert journal.drafts("reading:%") == {}


def test_a_draft_that_is_none_is_damage(journal: Journal) -> None:
    journal.keep_draft("check_in", Draft("a"))
    done_directly(journal.path, "UPDATE drafts SET body = '[]'")
    for read in (journal.draft, journal.drafts):
        with pytest.raises(JournalProblem) as refused:
            read("check_in")
        assert refused.value.problem is Problem.DAMAGED


def test_computed_results_remember_what_they_rest_on(journal: Journal) -> None:
    assert journal.derived("course:mood") is None
    journal.keep_derived("course:mood", 3, "{}")
    journal.keep_derived("course:mood", 4, "{...}")
    assert journal.derived("course:mood") == (4, "{...}")
