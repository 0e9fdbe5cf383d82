"""What the plain commands say: help for their options, answers in lines, narration, refusals."""

from __future__ import annotations

from holdfast.wording import Plural, Sentence

SENTENCES: dict[str, Sentence] = {
    # log
    "help_mood": "mood, 0 to 10",
    "help_rating_value": "a rating, 0 to 10; again for another",
    "help_feeling": "a feeling word; again for another",
    "help_tag": "a tag; again for another",
    "help_new": "make an unknown feeling or tag one of your own",
    "help_note": "ask for a note, or read it from stdin",
    "help_at": "when it was: 08:40, 2026-03-03, 2026-03-03 08:40, yesterday 21:00",
    "no_pair": "A rating is given as ID=N, as in anxiety=4.",
    "note_in_arguments": (
        "--note takes no words, since shells keep what is typed there. Give it alone: it asks, or reads stdin."
    ),
    "nothing_to_log": "There is nothing to record yet: give a mood from 0 to 10, a rating, a feeling, a tag or --note.",
    "unknown_rating": "There is no rating “{word}”. The nearest are {nearest}.",
    "unknown_feeling": "There is no feeling “{word}”. The nearest are {nearest}; --new makes it one of your own.",
    "unknown_tag": "There is no tag “{word}”. The nearest are {nearest}; --new makes it one of your own.",
    # list, show, delete, undo
    "help_id": "the last characters of its id, as many as tell it apart",
    "help_kind": "one kind: check_in, practice, session, mark or score",
    "help_since": "from this day on, YYYY-MM-DD",
    "help_until": "up to and with this day, YYYY-MM-DD",
    "help_search": "with these words in note, feelings or tags; - reads them from stdin",
    "help_limit": "how many at most, or all",
    "no_limit": "--limit takes a whole number from 1 on, or all.",
    "no_match": "Nothing recorded matches.",
    "nothing_recorded": "Nothing is recorded yet.",
    "more": "These are the {shown} newest of {count}. --limit all shows every one.",
    "no_id": "Nothing in the journal has an id that ends in “{tail}”. holdfast list shows them.",
    "many_ids": "Several ids end in “{tail}”: {ids}. Give more of the one you mean.",
    "entered_late": "entered late",
    "feelings": "Feelings",
    "tags": "Tags",
    "id": "id {tail}",
    "deleted": "Deleted: {moment}. holdfast undo brings it back; the trash keeps it for 30 days.",
    "nothing_to_undo": "There is nothing to undo.",
    # status
    "status_never": "no check-in yet",
    "status_not_today": "no check-in today",
    "status_today": "checked in today",
    # stretches, chart
    "help_rating": "which rating; mood unless given",
    "help_margin": "the largest change that counts as level, in units of the scale",
    "help_from_csv": "a series with the columns date,value instead of the journal; - reads stdin",
    "help_scale": "lowest and highest value of the series; 0 10 unless given",
    "help_lower_is_better": "in this series lower values are the better ones",
    "help_range": "how far back, one year unless given",
    "help_width": "columns; the terminal's unless given",
    "help_height": "rows; as many as suit the terminal unless given",
    "help_ascii": "plain symbols",
    "csv_alone": "--rating is about the journal and --from-csv about a file. Give one of them.",
    "csv_needed": "--scale and --lower-is-better describe a series. Give --from-csv with them.",
    "no_scale": "--scale takes two numbers, the lower one first.",
    "series_rows": Plural(
        "n",
        "1 row could not be read. Nothing was computed; mend it and try again.",
        "{n} rows could not be read. Nothing was computed; mend them and try again.",
    ),
    "row": "line {line}: {why}",
    "no_values": "There are no values yet.",
    "no_number": "That is not a number.",
    "no_margin": "--margin takes a number above 0.",
    "chart_title": "{measure}, {span}",
    "chart_summary": "{measure}: {days}. {stretch}",
    "chart_stretch": "{name} {when}: {what}{sure}.",
    "chart_sure": ", {sure}",
    "no_file": "There is no file {path}.",
    "is_folder": "{path} is a folder. Give a file.",
    "cannot_read": "{path} cannot be read: {why}.",
    "too_large": "{path} is larger than {limit} MB. Give a smaller file.",
    # import
    "help_file": "what the other app exported",
    "help_from": "its format; told from the file unless given",
    "help_moods": "TOML with a table [moods]: a name as it stands in the file = its level, 0 to 10",
    "help_dry_run": "say what would be taken in, and change nothing",
    "unmapped": Plural(
        "n",
        "The mood {names} has no level yet. Nothing was imported. Give it one with --moods, or import on a terminal.",
        "The moods {names} have no levels yet. Nothing was imported. Give them some with --moods, or import on a "
        "terminal.",
    ),
    "ask_moods": "Where do these moods lie, from 0 to 10? Enter takes what is proposed.",
    "ask_mood": "  {name} ({n} times) [{proposed}]: ",
    "progress": "{done} of {of} check-ins",
    "imported": "{n} imported, {duplicates} there already, {rejected} not readable. holdfast undo takes them all back.",
    "would_import": "{n} to import, {duplicates} there already, {rejected} not readable. Nothing was changed.",
    # where, support
    "where_journal": "journal",
    "where_settings": "settings",
    "where_backups": "backups",
    "people_unread": "Your own people could not be read: {why}",
}
