"""``holdfast goal``, and lines of goals and fit where a rating is named."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from holdfast.days import moment_of
from holdfast.ids import new_id
from holdfast.therapy.rough_dates import RoughDate
from holdfast.therapy.sessions import Session
from holdfast.therapy.therapists import Therapist
from storage.journal import open_journal
from tests.cli.shell import Shell, refused
from tests.goals_made import NOTHING_MORE, goal, ratings
from tests.hostile import ACTS_ON_A_TERMINAL

NOW = datetime.fromisoformat("2026-03-03T21:10:00+01:00")


@pytest.fixture
def kept(holdfast: Shell) -> dict[str, str]:
    """Two goals, by their words and the ends of their ids."""
    return {words: holdfast("goal", "add", stdin=words).out.strip() for words in ("Say what I need", "Call him")}


def test_a_goal_is_added_from_stdin_and_listed(holdfast: Shell) -> None:
    done = holdfast("goal", "add", "--whose", "together", stdin="  Say what\n I need \n")
    assert (done.code, done.err) == (0, "Saved.\n")
    (object_,) = holdfast("goal", "list", "--json").value
    assert done.out == f"{object_['id'][-8:]}\n"
    assert object_ == {
        "id": object_["id"],
        "words": "Say what I need",
        "state": "deciding",
        "whose": "together",
        "made": "2026-03-03",
        "anchors": ["", "", ""],
        "expected": [],
        "weight": 1,
        "before": [],
        "ratings": [],
    }
    assert holdfast("goal", "list").out == f"{done.out.strip()}  Say what I need  deciding\n"


def test_a_goal_is_rated_once_a_day_and_told_with_its_count(holdfast: Shell, kept: dict[str, str]) -> None:
    tail = kept["Say what I need"]
    done = holdfast("goal", "rate", tail, "4")
    assert done == (0, "", "Saved: Say what I need: 4\n")
    rated = holdfast("goal", "rate", tail[-5:], "6", "--json").value
    assert [(each["value"], each["day"]) for each in rated["ratings"]] == [(6, "2026-03-03")]
    listed = holdfast("goal", "list").out.splitlines()
    assert listed[0].split("  ")[:1] == [tail]
    assert listed[0].endswith("6, today  1 rating")
    assert "rating" not in listed[1]
    assert holdfast("undo").code == 0
    assert holdfast("goal", "list", "--json").value[0]["ratings"][0]["value"] == 4


def test_levels_are_rated_from_minus_two_to_plus_two_and_the_score_comes_last(
    holdfast: Shell, kept: dict[str, str]
) -> None:
    assert holdfast("goal", "rate", kept["Say what I need"], "+1", "--attainment").err.endswith(": +1\n")
    assert holdfast("goal", "rate", kept["Call him"], "-2", "--attainment").code == 0
    first, second, blank, score = holdfast("goal", "list").out.splitlines()
    assert first.endswith("+1 more than expected")
    assert second.endswith("−2 much less than expected")
    assert not blank
    assert score.startswith("T score 44, over 2 goals rated with levels; 50 is as expected.")
    values = [each["ratings"][0] for each in holdfast("goal", "list", "--json").value]
    assert [(each["value"], each["attainment"]) for each in values] == [(None, 1), (None, -2)]


@pytest.mark.parametrize("named", ["dont_want", "dont-want", "Don't want to"])
def test_a_state_is_said_by_its_name_or_in_words_and_joins_the_history(
    holdfast: Shell, kept: dict[str, str], named: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOLDFAST_NOW", "2026-03-09T21:10:00+01:00")
    done = holdfast("goal", "state", kept["Call him"], named)
    assert done == (0, "", "Saved: Call him: don't want to\n")
    said = holdfast("goal", "list", "--json").value[1]
    assert said["state"] == "dont_want"
    assert said["before"] == [{"until": "2026-03-09", "words": "Call him", "state": "deciding"}]


def test_an_unknown_state_is_answered_with_the_six(holdfast: Shell, kept: dict[str, str]) -> None:
    six = "deciding, working, not_my_idea, dont_want, let_go, reached"
    assert refused(holdfast("goal", "state", kept["Call him"], "done"), 2, six)


@pytest.mark.parametrize(
    ("arguments", "words", "code", "named"),
    [
        (("add",), "", 1, "a word or two"),
        (("add",), " \n\x1b[2J\n", 1, "a word or two"),
        (("add",), "x" * 121, 1, "at most 120"),
        (("add", "Speak up"), "", 2, "takes no words"),
        (("add",), b"caf\xe9", 1, "UTF-8"),
        (("list", "12345678"), "", 2, "goal list takes neither"),
        (("rate", "12345678"), "", 2, "goal rate takes an id and a value"),
        (("state",), "", 2, "goal state takes an id and a value"),
        (("rate", "12345678", "11"), "", 2, "0 to 10"),
        (("rate", "12345678", "-1"), "", 2, "0 to 10"),
        (("rate", "12345678", "4.5"), "", 2, "0 to 10"),
        (("rate", "12345678", "3", "--attainment"), "", 2, "-2 to +2"),
        (("state", "12345678", "deciding", "--attainment"), "", 2, "--attainment goes with rate"),
        (("list", "--whose", "mine"), "", 2, "--whose goes with add"),
        (("add", "--whose", "nobody"), "", 2, "mine, together"),
        (("remove",), "", 2, "add, list, rate, state"),
        ((), "", 2, "WHAT"),
    ],
)
def test_what_is_no_goal_is_one_line_and_makes_no_journal(
    holdfast: Shell, journal_path: Path, arguments: tuple[str, ...], words: str | bytes, code: int, named: str
) -> None:
    assert refused(holdfast("goal", *arguments, stdin=words), code, named)
    assert not journal_path.exists()


def test_an_unknown_id_is_refused_and_an_ambiguous_end_names_all(holdfast: Shell, kept: dict[str, str]) -> None:
    assert refused(holdfast("goal", "rate", "zzzz", "4"), 1, "zzzz", "goal list")
    while not set(kept["Call him"][-1:]) & {tail[-1] for words, tail in kept.items() if words != "Call him"}:
        words = f"goal {len(kept)}"
        kept[words] = holdfast("goal", "add", stdin=words).out.strip()
    last = kept["Call him"][-1]
    ends = [tail for tail in kept.values() if tail.endswith(last)]
    assert refused(holdfast("goal", "rate", last, "4"), 1, *ends)


def test_listing_makes_no_journal(holdfast: Shell, journal_path: Path) -> None:
    assert holdfast("goal", "list", "--json").value == []
    assert holdfast("goal", "list") == (0, "", "No goals yet. holdfast goal add writes one.\n")
    assert not journal_path.exists()


def test_no_words_of_a_goal_act_on_the_terminal(holdfast: Shell) -> None:
    for hostile in ACTS_ON_A_TERMINAL:
        added = holdfast("goal", "add", stdin=hostile.text.encode("utf-8", "surrogatepass"))
        rated = added if added.code else holdfast("goal", "rate", added.out.strip(), "5")
        assert hostile.act not in rated.out + rated.err
        assert hostile.act not in holdfast("goal", "list").out


@pytest.fixture
def line(holdfast: Shell, journal_path: Path) -> str:
    """The end of the id of a goal rated weekly for twenty weeks, with a therapist and six sessions rated for fit."""
    journal = open_journal(journal_path, lambda: NOW, create=True)
    kept = goal(journal, "Say what I need", now=NOW, more=NOTHING_MORE._replace(anchors=("silence", "", "I say it")))
    ratings(journal, kept, [4, 5] * 10, every=7, now=NOW)
    journal.save_therapist(Therapist(new_id(NOW), "M.", "with", with_since=RoughDate(2026, 2, 10)))
    (therapist,) = journal.therapists()
    for weeks in range(6, 0, -1):
        moment = NOW - timedelta(weeks=weeks)
        fit = {"heard": 10 - weeks}
        journal.save_session(Session(new_id(moment), moment_of(moment), therapist.id, "M.", ratings=fit))
    journal.close()
    return kept.id[-8:]


def test_a_line_of_a_goal_is_named_by_the_end_of_its_id(holdfast: Shell, line: str) -> None:
    chart = holdfast("chart", "--rating", f"goal:{line}", "--range", "6m")
    assert chart.code == 0
    title, *_, sentence = chart.out.splitlines()
    assert title.startswith("Say what I need, ")
    assert "20 of 182 days have a rating" in sentence
    assert "6 days with a session" in sentence
    assert "Beside the line: new therapist: M. on 10 Feb" in sentence
    whole = holdfast("goal", "list", "--json").value[0]["id"]
    found = holdfast("stretches", "--rating", f"goal:{whole}", "--json").value
    assert found["unit"] == f"goal:{whole}"
    assert found["stretches"]
    year = holdfast("year", "--rating", f"goal:{line}")
    assert "Say what I need in 2026: 8 of 62 days have a rating" in year.out
    on = holdfast("stretches", "--rating", f"goal:{line}", "--on", "2026-02-01")
    assert "It rests on 20 ratings" in on.out
    assert "check-in" not in on.out


def test_a_line_of_fit_is_named_by_its_question_and_laid_over_another(holdfast: Shell, line: str) -> None:
    chart = holdfast("chart", "--rating", f"goal:{line}", "--over", "fit:heard", "--json").value
    assert chart["over"]["unit"] == "fit:heard"
    assert [day["mean"] for day in chart["over"]["days"]] == [4, 5, 6, 7, 8, 9]
    assert [(each["what"], each["words"]) for each in chart["happenings"]] == [
        ("goal", "Say what I need"),
        ("began", "M."),
    ]
    assert holdfast("stretches", "--rating", "fit:heard").code == 0
    same = holdfast("chart", "--rating", f"goal:{line}", "--over", f"goal:{line[-6:]}")
    assert refused(same, 2, "another rating")


@pytest.mark.parametrize("named", ["goal:ffffffffffff", "fit:herd", "goals"])
def test_an_unknown_line_is_answered_with_the_nearest_three(holdfast: Shell, line: str, named: str) -> None:
    wanted = f"goal:{line}" if named.startswith("goal") else "fit:heard"
    for verb in ("chart", "stretches", "year"):
        done = holdfast(verb, "--rating", named)
        assert refused(done, 1, named, wanted)
        assert done.err.count(",") == 2
