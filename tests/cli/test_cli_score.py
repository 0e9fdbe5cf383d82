"""``holdfast score``: totals of questionnaires, kept and listed."""

from __future__ import annotations

import pytest

from tests.cli.shell import Shell, refused


def test_a_total_is_kept_and_told_in_the_authors_words(holdfast: Shell) -> None:
    done = holdfast("score", "add", "phq9", "12", "--at", "2026-02-28")
    assert done.code == 0
    assert done.err == "Saved: PHQ-9 12. The authors call 10–14 ‘moderate’ (Kroenke 2001). It is not a diagnosis.\n"
    (kept,) = holdfast("score", "list", "--json").value
    assert done.out == f"{kept['id'][-8:]}\n"
    assert kept == {
        "id": kept["id"],
        "kind": "score",
        "at": "2026-02-28",
        "day": "2026-02-28",
        "instrument": "phq9",
        "name": "PHQ-9",
        "total": 12,
        "since_last": None,
        "since_first": None,
        "reliable_change": 6,
    }


def test_without_a_day_it_is_today_and_a_name_will_do(holdfast: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOLDFAST_NOW", "2026-03-04T02:00:00+01:00")
    added = holdfast("score", "add", "WHO-5", "64", "--json").value
    assert (added["instrument"], added["day"], added["total"]) == ("who5", "2026-03-03", 64)
    assert holdfast("score", "list", "--json").value == [added]


def test_totals_are_listed_by_questionnaire_the_newest_first(holdfast: Shell) -> None:
    for instrument, total, day in (
        ("phq9", "18", "2025-12-01"),
        ("phq9", "11", "2026-02-01"),
        ("pcl5", "40", "2026-01-05"),
        ("phq9", "12", "2026-03-01"),
    ):
        assert holdfast("score", "add", instrument, total, "--at", day).code == 0
    lines = holdfast("score", "list").out.splitlines()
    assert [line.split("  ", 1)[1] for line in lines] == [
        "PHQ-9  1 Mar  12  10–14 ‘moderate’           (+1) since the last",
        "PHQ-9  1 Feb  11  10–14 ‘moderate’           \u22127 since the last",
        "PHQ-9  1 Dec  18  15–19 ‘moderately severe’",
        "PCL-5  5 Jan  40",
    ]
    listed = holdfast("score", "list", "--json").value
    assert [(each["total"], each["since_last"], each["since_first"]) for each in listed] == [
        (12, 1, -6), (11, -7, -7), (18, None, None), (40, None, None),
    ]  # fmt: skip
    assert [each["total"] for each in holdfast("score", "list", "pcl5", "--json").value] == [40]


@pytest.mark.parametrize(
    ("given", "code", "said"),
    [
        (("add", "phq", "12"), 1, "There is no questionnaire phq. The nearest: phq9"),
        (("list", "nothing"), 1, "There is no questionnaire nothing. The nearest:"),
        (("add", "phq9", "28"), 1, "Totals of PHQ-9 go from 0 to 27"),
        (("add", "k10", "9"), 1, "Totals of K10 go from 10 to 50"),
        (("add", "phq9", "-1"), 1, "from 0 to 27"),
        (("add", "phq9", "7.5"), 1, "whole numbers"),
        (("add", "phq9", "12", "--at", "2026-03-04"), 1, "still to come"),
        (("add", "phq9", "12", "--at", "1899-03-04"), 1, "before 1900"),
        (("add", "phq9", "twelve"), 2, "no number"),
        (("add", "phq9", "nan"), 2, "no number"),
        (("add", "phq9"), 2, "holdfast score add phq9 12"),
        (("add",), 2, "holdfast score add phq9 12"),
        (("list", "phq9", "12"), 2, "go with add"),
        (("list", "--at", "2026-03-01"), 2, "go with add"),
        (("add", "phq9", "12", "--at", "yesterday"), 2, "--at"),
        ((), 2, "WHAT"),
    ],
)
def test_what_is_refused_changes_nothing(holdfast: Shell, given: tuple[str, ...], code: int, said: str) -> None:
    assert refused(holdfast("score", *given), code, said)
    assert holdfast("score", "list", "--json").value == []


def test_nothing_to_list_is_said_and_makes_no_journal(holdfast: Shell) -> None:
    done = holdfast("score", "list")
    assert (done.code, done.out, done.err) == (0, "", "No scores yet.\n")
    assert holdfast("list", "--json").value == []
