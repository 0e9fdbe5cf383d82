"""What a person says of a stretch: their own reading of it, and small changes they noticed while the line was level."""

from __future__ import annotations

from datetime import date
from typing import Literal, NamedTuple, TypeAlias

NoteKind: TypeAlias = Literal["reading", "noticed"]
SeenBy: TypeAlias = Literal["me", "both"]


class StretchNote(NamedTuple):
    """One note on a stretch of one rating.

    A stretch is found anew whenever entries come, and its edges move. So a note keeps a civil day that lay well inside
    the stretch when it was written, and belongs to whichever stretch holds that day.

    Attributes:
        id: a UUIDv7, made by the program.
        scale: id of the rating.
        day: the civil day it is tied to.
        kind: ``reading`` (what the person makes of the stretch) or ``noticed`` (a small change).
        text: the person's own words, cleaned; never empty.
        written: the civil day on which it was written or last changed.
        seen_by: for what was noticed, who sees it: ``me``, or ``both`` where the therapist sees it too.
    """

    id: str
    scale: str
    day: date
    kind: NoteKind
    text: str
    written: date
    seen_by: SeenBy = "me"
