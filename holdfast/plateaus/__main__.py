"""The helper process: ``python -m holdfast.plateaus`` reads values from stdin and writes their course to stdout.

Whatever takes longer than a frame runs outside the app's own process, where it would make typing slow. In::

    {"values": [["2026-03-03", 5.0], …], "reading": {"unit": "mood", "higher_is_better": true, "today": "2026-03-09"}}

and out comes `Course.to_json`. Members of the reading that are left out have their usual values.
"""

from __future__ import annotations

import json
import sys
from datetime import date
from typing import Any

from holdfast.plateaus import find_course
from holdfast.plateaus.reading import Reading


def main() -> int:
    """Answer one question; return the exit status."""
    print(answered(sys.stdin.read()))
    return 0


def answered(question: str) -> str:
    """Return the course, as JSON, that a question asks for.

    Raises:
        ValueError, KeyError, TypeError: it is no question, or a value lies outside its scale.
    """
    body: dict[str, Any] = json.loads(question)
    values = [(date.fromisoformat(day), float(value)) for day, value in body["values"]]
    reading = dict(body.get("reading", {}))
    if reading.get("today") is not None:
        reading["today"] = date.fromisoformat(reading["today"])
    return find_course(values, Reading(**reading)).to_json()


if __name__ == "__main__":
    sys.exit(main())
