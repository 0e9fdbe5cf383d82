"""Run Holdfast with every call that could reach a network ending it at once, with a code of its own.

``reach`` in place of arguments reaches for the network, to see that it is noticed.
"""

from __future__ import annotations

import os
import socket
import sys
from typing import Any

from holdfast.__main__ import main as holdfast

NOTICED = 99
REACHES = {
    "socket.connect",
    "socket.bind",
    "socket.sendto",
    "socket.getaddrinfo",
    "socket.gethostbyname",
    "webbrowser.open",
}


def watch(event: str, arguments: tuple[Any, ...]) -> None:
    """End the process when it reaches out: an exception could be caught."""
    family = arguments[1] if event == "socket.__new__" else socket.AF_UNIX
    other_program = event == "subprocess.Popen" and arguments[0] != sys.executable
    if event in REACHES or event.startswith("urllib.") or family != socket.AF_UNIX or other_program:
        os.write(2, f"\r\n{event} {arguments}\r\n".encode())
        os._exit(NOTICED)


sys.addaudithook(watch)
if sys.argv[1:] == ["reach"]:
    socket.getaddrinfo("linked.invalid", 80)
sys.exit(holdfast())
