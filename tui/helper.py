"""Asking a helper process: what takes long is computed by ``python -m MODULE``, the question on its standard input."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Iterable
from pathlib import Path

import holdfast


async def answer_of(module: str, question: Iterable[str]) -> str:
    """Return what a module writes on its standard output; nothing where it ended without an answer.

    Args:
        module: a module of the ground floor that can be run.
        question: what it reads, in parts, between which keys are answered.
    """
    home = str(Path(holdfast.__file__).parent.parent)
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        module,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
        env=os.environ | {"PYTHONPATH": home},
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
