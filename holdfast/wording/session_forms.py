"""What is asked of a session: when and with whom, before it, after it."""

from __future__ import annotations

from holdfast.wording import Plural, Sentence

SENTENCES: dict[str, Sentence] = {
    "new": "A session",
    "new_told": "One that is to come, or one that was. Its time is enough; everything else may stay empty.",
    "before": "Before the session",
    "after": "After the session",
    "after_told": "{session}: all of it may stay empty, and can wait.",
    "change": "Change a session",
    "when": "When",
    "when_needed": "A session has a day, with a time or without: Thu 14:00, 5 Mar, yesterday 15:10.",
    "therapist": "With",
    "nobody": "nobody named yet",
    "somebody_new": "somebody new",
    "phase": "Somebody new is",
    "phase_trying": "one I am trying",
    "phase_with": "the one I am with",
    "mode": "How",
    "not_said_yet": "not said",
    "minutes": "Minutes",
    "bring": "What do you want to bring?",
    "bring_hint": "in your own words, as long as you like",
    "mood_before": "Your mood before it",
    "mood_after": "Your mood after it",
    "stayed": "What stayed with you?",
    "words_hint": "in your own words, as long as you like",
    "not_said": "What did you not say?",
    "off": "Was there a moment it felt off?",
    "takeaways": "What do you take from it?",
    "homework": "What was agreed for the time until the next?",
    "homework_for": "By when",
    "homework_hint": "Saturday 10:00, tomorrow, in 3 days",
    "homework_first": "There is a day and nothing that was agreed for it. Write that, or empty the day.",
    "fit": "How it was with {name}",
    "them": "them",
    "fit_told": "Each may stay empty. It is yours alone.",
    # Told
    "saved": "Saved: {session}",
    "saved_twice": "Saved: {session}; that time comes twice that night, since clocks go back. The first was taken.",
    # What became of the topics
    "raised": "Did any of these come up?",
    "raised_told": "Those that did not are carried over.",
    "raised_saved": Plural("n", "1 came up; the others are carried over.", "{n} came up; the others are carried over."),
    "tick": "came up",
    "done": "done",
}
