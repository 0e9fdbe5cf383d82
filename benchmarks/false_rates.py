"""How often something seems to go together where nothing does: ``python -m benchmarks.false_rates [DIARIES]``.

The diaries are those of `tests.unrelated_diaries`, so many of each life; the table is the one in docs/plateaus.md.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator

from holdfast.together import Effect, what_goes_together
from tests.unrelated_diaries import LIVES, Life, unrelated_diary, with_effect

DIARIES = 1000
POINTS = 0.8


def main() -> None:
    """Print a row for each life."""
    diaries = int(sys.argv[1]) if len(sys.argv) > 1 else DIARIES
    print(f"{'':<36}{'tag':>8}{'rating':>8}{'clear':>8}   {POINTS} found, its mean, held by the interval")
    for name, life in LIVES.items():
        claims: dict[str, Counter[str]] = {"tag": Counter(), "rating": Counter()}
        for kind, effect in _chance_effects(life, diaries):
            claims[kind][effect.claim] += 1
        rates = [1 - counted["none"] / counted.total() for counted in claims.values()]
        clear = sum(counted["clear"] for counted in claims.values()) / sum(map(Counter.total, claims.values()))
        found = list(_real_effects(life, diaries // 4))
        seen = sum(effect.claim != "none" for effect in found) / len(found)
        mean = sum(effect.size for effect in found) / len(found)
        held = sum(effect.low <= POINTS <= effect.high for effect in found) / len(found)
        print(f"{name:<36}{rates[0]:8.3f}{rates[1]:8.3f}{clear:8.3f}{seen:9.2f}{mean:7.2f}{held:7.2f}", flush=True)


def _chance_effects(life: Life, diaries: int) -> Iterator[tuple[str, Effect]]:
    for seed in range(diaries):
        for companion in what_goes_together("mood", unrelated_diary(life, seed)).companions:
            for effect in (companion.same_day, companion.next_day):
                if effect is not None:
                    yield companion.kind, effect


def _real_effects(life: Life, diaries: int) -> Iterator[Effect]:
    for seed in range(diaries):
        tag = what_goes_together("mood", with_effect(unrelated_diary(life, seed), POINTS)).companions[0]
        if tag.same_day is not None:
            yield tag.same_day


if __name__ == "__main__":
    main()
