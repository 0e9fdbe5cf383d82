"""Sessions on the command line."""

from __future__ import annotations

from holdfast.wording import Sentence

SENTENCES: dict[str, Sentence] = {
    "help_what": (
        "add one, list them, next, or show one; words are asked for, or read from stdin: of one to come what to bring, "
        "of one that was what stayed"
    ),
    "help_id": "with show: the last characters of its id",
    "help_at": "with add: when it is or was, Thu 14:00, 5 Mar 14:00, 2026-03-05 14:00",
    "help_with": "with add: whom with; the therapist you are with unless given, and a new name is one you are trying",
    "help_mode": "with add: in_person, video or phone",
    "help_minutes": "with add: how long it is",
    "ask_when": "When: ",
    "ask_bring": "What do you want to bring? ",
    "ask_stayed": "What stayed with you? ",
    "ask_not_said": "What did you not say? ",
    "at_needed": "Say when it is with --at, like “Thu 14:00” or 2026-03-05.",
    "with_needed": "A session that has begun names whom it is with. Give --with NAME; any word will do.",
    "new_one": "{name} is among your therapists now, as one you are trying.",
    "id_missing": "show takes the last characters of an id. holdfast session list shows them.",
    "id_elsewhere": "An id goes with show.",
    "adds_alone": "--at, --with, --mode and --minutes go with add.",
    "no_id": "No session has an id that ends in “{tail}”. holdfast session list shows them.",
    "none": "There are no sessions yet. holdfast session add writes one down.",
    "no_next": "There is no session to come. holdfast session add writes one down.",
    "next": "{session}, {until}",
}
