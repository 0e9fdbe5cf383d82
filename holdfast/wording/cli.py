"""The command line itself: help, and what it says no to before any verb has done anything."""

from __future__ import annotations

from holdfast.wording import Sentence

SENTENCES: dict[str, Sentence] = {
    "overview": (
        "Daily check-ins, and charts that show plateaus. Without a verb the app opens.\n\n"
        "verbs:\n{verbs}\n\n"
        "holdfast VERB --help says more about one. Everything stays on this computer."
    ),
    "everywhere": "everywhere, before or after the verb",
    "about_log": "Record a check-in.",
    "about_list": "List what is recorded, newest first.",
    "about_show": "Show one entry whole.",
    "about_delete": "Delete one entry; undo brings it back.",
    "about_undo": "Take back the last change to the journal.",
    "about_status": "Say in one short line whether today has a check-in, and how much there is to bring.",
    "about_stretches": "Find plateaus and other stretches in a rating, or in any series.",
    "about_chart": "Draw a rating as a chart, and say it in a sentence.",
    "about_mark": "Put a mark on a day of the chart, or list the marks there are.",
    "about_year": "Show a year of a rating as a calendar, each day by its number.",
    "about_together": "Show which tags, feelings and ratings go together with a rating.",
    "about_exercises": "List the exercises there are, or write and read those of your own.",
    "about_helps": "What helps you: how distress changed with each exercise.",
    "about_score": "Totals of questionnaires that were filled in elsewhere: keep one, or list them.",
    "about_topic": "Keep something to bring to a session, list it, or say what has become of it.",
    "about_cards": "Your cards: when this happens, I can do that.",
    "about_review": "All since the last session, or any day, as a sheet to read or hand over.",
    "about_goal": "What you want to change: write it, list it, rate it, say how it is with it.",
    "about_import": "Take in what was kept in another app.",
    "about_exercise": "Begin an exercise; --plain guides line by line.",
    "about_support": "Show whom to call, and what carries ten minutes.",
    "about_where": "Say where the files are.",
    "about_demo": "Look around in an example year that is gone afterwards.",
    "help_journal": "the journal file; otherwise $HOLDFAST_JOURNAL, otherwise the default place",
    "help_json": "print one JSON value and nothing else",
    "help_passphrase_stdin": "read the passphrase from the first line of stdin",
    "help_help": "say what can be given, and do nothing",
    "help_version": "say which version this is",
    "where_help": "holdfast support shows numbers to call, also now.",
    "refused": "holdfast: {sentence}",
    "usage": "usage: {usage}",
    "options": "[options]",
    "no_option": "There is no option {name} here. See {see}",
    "too_many": "More is given than can be taken. See {see}",
    "missing": "{name} is missing. See {see}",
    "no_value": "{name} lacks a value. See {see}",
    "takes_no_value": "{name} takes no value. See {see}",
    "no_such_value": "{name}: {why}",
    "no_choice": "That cannot be chosen. There is: {choices}.",
    "no_words": "{name} takes no words, since shells keep what is typed there. Give it alone: it asks, or reads stdin.",
    "no_verb": "There is no verb “{verb}”. See holdfast --help",
    "no_terminal": "The app needs a terminal. The plain commands do not: see holdfast --help",
    "no_clock": "HOLDFAST_NOW is not a time with an offset. Give one like 2026-03-03T08:40+01:00, or unset it.",
    "empty_value": "A value is empty. Leave its option out, or give one.",
    "no_day": "That is not a day. Give one like 2026-03-03.",
    "no_whole_number": "That is not a whole number from {low} to {high}.",
    "not_utf8": "What came in on stdin is not text in UTF-8. Nothing was changed.",
    "no_answer": "There was no answer. Nothing was changed.",
    "cannot_print": "The output could not be written: {why}.",
    "ask_words": "Write; Enter begins a line, Ctrl-D on an empty line ends it.",
}
