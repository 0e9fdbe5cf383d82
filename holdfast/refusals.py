"""What Holdfast says no to, as values: each carries the one sentence a person reads.

The command line turns the class into its exit code and a screen into a toast; neither looks into the sentence.
"""

from __future__ import annotations

from holdfast.wording import say


class Refusal(Exception):
    """Understood, and refused: an unknown id, a future date, a file that is missing. Nothing was changed.

    Attributes:
        sentence: what, where and what to do, in one line without any word of the person's own notes.
        key: the sentence's key in the catalogue.
    """

    def __init__(self, key: str, /, **values: object) -> None:
        self.key = key
        self.sentence = say(key, **values)
        super().__init__(self.sentence)


class NotUnderstood(Refusal):
    """Not understood: an unknown verb, a number that is none, a date that cannot be read."""
