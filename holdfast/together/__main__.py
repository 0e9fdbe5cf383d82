"""The helper process: ``python -m holdfast.together`` reads a diary from stdin and writes what goes together to stdout.

In comes the id of the rating on a line of its own and then `Diary.to_json`; out comes `Together.to_json`. Twenty years
of it take a second, and in the app's own process typing would wait for them.
"""

from __future__ import annotations

import sys

from holdfast.together import Diary, what_goes_together


def main() -> int:
    """Answer one question; return the exit status."""
    unit, _, diary = sys.stdin.read().partition("\n")
    print(what_goes_together(unit, Diary.from_json(diary)).to_json())
    return 0


if __name__ == "__main__":
    sys.exit(main())
