"""Therapists: candidates, the one a person is with, those of before, and what is noted of each."""

from __future__ import annotations

from holdfast.wording import Plural, Sentence

SENTENCES: dict[str, Sentence] = {
    # Phases, in a word and in a sentence
    "phase_candidate": "candidate",
    "phase_trying": "trying",
    "phase_with": "with",
    "phase_ended": "ended",
    "phase_candidate_more": "Heard of, found, or written to.",
    "phase_trying_more": "The first appointments. Seeing several is fine.",
    "phase_with_more": "In therapy with them now.",
    "phase_ended_more": "It is over, whoever ended it. Why and when can be added.",
    # What is wrong with one
    "name_needed": "It takes a name, an initial, any word for them.",
    "name_too_long": "A name has at most {limit} characters.",
    "words_too_long": "That is longer than {limit} characters. Nothing was saved.",
    "fee_not_number": "A fee is one number, such as 90 or 90.50 €. What else there is to say of it fits under notes.",
    "minutes_not_number": "The length is a number of minutes, 1 to {most}.",
    "agreed_not_number": "The agreed appointments are a number, 1 to {most}.",
    "ended_before": "That ends before it begins. One of the two dates is another one.",
    "no_such_phase": "A therapist is one of: candidate, trying, with, ended.",
    # Told
    "agreed": "{held} of {agreed} agreed",
    "agreed_with": "{held} of {agreed} agreed with {by}",
    "agreed_beyond": "{held} held, {agreed} were agreed",
    "agreed_beyond_with": "{held} held, {agreed} were agreed with {by}",
    "minutes": Plural("n", "1 minute", "{n} minutes"),
    "fee": "{amount} {currency}",
}
