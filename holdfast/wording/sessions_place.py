"""The Sessions place."""

from __future__ import annotations

from holdfast.wording import Plural, Sentence

SENTENCES: dict[str, Sentence] = {
    "next": "Next session",
    "no_next": "write down when the next one is",
    "bring": "To bring",
    "no_topics": "keep something to bring",
    "add_topic": "add one",
    "after": "After the session",
    "not_said": "Not said:",
    "nothing_written": "Nothing is written of it yet. {key} writes what stayed.",
    "points": Plural("n", "Review point", "Review points"),
    "log": "Session log",
    "cancelled": "cancelled",
    "to_come": "to come",
    "goals": "Goals",
    "no_goals": "what I want to change",
    "all_goals": "those that are let go or reached",
    "therapists": "Therapists",
    "no_therapists": "therapists, or candidates",
    "so_far": "Sessions so far",
    "with_nobody": "without a name",
    "safe_to_say": "safe to say",
    "trust": "trust",
    "leads": "leads",
    # Nothing yet
    "empty": "Nothing here yet, and that is fine.",
    "empty_more": (
        "This is for what goes on between you and a therapist, and between sessions. It serves without a therapist "
        "too, while you look for one, or think about it."
    ),
    "empty_bring": "something to bring, once there is somebody to bring it to",
    "empty_sessions_therapists": "a therapist, or candidates side by side",
    "empty_sessions_goals": "what I want to change",
    "empty_sessions_expectations": "what to expect of therapy",
    "empty_sessions_new": "a session, to come or past",
    # Keys
    "no_last": "There is no session yet that is over. n writes one down.",
    "no_other_side": "There is nothing at the other side yet.",
}
