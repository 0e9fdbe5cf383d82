"""The helper process: ``python -m holdfast.plateaus`` reads values from stdin and writes their course to stdout.

Whatever takes longer than a frame runs outside the app's own process, where it would make typing slow. In::

    {"values": [["2026-03-03", 5.0], …], "reading": {"unit": "mood", "higher_is_better": true, "today": "2026-03-09"}}

and out comes `Course.to_json` on one line. Members of the reading that are left out have their usual values. A second
line, if there is one, is for the asker to keep, and to give back as ``"kept": "…"`` with the next question about the
same series: where it still fits, the answer comes sooner and is the same.
"""

from __future__ import annotations

import gc
import json
import os
import sys
from contextlib import suppress
from datetime import date
from typing import Any

from holdfast.plateaus.assembly import assembled_course
from holdfast.plateaus.kept_json import kept_as_json, kept_from_json
from holdfast.plateaus.reading import Reading

BEHIND = 10
"""How far its priority is lowered where that can be done: what is typed meanwhile goes first."""


def main() -> int:
    """Answer one question; return the exit status."""
    if hasattr(os, "nice"):
        os.nice(BEHIND)
    gc.disable()  # One answer makes much that lives and little rubbish.
    print(answered(sys.stdin.read()))
    return 0


def answered(question: str) -> str:
    """Return the lines that a question asks for.

    Raises:
        ValueError, KeyError, TypeError: it is no question, or a value lies outside its scale.
    """
    body: dict[str, Any] = json.loads(question)
    values = [(date.fromisoformat(day), float(value)) for day, value in body["values"]]
    reading = dict(body.get("reading", {}))
    if reading.get("today") is not None:
        reading["today"] = date.fromisoformat(reading["today"])
    kept = None
    with suppress(ValueError):
        kept = kept_from_json(body.get("kept") or "")
    course, to_keep = assembled_course(values, Reading(**reading), kept)
    lines = [course.to_json()]
    if to_keep is not None and to_keep is not kept:
        lines.append(kept_as_json(to_keep))
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
