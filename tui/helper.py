"""Asking a helper process: what takes long is computed outside the app, where it would make typing four times slower.

The question goes in on its standard input, the answer comes back on its standard output.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterable
from pathlib import Path

import holdfast

PROGRAM = """import sys
from importlib import import_module
sys.path.append(sys.argv[1])
sys.exit(import_module(sys.argv[2] + ".__main__").main())"""

COMMAND = (sys.executable, "-P", "-S", "-c", PROGRAM, str(Path(holdfast.__file__).parent.parent))
"""``python -m``, with the standard library and Holdfast alone: not with the folder it is started in, where any
``json.py`` would pass for Python's own."""


async def answer_of(module: str, question: Iterable[str]) -> str:
    """Return what a module writes on its standard output; nothing where it ended without an answer.

    Args:
        module: a package of the ground floor that can be run.
        question: what it reads, in parts, between which keys are answered.

    Raises:
        OSError: it could not be started.
    """
    process = await asyncio.create_subprocess_exec(
        *COMMAND,
        module,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    parts = []
    try:
        for part in question:
            parts.append(part.encode())
            await asyncio.sleep(0)
        answer, _ = await process.communicate(b"".join(parts))
        return answer.decode()
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
