"""Make the pictures in docs/screenshots from the example year: ``make pictures``."""

from __future__ import annotations

import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.demo_app import demo_app, settled

PICTURES: dict[str, tuple[tuple[int, int], tuple[str, ...]]] = {
    "today": ((80, 24), ()),
    "check_in": ((80, 24), ("c", "5", "6", "4")),
    "journal": ((80, 24), ("2", *["down"] * 5)),
    "progress": ((120, 40), ("4",)),
    "stretch": ((120, 40), ("4", "enter")),
    "year": ((80, 24), ("4", "y")),
    "together": ((120, 40), ("4", "g")),
    "support": ((80, 24), ("s",)),
}


async def made(folder: Path) -> None:
    """Write every picture into ``folder``."""
    for name, (size, keys) in PICTURES.items():
        with TemporaryDirectory() as home, demo_app(Path(home)) as app:
            async with app.run_test(size=size) as pilot:
                await settled(pilot)
                for key in keys:
                    await pilot.press(key)
                    await settled(pilot)
                (folder / f"{name}.svg").write_text(app.export_screenshot(title="Holdfast"))


if __name__ == "__main__":
    asyncio.run(made(Path(__file__).parent / "screenshots"))
