"""Print review sheets with a browser: two pages at most, and nothing asked of any network; ``make sheet-check``.

The sheet of the example year is printed, and that of a journal that has as much of everything as there can be, on A4
and on Letter. The browser starts anew each time with a profile of its own, resolves no name, and writes down every
request that is made. That the watching sees one at all is tried first, on a page that makes one.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from holdfast.review.html import as_html
from holdfast.review.making import sheet_of
from holdfast.review.sheet import ReviewSheet, parts_shown
from storage.journal import open_journal
from tests.made import NOW
from tests.reviewed import fullest
from tui.plain.demo import write_demo
from tui.plain.found import course_told
from tui.therapy.review import material_of

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
PAPERS = ("A4", "Letter")
MOST_PAGES = 2
ASKS = '<!doctype html><img src="http://asked.invalid/picture.png">'
"""A page that makes a request."""

_OF_A_FILE = "file://"
"""Names, in what the browser writes down of a request, the page from a file for which it was made.

Requests that the browser makes for itself name another or none, and no name is resolved for them either.
"""

_PAGE = re.compile(rb"/Type\s*/Page\b")


def main(folder: Path) -> int:
    """Print all sheets into a folder and say of each what came out; return the exit code."""
    browser = next(filter(None, map(shutil.which, (os.environ.get("CHROMIUM", ""), *BROWSERS))), None)
    if browser is None:
        print("Skipped: there is no Chromium here. Install one, or name it: CHROMIUM=/path/to/it make sheet-check")
        return 0
    if not any("asked.invalid" in each for each in printed(browser, folder, "watched", ASKS)):
        print("The watching saw no request of a page that makes one.")
        return 1
    return int(sum([not _is_good(browser, folder, *each) for each in sheets(folder)]) > 0)


def sheets(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield what is printed, under its name."""
    told = {
        "example": as_html(example(folder)),
        "fullest": as_html(fullest("I kept thinking about what they asked, and had no answer. ")),
        "widest": as_html(fullest("WWW WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW ")),
        "double": as_html(fullest("日本語テスト")),
        "empty": as_html(ReviewSheet(fullest("x").period)),
    }
    for name, html in told.items():
        for paper in PAPERS:
            yield f"{name}-{paper}", html.replace("@page{", f"@page{{size:{paper};", 1)


def example(folder: Path) -> ReviewSheet:
    """Return the sheet of the example year, with two moments picked."""
    path = folder / "journal.db"
    write_demo(path, lambda: NOW)
    journal = open_journal(path, lambda: NOW)
    try:
        material = material_of(journal, lambda scale: course_told(journal, scale, NOW.date()), NOW)
        candidates = sheet_of(material).moments.candidates
        return sheet_of(material._replace(picked=[each.id for each in candidates[:2]])).only(parts_shown({}))
    finally:
        journal.close()


def printed(browser: str, folder: Path, name: str, html: str) -> list[str]:
    """Print a page as PDF, and return what the browser wrote down of requests that the page made."""
    page, log = folder / f"{name}.html", folder / f"{name}.net.json"
    page.write_text(html, "utf-8")
    with tempfile.TemporaryDirectory() as profile:
        subprocess.run(
            [
                browser,
                "--headless",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                *(["--no-sandbox"] if os.geteuid() == 0 else []),
                f"--user-data-dir={profile}",
                "--host-resolver-rules=MAP * ~NOTFOUND",
                f"--log-net-log={log}",
                "--no-pdf-header-footer",
                f"--print-to-pdf={folder / f'{name}.pdf'}",
                page.as_uri(),
            ],
            capture_output=True,
            check=True,
            timeout=120,
        )
    events = json.loads(log.read_text("utf-8"))["events"]
    return [told for event in events if _OF_A_FILE in (told := json.dumps(event.get("params", {})))]


def pages_of(pdf: bytes) -> int:
    """Return how many pages a PDF has."""
    return len(_PAGE.findall(pdf))


def _is_good(browser: str, folder: Path, name: str, html: str) -> bool:
    asked = printed(browser, folder, name, html)
    pages = pages_of((folder / f"{name}.pdf").read_bytes())
    print(f"{name}: {pages} of at most {MOST_PAGES} pages, {len(asked)} requests")
    for told in asked:
        print(f"  {told[:300]}")
    return 1 <= pages <= MOST_PAGES and not asked


if __name__ == "__main__":
    if len(sys.argv) > 1:
        kept = Path(sys.argv[1])
        kept.mkdir(parents=True, exist_ok=True)
        sys.exit(main(kept))
    with tempfile.TemporaryDirectory() as gone:
        sys.exit(main(Path(gone)))
