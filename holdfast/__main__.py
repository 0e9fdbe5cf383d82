"""Start Holdfast: ``python -m holdfast`` and the ``holdfast`` command."""

from __future__ import annotations

import gc
import sys
from pathlib import Path


def main() -> int:
    """Make the upper floors importable, then hand over to the command line.

    In a wheel the three other folders lie under ``holdfast/_app``, because their names belong to other
    distributions on PyPI; in a checkout they are beside this package.
    """
    # Nearly all that a start makes stays, and a plain command ends soon: looking for garbage would find none, and costs
    # a fifteenth of the time to the first paint. The app looks again once it is on the screen.
    gc.disable()
    here = Path(__file__).resolve().parent
    wheel_floors = here / "_app"
    sys.path.insert(0, str(wheel_floors if wheel_floors.is_dir() else here.parent))
    from tui.cli import main as command_line

    return command_line()


if __name__ == "__main__":
    sys.exit(main())
