"""Choosing among several therapists: what is rated of each, and what is said of it. Nothing is ranked."""

from __future__ import annotations

from holdfast.wording import Sentence

SENTENCES: dict[str, Sentence] = {
    # The criteria, asked and short
    "ease": "I felt at ease",
    "heard": "I felt heard",
    "explained": "They explained how they work",
    "experience": "Experience with my concern",
    "style": "The style fits",
    "identity": "Respects my identity and culture",
    "terms": "Clear about fees, times, cancelling",
    "reachable": "I can reach and afford them",
    "feedback": "Open to feedback",
    "gut": "My gut feeling",
    "short_ease": "At ease",
    "short_heard": "Heard",
    "short_explained": "Explained how",
    "short_experience": "Experience",
    "short_style": "Style fits",
    "short_identity": "Respects me",
    "short_terms": "Clear terms",
    "short_reachable": "In reach",
    "short_feedback": "Open to feedback",
    "short_gut": "Gut feeling",
    "low": "not at all",
    "high": "fully",
    # Told
    "weighed": "{mean}, from {n} of {of}",
    "nothing_rated": "not rated yet",
    "again": "Which would I look forward to, or least dread, seeing again?",
    # Refused
    "note_too_long": "A note has at most {limit} characters here.",
    "again_too_long": "That is longer than {limit} characters. Nothing was saved.",
}
