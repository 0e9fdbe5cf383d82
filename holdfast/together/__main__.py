"""The helper process: ``python -m holdfast.together`` reads a diary from stdin and writes what goes together to stdout.

In comes a line with the id of the rating, then a line with `Series.to_json` for each part of the diary; out comes
`Together.to_json`. Twenty years take a second, and in the app's own process typing would wait for them.
"""

from __future__ import annotations

import sys

from holdfast.together import Diary, Series, what_goes_together


def main() -> int:
    """Answer one question; return the exit status."""
    unit, *parts = sys.stdin.read().split("\n")
    diary = Diary.of(Series.from_json(part) for part in parts if part)
    print(what_goes_together(unit, diary).to_json())
    return 0


if __name__ == "__main__":
    sys.exit(main())
