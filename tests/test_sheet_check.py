"""What ``make sheet-check`` does itself; the browser it asks is not everywhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests import sheet_check


def test_without_a_browser_it_says_so_and_is_no_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("CHROMIUM", raising=False)
    assert sheet_check.main(tmp_path) == 0
    assert capsys.readouterr().out.startswith("Skipped: there is no Chromium here.")


def test_pages_are_counted_and_the_list_of_them_is_none() -> None:
    pdf = b"<</Type /Pages /Count 2>> <</Type /Page /Parent 1 0 R>> <</Type/Page>>"
    assert sheet_check.pages_of(pdf) == 2


def test_too_many_pages_and_any_request_fail(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    browser = tmp_path / "chromium"
    browser.touch(0o755)
    monkeypatch.setenv("CHROMIUM", str(browser))
    monkeypatch.setattr(sheet_check, "sheets", lambda folder: [("sheet-A4", "html")])
    for pages, asked, code in ((2, [], 0), (3, [], 1), (0, [], 1), (1, ["asked.invalid"], 1)):

        def printed(
            browser: str, folder: Path, name: str, html: str, of: int = pages, by: list[str] = asked
        ) -> list[str]:
            (folder / f"{name}.pdf").write_bytes(b"/Type /Page\n" * of)
            return ["asked.invalid"] if name == "watched" else by

        monkeypatch.setattr(sheet_check, "printed", printed)
        assert sheet_check.main(tmp_path) == code
    assert "3 of at most 2 pages" in capsys.readouterr().out
    monkeypatch.setattr(sheet_check, "printed", lambda *_: [])
    assert sheet_check.main(tmp_path) == 1
