"""``holdfast exercises``: the list of exercises, and own ones out to a file and in from one."""

from __future__ import annotations

from holdfast.wording import Plural, Sentence

SENTENCES: dict[str, Sentence] = {
    "help_category": "those of one category",
    "help_export": "write exercises of your own to a TOML file; - prints them",
    "help_replace": "with --export: put the file in place of one that is there",
    "help_import": "take in exercises of your own from a TOML file; - reads stdin",
    "evidence": "evidence",
    "own": "own",
    "one_of_three": "--category, --export and --import are three things to do. Give one of them.",
    "replace_alone": "--replace is about a file that is written. Give --export FILE with it.",
    "no_json": "--export writes TOML, so it goes without --json.",
    "no_category": "There is no category “{word}”. The nearest are {nearest}.",
    "none_of_ones_own": "There are no exercises of your own yet. --import takes some in from a file.",
    "exported": Plural("n", "1 exercise of your own is in {path} now.", "{n} exercises of your own are in {path} now."),
    "imported": Plural(
        "n",
        "Taken in: 1 exercise of your own. holdfast undo takes it out again.",
        "Taken in: {n} exercises of your own. holdfast undo takes them out again.",
    ),
    "replaced": Plural("n", "1 of them was here and is changed now.", "{n} of them were here and are changed now."),
}
