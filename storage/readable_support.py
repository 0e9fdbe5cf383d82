"""Own people and safety plan in a small file beside the journal, for those who chose to have them without opening it.

The file is for its owner alone, and it is not encrypted: whoever can read it can read them. It is a copy; the journal
stays the one truth, and the file is written anew whenever they differ, or taken away when it is not wanted any more.
"""

from __future__ import annotations

import json
import stat
import tomllib
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from holdfast.refusals import Refusal
from holdfast.safety_plan import SECTION_LIMIT, SECTIONS, SafetyPlan
from holdfast.support import Arranged, Contact, in_order
from holdfast.text import clean, clean_line
from storage.files import PRIVATE_FILE, write_private

if TYPE_CHECKING:
    from storage.journal import Journal

WANTED = "support_readable"
"""The private setting that says whether the file is wanted; it is not, until the person says so."""

ORDER, HIDDEN = "support_order", "support_hidden"
"""Private settings: ids of own people in their order, and ids of the crisis lines that are hidden."""

_SIZE_LIMIT = 1_000_000
"""The largest file that is read, in bytes."""

_HEAD = "# Own people and safety plan, to be there when the journal cannot be opened. Holdfast writes this file anew.\n"


class OwnSupport(NamedTuple):
    """What is a person's own on Support.

    Attributes:
        people: own people, in their order.
        plan: the safety plan.
        arranged: how the person has arranged Support.
    """

    people: tuple[Contact, ...] = ()
    plan: SafetyPlan = SafetyPlan()
    arranged: Arranged = Arranged()


def own_support(journal: Journal) -> OwnSupport:
    """Return what is a person's own on Support, as the journal has it.

    Raises:
        JournalProblem: it cannot be read.
    """
    order, hidden = journal.setting(ORDER, list[str]()), journal.setting(HIDDEN, list[str]())
    arranged = Arranged(tuple(order), frozenset(hidden))
    return OwnSupport(tuple(in_order(journal.contacts(), order)), journal.safety_plan(), arranged)


def readable_path(journal: Path) -> Path:
    """Return where the file of the journal at that path is, or would be."""
    return journal.with_name(f"{journal.name}.support.toml")


def keep_readable(journal: Journal) -> None:
    """Let the file say what the journal says, where the person wants one; else let there be none.

    Raises:
        OSError: it cannot be written or taken away.
        JournalProblem: the journal cannot be read.
    """
    path = readable_path(journal.path)
    if not journal.setting(WANTED, default=False):
        path.unlink(missing_ok=True)
        return
    content = _toml(own_support(journal)).encode()
    if not _is_current(path, content):
        write_private(path, content)


def read_readable(journal: Path) -> OwnSupport | None:
    """Return what stands in the file of the journal at that path; None where there is no such file.

    Raises:
        Refusal: it is there and cannot be read.
    """
    path = readable_path(journal)
    try:
        with path.open("rb") as file:
            content = file.read(_SIZE_LIMIT)
        return _own_support(tomllib.loads(content.decode()))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        raise Refusal("journal_file.support_unread", path=path) from None


def _is_current(path: Path, content: bytes) -> bool:
    """Whether the file is there, for its owner alone, and says that."""
    try:
        found = path.lstat()
        return (
            stat.S_ISREG(found.st_mode) and stat.S_IMODE(found.st_mode) == PRIVATE_FILE and path.read_bytes() == content
        )
    except OSError:
        return False


def _toml(own: OwnSupport) -> str:
    """Return it as TOML, in which the JSON spelling of cleaned text and of lists of it is valid."""
    lines = [_HEAD, f"hidden = {_said(sorted(own.arranged.hidden))}"]
    for person in own.people:
        lines += ["", "[[person]]", *(f"{name} = {_said(getattr(person, name))}" for name in ("id", "name", "number"))]
    lines += ["", "[plan]"]
    if own.plan.edited is not None:
        lines.append(f"edited = {own.plan.edited.isoformat()}")
    lines += [
        f"{section} = {_said(own.plan.sections[section])}" for section in SECTIONS if section in own.plan.sections
    ]
    return "\n".join(lines) + "\n"


def _said(value: str | list[str]) -> str:
    cleaned = clean(value) if isinstance(value, str) else [clean_line(each) for each in value]
    return json.dumps(cleaned, ensure_ascii=False)


def _own_support(written: Mapping[str, Any]) -> OwnSupport:
    """Return what a file says, cleaned, for somebody may have written in it."""
    people = tuple(
        Contact(clean_line(row["id"]), clean_line(row["name"]), clean_line(row["number"]))
        for row in written.get("person", ())
    )
    plan = written.get("plan", {})
    sections = {section: clean(plan[section], limit=SECTION_LIMIT) for section in SECTIONS if section in plan}
    edited = plan.get("edited")
    if edited is not None and type(edited) is not date:
        raise ValueError("no day")
    hidden = frozenset(clean_line(each) for each in written.get("hidden", ()))
    order = tuple(person.id for person in people)
    return OwnSupport(people, SafetyPlan(MappingProxyType(sections), edited), Arranged(order, hidden))
