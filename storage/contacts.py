"""The person's own people to call, for Support."""

from __future__ import annotations

from holdfast.support import Contact
from storage.connection import JournalFile


def contacts(file: JournalFile) -> list[Contact]:
    """Return them in the order they were added."""
    return [Contact(*row) for row in file.rows("SELECT id, name, number FROM contacts ORDER BY rowid")]


def save(file: JournalFile, contact: Contact) -> None:
    """Write one, new or changed."""
    row = {"id": contact.id, "name": contact.name, "number": contact.number}
    file.table("contacts").upsert(row, pk="id")


def delete(file: JournalFile, contact_id: str) -> None:
    """Forget one."""
    file.table("contacts").delete_where("id = ?", [contact_id])
